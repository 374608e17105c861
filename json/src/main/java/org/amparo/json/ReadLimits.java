package org.amparo.json;

import org.amparo.json.token.Limits;

/**
 * The limits beyond which a reader refuses a text. The defaults are far above what a case file of thousands of records
 * needs.
 *
 * <p>A text made to use up memory takes about 32 times the limit of a document's bytes: 512 MB at the standard limit.
 * To read larger documents, set the two limits that matter. These are for a heap of 2 GB:
 *
 * <pre>{@code
 * ReadLimits.standard().withDocumentBytes(64 << 20).withValues(3_200_000)
 * }</pre>
 *
 * <p>Immutable: each {@code with…} gives a copy.
 */
public final class ReadLimits implements WithoutJson {

    private static final ReadLimits STANDARD = new ReadLimits(16L << 20, 8 << 20, Limits.STANDARD);

    private final long documentBytes;
    private final int lineBytes;
    private final Limits limits;

    private ReadLimits(long documentBytes, int lineBytes, Limits limits) {
        this.documentBytes = documentBytes;
        this.lineBytes = lineBytes;
        this.limits = limits;
    }

    /**
     * 16 MiB a document, 8 MiB a line, 512 levels, 1,000,000 UTF-16 units a text, 1,000 characters a number, 1,000,000
     * records, 800,000 values, 1,000 problems.
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** How many bytes a document may have, or JSON Lines that are read whole. */
    public long documentBytes() {
        return documentBytes;
    }

    /** How many bytes a line of JSON Lines may have. */
    public int lineBytes() {
        return lineBytes;
    }

    /** How deeply objects and arrays may be nested: at most 512, which is the format's own limit. */
    public int depth() {
        return limits.depth();
    }

    /** How many UTF-16 units a string may have. */
    public int textLength() {
        return limits.textLength();
    }

    /** How many characters a number may have. */
    public int numberLength() {
        return limits.numberLength();
    }

    /** How many records a case file that is read whole may have. */
    public int records() {
        return limits.records();
    }

    /**
     * How many values a document or a line may have: objects, arrays, strings, numbers and literals. Even a short one
     * takes memory: {@code []} takes three bytes in a text, and some ten times that when it has been read.
     */
    public int values() {
        return limits.values();
    }

    /** How many problems of a document or a line are listed. If there are more, reading stops and says so. */
    public int problems() {
        return limits.problems();
    }

    /** These limits with another one for the bytes of a document. */
    public ReadLimits withDocumentBytes(long limit) {
        requirePositive(limit);
        return new ReadLimits(limit, lineBytes, limits);
    }

    /** These limits with another one for the bytes of a line. */
    public ReadLimits withLineBytes(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, limit, limits);
    }

    /**
     * These limits with another one for the depth.
     *
     * @throws IllegalArgumentException if it is more than 512, the format's own limit
     */
    public ReadLimits withDepth(int limit) {
        requirePositive(limit);
        if (limit > Limits.MAX_DEPTH) {
            throw new IllegalArgumentException("Expected a depth of at most 512.");
        }
        return new ReadLimits(documentBytes, lineBytes, limits.withDepth(limit));
    }

    /** These limits with another one for the length of a string. */
    public ReadLimits withTextLength(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, limits.withTextLength(limit));
    }

    /** These limits with another one for the length of a number. */
    public ReadLimits withNumberLength(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, limits.withNumberLength(limit));
    }

    /** These limits with another one for the number of records. */
    public ReadLimits withRecords(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, limits.withRecords(limit));
    }

    /** These limits with another one for the number of values. */
    public ReadLimits withValues(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, limits.withValues(limit));
    }

    /** These limits with another one for the number of problems. */
    public ReadLimits withProblems(int limit) {
        requirePositive(limit);
        return new ReadLimits(documentBytes, lineBytes, limits.withProblems(limit));
    }

    private static void requirePositive(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Expected a limit of at least 1.");
        }
    }

    /** The limits of the content of a text. */
    Limits ofText() {
        return limits;
    }
}
