package org.amparo.exchange.internal.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.internal.map.Codes;
import org.amparo.exchange.internal.map.Fault;
import org.amparo.exchange.internal.map.Item;
import org.amparo.exchange.internal.map.RecordTemplate;
import org.amparo.exchange.internal.map.RowFault;
import org.amparo.exchange.internal.map.SheetMap;
import org.amparo.exchange.internal.map.Template;
import org.amparo.exchange.internal.map.ValueRule;
import org.amparo.exchange.internal.rows.Row;
import org.amparo.shape.Attribute;
import org.jspecify.annotations.Nullable;

/** Fills templates with the cells of one row. */
public final class Filler {

    private final SheetMap map;
    private final Map<String, Integer> positions;
    private final Row row;

    /** The row of which blank cells in some columns have the content. */
    private final Row above;

    private final Set<Integer> fromAbove;
    private final Map<String, List<Item>> items = new HashMap<>();

    /** The pieces of split cells that are being filled in, by what they are counted by. */
    private final Map<String, Integer> at = new HashMap<>();

    /** What the objects around say of the values that are being filled in. */
    private CellUse.By by = CellUse.By.NOTHING;

    /** The columns whose texts leave it open whether an object is to be there. */
    private final Set<Integer> unclear = new LinkedHashSet<>();

    /**
     * A filler.
     *
     * @param positions the index of each column by its name
     */
    public Filler(SheetMap map, Map<String, Integer> positions, Row row) {
        this(map, positions, row, row, Set.of());
    }

    /**
     * A filler for a row whose cells in some columns are those of a row above it.
     *
     * @param fromAbove the indexes of the columns
     */
    public Filler(SheetMap map, Map<String, Integer> positions, Row row, Row above, Set<Integer> fromAbove) {
        this.above = above;
        this.fromAbove = fromAbove;
        this.map = map;
        this.positions = positions;
        this.row = row;
    }

    /**
     * Fills a template: none, one or several records.
     *
     * @throws RowFault if a cell does not fit
     */
    public List<MadeRecord> fill(RecordTemplate template) {
        return filled(template.item()).stream()
                .map(node -> new MadeRecord(template, (Node.Branch) node))
                .toList();
    }

    /** Whether a column says nothing, by all its rules. */
    public boolean isNothing(List<ValueRule> ofColumn) {
        return ofColumn.stream().allMatch(rule -> items(rule).isEmpty());
    }

    /**
     * The indexes of the columns in which a text stands that comes to nothing, and that kept an object away. So it is with
     * "not known" in a column of releases, which says neither that somebody was released nor the contrary.
     */
    public Set<Integer> unclear() {
        return unclear;
    }

    private List<Item> items(ValueRule rule) {
        return items.computeIfAbsent(rule.name(), name -> rule.items(text(rule)));
    }

    private int position(ValueRule rule) {
        return positions.getOrDefault(rule.column(), Integer.MAX_VALUE);
    }

    private Row rowOf(ValueRule rule) {
        return fromAbove.contains(position(rule)) ? above : row;
    }

    private ValueRule rule(String name) {
        ValueRule rule = map.rules().get(name);
        if (rule == null) {
            throw new IllegalStateException("A template names a value that is not there.");
        }
        return rule;
    }

