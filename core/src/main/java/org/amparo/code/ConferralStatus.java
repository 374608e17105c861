package org.amparo.code;

/**
 * The stage that the giving of an award to somebody has reached.
 *
 * <p>An open list, {@code conferral-status}: a code that is not in it is kept as it is.
 */
public final class ConferralStatus extends Code {

    private static final Constants<ConferralStatus> CONSTANTS =
            new Constants<>("conferral-status", ConferralStatus::new);

    /** Proposed for the award. */
    public static final ConferralStatus NOMINATED = CONSTANTS.add("nominated");

    /** Chosen by those who decide, but not yet given the award. */
    public static final ConferralStatus SELECTED = CONSTANTS.add("selected");

    /** Publicly named as the recipient. */
    public static final ConferralStatus ANNOUNCED = CONSTANTS.add("announced");

    /** Given the award. */
    public static final ConferralStatus CONFERRED = CONSTANTS.add("conferred");

    /** The chosen recipient did not accept. */
    public static final ConferralStatus DECLINED = CONSTANTS.add("declined");

    /** Taken back by those who gave it. */
    public static final ConferralStatus RESCINDED = CONSTANTS.add("rescinded");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ConferralStatus> VOCABULARY = CONSTANTS.vocabulary();

    private ConferralStatus(Constants<ConferralStatus> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
