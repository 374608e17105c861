package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.json.JsonCases.Case;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every production of the grammar of JSON, well-formed and not, in each way of reading. */
class HostileJsonGrammarTest {

    private static final Set<String> NO_JSON = Set.of("json-syntax", "trailing-text");
    private static final String BEFORE = "{\"type\":\"person\",\"id\":\"person:a\",\"desk:x\":";
    private static final String OTHER = "{\"type\":\"person\",\"id\":\"person:b\"}";

    static List<Case> values() throws IOException {
        return JsonCases.values();
    }

    static List<Case> texts() throws IOException {
        return JsonCases.texts();
    }

    private static byte[] around(String before, byte[] bytes, String behind) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(UTF_8));
        all.writeBytes(bytes);
        all.writeBytes(behind.getBytes(UTF_8));
        return all.toByteArray();
    }

    private static List<JsonProblem> problems(byte[] document) {
        return Documents.problems(() -> CaseJsonReader.standard().read(document));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_in_a_document_is_read_or_refused_where_it_stands(Case value) throws IOException {
        String before = "{" + Documents.HEADER + ",\n\"records\":[" + BEFORE;
        byte[] document = around(before, value.bytes(), "}]}");
        String text = new String(document, UTF_8);

        if (value.isRead()) {
            CaseFile file = CaseJsonReader.standard().read(document);
            assertThat(CaseJsonReader.standard().read(text)).isEqualTo(file);
            assertThat(CaseJsonReader.standard().read(new ByteArrayInputStream(document)))
                    .isEqualTo(file);
            assertThat(CaseJsonReader.standard().readLenient(document).caseFile())
                    .contains(file);
            assertThat(CaseJsonReader.standard().read(FullJsonWriter.standard().write(file)))
                    .isEqualTo(file);
            assertThat(file.records().get(0).unknownMembers().members()).containsOnlyKeys("desk:x");
        } else {
            List<JsonProblem> problems = problems(document);
            assertThat(problems).singleElement().satisfies(problem -> assertStandsIn(problem, before, text));
            assertThat(problems).extracting(JsonProblem::code).containsExactly(value.code());
            assertThat(Documents.problemsOf(text)).isEqualTo(problems);
            assertThat(Documents.problems(() -> CaseJsonReader.standard().read(new ByteArrayInputStream(document))))
                    .isEqualTo(problems);
        }
    }

    private static void assertStandsIn(JsonProblem problem, String before, String text) {
        assertThat(problem.pointer().toString()).startsWith("/records/0");
        Position first = Utf8.after(before);
        Position last = Utf8.after(text);
        assertThat(problem.line()).isBetween(first.line(), last.line());
        if (problem.line() == first.line()) {
            assertThat(problem.column()).isGreaterThanOrEqualTo(first.column());
        }
        if (problem.line() == last.line()) {
            assertThat(problem.column()).isLessThanOrEqualTo(last.column());
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_in_the_header_is_read_or_refused_as_in_a_record(Case value) {
        byte[] document =
                around("{" + Documents.HEADER + ",\"desk:x\":", value.bytes(), ",\"records\":[" + OTHER + "]}");

        if (value.isRead()) {
            assertThat(CaseJsonReader.standard()
                            .read(document)
                            .header()
                            .unknownMembers()
                            .members())
                    .containsOnlyKeys("desk:x");
        } else {
            assertThat(problems(document)).extracting(JsonProblem::code).contains(value.code());
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_of_a_known_member_is_refused_for_its_grammar_first(Case value) {
        byte[] document = around(
                "{" + Documents.HEADER + ",\"records\":[{\"type\":\"person\",\"id\":\"person:a\",\"names\":[",
                value.bytes(),
                "]}]}");

        List<String> codes = problems(document).stream().map(JsonProblem::code).toList();
        boolean isJson = !value.verdict().equals("-") || value.text().isEmpty();
        assertThat(codes.contains("json-syntax")).isEqualTo(!isJson);
    }

    /** Parsers of some versions do not take such a text for JSON. */
    @Test
    void a_name_with_half_a_pair_is_refused() {
        for (String name : List.of("\\ud83d", "\\ude00", "a\\ud83d", "\\ud83dx", "\\ude00\\ud83d")) {
            assertThat(Documents.problemsOf(Documents.person("\"desk:x\": {\"" + name + "\": 1}")))
                    .singleElement()
                    .extracting(JsonProblem::code)
                    .isIn("text-characters", "json-syntax");
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_bad_record_is_bad_alone_when_what_can_be_read_is_read(Case value) {
        byte[] document =
                around("{" + Documents.HEADER + ",\"records\":[" + OTHER + "," + BEFORE, value.bytes(), "}]}");

        LenientReading reading = CaseJsonReader.standard().readLenient(document);

        assertThat(reading.bad().isEmpty()).isEqualTo(value.isRead());
        assertThat(reading.header()).isPresent();
        assertThat(reading.records().get(0).id()).hasToString("person:b");
        assertThat(reading.records()).hasSize(value.isRead() ? 2 : 1);
        if (!value.isRead()) {
            assertThat(reading.problems()).extracting(JsonProblem::code).contains(value.code());
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_bad_line_is_bad_alone(Case value) throws IOException {
        byte[] line = new String(around(BEFORE, value.bytes(), "}"), UTF_8)
                .replace("\n", value.isRead() ? " " : "\n")
                .getBytes(UTF_8);
        byte[] lines = around("{" + Documents.HEADER + "}\n", around("", line, "\n" + OTHER), "\n");

        List<CaseLine> read;
        try (CaseLineReader reader = CaseJsonReader.standard().lines(new ByteArrayInputStream(lines))) {
            read = reader.stream().toList();
        }

        assertThat(read.get(read.size() - 1).record()).map(CaseRecord::id).hasToString("Optional[person:b]");
        assertThat(read.get(0).record().isPresent()).isEqualTo(value.isRead());
        if (!value.text().contains("\n")) {
            assertThat(read).hasSize(2);
            assertThat(read.get(0).bytes()).isEqualTo(line);
        }
        if (!value.isRead() && !value.text().contains("\n")) {
            assertThat(read.get(0).problems()).extracting(JsonProblem::code).containsExactly(value.code());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_whole_text_is_a_document_or_refused(Case text) throws IOException {
        if (text.isRead()) {
            CaseFile file = CaseJsonReader.standard().read(text.bytes());
            assertThat(CaseJsonReader.standard().read(text.text())).isEqualTo(file);
            assertThat(CaseJsonReader.standard().readLenient(text.bytes()).bad())
                    .isEmpty();
        } else {
            assertThat(problems(text.bytes())).extracting(JsonProblem::code).containsExactly(text.code());
            assertThat(Documents.problemsOf(text.text())).isEqualTo(problems(text.bytes()));
            assertThat(CaseJsonReader.standard().readLenient(text.bytes()).problems())
                    .extracting(JsonProblem::code)
                    .contains(text.code());
        }
    }

    /** Every text of up to a number of the parts. */
    private static Stream<String> texts(int most, String... parts) {
        List<String> all = new ArrayList<>(List.of(""));
        int from = 0;
        for (int length = 1; length <= most; length++) {
            int to = all.size();
            for (String shorter : all.subList(from, to).toArray(String[]::new)) {
                for (String part : parts) {
                    all.add(shorter + part);
                }
            }
            from = to;
        }
        return all.stream().skip(1);
    }

    /** Checks that the reader and the grammar agree on whether a text is JSON. */
    private static void assertKnown(String text) {
        boolean read = true;
        try {
            CaseJsonReader.standard().read(text);
        } catch (CaseJsonException e) {
            read = e.problems().stream().noneMatch(problem -> NO_JSON.contains(problem.code()));
        }
        if (read != JsonCases.isJson(text)) {
            assertThat(read).as("read as JSON: %s", text).isEqualTo(JsonCases.isJson(text));
        }
    }

    @Test
    void every_short_text_of_the_characters_of_numbers_is_a_number_or_refused() {
        texts(5, "-", "+", "0", "1", ".", "e", "E").forEach(number -> assertKnown("[" + number + "]"));
    }

    @Test
    void every_short_text_of_the_characters_of_escapes_is_a_string_or_refused() {
        texts(4, "\"", "\\", "u", "0", "D", "8", "n", "x", "\t", "é")
                .forEach(string -> assertKnown("[\"" + string + "\"]"));
        texts(4, "0", "a", "F", "g", "-").forEach(digits -> assertKnown("[\"\\u" + digits + "\"]"));
    }

    @Test
    void every_short_sequence_of_tokens_is_a_text_or_refused() {
        texts(5, "[", "]", "{", "}", ",", ":", "\"a\"", "1").forEach(HostileJsonGrammarTest::assertKnown);
        texts(4, "[", "]", "{\"a\":", "}", ",", "null", " ").forEach(HostileJsonGrammarTest::assertKnown);
    }

    @Test
    void every_character_between_tokens_is_white_space_or_refused() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                assertKnown("[" + (char) c + "]");
            }
        }
    }

    @Test
    void every_character_in_a_string_is_kept_or_refused() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                assertKnown("[\"" + (char) c + "\"]");
            }
        }
        for (int c = 0; c < 0x3000; c++) {
            assertKnown("[\"\\" + (char) c + "\"]");
        }
    }

    @Test
    void every_literal_with_one_character_changed_is_refused() {
        for (String literal : List.of("true", "false", "null")) {
            for (int i = 0; i <= literal.length(); i++) {
                String before = literal.substring(0, i);
                String behind = literal.substring(i);
                for (char c = '!'; c < 0x7F; c++) {
                    assertKnown(before + c + behind);
                    assertKnown(before + c + (behind.isEmpty() ? "" : behind.substring(1)));
                }
                assertKnown(before + (behind.isEmpty() ? "" : behind.substring(1)));
                assertKnown(before);
            }
        }
    }
}
