package org.amparo.json.problem;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.amparo.shape.Pointer;

/**
 * A problem of a JSON text: where it is and what was expected. It never repeats what the text says, which may be a
 * name, since problems end up in logs.
 *
 * @param code the kind of problem: stable, lower-kebab-case, for programs; {@linkplain org.amparo docs/format.md} lists
 *     all codes
 * @param pointer where in the document; in JSON Lines, where in the document form: {@code /records/3/names}
 * @param line the line, from 1; 0 where something could not be written
 * @param column the column, from 1, in UTF-16 units; 0 where something could not be written
 * @param message what was expected, in English
 * @param messageKey the code; with a word where the code has several messages: {@code date-syntax.season}
 * @param arguments the words that are filled into the message, in their order; most messages have none
 */
public record JsonProblem(
        String code, Pointer pointer, int line, int column, String message, String messageKey, List<String> arguments)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A problem. */
    public JsonProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(messageKey, "messageKey");
        Objects.requireNonNull(arguments, "arguments");
        arguments = List.copyOf(arguments);
    }

    /** A problem whose code is that of the key of its message. */
    public JsonProblem(
            String messageKey, List<String> arguments, Pointer pointer, int line, int column, String message) {
        this(codeOf(messageKey), pointer, line, column, message, messageKey, arguments);
    }

    private static String codeOf(String messageKey) {
        int dot = messageKey.indexOf('.');
        return dot < 0 ? messageKey : messageKey.substring(0, dot);
    }

    /** The message in English, French, Spanish, Russian or Azerbaijani, by the locale; for others in English. */
    public String message(Locale locale) {
        return Messages.translated(this, locale);
    }

    /** The same problem at another place, for a text that is part of another one. */
    public JsonProblem at(Pointer otherPointer, int otherLine, int otherColumn) {
        return new JsonProblem(messageKey, arguments, otherPointer, otherLine, otherColumn, message);
    }

    /**
     * One line: {@code 12:7: wrong-kind /records/0/names Expected an array.} Control characters in names are escaped;
     * the whole document is {@code ""}.
     */
    @Override
    public String toString() {
        return line + ":" + column + ": " + code() + " " + OneLine.word(pointer) + " " + message;
    }
}
