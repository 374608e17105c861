package org.amparo.casefile;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.change.IriPair;
import org.amparo.id.RecordId;

/** What somebody says beside two case files that are joined. Immutable: each method gives another object. */
public final class JoinOptions implements WithoutJson {

    /** Nothing. */
    public static final JoinOptions DEFAULT = new JoinOptions(Optional.empty(), List.of(), Set.of());

    private final Optional<URI> base;
    private final List<IriPair> same;

    private final Set<RecordId> accepted;

    private JoinOptions(Optional<URI> base, List<IriPair> same, Set<RecordId> accepted) {
        this.base = base;
        this.same = same;
        this.accepted = accepted;
    }

    /** The base of each file that has none. */
    public Optional<URI> base() {
        return base;
    }

    /**
     * These options with a base for each file that has none. If both have none, both have this one, so that one id
     * means one record in them.
     */
    public JoinOptions withBase(URI other) {
        return new JoinOptions(Optional.of(Objects.requireNonNull(other, "other")), same, accepted);
    }

    /** The pairs of records that are one. */
    public List<IriPair> same() {
        return same;
    }

    /** These options with other pairs of records that are one: of either file, or one of each. */
    public JoinOptions withSame(List<IriPair> pairs) {
        return new JoinOptions(base, List.copyOf(Objects.requireNonNull(pairs, "pairs")), accepted);
    }

    /** The ids of records that are one with the other, although the two contradict each other. */
    public Set<RecordId> accepted() {
        return accepted;
    }

    /**
     * These options with other ids of records that are one with the other, whatever the two say: either of the two.
     * For two detentions of people who are not one, the ids of these people are needed as well.
     */
    public JoinOptions withAccepted(Set<? extends RecordId> ids) {
        return new JoinOptions(base, same, Set.copyOf(Objects.requireNonNull(ids, "ids")));
    }

    /** The number of pairs, without their IRIs. */
    @Override
    public String toString() {
        return "pairs: " + same.size();
    }
}
