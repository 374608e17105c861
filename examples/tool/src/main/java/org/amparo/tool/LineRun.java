package org.amparo.tool;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amparo.CaseRecord;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.shape.Pointer;

/** A run through the lines of a file, one by one, in memory that does not grow with the file. */
final class LineRun {

    /** The number of problems after which reading stops if a file with any is of no use. */
    static final int MOST_PROBLEMS = CaseFiles.LIMITS.problems();

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    private final int most;
    private final Consumer<JsonProblem> problems;
    private int told;
    private int count;
    private int bad;
    private int code = ExitCode.GOOD;

    /**
     * A run.
     *
     * @param most the number of problems after which to stop
     * @param problems takes the problems of the header and of lines
     */
    LineRun(int most, Consumer<JsonProblem> problems) {
        this.most = most;
        this.problems = problems;
    }

    /**
     * The work on a line that holds a record.
     *
     * @param <E> the exception that it throws
     */
    interface Work<E extends Exception> {
        void take(CaseLine line, CaseRecord record) throws E;
    }

    /** Reads the header, and gives nothing if it has problems. The lines need not be closed, since the input is. */
    Optional<CaseLineReader> begin(CaseInput input) {
        try {
            return Optional.of(CaseFiles.READER.lines(input.stream()));
        } catch (CaseJsonException e) {
            tell(e.problems());
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("A stream that cannot be read throws a ToolException.", e);
        }
    }

    /** Goes through the lines after the header. */
    <E extends Exception> void through(CaseLineReader lines, Work<E> work) throws E {
        for (CaseLine line : lines) {
            count++;
            Optional<CaseRecord> record = line.record();
            if (record.isPresent()) {
                work.take(line, record.get());
            } else {
                tell(line.problems());
            }
        }
    }

    /** Reports a line with a good record that cannot be written. The pointers lead into the record. */
    void tell(CaseLine line, List<JsonProblem> refused) {
        tell(ofRecord(line.number() - 2, line.number(), 1, refused));
    }

    /** Problems with a record that cannot be written, with their places in its file. */
    static List<JsonProblem> ofRecord(int index, int line, int column, List<JsonProblem> refused) {
        Pointer record = RECORDS.item(index);
        return refused.stream()
                .map(problem -> problem.at(record.append(problem.pointer()), line, column))
                .toList();
    }

    private void tell(List<JsonProblem> found) {
        code = Math.max(code, ExitCode.of(found));
        bad++;
        for (JsonProblem problem : found) {
            problems.accept(problem);
            told++;
            if (told == most) {
                throw new ToolException(ExitCode.UNUSABLE, "There may be more problems: reading stopped.");
            }
        }
    }

    /** The number of lines after the header without problems so far. */
    int good() {
        return count - bad;
    }

    /** The number of lines with problems so far, the header included. */
    int bad() {
        return bad;
    }

    /** The exit code for the problems so far. */
    int code() {
        return code;
    }
}
