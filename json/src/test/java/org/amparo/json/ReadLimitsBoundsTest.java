package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.amparo.json.problem.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit acts exactly at its bound, whichever way a text is read. */
class ReadLimitsBoundsTest {

    private static final ReadLimits STANDARD = ReadLimits.standard();

    /**
     * A limit of the content of a record.
     *
     * @param members members of a person that have a given amount
     * @param expected the problem of a person with more, in the only record
     */
    private record Bound(String name, ReadLimits limits, int most, IntFunction<String> members, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bound> bounds() {
        return Stream.of(
                // The document, its records and the record are three levels.
                new Bound("depth", STANDARD.withDepth(9), 6, n -> "\"x:y\": " + nested(n), "too-deep /x:y/0/0/0/0/0/0"),
                new Bound(
                        "standard depth",
                        STANDARD,
                        509,
                        n -> "\"x:y\": " + nested(n),
                        "too-deep /x:y" + "/0".repeat(509)),
                new Bound("text", STANDARD.withTextLength(50), 50, n -> "\"x:y\": " + quoted(n), "too-long /x:y"),
                new Bound(
                        "name of a person",
                        STANDARD.withTextLength(50),
                        50,
                        n -> "\"names\": [{\"full\": " + quoted(n) + "}]",
                        "too-long /names/0/full"),
                new Bound("standard text", STANDARD, 1_000_000, n -> "\"x:y\": " + quoted(n), "too-long /x:y"),
                new Bound(
                        "text of two units a character",
                        STANDARD.withTextLength(50),
                        25,
                        n -> "\"x:y\": \"" + "\ud83d\ude00".repeat(n) + "\"",
                        "too-long /x:y"),
                new Bound("number", STANDARD.withNumberLength(9), 9, n -> "\"x:y\": " + "7".repeat(n), "too-long /x:y"),
                new Bound(
                        "fraction",
                        STANDARD.withNumberLength(9),
                        7,
                        n -> "\"x:y\": 1." + "7".repeat(n),
                        "too-long /x:y"),
                new Bound("standard number", STANDARD, 1_000, n -> "\"x:y\": " + "7".repeat(n), "too-long /x:y"),
                new Bound(
                        "whole number of an attribute",
                        STANDARD.withNumberLength(9),
                        9,
                        n -> "\"revisions\": [{\"at\": \"2024-12-31T08:00:00Z\", \"number\": " + "7".repeat(n) + "}]",
                        "too-long /revisions/0/number"),
                new Bound(
                        "name of a member",
                        STANDARD,
                        1_022,
                        n -> "\"x:" + "y".repeat(n) + "\": 1",
                        "too-long /x:" + "y".repeat(1_023)));
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static String quoted(int units) {
        return "\"" + "x".repeat(units) + "\"";
    }

    private static String record(String members) {
        return "{\"type\": \"person\", \"id\": \"person:leyla-orlova\", " + members + "}";
    }

    private static String lines(String... records) {
        return "{" + Documents.HEADER + "}\n" + String.join("\n", records) + "\n";
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<JsonProblem> problemsOfLines(String text, ReadLimits limits) throws IOException {
        try (CaseLineReader reader =
                CaseJsonReader.standard().withLimits(limits).lines(stream(text))) {
            return reader.stream().flatMap(line -> line.problems().stream()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_document_may_have_as_much_as_the_limit_and_no_more(Bound bound) {
        String fits = Documents.of(record(bound.members().apply(bound.most())));
        String tooMuch = Documents.of(record(bound.members().apply(bound.most() + 1)));

        assertThat(CaseJsonReader.standard()
                        .withLimits(bound.limits())
                        .read(fits)
                        .records())
                .hasSize(1);
        assertThat(Documents.codes(Documents.problems(() ->
                        CaseJsonReader.standard().withLimits(bound.limits()).read(tooMuch))))
                .containsExactly(inRecord(bound));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_line_may_have_as_much_as_the_limit_and_no_more(Bound bound) throws IOException {
        String fits = lines(record(bound.members().apply(bound.most())));
        String tooMuch = lines(record(bound.members().apply(bound.most() + 1)));

        assertThat(problemsOfLines(fits, bound.limits())).isEmpty();
        assertThat(Documents.codes(problemsOfLines(tooMuch, bound.limits()))).containsExactly(inRecord(bound));
        assertThat(CaseJsonReader.standard()
                        .withLimits(bound.limits())
                        .readLines(stream(fits))
                        .records())
                .hasSize(1);
        assertThat(Documents.codes(Documents.problems(() ->
                        CaseJsonReader.standard().withLimits(bound.limits()).readLines(stream(tooMuch)))))
                .containsExactly(inRecord(bound));
    }

    private static String inRecord(Bound bound) {
        return bound.expected().replace(" ", " /records/0");
    }

    @Test
    void the_bytes_of_a_document_are_counted_to_the_last() {
        byte[] document = Documents.of(Documents.PERSON).getBytes(UTF_8);
        ReadLimits enough = STANDARD.withDocumentBytes(document.length);
        ReadLimits tooFew = STANDARD.withDocumentBytes(document.length - 1L);

        assertThat(CaseJsonReader.standard().withLimits(enough).read(document).records())
                .hasSize(1);
        assertThat(CaseJsonReader.standard()
                        .withLimits(enough)
                        .read(new String(document, UTF_8))
                        .records())
                .hasSize(1);
        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(tooFew).read(document))))
                .containsExactly("too-large ");
        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(tooFew).read(new ByteArrayInputStream(document)))))
                .containsExactly("too-large ");
        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(tooFew).read(new String(document, UTF_8)))))
                .containsExactly("too-large ");
    }

    @Test
    void the_bytes_of_lines_that_are_read_whole_are_counted_to_the_last() throws IOException {
        for (String text :
                List.of(lines(Documents.PERSON), lines(Documents.PERSON) + "\n", "{" + Documents.HEADER + "}")) {
            assertThat(CaseJsonReader.standard()
                            .withLimits(STANDARD.withDocumentBytes(text.length()))
                            .readLines(stream(text)))
                    .isNotNull();
            assertThat(Documents.problems(() -> CaseJsonReader.standard()
                            .withLimits(STANDARD.withDocumentBytes(text.length() - 1L))
                            .readLines(stream(text))))
                    .extracting(JsonProblem::code)
                    .containsExactly("too-large");
        }
    }

    @Test
    void the_bytes_of_a_line_are_counted_without_its_end() throws IOException {
        String text = lines(Documents.PERSON);
        int header = text.indexOf('\n');
        String longer = lines(record("\"x:y\": \"" + "x".repeat(header) + "\""));
        int longest = longer.length() - header - 2;

        assertThat(problemsOfLines(longer, STANDARD.withLineBytes(longest))).isEmpty();
        assertThat(Documents.codes(problemsOfLines(longer, STANDARD.withLineBytes(longest - 1))))
                .containsExactly("too-large /records/0");
        assertThat(Documents.codes(Documents.problems(() -> CaseJsonReader.standard()
                        .withLimits(STANDARD.withLineBytes(header - 1))
                        .lines(stream(text)))))
                .containsExactly("too-large ");
    }

    @Test
    void records_are_counted_bad_ones_too() throws IOException {
        String bad = "{\"type\": \"person\"}";
        ReadLimits two = STANDARD.withRecords(2);
        ReadLimits one = STANDARD.withRecords(1);

        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(two).read(Documents.of(bad, Documents.PERSON)))))
                .containsExactly("missing-required /records/0/id");
        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(one).read(Documents.of(bad, Documents.PERSON)))))
                .containsExactly("missing-required /records/0/id", "too-many-records /records/1");
        assertThat(Documents.codes(Documents.problems(() ->
                        CaseJsonReader.standard().withLimits(two).readLines(stream(lines(bad, Documents.PERSON))))))
                .containsExactly("missing-required /records/0/id");
        assertThat(Documents.codes(Documents.problems(() ->
                        CaseJsonReader.standard().withLimits(one).readLines(stream(lines(bad, Documents.PERSON))))))
                .containsExactly("missing-required /records/0/id", "too-many-records /records/1");
    }

    @Test
    void lines_that_are_read_one_by_one_may_be_as_many_as_they_like() throws IOException {
        assertThat(problemsOfLines(
                        lines(Documents.PERSON, Documents.PERSON, Documents.PERSON), STANDARD.withRecords(1)))
                .isEmpty();
    }

    @Test
    void as_many_problems_as_the_limit_are_all_there_are() throws IOException {
        String three = record("\"names\": [1, 2, 3]");
        ReadLimits limits = STANDARD.withProblems(3);
        String[] expected = {
            "wrong-kind /records/0/names/0", "wrong-kind /records/0/names/1", "wrong-kind /records/0/names/2"
        };

        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(limits).read(Documents.of(three)))))
                .containsExactly(expected);
        assertThat(Documents.codes(problemsOfLines(lines(three), limits))).containsExactly(expected);
        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(limits).readLines(stream(lines(three))))))
                .containsExactly(expected);
    }

    @Test
    void one_problem_more_than_the_limit_is_said_behind_the_others() throws IOException {
        String three = record("\"names\": [1, 2, 3]");
        ReadLimits limits = STANDARD.withProblems(2);
        String[] expected = {
            "wrong-kind /records/0/names/0", "wrong-kind /records/0/names/1", "too-many-problems /records/0/names/2"
        };

        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(limits).read(Documents.of(three)))))
                .containsExactly(expected);
        assertThat(Documents.codes(problemsOfLines(lines(three), limits))).containsExactly(expected);
        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(limits).readLines(stream(lines(three))))))
                .containsExactly(expected);
        assertThat(Documents.codes(Documents.problems(
                        () -> CaseJsonReader.standard().withLimits(limits).readLines(stream(lines("7", "8", "9"))))))
                .containsExactly("wrong-kind /records/0", "wrong-kind /records/1", "too-many-problems /records/2");
    }
}
