package org.amparo.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Gender;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.json.jackson3.AmparoModule;
import org.amparo.people.Name;
import org.amparo.time.PartialDate;
import org.amparo.validation.CaseRule;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.CodeList;
import org.amparo.validation.Finding;
import org.amparo.validation.Severity;
import org.amparo.validation.jakarta.CaseViolations;
import org.amparo.validation.jakarta.ValidCase;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

class AutoConfigurationsTest {

    private static final AutoConfigurations ALL = AutoConfigurations.of(
            AmparoJacksonAutoConfiguration.class,
            AmparoValidationAutoConfiguration.class,
            AmparoWebAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            ValidationAutoConfiguration.class);

    private static final CaseFile BORN_TOMORROW = CaseFile.builder()
            .id(CaseFileId.of("x"))
            .add(Person.builder()
                    .id(PersonId.of("x"))
                    .addName(Name.of("Orrin"))
                    .bornOn(PartialDate.parse("2100"))
                    .build())
            .build();

    private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(ALL);

    @Test
    void spring_boot_finds_them_all_by_name() {
        assertThat(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()))
                .contains(
                        AmparoJacksonAutoConfiguration.class.getName(),
                        AmparoValidationAutoConfiguration.class.getName(),
                        AmparoWebAutoConfiguration.class.getName());
    }

    @Test
    void without_web_there_is_nothing_of_web() {
        application.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(CaseValidator.class)
                .hasSingleBean(AmparoModule.class)
                .doesNotHaveBean(CaseValueConverter.class)
                .doesNotHaveBean(UnreadableCaseAdvice.class));
        application
                .withClassLoader(new FilteredClassLoader("org.springframework.web", "jakarta.servlet"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(CaseValidator.class));
    }

    @Test
    void with_web_there_are_converters_and_answers() {
        new WebApplicationContextRunner()
                .withConfiguration(ALL)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(CaseValueConverter.class)
                        .hasSingleBean(UnreadableCaseAdvice.class)
                        .hasSingleBean(InvalidCaseAdvice.class));
    }

    @Test
    void the_mapper_has_the_module_even_if_it_looks_for_none() {
        application
                .withPropertyValues("spring.jackson.find-and-add-modules=false")
                .run(context -> assertThat(
                                context.getBean(JsonMapper.class).readValue("\"person:leyla\"", PersonId.class))
                        .isEqualTo(PersonId.of("leyla")));
    }

    static final class ForgottenModule {
        @Bean
        JsonMapper mapper() {
            return new JsonMapper();
        }
    }

    @Test
    void a_mapper_without_the_module_is_told_by_name() {
        application
                .withUserConfiguration(ForgottenModule.class)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasMessageContaining("JsonMapper of the application")
                        .hasMessageContaining("addModule(new AmparoModule())"));
    }

    @Test
    void a_mapper_that_is_not_for_cases_is_left_alone() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(AmparoValidationAutoConfiguration.class))
                .withUserConfiguration(ForgottenModule.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    static final class OwnRules {
        @Bean
        CaseRule named() {
            return CaseRule.builder("desk-no-orrin")
                    .severity(Severity.INFO)
                    .title("Somebody called Orrin")
                    .message("Somebody is called Orrin.")
                    .each(Person.class, (person, found) -> found.add(Person.NAMES))
                    .build();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2200-01-01T00:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Test
    void the_validator_has_amparos_rules_and_the_applications_and_its_clock() {
        application.run(context -> assertThat(context.getBean(CaseValidator.class)
                        .validate(BORN_TOMORROW)
                        .findings())
                .extracting(Finding::rule)
                .contains("past-event-in-the-future"));
        application
                .withUserConfiguration(OwnRules.class)
                .run(context -> assertThat(context.getBean(CaseValidator.class)
                                .validate(BORN_TOMORROW)
                                .findings())
                        .extracting(Finding::rule)
                        .contains("desk-no-orrin")
                        .doesNotContain("past-event-in-the-future"));
    }

    record Checked(@ValidCase(severity = Severity.INFO) CaseFile caseFile) {}

    @Test
    void valid_case_applies_the_same_rules() {
        application
                .withUserConfiguration(OwnRules.class)
                .run(context -> assertThat(context.getBean(Validator.class).validate(new Checked(BORN_TOMORROW)))
                        .extracting(violation -> CaseViolations.code(violation).orElseThrow())
                        .contains("desk-no-orrin")
                        .doesNotContain("past-event-in-the-future"));
    }

    static final class OwnCodes {
        @Bean
        CodeList codes() throws IOException {
            return CodeList.read(new StringReader("gender.desk-x.en = X"));
        }

        @Bean
        ValidationConfigurationCustomizer ownPayload() {
            return configuration ->
                    ((HibernateValidatorConfiguration) configuration).constraintValidatorPayload("of the application");
        }
    }

    @Test
    void the_codes_of_the_application_are_known_and_a_payload_of_its_own_is_kept() {
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("x"))
                .add(Person.builder()
                        .id(PersonId.of("x"))
                        .gender(Gender.VOCABULARY.of("desk-x"))
                        .build())
                .build();
        application.withUserConfiguration(OwnCodes.class).run(context -> {
            assertThat(context.getBean(CaseValidator.class).validate(file).findings())
                    .extracting(Finding::rule)
                    .doesNotContain("unknown-code");
            assertThat(context.getBean(Validator.class).validate(new Checked(file)))
                    .extracting(violation -> CaseViolations.code(violation).orElseThrow())
                    .contains("unknown-code");
        });
    }

    static final class OwnValidator {
        @Bean
        CaseValidator ours() {
            return CaseValidator.builder().only("dangling-reference").build();
        }
    }

    @Test
    void a_validator_of_the_application_takes_the_place_of_ours() {
        application
                .withUserConfiguration(OwnRules.class, OwnValidator.class)
                .run(context -> assertThat(context.getBean(CaseValidator.class).rules())
                        .extracting(CaseRule::code)
                        .containsExactly("dangling-reference"));
    }

    @Test
    void valid_finds_the_types_of_the_model() {
        Person blank =
                Person.builder().id(PersonId.of("x")).addName(Name.of(" ")).build();
        application.run(context -> assertThat(context.getBean(Validator.class).validate(blank))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("names[0].full")));
    }

    /** An application that is started without Hibernate Validator, in a JVM of its own. */
    @EnableAutoConfiguration
    static final class WithoutProvider {
        public static void main(String[] arguments) {
            SpringApplication.run(WithoutProvider.class);
        }
    }

    @Test
    void without_hibernate_validator_the_failure_names_it() throws Exception {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> !jar.contains("hibernate-validator"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dspring.main.web-application-type=none",
                        "-cp",
                        path,
                        WithoutProvider.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isNotZero();
        assertThat(said).contains("APPLICATION FAILED TO START", "Add an implementation, such as Hibernate Validator");
    }
}
