package org.amparo.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceFileTest {

    @Test
    void lines_keep_the_order_of_the_file() {
        assertThat(ResourceFile.lines(file("# A comment.\n\nb.one = two = three \na =\n")))
                .containsExactly(entry("b.one", "two = three"), entry("a", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = b\na = c\n", "a\n", " = b\n", "a: b\n"})
    void a_line_without_a_key_of_its_own_is_refused(String text) {
        assertThatThrownBy(() -> ResourceFile.lines(file(text))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_file_that_is_missing_or_not_utf_8_is_refused() {
        assertThatThrownBy(() -> ResourceFile.text(null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ResourceFile.text(new ByteArrayInputStream("ä".getBytes(ISO_8859_1))))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
