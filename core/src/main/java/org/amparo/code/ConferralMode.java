package org.amparo.code;

/**
 * The way in which an award was received.
 *
 * <p>An open list, {@code conferral-mode}: a code that is not in it is kept as it is.
 */
public final class ConferralMode extends Code {

    private static final Constants<ConferralMode> CONSTANTS = new Constants<>("conferral-mode", ConferralMode::new);

    /** The recipient was there. */
    public static final ConferralMode IN_PERSON = CONSTANTS.add("in-person");

    /** The recipient was not there, and nobody is said to have received it instead. */
    public static final ConferralMode IN_ABSENTIA = CONSTANTS.add("in-absentia");

    /** Somebody else received it in the recipient's name. */
    public static final ConferralMode BY_PROXY = CONSTANTS.add("by-proxy");

    /** The recipient took part from afar, by video or telephone. */
    public static final ConferralMode REMOTE = CONSTANTS.add("remote");

    /** The recipient had died. */
    public static final ConferralMode POSTHUMOUS = CONSTANTS.add("posthumous");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ConferralMode> VOCABULARY = CONSTANTS.vocabulary();

    private ConferralMode(Constants<ConferralMode> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
