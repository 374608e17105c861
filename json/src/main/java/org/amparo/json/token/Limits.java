package org.amparo.json.token;

/**
 * How much the reader of a text takes.
 *
 * @param depth how deep objects and arrays may stand in each other
 * @param textLength how many UTF-16 units a string may have
 * @param numberLength how many characters a number may have
 * @param records how many records a document may have
 * @param values how many values a document may have, or a record that is read by itself
 */
public record Limits(int depth, int textLength, int numberLength, int records, int values) {

    /** How deep objects and arrays may stand in each other in the format: what is deeper is not written. */
    public static final int MAX_DEPTH = 512;

    /** How many UTF-16 units the name of a member may have in the format: what is longer is not written. */
    public static final int MAX_NAME = 1024;
}
