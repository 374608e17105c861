package org.amparo.validation.jakarta;

import static org.amparo.validation.jakarta.Hosts.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting where there is no expression language, as on the path of these tests. */
class ProviderWithoutExpressionsTest {

    /** An interpolator that a host names in its file. */
    public static final class OfHost implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return "the host's";
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return "the host's";
        }
    }

    @Test
    void by_itself_hibernate_validator_does_not_start() {
        Configuration<?> configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        assertThatThrownBy(configuration::buildValidatorFactory)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("HV000183");
    }

    @Test
    void the_interpolator_that_a_host_names_in_its_file_is_kept(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("META-INF"));
        Files.writeString(folder.resolve("META-INF/validation.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                  <message-interpolator>org.amparo.validation.jakarta.ProviderWithoutExpressionsTest$OfHost</message-interpolator>
                </validation-config>
                """);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
                assertThat(factory.getValidator().validate(named(" ")))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactly("the host's");
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
