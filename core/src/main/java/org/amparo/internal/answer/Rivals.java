package org.amparo.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.HashedKey;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.Certainty;

/** The values that sources give in place of an accepted one, as far as they can be read as values of the attribute. */
final class Rivals<V> {

    private final List<Rival<V>> values;

    private Rivals(List<Rival<V>> values) {
        this.values = values;
    }

    /** A piece of evidence with the value that it gives. */
    private record Rival<V>(Evidence evidence, V value) {}

    static <V> Rivals<V> of(List<Evidence> evidence, Function<String, V> parse) {
        List<Rival<V>> values = new ArrayList<>();
        for (Evidence one : HashedKey.distinct(Evidence.SHAPE, evidence)) {
            if (one.rival().orElse(null) instanceof DataString text) {
                try {
                    values.add(new Rival<>(one, parse.apply(text.text())));
                } catch (InvalidValueException e) {
                    // A value that the attribute cannot have gives no answer.
                }
            }
        }
        return new Rivals<>(values);
    }

    /**
     * The evidence whose value gives another answer than the accepted one: no where that says yes, or a less certain
     * yes where that is certain.
     */
    List<Evidence> against(Certainty accepted, Function<V, Certainty> answer) {
        return against(accepted, (evidence, value) -> answer.apply(value));
    }

    /** The same, where the answer depends on when the value was given, too. */
    List<Evidence> against(Certainty accepted, BiFunction<Evidence, V, Certainty> answer) {
        List<Evidence> against = new ArrayList<>();
        values.forEach(rival -> {
            Certainty other = answer.apply(rival.evidence(), rival.value());
            if (accepted.isPossible() ? other.compareTo(accepted) > 0 : other.isPossible()) {
                against.add(rival.evidence());
            }
        });
        return against;
    }
}
