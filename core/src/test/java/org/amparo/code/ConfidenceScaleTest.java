package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amparo.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, none",
        "1, low",
        "15, low",
        "29, low",
        "30, medium",
        "50, medium",
        "69, medium",
        "70, high",
        "85, high",
        "100, high"
    })
    void levels_change_where_stix_says(int confidence, String level) {
        assertThat(ConfidenceScale.LEVELS.at(confidence)).contains(level);
    }

    @ParameterizedTest
    @CsvSource({"none, 0", "low, 15", "medium, 50", "high, 85"})
    void a_level_is_written_as_one_number(String level, int confidence) {
        assertThat(ConfidenceScale.LEVELS.confidence(level)).hasValue(confidence);
    }

    @ParameterizedTest
    @CsvSource({"1, 15", "2, 50", "3, 85"})
    void one_two_three_are_low_medium_high(String figure, int confidence) {
        assertThat(ConfidenceScale.THREE_POINT.confidence(figure)).hasValue(confidence);
        assertThat(ConfidenceScale.THREE_POINT.at(confidence)).contains(figure);
    }

    @Test
    void three_points_have_none_for_no_confidence_at_all() {
        assertThat(ConfidenceScale.THREE_POINT.at(0)).isEmpty();
        assertThat(ConfidenceScale.THREE_POINT.values()).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @CsvSource({"1, 80, 100, 90", "2, 60, 79, 70", "3, 40, 59, 50", "4, 20, 39, 30", "5, 0, 19, 10"})
    void credibility_is_in_fifths(String grade, int from, int to, int written) {
        Credibility credibility = Credibility.VOCABULARY.of(grade);
        assertThat(ConfidenceScale.CREDIBILITY.at(from)).contains(credibility);
        assertThat(ConfidenceScale.CREDIBILITY.at(to)).contains(credibility);
        assertThat(ConfidenceScale.CREDIBILITY.confidence(credibility)).hasValue(written);
    }

    @Test
    void what_cannot_be_judged_is_written_as_no_number() {
        assertThat(ConfidenceScale.CREDIBILITY.confidence(Credibility.CANNOT_BE_JUDGED))
                .isEmpty();
        assertThat(ConfidenceScale.CREDIBILITY.values()).containsExactlyElementsOf(Credibility.VOCABULARY.codes());
    }

    @Test
    void what_is_no_step_has_no_number() {
        assertThat(ConfidenceScale.LEVELS.confidence("middling")).isEmpty();
        assertThat(ConfidenceScale.LEVELS.confidence("Low")).isEmpty();
        assertThat(ConfidenceScale.CREDIBILITY.confidence(Credibility.VOCABULARY.of("7")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_confidence_beyond_0_and_100_is_refused(int confidence) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ConfidenceScale.LEVELS.at(confidence))
                .satisfies(e -> assertThat(e.code()).isEqualTo("confidence-range"));
    }

    @Test
    void steps_cannot_be_changed() {
        assertThatThrownBy(() -> ConfidenceScale.LEVELS.values().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
