package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;
import org.amparo.problem.InvalidValueException;

/** The id of an incident: {@code incident:orlova-office-raid}. */
public final class IncidentId extends TypedId implements RecordId {

    /** The type, with which the text of every such id starts. */
    public static final String TYPE = "incident";

    private IncidentId(String type, String text) {
        super(type, text);
    }

    /**
     * The id with this local name.
     *
     * @throws InvalidValueException {@code id-syntax} if it cannot be a local name
     */
    public static IncidentId of(String local) {
        return new IncidentId(TYPE, text(TYPE, local));
    }

    /**
     * Reads an id as {@link #toString} writes it.
     *
     * @throws InvalidValueException {@code id-syntax} if the text is not an id, or {@code id-type} if it is the id of
     *     another type
     */
    public static IncidentId parse(String text) {
        return new IncidentId(TYPE, text);
    }

    @Override
    IncidentId another(String text) {
        return parse(text);
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static IncidentId addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
