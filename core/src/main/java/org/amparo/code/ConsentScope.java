package org.amparo.code;

/**
 * A use of the data for which consent was given.
 *
 * <p>An open list, {@code consent-scope}: a code that is not in it is kept as it is.
 */
public final class ConsentScope extends Code {

    private static final Constants<ConsentScope> CONSTANTS = new Constants<>("consent-scope", ConsentScope::new);

    /** To keep the data. */
    public static final ConsentScope STORE = CONSTANTS.add("store");

    /** To work with the data inside the organisation. */
    public static final ConsentScope ANALYSE = CONSTANTS.add("analyse");

    /** To pass the data to partner organisations. */
    public static final ConsentScope SHARE_PARTNERS = CONSTANTS.add("share-partners");

    /** To pass the data to United Nations bodies. */
    public static final ConsentScope SHARE_UN = CONSTANTS.add("share-un");

    /** To pass the data to governments. */
    public static final ConsentScope SHARE_STATES = CONSTANTS.add("share-states");

    /** To publish the case without saying who the person is. */
    public static final ConsentScope PUBLISH_ANONYMOUS = CONSTANTS.add("publish-anonymous");

    /** To publish the case with the person's name. */
    public static final ConsentScope PUBLISH_NAME = CONSTANTS.add("publish-name");

    /** To publish pictures in which the person can be recognised. */
    public static final ConsentScope PUBLISH_IMAGE = CONSTANTS.add("publish-image");

    /** To count the case in figures. */
    public static final ConsentScope STATISTICS = CONSTANTS.add("statistics");

    /** To use the case in public campaigns. */
    public static final ConsentScope CAMPAIGN = CONSTANTS.add("campaign");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ConsentScope> VOCABULARY = CONSTANTS.vocabulary();

    private ConsentScope(Constants<ConsentScope> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
