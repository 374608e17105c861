package org.amparo.exchange.internal.map;

import java.util.Set;
import org.amparo.code.Code;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Type;

/** Tells codes of the vocabularies from others. */
public final class Codes {

    private Codes() {}

    /**
     * Whether a text is no code that the vocabulary of a type lacks.
     *
     * @param others codes that are taken though the vocabularies do not have them
     */
    public static boolean isFine(Type<?> type, String text, Set<String> others) {
        try {
            return !(type.ofText(text) instanceof Code code) || code.isKnown() || others.contains(text);
        } catch (InvalidValueException e) {
            // The reader says what is wrong with it.
            return true;
        }
    }
}
