package org.amparo.testing.internal.chance;

import java.util.List;
import java.util.SplittableRandom;

/** Chance, the same for the same seed on every machine. */
public final class Dice {

    private final SplittableRandom random;

    /** The dice of a seed. */
    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True in so many of a hundred cases. */
    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** From the first to the last, both included. */
    public int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Any number at all. */
    public long number() {
        return random.nextLong();
    }

    /** One of the choices, each as likely as another. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
