package org.amparo.code;

/**
 * The kind of a name, such as legal name, alias or pen name.
 *
 * <p>An open list, {@code name-kind}: a code that is not in it is kept as it is.
 */
public final class NameKind extends Code {

    private static final Constants<NameKind> CONSTANTS = new Constants<>("name-kind", NameKind::new);

    /** The name in official documents. */
    public static final NameKind LEGAL = CONSTANTS.add("legal");

    /** The name given at birth, if another is used now. */
    public static final NameKind BIRTH = CONSTANTS.add("birth");

    /** The name by which the bearer wishes to be called. */
    public static final NameKind PREFERRED = CONSTANTS.add("preferred");

    /** Another name by which the bearer is known. */
    public static final NameKind ALIAS = CONSTANTS.add("alias");

    /** A familiar name, by which others call the bearer. */
    public static final NameKind NICKNAME = CONSTANTS.add("nickname");

    /** The name under which the bearer publishes. */
    public static final NameKind PEN_NAME = CONSTANTS.add("pen-name");

    /** The name taken in or given by a religious community. */
    public static final NameKind RELIGIOUS = CONSTANTS.add("religious");

    /** A name that the bearer no longer uses. */
    public static final NameKind FORMER = CONSTANTS.add("former");

    /** The name carried over into another script by its sounds or letters. */
    public static final NameKind TRANSLITERATION = CONSTANTS.add("transliteration");

    /** The name put into another language by its meaning. */
    public static final NameKind TRANSLATION = CONSTANTS.add("translation");

    /** The name as a source spells it, which need not be an official form. */
    public static final NameKind AS_IN_SOURCE = CONSTANTS.add("as-in-source");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<NameKind> VOCABULARY = CONSTANTS.vocabulary();

    private NameKind(Constants<NameKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
