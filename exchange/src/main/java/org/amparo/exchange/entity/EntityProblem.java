package org.amparo.exchange.entity;

import java.util.Objects;

/**
 * Why a value or an entity was rejected, or what contradicts something in one that came in. It never repeats what the
 * file says, since problems end up in logs.
 *
 * @param code the kind of problem: stable, lower-kebab-case; of the import
 *     ({@linkplain org.amparo docs/popolo-and-ftm.md}), or of the readers of values and JSON
 *     ({@linkplain org.amparo docs/format.md})
 * @param line the line in the file, from 1
 * @param pointer where in the document or, in JSON Lines, where in the line
 * @param message what was expected, in English
 */
public record EntityProblem(String code, int line, String pointer, String message) implements WithoutJson {

    /** A problem. */
    public EntityProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /** One line: {@code line 3, /properties/gender/0: unknown-code: Expected a text of the code table.} */
    @Override
    public String toString() {
        String at = pointer.isEmpty() ? "" : ", " + pointer;
        return "line " + line + at + ": " + code + ": " + message;
    }
}
