package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorePackagesTest {

    private static final List<String> LOWEST_FIRST = List.of(
            "org.amparo.internal.json",
            "org.amparo.internal.text",
            "org.amparo.problem",
            "org.amparo.time",
            "org.amparo.text",
            "org.amparo.code",
            "org.amparo.id",
            "org.amparo.data",
            "org.amparo.shape",
            "org.amparo.evidence",
            "org.amparo.record",
            "org.amparo.people",
            "org.amparo.custody",
            "org.amparo.honours",
            "org.amparo.speech",
            "org.amparo",
            "org.amparo.status",
            "org.amparo.change",
            "org.amparo.internal.marking",
            "org.amparo.internal.index",
            "org.amparo.internal.names",
            "org.amparo.internal.answer",
            "org.amparo.internal.merge",
            "org.amparo.casefile",
            "org.amparo.disclosure");

    private static final JavaClasses CORE = Classes.of("amparo-core");

    @Test
    void every_package_has_its_place_in_the_order() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(LOWEST_FIRST);
    }

    @Test
    void no_package_imports_from_a_higher_one() {
        importNothingFromAbove(LOWEST_FIRST).check(CORE);
    }

    @Test
    void imports_from_a_higher_package_would_be_found() {
        List<String> highestFirst = new ArrayList<>(LOWEST_FIRST);
        Collections.reverse(highestFirst);

        assertThat(importNothingFromAbove(highestFirst).evaluate(CORE).hasViolation())
                .isTrue();
        for (int i = 0; i < LOWEST_FIRST.size() - 1; i++) {
            List<String> onTop = new ArrayList<>(LOWEST_FIRST);
            String moved = onTop.remove(i);
            onTop.add(moved);
            assertThat(importNothingFromAbove(onTop).evaluate(CORE).hasViolation())
                    .as(moved)
                    .isTrue();
        }
    }

    private static ArchRule importNothingFromAbove(List<String> lowestFirst) {
        return classes().should(new ArchCondition<JavaClass>("import nothing from a package above their own") {
            @Override
            public void check(JavaClass importing, ConditionEvents events) {
                int own = lowestFirst.indexOf(importing.getPackageName());
                for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                    String imported =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (lowestFirst.indexOf(imported) > own) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        });
    }
}
