package org.amparo.status;

import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.evidence.Evidence;
import org.amparo.shape.TreeCodec;
import org.amparo.time.DayCount;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * The answer for somebody who is held on a day, that is, deprived of liberty or missing, possibly or for certain: since
 * when and for how many days, in the detention that the status names or, if it names none, in an enforced disappearance.
 */
@Value.Immutable
public sealed interface Holding extends JsonForm permits ImmutableHolding {

    /** The status on the day. */
    Status status();

    /**
     * The date on which the detention began: the start of its period or of its first phase, or the arrest; of a
     * disappearance, the start of the incident. Absent where it is open or not known, and where the period ends before
     * it starts.
     */
    Optional<PartialDate> since();

    /**
     * The number of days held in this detention or disappearance, up to the day that was asked about and including it. At least: the
     * days on which somebody was held for certain. At most: those on which they were held for certain or possibly, and
     * no limit where {@code since} is absent. Each day is judged as {@code statusOf} judges it, as if this were the
     * only one.
     *
     * <p>Of a detention without a beginning ({@code ../2024}) the days before the first date that is known are not
     * counted. Where dates have gaps over years ({@code 20XX-05}), or there are more than a thousand days on which the
     * answer may change, nothing is counted but the day itself.
     */
    DayCount days();

    /** The newest evidence of the status, by the date of its origin; the first where none has a date. */
    Optional<Evidence> newest();

    @Override
    default DataObject toData() {
        DataObject.Builder days = DataObject.builder().put("atLeast", days().atLeast());
        days().atMost().ifPresent(most -> days.put("atMost", most));
        DataObject.Builder all = DataObject.builder()
                .put("status", status().toData())
                .put("since", since())
                .put("days", days);
        newest().ifPresent(one -> all.put("newest", TreeCodec.write(Evidence.SHAPE, one)));
        return all.build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Holding value) {
        return value.status() + ", " + value.days();
    }

    /** The builder. */
    final class Builder extends ImmutableHolding.Builder implements WithoutJson {
        Builder() {}
    }
}
