package org.amparo.code;

/**
 * The kind of document or utterance that a statement is.
 *
 * <p>An open list, {@code statement-kind}: a code that is not in it is kept as it is.
 */
public final class StatementKind extends Code {

    private static final Constants<StatementKind> CONSTANTS = new Constants<>("statement-kind", StatementKind::new);

    /** A statement to the public by a body or an office holder. */
    public static final StatementKind PUBLIC_STATEMENT = CONSTANTS.add("public-statement");

    /** A text given out for the press. */
    public static final StatementKind PRESS_RELEASE = CONSTANTS.add("press-release");

    /** Words spoken to an audience. */
    public static final StatementKind SPEECH = CONSTANTS.add("speech");

    /** A spokesperson's answers or remarks to the press. */
    public static final StatementKind BRIEFING = CONSTANTS.add("briefing");

    /** A statement that several bodies or states make together. */
    public static final StatementKind JOINT_STATEMENT = CONSTANTS.add("joint-statement");

    /** A letter to an addressee, made public. */
    public static final StatementKind OPEN_LETTER = CONSTANTS.add("open-letter");

    /** A request to an authority, signed by several people or many. */
    public static final StatementKind PETITION = CONSTANTS.add("petition");

    /** A decision that an assembly or council has adopted. */
    public static final StatementKind RESOLUTION = CONSTANTS.add("resolution");

    /** A call to act at once for persons in danger, made to a government or to the public. */
    public static final StatementKind URGENT_APPEAL = CONSTANTS.add("urgent-appeal");

    /** A letter from a UN special procedure or body to a government. */
    public static final StatementKind UN_COMMUNICATION = CONSTANTS.add("un-communication");

    /** A finding of a quasi-judicial body, such as the UN Working Group on Arbitrary Detention. */
    public static final StatementKind OPINION = CONSTANTS.add("opinion");

    /** A court's decision with its reasons. */
    public static final StatementKind JUDGMENT = CONSTANTS.add("judgment");

    /** A report on human rights in one country. */
    public static final StatementKind COUNTRY_REPORT = CONSTANTS.add("country-report");

    /** A report on one subject, in one country or several. */
    public static final StatementKind THEMATIC_REPORT = CONSTANTS.add("thematic-report");

    /** A list of persons or cases, such as a list of political prisoners. */
    public static final StatementKind LIST = CONSTANTS.add("list");

    /** A report in a news medium. */
    public static final StatementKind NEWS = CONSTANTS.add("news");

    /** An article that gives a news medium's own opinion. */
    public static final StatementKind EDITORIAL = CONSTANTS.add("editorial");

    /** Questions and answers with one person. */
    public static final StatementKind INTERVIEW = CONSTANTS.add("interview");

    /** The account that a witness or victim gives of what they lived through. */
    public static final StatementKind TESTIMONY = CONSTANTS.add("testimony");

    /** A post on a social network or messaging channel. */
    public static final StatementKind SOCIAL_POST = CONSTANTS.add("social-post");

    /** An official summary of a meeting or call. */
    public static final StatementKind READOUT = CONSTANTS.add("readout");

    /** A reply that denies what another statement said. */
    public static final StatementKind REBUTTAL = CONSTANTS.add("rebuttal");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<StatementKind> VOCABULARY = CONSTANTS.vocabulary();

    private StatementKind(Constants<StatementKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
