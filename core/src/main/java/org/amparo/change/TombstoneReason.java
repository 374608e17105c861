package org.amparo.change;

/** The reason why a record is no longer valid. */
public enum TombstoneReason {

    /** The record was retracted, as its newest revision says. Anybody who published it must take it back. */
    RETRACTED,

    /** The record was merged into another, to which its id now leads. None of its content was taken back. */
    MERGED,

    /**
     * The record is no longer there, and nobody says why. This is not a retraction: it may have been forgotten or
     * withheld.
     */
    VANISHED
}
