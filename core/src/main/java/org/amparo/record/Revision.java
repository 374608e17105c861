package org.amparo.record;

import java.time.Instant;
import java.util.Optional;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.data.DataValue;
import org.amparo.evidence.Marked;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;
import org.immutables.value.Value;

/** An entry in the history of a record: a change that was made to it, when and why. */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Revision extends Marked, RevisionAttributes permits ImmutableRevision {

    /** The attribute table. */
    Shape<Revision, Builder> SHAPE = Shape.of("revision", new RevisionAccessors())
            .required(RevisionAccessors.NUMBER, Types.INTEGER)
            .required(RevisionAccessors.AT, Types.INSTANT)
            .optional(RevisionAccessors.KIND, Types.code(ChangeKind.VOCABULARY))
            .essential()
            .optional(RevisionAccessors.ABOUT, Types.ATTRIBUTE)
            .optional(RevisionAccessors.NOTE, Types.STRING)
            .note()
            .floor(Marking.RESTRICTED)
            .optional(RevisionAccessors.BEFORE, Types.TREE)
            .floor(Marking.SECRET)
            .unpublished()
            .with(Marked::marked);

    /** The number of the revision, counted from 1 within the record. */
    Long number();

    /** The moment at which the change was made (RFC 3339, UTC). */
    Instant at();

    /**
     * The reason for the change: a correction (we were wrong) is not a change (the world moved on). Absent where it was
     * not recorded.
     */
    Optional<ChangeKind> kind();

    /**
     * The name, as in JSON, of the attribute of the record that was changed: {@code bornOn}, or {@code release} for
     * anything that is told of the end of a detention; a change of several attributes is several revisions. Absent where
     * it was not recorded. A publication has it only of claims that the record shows whole, and never of the names of a
     * person.
     */
    Optional<String> about();

    /** A note on the change. Absent where there is nothing to add. RESTRICTED unless the markings say otherwise. */
    Optional<String> note();

    /**
     * The state before a merge, from which the merge can be undone: an object with the records {@code kept} and
     * {@code merged} as they were. For a join of two files, it holds what recognises the same record when it arrives
     * again. The case file writes and reads it. Absent where nothing was merged or joined. SECRET unless the markings
     * say otherwise, and left out of every publication even then.
     */
    Optional<DataValue> before();

    /** A revision with the reason for the change. */
    static Revision of(long number, Instant at, ChangeKind kind) {
        return builder().number(number).at(at).kind(kind).build();
    }

    /** Whether it says that it changed this attribute of the record. */
    default boolean isAbout(AttributeName<?> attribute) {
        return about().filter(attribute.name()::equals).isPresent();
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

        /** Sets the attribute that was changed: {@code about(Person.BORN_ON)}. */
        public Builder about(AttributeName<?> attribute) {
            return about(attribute.name());
        }

        @Override
        public Revision build() {
            return SHAPE.check(super.build());
        }
    }
}
