package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.amparo.code.Marking;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.HashedKey;
import org.amparo.shape.Type;
import org.jspecify.annotations.Nullable;

/** A list of the file, the same list of the earlier edition and that of the newer, with what stands for what. */
final class ListMatch<V> {

    private final Type<V> type;
    private final List<V> own;
    private final List<V> before;
    private final List<V> after;
    /** By position in the list of the file, the position in the earlier edition. */
    private final int[] ownBefore;
    /** By position in the list of the file, the position in the newer edition. */
    private final int[] ownAfter;

    /** What the items of the earlier edition say, each with its key. */
    private final Set<List<Object>> told;

    private final List<Integer> added = new ArrayList<>();
    private final List<Integer> leftOut = new ArrayList<>();
    private final boolean[] goneBefore;

    /**
     * The three lists.
     *
     * @param ofNewer whether evidence is that of the newer edition alone. The first update adds it to the file, and the
     *     same update again has to find the same pairs
     */
    ListMatch(Type<V> type, List<V> own, List<V> before, List<V> after, Predicate<Evidence> ofNewer) {
        this.type = type;
        this.own = own;
        this.before = before;
        this.after = after;
        this.told = new HashSet<>();
        before.forEach(value -> told.add(List.of(claims(value), Pairs.keyOf(value))));
        this.ownBefore = Likes.of(type, own, before, ofNewer.negate());
        this.ownAfter = new int[own.size()];
        this.goneBefore = new boolean[before.size()];
        Arrays.fill(ownAfter, Likes.NONE);
        Arrays.fill(goneBefore, true);
        int[] afterBefore = Likes.of(type, after, before);
        for (int known : afterBefore) {
            if (known != Likes.NONE) {
                goneBefore[known] = false;
            }
        }
        // What has a key of the file; what is in it as an update added it; what stands for something of the earlier
        // edition; and what says the same. Each time, the same update again finds the same.
        boolean[] isPlaced = new boolean[after.size()];
        int[] byKey = Likes.byKey(after, own);
        for (int i = 0; i < after.size(); i++) {
            isPlaced[i] = !isAnother(i, byKey[i], afterBefore) && place(i, byKey[i]);
        }
        place(isPlaced, i -> afterBefore[i] == Likes.NONE, (newer, free) -> Likes.byContent(type, newer, free));
        for (int i = 0; i < after.size(); i++) {
            isPlaced[i] = isPlaced[i] || place(i, positionOf(ownBefore, afterBefore[i]));
        }
        place(isPlaced, i -> true, (newer, free) -> Likes.inOrder(type, newer, free));
        for (int i = 0; i < after.size(); i++) {
            if (!isPlaced[i] && !isAgain(after.get(i))) {
                (afterBefore[i] == Likes.NONE ? added : leftOut).add(i);
            }
        }
    }

    private void place(boolean[] isPlaced, IntPredicate which, BiFunction<List<V>, List<V>, int[]> pairing) {
        int[] newer = IntStream.range(0, after.size())
                .filter(i -> !isPlaced[i] && which.test(i))
                .toArray();
        int[] free = IntStream.range(0, own.size())
                .filter(i -> ownAfter[i] == Likes.NONE)
                .toArray();
        int[] likes = pairing.apply(values(after, newer), values(own, free));
        for (int i = 0; i < newer.length; i++) {
            isPlaced[newer[i]] = likes[i] != Likes.NONE && place(newer[i], free[likes[i]]);
        }
    }

    /**
     * Whether a part of the newer edition says something else than that of the file with the same key, and the edition
     * still says under another key, or none, what that one stands for: the owner gave the key to another part.
     */
    private boolean isAnother(int newer, int position, int[] afterBefore) {
        int known = position == Likes.NONE ? Likes.NONE : ownBefore[position];
        return known != Likes.NONE
                && !claims(after.get(newer)).equals(claims(own.get(position)))
                && IntStream.range(0, after.size()).anyMatch(i -> i != newer && afterBefore[i] == known);
    }

    private HashedKey claims(V value) {
        return Content.toldBySources(type, value);
    }

    /** Says that a part of the newer edition stands for one of the file, if nothing does yet. */
    private boolean place(int newer, int position) {
        if (position == Likes.NONE
                || ownAfter[position] != Likes.NONE
                || Likes.haveTwoKeys(after.get(newer), own.get(position))
                || (ownBefore[position] != Likes.NONE
                        && Likes.haveTwoKeys(after.get(newer), before.get(ownBefore[position])))) {
            return false;
        }
        ownAfter[position] = newer;
        return true;
    }

    private static <V> List<V> values(List<V> all, int[] positions) {
        return Arrays.stream(positions).mapToObj(all::get).toList();
    }

    /** Whether a part says once more what the earlier edition said: nothing new, and perhaps removed since. */
    private boolean isAgain(V value) {
        return told.contains(List.of(claims(value), Pairs.keyOf(value)));
    }

    private static int positionOf(int[] positions, int position) {
        return IntStream.range(0, position == Likes.NONE ? 0 : positions.length)
                .filter(i -> positions[i] == position)
                .findFirst()
                .orElse(Likes.NONE);
    }

    /** The positions of the items of the newer edition that neither the file nor the earlier edition has. */
    List<Integer> added() {
        return added;
    }

    /** The positions of the items that the newer edition changed and that the owner removed. */
    List<Integer> leftOut() {
        return leftOut;
    }

    /** How many items of the newer edition stand in the file. */
    long keptOfNewer() {
        return Arrays.stream(ownAfter).filter(i -> i != Likes.NONE).count();
    }

    V own(int position) {
        return own.get(position);
    }

    /** What the earlier edition had for an item of the file. */
    @Nullable
    V before(int position) {
        return ownBefore[position] == Likes.NONE ? null : before.get(ownBefore[position]);
    }

    /** What the newer edition has for an item of the file. */
    @Nullable
    V after(int position) {
        return ownAfter[position] == Likes.NONE ? null : after.get(ownAfter[position]);
    }

    /**
     * The level of what is new: an item that the newer edition does not have any more may be there in another form. So
     * what is new is hidden as the owner hid that item, and SECRET if the owner removed it. The same holds of an item that
     * says the same under another key. Where the owner hid or removed all of the list, what is new is hidden too, as the
     * least hidden of it is.
     */
    Marking hidden(V value) {
        Marking hidden = before.isEmpty() ? Marking.PUBLIC : leastHidden();
        for (int i = 0; i < before.size(); i++) {
            if (goneBefore[i] || claims(before.get(i)).equals(claims(value))) {
                int position = positionOf(ownBefore, i);
                hidden = Marking.higher(
                        hidden,
                        position == Likes.NONE
                                ? Marking.SECRET
                                : OwnMarkings.added(type, own.get(position), before.get(i)));
            }
        }
        return hidden;
    }

    private Marking leastHidden() {
        return IntStream.range(0, own.size())
                .mapToObj(i -> OwnMarkings.added(type, own.get(i), before(i)))
                .reduce(Marking.SECRET, (one, other) -> one.isAbove(other) ? other : one);
    }
}
