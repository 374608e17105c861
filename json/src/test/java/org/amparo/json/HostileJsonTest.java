package org.amparo.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amparo.json.Documents.codesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.amparo.casefile.CaseFile;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no well-meaning program writes, beside those that are not JSON or not UTF-8. */
class HostileJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void nesting_of_200_000_levels_is_a_problem_and_no_overflow(String open) {
        String deep = open.repeat(200_000);

        assertThat(codesOf(deep)).hasSizeLessThanOrEqualTo(2);
        assertThat(codesOf(Documents.person("\"desk:x\": " + deep)))
                .singleElement()
                .asString()
                .startsWith("too-deep /records/0/desk:x/");
        assertThat(codesOf(Documents.person("\"names\": " + deep)))
                .anyMatch(code -> code.startsWith("too-deep /records/0/names"));
        assertThat(codesOf(Documents.of(deep))).isNotEmpty();
        assertThat(codesOf(Documents.of("{\"desk:x\": " + deep))).containsExactly("too-deep /records/0");
    }

    @Test
    void the_depth_can_be_limited_further() {
        String document = Documents.person("\"desk:x\": [[[1]]]");
        ReadLimits limits = ReadLimits.standard();

        assertThat(CaseJsonReader.standard()
                        .withLimits(limits.withDepth(6))
                        .read(document)
                        .records())
                .hasSize(1);
        assertThat(Documents.codes(Documents.problems(() -> CaseJsonReader.standard()
                        .withLimits(limits.withDepth(5))
                        .read(document))))
                .containsExactly("too-deep /records/0/desk:x/0/0");
    }

    @Test
    void long_texts_names_and_numbers_are_problems_and_reading_goes_on() {
        String document = Documents.person("\"names\": [{\"full\": \"" + "x".repeat(1_000_001) + "\"}], \"desk:n\": "
                + "1".repeat(1_001) + ", \"desk:" + "y".repeat(1_020) + "\": 1, \"desk:t\": [\"" + "x".repeat(1_000_001)
                + "\"], \"bornOn\": 1");

        assertThat(Documents.problemsOf(document))
                .extracting(JsonProblem::code)
                .containsExactly("too-long", "too-long", "too-long", "too-long", "wrong-kind");
        assertThat(CaseJsonReader.standard()
                        .read(Documents.person("\"names\": [{\"full\": \"" + "x".repeat(1_000_000)
                                + "\"}], \"desk:n\": " + "1".repeat(1_000)))
                        .records())
                .hasSize(1);
    }

    @Test
    void a_whole_number_of_a_million_digits_is_refused_at_once() {
        assertThat(codesOf(Documents.of("{\"type\": \"statement\", \"id\": \"statement:d\", \"counts\": [{\"value\": "
                        + "9".repeat(1_000_000) + "}]}")))
                .containsExactly("too-long /records/0/counts/0/value");
    }

    @Test
    void a_document_beyond_the_limit_is_not_read() {
        byte[] document = Documents.of().getBytes(UTF_8);
        ReadLimits limits = ReadLimits.standard();

        assertThat(CaseJsonReader.standard()
                        .withLimits(limits.withDocumentBytes(document.length))
                        .read(document)
                        .records())
                .isEmpty();
        assertThatThrownBy(() -> CaseJsonReader.standard()
                        .withLimits(limits.withDocumentBytes(document.length - 1L))
                        .read(document))
                .hasMessageContaining("too-large");
        assertThatThrownBy(() -> CaseJsonReader.standard()
                        .withLimits(limits.withDocumentBytes(document.length - 1L))
                        .read(new ByteArrayInputStream(document)))
                .hasMessageContaining("too-large");
    }

    @Test
    void the_records_can_be_limited() {
        String document = Documents.of(
                "{\"type\": \"person\", \"id\": \"person:a\"}", "{\"type\": \"person\", \"id\": \"person:b\"}");
        ReadLimits limits = ReadLimits.standard();

        assertThat(CaseJsonReader.standard()
                        .withLimits(limits.withRecords(2))
                        .read(document)
                        .records())
                .hasSize(2);
        assertThat(Documents.codes(Documents.problems(() -> CaseJsonReader.standard()
                        .withLimits(limits.withRecords(1))
                        .read(document))))
                .containsExactly("too-many-records /records/1");
    }

    @Test
    void a_byte_order_mark_is_a_problem_and_reading_goes_on() {
        String document = "\uFEFF" + Documents.person("\"bornOn\": 1");

        assertThat(codesOf(document)).containsExactly("byte-order-mark ", "wrong-kind /records/0/bornOn");
        assertThat(Documents.codes(
                        Documents.problems(() -> CaseJsonReader.standard().read(document.getBytes(UTF_8)))))
                .containsExactly("byte-order-mark ", "wrong-kind /records/0/bornOn");
    }

    @Test
    void other_encodings_are_refused() {
        for (Charset charset :
                new Charset[] {UTF_16BE, UTF_16LE, Charset.forName("UTF-16"), Charset.forName("UTF-32")}) {
            assertThat(Documents.problems(
                            () -> CaseJsonReader.standard().read(Documents.of().getBytes(charset))))
                    .as(charset.name())
                    .singleElement()
                    .extracting(JsonProblem::code)
                    .isIn("not-utf-8", "json-syntax");
        }
        byte[] latin = Documents.person("\"desk:x\": \"é\"").getBytes(ISO_8859_1);
        assertThat(Documents.problems(() -> CaseJsonReader.standard().read(latin)))
                .extracting(JsonProblem::code)
                .containsExactly("not-utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "{",
                "{\"type\"",
                "{\"type\":",
                "{\"type\": \"case-file\"",
                "{\"type\": \"case-file\","
            })
    void a_text_that_breaks_off_is_a_syntax_error(String document) {
        assertThat(codesOf(document)).singleElement().asString().startsWith("json-syntax");
    }

    @Test
    void problems_and_trailing_text_are_both_found() {
        assertThat(codesOf(Documents.person("\"bornOn\": 1") + "{}"))
                .containsExactly("wrong-kind /records/0/bornOn", "trailing-text ");
    }

    @Test
    void every_beginning_of_a_document_gives_a_syntax_error() throws Exception {
        String golden = Documents.resource("golden.json").strip();
        for (int i = 0; i < golden.length(); i += 3) {
            String cut = golden.substring(0, i);
            assertThatThrownBy(() -> CaseJsonReader.standard().read(cut))
                    .as("%d characters", i)
                    .isInstanceOfSatisfying(
                            CaseJsonException.class,
                            e -> assertThat(e.problems())
                                    .extracting(JsonProblem::code)
                                    .contains("json-syntax"));
        }
    }

    @Test
    void a_document_with_any_byte_changed_is_read_or_refused_and_nothing_else() throws Exception {
        byte[] golden = Documents.resource("golden.json").getBytes(UTF_8);
        byte[] changes = {0, '"', '{', ']', '7', 'a', (byte) 0xC3};
        for (int i = 0; i < golden.length; i++) {
            byte[] document = golden.clone();
            document[i] = changes[i % changes.length];
            try {
                CaseFile caseFile = CaseJsonReader.standard().read(document);
                assertThat(CaseJsonReader.standard()
                                .read(FullJsonWriter.standard().write(caseFile)))
                        .isEqualTo(caseFile);
            } catch (CaseJsonException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void many_different_names_are_read() {
        StringBuilder members = new StringBuilder("\"desk:x\": {\"\": 0");
        for (int i = 0; i < 200_000; i++) {
            members.append(",\"").append(i).append("\":0");
        }

        assertThat(CaseJsonReader.standard()
                        .read(Documents.person(members + "}"))
                        .records())
                .hasSize(1);
    }
}
