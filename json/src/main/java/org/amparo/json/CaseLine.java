package org.amparo.json;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.json.problem.JsonProblem;
import org.jspecify.annotations.Nullable;

/** A line of JSON Lines after the header: a record, or a line with problems. */
public final class CaseLine implements WithoutJson {

    private final int number;
    private final @Nullable CaseRecord record;
    private final List<JsonProblem> problems;
    private final byte[] bytes;

    CaseLine(int number, @Nullable CaseRecord record, List<JsonProblem> problems, byte[] bytes) {
        this.number = number;
        this.record = record;
        this.problems = problems;
        this.bytes = bytes;
    }

    /** The number of the line in its file, from 1. */
    public int number() {
        return number;
    }

    /** The record; empty if there are problems. */
    public Optional<CaseRecord> record() {
        return Optional.ofNullable(record);
    }

    /** The problems of the line; empty if there is a record. */
    public List<JsonProblem> problems() {
        return problems;
    }

    /**
     * The line as it is in the file, byte for byte, without the line feed. A line over the limit is cut there; {@link
     * CaseLineReader#quarantineTo} sets aside all of it.
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The number of the line and whether it is a record, never its content. */
    @Override
    public String toString() {
        return "line " + number + ", " + (record == null ? problems.size() + " problems" : record.id());
    }
}
