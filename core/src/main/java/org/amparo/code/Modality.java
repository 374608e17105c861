package org.amparo.code;

/**
 * The manner in which a source says something: as a fact, as an allegation, as a denial.
 *
 * <p>An open list, {@code modality}: a code that is not in it is kept as it is.
 */
public final class Modality extends Code {

    private static final Constants<Modality> CONSTANTS = new Constants<>("modality", Modality::new);

    /** The source says it as a fact. */
    public static final Modality STATED = CONSTANTS.add("stated");

    /** The source says that somebody claims it, or itself claims it without proof. */
    public static final Modality ALLEGED = CONSTANTS.add("alleged");

    /** The source gives it as an estimate. */
    public static final Modality ESTIMATED = CONSTANTS.add("estimated");

    /** The source says that it is not so. */
    public static final Modality DENIED = CONSTANTS.add("denied");

    /** The source does not say it, but it follows from what the source does say. */
    public static final Modality INFERRED = CONSTANTS.add("inferred");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Modality> VOCABULARY = CONSTANTS.vocabulary();

    private Modality(Constants<Modality> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
