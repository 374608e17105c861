package org.amparo.code;

/**
 * The reason why a body took somebody off its list.
 *
 * <p>An open list, {@code removal-reason}: a code that is not in it is kept as it is.
 */
public final class RemovalReason extends Code {

    private static final Constants<RemovalReason> CONSTANTS = new Constants<>("removal-reason", RemovalReason::new);

    /** The person was released. */
    public static final RemovalReason RELEASED = CONSTANTS.add("released");

    /** Custody was replaced by a milder measure. */
    public static final RemovalReason MEASURE_CHANGED = CONSTANTS.add("measure-changed");

    /** The sentence was served in full. */
    public static final RemovalReason TERM_SERVED = CONSTANTS.add("term-served");

    /** The person was pardoned. */
    public static final RemovalReason PARDONED = CONSTANTS.add("pardoned");

    /** The person died. */
    public static final RemovalReason DIED = CONSTANTS.add("died");

    /** The case no longer meets the criteria, or was found never to have met them. */
    public static final RemovalReason CRITERIA_NOT_MET = CONSTANTS.add("criteria-not-met");

    /** The entry was a mistake, such as a wrong identity. */
    public static final RemovalReason ERROR = CONSTANTS.add("error");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<RemovalReason> VOCABULARY = CONSTANTS.vocabulary();

    private RemovalReason(Constants<RemovalReason> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
