package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongToIntFunction;

/**
 * The number of pairs of files that the properties of publications try; {@code -Damparo.pairs=300000} for more, and
 * {@code -Damparo.first-seed=1000000} for others, so that a long run can be made in parts.
 */
final class Pairs {

    static final int WANTED = Integer.getInteger("amparo.pairs", 600);

    /** The seed of the first files. */
    static final int FIRST_SEED = Integer.getInteger("amparo.first-seed", 0);

    private Pairs() {}

    /**
     * Tries pairs until there are enough.
     *
     * @param trial makes files of a seed, compares them, and gives the number of pairs
     */
    static void tryAll(LongToIntFunction trial) {
        tryAll(0, trial);
    }

    /** The same, with this number of pairs at least. */
    static void tryAll(int least, LongToIntFunction trial) {
        int wanted = Math.max(least, WANTED);
        int tried = 0;
        for (long seed = FIRST_SEED; tried < wanted; seed++) {
            tried += trial.applyAsInt(seed);
        }
        assertThat(tried).isGreaterThanOrEqualTo(wanted);
    }
}
