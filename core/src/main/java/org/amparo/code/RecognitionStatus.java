package org.amparo.code;

/**
 * The status of somebody on a body's list, such as a list of political prisoners.
 *
 * <p>An open list, {@code recognition-status}: a code that is not in it is kept as it is.
 */
public final class RecognitionStatus extends Code {

    private static final Constants<RecognitionStatus> CONSTANTS =
            new Constants<>("recognition-status", RecognitionStatus::new);

    /** The body recognises the person under its scheme. */
    public static final RecognitionStatus RECOGNISED = CONSTANTS.add("recognised");

    /** The body is watching the case and has not yet decided. */
    public static final RecognitionStatus UNDER_MONITORING = CONSTANTS.add("under-monitoring");

    /** The body examined the case and does not recognise the person. */
    public static final RecognitionStatus NOT_RECOGNISED = CONSTANTS.add("not-recognised");

    /** The body once recognised the person and has since taken them off its list. */
    public static final RecognitionStatus REMOVED = CONSTANTS.add("removed");

    /** The recognition is contested within the body or by another one. */
    public static final RecognitionStatus DISPUTED = CONSTANTS.add("disputed");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<RecognitionStatus> VOCABULARY = CONSTANTS.vocabulary();

    private RecognitionStatus(Constants<RecognitionStatus> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
