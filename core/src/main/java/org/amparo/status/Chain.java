package org.amparo.status;

import java.util.List;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.StatementId;
import org.immutables.value.Value;

/** The chain of statements by which a claim came from its origin to the place where it was read. */
@Value.Immutable
public sealed interface Chain extends JsonForm permits ImmutableChain {

    /** The statement in which the claim was read. */
    StatementId readIn();

    /** The hops between that statement and the origin, nearest first. */
    List<Hop> hops();

    /** The statement at the end of the chain: the origin, as far as it is known. */
    StatementId root();

    /** Whether the researcher saw the origin itself, and not just a citation of it. */
    boolean rootSeen();

    /** Whether every hop leads to a relay of the statement before it. The chain ends before the first that does not. */
    boolean complete();

    /** Whether it comes back to a statement that it has passed, so that no statement in it is the origin. */
    boolean circular();

    /** Whether {@link #root()} is the origin, since the chain is complete and does not go in a circle. */
    default boolean rootKnown() {
        return complete() && !circular();
    }

    /** The number of hops between the statement that was read and the origin. */
    default int distance() {
        return hops().size();
    }

    /**
     * Whether both chains go back to the same origin, so that they are one source and not two. A chain of unknown
     * origin shares its origin with no other, which does not make it a source of its own.
     */
    default boolean sharesRootWith(Chain other) {
        return rootKnown() && other.rootKnown() && root().equals(other.root());
    }

    @Override
    default DataObject toData() {
        return DataObject.builder()
                .put("readIn", readIn().toString())
                .put("hops", hops().stream().map(JsonForm::toData).toList())
                .put("root", root().toString())
                .put("rootSeen", rootSeen())
                .put("complete", complete())
                .put("circular", circular())
                .build();
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
    final class Builder extends ImmutableChain.Builder implements WithoutJson {
        Builder() {}
    }
}
