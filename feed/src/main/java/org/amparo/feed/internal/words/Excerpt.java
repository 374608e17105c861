package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Shape;

/**
 * Records without some of their values, by the attribute tables, and so for every part and attribute of every record.
 * What loses nothing, as nearly all does, is the same object.
 *
 * @param <K> what is to be known of an object to decide on its values
 */
abstract class Excerpt<K> {

    /** Whether a record is left out altogether. */
    abstract boolean isLeftOut(CaseRecord record);

    /** What is known of a record. */
    abstract K known(CaseRecord record);

    /** What is known of a part, by what is known of the object in which it stands. */
    abstract <P> K known(Attribute<?, ?, P> line, P part, K around);

    /** Whether a value stays, perhaps without something in it. */
    abstract <T, V> boolean isKept(Shape<T, ?> shape, Attribute<?, ?, V> line, V value, T object, K known);

    /** The file without what is left out. */
    final CaseFile excerpt(CaseFile file) {
        List<CaseRecord> kept = new ArrayList<>();
        boolean isSame = true;
        for (CaseRecord record : file.records()) {
            boolean isGone = isLeftOut(record);
            CaseRecord left = isGone ? record : without(record);
            isSame = isSame && !isGone && left == record;
            if (!isGone) {
                kept.add(left);
            }
        }
        return isSame ? file : file.withRecords(kept);
    }

    /** The record without what is left out of it. */
    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    <R extends CaseRecord> R without(R record) {
        return record.isRetracted() ? record : keep((Shape<R, ?>) record.shape(), record, known(record));
    }

    private <T, B> T keep(Shape<T, B> shape, T object, K known) {
        if (isWhole(shape, object, known)) {
            return object;
        }
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> line : shape.lines()) {
            copy(shape, line, object, builder, known);
        }
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private <T, B, V> void copy(Shape<T, B> shape, Attribute<T, B, V> line, T object, B builder, K known) {
        List<V> kept = new ArrayList<>();
        for (V value : line.values(object)) {
            if (isKept(shape, line, value, object, known)) {
                kept.add(isClaim(line) ? keep(line, value, known) : value);
            }
        }
        if (!kept.isEmpty()) {
            line.set(builder, kept);
        }
    }

    private <V> V keep(Attribute<?, ?, V> line, V value, K around) {
        return line.type()
                .table()
                .map(table -> keep(table, value, known(line, value, around)))
                .orElse(value);
    }

    static boolean isClaim(Attribute<?, ?, ?> line) {
        return line.traits().role() == AttributeRole.CLAIM;
    }

    /** Whether everything in an object stays: no list is made to find that out. */
    private <T> boolean isWhole(Shape<T, ?> shape, T object, K known) {
        Look<T> look = new Look<>(shape, object, known);
        shape.visit(object, look);
        return look.isWhole;
    }

    /** The look for a value or a part that is left out of an object. */
    private final class Look<T> implements PartVisitor<RuntimeException> {

        private final Shape<T, ?> shape;
        private final T object;
        private final K known;
        private boolean isWhole = true;

        Look(Shape<T, ?> shape, T object, K known) {
            this.shape = shape;
            this.object = object;
            this.known = known;
        }

        @Override
        public <V> void value(Attribute<?, ?, V> line, V value, int item) {
            isWhole = isWhole && isKept(shape, line, value, object, known);
        }

        @Override
        public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
            isWhole = isWhole
                    && isKept(shape, line, part, object, known)
                    && (!isClaim(line) || Excerpt.this.isWhole(table, part, Excerpt.this.known(line, part, known)));
        }
    }
}
