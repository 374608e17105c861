package org.amparo.code;

/**
 * A capacity in which a person acts or is known, and for which they may be targeted; a person can have several.
 *
 * <p>An open list, {@code capacity}: a code that is not in it is kept as it is.
 */
public final class CapacityKind extends Code {

    private static final Constants<CapacityKind> CONSTANTS = new Constants<>("capacity", CapacityKind::new);

    /** Gathers and reports news, for an outlet or independently. */
    public static final CapacityKind JOURNALIST = CONSTANTS.add("journalist");

    /** Publishes on a site or channel of their own. */
    public static final CapacityKind BLOGGER = CONSTANTS.add("blogger");

    /** Works for a news medium without being a journalist: editorial staff, camera operator, driver, translator. */
    public static final CapacityKind MEDIA_WORKER = CONSTANTS.add("media-worker");

    /** Acts in peace to promote or protect human rights (UN declaration of 1998 on human rights defenders). */
    public static final CapacityKind HUMAN_RIGHTS_DEFENDER = CONSTANTS.add("human-rights-defender");

    /** Practises law, above all as counsel for the persecuted. */
    public static final CapacityKind LAWYER = CONSTANTS.add("lawyer");

    /** Researches or teaches at a university or institute. */
    public static final CapacityKind ACADEMIC = CONSTANTS.add("academic");

    /** Exposes or campaigns against corruption. */
    public static final CapacityKind ANTI_CORRUPTION_ADVOCATE = CONSTANTS.add("anti-corruption-advocate");

    /** Campaigns for free elections and democratic government. */
    public static final CapacityKind DEMOCRACY_ACTIVIST = CONSTANTS.add("democracy-activist");

    /** Holds or seeks political influence in opposition to the government. */
    public static final CapacityKind OPPOSITION_POLITICIAN = CONSTANTS.add("opposition-politician");

    /** Belongs to a political party. */
    public static final CapacityKind PARTY_MEMBER = CONSTANTS.add("party-member");

    /** Stands, or has tried to stand, for election. */
    public static final CapacityKind CANDIDATE = CONSTANTS.add("candidate");

    /** Took part in a protest. */
    public static final CapacityKind PROTESTER = CONSTANTS.add("protester");

    /** Leads or teaches a religious community. */
    public static final CapacityKind RELIGIOUS_LEADER = CONSTANTS.add("religious-leader");

    /** Holds or practises a faith. */
    public static final CapacityKind BELIEVER = CONSTANTS.add("believer");

    /** Campaigns for the rights of a religious community or in its name. */
    public static final CapacityKind RELIGIOUS_ACTIVIST = CONSTANTS.add("religious-activist");

    /** Is active in a trade union or for the rights of workers. */
    public static final CapacityKind TRADE_UNIONIST = CONSTANTS.add("trade-unionist");

    /** Studies at a school or university. */
    public static final CapacityKind STUDENT = CONSTANTS.add("student");

    /** Writes literature or makes art, music, theatre or film. */
    public static final CapacityKind WRITER_ARTIST = CONSTANTS.add("writer-artist");

    /** Defends land, nature or climate. */
    public static final CapacityKind ENVIRONMENTAL = CONSTANTS.add("environmental");

    /** Defends the rights of a national, ethnic, linguistic, sexual or other minority. */
    public static final CapacityKind MINORITY_RIGHTS = CONSTANTS.add("minority-rights");

    /** Speaks or acts against a war. */
    public static final CapacityKind ANTI_WAR = CONSTANTS.add("anti-war");

    /** Refuses military service on grounds of conscience. */
    public static final CapacityKind CONSCIENTIOUS_OBJECTOR = CONSTANTS.add("conscientious-objector");

    /** Formerly held a public office. */
    public static final CapacityKind FORMER_OFFICIAL = CONSTANTS.add("former-official");

    /** Is targeted as a member of somebody else's family. */
    public static final CapacityKind RELATIVE = CONSTANTS.add("relative");

    /** Lived abroad and was returned by force or by agreement between states. */
    public static final CapacityKind DEPORTED_EMIGRE = CONSTANTS.add("deported-emigre");

    /** Is a citizen of a state other than the one that holds them. */
    public static final CapacityKind FOREIGN_NATIONAL = CONSTANTS.add("foreign-national");

    /** Owns or runs a business. */
    public static final CapacityKind BUSINESSPERSON = CONSTANTS.add("businessperson");

    /** Works as a doctor, nurse or paramedic. */
    public static final CapacityKind MEDIC = CONSTANTS.add("medic");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<CapacityKind> VOCABULARY = CONSTANTS.vocabulary();

    private CapacityKind(Constants<CapacityKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
