package org.amparo.disclosure;

import java.util.List;
import java.util.Optional;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.JsonForm;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;
import org.immutables.value.Value;

/**
 * An item of a receipt: a thing that was left out of a publication. It says where the thing stands in the original and
 * why it was left out, but never repeats it.
 */
@Value.Immutable
public sealed interface Withheld extends JsonForm permits ImmutableWithheld {

    /** The record that has it; empty if it is in the header. */
    Optional<RecordId> record();

    /** Its position in that record, or in the header, of the original case file; the root for a whole record. */
    Pointer at();

    /** The attribute that has it as a value; empty for a whole record and for unknown members. */
    Optional<String> attribute();

    /** The reason why it was left out. */
    WithheldReason reason();

    /** The level that says who may see it. */
    Marking level();

    /**
     * Of members that no table names, the attributes of the model that have their names, as paths such as {@code
     * custodyPhases/place}: what stands there can be public. Empty if there are none, and for everything else.
     */
    List<String> namesakes();

    @Override
    default DataObject toData() {
        DataObject.Builder data = DataObject.builder()
                .put("record", record())
                .put("at", at().toString())
                .put("reason", reason().code())
                .put("level", level().toString());
        if (!namesakes().isEmpty()) {
            data.put("namesakes", namesakes().stream().map(DataString::new).toList());
        }
        return data.build();
    }

    /** An empty builder, for code that computes receipts. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}: record, pointer, reason and level on one line. */
    static String describe(Withheld value) {
        return ReceiptText.place(value.record(), value.at()) + ": "
                + value.reason().code() + " (" + value.level() + "): "
                + value.reason().explanation();
    }

    /** The builder. */
    final class Builder extends ImmutableWithheld.Builder implements WithoutJson {
        Builder() {}
    }
}
