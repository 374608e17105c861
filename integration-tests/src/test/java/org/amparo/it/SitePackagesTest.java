package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class SitePackagesTest extends PackageOrder {

    SitePackagesTest() {
        super("amparo-site", "org.amparo.site.internal.timeline", "org.amparo.site");
    }

    @Test
    void sites_do_not_know_validation() {
        KNOWS_NO_VALIDATION.check(Classes.of("amparo-site"));
        assertThat(KNOWS_NO_VALIDATION.evaluate(Classes.of("amparo-validation")).hasViolation())
                .isTrue();
    }

    /** Templates get maps and texts: an engine that looks into our types would need reflection. */
    @Test
    void the_template_engine_is_known_in_one_place() {
        ONE_PLACE.check(Classes.of("amparo-site"));
    }

    private static final ArchRule KNOWS_NO_VALIDATION =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.amparo.validation..", "jakarta..");

    private static final ArchRule ONE_PLACE = noClasses()
            .that()
            .haveNameNotMatching("org[.]amparo[.]site[.]TemplateEngine(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.samskivert..");
}
