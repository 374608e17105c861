package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.internal.json.Unbound;

/**
 * A JSON object, with its members in the order in which they were given.
 *
 * @param members the values by name; unmodifiable
 */
public record DataObject(Map<String, DataValue> members) implements DataValue {

    /** The object without members. */
    public static final DataObject EMPTY = new DataObject(Map.of());

    /** Copies the members. */
    public DataObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The value of the member with this name, if there is one. */
    public Optional<DataValue> member(String name) {
        return Optional.ofNullable(members.get(Objects.requireNonNull(name, "name")));
    }

    /** Whether the object has no members. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** This object with a member added at the end or, if there is one of that name, replaced in its place. */
    public DataObject with(String name, DataValue value) {
        Map<String, DataValue> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new DataObject(more);
    }

    @Override
    public String toString() {
        return "object of " + members.size();
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static DataObject addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
