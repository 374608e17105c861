package org.amparo.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.amparo.CaseHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad lines are set aside byte for byte, to be mended and read again. */
class CaseLineQuarantineTest {

    private static final String HEADER = "{" + Documents.HEADER + "}\n";

    private static String person(String local) {
        return "{\"type\":\"person\",\"id\":\"person:" + local + "\"}\n";
    }

    /** Every character is a byte. */
    private static InputStream stream(String bytes) {
        return new ByteArrayInputStream(bytes.getBytes(ISO_8859_1));
    }

    private static String quarantine(String bytes, ReadLimits limits) throws IOException {
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        try (CaseLineReader lines = CaseJsonReader.standard().withLimits(limits).lines(stream(bytes))) {
            lines.quarantineTo(bad)
                    .forEach(line -> assertThat(line.record().isPresent())
                            .isEqualTo(line.problems().isEmpty()));
        }
        return bad.toString(ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{oops",
                "",
                " \t ",
                "{\"type\":\"person\",\"id\":7}",
                "{\"type\":\"person\",\"id\":\"person:a\"}\r{}\r",
                "\u00ef\u00bb\u00bf{\"type\":\"person\",\"id\":\"person:a\"}",
                "{\"x\":\"\u00e9\"}",
                "\u0000",
                "\u00ff\u00fe{\u0000",
                "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:x\"}"
            })
    void a_bad_line_is_set_aside_byte_for_byte(String bad) throws IOException {
        String text = HEADER + person("a") + bad + "\n" + person("b");

        assertThat(quarantine(text, ReadLimits.standard())).isEqualTo(bad + "\n");
    }

    @Test
    void a_line_beyond_the_limit_is_set_aside_whole_and_never_held() throws IOException {
        ReadLimits limits = ReadLimits.standard().withLineBytes(100);
        for (int length : List.of(101, 4_096, 65_536, 1_000_000)) {
            String bad = "y".repeat(length);
            String text = HEADER + person("a") + bad + "\n" + person("b") + bad;

            assertThat(quarantine(text, limits)).isEqualTo(bad + "\n" + bad + "\n");
        }
        String blank = " ".repeat(200);
        assertThat(quarantine(HEADER + blank + "\n" + person("a") + blank, limits))
                .isEqualTo(blank + "\n" + blank + "\n");
    }

    @Test
    void bad_lines_keep_their_order_whatever_is_wrong_with_them() throws IOException {
        String overlong = "z".repeat(300);

        assertThat(quarantine(
                        HEADER + "1\n" + overlong + "\n2\n" + person("a") + "\n3\r\n" + overlong + "\n4",
                        ReadLimits.standard().withLineBytes(100)))
                .isEqualTo("1\n" + overlong + "\n2\n\n3\r\n" + overlong + "\n4\n");
    }

    @Test
    void good_lines_alone_leave_the_quarantine_empty() throws IOException {
        assertThat(quarantine(HEADER + person("a") + person("b") + " \n", ReadLimits.standard()))
                .isEmpty();
    }

    @Test
    void what_was_set_aside_can_be_mended_and_read_again_with_the_header() throws IOException {
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        CaseHeader header;
        try (CaseLineReader lines = CaseJsonReader.standard()
                .lines(stream(HEADER + person("a") + "{\"type\":\"person\",\"id\":\"person:b\",}\n{oops\n"))) {
            header = lines.header();
            lines.quarantineTo(bad).stream().forEach(line -> {});
        }
        String mended = bad.toString(UTF_8).replace(",}", "}");
        ByteArrayOutputStream stillBad = new ByteArrayOutputStream();

        try (CaseLineReader lines = CaseJsonReader.standard().lines(stream(mended), header)) {
            List<CaseLine> again = lines.quarantineTo(stillBad).stream().toList();
            assertThat(again).extracting(CaseLine::toString).containsExactly("line 1, person:b", "line 2, 1 problems");
        }
        assertThat(stillBad.toString(UTF_8)).isEqualTo("{oops\n");
    }

    @Test
    void a_quarantine_that_cannot_be_written_is_said_with_the_line() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String bad : List.of("{oops", "y".repeat(300))) {
            try (CaseLineReader lines = CaseJsonReader.standard()
                    .withLimits(ReadLimits.standard().withLineBytes(100))
                    .lines(stream(HEADER + person("a") + bad))) {
                lines.quarantineTo(full);
                var iterator = lines.iterator();
                assertThat(iterator.next().record()).isPresent();
                assertThatThrownBy(iterator::next)
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessage("Line 3 is bad, and cannot be set aside.")
                        .hasRootCauseMessage("No space left on device");
            }
        }
    }

    @Test
    void the_quarantine_is_flushed_at_the_end_and_stays_open() throws IOException {
        StringBuilder calls = new StringBuilder();
        OutputStream bad = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.append("flush ");
            }

            @Override
            public void close() {
                calls.append("close ");
            }
        };
        try (CaseLineReader lines = CaseJsonReader.standard().lines(stream(HEADER + "1\n"))) {
            lines.quarantineTo(bad).forEach(line -> {});
        }
        assertThat(calls.toString()).isEqualTo("flush ");
    }
}
