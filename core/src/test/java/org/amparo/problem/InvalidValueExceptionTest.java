package org.amparo.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

    @Test
    void it_has_a_code_and_a_message() {
        InvalidValueException refused = new InvalidValueException("date-syntax", "Expected a date.");
        assertThat(refused.code()).isEqualTo("date-syntax");
        assertThat(refused.attributes()).isEmpty();
        assertThat(refused).hasMessage("Expected a date.").hasNoCause();
    }

    @Test
    void it_names_every_attribute_that_is_missing() {
        String[] missing = {"id", "detainee", "period"};
        InvalidValueException refused = new InvalidValueException(missing);
        missing[0] = "changed";
        assertThat(refused.code()).isEqualTo("missing-required");
        assertThat(refused.attributes()).containsExactly("id", "detainee", "period");
        assertThat(refused).hasMessage("Required and not given: id, detainee, period.");
    }

    @Test
    void it_survives_serialisation() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidValueException("id", "detainee", "period"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidValueException read = (InvalidValueException) in.readObject();
            assertThat(read.attributes()).containsExactly("id", "detainee", "period");
            assertThat(read.code()).isEqualTo("missing-required");
        }
    }
}
