package org.amparo.exchange.internal.fill;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.map.CellItem;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.RowFault;
import org.amparo.exchange.internal.map.Template;
import org.amparo.exchange.internal.map.ValueRule;
import org.amparo.exchange.internal.rows.Row;
import org.jspecify.annotations.Nullable;

/** What the cells of one row come to, and the pieces of split ones that are being filled in. */
final class RowCells {

    private final Map<String, ValueRule> rules;
    private final Map<String, Integer> positions;
    private final Row row;

    /** The row of which blank cells in some columns have the content. */
    private final Row above;

    private final Set<Integer> fromAbove;
    private final Map<String, List<CellItem>> items = new HashMap<>();

    /** The cells that do not fit. Many places may ask for one, and a slow pattern must not run for each. */
    private final Map<String, RowFault> faults = new HashMap<>();

    /** The pieces of split cells that are being filled in, by what they are counted by. */
    private final Map<String, Integer> at = new HashMap<>();

    RowCells(Map<String, ValueRule> rules, Map<String, Integer> positions, Row row, Row above, Set<Integer> fromAbove) {
        this.rules = rules;
        this.positions = positions;
        this.row = row;
        this.above = above;
        this.fromAbove = fromAbove;
    }

    /** The number of the row. */
    int number() {
        return row.number();
    }

    /** Whether a cell comes to nothing. */
    boolean isNothing(ValueRule rule) {
        return items(rule).isEmpty();
    }

    /** Whether the map says of a text that it stands for nothing. */
    boolean isSaidToBeNothing(ValueRule rule) {
        return rule.isSaidToBeNothing(text(rule));
    }

    /** Whether the cell of a place has a text that comes to nothing because the map says so. */
    boolean isUnclear(Template.Place place) {
        ValueRule rule = rule(place.value());
        CellItem item = item(place);
        return item == null ? rule.isSaidToBeNothing(text(rule)) : item.isSaidToBeNothing();
    }

    private List<CellItem> items(ValueRule rule) {
        RowFault known = faults.get(rule.name());
        if (known != null) {
            throw known;
        }
        try {
            return items.computeIfAbsent(rule.name(), name -> rule.items(text(rule)));
        } catch (RowFault fault) {
            faults.put(rule.name(), fault);
            throw fault;
        }
    }

    private int position(ValueRule rule) {
        return positions.getOrDefault(rule.column(), Integer.MAX_VALUE);
    }

    private Row rowOf(ValueRule rule) {
        return fromAbove.contains(position(rule)) ? above : row;
    }

    /** The rule of a name. */
    ValueRule rule(String name) {
        ValueRule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalStateException("A template names a value that is not there.");
        }
        return rule;
    }

    /** The rules of values that are split and of which no piece is being filled in yet, by what they are counted by. */
    Map<String, ValueRule> loops(Set<String> values) {
        Map<String, ValueRule> loops = new LinkedHashMap<>();
        for (String name : values) {
            ValueRule rule = rule(name);
            if (!at.containsKey(rule.loop()) && !isNothing(rule)) {
                loops.put(rule.loop(), rule);
            }
        }
        return loops;
    }

    /**
     * How many pieces cells have that are split side by side; one if none is.
     *
     * @throws RowFault if one has another number
     */
    int pieces(Collection<ValueRule> loops) {
        int count = loops.stream().mapToInt(rule -> items(rule).size()).max().orElse(1);
        if (loops.stream().anyMatch(rule -> items(rule).size() != count)) {
            Set<String> columns = new LinkedHashSet<>();
            loops.forEach(rule -> columns.add(rule.column()));
            throw new RowFault(Fault.UNEQUAL_SPLITS, columns, "");
        }
        return count;
    }

    /** Goes to a piece of split cells. */
    void goTo(Set<String> loops, int piece) {
        loops.forEach(loop -> at.put(loop, piece));
    }

    /** Ends the way through split cells. */
    void leave(Set<String> loops) {
        loops.forEach(at::remove);
    }

    /** The cell of a place. */
    CellPlace place(Template.Place place) {
        return place(rule(place.value()));
    }

    /** The use of a cell in which nothing stands. */
    CellUse blank(Template.Place place, CellUse.By by) {
        ValueRule rule = rule(place.value());
        return new CellUse(place(rule), rule.column(), "", false, "", false, by);
    }

    private CellPlace place(ValueRule rule) {
        return new CellPlace(rowOf(rule).number(), position(rule));
    }

    private String text(ValueRule rule) {
        return rowOf(rule).cell(position(rule));
    }

    private @Nullable CellItem item(Template.Place place) {
        ValueRule rule = rule(place.value());
        List<CellItem> all = items(rule);
        int index = at.getOrDefault(rule.loop(), 0);
        return index < all.size() ? all.get(index) : null;
    }

    /** What a place comes to; null if that is nothing. */
    @Nullable
    DataValue value(Template.Place place) {
        CellItem item = item(place);
        if (item == null || item.parts().isEmpty()) {
            return null;
        }
        if (place.isNumber()) {
            int index = at.getOrDefault(rule(place.value()).loop(), 0);
            return new DataString(Integer.toString(index + 1));
        }
        CellItem.Part part = item.parts().get(place.part());
        return part == null ? null : part.value();
    }

    /** The use of the cell of a place. */
    CellUse use(Template.Place place, DataValue value, CellUse.By by) {
        ValueRule rule = rule(place.value());
        CellItem item = item(place);
        // The number of an item is no conversion of its words.
        CellItem.Part part =
                item == null || place.isNumber() ? null : item.parts().get(place.part());
        String inserted = text(value);
        return new CellUse(
                place(rule),
                rule.column(),
                part == null ? inserted : part.said(),
                part != null && part.isQuoted(),
                inserted,
                rule.isId() && !place.isNumber(),
                by);
    }

    private static String text(DataValue value) {
        if (value instanceof DataString string) {
            return string.text();
        }
        if (value instanceof DataNumber number) {
            return number.literal();
        }
        return value instanceof DataBoolean bool ? Boolean.toString(bool.value()) : "";
    }
}
