package org.amparo.feed.untold;

import java.util.Objects;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;

/**
 * A claim of a publication that no sentence tells. It says where the claim stands, and never what it is.
 *
 * @param record the record that has it
 * @param at its position in that record, as the publication has it
 * @param reason why nothing tells it
 */
public record UntoldClaim(RecordId record, Pointer at, UntoldReason reason) implements JsonForm {

    public UntoldClaim {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public DataObject toData() {
        return DataObject.builder()
                .put("record", record.toString())
                .put("at", at.toString())
                .put("reason", reason.code())
                .build();
    }

    /** The record, the position and the reason on one line. */
    @Override
    public String toString() {
        return record + " " + at + ": " + reason.code() + ": " + reason.explanation();
    }
}
