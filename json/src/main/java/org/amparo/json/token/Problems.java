package org.amparo.json.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The problems of a text, up to the limit, and behind them whether there were more.
 *
 * @param <P> what a problem is to whoever asked
 */
public class Problems<P> implements ProblemSink {

    private final int limit;
    private final Maker<P> maker;
    private final List<Found<P>> found = new ArrayList<>();

    /** Says that there were more, if there were. */
    private @Nullable P more;

    /** None yet. */
    public Problems(int limit, Maker<P> maker) {
        this.limit = limit;
        this.maker = maker;
    }

    /** Makes a problem of what a sink is told. */
    @FunctionalInterface
    public interface Maker<P> {
        /** Makes it. */
        P problem(String code, Pointer pointer, int line, int column, String message);
    }

    private record Found<P>(P problem, String code, int line, int column) {}

    @Override
    public boolean add(String code, Pointer pointer, int line, int column, String message) {
        if (found.size() < limit) {
            found.add(new Found<>(maker.problem(code, pointer, line, column, message), code, line, column));
        } else if (more == null) {
            Refusal refusal = Refusal.TOO_MANY_PROBLEMS;
            more = maker.problem(refusal.code(), pointer, line, column, refusal.message());
        }
        return more == null;
    }

    /** Takes a problem. */
    public void add(Refusal refusal, Pointer pointer, int line, int column) {
        add(refusal.code(), pointer, line, column, refusal.message());
    }

    /** In the order of the text. Of a version that is not known nothing else can be said. */
    public List<P> list() {
        if (isEmpty()) {
            return List.of();
        }
        return version()
                .map(problem -> List.of(problem.problem()))
                .orElseGet(() -> Stream.concat(
                                found.stream()
                                        .sorted(Comparator.comparingInt((Found<P> problem) -> problem.line())
                                                .thenComparingInt(Found::column))
                                        .map(Found::problem),
                                Stream.ofNullable(more))
                        .toList());
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

    private Optional<Found<P>> version() {
        return found.stream()
                .filter(problem -> problem.code().equals(Refusal.UNSUPPORTED_VERSION.code()))
                .findFirst();
    }
}
