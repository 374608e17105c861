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
import org.amparo.evidence.Claim;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Type;
import org.amparo.shape.Walk;

/** The keys that parts need when two records become one, so that each reference leads to the part that it led to. */
final class Keys {

    /** Leaves room for what makes a key another. */
    private static final int LONGEST_STEM = 112;

    private static final Pattern NUMBER = Pattern.compile("-[0-9]+");

    private Keys() {}

    /** The keys of the parts of a record. */
    static Set<String> of(CaseRecord record) {
        Set<String> keys = new HashSet<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Claim claim) {
                    claim.key().ifPresent(keys::add);
                }
            }
        });
        return keys;
    }

    /** The keys of the second record that stand for another part in the first. */
    static Set<String> colliding(CaseRecord first, CaseRecord second, boolean sameKeys) {
        Set<String> colliding = new TreeSet<>(of(second));
        colliding.retainAll(of(first));
        if (!colliding.isEmpty()) {
            colliding.removeAll(shared(first.shaped(), second, sameKeys));
        }
        return colliding;
    }

    /** The keys that are of the same part in both. */
    private static <T extends CaseRecord> Set<String> shared(Shaped<T> first, CaseRecord second, boolean sameKeys) {
        Set<String> shared = new HashSet<>();
        @SuppressWarnings("unchecked") // Only records of one type become one.
        T other = (T) second;
        addShared(first.shape(), first.object(), other, sameKeys, shared);
        return shared;
    }

    private static <T> void addShared(Shape<T, ?> shape, T first, T second, boolean sameKeys, Set<String> shared) {
        for (Attribute<T, ?, ?> attribute : shape.attributes().values()) {
            addShared(attribute, first, second, sameKeys, shared);
        }
    }

    private static <T, V> void addShared(
            Attribute<T, ?, V> attribute, T first, T second, boolean sameKeys, Set<String> shared) {
        List<V> ours = attribute.values(first);
        List<V> theirs = attribute.values(second);
        if (!(attribute.type() instanceof Type.PartType<V> part) || ours.isEmpty() || theirs.isEmpty()) {
            return;
        }
        if (attribute instanceof Attribute.Many) {
            for (Pairs.Pair<V> pair : Pairs.of(part, ours, theirs, sameKeys).pairs()) {
                V same = pair.second();
                if (same != null) {
                    addShared(part, pair.first(), same, sameKeys, shared);
                }
            }
        } else {
            addShared(part, ours.get(0), theirs.get(0), sameKeys, shared);
        }
    }

    private static <V> void addShared(Type.PartType<V> part, V first, V second, boolean sameKeys, Set<String> shared) {
        Optional<String> key = Pairs.keyOf(first);
        if (key.equals(Pairs.keyOf(second))) {
            key.ifPresent(shared::add);
        }
        addShared(part.shape(), first, second, sameKeys, shared);
    }

    /** What each part with a key claims, with its type, whatever the keys of what it holds. */
    static Map<String, Object> claims(CaseRecord record) {
        Map<String, Object> claims = new HashMap<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Claim claim) {
                    claim.key()
                            .ifPresent(key -> claims.put(key, List.of(shape.name(), Content.claimed(shape, object))));
                }
            }
        });
        return claims;
    }

    /** Whether a key is one that the other may have become. */
    static boolean isLike(String key, String other) {
        String stem = stem(other);
        return key.startsWith(stem)
                && NUMBER.matcher(key.substring(stem.length())).matches();
    }

    private static String stem(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST_STEM));
    }

    /** Makes keys that are in no use. */
    static final class Free {

        private final Set<String> used;

        /** Keys that are none of these. */
        Free(Set<String> used) {
            this.used = new HashSet<>(used);
        }

        /** A new key that begins as the other does. */
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
