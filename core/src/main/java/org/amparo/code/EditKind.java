package org.amparo.code;

/**
 * A change by a quoting editor to the words of another, as shown by brackets, dots or a note.
 *
 * <p>An open list, {@code edit-kind}: a code that is not in it is kept as it is.
 */
public final class EditKind extends Code {

    private static final Constants<EditKind> CONSTANTS = new Constants<>("edit-kind", EditKind::new);

    /** Words that the original does not have were put in, as a rule in square brackets. */
    public static final EditKind INSERTION = CONSTANTS.add("insertion");

    /** Words of the original were left out, as a rule marked by dots. */
    public static final EditKind OMISSION = CONSTANTS.add("omission");

    /** Words of the original were changed, such as a capital letter, a tense or a pronoun. */
    public static final EditKind ALTERATION = CONSTANTS.add("alteration");

    /** Words of the original were emphasised by the quoting editor. */
    public static final EditKind EMPHASIS = CONSTANTS.add("emphasis");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<EditKind> VOCABULARY = CONSTANTS.vocabulary();

    private EditKind(Constants<EditKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
