package org.amparo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void each_limit_can_be_set_alone_and_leaves_the_standard_as_it_was() {
        ReadLimits limits = ReadLimits.standard()
                .withDocumentBytes(1)
                .withLineBytes(2)
                .withDepth(3)
                .withTextLength(4)
                .withNumberLength(5)
                .withRecords(6)
                .withProblems(7)
                .withValues(8);

        assertThat(limits.documentBytes()).isEqualTo(1);
        assertThat(limits.lineBytes()).isEqualTo(2);
        assertThat(limits.depth()).isEqualTo(3);
        assertThat(limits.textLength()).isEqualTo(4);
        assertThat(limits.numberLength()).isEqualTo(5);
        assertThat(limits.records()).isEqualTo(6);
        assertThat(limits.problems()).isEqualTo(7);
        assertThat(limits.values()).isEqualTo(8);
        assertThat(ReadLimits.standard().problems()).isEqualTo(1_000);
    }

    @Test
    void a_limit_is_at_least_one_and_the_depth_at_most_that_of_the_format() {
        ReadLimits limits = ReadLimits.standard();

        assertThatIllegalArgumentException().isThrownBy(() -> limits.withDocumentBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withProblems(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withDepth(513));
        assertThat(limits.withDepth(512).depth()).isEqualTo(512);
    }
}
