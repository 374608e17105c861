package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amparo.json.Documents.codesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseJsonProblemsTest {

    @Test
    void five_different_mistakes_are_five_problems_with_five_pointers() throws IOException {
        assertThat(Documents.problemsOf(Documents.resource("five-mistakes.json")))
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "9:27: wrong-kind /records/0/names/0/full Expected a string: text in double quotation marks.",
                        "10:17: date-syntax /records/0/bornOn " + DATE_MESSAGE,
                        "13:5: missing-required /records/1/detainee The object lacks this member, which is required.",
                        "15:13: id-type /records/1/id Expected the id of a detention.",
                        "22:21: integer-syntax /records/2/counts/0/value "
                                + "Expected a whole number without fraction and exponent.");
    }

    @Test
    void a_member_that_is_missing_may_be_one_that_is_misspelt() {
        String message = "The object lacks this member, which is required";
        assertThat(messagesOf("\"names\": [{\"ful\": \"Leyla\"}]"))
                .containsExactly(message + "; it has one that this version does not know, perhaps misspelt.");
        assertThat(messagesOf("\"names\": [{\"desk:ful\": \"Leyla\"}]")).containsExactly(message + ".");
        assertThat(messagesOf("\"names\": [{\"script\": \"Latn\"}]")).containsExactly(message + ".");
        assertThat(messagesOf("\"ful\": 1, \"names\": [{}]")).containsExactly(message + ".");
    }

    private static List<String> messagesOf(String members) {
        return Documents.problemsOf(Documents.person(members)).stream()
                .map(JsonProblem::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "recrods": []}            | /records | true
                    {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "recrods": [{"a":"\\u0000"}]} | /records | true
                    {"typ": "case-file", "amparo": "1.0", "id": "case-file:x", "records": []}             | /type | true
                    {"amparo": "1.0", "id": "case-file:x", "desk:typ": "case-file", "records": []}        | /type | false
                    {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "titles": {"en": "X"}}    | /records | false
                    {"type": "case-file", "ampro": "1.0", "id": "case-file:x", "records": []}             | /amparo | true
                    {"type": "case-file", "amparo": "1.0", "records": []}                                 | /id | false
                    """)
    void the_type_and_the_records_of_a_document_may_be_misspelt_too(String document, String pointer, boolean misspelt) {
        assertThat(Documents.problemsOf(document))
                .filteredOn(problem -> problem.code().equals("missing-required"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).hasToString(pointer))
                .satisfies(problem -> assertThat(problem.message().contains("perhaps misspelt"))
                        .isEqualTo(misspelt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"typ": "person", "id": "person:x"}                        | true
                    {"id": "person:x", "names": [{"full": "X"}]}               | false
                    {"id": "person:x", "desk:typ": "person"}                   | false
                    {"id": "person:x", "records": []}                          | false
                    {"id": "case-file:y", "amparo": "1.0"}                     | false
                    """)
    void the_type_of_a_record_may_be_misspelt_if_it_has_a_member_that_nothing_has(String text, boolean misspelt) {
        assertThat(Documents.problemsOf(Documents.of(text)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().contains("perhaps misspelt"))
                        .isEqualTo(misspelt));
    }

    @Test
    void the_whole_document_is_a_word_of_the_line() {
        assertThat(Documents.problemsOf("[]"))
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "1:1: wrong-kind \"\" Expected an object, which has at least: type, records, amparo, id.");
    }

    private static final String DATE_MESSAGE = dateMessage();

    private static String dateMessage() {
        try {
            org.amparo.time.PartialDate.parse("soon");
            throw new AssertionError();
        } catch (org.amparo.problem.InvalidValueException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "names": "Leyla"                             | wrong-kind /records/0/names
                    "names": {"full": "Leyla"}                   | wrong-kind /records/0/names
                    "names": ["Leyla"]                           | wrong-kind /records/0/names/0
                    "names": [{"full": ["Leyla"]}]               | wrong-kind /records/0/names/0/full
                    "names": [{"full": 254}]                     | wrong-kind /records/0/names/0/full
                    "names": [{"full": true}]                    | wrong-kind /records/0/names/0/full
                    "names": [{"full": null}]                    | null-value /records/0/names/0/full
                    "names": [null]                              | null-value /records/0/names/0
                    "names": null                                | null-value /records/0/names
                    "names": []                                  | empty-array /records/0/names
                    "names": [{"full": ""}]                      | empty-text /records/0/names/0/full
                    "names": [{}]                                | missing-required /records/0/names/0/full
                    "names": [{"full": "\\u0000"}]               | text-characters /records/0/names/0/full
                    "names": [{"full": "\\ud800"}]               | text-characters /records/0/names/0/full
                    "names": [{"full": "\\ude00\\ud83d"}]        | text-characters /records/0/names/0/full
                    "names": [{"full": "x", "script": "latin"}]  | script-syntax /records/0/names/0/script
                    "names": [{"full": "x", "language": "e_n"}]  | language-syntax /records/0/names/0/language
                    "names": [{"full": "x", "kind": "As In"}]    | code-syntax /records/0/names/0/kind
                    "names": [{"full": "x", "key": "a b"}]       | key-syntax /records/0/names/0/key
                    "roles": [{"organisation": "person:x"}]      | id-type /records/0/roles/0/organisation
                    "roles": [{"organisation": "nobody"}]        | id-syntax /records/0/roles/0/organisation
                    "bornOn": 1980                               | wrong-kind /records/0/bornOn
                    "bornOn": "31.12.1980"                       | date-syntax /records/0/bornOn
                    "bornOn": "1980", "bornOn": "1981"           | duplicate-member /records/0/bornOn
                    "links": [{"url": "http://[x"}]              | uri-syntax /records/0/links/0/url
                    "desk:x": {"a": 1, "a": 2}                   | duplicate-member /records/0/desk:x/a
                    "desk:x": ["\\udfff"]                        | text-characters /records/0/desk:x/0
                    "consent": []                                | wrong-kind /records/0/consent
                    "evidence": [{"statement": "statement:d", "via": [["x"]]}] | wrong-kind /records/0/evidence/0/via/0
                    """)
    void what_is_wrong_with_a_person_is_found(String members, String expected) {
        assertThat(codesOf(Documents.person(members))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "value": "254"                   | wrong-kind /records/0/counts/0/value
                    "value": 254.0                   | integer-syntax /records/0/counts/0/value
                    "value": 2e2                     | integer-syntax /records/0/counts/0/value
                    "value": -0                      | integer-syntax /records/0/counts/0/value
                    "value": 9007199254740992        | number-range /records/0/counts/0/value
                    "value": 9223372036854775808     | number-range /records/0/counts/0/value
                    "value": 99999999999999999999999 | number-range /records/0/counts/0/value
                    "value": null                    | null-value /records/0/counts/0/value
                    "population": {}                 | empty-text /records/0/counts/0/population
                    "population": "people"           | wrong-kind /records/0/counts/0/population
                    "population": {"e_n": "people"}  | language-syntax /records/0/counts/0/population/e_n
                    "population": {"en": ""}         | empty-text /records/0/counts/0/population/en
                    "population": {"en": 1}          | wrong-kind /records/0/counts/0/population/en
                    "population": {"en": "a", "en": "b"} | duplicate-member /records/0/counts/0/population/en
                    """)
    void what_is_wrong_with_a_count_is_found(String members, String expected) {
        assertThat(codesOf(Documents.of(
                        "{\"type\": \"statement\", \"id\": \"statement:d\", \"counts\": [{" + members + "}]}")))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7                                             | wrong-kind /records/0
                    null                                          | null-value /records/0
                    {"id": "person:x"}                            | missing-required /records/0/type
                    {"type": 7, "id": "person:x"}                 | wrong-kind /records/0/type
                    {"type": null, "id": "person:x"}              | null-value /records/0/type
                    {"type": "person"}                            | missing-required /records/0/id
                    {"type": "person", "id": "award:x"}           | id-type /records/0/id
                    {"type": "person", "id": "petition:x"}        | id-type /records/0/id
                    {"type": "petition", "id": "person:x"}        | id-type /records/0/id
                    {"type": "petition", "id": "appeal:x"}        | id-type /records/0/id
                    {"type": "petition", "id": "petition:"}       | id-syntax /records/0/id
                    {"type": "case-file", "id": "case-file:x"}    | second-header /records/0
                    {"type": "person", "type": "person", "id": "person:x"} | duplicate-member /records/0/type
                    """)
    void what_is_wrong_with_a_record_is_found(String record, String expected) {
        assertThat(codesOf(Documents.of(record))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                                                                        | wrong-kind
                    7                                                                         | wrong-kind
                    null                                                                      | null-value
                    {"amparo": "1.0", "id": "case-file:x", "records": []}                     | missing-required /type
                    {"type": "case-file", "id": "case-file:x", "records": []}                 | missing-required /amparo
                    {"type": "case-file", "amparo": "1.0", "records": []}                     | missing-required /id
                    {"type": "case-file", "amparo": "1.0", "id": "case-file:x"}               | missing-required /records
                    {"type": "case-file", "amparo": 1.0, "id": "case-file:x", "records": []}  | wrong-kind /amparo
                    {"type": "case-file", "amparo": "1", "id": "case-file:x", "records": []}  | version-syntax /amparo
                    {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "records": {}} | wrong-kind /records
                    {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "records": null} | null-value /records
                    {"type": "feed", "amparo": "1.0", "id": "case-file:x", "records": []}     | not-a-case-file /type
                    {"type": "case-file", "amparo": "1.0", "id": "person:x", "records": []}   | id-type /id
                    """)
    void what_is_wrong_with_a_document_is_found(String document, String expected) {
        assertThat(codesOf(document)).containsExactly(expected.contains("/") ? expected : expected + " ");
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertThat(codesOf("{}"))
                .containsExactly(
                        "missing-required /type",
                        "missing-required /records",
                        "missing-required /amparo",
                        "missing-required /id");
    }

    @Test
    void a_broken_value_is_not_also_missing_and_hides_nothing() {
        assertThat(codesOf("""
                        {"type": "case-file", "amparo": 1, "id": "x", "languages": [], "records": [
                          {"type": "detention", "id": "detention:d", "detainee": 7, "charges": [{"brought": 1, "broughtOn": "x",
                            "evidence": [{"statement": null, "via": []}]}], "period": "x"}]}
                        """))
                .containsExactly(
                        "wrong-kind /amparo",
                        "id-syntax /id",
                        "empty-array /languages",
                        "wrong-kind /records/0/detainee",
                        "date-syntax /records/0/charges/0/broughtOn",
                        "null-value /records/0/charges/0/evidence/0/statement",
                        "empty-array /records/0/charges/0/evidence/0/via",
                        "period-syntax /records/0/period");
    }

    @Test
    void problems_before_a_syntax_error_are_all_found() {
        assertThat(codesOf(Documents.person("\"names\": [7], \"bornOn\": 1, oops")))
                .containsExactly(
                        "wrong-kind /records/0/names/0", "wrong-kind /records/0/bornOn", "json-syntax /records/0");
    }

    @Test
    void problems_before_a_syntax_error_are_found_where_the_type_stands_behind_it() {
        assertThat(
                        codesOf(
                                Documents.of(
                                        "{\"source\": {\"id\": \"a:b\"}, \"id\": \"person:x\", \"bornOn\": 1, oops, \"type\": \"person\"}")))
                .containsExactly("wrong-kind /records/0/bornOn", "json-syntax /records/0");
        assertThat(codesOf(Documents.of("{\"bornOn\": 1, \"desk:x\": [\"\\udfff\"], oops, \"type\": \"person\"}")))
                .containsExactly("text-characters /records/0/desk:x/0", "json-syntax /records/0");
        assertThat(codesOf(Documents.of("{\"id\": 7, \"bornOn\": 1, \"type")))
                .containsExactly("json-syntax /records/0");
    }

    @Test
    void two_records_of_one_id_are_found_with_both_places() {
        String document =
                Documents.of(Documents.PERSON, "{\"type\": \"award\", \"id\": \"award:x\"}", Documents.PERSON);

        assertThat(Documents.problemsOf(document))
                .extracting(JsonProblem::toString)
                .containsExactly("3:26: duplicate-id /records/2/id Another record has this id: /records/0/id, line 1.");
    }

    @Test
    void two_parts_of_one_key_are_found_with_both_places() {
        String document = Documents.person(
                "\"names\": [{\"full\": \"A\", \"key\": \"k\"}],\n\"roles\": [{\"relation\": \"editor\", \"key\": \"k\", \"organisation\": \"organisation:o\"}]");

        assertThat(Documents.problemsOf(document))
                .extracting(JsonProblem::toString)
                .containsExactly("2:41: duplicate-key /records/0/roles/0/key "
                        + "Another part of the record has this key: /records/0/names/0/key, line 1.");
        assertThat(CaseJsonReader.standard()
                        .read(
                                Documents.of(
                                        "{\"type\": \"person\", \"id\": \"person:a\", \"names\": [{\"full\": \"A\", \"key\": \"k\"}]}",
                                        "{\"type\": \"person\", \"id\": \"person:b\", \"names\": [{\"full\": \"B\", \"key\": \"k\"}]}"))
                        .records())
                .hasSize(2);
    }

    @Test
    void there_are_at_most_as_many_problems_as_the_limit_and_it_is_said_that_there_were_more() {
        String document = Documents.person("\"names\": [" + "7,".repeat(5_000) + "7]");

        assertThat(Documents.problemsOf(document))
                .hasSize(1_001)
                .last()
                .extracting(JsonProblem::code)
                .isEqualTo("too-many-problems");
        assertThat(Documents.codes(Documents.problems(() -> CaseJsonReader.standard()
                        .withLimits(ReadLimits.standard().withProblems(3))
                        .read(document))))
                .containsExactly(
                        "wrong-kind /records/0/names/0",
                        "wrong-kind /records/0/names/1",
                        "wrong-kind /records/0/names/2",
                        "too-many-problems /records/0/names/3");
    }

    @Test
    void neither_message_nor_problems_repeat_what_the_document_says() {
        String secret = "Xanthippe";
        for (String members : List.of(
                "\"names\": [{\"full\": [\"Xanthippe\"]}]",
                "\"bornOn\": \"Xanthippe\"",
                "\"names\": [{\"full\": \"x\", \"language\": \"Xanthippe Xanthippe\"}]",
                "\"links\": [{\"url\": \"http://[Xanthippe\"}]",
                "\"names\": Xanthippe",
                "\"names\": [{\"full\": \"Xanthippe\n\"}]",
                "\"possiblySame\": [{\"record\": \"Xanthippe\"}]",
                "\"revisions\": [{\"number\": \"Xanthippe\", \"at\": \"Xanthippe\"}]")) {
            assertThatThrownBy(() -> CaseJsonReader.standard().read(Documents.person(members)))
                    .isInstanceOf(CaseJsonException.class)
                    .hasNoCause()
                    .satisfies(e -> assertThat(e.toString() + ((CaseJsonException) e).problems())
                            .doesNotContain(secret));
        }
    }

    @Test
    void the_message_says_how_many_and_which_is_first() {
        assertThatThrownBy(() -> CaseJsonReader.standard().read(Documents.person("\"names\": 1,\n\"roles\": 2")))
                .hasMessage(
                        "Problems with the JSON: 2. The first: wrong-kind at \"/records/0/names\", line 1: Expected an array; even a single item stands in square brackets.");
    }

    @Test
    void a_name_cannot_forge_a_line_of_the_log() {
        String document = Documents.person("\"a\\n1:1: json-syntax\\u202e\\u2028\\u0000\": 1");

        assertThat(Documents.problemsOf(document))
                .singleElement()
                .hasToString("1:131: text-characters /records/0/a\\u000a1:1: json-syntax\\u202e\\u2028\\u0000 "
                        + "Expected a name without NUL and without unpaired surrogates.");
    }

    @Test
    void the_exception_survives_serialisation() throws Exception {
        CaseJsonException thrown = org.assertj.core.api.Assertions.catchThrowableOfType(
                CaseJsonException.class, () -> CaseJsonReader.standard().read(Documents.person("\"names\": 1")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((CaseJsonException) in.readObject()).problems()).isEqualTo(thrown.problems());
        }
    }

    /** Each with the one message that has to be enough to mend it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "names": "Leyla Orlova"       | Expected an array; even a single item stands in square brackets.
                    "names": ["Leyla Orlova"]     | Expected an object, which has at least: full.
                    "evidence": ["statement:d0"]  | Expected an object, which has at least: statement.
                    "titles": "A case"            | Expected an object with a text for each language, under its BCP 47 tag, such as en.
                    "bornOn": 1980                | Expected a string: text in double quotation marks.
                    "evidence": [{"statement": {"id": "statement:d0"}}] | Expected an id in double quotation marks, as in "person:p1": a record stands in the file once, and its id in all other places.
                    "roles": [{"period": {"start": "2023"}}] | Expected a period in double quotation marks, with one / between its ends, as in "2023-11/..".
                    """)
    void a_value_of_another_kind_shows_what_to_write(String member, String message) {
        String document = member.startsWith("\"titles")
                ? "{" + Documents.HEADER + ", " + member + ", \"records\": []}"
                : Documents.person(member);
        assertThat(Documents.problemsOf(document))
                .extracting(JsonProblem::message)
                .containsExactly(message);
    }

    @Test
    void lines_that_are_read_as_a_document_are_taken_for_lines() {
        String lines = "{" + Documents.HEADER + "}\n{\"type\":\"person\",\"id\":\"person:a\"}\n";
        assertThat(Documents.problemsOf(lines))
                .extracting(JsonProblem::messageKey)
                .containsExactly("missing-required.records", "trailing-text");
    }

    @Test
    void misspelt_records_are_not_taken_for_lines() {
        assertThat(Documents.problemsOf("{" + Documents.HEADER + ", \"recrods\": []}"))
                .extracting(JsonProblem::messageKey)
                .containsExactly("missing-required.misspelt");
    }

    @Test
    void a_document_that_is_read_as_lines_is_taken_for_a_document() {
        String document = Documents.of("{\"type\":\"person\",\"id\":\"person:a\"}");
        assertThat(keysOfLines(document)).containsExactly("header-with-records");
        for (String text : List.of(
                document.replaceFirst("[{]", "{\n"), document.replace(",", ",\n"), "[\n" + document + "\n]\n")) {
            assertThat(keysOfLines(text)).containsExactly("missing-header.document");
        }
    }

    private static List<String> keysOfLines(String text) {
        return Documents.problems(
                        () -> CaseJsonReader.standard().readLines(new ByteArrayInputStream(text.getBytes(UTF_8))))
                .stream()
                .map(JsonProblem::messageKey)
                .toList();
    }

    @Test
    void faults_of_lines_are_called_so_and_the_other_lines_are_read() throws IOException {
        String header = "{" + Documents.HEADER + "}";
        String person = "{\"type\":\"person\",\"id\":\"person:a\"}";
        assertThat(keysOfLines(header + ",\n" + person + ", \r\n" + person.replace(":a", ":b") + "\n"))
                .containsExactly("trailing-text.comma", "trailing-text.comma");
        assertThat(keysOfLines(header + "\n" + person + " {},\n")).containsExactly("trailing-text");
        assertThat(keysOfLines(header + "\n{\n\"type\":\"person\"\n}\n")).startsWith("json-syntax.line");
        String text = header + "\n" + person + ",\n" + person.replace(":a", ":b") + "\n";
        try (CaseLineReader lines = CaseJsonReader.standard().lines(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            assertThat(lines.stream().map(line -> line.record().isPresent())).containsExactly(false, true);
        }
    }

    @Test
    void a_header_that_is_missing_is_shown() {
        String message = Documents.problems(
                        () -> CaseJsonReader.standard().readLines(new ByteArrayInputStream("[]\n".getBytes(UTF_8))))
                .get(0)
                .message();
        String header = message.substring(message.indexOf('{'), message.indexOf('}') + 1);
        assertThat(keysOfLines(header + "\n{\"type\":\"person\",\"id\":\"award:a\"}\n"))
                .containsExactly("id-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.json", "C:\\cases\\case.JSON", "cases/my case.jsonl", "file:///cases/case.json.gz"})
    void the_name_of_a_file_is_called_so_and_not_repeated(String name) {
        for (Callable<?> read :
                List.<Callable<?>>of(() -> CaseJsonReader.standard().read(name), () -> DataJson.read(name))) {
            assertThat(Documents.problems(read)).singleElement().satisfies(problem -> {
                assertThat(problem.messageKey()).isEqualTo("json-syntax.file-name");
                assertThat(problem.message()).contains("read(Path").doesNotContain("case");
            });
        }
    }

    @Test
    void a_compressed_file_is_called_compressed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(Documents.of().getBytes(UTF_8));
        }
        assertThat(Documents.problems(() -> CaseJsonReader.standard().read(bytes.toByteArray())))
                .extracting(JsonProblem::messageKey)
                .containsExactly("not-utf-8.compressed");
        assertThat(Documents.problems(
                        () -> CaseJsonReader.standard().readLines(new ByteArrayInputStream(bytes.toByteArray()))))
                .first()
                .extracting(JsonProblem::messageKey)
                .isEqualTo("not-utf-8.compressed");
    }

    @Test
    void what_is_missing_is_answered_with_what_to_write() {
        assertThat(Documents.problems(() -> CaseJsonReader.standard().read("{\"id\":\"case-file:x\",\"records\":[]}")))
                .hasSize(2)
                .allSatisfy(problem -> {
                    assertThat(problem.messageKey()).isEqualTo("missing-required.header");
                    assertThat(problem.message()).contains("\"amparo\": \"1.0\"");
                });
        assertThat(keysOfLines("{\"type\":\"case-file\",\"id\":\"case-file:x\"}\n"))
                .containsExactly("missing-required.header");
        assertThat(Documents.problems(() -> CaseJsonReader.standard().read(Documents.of("{\"id\":\"person:a\"}"))))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).startsWith("The record lacks its type, one of: person,"));
        assertThat(Documents.problems(() -> CaseJsonReader.standard()
                        .read(Documents.of(
                                "{\"type\":\"statement\",\"id\":\"statement:a\",\"source\":\"https://a.example/\"}"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo(
                                "Expected an object, with one or more of: url, archiveUrl, archivedAt, contentHash."));
    }

    @Test
    void a_type_that_is_misspelt_is_answered_with_the_types() {
        assertThat(Documents.problems(() ->
                        CaseJsonReader.standard().read(Documents.of("{\"type\":\"Person\",\"id\":\"person:a\"}"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .endsWith("Types are: person, organisation, group, detention, incident, award, statement."));
    }

    @Test
    void a_folder_is_called_a_folder(@TempDir Path folder) {
        assertThatThrownBy(() -> CaseJsonReader.standard().read(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": It is a folder; a file was expected.");
    }
}
