package org.amparo.change;

import java.util.Locale;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;
import org.immutables.value.Value;

/**
 * A conflict between two records, or the headers of two case files, over the value of an attribute, with its
 * settlement.
 */
@Value.Immutable
public sealed interface Conflict extends JsonForm permits ImmutableConflict {

    /** The record that the two became; empty for the header. */
    Optional<RecordId> record();

    /** The part that has the attribute, if it is not the record itself. */
    Optional<PartRef> part();

    /** The name of the attribute, or of an unknown member. */
    String attribute();

    /** The place of the attribute in that record, or in the header. */
    Pointer at();

    /** The way in which the conflict was settled. */
    Settlement settlement();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("record", record())
                .put("part", part())
                .put("attribute", attribute())
                .put("at", at().toString())
                .put("settlement", settlement().name().toLowerCase(Locale.ROOT))
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Conflict value) {
        return value.part()
                        .map(PartRef::toString)
                        .or(() -> value.record().map(RecordId::toString))
                        .orElse("header")
                + " " + value.settlement();
    }

    /** The builder. */
    final class Builder extends ImmutableConflict.Builder implements WithoutJson {
        Builder() {}
    }
}
