package org.amparo.code;

/**
 * What an {@linkplain org.amparo.Incident incident} led to for those to whom it was done.
 *
 * <p>An open list, {@code consequence}: a code that is not in it is kept as it is.
 */
public final class Consequence extends Code {

    private static final Constants<Consequence> CONSTANTS = new Constants<>("consequence", Consequence::new);

    /** Somebody was hurt. */
    public static final Consequence INJURY = CONSTANTS.add("injury");

    /** Somebody had to leave home, and stayed in the country. */
    public static final Consequence DISPLACEMENT = CONSTANTS.add("displacement");

    /** Somebody had to leave the country. */
    public static final Consequence EXILE = CONSTANTS.add("exile");

    /** Somebody lost work, an office or a place to study. */
    public static final Consequence DISMISSAL = CONSTANTS.add("dismissal");

    /** Property was lost or destroyed for good. */
    public static final Consequence LOSS_OF_PROPERTY = CONSTANTS.add("loss-of-property");

    /** A body had to close or suspend its work. */
    public static final Consequence CLOSURE = CONSTANTS.add("closure");

    /** Proceedings were opened against somebody. */
    public static final Consequence PROCEEDINGS = CONSTANTS.add("proceedings");

    /** A consequence that is in none of these. */
    public static final Consequence OTHER = CONSTANTS.add("other");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Consequence> VOCABULARY = CONSTANTS.vocabulary();

    private Consequence(Constants<Consequence> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
