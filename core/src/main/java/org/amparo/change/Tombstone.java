package org.amparo.change;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.RecordId;
import org.immutables.value.Value;

/** The tombstone of a record that an earlier case file had and that is no longer valid. */
@Value.Immutable
public sealed interface Tombstone extends JsonForm permits ImmutableTombstone {

    /** The id of the record. */
    RecordId record();

    /** The reason why it is no longer valid. */
    TombstoneReason reason();

    /** The record into which it was merged, if it was. */
    Optional<RecordId> mergedInto();

    /** The moment at which it was retracted, if it was. */
    Optional<Instant> retractedAt();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("record", record().toString())
                .put("reason", reason().name().toLowerCase(Locale.ROOT))
                .put("mergedInto", mergedInto())
                .put("retractedAt", retractedAt())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Tombstone value) {
        return value.record() + " " + value.reason();
    }

    /** The builder. */
    final class Builder extends ImmutableTombstone.Builder implements WithoutJson {
        Builder() {}
    }
}
