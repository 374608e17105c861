package org.amparo.it.boot;

import org.amparo.json.jackson2.AmparoModule;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application whose desk is that of the one with Spring Boot 4. */
@SpringBootApplication
class NewsroomOnBoot3 {

    @Bean
    AmparoModule amparoModule() {
        return new AmparoModule();
    }
}
