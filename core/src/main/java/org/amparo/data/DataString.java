package org.amparo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.CheckedText;

/**
 * A JSON string, possibly empty.
 *
 * @param text the text, without NUL and without unpaired surrogates
 */
public record DataString(String text) implements DataValue {

    /**
     * Checks the text.
     *
     * @throws InvalidValueException {@code text-characters} if the text holds NUL or an unpaired surrogate
     */
    public DataString {
        if (!CheckedText.isStorable(text)) {
            throw Invalid.TEXT_CHARACTERS.exception();
        }
    }

    @Override
    public String toString() {
        return "string";
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static DataString addAmparoModule(String json) {
        throw Unbound.exception();
    }
}
