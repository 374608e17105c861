package org.amparo.code;

/**
 * The response of the addressee to a demand. Compare HURIDOCS micro-thesaurus 27.
 *
 * <p>An open list, {@code response-kind}: a code that is not in it is kept as it is.
 */
public final class ResponseKind extends Code {

    private static final Constants<ResponseKind> CONSTANTS = new Constants<>("response-kind", ResponseKind::new);

    /** A source states that the addressee did not respond. */
    public static final ResponseKind NO_RESPONSE = CONSTANTS.add("no-response");

    /** The addressee confirmed receipt of the demand and said no more. */
    public static final ResponseKind ACKNOWLEDGED = CONSTANTS.add("acknowledged");

    /** The addressee asked for further particulars. */
    public static final ResponseKind REQUESTED_INFORMATION = CONSTANTS.add("requested-information");

    /** The addressee promised to act. */
    public static final ResponseKind COMMITTED = CONSTANTS.add("committed");

    /** The addressee took a step that does not address the matter. */
    public static final ResponseKind TOKEN = CONSTANTS.add("token");

    /** The addressee refused. */
    public static final ResponseKind REJECTED = CONSTANTS.add("rejected");

    /** The addressee disputed the facts on which the demand rests. */
    public static final ResponseKind DENIED_FACTS = CONSTANTS.add("denied-facts");

    /** The addressee acted against those who made the demand or those for whom it was made. */
    public static final ResponseKind COUNTER_ACTION = CONSTANTS.add("counter-action");

    /** The addressee took a step that addresses the matter. */
    public static final ResponseKind ACTED = CONSTANTS.add("acted");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ResponseKind> VOCABULARY = CONSTANTS.vocabulary();

    private ResponseKind(Constants<ResponseKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
