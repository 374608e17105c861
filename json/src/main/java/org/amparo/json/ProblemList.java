package org.amparo.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amparo.json.token.ProblemSink;
import org.amparo.json.token.Refusal;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** The problems of a text, up to the limit. */
final class ProblemList implements ProblemSink {

    private static final Comparator<JsonProblem> IN_ORDER =
            Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

    private final int limit;
    private final List<JsonProblem> problems = new ArrayList<>();

    ProblemList(int limit) {
        this.limit = limit;
    }

    @Override
    public boolean add(String code, Pointer pointer, int line, int column, String message) {
        problems.add(new JsonProblem(code, pointer, line, column, message));
        return problems.size() < limit;
    }

    void add(Refusal refusal, Pointer pointer, int line, int column) {
        add(refusal.code(), pointer, line, column, refusal.message());
    }

    /** In the order of the text. Of a version that is not known nothing else can be said. */
    List<JsonProblem> list() {
        return problems.stream()
                .filter(ProblemList::isVersion)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> problems.stream().sorted(IN_ORDER).toList());
    }

    private static boolean isVersion(JsonProblem problem) {
        return problem.code().equals(Refusal.UNSUPPORTED_VERSION.code());
    }

    /** The result of reading, if there is no problem. */
    <T> T unless(@Nullable T result) {
        if (result == null || !problems.isEmpty()) {
            throw new CaseJsonException(list());
        }
        return result;
    }
}
