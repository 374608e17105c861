package org.amparo.code;

/**
 * The reason why the recipient of an award was not present.
 *
 * <p>An open list, {@code absence-reason}: a code that is not in it is kept as it is.
 */
public final class AbsenceReason extends Code {

    private static final Constants<AbsenceReason> CONSTANTS = new Constants<>("absence-reason", AbsenceReason::new);

    /** Was held. */
    public static final AbsenceReason DETAINED = CONSTANTS.add("detained");

    /** Was not allowed to leave the country. */
    public static final AbsenceReason TRAVEL_BAN = CONSTANTS.add("travel-ban");

    /** Lives away from the country in which the award was given and cannot enter it. */
    public static final AbsenceReason EXILE = CONSTANTS.add("exile");

    /** Got no visa, or none in time. */
    public static final AbsenceReason VISA = CONSTANTS.add("visa");

    /** Was ill. */
    public static final AbsenceReason HEALTH = CONSTANTS.add("health");

    /** Had died. */
    public static final AbsenceReason DECEASED = CONSTANTS.add("deceased");

    /** Stayed away by choice. */
    public static final AbsenceReason CHOICE = CONSTANTS.add("choice");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<AbsenceReason> VOCABULARY = CONSTANTS.vocabulary();

    private AbsenceReason(Constants<AbsenceReason> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
