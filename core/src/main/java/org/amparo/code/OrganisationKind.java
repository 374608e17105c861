package org.amparo.code;

/**
 * The kind of an organisation, such as a court or a media outlet; it can be of several kinds.
 *
 * <p>An open list, {@code organisation-kind}: a code that is not in it is kept as it is.
 */
public final class OrganisationKind extends Code {

    private static final Constants<OrganisationKind> CONSTANTS =
            new Constants<>("organisation-kind", OrganisationKind::new);

    /** A non-governmental, non-profit organisation, registered or not. */
    public static final OrganisationKind NGO = CONSTANTS.add("ngo");

    /** Several organisations that act together under one name. */
    public static final OrganisationKind COALITION = CONSTANTS.add("coalition");

    /** A newspaper, broadcaster, agency, site or channel that publishes news. */
    public static final OrganisationKind MEDIA_OUTLET = CONSTANTS.add("media-outlet");

    /** The government of a state, as a whole. */
    public static final OrganisationKind GOVERNMENT = CONSTANTS.add("government");

    /** A ministry or department of a government. */
    public static final OrganisationKind MINISTRY = CONSTANTS.add("ministry");

    /** A police force or a unit of it. */
    public static final OrganisationKind POLICE = CONSTANTS.add("police");

    /** A state security or intelligence service. */
    public static final OrganisationKind SECURITY_SERVICE = CONSTANTS.add("security-service");

    /** A prosecutor's office. */
    public static final OrganisationKind PROSECUTION = CONSTANTS.add("prosecution");

    /** A court of any level. */
    public static final OrganisationKind COURT = CONSTANTS.add("court");

    /** A place of detention of any kind, as an institution. */
    public static final OrganisationKind PRISON = CONSTANTS.add("prison");

    /** A legislature, national, regional or of an international body. */
    public static final OrganisationKind PARLIAMENT = CONSTANTS.add("parliament");

    /** A party or political movement. */
    public static final OrganisationKind POLITICAL_PARTY = CONSTANTS.add("political-party");

    /** A body whose members are states, such as the United Nations or the OSCE. */
    public static final OrganisationKind INTERGOVERNMENTAL = CONSTANTS.add("intergovernmental");

    /** A church, congregation or other religious community. */
    public static final OrganisationKind RELIGIOUS_BODY = CONSTANTS.add("religious-body");

    /** An organisation of workers. */
    public static final OrganisationKind TRADE_UNION = CONSTANTS.add("trade-union");

    /** A commercial enterprise. */
    public static final OrganisationKind COMPANY = CONSTANTS.add("company");

    /** An organised armed group that is not part of a state. */
    public static final OrganisationKind ARMED_GROUP = CONSTANTS.add("armed-group");

    /** A state, as a subject of international law. */
    public static final OrganisationKind STATE = CONSTANTS.add("state");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<OrganisationKind> VOCABULARY = CONSTANTS.vocabulary();

    private OrganisationKind(Constants<OrganisationKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
