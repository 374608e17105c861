package org.amparo.time;

/** A three-valued answer about imprecisely known things: was one before the other certainly, possibly, or not? */
public enum Certainty {
    /** True of every day that the values allow. */
    CERTAIN,
    /** True of some of the days that the values allow, and false of others. */
    POSSIBLE,
    /** True of no day that the values allow. */
    NO;

    /** Whether the answer is {@link #CERTAIN}. */
    public boolean isCertain() {
        return this == CERTAIN;
    }

    /** Whether the answer is {@link #CERTAIN} or {@link #POSSIBLE}. */
    public boolean isPossible() {
        return this != NO;
    }
}
