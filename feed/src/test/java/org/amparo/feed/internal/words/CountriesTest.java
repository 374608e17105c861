package org.amparo.feed.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.internal.text.Phrasebook;
import org.junit.jupiter.api.Test;

/** The names of countries. */
class CountriesTest {

    @Test
    void each_country_has_a_name_in_each_language() {
        for (String language : Phrasebook.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (String code : Locale.getISOCountries()) {
                Optional<String> name = FeedPhrases.country(code, locale);
                assertThat(name).as(language + " " + code).isPresent();
                assertThat(name.get()).isNotBlank().isNotEqualTo(code).doesNotContain("{");
            }
            assertThat(FeedPhrases.country("XK", locale)).isPresent();
        }
    }

    @Test
    void what_is_no_country_has_none() {
        for (String code : List.of("ZZ", "XA", "az", "AZE", "", "phrase")) {
            assertThat(FeedPhrases.country(code, Locale.ENGLISH)).as(code).isEmpty();
        }
    }

    @Test
    void each_name_is_that_of_its_language() {
        assertThat(Phrasebook.LANGUAGES.stream()
                        .map(language -> FeedPhrases.country("DE", Locale.forLanguageTag(language))
                                .orElseThrow()))
                .containsExactlyInAnyOrder("Germany", "Allemagne", "Alemania", "Германия", "Almaniya");
    }
}
