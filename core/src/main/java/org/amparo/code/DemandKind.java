package org.amparo.code;

/**
 * An action that a statement asks somebody to take.
 *
 * <p>An open list, {@code demand-kind}: a code that is not in it is kept as it is.
 */
public final class DemandKind extends Code {

    private static final Constants<DemandKind> CONSTANTS = new Constants<>("demand-kind", DemandKind::new);

    /** Let the detainee go. */
    public static final DemandKind RELEASE = CONSTANTS.add("release");

    /** Withdraw the charges. */
    public static final DemandKind DROP_CHARGES = CONSTANTS.add("drop-charges");

    /** Set the conviction aside. */
    public static final DemandKind QUASH_CONVICTION = CONSTANTS.add("quash-conviction");

    /** Hold a new trial. */
    public static final DemandKind RETRIAL = CONSTANTS.add("retrial");

    /** Hold a hearing that meets the standards of a fair trial. */
    public static final DemandKind FAIR_TRIAL = CONSTANTS.add("fair-trial");

    /** Examine again whether custody or another measure is needed. */
    public static final DemandKind REVIEW_MEASURE = CONSTANTS.add("review-measure");

    /** Replace the sentence with a milder one. */
    public static final DemandKind COMMUTE = CONSTANTS.add("commute");

    /** Forgive the sentence. */
    public static final DemandKind PARDON = CONSTANTS.add("pardon");

    /** Give the detainee the medical care that is needed. */
    public static final DemandKind MEDICAL_CARE = CONSTANTS.add("medical-care");

    /** Let the detainee see, call or write to their family. */
    public static final DemandKind FAMILY_CONTACT = CONSTANTS.add("family-contact");

    /** Admit a lawyer of the detainee's choice. */
    public static final DemandKind COUNSEL_ACCESS = CONSTANTS.add("counsel-access");

    /** Admit independent monitors. */
    public static final DemandKind MONITOR_ACCESS = CONSTANTS.add("monitor-access");

    /** Say where the person is and in whose hands. */
    public static final DemandKind DISCLOSE_WHEREABOUTS = CONSTANTS.add("disclose-whereabouts");

    /** Stop torture or other ill-treatment. */
    public static final DemandKind END_ILL_TREATMENT = CONSTANTS.add("end-ill-treatment");

    /** Investigate promptly, impartially and effectively. */
    public static final DemandKind INVESTIGATE = CONSTANTS.add("investigate");

    /** Bring those responsible to justice. */
    public static final DemandKind HOLD_ACCOUNTABLE = CONSTANTS.add("hold-accountable");

    /** Give the victims an effective remedy, compensation included. */
    public static final DemandKind REMEDY = CONSTANTS.add("remedy");

    /** Stop the persecution of a group, such as civil society or the media. */
    public static final DemandKind CEASE_CRACKDOWN = CONSTANTS.add("cease-crackdown");

    /** Respect human rights and fundamental freedoms. */
    public static final DemandKind RESPECT_RIGHTS = CONSTANTS.add("respect-rights");

    /** Keep the international obligations and commitments that were entered into. */
    public static final DemandKind FULFIL_COMMITMENTS = CONSTANTS.add("fulfil-commitments");

    /** Change or repeal a law that violates rights. */
    public static final DemandKind AMEND_LAW = CONSTANTS.add("amend-law");

    /** Let the person travel again. */
    public static final DemandKind LIFT_TRAVEL_BAN = CONSTANTS.add("lift-travel-ban");

    /** Do not send the person to a country where they face persecution (non-refoulement). */
    public static final DemandKind NO_RETURN = CONSTANTS.add("no-return");

    /** Let a closed or blocked media outlet or organisation work again. */
    public static final DemandKind REOPEN_MEDIA_OR_NGO = CONSTANTS.add("reopen-media-or-ngo");

    /** Impose sanctions on those responsible. */
    public static final DemandKind SANCTION = CONSTANTS.add("sanction");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<DemandKind> VOCABULARY = CONSTANTS.vocabulary();

    private DemandKind(Constants<DemandKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
