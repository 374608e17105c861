package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Retired codes, on a vocabulary of the test: none of ours is retired yet. */
class RetiredCodeTest {

    @Test
    void a_retired_code_is_known_and_is_no_longer_offered() {
        Weather drizzle = Weather.VOCABULARY.of("drizzle");
        assertThat(drizzle.isRetired()).isTrue();
        assertThat(drizzle.isKnown()).isTrue();
        assertThat(drizzle).hasToString("drizzle").isSameAs(Weather.VOCABULARY.of("drizzle"));
        assertThat(Weather.VOCABULARY.codes()).containsExactly(Weather.SUN, Weather.RAIN);
        assertThat(Weather.VOCABULARY.retired())
                .containsExactly(Weather.SLEET, drizzle, Weather.VOCABULARY.of("storm"));
    }

    @Test
    void a_retired_code_names_its_successor_and_is_not_replaced_by_it() {
        Weather drizzle = Weather.VOCABULARY.of("drizzle");
        assertThat(drizzle.successor()).contains(Weather.RAIN);
        assertThat(Weather.VOCABULARY.successorOf(drizzle)).contains(Weather.RAIN);
        assertThat(drizzle).isNotEqualTo(Weather.RAIN);
        assertThat(drizzle.code()).isEqualTo("drizzle");
    }

    @Test
    void a_code_that_no_single_code_replaces_has_no_successor() {
        assertThat(Weather.VOCABULARY.of("storm").isRetired()).isTrue();
        assertThat(Weather.VOCABULARY.of("storm").successor()).isEmpty();
    }

    @Test
    void a_code_of_the_list_and_an_unknown_one_are_not_retired_and_have_no_successor() {
        assertThat(Weather.SUN.isRetired()).isFalse();
        assertThat(Weather.SUN.successor()).isEmpty();
        assertThat(Weather.VOCABULARY.of("hail").isRetired()).isFalse();
        assertThat(Weather.VOCABULARY.of("hail").isKnown()).isFalse();
        assertThat(Weather.VOCABULARY.of("hail").successor()).isEmpty();
    }

    @Test
    void the_constant_of_a_retired_code_stays() {
        assertThat(Weather.VOCABULARY.of("sleet")).isSameAs(Weather.SLEET);
        assertThat(Weather.SLEET.isRetired()).isTrue();
        assertThat(Weather.SLEET.successor()).contains(Weather.RAIN);
    }

    @Test
    void retired_codes_sort_after_those_of_the_list_and_before_unknown_ones() {
        List<Weather> sorted = new ArrayList<>(List.of(
                Weather.VOCABULARY.of("aurora"),
                Weather.VOCABULARY.of("storm"),
                Weather.RAIN,
                Weather.VOCABULARY.of("drizzle"),
                Weather.SUN));
        Collections.sort(sorted);
        assertThat(sorted)
                .containsExactly(
                        Weather.SUN,
                        Weather.RAIN,
                        Weather.VOCABULARY.of("drizzle"),
                        Weather.VOCABULARY.of("storm"),
                        Weather.VOCABULARY.of("aurora"));
    }

    @Test
    void a_code_of_another_vocabulary_has_no_successor_here() {
        assertThat(Weather.VOCABULARY.successorOf(CustodyForm.VOCABULARY.of("drizzle")))
                .isEmpty();
    }

    @Test
    void a_successor_must_be_in_the_list() {
        for (String successor : List.of("hail", "storm", "drizzle")) {
            Constants<Weather> constants =
                    new Constants<>("test-weather", Weather::new, Map.of("drizzle", successor, "storm", ""));
            assertThatThrownBy(constants::vocabulary).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void what_the_data_file_retires_is_retired_in_the_vocabularies() {
        Map<String, String> lines = Crosswalks.lines("retired");
        Map<String, String> retired = new LinkedHashMap<>();
        for (Vocabulary<?> vocabulary : Vocabularies.all()) {
            vocabulary
                    .retired()
                    .forEach(code -> retired.put(
                            vocabulary.name() + "." + code.code(),
                            code.successor().map(Code::code).orElse("")));
        }
        assertThat(retired).isEqualTo(lines);
        // A code that stops being offered is a decision: this line is then replaced by its name.
        assertThat(lines).isEmpty();
    }

    @Test
    void every_retired_code_keeps_its_english_label() {
        assertThat(Vocabularies.all().stream().flatMap(vocabulary -> vocabulary.retired().stream()))
                .allSatisfy(code ->
                        assertThat(code.label(Locale.ENGLISH).isFallback()).isFalse());
        assertThat(Weather.VOCABULARY.of("drizzle").label(Locale.ENGLISH).language())
                .isEqualTo("zxx");
    }

    private static final class Weather extends Code {

        private static final Map<String, String> RETIRED = new LinkedHashMap<>();

        static {
            RETIRED.put("drizzle", "rain");
            RETIRED.put("storm", "");
            RETIRED.put("sleet", "rain");
        }

        private static final Constants<Weather> CONSTANTS = new Constants<>("test-weather", Weather::new, RETIRED);

        static final Weather SUN = CONSTANTS.add("sun");
        static final Weather SLEET = CONSTANTS.add("sleet");
        static final Weather RAIN = CONSTANTS.add("rain");

        static final Vocabulary<Weather> VOCABULARY = CONSTANTS.vocabulary();

        private Weather(Constants<Weather> constants, String code, int rank) {
            super(constants, code, rank);
        }
    }
}
