package org.amparo.status;

import java.util.List;
import java.util.Optional;
import org.amparo.code.HopMode;
import org.amparo.id.PartRef;
import org.amparo.id.StatementId;
import org.amparo.speech.Edit;
import org.immutables.value.Value;

/** One step of a chain: a statement that passes on another. */
@Value.Immutable
public sealed interface Hop permits ImmutableHop {

    /** The statement that passes on. */
    StatementId relaying();

    /** The statement that is passed on. */
    StatementId relayed();

    /** The relay, a part of the first. */
    PartRef relay();

    /** How: quoted, paraphrased, reported. */
    Optional<HopMode> mode();

    /** In which words. */
    Optional<String> wording();

    /** What was changed and marked inside the quotation. */
    List<Edit> edits();

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Hop value) {
        return value.relay().toString();
    }

    /** The builder. */
    final class Builder extends ImmutableHop.Builder {
        Builder() {}
    }
}
