package org.amparo.code;

/**
 * The kind of position that points to a passage in a source.
 *
 * <p>An open list, {@code locator-kind}: a code that is not in it is kept as it is.
 */
public final class LocatorKind extends Code {

    private static final Constants<LocatorKind> CONSTANTS = new Constants<>("locator-kind", LocatorKind::new);

    /** An archived copy, by its address and the moment of archiving. */
    public static final LocatorKind ARCHIVE = CONSTANTS.add("archive");

    /** A page number. */
    public static final LocatorKind PAGE = CONSTANTS.add("page");

    /** A paragraph number. */
    public static final LocatorKind PARAGRAPH = CONSTANTS.add("paragraph");

    /** A line number. */
    public static final LocatorKind LINE = CONSTANTS.add("line");

    /** A stretch of time in a recording. */
    public static final LocatorKind CLIP = CONSTANTS.add("clip");

    /** One frame or moment of a video. */
    public static final LocatorKind FRAME = CONSTANTS.add("frame");

    /** A cell or row of a table. */
    public static final LocatorKind CELL = CONSTANTS.add("cell");

    /** The words themselves, by which the place can be found. */
    public static final LocatorKind TEXT_QUOTE = CONSTANTS.add("text-quote");

    /** A headed section or an article of a text. */
    public static final LocatorKind SECTION = CONSTANTS.add("section");

    /** The vocabulary, in the order of its list. */
    public static final Vocabulary<LocatorKind> VOCABULARY = CONSTANTS.vocabulary();

    private LocatorKind(Constants<LocatorKind> constants, String code, int rank) {
        super(constants, code, rank);
    }
}
