package org.amparo.code;

/**
 * The kind of an event in the course of a detention: a step of the criminal procedure, or an event in custody.
 *
 * <p>An open list, {@code proceeding}: a code that is not in it is kept as it is.
 */
public final class ProceedingKind extends Code {

    private static final Constants<ProceedingKind> CONSTANTS = new Constants<>("proceeding", ProceedingKind::new);

    /** A home, office or person was searched. */
    public static final ProceedingKind SEARCH = CONSTANTS.add("search");

    /** The person was arrested. */
    public static final ProceedingKind ARREST = CONSTANTS.add("arrest");

    /** The person was officially named a suspect. */
    public static final ProceedingKind SUSPECT_STATUS = CONSTANTS.add("suspect-status");

    /** A formal charge was brought. */
    public static final ProceedingKind CHARGE = CONSTANTS.add("charge");

    /** A further charge was brought beside the earlier ones. */
    public static final ProceedingKind CHARGE_ADDED = CONSTANTS.add("charge-added");

    /** A charge was replaced by a graver one. */
    public static final ProceedingKind CHARGE_AGGRAVATED = CONSTANTS.add("charge-aggravated");

    /** One charge was withdrawn. */
    public static final ProceedingKind CHARGE_DROPPED = CONSTANTS.add("charge-dropped");

    /** Pre-trial detention was ordered. */
    public static final ProceedingKind REMAND_ORDERED = CONSTANTS.add("remand-ordered");

    /** Pre-trial detention was prolonged. */
    public static final ProceedingKind REMAND_EXTENDED = CONSTANTS.add("remand-extended");

    /** An appeal was brought against a decision. */
    public static final ProceedingKind APPEAL_FILED = CONSTANTS.add("appeal-filed");

    /** An appeal was turned down. */
    public static final ProceedingKind APPEAL_REJECTED = CONSTANTS.add("appeal-rejected");

    /** An appeal succeeded, wholly or in part. */
    public static final ProceedingKind APPEAL_GRANTED = CONSTANTS.add("appeal-granted");

    /** The case was sent to a court for trial. */
    public static final ProceedingKind INDICTMENT = CONSTANTS.add("indictment");

    /** The first session of the trial was held. */
    public static final ProceedingKind TRIAL_OPENED = CONSTANTS.add("trial-opened");

    /** A court sat on the case. */
    public static final ProceedingKind HEARING = CONSTANTS.add("hearing");

    /** The prosecution asked the court for a particular sentence. */
    public static final ProceedingKind PROSECUTOR_REQUEST = CONSTANTS.add("prosecutor-request");

    /** The court found the accused guilty or not guilty. */
    public static final ProceedingKind VERDICT = CONSTANTS.add("verdict");

    /** The court set the punishment. */
    public static final ProceedingKind SENTENCE = CONSTANTS.add("sentence");

    /** The detainee was moved to another place of detention. */
    public static final ProceedingKind TRANSFER = CONSTANTS.add("transfer");

    /** Torture or other ill-treatment in custody was alleged. */
    public static final ProceedingKind ILL_TREATMENT_ALLEGED = CONSTANTS.add("ill-treatment-alleged");

    /** The detainee refused food in protest. */
    public static final ProceedingKind HUNGER_STRIKE = CONSTANTS.add("hunger-strike");

    /** Medical care was refused or held back. */
    public static final ProceedingKind MEDICAL_DENIED = CONSTANTS.add("medical-denied");

    /** A visit by family, counsel or a monitor was refused. */
    public static final ProceedingKind VISIT_DENIED = CONSTANTS.add("visit-denied");

    /** The detainee was let go. */
    public static final ProceedingKind RELEASE = CONSTANTS.add("release");

    /** The detainee died. */
    public static final ProceedingKind DEATH = CONSTANTS.add("death");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<ProceedingKind> VOCABULARY = CONSTANTS.vocabulary();

    private ProceedingKind(Constants<ProceedingKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
