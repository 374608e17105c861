package org.amparo.validation.internal.constraints;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/**
 * The search for values that break a constraint in an object of the model, whichever it is. It asks only for
 * attributes that can hold one, and makes hardly anything before it finds one: no layout, no pointer.
 */
public final class BrokenValues implements PartVisitor<RuntimeException> {

    private static final Pointer RECORDS = Pointer.ROOT.member("records");

    /** The lines of each table whose values can break a constraint, or hold one that does. */
    private static final Map<Shape<?, ?>, List<Attribute<?, ?, ?>>> LINES = lines();

    private final List<BrokenValue> found = new ArrayList<>(0);

    /** The way from the start to the object that is searched: the line of each part and its position in the list. */
    private Attribute<?, ?, ?>[] way = new Attribute<?, ?, ?>[8];

    private int[] items = new int[8];
    private int depth;

    private BrokenValues() {}

    /** The broken values in a case file, in any object with a table, or in a text by language; else none. */
    public static List<BrokenValue> in(Object object) {
        BrokenValues search = new BrokenValues();
        if (object instanceof CaseFile file) {
            search.file(file);
        } else if (object instanceof CaseRecord record) {
            search.record(record);
        } else if (object instanceof LocalizedText texts) {
            search.texts(texts, Pointer.ROOT);
        } else {
            tableOf(object).ifPresent(table -> search.any(table, object));
        }
        return search.found;
    }

    /** The table of an object that has one. */
    public static Optional<Shape<?, ?>> tableOf(Object object) {
        if (object instanceof CaseRecord record) {
            return Optional.of(record.shape());
        }
        for (Shape<?, ?> table : LINES.keySet()) {
            if (table.type().isInstance(object)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private void file(CaseFile file) {
        search(CaseHeader.SHAPE, file.header());
        List<CaseRecord> records = file.records();
        for (int i = 0; i < records.size(); i++) {
            int before = found.size();
            record(records.get(i));
            if (found.size() > before) {
                Pointer at = RECORDS.item(i);
                found.subList(before, found.size())
                        .replaceAll(value -> new BrokenValue(value.kind(), at.append(value.at())));
            }
        }
    }

    private void record(CaseRecord record) {
        if (!CleanValues.areIn(record)) {
            shaped(record.shaped());
        }
    }

    private <T> void shaped(Shaped<T> record) {
        search(record.shape(), record.object());
    }

    private <T> void any(Shape<T, ?> table, Object object) {
        search(table, table.type().cast(object));
    }

    private <T> void search(Shape<T, ?> table, T object) {
        List<Attribute<T, ?, ?>> lines = linesOf(table);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(object, this);
        }
    }

    @Override
    public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
        if (depth == way.length) {
            way = Arrays.copyOf(way, 2 * depth);
            items = Arrays.copyOf(items, 2 * depth);
        }
        way[depth] = line;
        items[depth] = item;
        depth++;
        search(table, part);
        depth--;
    }

    @Override
    public <V> void value(Attribute<?, ?, V> line, V value, int item) {
        if (value instanceof LocalizedText texts) {
            if (!Constraint.hold(Constraint.LOCALIZED, texts)) {
                texts(texts, line.at(here(), item));
            }
            return;
        }
        List<Constraint> constraints = Constraint.of(line);
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            if (!constraint.holds(value)) {
                found.add(new BrokenValue(constraint.kind(), line.at(here(), item)));
            }
        }
    }

    private void texts(LocalizedText texts, Pointer at) {
        for (Map.Entry<LanguageTag, String> text : texts.asMap().entrySet()) {
            for (Constraint constraint : Constraint.LOCALIZED) {
                if (!constraint.holds(text.getValue())) {
                    found.add(new BrokenValue(
                            constraint.kind(), at.member(text.getKey().toString())));
                }
            }
        }
    }

    private Pointer here() {
        Pointer here = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            here = way[i].at(here, items[i]);
        }
        return here;
    }

    @SuppressWarnings("unchecked") // The lines were taken from this table.
    private static <T> List<Attribute<T, ?, ?>> linesOf(Shape<T, ?> table) {
        List<Attribute<?, ?, ?>> lines = LINES.get(table);
        // A record of a later version has a table that is not listed.
        return (List<Attribute<T, ?, ?>>) (List<?>) (lines == null ? table.lines() : lines);
    }

    private static Map<Shape<?, ?>, List<Attribute<?, ?, ?>>> lines() {
        Set<Shape<?, ?>> reached = new HashSet<>();
        int before;
        do {
            // A table is reached, too, if one of its parts is.
            before = reached.size();
            CaseRecord.tables().stream()
                    .filter(table -> table.lines().stream().anyMatch(line -> isSearched(line, reached)))
                    .forEach(reached::add);
        } while (reached.size() > before);
        return CaseRecord.tables().stream()
                .collect(toUnmodifiableMap(Function.identity(), table -> searched(table, reached)));
    }

    private static List<Attribute<?, ?, ?>> searched(Shape<?, ?> table, Set<Shape<?, ?>> reached) {
        return List.copyOf(
                table.lines().stream().filter(line -> isSearched(line, reached)).toList());
    }

    private static boolean isSearched(Attribute<?, ?, ?> line, Set<Shape<?, ?>> reached) {
        return !Constraint.of(line).isEmpty()
                || line.type().table().filter(reached::contains).isPresent();
    }
}
