package org.amparo.json;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.internal.problem.Invalid;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.ResourceFile;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    /** The messages: English ones are in the sources, and other languages have files. */
    private static final List<String> TRANSLATIONS = Phrasebook.LANGUAGES.stream()
            .filter(language -> !language.equals(Phrasebook.ENGLISH))
            .toList();

    /** These never come from a text, since the reader finds the same faults first. */
    private static final Set<Invalid> OF_JAVA_ALONE = EnumSet.of(Invalid.DUPLICATE_ID, Invalid.DUPLICATE_KEY);

    private static final Pattern SLOT = Pattern.compile("[{][0-9][}]");

    /** Every message that a text can get, in English, by its key; two messages with one key are an error. */
    private static Map<String, String> english() throws IOException {
        Set<String> codes = ProblemsPageTest.codesOfProblems();
        Map<String, String> ofValues = Arrays.stream(Invalid.values())
                .filter(invalid -> !OF_JAVA_ALONE.contains(invalid))
                .filter(invalid -> codes.contains(code(invalid.key())))
                .collect(toMap(Invalid::key, Invalid::text));
        return Stream.concat(
                        ofValues.entrySet().stream(),
                        Arrays.stream(Refusal.values()).map(refusal -> Map.entry(refusal.key(), refusal.text())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String code(String key) {
        return key.replaceFirst("[.].*", "");
    }

    private static Map<String, String> words(String language) {
        return ResourceFile.lines(JsonProblem.class.getResourceAsStream(Phrasebook.file("messages", language)));
    }

    /** The types that an id can be of, which are filled in. */
    private static Stream<String> kinds() {
        return Stream.concat(RecordId.types(RecordId.class).stream(), Stream.of(CaseFileId.TYPE))
                .map(type -> "kind." + type);
    }

    @ParameterizedTest
    @FieldSource("TRANSLATIONS")
    void every_language_has_every_message_and_no_other(String language) throws IOException {
        Map<String, String> english = english();
        Map<String, String> words = words(language);

        assertThat(words.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(english.keySet().stream(), kinds()).toList());
        words.forEach((key, text) -> {
            String source = english.getOrDefault(key, "");
            assertThat(text).as(key).isNotBlank().doesNotContain("\n").isNotEqualTo(source);
            assertThat(slots(text)).as(key).isEqualTo(slots(source));
        });
    }

    private static Set<String> slots(String text) {
        return SLOT.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @FieldSource("TRANSLATIONS")
    void a_file_says_who_reviewed_it(String language) throws IOException {
        Path file = ROOT.resolve("json/src/main/resources/org/amparo/json/problem")
                .resolve(Phrasebook.file("messages", language));

        assertThat(Files.readString(file)).contains("\n# Reviewed by: ");
    }

    @Test
    void every_message_is_used() throws IOException {
        String sources = sources("core") + sources("json") + sources("json-jackson3");

        assertThat(Arrays.stream(Invalid.values()).filter(invalid -> invalid != Invalid.ID_TYPE))
                .allSatisfy(invalid -> assertThat(sources).containsPattern("Invalid\\s*[.]" + invalid.name() + "\\b"));
        assertThat(sources).contains("Invalid.idOf(");
        assertThat(Arrays.stream(Refusal.values()))
                .allSatisfy(refusal -> assertThat(sources).containsPattern("Refusal\\s*[.]" + refusal.name() + "\\b"));
    }

    private static String sources(String module) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }

    @Test
    void a_key_is_a_code_and_perhaps_a_word_and_a_message_is_a_sentence() {
        assertThat(Stream.concat(
                        Arrays.stream(Invalid.values()).map(Invalid::key),
                        Arrays.stream(Refusal.values()).map(Refusal::key)))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z0-9]+(?:-[a-z0-9]+)+(?:[.][a-z]+(?:-[a-z]+)*)?"));
        assertThat(Stream.concat(
                        Arrays.stream(Invalid.values()).map(Invalid::text),
                        Arrays.stream(Refusal.values()).map(Refusal::text)))
                .allMatch(text -> text.matches("[A-Z].*[.]"));
    }

    @Test
    void a_problem_speaks_the_language_that_is_asked_for() {
        JsonProblem problem =
                Documents.problemsOf(Documents.person("\"names\": 7")).get(0);

        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(problem.message())
                .isEqualTo("Expected an array; even a single item stands in square brackets.");
        assertThat(problem.message(Locale.forLanguageTag("fr-CA")))
                .isEqualTo("Un tableau était attendu ; même un seul élément se met entre crochets.");
        assertThat(problem.message(Locale.forLanguageTag("es")))
                .isEqualTo("Se esperaba un array; incluso un solo elemento va entre corchetes.");
        assertThat(problem.message(Locale.forLanguageTag("ru")))
                .isEqualTo("Ожидался массив; даже один элемент стоит в квадратных скобках.");
        assertThat(problem.message(Locale.forLanguageTag("az-Cyrl")))
                .isEqualTo("Massiv gözlənilirdi; tək element də kvadrat mötərizədə durur.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "tr", "", "und"})
    void other_languages_get_english(String tag) {
        JsonProblem problem =
                Documents.problemsOf(Documents.person("\"names\": 7")).get(0);

        assertThat(problem.message(Locale.forLanguageTag(tag)))
                .isEqualTo("Expected an array; even a single item stands in square brackets.");
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
        JsonProblem later = new JsonProblem("later-code", List.of(), Pointer.ROOT, 1, 1, "Expected something.");
        JsonProblem text = new JsonProblem("wrong-kind", List.of(), Pointer.ROOT, 1, 1, "Expected something.");
        JsonProblem fewer = new JsonProblem("duplicate-id", List.of("/id"), Pointer.ROOT, 1, 1, "Expected something.");

        assertThat(later.message(Locale.FRENCH)).isEqualTo("Expected something.");
        assertThat(text.message(Locale.FRENCH)).isEqualTo("Expected something.");
        assertThat(fewer.message(Locale.FRENCH)).isEqualTo("Expected something.");
    }
}
