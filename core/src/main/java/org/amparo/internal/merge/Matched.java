package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.code.Marking;
import org.amparo.shape.Type;
import org.jspecify.annotations.Nullable;

/** A list of the file, the same list of the earlier edition and that of the newer, with what stands for what. */
final class Matched<V> {

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

    Matched(Type<V> type, List<V> own, List<V> before, List<V> after) {
        this.type = type;
        this.own = own;
        this.before = before;
        this.after = after;
        this.told = new HashSet<>();
        before.forEach(value -> told.add(List.of(Content.toldBySources(type, value), Pairs.keyOf(value))));
        this.ownBefore = Likes.of(type, own, before);
        this.ownAfter = new int[own.size()];
        this.goneBefore = new boolean[before.size()];
        Arrays.fill(ownAfter, Likes.NONE);
        Arrays.fill(goneBefore, true);
        int[] afterBefore = Likes.of(type, after, before);
        int[] afterOwn = Likes.of(type, after, own);
        for (int i = 0; i < after.size(); i++) {
            if (afterBefore[i] != Likes.NONE) {
                goneBefore[afterBefore[i]] = false;
            }
        }
        for (int i = 0; i < after.size(); i++) {
            int known = afterBefore[i];
            int like = known == Likes.NONE ? Likes.NONE : positionOf(ownBefore, known);
            if (like == Likes.NONE || ownAfter[like] != Likes.NONE) {
                like = afterOwn[i];
            }
            if (like != Likes.NONE && ownAfter[like] == Likes.NONE) {
                ownAfter[like] = i;
            } else if (!isAgain(after.get(i))) {
                (known == Likes.NONE ? added : leftOut).add(i);
            }
        }
    }

    /** Whether a part says once more what the earlier edition said: nothing new, and perhaps removed since. */
    private boolean isAgain(V value) {
        return told.contains(List.of(Content.toldBySources(type, value), Pairs.keyOf(value)));
    }

    private static int positionOf(int[] positions, int position) {
        return IntStream.range(0, positions.length)
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
     * what is new is hidden as the owner hid that item, and SECRET if the owner removed it. Where the owner hid or removed
     * all of the list, what is new is hidden too, as the least hidden of it is.
     */
    Marking hidden() {
        Marking hidden = before.isEmpty() ? Marking.PUBLIC : leastHidden();
        for (int i = 0; i < before.size(); i++) {
            if (goneBefore[i]) {
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
