package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which modules a module may know. */
class ModulesTest {

    /** The packages that each artifact may use besides its own, those of core and java.base. */
    private static final Map<String, Set<String>> USES = Map.of(
            "amparo-core", Set.of(),
            "amparo-json", Set.of("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."),
            "amparo-json-jackson3",
                    Set.of("org.amparo.json..", "tools.jackson..", "com.fasterxml.jackson.annotation.."),
            "amparo-validation", Set.of(),
            "amparo-validation-jakarta",
                    Set.of("org.amparo.validation..", "jakarta.validation..", "org.hibernate.validator.."),
            "amparo-feed", Set.of("org.amparo.json..", "org.owasp.encoder"),
            "amparo-site",
                    Set.of("org.amparo.json..", "org.amparo.feed..", "org.owasp.encoder", "com.samskivert.mustache"),
            "amparo-submission",
                    Set.of(
                            "org.amparo.json..",
                            "org.amparo.feed..",
                            "org.owasp.encoder",
                            "com.openhtmltopdf..",
                            "org.apache.fontbox..",
                            "org.apache.pdfbox..",
                            "org.apache.poi..",
                            "org.apache.xmlbeans..",
                            "org.openxmlformats.schemas.."),
            "amparo-exchange", Set.of("org.amparo.json..", "de.siegmar.fastcsv..", "org.dhatim.fastexcel.."),
            "amparo-testing", Set.of());

    private static final Set<String> AT_COMPILE_TIME = Set.of(
            "org.immutables.value.annotations",
            "org.jspecify",
            "com.fasterxml.jackson.annotation",
            "jakarta.validation");

    /** Jackson 2, which a host may or may not have. */
    private static final String JACKSON_2 = "com.fasterxml.jackson.databind";

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void a_module_uses_what_it_may_use_and_nothing_else(String artifact) {
        usesOnly(artifact).check(Classes.of(artifact));
    }

    @Test
    void what_a_module_may_not_use_would_be_found() {
        assertThat(usesOnly("amparo-core").evaluate(Classes.of("amparo-json")).hasViolation())
                .isTrue();
        assertThat(usesOnly("amparo-json")
                        .evaluate(Classes.of("amparo-validation"))
                        .hasViolation())
                .isTrue();
        assertThat(usesOnly("amparo-json").evaluate(Classes.of("amparo-feed")).hasViolation())
                .isTrue();
        assertThat(usesOnly("amparo-validation")
                        .evaluate(Classes.of("amparo-json"))
                        .hasViolation())
                .isTrue();
        assertThat(usesOnly("amparo-core")
                        .evaluate(Classes.ofTests(Unhermetic.Logging.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void json_and_validation_do_not_know_each_other() {
        assertThat(required("amparo-json")).doesNotContain("org.amparo.validation");
        assertThat(required("amparo-validation")).doesNotContain("org.amparo.json");
    }

    @Test
    void the_modules_require_what_they_use() {
        assertThat(required("amparo-core")).containsExactly("java.base");
        assertThat(required("amparo-json"))
                .containsExactlyInAnyOrder("java.base", "org.amparo", "com.fasterxml.jackson.core");
        assertThat(required("amparo-json-jackson3"))
                .containsExactlyInAnyOrder("java.base", "org.amparo.json", "tools.jackson.databind");
        assertThat(required("amparo-validation")).containsExactlyInAnyOrder("java.base", "org.amparo");
        assertThat(required("amparo-validation-jakarta"))
                .containsExactlyInAnyOrder(
                        "java.base", "org.amparo.validation", "jakarta.validation", "org.hibernate.validator");
        assertThat(required("amparo-feed"))
                .containsExactlyInAnyOrder("java.base", "org.amparo", "org.amparo.json", "owasp.encoder");
        assertThat(required("amparo-site"))
                .containsExactlyInAnyOrder(
                        "java.base",
                        "org.amparo",
                        "org.amparo.json",
                        "org.amparo.feed",
                        "owasp.encoder",
                        "com.samskivert.jmustache");
        assertThat(required("amparo-submission"))
                .containsExactlyInAnyOrder(
                        "java.base",
                        "org.amparo",
                        "org.amparo.json",
                        "org.amparo.feed",
                        "owasp.encoder",
                        "java.desktop",
                        "openhtmltopdf.core",
                        "openhtmltopdf.pdfbox",
                        "org.apache.commons.logging",
                        "org.apache.fontbox",
                        "org.apache.pdfbox",
                        "org.apache.poi.ooxml",
                        "org.apache.poi.ooxml.schemas",
                        "org.apache.xmlbeans");
        assertThat(required("amparo-exchange"))
                .containsExactlyInAnyOrder(
                        "java.base",
                        "org.amparo",
                        "org.amparo.json",
                        "de.siegmar.fastcsv",
                        "org.dhatim.fastexcel.reader");
        assertThat(required("amparo-testing")).containsExactlyInAnyOrder("java.base", "org.amparo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amparo-json",
                "amparo-validation",
                "amparo-feed",
                "amparo-site",
                "amparo-submission",
                "amparo-exchange"
            })
    void who_requires_a_module_reads_the_core_too(String artifact) {
        assertThat(Jars.module(Jars.of(artifact)).requires())
                .filteredOn(requires -> requires.name().equals("org.amparo"))
                .flatExtracting(Requires::modifiers)
                .contains(Requires.Modifier.TRANSITIVE);
    }

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void no_module_is_open_and_what_is_only_for_the_compiler_is_optional(String artifact) {
        ModuleDescriptor module = Jars.module(Jars.of(artifact));

        assertThat(module.isOpen()).isFalse();
        assertThat(module.opens()).isEmpty();
        assertThat(module.requires())
                .filteredOn(requires -> requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .filteredOn(name -> !(name.equals(JACKSON_2) && artifact.equals("amparo-json")))
                .isSubsetOf(AT_COMPILE_TIME);
    }

    /** The modules that the module requires at run time. */
    private static Set<String> required(String artifact) {
        return Jars.module(Jars.of(artifact)).requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .collect(toSet());
    }

    private static ArchRule usesOnly(String artifact) {
        String own = Jars.module(Jars.of(artifact)).name();
        Set<String> core = Jars.module(Jars.of("amparo-core")).packages();
        Set<String> base = ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toSet());
        DescribedPredicate<JavaClass> allowed = JavaClass.Predicates.resideInAnyPackage(
                        USES.get(artifact).toArray(String[]::new))
                .or(JavaClass.Predicates.resideInAPackage(own + (artifact.equals("amparo-core") ? "" : "..")))
                .or(DescribedPredicate.describe(
                        "of core, java.base or only for the compiler",
                        type -> core.contains(type.getPackageName())
                                || base.contains(type.getBaseComponentType().getPackageName())
                                || type.getBaseComponentType().isPrimitive()
                                || type.getPackageName().startsWith("org.immutables.value")
                                || type.getName()
                                        .matches(
                                                "com\\.fasterxml\\.jackson\\.annotation\\.Json(Value|Creator(\\$Mode)?)")
                                || type.getName()
                                        .matches("jakarta\\.validation\\.(Constraint|Payload|constraints\\.NotNull)")
                                || type.getPackageName().startsWith("org.jspecify.annotations")));
        return classes()
                .should()
                .onlyDependOnClassesThat(allowed)
                .as("Classes of " + artifact + " use only what it may");
    }
}
