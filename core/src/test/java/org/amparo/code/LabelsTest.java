package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.internal.text.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final List<Vocabulary<?>> FIRST_MET = List.of(
            Liberty.VOCABULARY,
            LegalPhase.VOCABULARY,
            CustodyForm.VOCABULARY,
            ReleaseKind.VOCABULARY,
            ChargeClass.VOCABULARY,
            Plea.VOCABULARY,
            Penalty.VOCABULARY,
            RemedyKind.VOCABULARY,
            RemedyOutcome.VOCABULARY,
            CapacityKind.VOCABULARY,
            StatementKind.VOCABULARY,
            DemandKind.VOCABULARY,
            DemandOutcome.VOCABULARY,
            ConferralStatus.VOCABULARY,
            ConferralMode.VOCABULARY,
            AbsenceReason.VOCABULARY,
            ProceedingKind.VOCABULARY,
            ContactKind.VOCABULARY,
            ResponseKind.VOCABULARY,
            IncidentKind.VOCABULARY,
            Consequence.VOCABULARY,
            RightTargeted.VOCABULARY,
            PerpetratorType.VOCABULARY,
            InvolvementDegree.VOCABULARY,
            NameKind.VOCABULARY,
            RoleRelation.VOCABULARY,
            OrganisationKind.VOCABULARY,
            OrganisationRelation.VOCABULARY,
            CountScope.VOCABULARY,
            MissingReason.VOCABULARY,
            Modality.VOCABULARY,
            ClaimStatus.VOCABULARY,
            WgadCategory.VOCABULARY,
            WgadOutcome.VOCABULARY,
            Pace1900Criterion.VOCABULARY,
            RecognitionScheme.VOCABULARY,
            RecognitionStatus.VOCABULARY,
            RemovalReason.VOCABULARY,
            CountMethod.VOCABULARY,
            CountQualifier.VOCABULARY,
            CountUnit.VOCABULARY);

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    @Test
    void every_code_has_an_english_label_and_definition() {
        for (Code code : everyCode().toList()) {
            Label label = code.label(Locale.ENGLISH);
            assertThat(label.isFallback()).as("%s", key(code)).isFalse();
            assertThat(label.text()).as("%s", key(code)).isNotBlank().doesNotEndWith(".");
            assertThat(code.definition(Locale.ENGLISH))
                    .as("%s", key(code))
                    .hasValueSatisfying(
                            definition -> assertThat(definition.text()).matches("[A-Z].*\\S\\."));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_lists_that_a_reader_of_a_feed_meets_are_whole_in_every_language(String language) {
        for (Vocabulary<?> vocabulary : FIRST_MET) {
            assertThat(vocabulary.codes())
                    .allSatisfy(code -> assertThat(code.label(Locale.forLanguageTag(language)))
                            .returns(language, Label::language)
                            .returns(false, Label::isFallback));
        }
    }

    @Test
    void every_definition_is_one_sentence_and_says_more_than_the_label() {
        for (Code code : everyCode().toList()) {
            String definition = code.definition(Locale.ENGLISH).orElseThrow().text();
            String abbreviated = definition.replace("No. ", "No ");
            assertThat(abbreviated.indexOf(". ")).as("%s", key(code)).isNegative();
            assertThat(definition.substring(0, definition.length() - 1))
                    .as("%s", key(code))
                    .isNotEqualToIgnoringCase(code.label(Locale.ENGLISH).text());
        }
    }

    @Test
    void the_javadoc_of_a_constant_is_its_definition() throws IOException {
        Path sources = Path.of(System.getProperty("amparo.root"), "core/src/main/java/org/amparo/code");
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            String type = vocabulary.codes().get(0).getClass().getSimpleName();
            String source = Files.readString(sources.resolve(type + ".java")).replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
            for (Code code : vocabulary.codes()) {
                String definition =
                        code.definition(Locale.ENGLISH).orElseThrow().text();
                assertThat(source)
                        .as("%s", key(code))
                        .containsPattern(Pattern.quote(definition)
                                + " \\*?/? ?public static final \\w+ \\w+ =\\s*CONSTANTS.add\\(\"" + code + "\"\\)");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_language_has_a_list_whole_or_not_at_all(String language) {
        Set<String> keys = words(language).keySet();
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            long labelled = vocabulary.codes().stream()
                    .filter(code -> keys.contains(key(code)))
                    .count();
            assertThat(labelled).as("%s", vocabulary).isIn(0L, (long)
                    vocabulary.codes().size());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void there_is_no_label_without_a_code(String language) {
        Set<String> allowed = everyCode()
                .flatMap(code -> Stream.of(key(code), key(code) + ".definition"))
                .collect(Collectors.toSet());
        assertThat(allowed).containsAll(words(language).keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_two_labels_of_one_list_are_alike(String language) {
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            assertThat(vocabulary.codes().stream()
                            .map(code -> words(language).get(key(code)))
                            .filter(label -> label != null)
                            .map(label -> label.toLowerCase(Locale.ROOT)))
                    .as("%s", vocabulary)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_file_is_tidy_utf_8_with_each_key_once_and_says_who_reviewed_it(String language) throws IOException {
        byte[] bytes;
        try (InputStream in = Labels.class.getResourceAsStream(Phrasebook.file(Labels.KIND, language))) {
            bytes = in.readAllBytes();
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        List<String> lines = text.lines().toList();
        assertThat(text).doesNotContain("\r", "\t", "\ufeff", "\\").endsWith("\n");
        assertThat(lines).anyMatch(line -> line.startsWith("# Reviewed by: "));
        assertThat(lines).allMatch(line -> line.isEmpty() || line.startsWith("#") || line.matches("\\S+ = \\S.*\\S"));
        assertThat(lines.stream()
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(' '))))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(words(language).keySet());
    }

    @Test
    void there_are_as_many_labels_as_are_promised() {
        long firstMet = FIRST_MET.stream().mapToInt(list -> list.codes().size()).sum();
        assertThat(Phrasebook.LANGUAGES).containsExactly("en", "fr", "es", "ru", "az");
        assertThat(words("en")).hasSize(2 * (int) everyCode().count());
        Stream.of("fr", "es", "ru", "az")
                .forEach(language -> assertThat(words(language)).as(language).hasSize((int) firstMet));
    }

    @Test
    void labels_are_written_as_inside_a_sentence() {
        assertThat(CapacityKind.HUMAN_RIGHTS_DEFENDER.label(Locale.ENGLISH).text())
                .isEqualTo("human-rights defender");
        assertThat(RoleRelation.EDITOR_IN_CHIEF.label(Locale.ENGLISH).text()).isEqualTo("editor-in-chief");
        assertThat(CustodyForm.PRE_TRIAL_DETENTION.label(Locale.ENGLISH).text()).isEqualTo("pre-trial detention");
        assertThat(everyCode()
                        .map(code -> code.label(Locale.ENGLISH).text())
                        .filter(label ->
                                Character.isUpperCase(label.charAt(0)) && !Character.isUpperCase(label.charAt(1))))
                .containsExactly("Amnesty International prisoner of conscience");
    }

    private static Map<String, String> words(String language) {
        return Labels.words().in(Locale.forLanguageTag(language)).all();
    }

    private static Stream<Code> everyCode() {
        return Vocabularies.all().stream()
                .flatMap(vocabulary -> Stream.concat(vocabulary.codes().stream(), vocabulary.retired().stream()));
    }

    private static String key(Code code) {
        return code.vocabulary().name() + "." + code.code();
    }
}
