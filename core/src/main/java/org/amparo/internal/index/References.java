package org.amparo.internal.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The references, sorted by target and kind of reference, so that a question reads its answers and nothing else.
 *
 * <p>They are kept in flat arrays, in nine bytes each. A large case file has many millions of references, and an object
 * for each would take more space than the rest of the index.
 */
public final class References {

    /**
     * The greatest number of kinds. Kinds come from the tables, so the limit depends on this code and not on any file.
     */
    static final int MOST_KINDS = Byte.MAX_VALUE + 1;

    private final IdentityHashMap<Object, Integer> kinds;
    private final int[] starts;
    private final byte[] kindOf;
    private final int[] placeOf;
    private final Object[] holderOf;

    private References(
            IdentityHashMap<Object, Integer> kinds, int[] starts, byte[] kindOf, int[] placeOf, Object[] holderOf) {
        this.kinds = kinds;
        this.starts = starts;
        this.kindOf = kindOf;
        this.placeOf = placeOf;
        this.holderOf = holderOf;
    }

    /**
     * Makes an answer of a reference.
     *
     * @param <R> the type of the answer
     */
    @FunctionalInterface
    public interface ReferenceMapper<R> {
        /**
         * Makes an answer of a reference.
         *
         * @param place the position of its holder among all objects, in document order
         * @param holder the object that holds the reference
         */
        R of(int place, Object holder);
    }

    /** The answers made of the references of one kind to a target, in document order; unmodifiable. */
    public <R> List<R> to(int target, Object kind, ReferenceMapper<R> mapper) {
        Integer number = kinds.get(kind);
        if (number == null) {
            return List.of();
        }
        List<R> found = new ArrayList<>();
        int end = starts[target + 1];
        for (int i = first(target, number); i < end && kindOf[i] == number; i++) {
            found.add(mapper.of(placeOf[i], holderOf[i]));
        }
        return List.copyOf(found);
    }

    /** The number of references of one kind to a target. */
    public int count(int target, Object kind) {
        Integer number = kinds.get(kind);
        return number == null ? 0 : first(target, number + 1) - first(target, number);
    }

    /** The first reference to the target whose kind is not lower. */
    private int first(int target, int kind) {
        int low = starts[target];
        int high = starts[target + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (kindOf[middle] < kind) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The builder, which takes references in document order. */
    public static final class Builder {

        private final IdentityHashMap<Object, Integer> kinds = new IdentityHashMap<>();
        private int size;
        private int[] targetOf = new int[64];
        private byte[] kindOf = new byte[64];
        private int[] placeOf = new int[64];
        private Object[] holderOf = new Object[64];

        /**
         * Adds a reference.
         *
         * @param target the number of the target
         * @param kind the kind of reference: any object, compared by identity
         * @param place the position of the holder among all objects, in document order
         * @param holder the object that holds the reference
         * @throws IllegalStateException if there are more than {@value #MOST_KINDS} kinds
         */
        public void add(int target, Object kind, int place, Object holder) {
            if (size == targetOf.length) {
                grow();
            }
            targetOf[size] = target;
            kindOf[size] = number(kind);
            placeOf[size] = place;
            holderOf[size] = holder;
            size++;
        }

        private byte number(Object kind) {
            Integer number = kinds.get(kind);
            if (number == null) {
                number = kinds.size();
                if (number == MOST_KINDS) {
                    throw new IllegalStateException("There are more kinds of references than a byte can tell apart.");
                }
                kinds.put(kind, number);
            }
            return number.byteValue();
        }

        private void grow() {
            int length = size + (size >> 1);
            targetOf = Arrays.copyOf(targetOf, length);
            kindOf = Arrays.copyOf(kindOf, length);
            placeOf = Arrays.copyOf(placeOf, length);
            holderOf = Arrays.copyOf(holderOf, length);
        }

        /**
         * The references, in time linear in their number.
         *
         * @param targets the number of targets
         */
        public References build(int targets) {
            int[] byKind =
                    sorted(IntStream.range(0, size).toArray(), i -> kindOf[i], starts(i -> kindOf[i], kinds.size()));
            int[] starts = starts(i -> targetOf[i], targets);
            int[] order = sorted(byKind, i -> targetOf[i], starts.clone());
            References references = new References(kinds, starts, new byte[size], new int[size], new Object[size]);
            for (int i = 0; i < size; i++) {
                references.kindOf[i] = kindOf[order[i]];
                references.placeOf[i] = placeOf[order[i]];
                references.holderOf[i] = holderOf[order[i]];
            }
            return references;
        }

        /** The positions at which the references of each key start when sorted, and one more for the end. */
        private int[] starts(IntUnaryOperator key, int keys) {
            int[] starts = new int[keys + 1];
            for (int i = 0; i < size; i++) {
                starts[key.applyAsInt(i) + 1]++;
            }
            for (int k = 0; k < keys; k++) {
                starts[k + 1] += starts[k];
            }
            return starts;
        }

        /** Sorts by counting, keeping the order of references with the same key. */
        private static int[] sorted(int[] order, IntUnaryOperator key, int[] next) {
            int[] sorted = new int[order.length];
            for (int i : order) {
                sorted[next[key.applyAsInt(i)]++] = i;
            }
            return sorted;
        }
    }
}
