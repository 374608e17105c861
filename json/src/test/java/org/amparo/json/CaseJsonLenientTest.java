package org.amparo.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.casefile.CaseFile;
import org.amparo.json.problem.BadText;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.problem.Position;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lenient reading gives every good record, and the bad text as it is in the document. */
class CaseJsonLenientTest {

    private static final String A = "{\"type\": \"person\", \"id\": \"person:a\"}";
    private static final String B =
            "{\"type\": \"person\", \"id\": \"person:b\", \"names\": [{\"full\": \"Ноза {x]\"}]}";

    /** Every character is a byte. */
    private static LenientReading ofBytes(String bytes) {
        return CaseJsonReader.standard().readLenient(bytes.getBytes(ISO_8859_1));
    }

    private static List<String> ids(LenientReading reading) {
        return reading.records().stream().map(record -> record.id().toString()).toList();
    }

    private static List<String> bad(LenientReading reading) {
        return reading.bad().stream()
                .map(text -> text.pointer() + " " + new String(text.bytes(), UTF_8))
                .toList();
    }

    @Test
    void a_good_document_is_read_as_ever() throws IOException {
        for (String document : List.of(
                Documents.resource("golden.json"),
                Documents.of(),
                Documents.of(A, B) + "\r\n",
                FullJsonWriter.standard().write(RandomCases.seeded(5).caseFile(40)),
                FullJsonWriter.standard().write(RandomCases.seeded(5).contradictory()))) {
            LenientReading reading = CaseJsonReader.standard().readLenient(document);

            assertThat(reading.bad()).isEmpty();
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.caseFile()).contains(CaseJsonReader.standard().read(document));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"person\", \"id\": 7}",
                "{\"type\": \"person\", \"id\": \"person:x\",}",
                "{\"type\": \"person\", \"id\": \"person:x\" \"names\": []}",
                "{\"type\": \"person\", \"id\" \"person:x\"}",
                "{\"type\": 'person', \"id\": \"person:x\"}",
                "{type: \"person\"}",
                "{\"type\": \"person\", \"id\": NaN}",
                "{\"type\": \"person\", \"id\": \"person:x\", \"x:y\": 01}",
                "{\"type\": \"person\", \"id\": \"person:x\", \"x:y\": \"tab\t\"}",
                "{\"type\": \"person\", \"id\": \"person:x\", \"x:y\": \"line\nbreak\"}",
                "{\"type\": \"person\", \"id\": \"person:x\", \"x:y\": \"\\x\"}",
                "{\"type\": \"person\", \"id\": \"person:x\", \"x:y\": \"\\ud800\"}",
                "{\"type\": \"person\", \"id\": \"person:x\", /* x */ \"x:y\": 1}",
                "{\"type\": \"person\", \"id\": \"person:x\", \"id\": \"person:x\"}",
                "{\"type\": \"person\", \"id\": \"person:x\", \"names\": []}",
                "{\"type\": \"case-file\", \"amparo\": \"1.0\", \"id\": \"case-file:x\"}",
                "{}",
                "[]",
                "[{\"type\": \"person\", \"id\": \"person:x\"}]",
                "\"person:x\"",
                "null",
                "-",
                "nul",
                "7.",
                "person"
            })
    void a_bad_record_is_bad_alone(String middle) {
        for (String document : List.of(
                Documents.of(A, middle, B),
                Documents.of(A, middle, B)
                        .replace(
                                ": [{\"type\": \"person\", \"id\": \"person:a",
                                ": [\r\n  {\"type\": \"person\", \"id\": \"person:a"))) {
            LenientReading reading = CaseJsonReader.standard().readLenient(document);

            assertThat(ids(reading)).containsExactly("person:a", "person:b");
            assertThat(bad(reading)).containsExactly("/records/1 " + middle);
            assertThat(reading.problems())
                    .isNotEmpty()
                    .allMatch(p -> p.pointer().toString().startsWith("/records/1"));
            assertThat(reading.header()).isPresent();
        }
    }

    @Test
    void the_problems_are_those_of_strict_reading_with_their_places() throws IOException {
        for (String document : List.of(
                Documents.resource("five-mistakes.json"),
                Documents.of(
                        A,
                        "{\"type\": \"person\", \"id\": \"person:x\", \"bornOn\": 1,\n \"diedOn\": 2}",
                        A,
                        "7",
                        "  null"),
                Documents.of(A, "{}").replace("\"1.0\"", "\"one\""),
                Documents.of(A, "{}").replace("\"records\"", "\"languages\": [],\n \"records\""),
                Documents.of(A, "{}").replace("]}", "], \"languages\": [],\n \"titles\": 1}"),
                "{\"records\": [" + A + ", {\n}], \"type\": \"case-file\"}",
                "{}",
                "[]",
                "7",
                "",
                "{\"records\": 7}",
                Documents.of(A).replace("\"records\"", "\"rec\\u006frds\"").replace("person:a", "award:a"))) {
            assertThat(CaseJsonReader.standard().readLenient(document).problems())
                    .as(document)
                    .containsExactlyInAnyOrderElementsOf(Documents.problemsOf(document));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "amparo": "1.0"                | "amparo": "one"                               | version-syntax
                    "amparo": "1.0"                | "amparo": "1.0", "titles": {"en": "x",}       | json-syntax
                    "amparo": "1.0"                | "amparo": "1.0", "languages": []              | empty-array
                    "amparo": "1.0"                | "amparo": "1.0", oops                         | json-syntax
                    "amparo": "1.0"                | 'amparo': "1.0"                               | json-syntax
                    "type": "case-file", "amparo"  | "type": "case-file" "amparo"                  | json-syntax
                    "type": "case-file"            | "type": "feed"                                | not-a-case-file
                    "type": "case-file"            | "type": "case-file", "x:y": {"records": [{}]}, "x:z": nul | json-syntax
                    "type": "case-file"            | "type": "case-file", "x:y": "\\ud800"         | text-characters
                    """)
    void a_bad_header_costs_no_record_and_can_be_mended_by_itself(String good, String broken, String code) {
        String document = Documents.of(A, B);
        String bad = document.replace(good, broken);

        LenientReading reading = CaseJsonReader.standard().readLenient(bad);

        assertThat(ids(reading)).containsExactly("person:a", "person:b");
        assertThat(reading.header()).isEmpty();
        assertThat(reading.caseFile()).isEmpty();
        assertThat(reading.problems()).extracting(JsonProblem::code).containsExactly(code);
        assertThat(reading.bad()).singleElement().satisfies(text -> {
            String header = new String(text.bytes(), UTF_8);
            assertThat(header).isEqualTo(Documents.of().replace(good, broken));
            CaseFile mended = CaseJsonReader.standard().read(header.replace(broken, good));
            assertThat(CaseFile.of(mended.header(), reading.records()))
                    .isEqualTo(CaseJsonReader.standard().read(document));
        });
    }

    @Test
    void members_behind_the_records_belong_to_the_header() {
        String document = Documents.of(A, "{}").replace("]}", "], \"titles\": {\"en\": \"x\"}, \"x:y\": [\"]}\"]}");

        LenientReading reading = CaseJsonReader.standard().readLenient(document);

        assertThat(reading.header().orElseThrow().titles()).isPresent();
        assertThat(reading.header().orElseThrow().unknownMembers().members()).containsOnlyKeys("x:y");
        assertThat(bad(reading)).containsExactly("/records/1 {}");

        LenientReading bad = CaseJsonReader.standard().readLenient(document.replace("\"x:y\": [", "\"x:y\" ["));
        assertThat(bad(bad))
                .containsExactly(
                        " {" + Documents.HEADER + ", \"records\": [], \"titles\": {\"en\": \"x\"}, \"x:y\" [\"]}\"]}",
                        "/records/1 {}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    [A, B,]}         | /records/2 ,     | 1
                    [,A, B]}         | /records/0 ,     | 1
                    [A,, B]}         | /records/1 ,     | 1
                    [A B]}           | '/records/1 '    | 1
                    [A, B}           | /records/2 }     | 1
                    [A, B            | '/records/2 '    | 1
                    [A, B,           | '/records/2 '    | 1
                    [A, B, {"type":  | '/records/2 {"type":' | 1
                    [A, B] x         | ' {HEADER, "records": [] x' | 1
                    [A, B]           | ' {HEADER, "records": []' | 1
                    [A, B]} {}       | ' {}'            | 1
                    [A, B]}}         | ' }'             | 1
                    """)
    void what_stands_between_the_records_or_is_missing_costs_none(String records, String expected, int count) {
        String document = "{" + Documents.HEADER + ", \"records\": "
                + records.replace("A", A).replace("B", B);

        LenientReading reading = CaseJsonReader.standard().readLenient(document);

        assertThat(ids(reading)).containsExactly("person:a", "person:b");
        assertThat(bad(reading)).containsExactly(expected.replace("HEADER", Documents.HEADER));
        assertThat(reading.problems()).hasSize(count);
        assertThat(reading.problems().get(0).code()).isIn("json-syntax", "trailing-text");
    }

    @Test
    void brackets_that_are_not_in_pairs_end_the_search_and_lose_nothing() {
        for (String bad : List.of(
                "{\"type\": \"person\", \"id\": \"person:x\", \"names\": [{\"full\": \"x\"]}",
                "{\"type\": \"person\", \"id\": \"person:x\"",
                "{\"type\": \"person\", \"id\": \"person:x}",
                "{\"type\": \"person\", \"id\": \"person:x\\\"}",
                "}")) {
            String document = Documents.of(A, bad, B);

            LenientReading reading = CaseJsonReader.standard().readLenient(document);

            assertThat(ids(reading)).containsExactly("person:a");
            assertThat(bad(reading))
                    .containsExactly("/records/1 " + document.substring(document.indexOf(A) + A.length() + 2));
            assertThat(reading.header()).as("what stands before").isPresent();
        }
    }

    @Test
    void a_document_that_is_cut_off_anywhere_has_the_records_before_and_loses_nothing() {
        String document = Documents.of(A, B, A.replace("person:a", "person:c"));
        int first = document.indexOf(A);
        for (int cut = 0; cut < document.length() - 1; cut++) {
            String text = document.substring(0, cut);

            LenientReading reading = CaseJsonReader.standard().readLenient(text);

            assertThat(reading.problems()).as(text).isNotEmpty();
            assertThat(reading.header().isPresent()).isEqualTo(cut >= first && cut <= document.lastIndexOf(']'));
            for (String record : List.of("person:a", "person:b", "person:c")) {
                int end = document.indexOf('}', document.indexOf(record)) + 1;
                if (record.equals("person:b")) {
                    end = document.indexOf("}]}", end - 1) + 3;
                }
                assertThat(ids(reading).contains(record))
                        .as("%s of %s", record, text)
                        .isEqualTo(cut >= end);
            }
            String rest = text.substring(Math.max(0, endOfGood(text)));
            assertThat(rest).as(text).endsWith(last(bad(reading)));
            assertThat(rest.substring(0, rest.length() - last(bad(reading)).length()))
                    .as(text)
                    .containsPattern("^[\\s,]*$");
        }
    }

    /** The place after the last record of the cut-off document, or after the bracket that opens the records. */
    private static int endOfGood(String text) {
        int end = text.lastIndexOf("\"records\": [") + 1;
        for (String good : List.of(A, B, A.replace("person:a", "person:c"))) {
            end = text.contains(good) ? text.indexOf(good) + good.length() : end;
        }
        return text.contains(A) ? end : text.contains("\"records\": [") ? text.indexOf('[') + 1 : 0;
    }

    private static String last(List<String> bad) {
        String text = bad.get(bad.size() - 1);
        return text.substring(text.indexOf(' ') + 1);
    }

    @Test
    void what_is_not_utf_8_is_bad_alone_and_comes_back_byte_for_byte() {
        String bad =
                "{\"type\": \"person\", \"id\": \"person:x\", \"x:y\": \"\u00e9\u00ff \u00c3\u0028 \u00ed\u00a0\u0080 \u00f0\u009f\"}";
        String emoji = new String("😀é".getBytes(UTF_8), ISO_8859_1);
        String good = "{\"type\": \"person\", \"id\": \"person:c\", \"x:y\": \"" + emoji + "\"}";

        LenientReading reading = ofBytes(Documents.of(A, bad, good));

        assertThat(ids(reading)).containsExactly("person:a", "person:c");
        assertThat(reading.bad()).singleElement().satisfies(text -> {
            assertThat(new String(text.bytes(), ISO_8859_1)).isEqualTo(bad);
            assertThat(text.problems())
                    .extracting(JsonProblem::toString)
                    .containsExactly(
                            "2:46: not-utf-8 /records/1 Expected UTF-8; this part was not read. Save the document as UTF-8.");
            assertThat(text.start()).isEqualTo(new Position(2, 1));
        });
        assertThat(reading.records().get(1).unknownMembers().toString()).isNotEmpty();
        assertThat(FullJsonWriter.standard().write(reading.caseFile().orElseThrow()))
                .contains("😀é");
    }

    @Test
    void a_header_that_is_not_utf_8_is_bad_alone() {
        for (String document : List.of(
                Documents.of(A).replace("\"records\"", "\"x:y\": \"\u00e9\", \"records\""),
                Documents.of(A).replace("]}", "], \"x:y\": \"\u00e9\"}"))) {
            LenientReading reading = ofBytes(document);

            assertThat(ids(reading)).containsExactly("person:a");
            assertThat(reading.problems()).extracting(JsonProblem::code).containsExactly("not-utf-8");
            assertThat(new String(reading.bad().get(0).bytes(), ISO_8859_1)).isEqualTo(document.replace(A, ""));
        }
    }

    @Test
    void a_byte_order_mark_costs_nothing() {
        LenientReading reading =
                CaseJsonReader.standard().readLenient(("\uFEFF" + Documents.of(A, "{}")).getBytes(UTF_8));

        assertThat(ids(reading)).containsExactly("person:a");
        assertThat(reading.header()).isPresent();
        assertThat(bad(reading)).containsExactly(" \uFEFF", "/records/1 {}");
        assertThat(reading.bad().get(0).bytes()).hasSize(3);
    }

    @Test
    void of_another_version_nothing_is_read() {
        String document = Documents.of(A, "{}").replace("1.0", "2.0");
        for (String text : List.of(document, "\uFEFF" + document, document + "x")) {
            LenientReading reading = CaseJsonReader.standard().readLenient(text);

            assertThat(reading.records()).isEmpty();
            assertThat(reading.header()).isEmpty();
            assertThat(reading.problems()).extracting(JsonProblem::code).containsExactly("unsupported-version");
            assertThat(bad(reading)).containsExactly(" " + text);
        }
    }

    @Test
    void of_two_good_records_with_one_id_the_first_counts_and_a_bad_one_has_no_say() {
        LenientReading twice = CaseJsonReader.standard().readLenient(Documents.of(A, B, A));
        assertThat(ids(twice)).containsExactly("person:a", "person:b");
        assertThat(twice.problems())
                .extracting(JsonProblem::toString)
                .containsExactly("3:26: duplicate-id /records/2/id Another record has this id: /records/0/id, line 1.");

        String bad = A.replace("}", ", \"bornOn\": 1}");
        LenientReading again = CaseJsonReader.standard().readLenient(Documents.of(bad, A, bad, A));
        assertThat(ids(again)).containsExactly("person:a");
        assertThat(bad(again)).containsExactly("/records/0 " + bad, "/records/2 " + bad, "/records/3 " + A);
    }

    @Test
    void the_records_and_the_problems_have_their_limits_and_nothing_is_lost_at_them() {
        String document = Documents.of(A, B, "{}", A, "7");
        ReadLimits limits = ReadLimits.standard();

        LenientReading records =
                CaseJsonReader.standard().withLimits(limits.withRecords(1)).readLenient(document);
        assertThat(ids(records)).containsExactly("person:a");
        assertThat(records.problems()).extracting(JsonProblem::code).containsExactly("too-many-records");
        assertThat(bad(records)).containsExactly("/records/1 " + document.substring(document.indexOf(B)));

        LenientReading problems =
                CaseJsonReader.standard().withLimits(limits.withProblems(1)).readLenient(document);
        assertThat(ids(problems)).containsExactly("person:a", "person:b");
        assertThat(problems.problems())
                .extracting(JsonProblem::code)
                .containsExactly("missing-required", "too-many-problems");
        assertThat(bad(problems))
                .containsExactly("/records/2 {}", "/records/3 " + document.substring(document.lastIndexOf(A)));

        assertThat(CaseJsonReader.standard()
                        .withLimits(limits.withProblems(3))
                        .readLenient(document)
                        .problems())
                .extracting(JsonProblem::code)
                .containsExactly("missing-required", "duplicate-id", "wrong-kind");
        assertThat(ids(CaseJsonReader.standard()
                        .withLimits(limits.withProblems(1))
                        .readLenient(Documents.of("{}", A, B))))
                .as("good records behind the last problem")
                .containsExactly("person:a", "person:b");
        assertThatThrownBy(() -> CaseJsonReader.standard()
                        .withLimits(limits.withDocumentBytes(10))
                        .readLenient(document))
                .hasMessageContaining("too-large");
    }

    @Test
    void depth_and_lengths_have_their_limits() {
        String deep =
                "{\"type\": \"person\", \"id\": \"person:x\", \"x:y\": " + "[".repeat(509) + "]".repeat(509) + "}";
        String deeper = deep.replace("[]", "[[]]");
        String longer = "{\"type\": \"person\", \"id\": \"person:x\", \"x:y\": \"" + "x".repeat(1_000_001) + "\"}";

        assertThat(CaseJsonReader.standard().readLenient(Documents.of(deep)).bad())
                .isEmpty();
        LenientReading reading = CaseJsonReader.standard().readLenient(Documents.of(A, deeper, longer, B));
        assertThat(ids(reading)).containsExactly("person:a", "person:b");
        assertThat(bad(reading)).containsExactly("/records/1 " + deeper, "/records/2 " + longer);
        assertThat(reading.problems()).extracting(JsonProblem::code).containsExactly("too-deep", "too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{", "]", "}", "\"", "\\", ",", ":", "\u0000", "[]", "{},"})
    void hostile_documents_end_in_problems_and_lose_nothing(String part) {
        String junk = part.repeat(200_000);
        for (String document :
                List.of(junk, Documents.of(A, junk), Documents.of(A).replace("\"records\"", junk + "\"records\""))) {
            LenientReading reading = CaseJsonReader.standard().readLenient(document);

            assertThat(reading.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(1_001);
            assertThat(reading.bad().stream()
                            .mapToLong(text -> text.bytes().length)
                            .sum())
                    .isGreaterThan(document.length() - 2_000L);
        }
    }

    @Test
    void every_way_to_read_gives_the_same(@TempDir Path folder) throws IOException {
        String document = Documents.of(A, "{\"names\": \"Ноза\"}", B);
        Path file = Files.writeString(folder.resolve("case.json"), document);

        for (LenientReading reading : List.of(
                CaseJsonReader.standard().readLenient(file),
                CaseJsonReader.standard().readLenient(new ByteArrayInputStream(document.getBytes(UTF_8))),
                CaseJsonReader.standard().readLenient(document),
                CaseJsonReader.standard().readLenient(document.getBytes(UTF_8)))) {
            assertThat(ids(reading)).containsExactly("person:a", "person:b");
            assertThat(bad(reading)).containsExactly("/records/1 {\"names\": \"Ноза\"}");
            assertThat(reading.bad().get(0)).hasToString("2:1: /records/1, 1 problems");
        }
    }

    @Test
    void bytes_that_are_handed_out_cannot_change_what_is_known() {
        BadText text =
                CaseJsonReader.standard().readLenient(Documents.of("{}")).bad().get(0);
        text.bytes()[0] = 'x';
        assertThat(text.bytes()).isEqualTo("{}".getBytes(UTF_8));
    }
}
