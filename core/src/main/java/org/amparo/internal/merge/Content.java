package org.amparo.internal.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;

/**
 * What values say, as something to compare: equal, with equal hash codes, for values that say the same. The order of a
 * list counts where its line in the table says that it does, as the way of a chain of evidence.
 */
final class Content {

    /** All that an object says, the order of its parts included. */
    private static final Content ALL = new Content(attribute -> true, true);

    /** The same in whatever order its parts come, to find a part again that was moved. */
    private static final Content IN_ANY_ORDER = new Content(attribute -> true, false);

    /** What an object and all objects in it claim. */
    private static final Content CLAIMS = new Content(Content::isClaimed, false);

    private final Predicate<Attribute<?, ?, ?>> counted;
    private final boolean ofParts;

    /**
     * One way to look at values.
     *
     * @param counted the attributes that count
     * @param ofParts whether the order of parts counts, too
     */
    private Content(Predicate<Attribute<?, ?, ?>> counted, boolean ofParts) {
        this.counted = counted;
        this.ofParts = ofParts;
    }

    /** All that the object says. */
    static <T> Object said(Shape<T, ?> shape, T object) {
        return ALL.of(shape, object);
    }

    /** All that the values of an attribute say. */
    static <V> Object said(Attribute<?, ?, V> attribute, List<V> values) {
        return ALL.of(attribute, values);
    }

    /** What a value is known by where nothing else names it: all that it says, in whatever order its parts come. */
    static <V> Object identity(Type<V> type, V value) {
        return IN_ANY_ORDER.of(type, value);
    }

    /** What the value claims, whatever its key, on whatever evidence, and whoever may see it. */
    static <V> Object claimed(Type<V> type, V value) {
        return type instanceof Type.PartType<V> part ? IN_ANY_ORDER.of(part.shape(), value, Content::isClaimed) : value;
    }

    /** What the object claims, whatever its key and those of what it holds. */
    static <T> Object claimed(Shape<T, ?> shape, T object) {
        return CLAIMS.of(shape, object);
    }

    static boolean isClaimed(Attribute<?, ?, ?> attribute) {
        return attribute.traits().role() == AttributeRole.CLAIM;
    }

    /** Whether the values are one statement in their order, as the hops of a chain, rather than several. */
    static boolean isSequence(Attribute<?, ?, ?> attribute) {
        return attribute.traits().ordered() && !(attribute.type() instanceof Type.PartType);
    }

    private <V> Object of(Type<V> type, V value) {
        return type instanceof Type.PartType<V> part ? of(part.shape(), value) : value;
    }

    private <T> Object of(Shape<T, ?> shape, T object) {
        return of(shape, object, counted);
    }

    private <T> Object of(Shape<T, ?> shape, T object, Predicate<Attribute<?, ?, ?>> which) {
        Map<String, Object> content = new HashMap<>();
        for (Attribute<T, ?, ?> attribute : shape.attributes().values()) {
            if (which.test(attribute)) {
                add(attribute, object, content);
            }
        }
        content.putAll(shape.unknownMembersOf(object).members());
        return content;
    }

    private <T, V> void add(Attribute<T, ?, V> attribute, T object, Map<String, Object> content) {
        List<V> values = attribute.values(object);
        if (!values.isEmpty()) {
            content.put(attribute.name(), of(attribute, values));
        }
    }

    private <V> Object of(Attribute<?, ?, V> attribute, List<V> values) {
        if (isSequence(attribute) || (ofParts && attribute.traits().ordered())) {
            return values.stream().map(value -> of(attribute.type(), value)).toList();
        }
        Map<Object, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(of(attribute.type(), value), 1, Integer::sum));
        return counts;
    }
}
