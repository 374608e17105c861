package org.amparo.internal.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.evidence.ClaimedPart;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;

/** The keys of parts when two records become one, chosen so that each reference still leads to the same part. */
final class Keys {

    /** The longest stem, which leaves room for the end that makes a key new. */
    private static final int LONGEST_STEM = 112;

    private static final Pattern NUMBER = Pattern.compile("-[0-9]+");

    private Keys() {}

    /** The keys of the parts of a record. */
    static Set<String> of(CaseRecord record) {
        Set<String> keys = new HashSet<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof ClaimedPart claim) {
                    claim.key().ifPresent(keys::add);
                }
            }
        });
        return keys;
    }

    /** The keys of the second record that stand for other parts in the first. */
    static Set<String> colliding(CaseRecord first, CaseRecord second, boolean sameKeys) {
        Set<String> colliding = new TreeSet<>(of(second));
        colliding.retainAll(of(first));
        if (!colliding.isEmpty()) {
            colliding.removeAll(shared(first.shaped(), second, sameKeys));
        }
        return colliding;
    }

    /** The keys that stand for the same part in both. */
    private static <T extends CaseRecord> Set<String> shared(Shaped<T> first, CaseRecord second, boolean sameKeys) {
        Set<String> shared = new HashSet<>();
        @SuppressWarnings("unchecked") // Only records of the same type are combined.
        T other = (T) second;
        addShared(first.shape(), first.object(), other, sameKeys, shared);
        return shared;
    }

    private static <T> void addShared(Shape<T, ?> shape, T first, T second, boolean sameKeys, Set<String> shared) {
        for (Attribute<T, ?, ?> attribute : shape.lines()) {
            addShared(attribute, first, second, sameKeys, shared);
        }
    }

    private static <T, V> void addShared(
            Attribute<T, ?, V> attribute, T first, T second, boolean sameKeys, Set<String> shared) {
        List<V> ours = attribute.values(first);
        List<V> theirs = attribute.values(second);
        Optional<Shape<V, ?>> table = attribute.type().table();
        if (table.isEmpty() || ours.isEmpty() || theirs.isEmpty()) {
            return;
        }
        if (attribute.isList()) {
            for (Pairs.Pair<V> pair :
                    Pairs.of(attribute.type(), ours, theirs, sameKeys).pairs()) {
                V same = pair.second();
                if (same != null) {
                    addSharedPart(table.get(), pair.first(), same, sameKeys, shared);
                }
            }
        } else {
            addSharedPart(table.get(), ours.get(0), theirs.get(0), sameKeys, shared);
        }
    }

    private static <V> void addSharedPart(Shape<V, ?> table, V first, V second, boolean sameKeys, Set<String> shared) {
        Optional<String> key = Pairs.keyOf(first);
        if (key.equals(Pairs.keyOf(second))) {
            key.ifPresent(shared::add);
        }
        addShared(table, first, second, sameKeys, shared);
    }

    /** The claims of each part with a key, with its type, without the keys of the parts in it. */
    static Map<String, Object> claims(CaseRecord record) {
        Map<String, Object> claims = new HashMap<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof ClaimedPart claim) {
                    claim.key()
                            .ifPresent(key -> claims.put(key, List.of(shape.name(), Content.claimed(shape, object))));
                }
            }
        });
        return claims;
    }

    /** Whether the other key may have become this one. */
    static boolean isLike(String key, String other) {
        String stem = stem(other);
        return key.startsWith(stem)
                && NUMBER.matcher(key.substring(stem.length())).matches();
    }

    private static String stem(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST_STEM));
    }

    /** A maker of unused keys. */
    static final class Free {

        private final Set<String> used;

        /** A maker of keys other than these. */
        Free(Set<String> used) {
            this.used = new HashSet<>(used);
        }

        /** A new key with the same beginning as this one. */
        String like(String key) {
            String stem = stem(key);
            int number = 2;
            while (!used.add(stem + "-" + number)) {
                number++;
            }
            return stem + "-" + number;
        }
    }
}
