package org.amparo.internal.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amparo.evidence.ClaimedPart;
import org.amparo.internal.index.HashedKey;
import org.amparo.shape.Type;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of equal values in two lists: parts with the same key if a key means the same in both, else values with the
 * same claims. Two parts with different keys are different, whatever they claim, since each is referred to from
 * outside.
 *
 * @param pairs the values of the first list in order, each with its counterpart in the second, if there is one
 * @param others the values of the second list without a counterpart, by their position in it
 */
record Pairs<V>(List<Pair<V>> pairs, SortedMap<Integer, V> others) {

    /**
     * A value of the first list with its counterpart in the second.
     *
     * @param position the position of the counterpart in the second list; -1 if there is none
     */
    record Pair<V>(V first, @Nullable V second, int position) {}

    /** The values of the second list without a counterpart between two positions, in order. */
    List<V> rest(int from, int to) {
        return List.copyOf(others.subMap(from, to).values());
    }

    /** Whether the values that are in both lists are in the same order in both. */
    boolean areInOneOrder() {
        int last = -1;
        for (Pair<V> pair : pairs) {
            if (pair.second() != null) {
                if (pair.position() < last) {
                    return false;
                }
                last = pair.position();
            }
        }
        return true;
    }

    /**
     * Pairs two lists.
     *
     * @param sameKeys whether a key means the same part in both
     */
    static <V> Pairs<V> of(Type<V> type, List<V> first, List<V> second, boolean sameKeys) {
        Matcher<V> matcher = new Matcher<>(type, second);
        List<Optional<Integer>> likes = new ArrayList<>();
        for (V value : first) {
            likes.add(sameKeys ? matcher.byKey(value) : Optional.empty());
        }
        for (int i = 0; i < first.size(); i++) {
            if (likes.get(i).isEmpty()) {
                likes.set(i, matcher.byEquality(first.get(i)));
            }
        }
        for (int i = 0; i < first.size(); i++) {
            if (likes.get(i).isEmpty()) {
                likes.set(i, matcher.byClaim(first.get(i), true));
            }
        }
        List<Pair<V>> pairs = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            V value = first.get(i);
            Optional<Integer> like = likes.get(i).or(() -> matcher.byClaim(value, false));
            pairs.add(new Pair<>(value, like.map(second::get).orElse(null), like.orElse(-1)));
        }
        return new Pairs<>(pairs, matcher.rest());
    }

    static Optional<String> keyOf(Object value) {
        return value instanceof ClaimedPart claim ? claim.key() : Optional.empty();
    }

    /** The values of the second list that have no counterpart yet. */
    private static final class Matcher<V> {

        private final Type<V> type;
        private final List<V> values;
        private final boolean[] taken;
        private final Map<String, Integer> byKey = new HashMap<>();
        private final Map<HashedKey, Deque<Integer>> byEquality = new HashMap<>();
        private final Map<HashedKey, Deque<Integer>> byClaim = new HashMap<>();
        private final Map<HashedKey, Deque<Integer>> byClaimAndKey = new HashMap<>();

        Matcher(Type<V> type, List<V> values) {
            this.type = type;
            this.values = values;
            this.taken = new boolean[values.size()];
            for (int i = 0; i < values.size(); i++) {
                V value = values.get(i);
                HashedKey claim = Content.claimed(type, value);
                int position = i;
                keyOf(value).ifPresent(key -> byKey.put(key, position));
                byEquality
                        .computeIfAbsent(HashedKey.of(type, value), same -> new ArrayDeque<>())
                        .add(i);
                byClaim.computeIfAbsent(claim, same -> new ArrayDeque<>()).add(i);
                byClaimAndKey
                        .computeIfAbsent(both(claim, keyOf(value)), same -> new ArrayDeque<>())
                        .add(i);
            }
        }

        Optional<Integer> byKey(V value) {
            return keyOf(value).map(byKey::get).filter(this::take);
        }

        /** The same value, whatever else claims the same: each keeps its own evidence. */
        Optional<Integer> byEquality(V value) {
            return next(byEquality.get(HashedKey.of(type, value)));
        }

        /**
         * The position of a value with the same claims.
         *
         * @param exactly whether both must have the same key or none; otherwise one of the two has none
         */
        Optional<Integer> byClaim(V value, boolean exactly) {
            HashedKey claim = Content.claimed(type, value);
            if (exactly) {
                return next(byClaimAndKey.get(both(claim, keyOf(value))));
            }
            return keyOf(value).isEmpty()
                    ? next(byClaim.get(claim))
                    : next(byClaimAndKey.get(both(claim, Optional.empty())));
        }

        private static HashedKey both(HashedKey claim, Optional<String> key) {
            return HashedKey.of(List.of(claim, key));
        }

        private Optional<Integer> next(@Nullable Deque<Integer> candidates) {
            while (candidates != null && !candidates.isEmpty()) {
                int candidate = candidates.remove();
                if (take(candidate)) {
                    return Optional.of(candidate);
                }
            }
            return Optional.empty();
        }

        private boolean take(int position) {
            boolean free = !taken[position];
            taken[position] = true;
            return free;
        }

        SortedMap<Integer, V> rest() {
            SortedMap<Integer, V> rest = new TreeMap<>();
            for (int i = 0; i < values.size(); i++) {
                if (!taken[i]) {
                    rest.put(i, values.get(i));
                }
            }
            return rest;
        }
    }
}
