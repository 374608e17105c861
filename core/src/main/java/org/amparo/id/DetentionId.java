package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;
import org.amparo.problem.InvalidValueException;

/** The id of a detention: {@code detention:orlova-1}. */
public final class DetentionId extends TypedId implements RecordId {

    /** The type, with which the text of every such id starts. */
    public static final String TYPE = "detention";

    private DetentionId(String type, String text) {
        super(type, text);
    }

    /**
     * The id with this local name.
     *
     * @throws InvalidValueException {@code id-syntax} if it cannot be a local name
     */
    public static DetentionId of(String local) {
        return new DetentionId(TYPE, text(TYPE, local));
    }

    /**
     * Reads an id as {@link #toString} writes it.
     *
     * @throws InvalidValueException {@code id-syntax} if the text is not an id, or {@code id-type} if it is the id of
     *     another type
     */
    public static DetentionId parse(String text) {
        return new DetentionId(TYPE, text);
    }

    @Override
    DetentionId another(String text) {
        return parse(text);
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static DetentionId addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
