package org.amparo.code;

/**
 * The legal ground on which personal data are processed. Compare articles 6 and 9 of the General Data Protection
 * Regulation.
 *
 * <p>An open list, {@code lawful-basis}: a code that is not in it is kept as it is.
 */
public final class LawfulBasis extends Code {

    private static final Constants<LawfulBasis> CONSTANTS = new Constants<>("lawful-basis", LawfulBasis::new);

    /** The person concerned, or somebody who may decide for them, agreed. */
    public static final LawfulBasis CONSENT = CONSTANTS.add("consent");

    /** It protects somebody's life or bodily integrity. */
    public static final LawfulBasis VITAL_INTEREST = CONSTANTS.add("vital-interest");

    /** The person concerned has made it public. */
    public static final LawfulBasis PUBLIC_DOMAIN = CONSTANTS.add("public-domain");

    /** It is needed to establish, pursue or defend a legal claim. */
    public static final LawfulBasis LEGAL_CLAIM = CONSTANTS.add("legal-claim");

    /** It serves an interest that the rights of the person concerned do not outweigh. */
    public static final LawfulBasis LEGITIMATE_INTEREST = CONSTANTS.add("legitimate-interest");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<LawfulBasis> VOCABULARY = CONSTANTS.vocabulary();

    private LawfulBasis(Constants<LawfulBasis> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
