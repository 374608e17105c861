package org.amparo.json;

import java.io.Serializable;
import java.util.Locale;
import org.amparo.shape.Pointer;

/**
 * One thing that is wrong with a JSON text. Says where and what was expected, and never repeats what the text says:
 * that may be a name, and problems end up in logs.
 *
 * @param code stable, lower-kebab-case, for programs; {@linkplain org.amparo docs/format.md} lists them all
 * @param pointer where in the document; in JSON Lines, where in the document form: {@code /records/3/names}
 * @param line the line, from 1; 0 where something could not be written
 * @param column the column, from 1, in UTF-16 units; 0 where something could not be written
 * @param message what was expected; constant text, in English
 */
public record JsonProblem(String code, Pointer pointer, int line, int column, String message) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What was expected, in the language of the locale: English, French, Spanish, Russian or Azerbaijani; for others in English. */
    public String message(Locale locale) {
        return Messages.translated(code, message, locale);
    }

    /**
     * One line: {@code 12:7: wrong-kind /records/0/names Expected an array.} Control characters in names are escaped; the whole document
     * is {@code ""}.
     */
    @Override
    public String toString() {
        return line + ":" + column + ": " + code + " " + OneLine.word(pointer) + " " + message;
    }
}
