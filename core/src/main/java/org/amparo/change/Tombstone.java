package org.amparo.change;

import java.time.Instant;
import java.util.Optional;
import org.amparo.id.RecordId;
import org.immutables.value.Value;

/** That a record no longer stands which an earlier case file had. */
@Value.Immutable
public sealed interface Tombstone permits ImmutableTombstone {

    /** The record. */
    RecordId record();

    /** Why it no longer stands. */
    TombstoneReason reason();

    /** The record that it was merged into, if it was. */
    Optional<RecordId> mergedInto();

    /** When it was retracted, if it was. */
    Optional<Instant> retractedAt();

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Tombstone value) {
        return value.record() + " " + value.reason();
    }

    /** The builder. */
    final class Builder extends ImmutableTombstone.Builder {
        Builder() {}
    }
}
