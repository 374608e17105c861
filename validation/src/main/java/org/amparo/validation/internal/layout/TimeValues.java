package org.amparo.validation.internal.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.shape.Attribute;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The dates and periods among the values of objects. */
public final class TimeValues {

    private TimeValues() {}

    /** All dates and periods of a layout. */
    public static List<Site.Value> in(CaseLayout layout) {
        return Stream.concat(layout.values(PartialDate.class).stream(), layout.values(Period.class).stream())
                .toList();
    }

    /** Whether the attribute is a date or a period. */
    public static boolean isTime(Attribute<?, ?, ?> attribute) {
        return attribute.type() == Types.DATE || attribute.type() == Types.PERIOD;
    }

    /** The dates of a value: one, or the ends of a period. */
    public static Stream<PartialDate> dates(Object value) {
        if (value instanceof Period period) {
            return Stream.concat(period.start().stream(), period.end().stream());
        }
        return value instanceof PartialDate date ? Stream.of(date) : Stream.empty();
    }

    /** Whether both dates are given, and the one is certainly before the other. */
    public static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().before(other.get()).isCertain();
    }
}
