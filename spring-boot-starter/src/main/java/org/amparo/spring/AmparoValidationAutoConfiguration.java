package org.amparo.spring;

import java.time.Clock;
import org.amparo.validation.CaseRule;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.CodeList;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The validator of cases. What {@code @Valid} needs is on the class path, where Spring Boot finds it. */
@AutoConfiguration
final class AmparoValidationAutoConfiguration {

    /** Amparo's rules and those of the application, with its codes, and its clock if it has one. */
    @Bean
    @ConditionalOnMissingBean
    CaseValidator caseValidator(
            ObjectProvider<CaseRule> rules, ObjectProvider<CodeList> codes, ObjectProvider<Clock> clock) {
        CaseValidator.Builder validator = CaseValidator.builder(clock.getIfUnique(Clock::systemUTC))
                .add(rules.orderedStream().toArray(CaseRule[]::new));
        codes.orderedStream().forEach(validator::codes);
        return validator.build();
    }

    /** Has {@code @ValidCase} apply the same rules. It goes first, so that a payload of the application is kept. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ValidationConfigurationCustomizer caseRulesOfConstraints(ObjectProvider<CaseValidator> validator) {
        return configuration -> {
            if (configuration instanceof HibernateValidatorConfiguration hibernate) {
                validator.ifUnique(hibernate::constraintValidatorPayload);
            }
        };
    }
}
