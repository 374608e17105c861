package org.amparo.code;

/**
 * An act that a speaker performs by saying something. Compare HURIDOCS micro-thesaurus 28.
 *
 * <p>An open list, {@code speech-act}: a code that is not in it is kept as it is.
 */
public final class SpeechAct extends Code {

    private static final Constants<SpeechAct> CONSTANTS = new Constants<>("speech-act", SpeechAct::new);

    /** Asks or calls on somebody to do something. */
    public static final SpeechAct DEMAND = CONSTANTS.add("demand");

    /** Condemns an act or a policy. */
    public static final SpeechAct CONDEMN = CONSTANTS.add("condemn");

    /** Voices worry about a situation. */
    public static final SpeechAct CONCERN = CONSTANTS.add("concern");

    /** Approves of a step. */
    public static final SpeechAct WELCOME = CONSTANTS.add("welcome");

    /** Makes known a decision or a coming event. */
    public static final SpeechAct ANNOUNCE = CONSTANTS.add("announce");

    /** Tells what happened or what another said. */
    public static final SpeechAct REPORT = CONSTANTS.add("report");

    /** Gives a figure or fact as one's own best judgement. */
    public static final SpeechAct ESTIMATE = CONSTANTS.add("estimate");

    /** Claims something that is not proven. */
    public static final SpeechAct ALLEGE = CONSTANTS.add("allege");

    /** Says that something is not so. */
    public static final SpeechAct DENY = CONSTANTS.add("deny");

    /** Refuses a demand, criticism or finding. */
    public static final SpeechAct REJECT = CONSTANTS.add("reject");

    /** Concedes that something is so. */
    public static final SpeechAct ADMIT = CONSTANTS.add("admit");

    /** Puts right something that the speaker said before. */
    public static final SpeechAct CORRECT = CONSTANTS.add("correct");

    /** Takes back something that the speaker said before. */
    public static final SpeechAct RETRACT = CONSTANTS.add("retract");

    /** Promises to do something. */
    public static final SpeechAct COMMIT = CONSTANTS.add("commit");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<SpeechAct> VOCABULARY = CONSTANTS.vocabulary();

    private SpeechAct(Constants<SpeechAct> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
