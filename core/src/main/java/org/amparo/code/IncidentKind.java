package org.amparo.code;

/**
 * The kind of an {@linkplain org.amparo.Incident incident}: what was done to somebody, other than a loss of liberty.
 *
 * <p>An open list, {@code incident-kind}: a code that is not in it is kept as it is.
 */
public final class IncidentKind extends Code {

    private static final Constants<IncidentKind> CONSTANTS = new Constants<>("incident-kind", IncidentKind::new);

    /** Somebody was killed by others, on purpose, in an attack or in fighting. */
    public static final IncidentKind KILLING = CONSTANTS.add("killing");

    /** Somebody tried to kill a person, who survived. */
    public static final IncidentKind ATTEMPTED_KILLING = CONSTANTS.add("attempted-killing");

    /** Somebody was taken away by or for the state, which denies it or hides what became of them (International Convention of 2006, article 2). */
    public static final IncidentKind ENFORCED_DISAPPEARANCE = CONSTANTS.add("enforced-disappearance");

    /** Severe pain or suffering inflicted on purpose by or for an official (Convention against Torture, article 1). */
    public static final IncidentKind TORTURE = CONSTANTS.add("torture");

    /** Cruel, inhuman or degrading treatment that is not called torture (Convention against Torture, article 16). */
    public static final IncidentKind ILL_TREATMENT = CONSTANTS.add("ill-treatment");

    /** An act of a sexual nature by force, threat or abuse of power. */
    public static final IncidentKind SEXUAL_VIOLENCE = CONSTANTS.add("sexual-violence");

    /** Somebody was attacked bodily. */
    public static final IncidentKind ASSAULT = CONSTANTS.add("assault");

    /** Harm was announced to somebody, or to a person close to them. */
    public static final IncidentKind THREAT = CONSTANTS.add("threat");

    /** Officials or others entered or searched a home, an office or an event. */
    public static final IncidentKind RAID = CONSTANTS.add("raid");

    /** Equipment, papers, money or other property was taken, frozen or destroyed. */
    public static final IncidentKind SEIZURE = CONSTANTS.add("seizure");

    /** An authority called somebody in, for questioning for instance, without holding them. */
    public static final IncidentKind SUMMONS = CONSTANTS.add("summons");

    /** Somebody was kept from leaving or entering a country or a place. */
    public static final IncidentKind TRAVEL_STOP = CONSTANTS.add("travel-stop");

    /** Accounts, devices or sites were broken into, blocked or flooded, or private data were put online. */
    public static final IncidentKind ONLINE_ATTACK = CONSTANTS.add("online-attack");

    /** Somebody was watched, followed or listened to. */
    public static final IncidentKind SURVEILLANCE = CONSTANTS.add("surveillance");

    /** Somebody was publicly slandered, by officials or media for instance. */
    public static final IncidentKind SMEAR = CONSTANTS.add("smear");

    /** An answer to cooperation with the United Nations (Human Rights Council resolution 12/2); the other kinds say what was done. */
    public static final IncidentKind REPRISAL = CONSTANTS.add("reprisal");

    /** An act that is in none of these. */
    public static final IncidentKind OTHER = CONSTANTS.add("other");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<IncidentKind> VOCABULARY = CONSTANTS.vocabulary();

    private IncidentKind(Constants<IncidentKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
