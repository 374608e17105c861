package org.amparo.status;

import java.util.List;
import org.immutables.value.Value;

/** Where some evidence comes from: who counts sources counts these, and not the statements that were read. */
@Value.Immutable
public sealed interface Origins permits ImmutableOrigins {

    /** The origins that are known, in the order of the first evidence of each. */
    List<Origin> known();

    /**
     * The chains whose origin is not known, since they break off or go in a circle, in order: each may go back to
     * one of the known origins, to the same one as another, or to one of its own.
     */
    List<Chain> unknown();

    /** How many sources there are at least: those that are not known add none, but come from somewhere. */
    default int atLeast() {
        return known().isEmpty() && !unknown().isEmpty() ? 1 : known().size();
    }

    /** How many sources there are at most: each that is not known may be one. */
    default int atMost() {
        return known().size() + unknown().size();
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Origins value) {
        return value.known().size() + " origins";
    }

    /** The builder. */
    final class Builder extends ImmutableOrigins.Builder {
        Builder() {}
    }
}
