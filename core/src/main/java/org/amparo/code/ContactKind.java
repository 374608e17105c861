package org.amparo.code;

/**
 * A finding about a detainee's contact with the outside world during a phase of custody. Compare HURIDOCS
 * micro-thesaurus 30.
 *
 * <p>An open list, {@code contact}: a code that is not in it is kept as it is.
 */
public final class ContactKind extends Code {

    private static final Constants<ContactKind> CONSTANTS = new Constants<>("contact", ContactKind::new);

    /** Family or counsel know where the detainee is held. */
    public static final ContactKind PLACE_KNOWN = CONSTANTS.add("place-known");

    /** The holder admits the detention but does not say where it is. */
    public static final ContactKind PLACE_UNDISCLOSED = CONSTANTS.add("place-undisclosed");

    /** The alleged holder denies holding the person. */
    public static final ContactKind DETENTION_DENIED = CONSTANTS.add("detention-denied");

    /** Visits, calls or letters from the family are permitted. */
    public static final ContactKind FAMILY_ALLOWED = CONSTANTS.add("family-allowed");

    /** Visits, calls and letters from the family are refused. */
    public static final ContactKind FAMILY_DENIED = CONSTANTS.add("family-denied");

    /** A lawyer of the detainee's choice is admitted. */
    public static final ContactKind COUNSEL_ALLOWED = CONSTANTS.add("counsel-allowed");

    /** A lawyer of the detainee's choice is refused access. */
    public static final ContactKind COUNSEL_DENIED = CONSTANTS.add("counsel-denied");

    /** A humanitarian body, such as the Red Cross or Red Crescent, has access. */
    public static final ContactKind HUMANITARIAN_ALLOWED = CONSTANTS.add("humanitarian-allowed");

    /** A humanitarian body, such as the Red Cross or Red Crescent, is refused access. */
    public static final ContactKind HUMANITARIAN_DENIED = CONSTANTS.add("humanitarian-denied");

    /** An independent monitoring body, such as a national preventive mechanism, has access. */
    public static final ContactKind MONITORS_ALLOWED = CONSTANTS.add("monitors-allowed");

    /** An independent monitoring body, such as a national preventive mechanism, is refused access. */
    public static final ContactKind MONITORS_DENIED = CONSTANTS.add("monitors-denied");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ContactKind> VOCABULARY = CONSTANTS.vocabulary();

    private ContactKind(Constants<ContactKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
