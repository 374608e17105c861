package org.amparo.code;

/**
 * The exactness of the figure of a count.
 *
 * <p>An open list, {@code count-qualifier}: a code that is not in it is kept as it is.
 */
public final class CountQualifier extends Code {

    private static final Constants<CountQualifier> CONSTANTS = new Constants<>("count-qualifier", CountQualifier::new);

    /** The figure is given as exact. */
    public static final CountQualifier EXACT = CONSTANTS.add("exact");

    /** The figure is given as about right. */
    public static final CountQualifier APPROXIMATE = CONSTANTS.add("approximate");

    /** The figure is given as the lowest possible. */
    public static final CountQualifier AT_LEAST = CONSTANTS.add("at-least");

    /** The figure is given as the highest possible. */
    public static final CountQualifier AT_MOST = CONSTANTS.add("at-most");

    /** Two figures are given, and the number lies between them. */
    public static final CountQualifier RANGE = CONSTANTS.add("range");

    /** No figure is given, but the number is called large. */
    public static final CountQualifier MANY = CONSTANTS.add("many");

    /** No figure is given, but the number is called more than a few. */
    public static final CountQualifier SEVERAL = CONSTANTS.add("several");

    /** A plural is used, but nothing is said about the number. */
    public static final CountQualifier UNSPECIFIED = CONSTANTS.add("unspecified");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<CountQualifier> VOCABULARY = CONSTANTS.vocabulary();

    private CountQualifier(Constants<CountQualifier> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
