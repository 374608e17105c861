package org.amparo.code;

/**
 * The way in which a detention ended. A move from one form of custody to another, such as from prison to house arrest,
 * is not a release.
 *
 * <p>An open list, {@code release-kind}: a code that is not in it is kept as it is.
 */
public final class ReleaseKind extends Code {

    private static final Constants<ReleaseKind> CONSTANTS = new Constants<>("release-kind", ReleaseKind::new);

    /** Released because a court found the detainee not guilty. */
    public static final ReleaseKind ACQUITTAL = CONSTANTS.add("acquittal");

    /** Released because the prosecution withdrew the charges. */
    public static final ReleaseKind CHARGES_DROPPED = CONSTANTS.add("charges-dropped");

    /** Released because a court found the detention unlawful or no longer necessary. */
    public static final ReleaseKind COURT_ORDER = CONSTANTS.add("court-order");

    /** Released against a security or surety while proceedings run. */
    public static final ReleaseKind BAIL = CONSTANTS.add("bail");

    /** Released before the end of the term, under conditions. */
    public static final ReleaseKind PAROLE = CONSTANTS.add("parole");

    /** Released at the end of the sentence. */
    public static final ReleaseKind TERM_SERVED = CONSTANTS.add("term-served");

    /** Released by an act of mercy for this one person. */
    public static final ReleaseKind PARDON = CONSTANTS.add("pardon");

    /** Released under a law or decree for a class of people. */
    public static final ReleaseKind AMNESTY = CONSTANTS.add("amnesty");

    /** Released because of the state of the detainee's health. */
    public static final ReleaseKind MEDICAL = CONSTANTS.add("medical");

    /** Released in exchange for other detainees or for a concession. */
    public static final ReleaseKind EXCHANGE = CONSTANTS.add("exchange");

    /** Released by removal from the country. */
    public static final ReleaseKind DEPORTATION = CONSTANTS.add("deportation");

    /** Let out for a set time, with a duty to return. */
    public static final ReleaseKind TEMPORARY = CONSTANTS.add("temporary");

    /** Ended when the detainee got away. */
    public static final ReleaseKind ESCAPE = CONSTANTS.add("escape");

    /** Ended by the detainee's death. */
    public static final ReleaseKind DEATH = CONSTANTS.add("death");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ReleaseKind> VOCABULARY = CONSTANTS.vocabulary();

    private ReleaseKind(Constants<ReleaseKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
