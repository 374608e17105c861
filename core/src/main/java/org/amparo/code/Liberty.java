package org.amparo.code;

/**
 * The liberty of somebody on a day: free, restricted, held, missing, dead or unknown. It is always computed, as part of
 * a status as of a date; no record stores it.
 *
 * <p>An open list, {@code liberty}: a code that is not in it is kept as it is.
 */
public final class Liberty extends Code {

    private static final Constants<Liberty> CONSTANTS = new Constants<>("liberty", Liberty::new);

    /** At liberty without any known restriction. */
    public static final Liberty FREE = CONSTANTS.add("free");

    /** At liberty under restrictions, such as bail, a travel ban or exile. */
    public static final Liberty RESTRICTED = CONSTANTS.add("restricted");

    /** Held, in custody of any kind, house arrest included. */
    public static final Liberty DEPRIVED = CONSTANTS.add("deprived");

    /** Held in secret, or held according to others while the holder denies it. */
    public static final Liberty MISSING = CONSTANTS.add("missing");

    /** Died on or before the day. */
    public static final Liberty DEAD = CONSTANTS.add("dead");

    /** No record says whether the person is at liberty. */
    public static final Liberty UNKNOWN = CONSTANTS.add("unknown");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<Liberty> VOCABULARY = CONSTANTS.vocabulary();

    private Liberty(Constants<Liberty> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
