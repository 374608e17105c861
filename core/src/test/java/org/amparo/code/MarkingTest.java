package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void the_levels_rise_from_public_to_secret() {
        for (Marking a : Marking.VOCABULARY.codes()) {
            for (Marking b : Marking.VOCABULARY.codes()) {
                assertThat(a.isAbove(b)).isEqualTo(a.compareTo(b) > 0);
            }
        }
        assertThat(Marking.SECRET.isAbove(Marking.PUBLIC)).isTrue();
        assertThat(Marking.PARTNERS.isAbove(Marking.RESTRICTED)).isFalse();
    }

    @Test
    void an_unknown_marking_counts_as_secret() {
        Marking unknown = Marking.VOCABULARY.of("eyes-only");
        assertThat(unknown.isAbove(Marking.RESTRICTED)).isTrue();
        assertThat(unknown.isAbove(Marking.SECRET)).isFalse();
        assertThat(Marking.SECRET.isAbove(unknown)).isFalse();
    }

    @Test
    void the_higher_of_two_is_the_one_that_fewer_may_see() {
        assertThat(Marking.higher(Marking.PUBLIC, Marking.RESTRICTED)).isEqualTo(Marking.RESTRICTED);
        assertThat(Marking.higher(Marking.RESTRICTED, Marking.PUBLIC)).isEqualTo(Marking.RESTRICTED);
        assertThat(Marking.higher(Marking.VOCABULARY.of("eyes-only"), Marking.SECRET))
                .isEqualTo(Marking.VOCABULARY.of("eyes-only"));
        assertThat(Marking.higher(Marking.RESTRICTED, Marking.VOCABULARY.of("eyes-only")))
                .isEqualTo(Marking.VOCABULARY.of("eyes-only"));
    }
}
