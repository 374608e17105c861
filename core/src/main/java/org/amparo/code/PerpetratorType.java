package org.amparo.code;

/**
 * The part of public or private power to which an alleged perpetrator belongs. Compare HURIDOCS micro-thesaurus 24.
 *
 * <p>An open list, {@code perpetrator-type}: a code that is not in it is kept as it is.
 */
public final class PerpetratorType extends Code {

    private static final Constants<PerpetratorType> CONSTANTS =
            new Constants<>("perpetrator-type", PerpetratorType::new);

    /** Head of state, government, ministries and local administration. */
    public static final PerpetratorType EXECUTIVE = CONSTANTS.add("executive");

    /** The military of a state. */
    public static final PerpetratorType ARMED_FORCES = CONSTANTS.add("armed-forces");

    /** The police and other forces of law and order. */
    public static final PerpetratorType POLICE = CONSTANTS.add("police");

    /** Staff or administration of a place of detention. */
    public static final PerpetratorType PRISON = CONSTANTS.add("prison");

    /** State security and intelligence services. */
    public static final PerpetratorType INTELLIGENCE = CONSTANTS.add("intelligence");

    /** Prosecutors and the investigators under them. */
    public static final PerpetratorType PROSECUTION = CONSTANTS.add("prosecution");

    /** Judges and courts. */
    public static final PerpetratorType JUDICIARY = CONSTANTS.add("judiciary");

    /** Parliament and its members. */
    public static final PerpetratorType LEGISLATURE = CONSTANTS.add("legislature");

    /** An armed force that acts with a state's consent, outside its regular forces. */
    public static final PerpetratorType PARAMILITARY = CONSTANTS.add("paramilitary");

    /** An armed group that acts against or without a state. */
    public static final PerpetratorType NON_STATE_ARMED = CONSTANTS.add("non-state-armed");

    /** Individuals who hold no public power. */
    public static final PerpetratorType PRIVATE = CONSTANTS.add("private");

    /** A company or those who act for it. */
    public static final PerpetratorType CORPORATE = CONSTANTS.add("corporate");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<PerpetratorType> VOCABULARY = CONSTANTS.vocabulary();

    private PerpetratorType(Constants<PerpetratorType> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
