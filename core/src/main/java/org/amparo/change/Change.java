package org.amparo.change;

import java.util.Locale;
import java.util.Optional;
import org.amparo.code.ChangeKind;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;
import org.amparo.time.Certainty;
import org.immutables.value.Value;

/** A difference between a case file and an earlier one, at one place. The values themselves are in the two files. */
@Value.Immutable
public sealed interface Change extends JsonForm permits ImmutableChange {

    /** The record that differs; empty for the header of the case file. */
    Optional<RecordId> record();

    /**
     * The part that was added or removed, or whose attribute differs. If it has no key, it is the nearest enclosing
     * part that has one.
     */
    Optional<PartRef> part();

    /**
     * The attribute, or the unknown member, that differs; for a part that was added to or removed from a list, the
     * list. Empty for a record that was added.
     */
    Optional<String> attribute();

    /**
     * The position in the record, or in the header: in the earlier file for a {@link Operation#REMOVED} value, else in
     * the newer one. For an unknown member, it is the position of the object that has it.
     */
    Pointer at();

    /** Whether the value was added, removed or replaced. */
    Operation operation();

    /**
     * The kind of change: that of the newest revision that the earlier record did not have, or CHANGED if no revision
     * says. For an added record, it is CREATED, or SPLIT if the earlier file had it merged into another.
     */
    ChangeKind kind();

    /**
     * The certainty of the kind: certain if the new revisions agree on one kind, possible if they give none or several.
     */
    Certainty certainty();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("operation", operation().name().toLowerCase(Locale.ROOT))
                .put("record", record())
                .put("part", part())
                .put("attribute", attribute())
                .put("at", at().toString())
                .put("kind", kind().toString())
                .put("certainty", certainty().name().toLowerCase(Locale.ROOT))
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Change value) {
        return value.record().map(RecordId::toString).orElse("header") + " " + value.at() + " " + value.operation();
    }

    /** The builder. */
    final class Builder extends ImmutableChange.Builder implements WithoutJson {
        Builder() {}
    }
}
