package org.amparo.claim;

/**
 * How well something is known. Every output asks for it: a status is certain, a sentence is plain, and a form without
 * room for doubt has a value, only where it is {@link #FIRM}.
 */
public enum Standing {
    /** Firm evidence supports it, and nothing that counts speaks against it. */
    FIRM,
    /** Evidence supports it, and none of that is firm: it is alleged, inferred, estimated, unverified or of low grade. */
    DOUBTED,
    /** Somebody denies it or gives another value. */
    CONTESTED,
    /** All that counts denies it. */
    DENIED,
    /** All evidence of it was retracted or superseded. */
    WITHDRAWN,
    /** There is no evidence at any level: somebody recorded it without a source. */
    UNSOURCED;

    /** Whether somebody says it, so that it may be told in some manner, or recorded it without a source. */
    public boolean isTold() {
        return this != DENIED && this != WITHDRAWN;
    }

    /** The standing of what is known as two claims are, and no better than either. */
    Standing and(Standing other) {
        if (this == UNSOURCED || other == UNSOURCED) {
            return this == UNSOURCED ? other : this;
        }
        boolean isOneTold = isTold() || other.isTold();
        boolean isOneNotTold = !isTold() || !other.isTold();
        if (isOneTold && isOneNotTold) {
            return CONTESTED;
        }
        return compareTo(other) >= 0 ? this : other;
    }
}
