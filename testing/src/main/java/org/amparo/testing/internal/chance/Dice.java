package org.amparo.testing.internal.chance;

import java.util.List;
import java.util.SplittableRandom;

/** Random numbers, the same for the same seed on every machine. */
public final class Dice {

    private final SplittableRandom random;

    /** The dice of a seed. */
    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True with this chance in a hundred. */
    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A number from the first to the last, both included. */
    public int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Any number. */
    public long number() {
        return random.nextLong();
    }

    /** One of the choices, all equally likely. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
