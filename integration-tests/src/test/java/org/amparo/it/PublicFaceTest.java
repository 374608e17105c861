package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks everything that is visible to code compiled against the library. */
@Tag("once")
class PublicFaceTest {

    private static final Set<String> EXPORTED = Stream.concat(
                    ModuleFinder.of(Jars.ofAmparo().toArray(Path[]::new)).findAll().stream(),
                    ModuleFinder.ofSystem().find("java.base").stream())
            .flatMap(module -> module.descriptor().exports().stream())
            .filter(exports -> !exports.isQualified())
            .map(Exports::source)
            .collect(toSet());

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void signatures_hold_only_types_that_everybody_can_name(String artifact) {
        SIGNATURES_CAN_BE_NAMED.check(
                Classes.of(artifact).that(DescribedPredicate.describe("can be named", PublicFaceTest::canBeNamed)));
    }

    @Test
    void a_type_that_nobody_can_name_would_be_found() {
        assertThat(SIGNATURES_CAN_BE_NAMED
                        .evaluate(Classes.ofTests(Shown.class))
                        .getFailureReport()
                        .getDetails())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("parameter("),
                        line -> assertThat(line).contains("nested()"),
                        line -> assertThat(line).contains("field"),
                        line -> assertThat(line).contains("inherited()"),
                        line -> assertThat(line).contains("extend"));
    }

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void a_module_exports_every_package_or_hides_it_for_a_reason(String artifact) {
        Set<String> exported = exportedToAll(artifact);
        JavaClasses all = Classes.of(artifact);

        // A class is public without being exported only if other packages need it, or what they need mentions it; those
        // of other modules too, if the package is exported to them; or if it is a service.
        assertThat(all.stream()
                        .filter(type -> type.isTopLevelClass() && Classes.isPublic(type))
                        .filter(type -> !exported.contains(type.getPackageName()))
                        .filter(type -> !isNeededElsewhere(type, all)
                                && !isNeededByFriends(type, artifact)
                                && !isService(type, artifact)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void an_exported_package_has_something_to_show(String artifact) {
        Set<String> shown = Classes.of(artifact).stream()
                .filter(Classes::isPublic)
                .map(JavaClass::getPackageName)
                .collect(toSet());

        assertThat(shown).containsAll(exportedToAll(artifact));
    }

    @Test
    void a_module_has_one_exception_type() {
        assertThat(exceptions("amparo-core")).containsExactly("org.amparo.problem.InvalidValueException");
        assertThat(exceptions("amparo-json"))
                .containsExactlyInAnyOrder(
                        "org.amparo.json.problem.CaseJsonException",
                        "org.amparo.json.jackson2.CaseJsonMappingException");
        assertThat(exceptions("amparo-json-jackson3"))
                .containsExactly("org.amparo.json.jackson3.CaseJsonMappingException");
        assertThat(exceptions("amparo-validation")).containsExactly("org.amparo.validation.RuleFailedException");
        assertThat(exceptions("amparo-validation-jakarta")).isEmpty();
        assertThat(exceptions("amparo-feed")).containsExactly("org.amparo.feed.FeedException");
        assertThat(exceptions("amparo-site")).containsExactly("org.amparo.site.SiteException");
        assertThat(exceptions("amparo-submission")).containsExactly("org.amparo.submission.SubmissionException");
        assertThat(exceptions("amparo-exchange")).containsExactly("org.amparo.exchange.ExchangeException");
        assertThat(exceptions("amparo-testing")).isEmpty();
    }

    private static final ArchRule SIGNATURES_CAN_BE_NAMED = classes()
            .should(new ArchCondition<JavaClass>("show only types that everybody can name") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    // A hidden supertype is fine: its members are checked below.
                    ancestors(type)
                            .filter(ancestor -> Classes.isPublic(ancestor) && !canBeNamed(ancestor))
                            .map(ancestor -> type.getName() + " extends or implements " + ancestor.getName())
                            .forEach(line -> events.add(SimpleConditionEvent.violated(type, line)));
                    type.getAllMembers().stream()
                            .filter(PublicFaceTest::isShown)
                            .filter(member -> member.getOwner().equals(type) || !canBeNamed(member.getOwner()))
                            .forEach(member -> types(member)
                                    .filter(used -> !canBeNamed(used))
                                    .map(used ->
                                            type.getName() + ": " + member.getFullName() + " shows " + used.getName())
                                    .distinct()
                                    .forEach(line -> events.add(SimpleConditionEvent.violated(member, line))));
                }
            });

    private static Stream<JavaClass> ancestors(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    }

    private static boolean isShown(JavaMember member) {
        return (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !member.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Stream<JavaType> types = member instanceof JavaCodeUnit code
                ? Stream.of(
                                Stream.of(code.getReturnType()),
                                code.getParameterTypes().stream(),
                                code.getTypeParameters().stream(),
                                code.getExceptionTypes().stream())
                        .flatMap(stream -> stream)
                : Stream.of(((JavaField) member).getType());
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream()).map(JavaClass::getBaseComponentType);
    }

    private static boolean canBeNamed(JavaClass type) {
        return type.isPrimitive()
                || Classes.isPublic(type) && (EXPORTED.contains(type.getPackageName()) || isOfHost(type));
    }

    /** Whether the type is of Jackson or of Jakarta Validation, which users of a module for either have. */
    private static boolean isOfHost(JavaClass type) {
        return type.getPackageName().startsWith("com.fasterxml.jackson.")
                || type.getPackageName().startsWith("jakarta.validation")
                || type.getPackageName().startsWith("tools.jackson.");
    }

    private static boolean isNeededElsewhere(JavaClass type, JavaClasses all) {
        return all.stream()
                .filter(part -> part.equals(type) || part.getName().startsWith(type.getName() + "$"))
                .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName())
                        || Classes.isPublic(user) && !user.getName().startsWith(type.getName()));
    }

    private static boolean isNeededByFriends(JavaClass type, String artifact) {
        Set<String> friends = Jars.module(Jars.of(artifact)).exports().stream()
                .filter(exports -> exports.isQualified() && exports.source().equals(type.getPackageName()))
                .flatMap(exports -> exports.targets().stream())
                .collect(toSet());
        return Jars.artifacts().stream()
                .filter(other -> friends.contains(Jars.module(Jars.of(other)).name()))
                .flatMap(other -> Classes.of(other).stream())
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> dependency.getTargetClass().getName().equals(type.getName()));
    }

    private static boolean isService(JavaClass type, String artifact) {
        return Jars.module(Jars.of(artifact)).provides().stream()
                .anyMatch(provides -> provides.providers().contains(type.getName()));
    }

    private static Set<String> exportedToAll(String artifact) {
        return Jars.module(Jars.of(artifact)).exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(toSet());
    }

    private static List<String> exceptions(String artifact) {
        return Classes.of(artifact).stream()
                .filter(type -> type.isAssignableTo(Throwable.class))
                .filter(PublicFaceTest::canBeNamed)
                .map(JavaClass::getName)
                .toList();
    }
}
