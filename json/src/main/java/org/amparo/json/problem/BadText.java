package org.amparo.json.problem;

import java.util.List;
import org.amparo.shape.Pointer;

/** What could not be read of a document, as it stands there, and what is wrong with it. */
public final class BadText {

    private final Pointer pointer;
    private final Position start;
    private final List<JsonProblem> problems;
    private final byte[] bytes;

    /**
     * A bad text.
     *
     * @param pointer where it stands: a record, or the whole document
     * @param start where it starts
     * @param problems at least one
     * @param bytes as they stand in the document
     */
    public BadText(Pointer pointer, Position start, List<JsonProblem> problems, byte[] bytes) {
        this.pointer = pointer;
        this.start = start;
        this.problems = List.copyOf(problems);
        this.bytes = bytes.clone();
    }

    /** Where it stands: a record, or for the header and what is in no record the whole document. */
    public Pointer pointer() {
        return pointer;
    }

    /** Where it starts. */
    public Position start() {
        return start;
    }

    /** What is wrong with it; at least one. */
    public List<JsonProblem> problems() {
        return problems;
    }

    /**
     * Its bytes as they stand in the document. None where something is missing between two records or at the end. Of a
     * document that is a Java string, the bytes of its UTF-8, with a question mark for an unpaired surrogate.
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Where it is and how many problems it has: never what it says. */
    @Override
    public String toString() {
        return start + ": " + OneLine.word(pointer) + ", " + problems.size() + " problems";
    }
}
