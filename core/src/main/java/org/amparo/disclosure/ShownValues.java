package org.amparo.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;

/** The attributes and members of one object that stay, of which the object in the publication is built. */
final class ShownValues<T, B> {

    private final Shape<T, B> shape;
    private final Map<String, Consumer<B>> attributes = new LinkedHashMap<>();
    private final Map<String, DataValue> unknownMembers = new LinkedHashMap<>();

    ShownValues(Shape<T, B> shape) {
        this.shape = shape;
    }

    <V> void add(Attribute<T, B, V> attribute, List<V> values) {
        if (!values.isEmpty()) {
            attributes.put(attribute.name(), builder -> attribute.set(builder, values));
        }
    }

    void addUnknown(String name, DataValue value) {
        unknownMembers.put(name, value);
    }

    Set<String> unknownMembers() {
        return unknownMembers.keySet();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Takes an attribute out again, and says whether it was there. */
    boolean remove(String attribute) {
        return attributes.remove(attribute) != null;
    }

    /** Whether anything stays that is no key, evidence, gap or marking. */
    boolean saysSomething() {
        if (!unknownMembers.isEmpty()) {
            return true;
        }
        for (String name : attributes.keySet()) {
            if (says(Objects.requireNonNull(shape.attributes().get(name)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an attribute is no key, evidence, gap or marking. */
    static boolean says(Attribute<?, ?, ?> line) {
        return !line.traits().role().speaksOfOthers() && line.type() != Types.KEY;
    }

    /** A builder with everything that stays. */
    B toBuilder() {
        B builder = shape.newBuilder();
        attributes.values().forEach(value -> value.accept(builder));
        shape.setUnknownMembers(builder, new DataObject(unknownMembers));
        return builder;
    }
}
