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
 * The other keys that parts of a record get because the record of the same id in another file has their keys for other
 * parts. A part that got its other key in an earlier join gets it again.
 */
final class OwnKeys {

    private final Map<String, Object> ours;
    private final Map<String, Object> theirs;
    private final Keys.Free free;
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> taken;

    /**
     * For parts of the second record.
     *
     * @param free keys that neither file uses for a part of the record
     */
    OwnKeys(CaseRecord first, CaseRecord second, Keys.Free free) {
        this.ours = Keys.claims(first);
        this.theirs = Keys.claims(second);
        this.free = free;
        this.taken = new HashSet<>(theirs.keySet());
    }

    /** Gives a part another key than the one that it has by now. */
    void giveAnother(String key) {
        for (Map.Entry<String, String> given : keys.entrySet()) {
            if (given.getValue().equals(key)) {
                // It says the same, but stands elsewhere.
                given.setValue(free.like(given.getKey()));
                return;
            }
        }
        Optional<String> known = like(key, theirs.get(key), ours).filter(taken::add);
        keys.put(key, known.orElseGet(() -> free.like(key)));
        // What the first record calls so may have got another key when the second one took it over.
        like(key, ours.get(key), theirs).ifPresent(other -> keys.putIfAbsent(other, key));
    }

    /** The key of a part that claims this, if it is one that the other may have become. */
    private static Optional<String> like(String key, @Nullable Object claim, Map<String, Object> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().equals(claim) && Keys.isLike(part.getKey(), key))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** The other keys by the ones of the second record. */
    Map<String, String> keys() {
        return keys;
    }
}
