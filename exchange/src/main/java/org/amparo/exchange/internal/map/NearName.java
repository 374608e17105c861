package org.amparo.exchange.internal.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody who misspelt one may have meant. */
public final class NearName {

    /** More edits give another word. */
    private static final int MOST_EDITS = 2;

    private NearName() {}

    /** The nearest of some names: two edits away at most, and fewer than half of the letters. */
    public static Optional<String> of(String name, Collection<String> names) {
        return names.stream()
                .filter(other -> !other.equals(name))
                .filter(other -> Math.abs(other.length() - name.length()) <= MOST_EDITS)
                .filter(other -> edits(name, other) <= Math.min(MOST_EDITS, (name.length() - 1) / 2))
                .min(Comparator.<String>comparingInt(other -> edits(name, other))
                        .thenComparing(other -> other));
    }

    /** The name, and behind it the one that may be meant. */
    public static String hinted(String name, Collection<String> names) {
        return of(name, names).map(near -> name + " (perhaps " + near + ")").orElse(name);
    }

    /** How many letters have to be put in, left out or changed, whatever their case. */
    private static int edits(String name, String other) {
        String from = name.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int i = 0; i <= to.length(); i++) {
            row[i] = i;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
