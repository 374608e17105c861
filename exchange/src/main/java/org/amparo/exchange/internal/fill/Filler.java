package org.amparo.exchange.internal.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.internal.map.Codes;
import org.amparo.exchange.internal.map.Fault;
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
    private final RowCells cells;

    /** What the objects around say of the values that are being filled in. */
    private CellUse.By by = CellUse.By.NOTHING;

    /** What did not fit in the template that is being filled. */
    private final List<RowFault> faults = new ArrayList<>();

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
        this.map = map;
        this.cells = new RowCells(map.rules(), positions, row, above, fromAbove);
    }

    /**
     * Fills a template: none, one or several records.
     *
     * @param found takes all that does not fit; then there is no record
     */
    public List<MadeRecord> fill(RecordTemplate template, Consumer<RowFault> found) {
        faults.clear();
        List<MadeRecord> records = new ArrayList<>();
        try {
            for (RecordPiece node : filled(template.item())) {
                if (faults.isEmpty()) {
                    records.add(record(template, (RecordPiece.Branch) node));
                }
            }
        } catch (RowFault fault) {
            faults.add(fault);
        }
        faults.forEach(found);
        return faults.isEmpty() ? records : List.of();
    }

    private MadeRecord record(RecordTemplate template, RecordPiece.Branch tree) {
        if (tree.members.get("id") == null) {
            Set<String> columns = new LinkedHashSet<>();
            template.idPlaces()
                    .forEach(place -> columns.add(cells.rule(place.value()).column()));
            throw new RowFault(
                    Fault.RECORD_ID,
                    columns,
                    "/id",
                    "Expected something of which the id can be made, since the row tells of a "
                            + template.shape().name() + ". An \"@if\" says in which rows there is none.");
        }
        return new MadeRecord(template, tree);
    }

    /** Whether a column says nothing, by all its rules. */
    public boolean isNothing(List<ValueRule> ofColumn) {
        return ofColumn.stream().allMatch(cells::isNothing);
    }

    /** Whether the map says of the text of a column, by one of its rules or more, that it stands for nothing. */
    public boolean isSaidToBeNothing(List<ValueRule> ofColumn) {
        return ofColumn.stream().anyMatch(cells::isSaidToBeNothing);
    }

    /**
     * The indexes of the columns in which a text stands that comes to nothing, and that kept an object away. So it is with
     * "not known" in a column of releases, which says neither that somebody was released nor the contrary.
     */
    public Set<Integer> unclear() {
        return unclear;
    }

    /** Fills a template once, or for each part of what is split in it. */
    private List<RecordPiece> filled(Template.Repeated repeated) {
        if (repeated.template() instanceof Template.Members object && isAway(object, repeated.loops())) {
            return List.of();
        }
        Map<String, ValueRule> loops = cells.loops(repeated.loops());
        int count = cells.pieces(loops.values());
        List<RecordPiece> nodes = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                cells.goTo(loops.keySet(), i);
                RecordPiece node = node(repeated.template());
                if (node != null) {
                    nodes.add(node);
                }
            }
        } finally {
            // A template that does not fit ends here, and the next one begins with no piece.
            cells.leave(loops.keySet());
        }
        return nodes;
    }

    /** Whether conditions that are the same for all pieces keep an object away, however many pieces there are. */
    private boolean isAway(Template.Members template, Set<String> loops) {
        Predicate<Template.Place> isPiece = place -> loops.contains(place.value());
        List<Template.Place> anyOf = template.anyOf();
        return (!anyOf.isEmpty() && anyOf.stream().noneMatch(isPiece.or(this::isFilled)))
                || !template.allOf().stream().allMatch(isPiece.or(this::isFilled))
                || template.exceptions().stream().filter(isPiece.negate()).anyMatch(this::isFilled);
    }

    /** Fills a template; null where it comes to nothing, or does not fit. What stands beside it is filled in any case. */
    private @Nullable RecordPiece node(Template template) {
        try {
            return fitting(template);
        } catch (RowFault fault) {
            faults.add(fault);
            return null;
        }
    }

    private @Nullable RecordPiece fitting(Template template) {
        if (template instanceof Template.Literal literal) {
            return new RecordPiece.Leaf(literal.value());
        }
        if (template instanceof Template.Text text) {
            return new Words().leaf(text);
        }
        if (template instanceof Template.Items list) {
            return array(list);
        }
        RecordPiece node = object((Template.Members) template);
        return node == null || (template.isFilled() && !node.isFilled()) ? null : node;
    }

    /** The items that come to something. One that is the same for all rows is there whatever the others are. */
    private @Nullable RecordPiece array(Template.Items template) {
        RecordPiece.Row array = new RecordPiece.Row();
        template.items().forEach(item -> array.items.addAll(filled(item)));
        return array.items.isEmpty() ? null : array;
    }

    private @Nullable RecordPiece object(Template.Members template) {
        if (!isThere(template) || isExcepted(template.exceptions())) {
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

    /** Whether the places are filled without which there is no such object. */
    private boolean isThere(Template.Members template) {
        List<Template.Place> anyOf = template.anyOf();
        return (anyOf.isEmpty() || anyOf.stream().anyMatch(this::isFilled))
                && template.allOf().stream().allMatch(this::isFilled);
    }

    private boolean isFilled(Template.Place place) {
        return cells.value(place) != null;
    }

    private void use(List<Template.Place> conditions, RecordPiece.Branch object) {
        for (Template.Place condition : conditions) {
            DataValue value = cells.value(condition);
            if (value != null) {
                object.use(Set.of(cells.use(condition, value, by)));
            }
        }
    }

    private RecordPiece.Branch filled(Template.Members template) {
        RecordPiece.Branch object = new RecordPiece.Branch();
        use(template.anyOf(), object);
        use(template.allOf(), object);
        template.members().forEach((name, member) -> {
            RecordPiece node = node(member);
            if (node != null) {
                object.members.put(name, node);
            }
        });
        support(object);
        template.exceptions().forEach(exception -> object.use(Set.of(cells.blank(exception, by))));
        return object;
    }

    /** What a template gives without a cell rests on the cells of its conditions of which other values are made. */
    private static void support(RecordPiece.Branch object) {
        if (object.cells().isEmpty()) {
            return;
        }
        List<RecordPiece> claims = new ArrayList<>();
        object.members.forEach((name, member) -> {
            if (!RecordMaker.NO_CLAIMS.contains(name)) {
                claims.add(member);
            }
        });
        Set<CellUse> uses = new LinkedHashSet<>();
        claims.forEach(claim -> claim.addCells(uses));
        Set<CellPlace> claimed = new LinkedHashSet<>();
        uses.forEach(use -> claimed.add(use.cell()));
        Set<CellUse> conditions = new LinkedHashSet<>(object.cells());
        conditions.removeIf(use -> !claimed.contains(use.cell()));
        claims.stream().filter(RecordPiece::isConstant).forEach(claim -> support(claim, conditions));
    }

    private static void support(RecordPiece node, Set<CellUse> conditions) {
        if (node instanceof RecordPiece.Row row) {
            row.items.forEach(item -> support(item, conditions));
        } else {
            node.use(conditions);
        }
    }

    /** Whether a place that must not be filled is, or may be. */
    private boolean isExcepted(List<Template.Place> exceptions) {
        if (exceptions.stream().anyMatch(this::isFilled)) {
            return true;
        }
        List<Integer> open = exceptions.stream()
                .filter(cells::isUnclear)
                .map(exception -> cells.place(exception).column())
                .toList();
        unclear.addAll(open);
        return !open.isEmpty();
    }

    /** What an object says of the values in it, beside what those around it say. */
    private CellUse.By within(Template.Members template) {
        if (template.exceptions().isEmpty() && template.evidence().isEmpty()) {
            return by;
        }
        Set<CellPlace> deciding = new LinkedHashSet<>(by.cells());
        template.exceptions().forEach(exception -> deciding.add(cells.place(exception)));
        Map<String, DataValue> evidence = new LinkedHashMap<>(by.evidence().members());
        template.evidence()
                .ifPresent(own -> own.members().forEach((name, member) -> {
                    if (node(member) instanceof RecordPiece.Leaf leaf) {
                        requireCode(name, leaf);
                        evidence.put(name, leaf.value);
                        leaf.cells().forEach(use -> deciding.add(use.cell()));
                    }
                }));
        return new CellUse.By(new DataObject(evidence), deciding);
    }

    private void requireCode(String name, RecordPiece.Leaf leaf) {
        Attribute<?, ?, ?> line = Evidence.SHAPE.attributes().get(name);
        if (line != null
                && leaf.value instanceof DataString text
                && !Codes.isFine(line.type(), text.text(), map.otherCodes())) {
            Set<String> columns = new LinkedHashSet<>();
            leaf.cells().forEach(use -> columns.add(use.name()));
            throw new RowFault(Fault.UNKNOWN_CODE, columns, "", Codes.expected(line.type(), text.text()));
        }
    }

    /** A string that is being put together. */
    private final class Words {

        private final StringBuilder text = new StringBuilder();
        private final Set<CellUse> uses = new LinkedHashSet<>();
        private boolean hasPlaces;

        @Nullable
        RecordPiece leaf(Template.Text template) {
            RecordPiece.Leaf leaf;
            if (template.pieces().size() == 1 && template.pieces().get(0) instanceof Template.Place sole) {
                DataValue value = cells.value(sole);
                if (value == null) {
                    return null;
                }
                uses.add(cells.use(sole, value, by));
                leaf = new RecordPiece.Leaf(value);
            } else {
                add(template.pieces());
                if (hasPlaces && uses.isEmpty()) {
                    return null;
                }
                leaf = new RecordPiece.Leaf(new DataString(text.toString().strip()));
            }
            leaf.use(uses);
            return leaf;
        }

        /** Adds pieces; tells whether a cell filled one of them. */
        private boolean add(List<Template.Piece> pieces) {
            boolean isFilled = false;
            Set<String> lacking = new LinkedHashSet<>();
            for (Template.Piece piece : pieces) {
                if (piece instanceof Template.Words words) {
                    text.append(words.text());
                } else if (piece instanceof Template.RowNumber) {
                    text.append(cells.number());
                } else if (piece instanceof Template.Place place) {
                    hasPlaces = true;
                    DataValue value = cells.value(place);
                    if (value == null) {
                        lacking.add(cells.rule(place.value()).column());
                    } else {
                        CellUse use = cells.use(place, value, by);
                        uses.add(use);
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
            return isFilled;
        }

        /** Adds a piece, unless it is empty; tells whether it did. */
        private boolean addOptional(Template.Optional part) {
            int length = text.length();
            boolean isFilled = add(part.pieces());
            if (!isFilled) {
                text.setLength(length);
            }
            return isFilled;
        }
    }
}
