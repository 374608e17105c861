package org.amparo.status;

import java.util.List;
import org.amparo.id.StatementId;
import org.immutables.value.Value;

/** A statement that some evidence goes back to: one source, however many passed it on. */
@Value.Immutable
public sealed interface Origin permits ImmutableOrigin {

    /** The statement. */
    StatementId statement();

    /** Whether the researcher saw it, and not only a citation of it. */
    boolean seen();

    /** How the evidence came from it, one chain for each piece, in their order. */
    List<Chain> chains();

    /** Whether it was read in several statements, which look like several sources and are one. */
    default boolean shared() {
        return chains().stream().map(Chain::readIn).distinct().count() > 1;
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Origin value) {
        return value.statement().toString();
    }

    /** The builder. */
    final class Builder extends ImmutableOrigin.Builder {
        Builder() {}
    }
}
