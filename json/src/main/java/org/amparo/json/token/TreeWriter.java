package org.amparo.json.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;

/** A token writer that makes a tree of one value. */
public final class TreeWriter implements TokenWriter {

    private final Deque<Open> open = new ArrayDeque<>();
    private DataValue root = DataNull.NULL;

    /** A writer without a value yet. */
    public TreeWriter() {}

    /** The whole value. */
    public DataValue root() {
        return root;
    }

    private void add(DataValue value) {
        if (open.isEmpty()) {
            root = value;
        } else {
            open.element().values.add(value);
        }
    }

    @Override
    public void startObject() {
        open.push(new Open());
    }

    @Override
    public void endObject() {
        Open object = open.pop();
        Map<String, DataValue> members = new LinkedHashMap<>();
        for (int i = 0; i < object.names.size(); i++) {
            members.put(object.names.get(i), object.values.get(i));
        }
        add(new DataObject(members));
    }

    @Override
    public void startArray() {
        open.push(new Open());
    }

    @Override
    public void endArray() {
        add(new DataArray(open.pop().values));
    }

    @Override
    public void name(String name) {
        open.element().names.add(name);
    }

    @Override
    public void string(String text) {
        add(new DataString(text));
    }

    @Override
    public void number(String literal) {
        add(new DataNumber(literal));
    }

    @Override
    public void bool(boolean value) {
        add(new DataBoolean(value));
    }

    @Override
    public void nothing() {
        add(DataNull.NULL);
    }

    /** An object or array that has not ended; an array has no names. */
    private static final class Open {
        private final List<String> names = new ArrayList<>();
        private final List<DataValue> values = new ArrayList<>();
    }
}
