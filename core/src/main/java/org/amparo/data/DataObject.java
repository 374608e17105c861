package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
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
        Objects.requireNonNull(members, "members");
        members = copy(members);
    }

    /** Most unknown members are alone in their object, and a map of several takes eight times the memory. */
    private static Map<String, DataValue> copy(Map<String, DataValue> members) {
        Iterator<Map.Entry<String, DataValue>> entries = members.entrySet().iterator();
        if (entries.hasNext()) {
            Map.Entry<String, DataValue> first = entries.next();
            if (!entries.hasNext()) {
                return Collections.singletonMap(first.getKey(), first.getValue());
            }
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** A builder of an object without members. */
    public static Builder builder() {
        return new Builder();
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
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Map<String, DataValue> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new DataObject(more);
    }

    @Override
    public String toString() {
        return "object of " + members.size();
    }

    /** Collects the members of an object, in their order. */
    public static final class Builder implements WithoutJson {

        private final Map<String, DataValue> members = new LinkedHashMap<>();

        private Builder() {}

        /** Adds a member. */
        public Builder put(String name, DataValue value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            members.put(name, value);
            return this;
        }

        /** Adds an object. */
        public Builder put(String name, Builder object) {
            return put(name, object.build());
        }

        /** Adds a text. */
        public Builder put(String name, String text) {
            return put(name, new DataString(text));
        }

        /** Adds a number. */
        public Builder put(String name, long number) {
            return put(name, DataNumber.of(number));
        }

        /** Adds true or false. */
        public Builder put(String name, boolean value) {
            return put(name, new DataBoolean(value));
        }

        /** Adds an array. */
        public Builder put(String name, List<? extends DataValue> items) {
            Objects.requireNonNull(items, "items");
            return put(name, new DataArray(List.copyOf(items)));
        }

        /** Adds the text of a value, such as an id, a code or a date, if there is one. */
        public Builder put(String name, Optional<?> value) {
            Objects.requireNonNull(name, "name");
            value.ifPresent(present -> put(name, present.toString()));
            return this;
        }

        /** The object. */
        public DataObject build() {
            return new DataObject(members);
        }
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static DataObject addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
