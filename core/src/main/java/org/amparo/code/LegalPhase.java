package org.amparo.code;

/**
 * The phase that criminal proceedings against a person have reached, whether or not the person is held. Compare
 * HURIDOCS micro-thesaurus 25.
 *
 * <p>An open list, {@code legal-phase}: a code that is not in it is kept as it is.
 */
public final class LegalPhase extends Code {

    private static final Constants<LegalPhase> CONSTANTS = new Constants<>("legal-phase", LegalPhase::new);

    /** No criminal proceedings are open against the person. */
    public static final LegalPhase NONE = CONSTANTS.add("none");

    /** Officially named a suspect, without a charge. */
    public static final LegalPhase SUSPECT = CONSTANTS.add("suspect");

    /** A criminal investigation is open, and nobody has been charged in it yet. */
    public static final LegalPhase INVESTIGATION = CONSTANTS.add("investigation");

    /** A formal charge has been brought, and the trial has not begun. */
    public static final LegalPhase CHARGED = CONSTANTS.add("charged");

    /** The trial has begun, and the court has not given its verdict. */
    public static final LegalPhase ON_TRIAL = CONSTANTS.add("on-trial");

    /** Found guilty by a verdict that can still be appealed. */
    public static final LegalPhase CONVICTED_APPEALABLE = CONSTANTS.add("convicted-appealable");

    /** Found guilty by a verdict that ordinary appeal can no longer change. */
    public static final LegalPhase CONVICTED_FINAL = CONSTANTS.add("convicted-final");

    /** Found not guilty by a court. */
    public static final LegalPhase ACQUITTED = CONSTANTS.add("acquitted");

    /** The proceedings were ended without a verdict. */
    public static final LegalPhase DISCONTINUED = CONSTANTS.add("discontinued");

    /** The prosecution withdrew every charge. */
    public static final LegalPhase CHARGES_DROPPED = CONSTANTS.add("charges-dropped");

    /** A head of state or another authority forgave the sentence of this one person. */
    public static final LegalPhase PARDONED = CONSTANTS.add("pardoned");

    /** A law or decree for a class of people ended the proceedings or the sentence. */
    public static final LegalPhase AMNESTIED = CONSTANTS.add("amnestied");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<LegalPhase> VOCABULARY = CONSTANTS.vocabulary();

    private LegalPhase(Constants<LegalPhase> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
