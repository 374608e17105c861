package org.amparo.status;

import java.util.List;
import java.util.Optional;
import org.amparo.code.HopMode;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.PartRef;
import org.amparo.id.StatementId;
import org.amparo.shape.TreeCodec;
import org.amparo.speech.Edit;
import org.immutables.value.Value;

/** A step of a chain: one statement passes on another. */
@Value.Immutable
public sealed interface Hop extends JsonForm permits ImmutableHop {

    /** The statement that passes on the other. */
    StatementId relaying();

    /** The statement that is passed on. */
    StatementId relayed();

    /** The relay, a part of the relaying statement. */
    PartRef relay();

    /** The way in which it is passed on: quoted, paraphrased, reported. */
    Optional<HopMode> mode();

    /** The words that pass it on. */
    Optional<String> wording();

    /** The changes marked inside the quotation. */
    List<Edit> edits();

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("relaying", relaying().toString())
                .put("relayed", relayed().toString())
                .put("relay", relay().toString())
                .put("mode", mode())
                .put("wording", wording())
                .put(
                        "edits",
                        edits().stream()
                                .map(edit -> TreeCodec.write(Edit.SHAPE, edit))
                                .toList())
                .build();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Hop value) {
        return value.relay().toString();
    }

    /** The builder. */
    final class Builder extends ImmutableHop.Builder implements WithoutJson {
        Builder() {}
    }
}
