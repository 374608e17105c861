package org.amparo.json.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** The problems of a text, up to the limit, followed by one that says so if there were more. */
public final class Problems implements ProblemSink {

    private final int limit;
    private final List<JsonProblem> found = new ArrayList<>();

    /** The problem that there were more, if there were. */
    private @Nullable JsonProblem more;

    /** None yet. */
    public Problems(int limit) {
        this.limit = limit;
    }

    /** The problem of a value that was refused. */
    public static JsonProblem of(InvalidValueException e, Pointer pointer, int line, int column) {
        String message = Optional.ofNullable(e.getMessage()).orElse("");
        return new JsonProblem(e.messageKey(), e.arguments(), pointer, line, column, message);
    }

    @Override
    public boolean add(JsonProblem problem) {
        if (found.size() < limit) {
            found.add(problem);
        } else if (more == null) {
            more = Refusal.TOO_MANY_PROBLEMS.at(problem.pointer(), problem.line(), problem.column());
        }
        return more == null;
    }

    /** The problems in the order of the text. If the version is not known, that is the only one. */
    public List<JsonProblem> list() {
        if (isEmpty()) {
            return List.of();
        }
        return version()
                .map(List::of)
                .orElseGet(() -> Stream.concat(
                                found.stream()
                                        .sorted(Comparator.comparingInt(JsonProblem::line)
                                                .thenComparingInt(JsonProblem::column)),
                                Stream.ofNullable(more))
                        .toList());
    }

    /** The result of reading, if there is no problem. */
    public <T> T unless(@Nullable T result) {
        if (result == null || !isEmpty()) {
            throw new CaseJsonException(list());
        }
        return result;
    }

    /** How many there are, up to the limit. */
    public int size() {
        return found.size();
    }

    /** Whether there were more than the limit. */
    public boolean hasMore() {
        return more != null;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return found.isEmpty() && more == null;
    }

    /** Whether the text is of a version that is not known. */
    public boolean isOfOtherVersion() {
        return version().isPresent();
    }

    private Optional<JsonProblem> version() {
        return found.stream()
                .filter(problem -> problem.messageKey().equals(Refusal.UNSUPPORTED_VERSION.key()))
                .findFirst();
    }
}
