package org.amparo.status;

import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;
import org.immutables.value.Value;

/** A reference that leads to no record or part of the case file. */
@Value.Immutable
public sealed interface DanglingReference extends JsonForm permits ImmutableDanglingReference {

    /** The record that holds the reference; empty for the header of the case file. */
    Optional<RecordId> record();

    /** The position of the reference in that record, or in the header. */
    Pointer at();

    /** The record that is missing or lacks the part. */
    RecordId target();

    /** The missing part, for a reference to a part. */
    Optional<PartRef> part();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("record", record())
                .put("at", at().toString())
                .put("target", target().toString())
                .put("part", part())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(DanglingReference value) {
        return value.record().map(RecordId::toString).orElse("header") + " " + value.at();
    }

    /** The builder. */
    final class Builder extends ImmutableDanglingReference.Builder implements WithoutJson {
        Builder() {}
    }
}
