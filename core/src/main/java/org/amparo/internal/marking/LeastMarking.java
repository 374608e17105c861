package org.amparo.internal.marking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;

/**
 * The least level of what was read from something that was not written for everybody. Whatever else is said of it,
 * nothing in a record is marked below.
 *
 * @param level the level
 */
public record LeastMarking(Marking level) {

    /** Of what may be shown to everybody, if its markings say so. */
    public static final LeastMarking NONE = new LeastMarking(Marking.PUBLIC);

    /**
     * Of what holds up to a day, or for some recipients alone. Once it has been read, nothing would take it back on that
     * day, and nobody else may have it: it is for colleagues.
     */
    public static final LeastMarking LIMITED = new LeastMarking(Marking.RESTRICTED);

    private static final String MARKING = "marking";
    private static final String LEVEL = "level";

    /** Refuses null. */
    public LeastMarking {
        Objects.requireNonNull(level, "level");
    }

    /** The stricter of both. */
    public LeastMarking and(LeastMarking other) {
        return new LeastMarking(Marking.higher(level, other.level));
    }

    /** Whether it limits nothing. */
    public boolean isNone() {
        return !level.isAbove(Marking.PUBLIC);
    }

    /**
     * A record as JSON, with no marking below the level.
     *
     * @param usual the level of the record if it has none of its own
     */
    public DataObject in(DataObject record, Marking usual) {
        if (isNone()) {
            return record;
        }
        DataObject raised = raised(record);
        boolean isLess = raised.member(MARKING).isEmpty() && level.isAbove(usual);
        return isLess ? raised.with(MARKING, new DataString(level.toString())) : raised;
    }

    private DataObject raised(DataObject object) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> members.put(name, raised(name, value)));
        return new DataObject(members);
    }

    private DataValue raised(String name, DataValue value) {
        if (value instanceof DataObject object) {
            return raised(object);
        }
        if (value instanceof DataArray array) {
            return new DataArray(
                    array.items().stream().map(item -> raised("", item)).toList());
        }
        boolean isLevel = name.equals(MARKING) || name.equals(LEVEL);
        return isLevel && value instanceof DataString text && level.isAbove(Marking.VOCABULARY.of(text.text()))
                ? new DataString(level.toString())
                : value;
    }
}
