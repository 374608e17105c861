package org.amparo.examples.newsroom;

import java.time.Clock;
import org.amparo.Detention;
import org.amparo.validation.CaseRule;
import org.amparo.validation.Severity;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. Nothing of Amparo is configured here but a rule of the newsroom itself. */
@SpringBootApplication
public class NewsroomApplication {

    /** For Spring. */
    NewsroomApplication() {}

    /** Starts the newsroom on port 8080. */
    public static void main(String[] arguments) {
        SpringApplication.run(NewsroomApplication.class, arguments);
    }

    /** The clock by which consents end. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A rule of this house, which the validator applies beside those of Amparo. */
    @Bean
    CaseRule detentionWithoutPlace() {
        return CaseRule.builder("newsroom-detention-without-place")
                .severity(Severity.WARNING)
                .title("Detention without a place")
                .message("No phase of the detention says where it was.")
                .each(Detention.class, (detention, found) -> {
                    if (detention.custodyPhases().stream()
                            .allMatch(phase -> phase.place().isEmpty())) {
                        found.add(Detention.CUSTODY_PHASES);
                    }
                })
                .build();
    }
}
