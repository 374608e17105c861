package org.amparo.validation.internal.layout;

import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.shape.Attribute;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The dates and periods among the values of objects. */
public final class TimeValues {

    private TimeValues() {}

    /** Whether the attribute is a date or a period. */
    public static boolean isTime(Attribute<?, ?, ?> attribute) {
        return attribute.type() == Types.DATE || attribute.type() == Types.PERIOD;
    }

    /** Whether a value is a date of which something holds, or a period with such a start or end. */
    public static boolean anyDate(Object value, Predicate<PartialDate> test) {
        if (value instanceof Period period) {
            return period.start().filter(test).isPresent()
                    || period.end().filter(test).isPresent();
        }
        return value instanceof PartialDate date && test.test(date);
    }

    /** Whether both dates are given, and the one is certainly before the other. */
    public static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().before(other.get()).isCertain();
    }
}
