package org.amparo.change;

/** The settlement of a conflict when two records, or two case files, became one. */
public enum Settlement {

    /**
     * The first value is accepted. The other stands beside it, as a rival value in the evidence of a statement that
     * gives it, or as the reason for a gap.
     */
    BESIDE,

    /**
     * The first value is accepted. No statement gives the other, so it stands only in the other record as the revision
     * keeps it.
     */
    KEPT_IN_REVISION,

    /** The stricter of two markings or two consents holds. */
    STRICTER,

    /** The first value is accepted. Only this conflict tells of the other, since headers keep no rival values. */
    FIRST_ONE
}
