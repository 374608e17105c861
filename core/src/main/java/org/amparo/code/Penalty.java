package org.amparo.code;

/**
 * The kind of the main punishment in a sentence. The form in which it is served, such as prison, is another matter
 * ({@link CustodyForm}).
 *
 * <p>An open list, {@code penalty}: a code that is not in it is kept as it is.
 */
public final class Penalty extends Code {

    private static final Constants<Penalty> CONSTANTS = new Constants<>("penalty", Penalty::new);

    /** Deprivation or restriction of liberty for a length that the sentence names. */
    public static final Penalty FIXED_TERM = CONSTANTS.add("fixed-term");

    /** Deprivation of liberty without an end that the sentence names, such as preventive detention. */
    public static final Penalty INDEFINITE = CONSTANTS.add("indefinite");

    /** Imprisonment for life, with or without the possibility of parole. */
    public static final Penalty LIFE = CONSTANTS.add("life");

    /** The sentence is death, whether or not it was carried out. */
    public static final Penalty DEATH = CONSTANTS.add("death");

    /** A punishment that takes no liberty, such as a fine or a ban on work. */
    public static final Penalty NON_CUSTODIAL = CONSTANTS.add("non-custodial");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Penalty> VOCABULARY = CONSTANTS.vocabulary();

    private Penalty(Constants<Penalty> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
