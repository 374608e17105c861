package org.amparo.exchange.internal.fill;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.amparo.data.DataObject;

/** How often something was there, by its name, as the accounts of imports have it. */
public final class Tally {

    private Tally() {}

    /** The same counts in alphabetical order, unmodifiable. */
    public static Map<String, Long> sorted(Map<String, Long> counts, String name) {
        return Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(counts, name)));
    }

    /** The counts as an object. */
    public static DataObject data(Map<String, Long> counts) {
        DataObject.Builder data = DataObject.builder();
        counts.forEach(data::put);
        return data.build();
    }
}
