package org.amparo.json.token;

/**
 * The limits of a text that is read.
 *
 * @param depth how deeply objects and arrays may be nested
 * @param textLength how many UTF-16 units a string may have
 * @param numberLength how many characters a number may have
 * @param records how many records a document may have
 * @param values how many values a document, or a record that is read by itself, may have
 * @param problems how many problems are listed
 */
public record Limits(int depth, int textLength, int numberLength, int records, int values, int problems) {

    /** How deeply the format nests objects and arrays; deeper ones are not written. */
    public static final int MAX_DEPTH = 512;

    /** How many UTF-16 units the name of a member may have in the format; longer ones are not written. */
    public static final int MAX_NAME = 1024;

    /** The limits unless others are set. */
    public static final Limits STANDARD = new Limits(MAX_DEPTH, 1_000_000, 1_000, 1_000_000, 800_000, 1_000);

    /** These limits with another depth. */
    public Limits withDepth(int other) {
        return new Limits(other, textLength, numberLength, records, values, problems);
    }

    /** These limits with another length of strings. */
    public Limits withTextLength(int other) {
        return new Limits(depth, other, numberLength, records, values, problems);
    }

    /** These limits with another length of numbers. */
    public Limits withNumberLength(int other) {
        return new Limits(depth, textLength, other, records, values, problems);
    }

    /** These limits with another number of records. */
    public Limits withRecords(int other) {
        return new Limits(depth, textLength, numberLength, other, values, problems);
    }

    /** These limits with another number of values. */
    public Limits withValues(int other) {
        return new Limits(depth, textLength, numberLength, records, other, problems);
    }

    /** These limits with another number of problems. */
    public Limits withProblems(int other) {
        return new Limits(depth, textLength, numberLength, records, values, other);
    }
}
