package org.amparo.internal.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.internal.index.HashedKey;
import org.amparo.internal.marking.Levels;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.LineVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.Type;

/**
 * The content of values in a comparable form: equal, with equal hash codes, for values that say the same. The order of
 * a list counts if its line in the table says so, as for the hops of a chain of evidence.
 */
final class Content {

    /** The whole content of an object, the order of its parts included. */
    private static final Content ALL = new Content(attribute -> true, true);

    /** The whole content without the order of its parts, for finding a part that was moved. */
    private static final Content IN_ANY_ORDER = new Content(attribute -> true, false);

    /** The same, without levels of objects. */
    private static final Content UNMARKED = new Content(attribute -> !attribute.is(Marked.MARKING), false);

    /** The claims of an object and of all objects in it. */
    private static final Content CLAIMS = new Content(Content::isClaimed, false);

    /** The same, without members that no table names. */
    private static final Content TOLD = new Content(Content::isClaimed, false, false, evidence -> true);

    private final Predicate<Attribute<?, ?, ?>> counted;
    private final boolean ofParts;
    private final boolean ofUnknown;
    private final Predicate<Evidence> ofEvidence;

    /**
     * A view of values.
     *
     * @param counted whether an attribute counts
     * @param ofParts whether the order of parts counts too
     */
    private Content(Predicate<Attribute<?, ?, ?>> counted, boolean ofParts) {
        this(counted, ofParts, true, evidence -> true);
    }

    /**
     * A view of values.
     *
     * @param ofUnknown whether members that no table names count
     * @param ofEvidence which evidence counts
     */
    private Content(
            Predicate<Attribute<?, ?, ?>> counted, boolean ofParts, boolean ofUnknown, Predicate<Evidence> ofEvidence) {
        this.counted = counted;
        this.ofParts = ofParts;
        this.ofUnknown = ofUnknown;
        this.ofEvidence = ofEvidence;
    }

    /** The whole content of an object. */
    static <T> HashedKey said(Shape<T, ?> shape, T object) {
        return ALL.of(shape, object);
    }

    /** The identity of a value that nothing else names: its whole content, without the order of its parts. */
    static <V> HashedKey identity(Type<V> type, V value) {
        return IN_ANY_ORDER.of(type, value);
    }

    /**
     * The claims of a value and of all objects in it, with private members and some of the evidence, whichever statement
     * that is of, but without keys and markings. It tells apart two parts that claim the same.
     */
    static <V> HashedKey sourced(Type<V> type, V value, Predicate<Evidence> ofEvidence) {
        return new Content(Content::isOfRow, false, true, ofEvidence).of(type, value);
    }

    /** Whether an attribute is that of the same row in two editions of a list, which are two statements. */
    private static boolean isOfRow(Attribute<?, ?, ?> attribute) {
        return attribute.is(Annotated.EVIDENCE)
                || (isClaimed(attribute)
                        && !attribute.is(Evidence.STATEMENT)
                        && !attribute.is(Evidence.VIA)
                        && !attribute.is(Evidence.ANCHOR)
                        && !attribute.is(Evidence.RECORDED_ON));
    }

    /** The whole content of a value, whatever its level and that of each object in it. */
    static <V> HashedKey unmarked(Type<V> type, V value) {
        return UNMARKED.of(type, value);
    }

    /** The whole content of the values of an attribute, whatever the level of each object in them. */
    static <V> HashedKey unmarked(Attribute<?, ?, V> attribute, List<V> values) {
        return UNMARKED.of(attribute, values);
    }

    /** The claims of a value, without its key, evidence and markings, misread ones and refusals included. */
    static <V> HashedKey claimed(Type<V> type, V value) {
        return type.table()
                .map(table -> IN_ANY_ORDER.of(table, withoutLimits(table, value), Content::isClaimed))
                .orElseGet(() -> HashedKey.of(value));
    }

    /** The same value without members that say who may see it, in words that nobody has read. */
    private static <T, B> T withoutLimits(Shape<T, B> shape, T object) {
        DataObject members = shape.unknownMembersOf(object);
        Map<String, DataValue> others = new LinkedHashMap<>(members.members());
        others.entrySet().removeIf(member -> Levels.isLimit(shape, member.getKey(), member.getValue()));
        if (others.size() == members.members().size()) {
            return object;
        }
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> line : shape.lines()) {
            line.copy(object, builder);
        }
        shape.setUnknownMembers(builder, new DataObject(others));
        return shape.build(builder);
    }

    /** The claims of an object, without its key and the keys of the objects in it. */
    static <T> HashedKey claimed(Shape<T, ?> shape, T object) {
        return CLAIMS.of(shape, object);
    }

    /** The claims of a value and of all objects in it, without their keys, evidence, markings and private members. */
    static <V> HashedKey toldBySources(Type<V> type, V value) {
        return TOLD.of(type, value);
    }

    static boolean isClaimed(Attribute<?, ?, ?> attribute) {
        return attribute.traits().role() == AttributeRole.CLAIM;
    }

    /** Whether the values in their order are one statement, such as the hops of a chain, rather than several. */
    static boolean isSequence(Attribute<?, ?, ?> attribute) {
        return attribute.traits().is(Traits.Mark.ORDERED)
                && attribute.type().table().isEmpty();
    }

    private boolean isCounted(Object value) {
        return !(value instanceof Evidence evidence) || ofEvidence.test(evidence);
    }

    private <V> HashedKey of(Type<V> type, V value) {
        return type.table().map(table -> of(table, value)).orElseGet(() -> HashedKey.of(value));
    }

    private <T> HashedKey of(Shape<T, ?> shape, T object) {
        return of(shape, object, counted);
    }

    private <T> HashedKey of(Shape<T, ?> shape, T object, Predicate<Attribute<?, ?, ?>> which) {
        Map<String, Object> content = new HashMap<>();
        shape.visit(object, new LineVisitor<RuntimeException>() {
            @Override
            public <V> void one(Attribute<?, ?, V> line, V value) {
                many(line, List.of(value));
            }

            @Override
            public <V> void many(Attribute<?, ?, V> line, List<V> values) {
                List<V> told = values.stream().filter(Content.this::isCounted).toList();
                if (which.test(line) && !told.isEmpty()) {
                    content.put(line.name(), of(line, told));
                }
            }

            @Override
            public void unknown(DataObject members) {
                if (ofUnknown) {
                    content.putAll(members.members());
                }
            }
        });
        return HashedKey.of(content);
    }

    private <V> HashedKey of(Attribute<?, ?, V> attribute, List<V> values) {
        if (isSequence(attribute) || (ofParts && attribute.traits().is(Traits.Mark.ORDERED))) {
            return HashedKey.of(
                    values.stream().map(value -> of(attribute.type(), value)).toList());
        }
        Map<HashedKey, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(of(attribute.type(), value), 1, Integer::sum));
        return HashedKey.of(counts);
    }
}
