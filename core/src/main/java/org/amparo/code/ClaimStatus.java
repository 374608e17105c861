package org.amparo.code;

/**
 * The present judgement of a claim by the keepers of the case file.
 *
 * <p>An open list, {@code claim-status}: a code that is not in it is kept as it is.
 */
public final class ClaimStatus extends Code {

    private static final Constants<ClaimStatus> CONSTANTS = new Constants<>("claim-status", ClaimStatus::new);

    /** The keepers hold it to be right. */
    public static final ClaimStatus ACCEPTED = CONSTANTS.add("accepted");

    /** Sources contradict each other, and the matter is not settled. */
    public static final ClaimStatus CONFLICTING = CONSTANTS.add("conflicting");

    /** Nobody has checked it yet. */
    public static final ClaimStatus UNVERIFIED = CONSTANTS.add("unverified");

    /** Checked and found incomplete or unclear. */
    public static final ClaimStatus NEEDS_WORK = CONSTANTS.add("needs-work");

    /** A later or better claim has taken its place. */
    public static final ClaimStatus SUPERSEDED = CONSTANTS.add("superseded");

    /** It was withdrawn, by its source or by the keepers. */
    public static final ClaimStatus RETRACTED = CONSTANTS.add("retracted");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ClaimStatus> VOCABULARY = CONSTANTS.vocabulary();

    private ClaimStatus(Constants<ClaimStatus> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
