package org.amparo.evidence;

import java.util.Optional;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Types;

/**
 * A part of a record that says something a source may dispute: a charge, a role, a demand. It can be referred to by its
 * key.
 */
public interface ClaimedPart extends Annotated {

    /** The name of {@link #key()}. */
    AttributeName<String> KEY = AttributeName.of("key", Types.KEY);

    /**
     * The key of the part, unique in its record: {@code m1} in {@code statement:d1#m1}. It consists of letters, digits,
     * dots, hyphens, underscores and tildes. Absent where nothing refers to the part.
     */
    Optional<String> key();

    /**
     * The methods that the builders of such parts have in common.
     *
     * @param <B> the builder
     */
    interface Builder<B extends Builder<B>> extends Annotated.Builder<B> {
        /** Sets the key of the part. */
        B key(String key);
    }

    /** Adds the key, at the start of an attribute table. */
    static <T extends ClaimedPart, B extends Builder<B>> Shape<T, B> keyed(Shape<T, B> shape) {
        return shape.optional(KEY, T::key, B::key).identity();
    }

    /** The text for {@code toString} of a part: its type and, if it has one, its key. */
    static String describe(String type, ClaimedPart claim) {
        return claim.key().map(key -> type + "#" + key).orElse(type);
    }
}
