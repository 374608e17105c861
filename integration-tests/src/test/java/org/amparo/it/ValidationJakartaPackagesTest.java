package org.amparo.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** The annotations and their validators name each other, so these two packages have no order. */
class ValidationJakartaPackagesTest {

    @Test
    void jakarta_knows_neither_json_nor_feeds() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.amparo.json..", "org.amparo.feed..", "com.fasterxml..", "tools.jackson..")
                .check(Classes.of("amparo-validation-jakarta"));
    }

    @Test
    void rules_and_reports_do_without_jakarta() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..")
                .check(Classes.of("amparo-validation"));
    }
}
