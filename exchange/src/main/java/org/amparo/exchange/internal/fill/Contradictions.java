package org.amparo.exchange.internal.fill;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What contradicts itself in a record. Such a record comes in as it is, since which of two dates is wrong nobody knows
 * here.
 */
public final class Contradictions {

    /** The attributes for the end of a life, each with that for its beginning. */
    private static final Map<String, String> BEGINNINGS = Map.of("diedOn", "bornOn", "dissolvedOn", "foundedOn");

    private Contradictions() {}

    /** Those of a record, by the place of the value that comes too early. */
    public static Map<Pointer, Fault> of(DataObject record, Shape<?, ?> shape) {
        Map<Pointer, Fault> found = new LinkedHashMap<>();
        add(record, shape, Pointer.ROOT, found);
        return found;
    }

    private static void add(DataObject object, @Nullable Shape<?, ?> shape, Pointer at, Map<Pointer, Fault> found) {
        if (shape == null) {
            return;
        }
        object.members().forEach((name, value) -> {
            Attribute<?, ?, ?> line = shape.attributes().get(name);
            if (line != null) {
                String begin = BEGINNINGS.get(name);
                DataValue beginning = begin == null ? null : object.members().get(begin);
                if (beginning instanceof DataString from && value instanceof DataString to && isReversed(from, to)) {
                    found.put(at.member(name), Fault.DIED_BEFORE_BORN);
                }
                add(value, line.type(), at.member(name), found);
            }
        });
    }

    private static void add(DataValue value, Type<?> type, Pointer at, Map<Pointer, Fault> found) {
        if (value instanceof DataObject object) {
            add(object, type.table().orElse(null), at, found);
        } else if (value instanceof DataArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                add(array.items().get(i), type, at.item(i), found);
            }
        } else if (type == Types.PERIOD && value instanceof DataString text && isReversed(text.text())) {
            found.put(at, Fault.REVERSED_PERIOD);
        }
    }

    private static boolean isReversed(DataString start, DataString end) {
        return isReversed(start.text(), end.text());
    }

    /** Whether a date is before another one, whatever is unknown of both. */
    public static boolean isReversed(String start, String end) {
        return isReversed(start + "/" + end);
    }

    /** Whether a period ends before it starts. What is no period does not: the reader of records refuses it. */
    private static boolean isReversed(String period) {
        try {
            return Period.parse(period).isReversed();
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
