package org.amparo.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages of violations, in each language. */
class MessagesTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final String PREFIX = "org.amparo.validation.";
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /** The languages of Amparo, English apart. */
    @Test
    void every_language_has_a_file() throws IOException {
        for (String language : lines(
                        ROOT.resolve("core/src/main/resources/org/amparo/internal/text/languages.properties"))
                .keySet()) {
            assertThat(file("_" + language)).isRegularFile();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_es", "_ru", "_az"})
    void the_messages_of_rules_are_those_of_reports(String suffix) throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        lines(rules(suffix)).forEach((key, text) -> {
            // Jakarta could not fill it, and says the one without words.
            boolean isFilled = text.contains("{");
            if (!key.endsWith(".title") && !isFilled) {
                expected.put(PREFIX + key, text);
            }
        });
        if (Boolean.getBoolean("amparo.record")) {
            Files.writeString(
                    file(suffix),
                    Files.readAllLines(file(suffix)).stream()
                                    .takeWhile(line -> !line.startsWith(
                                            expected.keySet().iterator().next()))
                                    .collect(Collectors.joining("\n", "", "\n"))
                            + expected.entrySet().stream()
                                    .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                                    .collect(Collectors.joining()));
        }
        assertThat(lines(file(suffix))).containsAllEntriesOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru", "az"})
    void every_language_has_every_message_with_the_same_places(String language) throws IOException {
        Map<String, String> english = lines(file(""));
        Map<String, String> other = lines(file("_" + language));
        assertThat(other.keySet()).containsExactlyElementsOf(english.keySet());
        english.forEach(
                (key, text) -> assertThat(places(other.get(key))).as(key).isEqualTo(places(text)));
    }

    /** An expression, or a value, would stand behind a dollar. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_es", "_ru", "_az"})
    void no_message_has_an_expression_or_a_value(String suffix) throws IOException {
        assertThat(lines(file(suffix)).values())
                .noneMatch(text -> text.contains("$") || text.contains("\\"))
                .allMatch(text ->
                        places(text).stream().allMatch(place -> place.equals("{types}") || place.equals("{list}")));
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path rules(String suffix) {
        return ROOT.resolve("validation/src/main/resources/org/amparo/validation/messages" + suffix + ".properties");
    }

    private static Path file(String suffix) {
        return ROOT.resolve(
                "validation-jakarta/src/main/resources/ContributorValidationMessages" + suffix + ".properties");
    }

    private static Map<String, String> lines(Path file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                int end = line.indexOf(" = ");
                assertThat(lines.put(line.substring(0, end), line.substring(end + 3)))
                        .as(line)
                        .isNull();
            }
        }
        return lines;
    }
}
