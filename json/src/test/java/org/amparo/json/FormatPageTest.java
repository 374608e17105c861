package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/format.md says what the code does. */
class FormatPageTest {

    /** What only a caller's own value is refused with. */
    private static final Set<String> NOT_OF_A_DOCUMENT = Set.of("confidence-range", "tree-type");

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    /** How the codes of the core's exceptions end. */
    private static final Pattern CODE = Pattern.compile("\"((?:[a-z]+-)+"
            + "(?:syntax|impossible|refused|unsupported|range|characters|text|type|name|id|key|required))\"");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| [^|]+ \\| ?([^|]*?) ?\\|$");

    private static String problems() throws IOException {
        String page = page();
        return page.substring(page.indexOf("\n## Problems\n"), page.indexOf("\n## Members\n"));
    }

    /** The codes that the page lists. */
    static Set<String> codesOfProblems() throws IOException {
        return ROW.matcher(problems()).results().map(row -> row.group(1)).collect(toCollection(TreeSet::new));
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/format.md"));
    }

    private static String block(String language) throws IOException {
        String page = page();
        int start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void the_document_of_the_page_is_one() throws IOException {
        assertThat(CaseJson.read(block("json")).records()).hasSize(5);
        assertThat(CaseJson.read(block("json")).dangling()).isEmpty();
    }

    @Test
    void the_lines_of_the_page_are_written_as_they_stand_there() throws IOException {
        byte[] lines = block("jsonl").getBytes(UTF_8);
        java.io.ByteArrayOutputStream again = new java.io.ByteArrayOutputStream();

        CaseLines.writeFull(CaseLines.readAll(new ByteArrayInputStream(lines)), again);

        assertThat(again.toString(UTF_8)).isEqualTo(new String(lines, UTF_8));
    }

    @Test
    void every_code_is_in_the_page_and_the_page_has_no_other() throws IOException {
        Set<String> codes = codesOfCore();
        codes.removeAll(NOT_OF_A_DOCUMENT);
        Arrays.stream(Refusal.values()).map(Refusal::code).forEach(codes::add);

        assertThat(ROW.matcher(problems()).results().map(row -> row.group(1)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static Set<String> codesOfCore() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("core/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(FormatPageTest::read)
                    .filter(source -> source.contains("new InvalidValueException("))
                    .flatMap(source -> CODE.matcher(source).results())
                    .map(code -> code.group(1))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> examples() throws IOException {
        return ROW.matcher(problems())
                .results()
                .filter(row -> row.group(2).startsWith("`\"") || row.group(2).startsWith("`{"))
                .map(FormatPageTest::example)
                .toList();
    }

    private static String[] example(MatchResult row) {
        return new String[] {
            row.group(1), row.group(2).substring(1, row.group(2).length() - 1)
        };
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_has_the_problem_and_no_other(String code, String example) {
        String document = example.contains("\"amparo\"") ? example : Documents.of(example);

        assertThat(Documents.problemsOf(example.startsWith("\"") ? Documents.person(example) : document))
                .extracting(JsonProblem::code)
                .containsExactly(code);
    }

    @Test
    void most_codes_have_an_example_that_is_read() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(30);
    }

    @Test
    void the_limits_of_the_page_are_those_of_the_code() throws IOException {
        ReadLimits limits = ReadLimits.standard();

        assertThat(page())
                .contains("levels of objects and arrays | " + Limits.MAX_DEPTH + " |")
                .contains("name of a member | 1,024 UTF-16 units |")
                .contains("JSON Lines read whole | " + (limits.documentBytes() >> 20) + " MiB |")
                .contains("a line of JSON Lines | " + (limits.lineBytes() >> 20) + " MiB |")
                .contains("a string | 1,000,000 UTF-16 units |")
                .contains("a number | 1,000 characters |")
                .contains("records of a file read whole | 1,000,000 |")
                .contains("problems of a file | 1,000 |");
        assertThat(List.of(
                        Limits.MAX_NAME,
                        limits.textLength(),
                        limits.numberLength(),
                        limits.records(),
                        limits.problems()))
                .containsExactly(1024, 1_000_000, 1_000, 1_000_000, 1_000);
    }
}
