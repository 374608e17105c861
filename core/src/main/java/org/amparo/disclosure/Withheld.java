package org.amparo.disclosure;

import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;
import org.immutables.value.Value;

/** One thing that was left out of a publication. Says where it stands in the original and why it went, and never what it is. */
@Value.Immutable
public sealed interface Withheld permits ImmutableWithheld {

    /** The record that has it; empty where it is of the header. */
    Optional<RecordId> record();

    /** Where it stands in that record, or in the header, of the original case file; the root for a whole record. */
    Pointer at();

    /** The attribute that it is the value of, or one of the values; empty for a whole record, and for unknown members. */
    Optional<String> attribute();

    /** Why it went. */
    WithheldReason reason();

    /** Who may see it. */
    Marking level();

    /** An empty builder, for code that computes receipts. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}: record, pointer, reason and level on one line. */
    static String describe(Withheld value) {
        String record = value.record().map(RecordId::toString).orElse("case-file");
        String at = value.at().equals(Pointer.ROOT) ? record : record + " " + value.at();
        return at + ": " + value.reason().code() + " (" + value.level() + "): "
                + value.reason().explanation();
    }

    /** The builder. */
    final class Builder extends ImmutableWithheld.Builder {
        Builder() {}
    }
}
