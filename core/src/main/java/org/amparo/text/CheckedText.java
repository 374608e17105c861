package org.amparo.text;

import java.util.Objects;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/**
 * The checks that every text of the model must pass: it is not empty and holds no NUL and no unpaired surrogate, so
 * that it can be written as UTF-8 and read back equal.
 */
public final class CheckedText {

    private CheckedText() {}

    /**
     * Checks a text.
     *
     * @throws InvalidValueException {@code empty-text} or {@code text-characters}
     */
    public static void require(String text) {
        if (Objects.requireNonNull(text, "text").isEmpty()) {
            throw Invalid.EMPTY_TEXT.exception();
        }
        if (!isStorable(text)) {
            throw Invalid.TEXT_CHARACTERS.exception();
        }
    }

    /** Whether a text, which may be empty, holds neither NUL nor an unpaired surrogate. */
    public static boolean isStorable(String text) {
        int length = Objects.requireNonNull(text, "text").length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // One comparison tells NUL, surrogates and what comes behind them from nearly all characters.
            if ((char) (c - 1) >= Character.MIN_SURROGATE - 1 && !Character.isBmpCodePoint(text.codePointAt(i))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
