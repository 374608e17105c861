package org.amparo.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.RecordId;

/**
 * A cause for which things were left out of a publication: a record that is withheld, with everything that went because
 * of it, or a reason.
 *
 * @param record the record that is withheld, with which the others went; empty if what went has only the reason in
 *     common
 * @param reason the reason why it is withheld
 * @param withheld everything that went for this cause, in the order of the receipt, the record itself included
 */
public record Cause(Optional<RecordId> record, WithheldReason reason, List<Withheld> withheld) implements JsonForm {

    /** A cause. */
    public Cause {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(withheld, "withheld");
        withheld = List.copyOf(withheld);
    }

    @Override
    public DataObject toData() {
        return DataObject.builder()
                .put("record", record)
                .put("reason", reason.code())
                .put("explanation", reason.explanation())
                .put("withheld", withheld.stream().map(Withheld::toData).toList())
                .build();
    }

    /** The record or reason, and how much went. */
    @Override
    public String toString() {
        return record.map(id -> id + ": ").orElse("") + reason.code() + ": " + withheld.size();
    }
}
