package org.amparo.internal.merge;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.HashedKey;
import org.amparo.shape.Type;
import org.jspecify.annotations.Nullable;

/**
 * The values of one list that stand for those of another: those with the same key, else those that claim the same. Of
 * several that do, those go first that have the same evidence and private members. Two parts with different keys are two.
 */
final class Likes {

    static final int NONE = -1;

    private final int[] likes;
    private final boolean[] taken;

    private Likes(int first, int second) {
        this.likes = new int[first];
        this.taken = new boolean[second];
        Arrays.fill(likes, NONE);
    }

    /** For each value of the first list, the position of its counterpart in the second, or {@link #NONE}. */
    static <V> int[] of(Type<V> type, List<V> first, List<V> second) {
        return of(type, first, second, evidence -> true);
    }

    /**
     * The same.
     *
     * @param ofEvidence the evidence by which parts that claim the same are told apart
     */
    static <V> int[] of(Type<V> type, List<V> first, List<V> second, Predicate<Evidence> ofEvidence) {
        Likes pairs = new Likes(first.size(), second.size());
        pairs.pairKeys(first, second);
        pairs.pair(keyless(first), keyless(second), value -> Content.sourced(type, value, ofEvidence));
        pairs.pair(keyless(first), keyless(second), value -> Content.toldBySources(type, value));
        pairs.pair(all(first), all(second), value -> Content.toldBySources(type, value));
        return pairs.likes;
    }

    /** The same by keys alone. */
    static <V> int[] byKey(List<V> first, List<V> second) {
        Likes pairs = new Likes(first.size(), second.size());
        pairs.pairKeys(first, second);
        return pairs.likes;
    }

    /** The same by the whole content, whatever its level. */
    static <V> int[] byContent(Type<V> type, List<V> first, List<V> second) {
        Likes pairs = new Likes(first.size(), second.size());
        pairs.pair(all(first), all(second), value -> Content.unmarked(type, value));
        return pairs.likes;
    }

    /**
     * The same by what they claim, so that what stays without a counterpart can be added at the end of the second list,
     * and each has the same counterpart as before if one looks again then.
     */
    static <V> int[] inOrder(Type<V> type, List<V> first, List<V> second) {
        Likes pairs = new Likes(first.size(), second.size());
        pairs.pair(keyless(first), all(second), value -> Content.toldBySources(type, value));
        pairs.pair(all(first), keyless(second), value -> Content.toldBySources(type, value));
        return pairs.likes;
    }

    /** Whether each has a key, and not the same one: then they are two parts, whatever they claim. */
    static boolean haveTwoKeys(Object one, Object other) {
        return hasKey(one) && hasKey(other) && !Pairs.keyOf(one).equals(Pairs.keyOf(other));
    }

    private static boolean hasKey(Object value) {
        return Pairs.keyOf(value).isPresent();
    }

    private record Positions<V>(List<V> values, Predicate<V> which) {

        /** Whether there is a value at a position, among these. */
        boolean has(int position) {
            return which.test(values.get(position));
        }
    }

    private static <V> Positions<V> all(List<V> values) {
        return new Positions<>(values, value -> true);
    }

    private static <V> Positions<V> keyless(List<V> values) {
        return new Positions<>(values, value -> !hasKey(value));
    }

    private <V> void pairKeys(List<V> first, List<V> second) {
        Map<String, Integer> keys = new HashMap<>();
        for (int i = 0; i < second.size(); i++) {
            int position = i;
            Pairs.keyOf(second.get(i)).ifPresent(key -> keys.put(key, position));
        }
        for (int i = 0; i < likes.length; i++) {
            int like = Pairs.keyOf(first.get(i)).map(keys::get).orElse(NONE);
            if (like != NONE) {
                likes[i] = like;
                taken[like] = true;
            }
        }
    }

    /** Pairs in order what is free in both lists and of one hash. */
    private <V> void pair(Positions<V> first, Positions<V> second, Function<V, HashedKey> hash) {
        Map<HashedKey, Deque<Integer>> withoutKey = new HashMap<>();
        Map<HashedKey, Deque<Integer>> withKey = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && second.has(i)) {
                V value = second.values().get(i);
                (hasKey(value) ? withKey : withoutKey)
                        .computeIfAbsent(hash.apply(value), same -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < likes.length; i++) {
            if (likes[i] == NONE && first.has(i)) {
                V value = first.values().get(i);
                HashedKey own = hash.apply(value);
                likes[i] = next(withoutKey.get(own), hasKey(value) ? null : withKey.get(own));
                if (likes[i] != NONE) {
                    taken[likes[i]] = true;
                }
            }
        }
    }

    /** The first position in two queues, which is taken out of its queue. */
    private static int next(@Nullable Deque<Integer> one, @Nullable Deque<Integer> other) {
        Integer first = one == null ? null : one.peek();
        Integer second = other == null ? null : other.peek();
        if (one != null && first != null && (second == null || first < second)) {
            return one.remove();
        }
        return other == null || second == null ? NONE : other.remove();
    }
}
