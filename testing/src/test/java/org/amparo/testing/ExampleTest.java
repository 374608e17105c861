package org.amparo.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.CaseFile;
import org.amparo.Detention;
import org.amparo.evidence.Evidence;
import org.junit.jupiter.api.Test;

/** The example of the package's page, word for word. */
class ExampleTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"), "testing", "src");

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
        String page = read("main/java/org/amparo/testing/package-info.java").replaceAll("(?m)^ \\* ?", "");
        String example = page.substring(page.indexOf("<pre>{@code") + "<pre>{@code".length(), page.indexOf("}</pre>"));
        assertThat(words(read("test/java/org/amparo/testing/ExampleTest.java"))).contains(words(example));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), UTF_8);
    }

    private static String words(String source) {
        return source.replaceAll("\\s+", " ").strip();
    }
}
