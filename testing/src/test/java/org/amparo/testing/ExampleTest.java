package org.amparo.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;
import org.junit.jupiter.api.Test;

/** The examples of the package and of its page, word for word. */
class ExampleTest {

    private static final String THIS = "testing/src/test/java/org/amparo/testing/ExampleTest.java";
    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    @Test
    void the_example_holds() {
        for (long seed = 0; seed < 50; seed++) {
            CaseFile anything = RandomCases.seeded(seed).caseFile(20);
            assertThat(list(anything)).hasSameSizeAs(anything.records(Detention.class));
        }

        CaseFile plausible = RandomCases.seeded(1).plausibleCaseFile(200);
        assertThat(list(plausible)).noneMatch(line -> line.endsWith("(denied)"));

        CaseFile contradictory = RandomCases.seeded(1).caseFileWith(Flaw.DENIAL, Flaw.REVERSED_PERIOD);
        assertThat(list(contradictory)).contains(Flaw.DENIAL.record() + " (denied)");
    }

    private static List<String> list(CaseFile file) {
        return file.records(Detention.class).stream()
                .map(detention ->
                        detention + (detention.evidence().stream().anyMatch(Evidence::denies) ? " (denied)" : ""))
                .toList();
    }

    @Test
    void the_page_shows_this_example() throws IOException {
        String page = read("testing/src/main/java/org/amparo/testing/package-info.java")
                .replaceAll("(?m)^ \\* ?", "");
        String example = page.substring(page.indexOf("<pre>{@code") + "<pre>{@code".length(), page.indexOf("}</pre>"));
        assertThat(words(read(THIS))).contains(words(example));
    }

    @Test
    void the_example_of_the_readme_holds() {
        LocalDate day = LocalDate.of(2024, 6, 1);

        // Anything that the format allows, however odd: the program must get through it.
        for (long seed = 0; seed < 50; seed++) {
            CaseFile anything = RandomCases.seeded(seed).caseFile(20);
            assertThat(heldOn(day, anything)).as("seed %s", seed).doesNotHaveDuplicates();
        }

        // A file as a careful organisation keeps it, of any size: the list is not empty.
        CaseFile plausible = RandomCases.seeded(1).plausibleCaseFile(200);
        assertThat(heldOn(day, plausible)).isNotEmpty();

        // A file with one Flaw or many that occur in real files: here a source denies the detention.
        CaseFile contradictory = RandomCases.seeded(1).caseFileWith(Flaw.DENIAL);
        assertThat(heldOn(day, contradictory)).anyMatch(line -> line.endsWith(Flaw.DENIAL.record() + ", possibly"));
    }

    private static List<String> heldOn(LocalDate day, CaseFile file) {
        HeldAnswer held = file.heldOn(day);
        return Stream.concat(lines(held.certain(), ""), lines(held.possible(), ", possibly"))
                .toList();
    }

    private static Stream<String> lines(List<Status> statuses, String how) {
        return statuses.stream()
                .map(status -> status.subject() + ": "
                        + status.detention().map(DetentionId::toString).orElse("missing") + how);
    }

    @Test
    void the_page_shows_that_example() throws IOException {
        String page = read("docs/testing.md");
        int start = page.indexOf("```java") + "```java".length();
        String example = page.substring(start, page.indexOf("```", start));
        assertThat(words(read(THIS))).contains(words(example));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), UTF_8);
    }

    private static String words(String source) {
        return source.replaceAll("\\s+", " ").strip();
    }
}
