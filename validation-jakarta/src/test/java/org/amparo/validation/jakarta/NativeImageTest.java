package org.amparo.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.spi.ValidationProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.internal.jakarta.SoundValues;
import org.amparo.validation.jakarta.internal.ProviderWithoutExpressions;
import org.amparo.validation.jakarta.internal.SoundValuesValidator;
import org.junit.jupiter.api.Test;

/** The file for native images names everything that is made or read by reflection, and nothing that is not there. */
class NativeImageTest {

    private static final List<Class<?>> CONSTRAINTS = List.of(
            Bcp47.class,
            Edtf.class,
            EdtfPeriod.class,
            Iso15924.class,
            KnownCode.class,
            RecordIdText.class,
            ValidCase.class,
            SoundValues.class);

    @Test
    void each_constraint_each_validator_and_each_service_is_named() throws IOException {
        Set<Class<?>> needed = new HashSet<>(CONSTRAINTS);
        for (Class<?> constraint : CONSTRAINTS) {
            needed.addAll(
                    Arrays.asList(constraint.getAnnotation(Constraint.class).validatedBy()));
        }
        needed.add(SoundValuesValidator.class);
        needed.add(ProviderWithoutExpressions.class);

        assertThat(named())
                .containsExactlyInAnyOrderElementsOf(
                        needed.stream().map(Class::getName).toList());
        assertThat(needed).filteredOn(type -> type.isAnnotation()).hasSameElementsAs(CONSTRAINTS);
        assertThat(needed)
                .filteredOn(type -> !type.isAnnotation())
                .allMatch(type -> ConstraintValidator.class.isAssignableFrom(type)
                        || ValidationProvider.class.isAssignableFrom(type));
    }

    private static List<String> named() throws IOException {
        String file = "/META-INF/native-image/org.amparo/amparo-validation-jakarta/reachability-metadata.json";
        try (InputStream in = NativeImageTest.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("\"type\": \"([^\"]+)\"")
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }
    }
}
