package org.amparo.change;

/** Why a record no longer stands. */
public enum TombstoneReason {

    /** It was retracted: its newest revision says so. Whoever showed it must take it back. */
    RETRACTED,

    /** It was merged into another record, to which its id now leads. Nothing of it was taken back. */
    MERGED,

    /**
     * It is not there any more, and nobody says why. That is no retraction: it may have been forgotten, or withheld.
     */
    VANISHED
}
