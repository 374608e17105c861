package org.amparo.code;

/**
 * The unit of a count. Compare HURIDOCS micro-thesaurus 7.
 *
 * <p>An open list, {@code count-unit}: a code that is not in it is kept as it is.
 */
public final class CountUnit extends Code {

    private static final Constants<CountUnit> CONSTANTS = new Constants<>("count-unit", CountUnit::new);

    /** People, each counted once. */
    public static final CountUnit PERSON = CONSTANTS.add("person");

    /** Criminal cases; one person may have several. */
    public static final CountUnit PROSECUTION = CONSTANTS.add("prosecution");

    /** Detentions; one person may have several. */
    public static final CountUnit EPISODE = CONSTANTS.add("episode");

    /** Families or households. */
    public static final CountUnit FAMILY = CONSTANTS.add("family");

    /** Bodies, such as closed media outlets. */
    public static final CountUnit ORGANISATION = CONSTANTS.add("organisation");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<CountUnit> VOCABULARY = CONSTANTS.vocabulary();

    private CountUnit(Constants<CountUnit> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
