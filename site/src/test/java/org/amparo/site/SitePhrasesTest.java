package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.internal.text.Phrasebook;
import org.amparo.internal.text.Phrases;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SitePhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{.*?\\}");

    private static final Phrasebook BOOK =
            Phrasebook.read("pages", file -> SitePhrases.class.getResourceAsStream(file));

    private static final Phrases ENGLISH = BOOK.in(Locale.ENGLISH);

    static List<String> translations() {
        return Phrasebook.LANGUAGES.subList(1, Phrasebook.LANGUAGES.size());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_language_says_the_same_things(String language) {
        Phrases phrases = BOOK.in(Locale.forLanguageTag(language));

        assertThat(phrases.all().keySet())
                .containsExactlyElementsOf(ENGLISH.all().keySet());
        assertThat(phrases.all()).allSatisfy((key, phrase) -> {
            assertThat(places(phrase))
                    .as(key)
                    .containsExactlyInAnyOrder(places(ENGLISH.all().get(key)));
            assertThat(phrase).isNotBlank().doesNotContain("<", "&");
        });
    }

    private static String[] places(String phrase) {
        return PLACE.matcher(phrase).results().map(MatchResult::group).toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_record_has_a_heading(RecordKind kind) {
        assertThat(ENGLISH.all()).containsKey("kind." + kind.word());
    }

    @Test
    void another_language_is_english() {
        assertThat(SitePhrases.in(LanguageTag.parse("zh-Hant")).say("certain")).isEqualTo("certain");
    }
}
