package org.amparo.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;

/** Makes an object of JSON. */
final class DataTree {

    private final Map<String, DataValue> members = new LinkedHashMap<>();

    DataTree with(String name, DataValue value) {
        members.put(name, value);
        return this;
    }

    DataTree with(String name, String text) {
        return with(name, new DataString(text));
    }

    DataTree with(String name, long number) {
        return with(name, DataNumber.of(number));
    }

    DataTree with(String name, DataTree object) {
        return with(name, object.build());
    }

    DataTree with(String name, List<? extends DataValue> items) {
        return with(name, new DataArray(List.copyOf(items)));
    }

    /** Adds a text, if there is one. */
    DataTree with(String name, Optional<?> text) {
        text.ifPresent(present -> with(name, present.toString()));
        return this;
    }

    DataObject build() {
        return new DataObject(members);
    }
}