    /** Fills a template once, or for each part of what is split in it. */
    private List<Node> filled(Template.Repeated repeated) {
        Map<String, ValueRule> loops = new LinkedHashMap<>();
        for (String name : repeated.loops()) {
            ValueRule rule = rule(name);
            if (!at.containsKey(rule.loop()) && !items(rule).isEmpty()) {
                loops.put(rule.loop(), rule);
            }
        }
        int count = loops.values().stream()
                .mapToInt(rule -> items(rule).size())
                .max()
                .orElse(1);
        if (loops.values().stream().anyMatch(rule -> items(rule).size() != count)) {
            Set<String> columns = new LinkedHashSet<>();
            loops.values().forEach(rule -> columns.add(rule.column()));
            throw new RowFault(Fault.UNEQUAL_SPLITS, columns, "");
        }
        List<Node> nodes = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                for (String loop : loops.keySet()) {
                    at.put(loop, i);
                }
                Node node = node(repeated.template());
                if (node != null) {
                    nodes.add(node);
                }
            }
        } finally {
            // A template that does not fit ends here, and the next one begins with no piece.
            loops.keySet().forEach(at::remove);
        }
        return nodes;
    }

    /** Fills a template; null where it comes to nothing. */
    private @Nullable Node node(Template template) {
        if (template instanceof Template.Literal literal) {
            return new Node.Leaf(literal.value());
        }
        if (template instanceof Template.Text text) {
            return new Words().leaf(text);
        }
        if (template instanceof Template.Items list) {
            return array(list);
        }
        Node node = object((Template.Members) template);
        return node == null || (template.isFilled() && !node.isFilled()) ? null : node;
    }

    /** The items that come to something. One that is the same for all rows is there whatever the others are. */
    private @Nullable Node array(Template.Items template) {
        Node.Row array = new Node.Row();
        template.items().forEach(item -> array.items.addAll(filled(item)));
        return array.items.isEmpty() ? null : array;
    }

    private @Nullable Node object(Template.Members template) {
        boolean isThere = template.conditions().isEmpty()
                || template.conditions().stream().anyMatch(condition -> value(condition) != null);
        if (!isThere || isExcepted(template.exceptions())) {
            return null;
        }
        CellUse.By outer = by;
        by = within(template);
        try {
            return filled(template);
        } finally {
            by = outer;
        }
    }

    private Node.Branch filled(Template.Members template) {
        Node.Branch object = new Node.Branch();
        for (Template.Place condition : template.conditions()) {
            DataValue value = value(condition);
            if (value != null) {
                object.use(Set.of(use(condition, value)));
            }
        }
        template.members().forEach((name, member) -> {
            Node node = node(member);
            if (node != null) {
                object.members.put(name, node);
            }
        });
        template.exceptions().forEach(exception -> object.use(Set.of(blank(exception))));
        return object;
    }

    /** Whether a place that must not be filled is, or may be. */
    private boolean isExcepted(List<Template.Place> exceptions) {
        if (exceptions.stream().anyMatch(exception -> value(exception) != null)) {
            return true;
        }
        Set<Integer> open = new LinkedHashSet<>();
        for (Template.Place exception : exceptions) {
            ValueRule rule = rule(exception.value());
            if (items(rule).isEmpty() && rule.isSaidToBeNothing(text(rule))) {
                open.add(position(rule));
            }
        }
        unclear.addAll(open);
        return !open.isEmpty();
    }

    /** What an object says of the values in it, beside what those around it say. */
    private CellUse.By within(Template.Members template) {
        if (template.exceptions().isEmpty() && template.evidence().isEmpty()) {
            return by;
        }
        Set<CellPlace> cells = new LinkedHashSet<>(by.cells());
        template.exceptions().forEach(exception -> cells.add(place(rule(exception.value()))));
        Map<String, DataValue> evidence = new LinkedHashMap<>(by.evidence().members());
        template.evidence()
                .ifPresent(own -> own.members().forEach((name, member) -> {
                    if (node(member) instanceof Node.Leaf leaf) {
                        requireCode(name, leaf);
                        evidence.put(name, leaf.value);
                        leaf.cells().forEach(use -> cells.add(use.cell()));
                    }
                }));
        return new CellUse.By(new DataObject(evidence), cells);
    }

    private void requireCode(String name, Node.Leaf leaf) {
        Attribute<?, ?, ?> line = Evidence.SHAPE.attributes().get(name);
        if (line != null
                && leaf.value instanceof DataString text
                && !Codes.isFine(line.type(), text.text(), map.otherCodes())) {
            Set<String> columns = new LinkedHashSet<>();
            leaf.cells().forEach(use -> columns.add(use.name()));
            throw new RowFault(Fault.UNKNOWN_CODE, columns, "", Codes.expected(line.type(), text.text()));
        }
    }

    /** The use of a cell in which nothing stands. */
    private CellUse blank(Template.Place place) {
        ValueRule rule = rule(place.value());
        return new CellUse(place(rule), rule.column(), "", false, "", false, by);
    }

    private CellPlace place(ValueRule rule) {
        return new CellPlace(rowOf(rule).number(), position(rule));
    }

    private String text(ValueRule rule) {
        return rowOf(rule).cell(position(rule));
    }

    private @Nullable Item item(Template.Place place) {
        ValueRule rule = rule(place.value());
        List<Item> all = items(rule);
        int index = at.getOrDefault(rule.loop(), 0);
        return index < all.size() ? all.get(index) : null;
    }

    private @Nullable DataValue value(Template.Place place) {
        Item item = item(place);
        if (item == null || item.parts().isEmpty()) {
            return null;
        }
        if (place.isNumber()) {
            int index = at.getOrDefault(rule(place.value()).loop(), 0);
            return new DataString(Integer.toString(index + 1));
        }
        Item.Part part = item.parts().get(place.part());
        return part == null ? null : part.value();
    }

    private CellUse use(Template.Place place, DataValue value) {
        ValueRule rule = rule(place.value());
        Item item = item(place);
        // The number of an item is no conversion of its words.
        Item.Part part = item == null || place.isNumber() ? null : item.parts().get(place.part());
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

    /** A string that is being put together. */
    private final class Words {

        private final StringBuilder text = new StringBuilder();
        private final Set<CellUse> cells = new LinkedHashSet<>();
        private boolean hasPlaces;

        @Nullable
        Node leaf(Template.Text template) {
            Node.Leaf leaf;
            if (template.pieces().size() == 1 && template.pieces().get(0) instanceof Template.Place sole) {
                DataValue value = value(sole);
                if (value == null) {
                    return null;
                }
                cells.add(use(sole, value));
                leaf = new Node.Leaf(value);
            } else {
                add(template.pieces());
                if (hasPlaces && cells.isEmpty()) {
                    return null;
                }
                leaf = new Node.Leaf(new DataString(text.toString().strip()));
            }
            leaf.use(cells);
            return leaf;
        }

        private void add(List<Template.Piece> pieces) {
            boolean isFilled = false;
            Set<String> lacking = new LinkedHashSet<>();
            for (Template.Piece piece : pieces) {
                if (piece instanceof Template.Words words) {
                    text.append(words.text());
                } else if (piece instanceof Template.RowNumber) {
                    text.append(row.number());
                } else if (piece instanceof Template.Place place) {
                    hasPlaces = true;
                    DataValue value = value(place);
                    if (value == null) {
                        lacking.add(rule(place.value()).column());
                    } else {
                        CellUse use = use(place, value);
                        cells.add(use);
                        text.append(use.inserted());
                        isFilled = true;
                    }
                } else if (piece instanceof Template.Optional part) {
                    hasPlaces = true;
                    isFilled |= addOptional(part);
                }
            }
            if (isFilled && !lacking.isEmpty()) {
                throw new RowFault(Fault.INCOMPLETE_TEXT, lacking, "");
            }
        }

        /** Adds a piece, unless it is empty; tells whether it did. */
        private boolean addOptional(Template.Optional part) {
            int before = cells.size();
            int length = text.length();
            add(part.pieces());
            if (cells.size() == before) {
                text.setLength(length);
                return false;
            }
            return true;
        }
    }
}
