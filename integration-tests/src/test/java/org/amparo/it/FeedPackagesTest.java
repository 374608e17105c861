package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class FeedPackagesTest extends PackageOrder {

    FeedPackagesTest() {
        super(
                2,
                "amparo-feed",
                "org.amparo.feed.internal.web",
                "org.amparo.feed.internal.json",
                "org.amparo.feed.read",
                "org.amparo.feed.internal.words",
                "org.amparo.feed.template",
                "org.amparo.feed.internal.items",
                "org.amparo.feed.untold",
                "org.amparo.feed");
    }

    @Test
    void feeds_do_not_know_validation() {
        KNOWS_NO_VALIDATION.check(Classes.of("amparo-feed"));
        assertThat(KNOWS_NO_VALIDATION.evaluate(Classes.of("amparo-validation")).hasViolation())
                .isTrue();
    }

    private static final ArchRule KNOWS_NO_VALIDATION =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.amparo.validation..", "jakarta..");
}
