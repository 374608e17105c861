package org.amparo;

import org.amparo.id.RecordId;
import org.amparo.internal.problem.Invalid;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/**
 * A record whose type only a later version knows. The attributes common to all records are read, everything else is
 * kept as unknown members, and the record is written back as it was.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
non-sealed interface OtherRecord extends CaseRecord, OtherRecordAttributes {

    /** The attribute table. */
    Shape<OtherRecord, Builder> SHAPE = Shape.of("record", new OtherRecordAccessors())
            .required(OtherRecordAccessors.ID, Types.reference(RecordId.class))
            .identity()
            .with(CaseRecord::common)
            .checked(OtherRecord::requireLaterType);

    @Override
    RecordId id();

    @Override
    default Shaped<OtherRecord> shaped() {
        return new Shaped<>(SHAPE, this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without the content of the object. */
    static String describe(OtherRecord value) {
        return value.id().toString();
    }

    /** Refuses a record of a type that this version knows. */
    private static void requireLaterType(OtherRecord record) {
        if (CaseRecord.shapes().containsKey(record.id().type())) {
            throw Invalid.ID_TYPE_LATER.exception();
        }
    }

    /** The builder. */
    final class Builder extends ImmutableOtherRecord.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public OtherRecord build() {
            return SHAPE.check(super.build());
        }
    }
}
