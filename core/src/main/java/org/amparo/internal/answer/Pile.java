package org.amparo.internal.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.HashedKey;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that is put together list by list. It becomes one list only where the answer is given, since most of the
 * readings that are compared are not the answer.
 */
final class Pile {

    static final Pile EMPTY = new Pile(null, List.of());

    private final @Nullable Pile below;
    private final List<Evidence> top;

    private Pile(@Nullable Pile below, List<Evidence> top) {
        this.below = below;
        this.top = top;
    }

    static Pile of(List<Evidence> evidence) {
        return EMPTY.with(evidence);
    }

    Pile with(List<Evidence> more) {
        return more.isEmpty() ? this : new Pile(isEmpty() ? null : this, more);
    }

    boolean isEmpty() {
        return top.isEmpty();
    }

    Pile map(UnaryOperator<Evidence> other) {
        return of(list().stream().map(other).toList());
    }

    /** Each piece of evidence once, in the order in which it was put here. */
    List<Evidence> list() {
        Deque<List<Evidence>> lists = new ArrayDeque<>();
        for (Pile pile = this; pile != null; pile = pile.below) {
            lists.push(pile.top);
        }
        List<Evidence> all = new ArrayList<>();
        lists.forEach(all::addAll);
        return HashedKey.distinct(Evidence.SHAPE, all);
    }
}
