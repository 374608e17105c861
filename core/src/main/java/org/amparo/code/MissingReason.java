package org.amparo.code;

/**
 * The reason why an attribute has no value. An absent value without a reason says nothing; each reason says something
 * different.
 *
 * <p>An open list, {@code missing-reason}: a code that is not in it is kept as it is.
 */
public final class MissingReason extends Code {

    private static final Constants<MissingReason> CONSTANTS = new Constants<>("missing-reason", MissingReason::new);

    /** A source says that there is none, which is not the same as saying nothing. */
    public static final MissingReason NONE_EXISTS = CONSTANTS.add("none-exists");

    /** The sources at hand do not say. */
    public static final MissingReason NOT_STATED = CONSTANTS.add("not-stated");

    /** A source says that it does not know. */
    public static final MissingReason UNKNOWN_TO_SOURCE = CONSTANTS.add("unknown-to-source");

    /** Nobody has looked for it yet. */
    public static final MissingReason NOT_YET_RESEARCHED = CONSTANTS.add("not-yet-researched");

    /** The question does not arise here. */
    public static final MissingReason NOT_APPLICABLE = CONSTANTS.add("not-applicable");

    /** Known but kept back, because it could put somebody in danger. */
    public static final MissingReason WITHHELD_SAFETY = CONSTANTS.add("withheld-safety");

    /** Known but kept back, because the person concerned has not agreed. */
    public static final MissingReason WITHHELD_CONSENT = CONSTANTS.add("withheld-consent");

    /** Known but kept back, because a law or court order demands it. */
    public static final MissingReason WITHHELD_LEGAL = CONSTANTS.add("withheld-legal");

    /** Taken out when this publication was made. */
    public static final MissingReason REDACTED_BY_PROFILE = CONSTANTS.add("redacted-by-profile");

    /** Sources contradict each other so far that no value is accepted. */
    public static final MissingReason DISPUTED = CONSTANTS.add("disputed");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<MissingReason> VOCABULARY = CONSTANTS.vocabulary();

    private MissingReason(Constants<MissingReason> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
