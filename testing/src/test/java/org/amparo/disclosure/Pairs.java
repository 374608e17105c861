package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongToIntFunction;

/** The number of pairs of files that the properties of publications try; {@code -Damparo.pairs=300000} for more. */
final class Pairs {

    static final int WANTED = Integer.getInteger("amparo.pairs", 2_000);

    private Pairs() {}

    /**
     * Tries pairs until there are enough.
     *
     * @param trial makes files of a seed, compares them, and gives the number of pairs
     */
    static void tryAll(LongToIntFunction trial) {
        int tried = 0;
        for (long seed = 0; tried < WANTED; seed++) {
            tried += trial.applyAsInt(seed);
        }
        assertThat(tried).isGreaterThanOrEqualTo(WANTED);
    }
}
