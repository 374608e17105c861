package org.amparo.code;

import java.util.Objects;

/**
 * A level of confidentiality, which says who may see something; a level that is not in the list counts as
 * {@link #SECRET}. Compare the Traffic Light Protocol 2.0.
 *
 * <p>An open list, {@code marking}: a code that is not in it is kept as it is.
 */
public final class Marking extends Code {

    private static final Constants<Marking> CONSTANTS = new Constants<>("marking", Marking::new);

    /** May be shown to everybody (TLP:CLEAR). */
    public static final Marking PUBLIC = CONSTANTS.add("public");

    /** May be shown to partner organisations but not to the public (TLP:GREEN). */
    public static final Marking PARTNERS = CONSTANTS.add("partners");

    /** May be shown to named recipients who need it (TLP:AMBER). */
    public static final Marking RESTRICTED = CONSTANTS.add("restricted");

    /** Stays with those who hold it (TLP:RED). */
    public static final Marking SECRET = CONSTANTS.add("secret");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Marking> VOCABULARY = CONSTANTS.vocabulary();

    private Marking(Constants<Marking> constants, String code, int rank) {
        super(constants, code, rank);
    }

    /**
     * Whether this level is stricter than the other, so that fewer people may see what it marks; a level that is not in
     * the list counts as {@link #SECRET}.
     */
    public boolean isAbove(Marking other) {
        return level() > other.level();
    }

    /** The stricter of the two levels; the first if they are equally strict. */
    public static Marking higher(Marking first, Marking second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        return second.isAbove(first) ? second : first;
    }

    private int level() {
        return Math.min(rank(), SECRET.rank());
    }
}
