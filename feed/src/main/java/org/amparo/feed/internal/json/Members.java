package org.amparo.feed.internal.json;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;

/** The members of a JSON object, in order. */
public final class Members {

    private final Map<String, DataValue> members = new LinkedHashMap<>();

    public Members add(String name, DataValue value) {
        members.put(name, value);
        return this;
    }

    public Members add(String name, String value) {
        return add(name, new DataString(value));
    }

    public Members add(String name, URI value) {
        return add(name, value.toString());
    }

    public DataObject object() {
        return new DataObject(members);
    }
}
