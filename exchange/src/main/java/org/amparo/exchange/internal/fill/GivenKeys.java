package org.amparo.exchange.internal.fill;

import java.util.List;

/** The keys of joined rows that were given so far. */
public final class GivenKeys {

    private final LongTable keys = new LongTable();
    private final Hash64 hash = new Hash64();

    /** A set without keys. */
    public GivenKeys() {}

    private long hash(List<String> key) {
        return hash.of(String.join("\u0000", key));
    }

    /** Adds a key. */
    public void add(List<String> key) {
        keys.put(hash(key), 1);
    }

    /** Whether a key was added. */
    public boolean has(List<String> key) {
        return keys.get(hash(key)) != 0;
    }
}
