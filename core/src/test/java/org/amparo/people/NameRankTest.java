package org.amparo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.amparo.code.NameKind;
import org.amparo.text.LanguageTag;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which of several names somebody is called. */
class NameRankTest {

    private static final Name PLAIN = Name.of("Ilka Tarnovar");

    private static Name name(String kind) {
        return Name.builder()
                .full("The " + kind)
                .kind(NameKind.VOCABULARY.of(kind))
                .build();
    }

    private static Name lasting(String period) {
        return Name.builder().full("Old Name").period(Period.parse(period)).build();
    }

    private static Name in(String language, Name name) {
        return name.toBuilder().language(LanguageTag.parse(language)).build();
    }

    private static String best(Locale locale, Name... names) {
        return Name.best(List.of(names), locale).orElseThrow().full();
    }

    @Test
    void a_former_name_is_not_taken_for_its_language() {
        assertThat(best(Locale.ENGLISH, in("en", name("former")), PLAIN)).isEqualTo("Ilka Tarnovar");
        assertThat(best(Locale.ENGLISH, in("en", lasting("/1999")), PLAIN)).isEqualTo("Ilka Tarnovar");
        assertThat(best(Locale.ENGLISH, in("en", name("birth")), in("ru", PLAIN)))
                .isEqualTo("Ilka Tarnovar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"former", "birth", "alias", "nickname", "not-in-this-version"})
    void a_name_that_only_stands_beside_another_is_not_taken_before_it(String kind) {
        assertThat(best(Locale.ENGLISH, in("en", name(kind)), PLAIN)).isEqualTo("Ilka Tarnovar");
        assertThat(Name.best(List.of(name(kind), PLAIN)).orElseThrow()).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"former", "birth", "alias", "nickname", "not-in-this-version", "legal", "pen-name"})
    void the_only_name_is_taken_whatever_it_is(String kind) {
        assertThat(Name.best(List.of(name(kind)))).contains(name(kind));
        assertThat(Name.best(List.of(name(kind)), Locale.FRENCH)).contains(name(kind));
    }

    @Test
    void an_alias_goes_before_a_former_name() {
        assertThat(Name.best(List.of(name("former"), name("alias")))).contains(name("alias"));
    }

    @Test
    void the_name_that_the_bearer_prefers_goes_before_all_others() {
        assertThat(best(Locale.ENGLISH, in("en", name("legal")), name("preferred")))
                .isEqualTo("The preferred");
        assertThat(best(
                        Locale.ENGLISH,
                        lasting("/1999").toBuilder().kind(NameKind.PREFERRED).build(),
                        PLAIN))
                .isEqualTo("Ilka Tarnovar");
    }

    @ParameterizedTest
    @CsvSource({"/1999, true", "1980/1999, true", "../1999-06?, true", "1999/.., false", "1999/, false"})
    void a_name_is_a_former_one_once_its_period_has_an_end(String period, boolean isFormer) {
        assertThat(lasting(period).isFormer()).isEqualTo(isFormer);
    }

    @Test
    void of_names_that_are_as_good_one_in_the_language_is_taken_or_else_the_first() {
        Name russian = in("ru", Name.of("Илка Тарновар"));
        assertThat(best(Locale.forLanguageTag("ru"), PLAIN, russian)).isEqualTo("Илка Тарновар");
        assertThat(best(Locale.FRENCH, PLAIN, russian)).isEqualTo("Ilka Tarnovar");
        assertThat(Name.best(List.of(PLAIN, russian))).contains(PLAIN);
    }

    @Test
    void a_language_that_is_not_known_is_that_of_nobody() {
        Name somehow = in("und", Name.of("Somehow"));
        assertThat(best(Locale.ROOT, PLAIN, somehow)).isEqualTo("Ilka Tarnovar");
    }

    @Test
    void without_names_there_is_none() {
        assertThat(Name.best(List.of())).isEmpty();
        assertThat(Name.best(List.of(), Locale.FRENCH)).isEmpty();
    }

    /** Whatever the order and the reader's language, nobody is called by a former name while there is another. */
    @Test
    void no_order_and_no_language_makes_a_former_name_the_one_to_use() {
        List<Name> names = new ArrayList<>(List.of(
                in("en", name("former")), in("ru", name("birth")), in("fr", lasting("../2001")), in("az", PLAIN)));
        for (int turn = 0; turn < names.size(); turn++) {
            Collections.rotate(names, 1);
            for (String language : List.of("en", "ru", "fr", "es", "az", "und")) {
                assertThat(Name.best(names, Locale.forLanguageTag(language))
                                .orElseThrow()
                                .full())
                        .isEqualTo("Ilka Tarnovar");
            }
        }
    }
}
