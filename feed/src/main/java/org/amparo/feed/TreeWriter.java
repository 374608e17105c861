package org.amparo.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an object that is written as a tree, less what JSON Feed forbids in an extension: a member whose name has a dot
 * or starts with an underscore, and a member that is null or a list with a null in it.
 */
final class TreeWriter implements TokenWriter {

    private final Deque<Level> open = new ArrayDeque<>();
    private DataObject written = DataObject.EMPTY;

    /** The object that was written. */
    DataObject object() {
        return written;
    }

    @Override
    public void startObject() {
        open.push(new Level(true));
    }

    @Override
    public void endObject() {
        value(open.pop().value());
    }

    @Override
    public void startArray() {
        open.push(new Level(false));
    }

    @Override
    public void endArray() {
        value(open.pop().value());
    }

    @Override
    public void name(String name) {
        open.element().name = name;
    }

    @Override
    public void string(String text) {
        value(Optional.of(new DataString(text)));
    }

    @Override
    public void number(String literal) {
        value(Optional.of(new DataNumber(literal)));
    }

    @Override
    public void bool(boolean value) {
        value(Optional.of(new DataBoolean(value)));
    }

    @Override
    public void nothing() {
        value(Optional.empty());
    }

    private void value(Optional<DataValue> value) {
        if (!open.isEmpty()) {
            open.element().add(value);
        } else if (value.isPresent() && value.get() instanceof DataObject object) {
            written = object;
        }
    }

    /** An object or array that is not yet closed. */
    private static final class Level {

        private final boolean isObject;
        private final Map<String, DataValue> members = new LinkedHashMap<>();
        private final List<DataValue> items = new ArrayList<>();
        private boolean holdsNull;
        private @Nullable String name;

        Level(boolean isObject) {
            this.isObject = isObject;
        }

        void add(Optional<DataValue> value) {
            if (!isObject) {
                value.ifPresentOrElse(items::add, () -> holdsNull = true);
            } else if (name != null && isAllowed(name)) {
                String member = name;
                value.ifPresent(present -> members.put(member, present));
            }
        }

        private static boolean isAllowed(String name) {
            return !name.startsWith("_") && name.indexOf('.') < 0;
        }

        Optional<DataValue> value() {
            if (isObject) {
                return Optional.of(new DataObject(members));
            }
            return holdsNull ? Optional.empty() : Optional.of(new DataArray(items));
        }
    }
}
