package org.amparo.status;

import java.util.List;
import org.amparo.id.StatementId;
import org.immutables.value.Value;

/** How a claim came from its origin to where it was read. */
@Value.Immutable
public sealed interface Chain permits ImmutableChain {

    /** The statement in which the claim was read. */
    StatementId readIn();

    /** The relays in between, nearest first. */
    List<Hop> hops();

    /** The statement at the end of the chain: the origin, as far as it is known. */
    StatementId root();

    /** Whether the researcher saw the origin itself, and not only a citation of it. */
    boolean rootSeen();

    /**
     * Whether every hop leads to a relay of the statement before it; where one does not, the chain ends before it.
     */
    boolean complete();

    /** Whether it comes back to a statement that it has passed: then nothing in it is the origin. */
    boolean circular();

    /** Whether {@link #root()} is the origin: the chain is complete, and does not go in a circle. */
    default boolean rootKnown() {
        return complete() && !circular();
    }

    /** How many hops lie between where the claim was read and its origin. */
    default int distance() {
        return hops().size();
    }

    /**
     * Whether both go back to the same origin: then they are one source, and not two. Where the origin of one
     * is not known, it shares none, which does not make it a source of its own.
     */
    default boolean sharesRootWith(Chain other) {
        return rootKnown() && other.rootKnown() && root().equals(other.root());
    }

    /** An empty builder, for code that computes answers. */
    static Builder builder() {
        return new Builder();
    }

    /** The text for {@code toString}, without names or texts. */
    static String describe(Chain value) {
        return "chain of " + value.hops().size();
    }

    /** The builder. */
    final class Builder extends ImmutableChain.Builder {
        Builder() {}
    }
}
