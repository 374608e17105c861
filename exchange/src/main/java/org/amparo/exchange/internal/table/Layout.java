package org.amparo.exchange.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.shape.Shape;

/** All tables, made from the attribute tables: those of the header, and then those of each type of record. */
public final class Layout {

    private static final String LATER = "record";

    private final Map<String, RecordTables> byType = new LinkedHashMap<>();

    private Layout() {}

    /** The layout of this version. */
    public static Layout standard() {
        Layout layout = new Layout();
        layout.add(CaseHeader.SHAPE);
        CaseRecord.shapes().values().forEach(layout::add);
        // No type has this name, so this is the table for the types of later versions.
        layout.add(CaseRecord.shapeOf(LATER));
        return layout;
    }

    private void add(Shape<?, ?> shape) {
        byType.put(shape.name(), new RecordTables(shape));
    }

    /** The tables of a type of record, by the name of its attribute table. */
    public RecordTables of(Shape<?, ?> shape) {
        return Objects.requireNonNull(byType.get(shape.name()));
    }

    /** All tables in their order. */
    public List<Table> tables() {
        List<Table> all = new ArrayList<>();
        byType.values().forEach(tables -> all.addAll(tables.all()));
        return List.copyOf(all);
    }

    /** The tables of each type of record, the header first. */
    public Stream<RecordTables> types() {
        return byType.values().stream();
    }
}
