package org.amparo.code;

/**
 * The kind of a person's record, by what it can say about the person's identity.
 *
 * <p>An open list, {@code person-kind}: a code that is not in it is kept as it is.
 */
public final class PersonKind extends Code {

    private static final Constants<PersonKind> CONSTANTS = new Constants<>("person-kind", PersonKind::new);

    /** A person whose name is known. */
    public static final PersonKind NAMED = CONSTANTS.add("named");

    /** A particular person whom the sources do not name, or who is shown without a name. */
    public static final PersonKind UNNAMED = CONSTANTS.add("unnamed");

    /** A particular person whose identity no source knows, such as an unidentified body. */
    public static final PersonKind UNKNOWN = CONSTANTS.add("unknown");

    /**
     * A person whose name is known but kept back, for safety or by wish, so that no publication shows anything of them;
     * a person who may appear without a name is unnamed.
     */
    public static final PersonKind WITHHELD = CONSTANTS.add("withheld");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<PersonKind> VOCABULARY = CONSTANTS.vocabulary();

    private PersonKind(Constants<PersonKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
