package org.amparo.json;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final List<String> LANGUAGES = Phrasebook.LANGUAGES;

    private static final Path CORE = Path.of(System.getProperty("amparo.root"), "core/src/main/java");

    /** A code and its message, or the only message of a method or constant. */
    private static final Pattern IN_SOURCE = Pattern.compile(
            "(?:\"([a-z]+(?:-[a-z]+)+)\",|impossible\\(|EXPECTED =)\\s*\"([A-Z][^\"]+)\"((?:\\s*\\+ \"[^\"]*\")*)(\\s*\\+ [A-Za-z])?");

    private static final Map<String, String> ENGLISH = Messages.read("en");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_has_every_message(String language) {
        Map<String, String> words = Messages.read(language);

        assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
        words.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank().doesNotContain("\n");
            assertThat(slots(text)).as(key).isEqualTo(slots(ENGLISH.get(key)));
            if (!language.equals("en")) {
                assertThat(text).as(key).isNotEqualTo(ENGLISH.get(key));
            }
        });
    }

    private static Set<String> slots(String text) {
        return Pattern.compile("[{][a-z]+[}]")
                .matcher(text)
                .results()
                .map(slot -> slot.group())
                .collect(toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_file_says_who_reviewed_it(String language) throws IOException {
        Path file = Path.of(System.getProperty("amparo.root"), "json/src/main/resources/org/amparo/json")
                .resolve(Phrasebook.file("messages", language));

        assertThat(Files.readString(file).contains("\n# Reviewed by: ")).isEqualTo(!language.equals("en"));
    }

    @Test
    void the_english_messages_are_those_of_the_sources_and_no_others() throws IOException {
        Map<String, Set<String>> expected = new TreeMap<>();
        inCore().forEach((code, texts) -> {
            if (codesOfThePage().contains(code)) {
                expected.computeIfAbsent(code, c -> new TreeSet<>()).addAll(texts);
            }
        });
        for (Refusal refusal : Refusal.values()) {
            expected.computeIfAbsent(refusal.code(), c -> new TreeSet<>()).add(refusal.message());
        }
        Map<String, Set<String>> translated = new TreeMap<>();
        ENGLISH.forEach((key, text) -> {
            if (!key.startsWith("kind.")) {
                translated
                        .computeIfAbsent(Messages.code(key), c -> new TreeSet<>())
                        .add(text.replaceFirst("(?: [{]place[}], line [{]line[}][.]|[{]kinds[}][.])$", ""));
            }
        });

        assertThat(translated).isEqualTo(expected);
    }

    private static Set<String> codesOfThePage() {
        try {
            return ProblemsPageTest.codesOfProblems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of {@code duplicate-id} and {@code duplicate-key} in the core never come from a text: the reader is the first to find them. */
    private static Map<String, Set<String>> inCore() throws IOException {
        Map<String, Set<String>> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CORE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                IN_SOURCE.matcher(Files.readString(file)).results().forEach(found -> {
                    String code = found.group(1) != null
                            ? found.group(1)
                            : found.group().startsWith("EXPECTED") ? "date-syntax" : "date-impossible";
                    String text = found.group(2)
                            + found.group(3).replaceAll("\\s*\\+ \"|\"$", "").replace("\"", "");
                    if (!text.startsWith("Two ") && !(found.group().startsWith("EXPECTED") && !text.contains("EDTF"))) {
                        texts.computeIfAbsent(code, c -> new TreeSet<>()).add(text);
                    }
                });
            }
        }
        return texts;
    }

    @Test
    void every_refusal_has_a_code_and_a_message() {
        assertThat(Arrays.stream(Refusal.values())).allSatisfy(refusal -> {
            assertThat(refusal.code()).matches("[a-z0-9]+(?:-[a-z0-9]+)+");
            assertThat(refusal.message()).matches("(?s)[A-Z].*[.:]");
        });
    }

    @Test
    void a_problem_speaks_the_language_that_is_asked_for() {
        JsonProblem problem =
                Documents.problemsOf(Documents.person("\"names\": 7")).get(0);

        assertThat(problem.message(Locale.ENGLISH)).isEqualTo(problem.message()).isEqualTo("Expected an array.");
        assertThat(problem.message(Locale.forLanguageTag("fr-CA"))).isEqualTo("Un tableau était attendu.");
        assertThat(problem.message(Locale.forLanguageTag("es"))).isEqualTo("Se esperaba un array.");
        assertThat(problem.message(Locale.forLanguageTag("ru"))).isEqualTo("Ожидался массив.");
        assertThat(problem.message(Locale.forLanguageTag("az-Cyrl"))).isEqualTo("Massiv gözlənilirdi.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "tr", "", "und"})
    void other_languages_get_english(String tag) {
        JsonProblem problem =
                Documents.problemsOf(Documents.person("\"names\": 7")).get(0);

        assertThat(problem.message(Locale.forLanguageTag(tag))).isEqualTo("Expected an array.");
    }

    @Test
    void what_is_filled_in_is_translated_too() {
        String twice = Documents.of(Documents.PERSON, Documents.PERSON);
        String other = Documents.person("\"roles\": [{\"organisation\": \"award:a\"}]");
        String agent = Documents.of("{\"type\": \"detention\", \"id\": \"detention:d\", \"detainee\": \"person:p\","
                + " \"motives\": [{\"claimant\": \"award:a\"}]}");

        assertThat(french(twice)).isEqualTo("Un autre enregistrement porte cet identifiant : /records/0/id, ligne 1.");
        assertThat(french(other)).isEqualTo("Un identifiant d’un de ces types était attendu : organisation.");
        assertThat(french(agent)).isEqualTo("Un identifiant d’un de ces types était attendu : personne, organisation.");
        assertThat(french(Documents.of("{\"type\": \"vessel\", \"id\": \"case-file:x\"}")))
                .isEqualTo("L’identifiant d’un enregistrement était attendu, non celui d’un dossier.");
    }

    private static String french(String document) {
        return Documents.problemsOf(document).get(0).message(Locale.FRENCH);
    }

    @Test
    void a_message_that_is_not_known_is_given_as_it_is() {
        JsonProblem later = new JsonProblem("later-code", Pointer.ROOT, 1, 1, "Expected something.");
        JsonProblem text = new JsonProblem("wrong-kind", Pointer.ROOT, 1, 1, "Expected something.");

        assertThat(later.message(Locale.FRENCH)).isEqualTo("Expected something.");
        assertThat(text.message(Locale.FRENCH)).isEqualTo("Expected something.");
    }
}
