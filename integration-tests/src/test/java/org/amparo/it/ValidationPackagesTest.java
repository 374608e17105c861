package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ValidationPackagesTest extends PackageOrder {

    ValidationPackagesTest() {
        super(
                "amparo-validation",
                "org.amparo.validation.internal.wording",
                "org.amparo.validation.internal.layout",
                "org.amparo.validation.internal.rules",
                "org.amparo.validation.internal.constraints",
                "org.amparo.validation.internal.signs",
                "org.amparo.validation");
    }

    @Test
    void validation_knows_neither_json_nor_feeds() {
        KNOWS_THE_CORE_ALONE.check(Classes.of("amparo-validation"));
        assertThat(KNOWS_THE_CORE_ALONE.evaluate(Classes.of("amparo-feed")).hasViolation())
                .isTrue();
    }

    private static final ArchRule KNOWS_THE_CORE_ALONE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.amparo.json..",
                    "org.amparo.feed..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "tools.jackson..");
}
