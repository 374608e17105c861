package org.amparo.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;

/**
 * The result of reading: a value, or problems.
 *
 * @param value empty if there are problems
 */
record ReadResult<T>(Optional<T> value, List<JsonProblem> problems) {

    /** Reads from memory. */
    interface IoSupplier<T> {
        /** Reads. */
        T get() throws IOException;
    }

    /** Reads. The one exception that may be thrown becomes problems; any other is thrown here, too. */
    static <T> ReadResult<T> of(IoSupplier<T> reading) {
        try {
            return new ReadResult<>(Optional.of(reading.get()), List.of());
        } catch (CaseJsonException e) {
            Check.that(e.getCause() == null, "an exception has no cause");
            Check.that(!e.problems().isEmpty(), "an exception has problems");
            Check.messages(e.problems());
            return new ReadResult<>(Optional.empty(), e.problems());
        } catch (IOException e) {
            throw new AssertionError("reading memory cannot fail", e);
        }
    }

    boolean isRead() {
        return value.isPresent();
    }

    /** The codes of the problems. */
    List<String> codes() {
        return problems.stream().map(JsonProblem::code).toList();
    }
}
