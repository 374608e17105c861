package org.amparo.exchange.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.data.DataValue;

/**
 * An entity of which something did not fit, as it stands in the file.
 *
 * @param line the line in which it begins
 * @param pointer where in the document; empty in JSON Lines
 * @param isIn whether a record was made of the rest
 * @param entity what stands there; of a line that is not JSON, the line as a string; empty if it is not UTF-8 either
 * @param base64 the bytes of a line that is not UTF-8 or too long, in Base64; of one that is too long, its beginning
 * @param problems why: at least one
 */
public record RejectedEntity(
        int line,
        String pointer,
        boolean isIn,
        Optional<DataValue> entity,
        Optional<String> base64,
        List<EntityProblem> problems)
        implements WithoutJson {

    /** A rejected entity. */
    public RejectedEntity {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(base64, "base64");
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    /** The entity by its line, without what it says. */
    @Override
    public String toString() {
        return "entity in line " + line;
    }
}
