package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConfidenceScaleProperties {

    private static final List<ConfidenceScale<?>> SCALES =
            List.of(ConfidenceScale.LEVELS, ConfidenceScale.THREE_POINT, ConfidenceScale.CREDIBILITY);

    @Property
    void every_confidence_lies_in_one_step_but_none_in_a_scale_without_nothing(
            @ForAll @IntRange(max = 100) int confidence) {
        assertThat(ConfidenceScale.LEVELS.at(confidence)).isPresent();
        assertThat(ConfidenceScale.CREDIBILITY.at(confidence)).isPresent();
        assertThat(ConfidenceScale.THREE_POINT.at(confidence).isPresent()).isEqualTo(confidence > 0);
    }

    @Property
    void writing_a_step_that_was_read_and_reading_it_again_gives_the_step(@ForAll @IntRange(max = 100) int confidence) {
        SCALES.forEach(scale -> assertRoundTrip(scale, confidence));
    }

    private static <T> void assertRoundTrip(ConfidenceScale<T> scale, int confidence) {
        scale.at(confidence).ifPresent(step -> {
            OptionalInt written = scale.confidence(step);
            assertThat(written).isPresent();
            assertThat(scale.at(written.getAsInt())).contains(step);
        });
    }

    @Property
    void a_higher_confidence_is_never_a_lower_step(
            @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        for (ConfidenceScale<?> scale : SCALES) {
            assertThat(written(scale, low)).isLessThanOrEqualTo(written(scale, high));
        }
    }

    private static <T> int written(ConfidenceScale<T> scale, int confidence) {
        return scale.at(confidence)
                .map(step -> scale.confidence(step).orElseThrow())
                .orElse(0);
    }
}
