package org.amparo.code;

/**
 * The relation of an organisation to a body above it.
 *
 * <p>An open list, {@code organisation-relation}: a code that is not in it is kept as it is.
 */
public final class OrganisationRelation extends Code {

    private static final Constants<OrganisationRelation> CONSTANTS =
            new Constants<>("organisation-relation", OrganisationRelation::new);

    /** A part of the other body, such as a department of a ministry. */
    public static final OrganisationRelation PART_OF = CONSTANTS.add("part-of");

    /** Under the command of the other body, as a unit of a force. */
    public static final OrganisationRelation UNDER_COMMAND_OF = CONSTANTS.add("under-command-of");

    /** Supervised by the other body, without being a part of it. */
    public static final OrganisationRelation SUPERVISED_BY = CONSTANTS.add("supervised-by");

    /** Owned by the other body, wholly or in part. */
    public static final OrganisationRelation OWNED_BY = CONSTANTS.add("owned-by");

    /** A member of the other body, such as of a network or a federation. */
    public static final OrganisationRelation MEMBER_OF = CONSTANTS.add("member-of");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<OrganisationRelation> VOCABULARY = CONSTANTS.vocabulary();

    private OrganisationRelation(Constants<OrganisationRelation> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
