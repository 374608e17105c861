package org.amparo.change;

import java.util.Optional;
import org.amparo.code.ChangeKind;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;
import org.amparo.time.Certainty;
import org.immutables.value.Value;

/** One place at which a case file differs from an earlier one. The values themselves are in the two files. */
@Value.Immutable
public sealed interface Change permits ImmutableChange {

    /** The record that differs; none for the header of the case file. */
    Optional<RecordId> record();

    /**
     * The part that was added or removed or whose attribute differs, if it has a key; for a part without one, or the
     * attribute of such a part, the nearest part around it that has one.
     */
    Optional<PartRef> part();

    /**
     * The attribute that differs; for a part of a list that was added or removed, the list. Also a member that the
     * model does not know. None for a record that was added.
     */
    Optional<String> attribute();

    /**
     * Where it stands: in the record, or in the header. For what was {@link Operation#REMOVED} in the earlier file,
     * else in the newer one; for a member that the model does not know, the object that has it.
     */
    Pointer at();

    /** Whether something came, went or became another. */
    Operation operation();

    /**
     * Why: the kind of the newest revision that the earlier record did not have; CHANGED where no revision says it.
     * For a record that was added, CREATED, or SPLIT where the earlier file had it merged into another.
     */
    ChangeKind kind();

    /** Certain where the new revisions say one kind; possible where they say none, or several. */
    Certainty certainty();

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Change value) {
        return value.record().map(RecordId::toString).orElse("header") + " " + value.at() + " " + value.operation();
    }

    /** The builder. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
