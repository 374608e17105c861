package org.amparo.spring;

import java.time.Clock;
import org.amparo.validation.CaseRule;
import org.amparo.validation.CaseValidator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The validator of cases. What {@code @Valid} needs is on the class path, where Spring Boot finds it. */
@AutoConfiguration
final class AmparoValidationAutoConfiguration {

    /** Amparo's rules and those of the application, with its clock if it has one. */
    @Bean
    @ConditionalOnMissingBean
    CaseValidator caseValidator(ObjectProvider<CaseRule> rules, ObjectProvider<Clock> clock) {
        return CaseValidator.builder(clock.getIfUnique(Clock::systemUTC))
                .add(rules.orderedStream().toArray(CaseRule[]::new))
                .build();
    }
}
