package org.amparo.internal.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.jspecify.annotations.Nullable;

/**
 * The new keys for parts of a record whose keys the record with the same id in another file uses for other parts. A
 * part that got a new key in an earlier join gets the same one again.
 */
final class OwnKeys {

    private final Map<String, Object> ours;
    private final Map<String, Object> theirs;
    private final Keys.Free free;
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> taken;

    /**
     * The new keys for parts of the second record.
     *
     * @param free keys that neither file uses for a part of the record
     */
    OwnKeys(CaseRecord first, CaseRecord second, Keys.Free free) {
        this.ours = Keys.claims(first);
        this.theirs = Keys.claims(second);
        this.free = free;
        this.taken = new HashSet<>(theirs.keySet());
    }

    /** Gives a part a key other than its present one. */
    void giveAnother(String key) {
        for (Map.Entry<String, String> given : keys.entrySet()) {
            if (given.getValue().equals(key)) {
                // It says the same but stands elsewhere.
                given.setValue(free.like(given.getKey()));
                return;
            }
        }
        Optional<String> known = like(key, theirs.get(key), ours).filter(taken::add);
        keys.put(key, known.orElseGet(() -> free.like(key)));
        // The part with this key in the first record may have got a new key when the second record took it over.
        like(key, ours.get(key), theirs).ifPresent(other -> keys.putIfAbsent(other, key));
    }

    /** The key of a part with this claim, if the other key may have become it. */
    private static Optional<String> like(String key, @Nullable Object claim, Map<String, Object> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().equals(claim) && Keys.isLike(part.getKey(), key))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** The new keys by the old keys of the second record. */
    Map<String, String> keys() {
        return keys;
    }
}
