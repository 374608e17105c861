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

/** Checks that the packages of a jar have an order, lowest first, in which each uses only those before it. */
abstract class PackageOrder {

    private final JavaClasses jar;
    private final List<String> lowestFirst;
    private final int tops;

    PackageOrder(String artifact, String... lowestFirst) {
        this(1, artifact, lowestFirst);
    }

    /** An order of packages, of which this number at the end are used by no other. */
    PackageOrder(int tops, String artifact, String... lowestFirst) {
        this.jar = Classes.of(artifact);
        this.lowestFirst = List.of(lowestFirst);
        this.tops = tops;
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        assertThat(jar.stream().map(JavaClass::getPackageName).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(lowestFirst);
    }

    @Test
    void no_package_imports_from_a_higher_one() {
        importNothingFromAbove(lowestFirst).check(jar);
    }

    @Test
    void imports_from_a_higher_package_would_be_found() {
        List<String> highestFirst = new ArrayList<>(lowestFirst);
        Collections.reverse(highestFirst);

        assertThat(isBroken(highestFirst)).isTrue();
        for (int i = 0; i < lowestFirst.size() - tops; i++) {
            List<String> onTop = new ArrayList<>(lowestFirst);
            String moved = onTop.remove(i);
            onTop.add(moved);
            assertThat(isBroken(onTop)).as(moved).isTrue();
        }
    }

    private boolean isBroken(List<String> order) {
        return importNothingFromAbove(order).evaluate(jar).hasViolation();
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
