package org.amparo.internal.merge;

import java.util.List;
import java.util.function.Consumer;
import org.amparo.CaseRecord;
import org.amparo.code.Marking;
import org.amparo.id.RecordId;
import org.amparo.record.Provenance;
import org.amparo.record.Revision;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;

/** Copies of records with other values for the attributes that every record has. */
public final class RecordCopies {

    private RecordCopies() {}

    static CaseRecord with(CaseRecord record, List<RecordId> formerIds, List<Revision> revisions) {
        return changed(record.shaped(), builder -> builder.formerIds(formerIds).revisions(revisions));
    }

    /** The record with another history. */
    public static CaseRecord withRevisions(CaseRecord record, List<Revision> revisions) {
        return with(record, record.formerIds(), revisions);
    }

    /** The record with another provenance. */
    static CaseRecord withProvenance(CaseRecord record, List<Provenance> provenance) {
        return provenance.equals(record.provenance())
                ? record
                : changed(record.shaped(), builder -> builder.provenance(provenance));
    }

    /** What the record says, without its former ids, its provenance and its history. */
    static CaseRecord bare(CaseRecord record) {
        return changed(
                record.shaped(),
                builder -> builder.formerIds(List.of()).provenance(List.of()).revisions(List.of()));
    }

    /** The record with a marking of its own, which holds for all of it. */
    public static CaseRecord withMarking(CaseRecord record, Marking marking) {
        return changed(record.shaped(), builder -> builder.marking(marking));
    }

    /** Gives values to a builder, if there are any. */
    static <B, V> void give(Attribute<?, B, V> attribute, B builder, List<V> values) {
        if (!values.isEmpty()) {
            attribute.set(builder, values);
        }
    }

    private static <T extends CaseRecord> T changed(Shaped<T> record, Consumer<CaseRecord.Builder<?>> change) {
        return changed(record.shape(), record.object(), change);
    }

    private static <T, B> T changed(Shape<T, B> shape, T object, Consumer<CaseRecord.Builder<?>> change) {
        B builder = shape.newBuilder();
        shape.lines().forEach(attribute -> attribute.copy(object, builder));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        // The builder of every record is one of these.
        change.accept((CaseRecord.Builder<?>) builder);
        return shape.build(builder);
    }
}
