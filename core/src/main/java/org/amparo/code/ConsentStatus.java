package org.amparo.code;

/**
 * The state of consent: given, refused, withdrawn, expired, or never obtained.
 *
 * <p>An open list, {@code consent-status}: a code that is not in it is kept as it is.
 */
public final class ConsentStatus extends Code {

    private static final Constants<ConsentStatus> CONSTANTS = new Constants<>("consent-status", ConsentStatus::new);

    /** Asked for and given. */
    public static final ConsentStatus GIVEN = CONSTANTS.add("given");

    /** Asked for and refused. */
    public static final ConsentStatus REFUSED = CONSTANTS.add("refused");

    /** Given once and taken back. */
    public static final ConsentStatus WITHDRAWN = CONSTANTS.add("withdrawn");

    /** Given for a time that is over. */
    public static final ConsentStatus EXPIRED = CONSTANTS.add("expired");

    /** Nobody has asked. */
    public static final ConsentStatus NOT_SOUGHT = CONSTANTS.add("not-sought");

    /** The person cannot be asked, for example because they are held without contact. */
    public static final ConsentStatus NOT_POSSIBLE = CONSTANTS.add("not-possible");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ConsentStatus> VOCABULARY = CONSTANTS.vocabulary();

    private ConsentStatus(Constants<ConsentStatus> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
