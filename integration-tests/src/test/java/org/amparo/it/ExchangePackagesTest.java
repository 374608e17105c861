package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ExchangePackagesTest extends PackageOrder {

    ExchangePackagesTest() {
        super(
                6,
                "amparo-exchange",
                "org.amparo.exchange",
                "org.amparo.exchange.internal.notice",
                "org.amparo.exchange.internal.rows",
                "org.amparo.exchange.internal.map",
                "org.amparo.exchange.internal.fill",
                "org.amparo.exchange.internal.table",
                "org.amparo.exchange.internal.certain",
                "org.amparo.exchange.internal.ftm",
                "org.amparo.exchange.sheet",
                "org.amparo.exchange.entity",
                "org.amparo.exchange.table",
                "org.amparo.exchange.held",
                "org.amparo.exchange.ftm",
                "org.amparo.exchange.jsonld");
    }

    @Test
    void spreadsheets_and_tables_know_neither_validation_nor_feeds() {
        KNOWS_NEITHER.check(Classes.of("amparo-exchange"));
        assertThat(KNOWS_NEITHER.evaluate(Classes.of("amparo-feed")).hasViolation())
                .isTrue();
    }

    private static final ArchRule KNOWS_NEITHER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.amparo.validation..", "org.amparo.feed..", "jakarta..");
}
