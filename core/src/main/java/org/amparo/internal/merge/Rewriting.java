package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.CaseRecord;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Type;
import org.amparo.shape.Types;

/**
 * The replacement of ids, references to parts, and keys in an object. Values that no table names, such as unknown
 * members, stay as they are.
 *
 * @param ids the new id for an id; the former ids of a record are not replaced
 * @param parts the new reference for a reference to a part
 * @param keys the new keys of parts by their old keys; other keys stay
 */
public record Rewriting(UnaryOperator<RecordId> ids, UnaryOperator<PartRef> parts, Map<String, String> keys) {

    /** The replacement of references to parts alone. */
    public static Rewriting ofParts(UnaryOperator<PartRef> parts) {
        return new Rewriting(id -> id, parts, Map.of());
    }

    /** The rewritten record; the record itself if nothing is replaced. */
    public CaseRecord rewrite(CaseRecord record) {
        return rewrite(record.shaped());
    }

    private <T extends CaseRecord> T rewrite(Shaped<T> record) {
        return rewrite(record.shape(), record.object());
    }

    private <T, B> T rewrite(Shape<T, B> shape, T object) {
        B builder = shape.newBuilder();
        boolean changed = false;
        for (Attribute<T, B, ?> attribute : shape.lines()) {
            changed |= rewrite(attribute, object, builder);
        }
        if (!changed) {
            return object;
        }
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private <T, B, V> boolean rewrite(Attribute<T, B, V> attribute, T object, B builder) {
        List<V> values = attribute.values(object);
        if (attribute.is(CaseRecord.FORMER_IDS)) {
            RecordCopies.give(attribute, builder, values);
            return false;
        }
        List<V> rewritten = new ArrayList<>();
        for (V value : values) {
            rewritten.add(rewrite(attribute.type(), value));
        }
        RecordCopies.give(attribute, builder, rewritten);
        return !rewritten.equals(values);
    }

    @SuppressWarnings("unchecked") // An id is replaced by one of its type, any other value by one of its class.
    private <V> V rewrite(Type<V> type, V value) {
        Optional<Shape<V, ?>> table = type.table();
        if (table.isPresent()) {
            return rewrite(table.get(), value);
        }
        if (value instanceof RecordId id) {
            return (V) ids.apply(id);
        }
        if (value instanceof PartRef part) {
            return (V) parts.apply(part);
        }
        return type == Types.KEY ? (V) keys.getOrDefault((String) value, (String) value) : value;
    }
}
