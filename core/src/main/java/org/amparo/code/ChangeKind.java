package org.amparo.code;

/**
 * The reason why a record differs from its earlier version.
 *
 * <p>An open list, {@code change-kind}: a code that is not in it is kept as it is.
 */
public final class ChangeKind extends Code {

    private static final Constants<ChangeKind> CONSTANTS = new Constants<>("change-kind", ChangeKind::new);

    /** It was recorded for the first time. */
    public static final ChangeKind CREATED = CONSTANTS.add("created");

    /** The earlier version was wrong. */
    public static final ChangeKind CORRECTED = CONSTANTS.add("corrected");

    /** The earlier version was right, but the world has moved on. */
    public static final ChangeKind CHANGED = CONSTANTS.add("changed");

    /** The facts are the same but are judged differently. */
    public static final ChangeKind REASSESSED = CONSTANTS.add("reassessed");

    /** Another record about the same thing was taken into it. */
    public static final ChangeKind MERGED = CONSTANTS.add("merged");

    /** It was divided, because it mixed several things. */
    public static final ChangeKind SPLIT = CONSTANTS.add("split");

    /** It was withdrawn, because it should not stand. */
    public static final ChangeKind RETRACTED = CONSTANTS.add("retracted");

    /** Something was taken out of it, for safety, by wish or by law. */
    public static final ChangeKind REDACTED = CONSTANTS.add("redacted");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ChangeKind> VOCABULARY = CONSTANTS.vocabulary();

    private ChangeKind(Constants<ChangeKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
