package org.amparo.change;

/** How a conflict was settled when two records, or two case files, became one. */
public enum Settlement {

    /**
     * The first one's value is accepted; the other stands beside it: as a rival value in the evidence of a
     * statement that says it, or as the reason for a gap beside the value.
     */
    BESIDE,

    /**
     * The first one's value is accepted; no statement says the other, so it stands only in what the revision kept
     * of the other record.
     */
    KEPT_IN_REVISION,

    /** The stricter one holds: a marking, or consent. */
    STRICTER,

    /** The first one's value is accepted, and only this conflict tells of the other: headers keep no rival values. */
    FIRST_ONE
}
