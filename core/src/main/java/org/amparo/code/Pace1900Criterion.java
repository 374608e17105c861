package org.amparo.code;

/**
 * A criterion by which Resolution 1900 (2012) of the Parliamentary Assembly of the Council of Europe, of 3 October
 * 2012, calls somebody a political prisoner, or the exclusion that it adds.
 *
 * <p>An open list, {@code pace-1900}: a code that is not in it is kept as it is.
 */
public final class Pace1900Criterion extends Code {

    private static final Constants<Pace1900Criterion> CONSTANTS = new Constants<>("pace-1900", Pace1900Criterion::new);

    /**
     * The detention was imposed in breach of a fundamental guarantee of the European Convention on Human Rights or its
     * protocols.
     */
    public static final Pace1900Criterion A_GUARANTEE_BREACHED = CONSTANTS.add("a");

    /** The detention was imposed for purely political reasons, without connection to any offence. */
    public static final Pace1900Criterion B_PURELY_POLITICAL = CONSTANTS.add("b");

    /**
     * For political motives, the length or the conditions of the detention are clearly out of proportion to the
     * offence.
     */
    public static final Pace1900Criterion C_OUT_OF_PROPORTION = CONSTANTS.add("c");

    /** For political motives, the person is held in a discriminatory manner compared with others. */
    public static final Pace1900Criterion D_DISCRIMINATORY = CONSTANTS.add("d");

    /**
     * The detention results from clearly unfair proceedings, and this appears connected with political motives of the
     * authorities.
     */
    public static final Pace1900Criterion E_UNFAIR_PROCEEDINGS = CONSTANTS.add("e");

    /** Excluded: prosecuted and sentenced for terrorist crimes according to national law and the Convention. */
    public static final Pace1900Criterion X_TERRORIST_CRIME = CONSTANTS.add("x");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Pace1900Criterion> VOCABULARY = CONSTANTS.vocabulary();

    private Pace1900Criterion(Constants<Pace1900Criterion> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
