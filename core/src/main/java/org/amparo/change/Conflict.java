package org.amparo.change;

import java.util.Optional;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.immutables.value.Value;

/**
 * That two records, or the headers of two case files, say different things of one attribute, and how that was settled.
 */
@Value.Immutable
public sealed interface Conflict permits ImmutableConflict {

    /** The record that the two became; none for the header. */
    Optional<RecordId> record();

    /** The part whose attribute it is, if it is not one of the record itself. */
    Optional<PartRef> part();

    /** The attribute, or the name of a member that the model does not know. */
    String attribute();

    /** What became of the two values. */
    Settlement settlement();

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
    final class Builder extends ImmutableConflict.Builder {
        Builder() {}
    }
}
