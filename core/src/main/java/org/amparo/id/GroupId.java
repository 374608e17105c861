package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;
import org.amparo.problem.InvalidValueException;

/** The id of a group of people: {@code group:harbour-protesters}. */
public final class GroupId extends TypedId implements SubjectId {

    /** The type, with which the text of every such id starts. */
    public static final String TYPE = "group";

    private GroupId(String type, String text) {
        super(type, text);
    }

    /**
     * The id with this local name.
     *
     * @throws InvalidValueException {@code id-syntax} if it cannot be a local name
     */
    public static GroupId of(String local) {
        return new GroupId(TYPE, text(TYPE, local));
    }

    /**
     * Reads an id as {@link #toString} writes it.
     *
     * @throws InvalidValueException {@code id-syntax} if the text is not an id, or {@code id-type} if it is the id of
     *     another type
     */
    public static GroupId parse(String text) {
        return new GroupId(TYPE, text);
    }

    @Override
    GroupId another(String text) {
        return parse(text);
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static GroupId addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
