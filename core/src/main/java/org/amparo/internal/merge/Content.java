package org.amparo.internal.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;

/**
 * What a value says, in whatever order it says it: equal, with equal hash codes, for values that differ in the order of
 * their lists alone. Only the way of a chain of evidence, a list of references to parts, means something by its order.
 */
final class Content {

    /** What stands beside the claim of a part and is not itself claimed. */
    static final Set<String> BESIDE = Set.of("key", "evidence", "missing", "marking", "markings");

    private Content() {}

    /** All that the value says. */
    static <V> Object of(Type<V> type, V value) {
        return type instanceof Type.PartType<V> part ? of(part.shape(), value) : value;
    }

    /** All that the object says. */
    static <T> Object of(Shape<T, ?> shape, T object) {
        return of(shape, object, Set.of());
    }

    /** What the value says, whatever its key, on whatever evidence, and whoever may see it. */
    static <V> Object claimed(Type<V> type, V value) {
        return type instanceof Type.PartType<V> part ? of(part.shape(), value, BESIDE) : value;
    }

    static boolean isClaimed(Attribute<?, ?, ?> attribute) {
        return !BESIDE.contains(attribute.name());
    }

    private static <T> Object of(Shape<T, ?> shape, T object, Set<String> without) {
        Map<String, Object> content = new HashMap<>();
        for (Attribute<T, ?, ?> attribute : shape.attributes().values()) {
            if (!without.contains(attribute.name())) {
                add(attribute, object, content);
            }
        }
        content.putAll(shape.unknownMembersOf(object).members());
        return content;
    }

    private static <T, V> void add(Attribute<T, ?, V> attribute, T object, Map<String, Object> content) {
        List<V> values = attribute.values(object);
        if (!values.isEmpty()) {
            content.put(attribute.name(), of(attribute, values));
        }
    }

    /** All that an attribute says. */
    static <V> Object of(Attribute<?, ?, V> attribute, List<V> values) {
        if (isPath(attribute)) {
            return values;
        }
        Map<Object, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(of(attribute.type(), value), 1, Integer::sum));
        return counts;
    }

    /** Whether the order of the list is what it says. */
    static boolean isPath(Attribute<?, ?, ?> attribute) {
        return attribute.type().equals(Types.PART_REF);
    }
}
