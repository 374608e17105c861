package org.amparo.change;

import java.util.List;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.immutables.value.Value;

/**
 * The differences between a case file and an earlier one. There are none if the two say the same, in whatever order.
 */
@Value.Immutable
public sealed interface Changes extends JsonForm permits ImmutableChanges {

    /**
     * All differences: those of the header, then those of the records, in the order of the newer file. Records that are
     * no longer there have tombstones instead.
     */
    List<Change> changes();

    /**
     * The tombstones of records that are no longer valid: first those that the newer file says are retracted, in its
     * order, then those that it does not have, in the order of the earlier file.
     */
    List<Tombstone> tombstones();

    /** Whether the two files say the same. */
    default boolean isEmpty() {
        return changes().isEmpty() && tombstones().isEmpty();
    }

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("changes", changes().stream().map(JsonForm::toData).toList())
                .put("tombstones", tombstones().stream().map(JsonForm::toData).toList())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Changes value) {
        return value.changes().size() + " changes, " + value.tombstones().size() + " tombstones";
    }

    /** The builder. */
    final class Builder extends ImmutableChanges.Builder implements WithoutJson {
        Builder() {}
    }
}
