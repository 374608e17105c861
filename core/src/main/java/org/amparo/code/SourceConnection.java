package org.amparo.code;

/**
 * The connection of a source with the events of which it tells. Compare HURIDOCS micro-thesaurus 19.
 *
 * <p>An open list, {@code source-connection}: a code that is not in it is kept as it is.
 */
public final class SourceConnection extends Code {

    private static final Constants<SourceConnection> CONSTANTS =
            new Constants<>("source-connection", SourceConnection::new);

    /** Is the person to whom it happened. */
    public static final SourceConnection SUBJECT = CONSTANTS.add("subject");

    /** Saw or heard it happen. */
    public static final SourceConnection WITNESS = CONSTANTS.add("witness");

    /** Did it, or took part in it. */
    public static final SourceConnection PERPETRATOR = CONSTANTS.add("perpetrator");

    /** Belongs to the family of the person to whom it happened. */
    public static final SourceConnection RELATIVE = CONSTANTS.add("relative");

    /** Works or worked with that person. */
    public static final SourceConnection COLLEAGUE = CONSTANTS.add("colleague");

    /** Belongs to the same organisation as that person. */
    public static final SourceConnection SAME_ORGANISATION = CONSTANTS.add("same-organisation");

    /** Is counsel for that person. */
    public static final SourceConnection LAWYER = CONSTANTS.add("lawyer");

    /** Examined or treated that person. */
    public static final SourceConnection MEDIC = CONSTANTS.add("medic");

    /** Is an organisation that documents such cases. */
    public static final SourceConnection NGO = CONSTANTS.add("ngo");

    /** Reports on it as a journalist. */
    public static final SourceConnection REPORTER = CONSTANTS.add("reporter");

    /** Passes on what others told. */
    public static final SourceConnection THIRD_PARTY_RELAY = CONSTANTS.add("third-party-relay");

    /** Speaks for an authority. */
    public static final SourceConnection OFFICIAL = CONSTANTS.add("official");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<SourceConnection> VOCABULARY = CONSTANTS.vocabulary();

    private SourceConnection(Constants<SourceConnection> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
