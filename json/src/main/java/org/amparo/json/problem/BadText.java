package org.amparo.json.problem;

import java.util.List;
import java.util.Objects;
import org.amparo.shape.Pointer;

/** A part of a document that could not be read, byte for byte, with its problems. */
public final class BadText implements WithoutJson {

    private final Pointer pointer;
    private final Position start;
    private final List<JsonProblem> problems;
    private final byte[] bytes;

    /**
     * A bad text.
     *
     * @param pointer a record, or the whole document
     * @param start where it starts
     * @param problems at least one
     * @param bytes as they are in the document
     */
    public BadText(Pointer pointer, Position start, List<JsonProblem> problems, byte[] bytes) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(bytes, "bytes");
        this.pointer = pointer;
        this.start = start;
        this.problems = List.copyOf(problems);
        this.bytes = bytes.clone();
    }

    /** The record, or for the header and for text in no record, the whole document. */
    public Pointer pointer() {
        return pointer;
    }

    /** Its start. */
    public Position start() {
        return start;
    }

    /** Its problems; at least one. */
    public List<JsonProblem> problems() {
        return problems;
    }

    /**
     * Its bytes as they are in the document; none where something is missing between two records or at the end. For a
     * Java string, the bytes of its UTF-8, with a question mark for an unpaired surrogate.
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its place and the number of its problems, never its content. */
    @Override
    public String toString() {
        return start + ": " + OneLine.word(pointer) + ", " + problems.size() + " problems";
    }
}
