package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.json.CaseJsonReader;
import org.amparo.validation.internal.constraints.ConstraintRule;
import org.amparo.validation.internal.constraints.Violations;
import org.amparo.validation.internal.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages and their index are right about the rules. With {@code -Damparo.record=true} the head of each page, the
 * findings in its examples, and the index are written.
 */
class RulePagesTest {

    private static final Path DOCS = Path.of(System.getProperty("amparo.root"), "docs");
    private static final Path PAGES = DOCS.resolve("rules");
    private static final Path INDEX = PAGES.resolve("README.md");

    /** The number is the page's own; the rest is written. */
    private static final Pattern HEAD =
            Pattern.compile("\\A# ([A-Z][0-9]+)[^\\n]*\\n\\n(?:`[a-z-]+` · [^\\n]*\\n\\n)?");

    /** An example and its findings; an example without a list of them must have none. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(```json\\n)(.*?)(\\n```\\n)(?:(\\n```text\\n).*?(```\\n))?", Pattern.DOTALL);

    private static final Pattern ROWS = Pattern.compile("(?:\\| \\[[^\\n]*\\n)+");

    @Test
    void each_rule_has_a_page_and_each_page_a_rule() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .map(name -> name.replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(codes());
        }
    }

    @Test
    void no_two_pages_have_one_number() {
        assertThat(Arrays.stream(StandardRule.values()).map(RulePagesTest::number))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_code_of_a_problem_is_the_code_of_no_rule() throws IOException {
        String problems = Files.readString(DOCS.resolve("format.md"));
        assertThat(codes()).noneMatch(code -> problems.contains("\n| `" + code + "` |"));
        assertThat(problems).contains("\n| `json-syntax` |");
    }

    @ParameterizedTest
    @EnumSource
    void the_class_of_a_rule_has_its_name(StandardRule entry) {
        Rule rule = entry.rule(new Violations());
        if (!(rule instanceof ConstraintRule)) {
            assertThat(rule.getClass().getSimpleName())
                    .isEqualTo(Arrays.stream(entry.code().split("-"))
                            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                            .collect(Collectors.joining()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_page_says_how_severe_the_rule_is_shows_an_example_and_tells_how_to_mend_it(StandardRule rule)
            throws IOException {
        isCurrent(PAGES.resolve(rule.code() + ".md"), found(head(page(rule), rule)));
        assertThat(page(rule))
                .contains(
                        "Severity: **" + rule.severity() + "**",
                        "## Why it matters",
                        "## Example",
                        "```json",
                        "```text",
                        "## How to mend it");
    }

    @ParameterizedTest
    @EnumSource
    void the_examples_of_each_page_have_findings_of_its_rule_alone(StandardRule rule) {
        assertThat(EXAMPLE.matcher(page(rule)).results())
                .flatExtracting(example -> findings(example.group(2)))
                .isNotEmpty()
                .allMatch(finding -> finding.rule().equals(rule.code()));
    }

    @Test
    void the_index_lists_each_rule_with_its_severity_in_the_order_of_the_list() throws IOException {
        String rows =
                Arrays.stream(StandardRule.values()).map(RulePagesTest::row).collect(Collectors.joining());
        isCurrent(INDEX, ROWS.matcher(Files.readString(INDEX)).replaceFirst(Matcher.quoteReplacement(rows)));
    }

    private static String row(StandardRule rule) {
        return "| [%s](%s.md) | `%s` | %s | %s | %s |\n"
                .formatted(
                        number(rule),
                        rule.code(),
                        rule.code(),
                        rule.severity(),
                        rule.scope().name().toLowerCase(Locale.ROOT),
                        title(rule));
    }

    private static String head(String page, StandardRule rule) {
        String head = "# %s: %s\n\n`%s` · Severity: **%s** · looks at %s\n\n"
                .formatted(
                        number(rule),
                        title(rule),
                        rule.code(),
                        rule.severity(),
                        rule.scope() == StandardRule.Scope.FILE ? "the file" : "a record");
        return HEAD.matcher(page).replaceFirst(Matcher.quoteReplacement(head));
    }

    /** The page with the findings in its examples. */
    private static String found(String page) {
        return EXAMPLE.matcher(page).replaceAll(example -> Matcher.quoteReplacement(found(example)));
    }

    private static String found(MatchResult example) {
        List<String> parts = new ArrayList<>(List.of(example.group(1), example.group(2), example.group(3)));
        List<Finding> findings = findings(example.group(2));
        if (example.group(4) != null || !findings.isEmpty()) {
            parts.add("\n```text\n");
            findings.forEach(finding -> parts.add(finding + "\n"));
            parts.add("```\n");
        }
        return String.join("", parts);
    }

    private static List<Finding> findings(String example) {
        return Cases.validate(CaseJsonReader.standard().read(example)).findings();
    }

    private static String number(StandardRule rule) {
        Matcher head = HEAD.matcher(page(rule));
        assertThat(head.find()).as("a number in the heading of %s", rule.code()).isTrue();
        return head.group(1);
    }

    private static String title(StandardRule rule) {
        return RuleMessages.title(rule.code());
    }

    private static List<String> codes() {
        return Arrays.stream(StandardRule.values()).map(StandardRule::code).toList();
    }

    private static String page(StandardRule rule) {
        try {
            return Files.readString(PAGES.resolve(rule.code() + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isCurrent(Path file, String text) throws IOException {
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("%s, which -Damparo.record=true writes anew", file.getFileName())
                .isEqualTo(text);
    }
}
