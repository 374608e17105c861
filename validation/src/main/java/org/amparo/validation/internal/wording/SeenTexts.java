package org.amparo.validation.internal.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts of a record that were met so far. There are few, mostly, and then a look at each is quickest. */
public final class SeenTexts {

    private static final int FEW = 16;

    private final String[] few = new String[FEW];
    private int count;
    private @Nullable Set<String> many;

    /** No text yet. */
    public SeenTexts() {}

    /** Adds a text; whether it was not met before. */
    public boolean isNew(String text) {
        if (many != null) {
            return many.add(text);
        }
        for (int i = 0; i < count; i++) {
            if (few[i].equals(text)) {
                return false;
            }
        }
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few));
            many.add(text);
        } else {
            few[count] = text;
            count++;
        }
        return true;
    }
}
