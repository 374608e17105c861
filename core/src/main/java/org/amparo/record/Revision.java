package org.amparo.record;

import java.time.Instant;
import java.util.Optional;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.data.DataValue;
import org.amparo.evidence.Marked;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** That this record was changed, when and why. */
@Value.Immutable
public sealed interface Revision extends Marked, RevisionAttributes permits ImmutableRevision {

    /** The attribute table. */
    Shape<Revision, Builder> SHAPE = Shape.of("revision", new RevisionAccessors())
            .required(RevisionAccessors.NUMBER, Types.INTEGER)
            .required(RevisionAccessors.AT, Types.INSTANT)
            .optional(RevisionAccessors.KIND, Types.code(ChangeKind.VOCABULARY))
            .essential()
            .optional(RevisionAccessors.NOTE, Types.STRING)
            .note()
            .floor(Marking.RESTRICTED)
            .optional(RevisionAccessors.BEFORE, Types.TREE)
            .floor(Marking.SECRET)
            .unpublished()
            .with(Marked::marked);

    /** Counts up from 1 within the record. */
    Long number();

    /** When the change was made (RFC 3339, UTC). */
    Instant at();

    /** Why: a correction (we were wrong) is not a change (the world moved). Absent where that was not recorded. */
    Optional<ChangeKind> kind();

    /**
     * What was changed, in words. Absent where there is nothing to add. RESTRICTED unless the markings say otherwise.
     */
    Optional<String> note();

    /**
     * What stood before a merge, from which it can be undone: an object with the records {@code kept} and {@code merged}
     * as they were; of a join of two files, by what the same is known when it arrives again. Made and read by the case
     * file. Absent where nothing was merged or joined. SECRET unless the markings say otherwise; no publication has it
     * even then.
     */
    Optional<DataValue> before();

    /** That the record was changed, and why. */
    static Revision of(long number, Instant at, ChangeKind kind) {
        return builder().number(number).at(at).kind(kind).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}, without the content of the object. */
    static String describe(Revision value) {
        return "revision";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableRevision.Builder implements Marked.Builder<Builder> {
        Builder() {}

        @Override
        public Revision build() {
            return SHAPE.check(super.build());
        }
    }
}
