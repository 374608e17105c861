package org.amparo.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.fill.MadeRecord;

/** What the records of one row call a person. */
final class PersonNaming {

    private final int row;
    private final String id;
    private final Set<Object> bare = new LinkedHashSet<>();
    private final List<DataValue> names = new ArrayList<>();
    private final Set<String> columns = new LinkedHashSet<>();

    PersonNaming(int row, String id) {
        this.row = row;
        this.id = id;
    }

    int row() {
        return row;
    }

    String id() {
        return id;
    }

    /** Adds the names of a record of the row. */
    void add(MadeRecord record, DataArray more) {
        bare.addAll(record.bareItems("names"));
        names.addAll(more.items());
        columns.addAll(record.columnsAt("/names"));
    }

    /** The columns of the names. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    /** Whether another row has the same names, whatever its evidence. */
    boolean isSame(PersonNaming other) {
        return bare.equals(other.bare);
    }

    /** The person with these names alone. */
    DataObject person() {
        return DataObject.builder()
                .put("type", "person")
                .put("id", id)
                .put("names", new DataArray(names))
                .build();
    }
}
