package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJsonReader;
import org.junit.jupiter.api.Test;

class RulePagesTest {

    private static final Path PAGES = Path.of(System.getProperty("amparo.root"), "docs", "rules");

    @Test
    void each_rule_has_a_page_and_each_page_a_rule() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .map(name -> name.replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(Rules.codes());
        }
    }

    @Test
    void each_page_says_how_severe_the_rule_is_shows_an_example_and_tells_how_to_mend_it() throws IOException {
        for (Rules.Entry rule : Rules.all()) {
            assertThat(Files.readString(PAGES.resolve(rule.code() + ".md")))
                    .as(rule.code())
                    .startsWith("# " + rule.code() + ": " + Messages.of(rule.code(), "title") + "\n")
                    .contains(
                            "Severity: **" + rule.severity().toString().toLowerCase(Locale.ROOT) + "**",
                            "## Why it matters",
                            "## Example",
                            "```json",
                            "## How to mend it");
        }
    }

    @Test
    void the_index_lists_each_rule_with_its_severity_in_the_order_of_the_list() throws IOException {
        List<String> lines = Files.readAllLines(PAGES.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| ["))
                .toList();
        assertThat(lines).hasSameSizeAs(Rules.all());
        for (int i = 0; i < lines.size(); i++) {
            Rules.Entry rule = Rules.all().get(i);
            assertThat(lines.get(i))
                    .startsWith("| [" + rule.code() + "](" + rule.code() + ".md) | " + rule.severity() + " | ");
        }
    }

    @Test
    void the_index_says_which_rules_say_nothing_of_a_record_alone() throws IOException {
        String sentence = CaseValidator.acrossRecords().stream().sorted().collect(Collectors.joining(", "));
        assertThat(Files.readString(PAGES.resolve("README.md")).replace('\n', ' '))
                .contains("across records: " + sentence + ".");
    }

    @Test
    void the_example_of_each_page_is_found_as_the_page_shows_and_nothing_else_is() throws IOException {
        for (Rules.Entry rule : Rules.all()) {
            String page = Files.readString(PAGES.resolve(rule.code() + ".md"));
            CaseFile example = CaseJsonReader.standard().read(block(page, "json"));
            assertThat(Cases.validate(example).findings())
                    .as(rule.code())
                    .extracting(Finding::toString)
                    .containsExactlyElementsOf(block(page, "text").lines().toList())
                    .allMatch(line -> line.contains(" " + rule.code() + " "));
        }
    }

    private static String block(String page, String language) {
        String start = "```" + language + "\n";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf("\n```", from));
    }
}
