package org.amparo.feed.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.template.ItemSection;
import org.amparo.id.CaseFileId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{.*?\\}");

    private static final Phrases ENGLISH = FeedPhrases.in(Locale.ENGLISH);

    /** What a key ends in that is for some numbers. Which numbers have a form of their own depends on the language. */
    private static final Pattern NUMBER = Pattern.compile("\\.(one|few|many)$");

    /** What is said of somebody whom the sentence before it has named: a language may say it without a subject. */
    private static final Pattern STORY = Pattern.compile("^account\\.");

    private static List<String> withoutSubject(String phrase) {
        List<String> places = new ArrayList<>(List.of(places(phrase)));
        if (phrase.startsWith("{0} ")) {
            places.remove("{0}");
        }
        return places;
    }

    private static List<String> whole(Phrases phrases) {
        return phrases.all().keySet().stream()
                .filter(key -> !NUMBER.matcher(key).find())
                .toList();
    }

    static List<String> translations() {
        return Phrasebook.LANGUAGES.subList(1, Phrasebook.LANGUAGES.size());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_language_says_the_same_things(String language) {
        Phrases phrases = FeedPhrases.in(Locale.forLanguageTag(language));
        assertThat(phrases).isNotSameAs(ENGLISH);
        assertThat(whole(phrases)).containsExactlyInAnyOrderElementsOf(whole(ENGLISH));
        assertThat(phrases.all()).allSatisfy((key, phrase) -> {
            String english = ENGLISH.find(key)
                    .orElseGet(() -> ENGLISH.all().get(NUMBER.matcher(key).replaceAll("")));
            if (STORY.matcher(key).find()) {
                assertThat(List.of(places(english))).as(key).containsAll(List.of(places(phrase)));
                assertThat(List.of(places(phrase))).as(key).containsAll(withoutSubject(english));
            } else {
                assertThat(places(phrase)).as(key).containsExactlyInAnyOrder(places(english));
            }
            assertThat(phrase).isNotBlank().doesNotContain("<").doesNotContain("&");
        });
    }

    /** The English file declares how many values a phrase takes; the test above holds the other languages to it. */
    @Test
    void the_places_of_a_phrase_are_numbered_without_a_gap() {
        assertThat(ENGLISH.all()).allSatisfy((key, phrase) -> {
            Set<String> places = new TreeSet<>(List.of(places(phrase)));
            for (int i = 0; i < places.size(); i++) {
                assertThat(places).as(key).contains("{" + i + "}");
            }
        });
    }

    /** A value that no place takes would be lost without a word, such as whose claim something is. */
    @ParameterizedTest
    @MethodSource("languages")
    void a_phrase_is_said_with_as_many_values_as_it_declares(String language) {
        Words words = new Words(CaseFile.builder().id(CaseFileId.of("any")).build(), LanguageTag.parse(language));
        FeedPhrases.in(Locale.forLanguageTag(language)).all().forEach((key, phrase) -> {
            int takes = Objects.requireNonNullElseGet(
                    FeedPhrases.places().get(key), () -> new TreeSet<>(List.of(places(phrase))).size());
            Phrase[] values = new Phrase[takes];
            Arrays.fill(values, Phrase.citing("value"));
            assertThat(words.written(words.say(key, values))).as(key).doesNotContain("{");
            Phrase[] more = Arrays.copyOf(values, values.length + 1);
            more[values.length] = Phrase.citing("lost");
            assertThatThrownBy(() -> words.say(key, more)).as(key).isInstanceOf(IllegalStateException.class);
            if (values.length > 0) {
                assertThatThrownBy(() -> words.say(key)).as(key).isInstanceOf(IllegalStateException.class);
            }
        });
    }

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_section_has_a_heading(ItemSection.Kind kind) {
        assertThat(ENGLISH.all()).containsKey("heading." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String[] places(String phrase) {
        return PLACE.matcher(phrase).results().map(MatchResult::group).toArray(String[]::new);
    }

    @Test
    void a_language_without_a_file_is_english() {
        assertThat(FeedPhrases.in(Locale.forLanguageTag("zh-Hant"))).isSameAs(ENGLISH);
    }

    @Test
    void what_is_put_in_is_not_looked_at_again() {
        assertThat(ENGLISH.say("title.award", "{1}", "{0} {9}")).isEqualTo("Award: {1} for {0} {9}");
    }

    @Test
    void an_unknown_phrase_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> ENGLISH.say("no.such")).isInstanceOf(IllegalStateException.class);
    }

    /** Words for somebody whose gender may not be recorded: pronouns, and participles that offer two forms. */
    private static final Map<String, Pattern> GENDERED = Map.of(
            "en", Pattern.compile("\\b(he|she|him|his|her|hers|himself|herself)\\b"),
            "fr",
                    Pattern.compile(
                            "\\b(elle|lui(?!-même)|celle|celui|(?<!personne )détenue?|arrêtée?|libérée?|emprisonnée?|décédée?)\\b|\\(e\\)|·"),
            "es",
                    Pattern.compile(
                            "\\b(él|ella|(?<!persona )detenid[oa]|arrestad[oa]|liberad[oa]|encarcelad[oa]|fallecid[oa])\\b|/a\\b|\\(a\\)"),
            "ru",
                    Pattern.compile(
                            "(?<!\\p{L})(он|она|его|её|ему|ей|задержана?|арестована?|освобождена?|осуждена?|умерл?а?)(?!\\p{L})"
                                    + "|\\(а\\)"));

    /** In Azerbaijani nothing agrees with a gender. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru"})
    void no_phrase_needs_to_know_the_gender_of_anybody(String language) {
        Pattern gendered = Objects.requireNonNull(GENDERED.get(language));
        assertThat(FeedPhrases.in(Locale.forLanguageTag(language)).all())
                .allSatisfy((key, phrase) -> assertThat(gendered.matcher(phrase).find())
                        .as(key + ": " + phrase)
                        .isFalse());
    }
}
