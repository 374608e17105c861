package org.amparo.json;

import org.amparo.json.token.Limits;

/**
 * How much a reader takes before it refuses a text. The defaults are far above what a case file of thousands of
 * records needs.
 *
 * <p>Text that was made to take memory takes about 32 times the limit of a document's bytes: 2 GB at the standard one. Who
 * reads text from strangers in a smaller heap sets both limits that matter, here for 512 MB:
 *
 * <pre>{@code
 * ReadLimits.standard().withDocumentBytes(16 << 20).withValues(800_000)
 * }</pre>
 *
 * <p>Immutable: each {@code with…} gives a copy.
 */
public final class ReadLimits {

    private static final ReadLimits STANDARD =
            new ReadLimits(64L << 20, 8 << 20, Limits.MAX_DEPTH, 1_000_000, 1_000, 1_000_000, 4_000_000, 1_000);

    private final long documentBytes;
    private final int lineBytes;
    private final int depth;
    private final int textLength;
    private final int numberLength;
    private final int records;
    private final int values;
    private final int problems;

    private ReadLimits(
            long documentBytes,
            int lineBytes,
            int depth,
            int textLength,
            int numberLength,
            int records,
            int values,
            int problems) {
        this.documentBytes = documentBytes;
        this.lineBytes = lineBytes;
        this.depth = depth;
        this.textLength = textLength;
        this.numberLength = numberLength;
        this.records = records;
        this.values = values;
        this.problems = problems;
    }

    /**
     * 64 MiB a document, 8 MiB a line, 512 levels, 1,000,000 UTF-16 units a text, 1,000 characters a number, 1,000,000
     * records, 4,000,000 values, 1,000 problems.
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** How many bytes a document may have, and JSON Lines that are read whole. */
    public long documentBytes() {
        return documentBytes;
    }

    /** How many bytes a line of JSON Lines may have. */
    public int lineBytes() {
        return lineBytes;
    }

    /** How deep objects and arrays may stand in each other: at most 512, which is the format's own limit. */
    public int depth() {
        return depth;
    }

    /** How many UTF-16 units a string may have. */
    public int textLength() {
        return textLength;
    }

    /** How many characters a number may have. */
    public int numberLength() {
        return numberLength;
    }

    /** How many records a case file may have that is read whole. */
    public int records() {
        return records;
    }

    /**
     * How many values a document may have, or a line: objects, arrays, strings, numbers and literals. Each takes memory,
     * however short it is: {@code []} takes three bytes in a text, and some ten times that when it has been read.
     */
    public int values() {
        return values;
    }

    /** How many problems are listed, of a document or a line; where there are more, reading stops, and says so. */
    public int problems() {
        return problems;
    }

    /** These limits with another one for the bytes of a document. */
    public ReadLimits withDocumentBytes(long limit) {
        requirePositive(limit);
        return new ReadLimits(limit, lineBytes, depth, textLength, numberLength, records, values, problems);
    }

    /** These limits with another one for the bytes of a line. */
    public ReadLimits withLineBytes(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, limit, depth, textLength, numberLength, records, values, problems);
    }

    /**
     * These limits with another one for the depth.
     *
     * @throws IllegalArgumentException if it is more than 512, which no case file has
     */
    public ReadLimits withDepth(int limit) {
        requirePositive(limit);
        if (limit > Limits.MAX_DEPTH) {
            throw new IllegalArgumentException("Expected a depth of at most 512.");
        }
        return new ReadLimits(documentBytes, lineBytes, limit, textLength, numberLength, records, values, problems);
    }

    /** These limits with another one for the length of a string. */
    public ReadLimits withTextLength(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, depth, limit, numberLength, records, values, problems);
    }

    /** These limits with another one for the length of a number. */
    public ReadLimits withNumberLength(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, depth, textLength, limit, records, values, problems);
    }

    /** These limits with another one for the number of records. */
    public ReadLimits withRecords(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, depth, textLength, numberLength, limit, values, problems);
    }

    /** These limits with another one for the number of values. */
    public ReadLimits withValues(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, depth, textLength, numberLength, records, limit, problems);
    }

    /** These limits with another one for the number of problems. */
    public ReadLimits withProblems(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, depth, textLength, numberLength, records, values, limit);
    }

    private static void requirePositive(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Expected a limit of at least 1.");
        }
    }

    Limits forReader() {
        return new Limits(depth, textLength, numberLength, records, values);
    }
}
