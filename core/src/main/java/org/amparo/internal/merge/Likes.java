package org.amparo.internal.merge;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.amparo.internal.index.Hashed;
import org.amparo.shape.Type;

/**
 * The values of one list that stand for those of another: those with the same key, else those that claim the same,
 * whatever the evidence for them, their markings and their private members. Two parts with different keys are two.
 */
final class Likes {

    static final int NONE = -1;

    private Likes() {}

    /** For each value of the first list, the position of its counterpart in the second, or {@link #NONE}. */
    static <V> int[] of(Type<V> type, List<V> first, List<V> second) {
        int[] likes = new int[first.size()];
        Arrays.fill(likes, NONE);
        boolean[] taken = new boolean[second.size()];
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
        pair(
                likes,
                taken,
                hashes(first, value -> Hashed.of(type, value)),
                hashes(second, value -> Hashed.of(type, value)));
        // Of parts that claim the same, those that have the same evidence and markings, too, in any order.
        pair(
                likes,
                taken,
                hashes(first, value -> Content.identity(type, value)),
                hashes(second, value -> Content.identity(type, value)));
        for (boolean keyed : new boolean[] {true, false}) {
            // First those that have a key in neither list, or the same one.
            pair(
                    likes,
                    taken,
                    hashes(first, value -> claim(type, value, keyed)),
                    hashes(second, value -> claim(type, value, keyed)));
        }
        for (int i = 0; i < likes.length; i++) {
            if (likes[i] != NONE && haveTwoKeys(first.get(i), second.get(likes[i]))) {
                likes[i] = NONE;
            }
        }
        return likes;
    }

    private static <V> List<Hashed> hashes(List<V> values, Function<V, Hashed> of) {
        return values.stream().map(of).toList();
    }

    private static <V> Hashed claim(Type<V> type, V value, boolean keyed) {
        Hashed claim = Content.toldBySources(type, value);
        return keyed ? Hashed.of(List.of(claim, Pairs.keyOf(value))) : claim;
    }

    private static boolean haveTwoKeys(Object one, Object other) {
        return Pairs.keyOf(one).isPresent()
                && Pairs.keyOf(other).isPresent()
                && !Pairs.keyOf(one).equals(Pairs.keyOf(other));
    }

    private static void pair(int[] likes, boolean[] taken, List<Hashed> first, List<Hashed> second) {
        Map<Hashed, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                free.computeIfAbsent(second.get(i), same -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < likes.length; i++) {
            Deque<Integer> candidates = likes[i] == NONE ? free.get(first.get(i)) : null;
            Integer candidate = candidates == null ? null : candidates.poll();
            if (candidate != null) {
                likes[i] = candidate;
                taken[candidate] = true;
            }
        }
    }
}
