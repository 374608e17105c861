package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ExchangePackagesTest extends PackageOrder {

    ExchangePackagesTest() {
        super(
                "amparo-exchange",
                "org.amparo.exchange",
                "org.amparo.exchange.internal.rows",
                "org.amparo.exchange.internal.map",
                "org.amparo.exchange.internal.fill",
                "org.amparo.exchange.sheet");
    }

    @Test
    void spreadsheets_do_not_know_feeds_and_validation() {
        KNOWS_NEITHER.check(Classes.of("amparo-exchange"));
        assertThat(KNOWS_NEITHER.evaluate(Classes.of("amparo-feed")).hasViolation())
                .isTrue();
    }

    private static final ArchRule KNOWS_NEITHER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.amparo.validation..", "org.amparo.feed..", "jakarta..");
}
