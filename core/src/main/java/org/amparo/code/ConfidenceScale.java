package org.amparo.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * A scale of words or figures for a confidence from 0 to 100, as in STIX 2.1 (OASIS 2021, appendix A).
 *
 * <pre>{@code
 * ConfidenceScale.LEVELS.at(40);                                 // medium
 * ConfidenceScale.LEVELS.confidence("medium");                   // 50
 * ConfidenceScale.CREDIBILITY.confidence(Credibility.DOUBTFUL);  // 30
 * }</pre>
 *
 * <p>An absent confidence is neither 0 nor {@link Credibility#CANNOT_BE_JUDGED}, and has no step. The
 * {@linkplain Reliability reliability} of a source has no scale here, because it does not say how sure a piece of
 * information is.
 *
 * @param <T> the type of a step of the scale
 */
public final class ConfidenceScale<T> implements WithoutJson {

    private static final int MOST = 100;
    private static final String NO_NUMBER = "-";
    private static final Map<String, String> LINES = Crosswalks.lines("crosswalk_confidence");

    /** The credibility of information, 1 to 6. No number stands for 6, which means that it cannot be judged. */
    public static final ConfidenceScale<Credibility> CREDIBILITY =
            new ConfidenceScale<>(Credibility.VOCABULARY.name(), Credibility.VOCABULARY::of);

    /** The levels {@code none}, {@code low}, {@code medium} and {@code high}. */
    public static final ConfidenceScale<String> LEVELS = new ConfidenceScale<>("level", Function.identity());

    /**
     * The points {@code 1}, {@code 2} and {@code 3}, for low, medium and high. There is no step for none, and so none
     * for 0.
     */
    public static final ConfidenceScale<String> THREE_POINT = new ConfidenceScale<>("three-point", Function.identity());

    private final List<T> values;
    private final List<Step<T>> steps;

    private ConfidenceScale(String name, Function<String, T> parse) {
        String prefix = name + ".";
        Map<T, String> lines = new LinkedHashMap<>();
        LINES.forEach((key, line) -> {
            if (key.startsWith(prefix)) {
                lines.put(parse.apply(key.substring(prefix.length())), line);
            }
        });
        this.values = List.copyOf(lines.keySet());
        this.steps = lines.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(NO_NUMBER))
                .map(entry -> Step.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The steps of the scale, including those without a number; unmodifiable. */
    public List<T> values() {
        return values;
    }

    /**
     * The step in which a confidence lies; empty if the scale has none for it.
     *
     * @param confidence 0 to 100
     * @throws InvalidValueException {@code confidence-range} if it is outside this range
     */
    public Optional<T> at(int confidence) {
        if (confidence < 0 || confidence > MOST) {
            throw Invalid.CONFIDENCE_RANGE.exception();
        }
        return steps.stream()
                .filter(step -> step.from() <= confidence && confidence <= step.to())
                .map(Step::value)
                .findFirst();
    }

    /**
     * The number to write for a step; empty for a step without a number, and for a value that is no step of the scale.
     */
    public OptionalInt confidence(T value) {
        Objects.requireNonNull(value, "value");
        return steps.stream()
                .filter(step -> step.value().equals(value))
                .mapToInt(Step::written)
                .findFirst();
    }

    private record Step<T>(T value, int from, int to, int written) {

        /** Reads {@code 1-29 15}: the first and the last number of the step, and the number to write. */
        static <T> Step<T> of(T value, String line) {
            String[] numbers = line.split("[- ]", -1);
            return new Step<>(
                    value, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
        }
    }
}
