package org.amparo.code;

/**
 * The relation of a person to an organisation, or to another person through it.
 *
 * <p>An open list, {@code role-relation}: a code that is not in it is kept as it is.
 */
public final class RoleRelation extends Code {

    private static final Constants<RoleRelation> CONSTANTS = new Constants<>("role-relation", RoleRelation::new);

    /** Founded the organisation. */
    public static final RoleRelation FOUNDER = CONSTANTS.add("founder");

    /** Founded the organisation together with others. */
    public static final RoleRelation CO_FOUNDER = CONSTANTS.add("co-founder");

    /** Leads the editorial work of a medium. */
    public static final RoleRelation EDITOR_IN_CHIEF = CONSTANTS.add("editor-in-chief");

    /** Runs the organisation or one of its parts. */
    public static final RoleRelation DIRECTOR = CONSTANTS.add("director");

    /** Works for the organisation under a contract of employment. */
    public static final RoleRelation EMPLOYEE = CONSTANTS.add("employee");

    /** Works for the organisation on single assignments. */
    public static final RoleRelation FREELANCE = CONSTANTS.add("freelance");

    /** Is connected with the organisation in a way that the source does not specify. */
    public static final RoleRelation ASSOCIATE = CONSTANTS.add("associate");

    /** Belongs to the organisation. */
    public static final RoleRelation MEMBER = CONSTANTS.add("member");

    /** Heads the organisation, whatever the title. */
    public static final RoleRelation LEADER = CONSTANTS.add("leader");

    /** Holds a public office in the organisation, such as minister or judge. */
    public static final RoleRelation OFFICE_HOLDER = CONSTANTS.add("office-holder");

    /** Acts as counsel for the other person, or for the organisation. */
    public static final RoleRelation LAWYER_OF = CONSTANTS.add("lawyer-of");

    /** Belongs to the family of the other person, or of somebody who belongs to the organisation. */
    public static final RoleRelation RELATIVE_OF = CONSTANTS.add("relative-of");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<RoleRelation> VOCABULARY = CONSTANTS.vocabulary();

    private RoleRelation(Constants<RoleRelation> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
