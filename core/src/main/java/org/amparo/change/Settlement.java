package org.amparo.change;

/** The settlement of a conflict when two records or two case files became one, or a newer edition was taken over. */
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

    /**
     * The stricter of two markings or two consents holds, or the retraction of a record that stands elsewhere; this is
     * told of its revisions.
     */
    STRICTER,

    /**
     * A record of the other file has an id that the first uses for another. It got a new one, and its provenance keeps
     * the IRI that it has there.
     */
    RENAMED,

    /** The first value is accepted. Only this conflict tells of the other, since headers keep no rival values. */
    FIRST_ONE,

    /**
     * The value of the newer edition is accepted. The earlier one stands beside it, as the rival value of evidence that
     * is superseded. So is evidence of earlier editions for a value that the newer one no longer claims as firmly, or
     * denies.
     */
    SUPERSEDED,

    /** The value stays. The newer edition, which has the object, does not give it any more; nothing was taken back. */
    NO_LONGER_SAID,

    /**
     * What stood here was removed from the file, or may have been, and stays out of it. Only this tells that the newer
     * edition says something else than before.
     */
    LEFT_OUT,

    /**
     * Two records that have the same id, or of which one is said to have been merged into the other, are not made one,
     * because they contradict each other in this attribute, or have names and none alike. Each of the two is told so.
     */
    NOT_ONE
}
