package org.amparo.feed.read;

import java.nio.CharBuffer;
import java.util.List;
import org.amparo.json.JsonPositions;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.problem.Position;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** The problems of one feed. Most feeds have none, so places are looked up only when there is one. */
final class Faults {

    private final Problems problems;
    private final CharBuffer text;
    private @Nullable JsonPositions positions;

    /**
     * The problems of a text.
     *
     * @param problems those found so far
     */
    Faults(Problems problems, CharBuffer text) {
        this.problems = problems;
        this.text = text;
    }

    /**
     * Adds a problem that knows its place.
     *
     * @throws CaseJsonException if there are more than the limit
     */
    void add(JsonProblem problem) {
        if (!problems.add(problem)) {
            throw new CaseJsonException(problems.list());
        }
    }

    /** Adds a problem with the value that the pointer leads to. */
    void add(FeedFault fault, Pointer at) {
        Position position = position(at);
        add(fault.at(at, position.line(), position.column()));
    }

    /** Adds a problem with the value that the pointer leads to. */
    void add(Refusal refusal, Pointer at) {
        Position position = position(at);
        add(refusal.at(at, position.line(), position.column()));
    }

    /** Adds a problem with the value that the pointer leads to. */
    void add(InvalidValueException refused, Pointer at) {
        Position position = position(at);
        add(Problems.of(refused, at, position.line(), position.column()));
    }

    /** Adds a problem whose pointer is right and whose place is not. */
    void addElsewhere(JsonProblem problem) {
        Position position = position(problem.pointer());
        add(problem.at(problem.pointer(), position.line(), position.column()));
    }

    /** The refusal of the whole feed, for the problem that was added last. */
    CaseJsonException refusal() {
        return new CaseJsonException(problems.list());
    }

    List<JsonProblem> list() {
        return problems.list();
    }

    private Position position(Pointer at) {
        if (positions == null) {
            positions = JsonPositions.of(text.toString());
        }
        return positions.find(at).orElse(new Position(1, 1));
    }
}
