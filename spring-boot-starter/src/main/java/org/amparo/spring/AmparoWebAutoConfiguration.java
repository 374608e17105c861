package org.amparo.spring;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Values of the model in requests, and the answers to bad ones. */
@AutoConfiguration
@ConditionalOnWebApplication
final class AmparoWebAutoConfiguration {

    /** Spring Boot adds it to the converters of its controllers. */
    @Bean
    CaseValueConverter caseValueConverter() {
        return new CaseValueConverter();
    }

    /** The answers, in an application with servlets. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static final class Answers {

        @Bean
        UnreadableCaseAdvice unreadableCaseAdvice(
                @Value("${spring.mvc.problemdetails.enabled:false}") boolean isBesides) {
            return new UnreadableCaseAdvice(isBesides);
        }

        @Bean
        InvalidCaseAdvice invalidCaseAdvice() {
            return new InvalidCaseAdvice();
        }
    }
}
