package org.amparo.code;

/**
 * A right whose exercise is alleged to be the true reason for a detention. It is always somebody's claim, with a
 * source.
 *
 * <p>An open list, {@code right-targeted}: a code that is not in it is kept as it is.
 */
public final class RightTargeted extends Code {

    private static final Constants<RightTargeted> CONSTANTS = new Constants<>("right-targeted", RightTargeted::new);

    /** Saying, writing, publishing or showing what one thinks (ICCPR article 19). */
    public static final RightTargeted EXPRESSION = CONSTANTS.add("expression");

    /** Seeking and receiving information, above all as a journalist (ICCPR article 19). */
    public static final RightTargeted INFORMATION = CONSTANTS.add("information");

    /** Gathering with others in peace (ICCPR article 21). */
    public static final RightTargeted ASSEMBLY = CONSTANTS.add("assembly");

    /** Founding, joining or running an organisation, party or trade union (ICCPR article 22). */
    public static final RightTargeted ASSOCIATION = CONSTANTS.add("association");

    /** Holding, changing and practising a religion or belief (ICCPR article 18). */
    public static final RightTargeted RELIGION = CONSTANTS.add("religion");

    /** Holding a conviction and acting by one's conscience (ICCPR articles 18 and 19). */
    public static final RightTargeted THOUGHT = CONSTANTS.add("thought");

    /** Voting, standing for office and taking part in public life (ICCPR article 25). */
    public static final RightTargeted PARTICIPATION = CONSTANTS.add("participation");

    /** Seeking or giving a fair hearing, above all as counsel (ICCPR article 14). */
    public static final RightTargeted FAIR_TRIAL = CONSTANTS.add("fair-trial");

    /** Moving within a country, leaving and returning to it (ICCPR article 12). */
    public static final RightTargeted MOVEMENT = CONSTANTS.add("movement");

    /** Private and family life, home and correspondence (ICCPR article 17). */
    public static final RightTargeted PRIVACY = CONSTANTS.add("privacy");

    /** Owning and keeping what one owns (Universal Declaration article 17). */
    public static final RightTargeted PROPERTY = CONSTANTS.add("property");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<RightTargeted> VOCABULARY = CONSTANTS.vocabulary();

    private RightTargeted(Constants<RightTargeted> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
