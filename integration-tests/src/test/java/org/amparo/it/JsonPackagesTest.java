package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class JsonPackagesTest extends PackageOrder {

    JsonPackagesTest() {
        super(
                3,
                "amparo-json",
                "org.amparo.json.file",
                "org.amparo.json.address",
                "org.amparo.json.problem",
                "org.amparo.json.token",
                "org.amparo.json.internal.fast",
                "org.amparo.json.internal.syntax",
                "org.amparo.json.internal.table",
                "org.amparo.json.internal.document",
                "org.amparo.json.internal.lenient",
                "org.amparo.json.internal.lines",
                "org.amparo.json.bind",
                "org.amparo.json.schema",
                "org.amparo.json.jackson2",
                "org.amparo.json");
    }

    @Test
    void json_knows_neither_validation_nor_feeds() {
        KNOWS_NEITHER.check(Classes.of("amparo-json"));
        assertThat(KNOWS_NEITHER.evaluate(Classes.of("amparo-validation")).hasViolation())
                .isTrue();
        assertThat(KNOWS_NEITHER.evaluate(Classes.of("amparo-feed")).hasViolation())
                .isTrue();
    }

    private static final ArchRule KNOWS_NEITHER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.amparo.validation..", "org.amparo.feed..");
}
