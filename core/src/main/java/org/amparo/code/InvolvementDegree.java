package org.amparo.code;

/**
 * The way in which somebody is alleged to have taken part in a violation. Compare HURIDOCS micro-thesaurus 18.
 *
 * <p>An open list, {@code involvement}: a code that is not in it is kept as it is.
 */
public final class InvolvementDegree extends Code {

    private static final Constants<InvolvementDegree> CONSTANTS =
            new Constants<>("involvement", InvolvementDegree::new);

    /** Personally carried out the act. */
    public static final InvolvementDegree DIRECT = CONSTANTS.add("direct");

    /** Ordered others to do it. */
    public static final InvolvementDegree ORDERED = CONSTANTS.add("ordered");

    /** Planned or organised it. */
    public static final InvolvementDegree PLANNED = CONSTANTS.add("planned");

    /** Was there and took part without being known to have acted. */
    public static final InvolvementDegree PRESENT = CONSTANTS.add("present");

    /** Was there with the power to stop it, and let it happen. */
    public static final InvolvementDegree PASSIVE = CONSTANTS.add("passive");

    /** Is suspected of involvement by a source that cannot say in what way. */
    public static final InvolvementDegree SUSPECTED = CONSTANTS.add("suspected");

    /** Made the law or rule under which it was done. */
    public static final InvolvementDegree LAW_AUTHOR = CONSTANTS.add("law-author");

    /** Carried out a law or order that violates rights. */
    public static final InvolvementDegree IMPLEMENTER = CONSTANTS.add("implementer");

    /** Had the duty to protect the victim and did not. */
    public static final InvolvementDegree FAILED_TO_PROTECT = CONSTANTS.add("failed-to-protect");

    /** Answers for it politically, as head of those who did it. */
    public static final InvolvementDegree POLITICAL_RESPONSIBILITY = CONSTANTS.add("political-responsibility");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<InvolvementDegree> VOCABULARY = CONSTANTS.vocabulary();

    private InvolvementDegree(Constants<InvolvementDegree> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
