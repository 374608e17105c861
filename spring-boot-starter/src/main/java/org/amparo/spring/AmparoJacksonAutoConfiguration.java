package org.amparo.spring;

import org.amparo.json.jackson3.AmparoModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The module for cases in the mapper of the application. */
@AutoConfiguration
final class AmparoJacksonAutoConfiguration {

    /** Spring Boot adds it to the mapper that it makes, even if that does not look for modules. */
    @Bean
    @ConditionalOnMissingBean
    AmparoModule amparoModule() {
        return new AmparoModule();
    }

    /** Otherwise the first request with a case would fail, with a message about constructors. */
    @Bean
    SmartInitializingSingleton amparoModuleCheck(ObjectProvider<JsonMapper> mappers) {
        return () -> mappers.ifUnique(AmparoJacksonAutoConfiguration::requireModule);
    }

    private static void requireModule(JsonMapper mapper) {
        if (mapper.registeredModules().stream().noneMatch(AmparoModule.class::isInstance)) {
            throw new IllegalStateException("The JsonMapper of the application can neither read nor write cases, since "
                    + "it was made without the AmparoModule. Make it with the JsonMapper.Builder that Spring Boot "
                    + "provides as a bean, or call addModule(new AmparoModule()) on your builder. If it is not for "
                    + "cases, exclude org.amparo.spring.AmparoJacksonAutoConfiguration.");
        }
    }
}
