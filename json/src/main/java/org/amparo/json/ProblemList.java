package org.amparo.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.json.token.ProblemSink;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** The problems of a text, up to the limit, and behind them whether there were more. */
final class ProblemList implements ProblemSink {

    private static final Comparator<JsonProblem> IN_ORDER =
            Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

    private final int limit;
    private final List<JsonProblem> problems = new ArrayList<>();

    /** Says that there were more, if there were. */
    private @Nullable JsonProblem more;

    ProblemList(int limit) {
        this.limit = limit;
    }

    @Override
    public boolean add(String code, Pointer pointer, int line, int column, String message) {
        return add(new JsonProblem(code, pointer, line, column, message));
    }

    /** Takes a problem; false if it is one too many. */
    boolean add(JsonProblem problem) {
        if (problems.size() < limit) {
            problems.add(problem);
        } else if (more == null) {
            Refusal refusal = Refusal.TOO_MANY_PROBLEMS;
            more = new JsonProblem(
                    refusal.code(), problem.pointer(), problem.line(), problem.column(), refusal.message());
        }
        return more == null;
    }

    void add(Refusal refusal, Pointer pointer, int line, int column) {
        add(refusal.code(), pointer, line, column, refusal.message());
    }

    /** In the order of the text. Of a version that is not known nothing else can be said. */
    List<JsonProblem> list() {
        if (isEmpty()) {
            return List.of();
        }
        return problems.stream()
                .filter(ProblemList::isVersion)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> Stream.concat(problems.stream().sorted(IN_ORDER), Stream.ofNullable(more))
                        .toList());
    }

    int size() {
        return problems.size();
    }

    /** Whether there were more than the limit. */
    boolean hasMore() {
        return more != null;
    }

    boolean isEmpty() {
        return problems.isEmpty() && more == null;
    }

    /** Whether the text is of a version that is not known. */
    boolean isOfOtherVersion() {
        return problems.stream().anyMatch(ProblemList::isVersion);
    }

    private static boolean isVersion(JsonProblem problem) {
        return problem.code().equals(Refusal.UNSUPPORTED_VERSION.code());
    }

    /** The result of reading, if there is no problem. */
    <T> T unless(@Nullable T result) {
        if (result == null || !isEmpty()) {
            throw new CaseJsonException(list());
        }
        return result;
    }
}
