package org.amparo.code;

/**
 * The kind of a domestic remedy: what somebody asked the authorities or courts of the country for, against a detention or
 * what happened in it (model questionnaire of the UN Working Group on Arbitrary Detention, Fact Sheet No. 26, annex V).
 *
 * <p>An open list, {@code remedy}: a code that is not in it is kept as it is.
 */
public final class RemedyKind extends Code {

    private static final Constants<RemedyKind> CONSTANTS = new Constants<>("remedy", RemedyKind::new);

    /** A court was asked to decide without delay whether the detention is lawful, as by habeas corpus (ICCPR, article 9, paragraph 4). */
    public static final RemedyKind HABEAS_CORPUS = CONSTANTS.add("habeas-corpus");

    /** A request for release, bail or a milder measure during the proceedings. */
    public static final RemedyKind RELEASE_REQUEST = CONSTANTS.add("release-request");

    /** An appeal to a higher court against a detention order, a verdict or a sentence. */
    public static final RemedyKind APPEAL = CONSTANTS.add("appeal");

    /** An appeal on points of law to the highest ordinary court. */
    public static final RemedyKind CASSATION = CONSTANTS.add("cassation");

    /** A request to review a final judgment or to open the case again. */
    public static final RemedyKind CASE_REVIEW = CONSTANTS.add("case-review");

    /** A complaint that a right under the constitution was violated, as by amparo. */
    public static final RemedyKind CONSTITUTIONAL_COMPLAINT = CONSTANTS.add("constitutional-complaint");

    /** An appeal to an authority, or to an administrative court, against an act of an authority. */
    public static final RemedyKind ADMINISTRATIVE_APPEAL = CONSTANTS.add("administrative-appeal");

    /** A complaint to the police or a prosecutor of an offence, such as torture or an unlawful arrest. */
    public static final RemedyKind CRIMINAL_COMPLAINT = CONSTANTS.add("criminal-complaint");

    /** A complaint to an ombudsman or a national human-rights institution. */
    public static final RemedyKind INSTITUTION_COMPLAINT = CONSTANTS.add("institution-complaint");

    /** A claim for compensation, rehabilitation or another form of reparation. */
    public static final RemedyKind COMPENSATION_CLAIM = CONSTANTS.add("compensation-claim");

    /** A request for a pardon or an amnesty, which is mercy and not a right. */
    public static final RemedyKind CLEMENCY = CONSTANTS.add("clemency");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<RemedyKind> VOCABULARY = CONSTANTS.vocabulary();

    private RemedyKind(Constants<RemedyKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
