package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;
import org.amparo.problem.InvalidValueException;

/** The id of an organisation: {@code organisation:north-shore-courier}. */
public final class OrganisationId extends TypedId implements AgentId, SubjectId {

    /** The type, with which the text of every such id starts. */
    public static final String TYPE = "organisation";

    private OrganisationId(String type, String text) {
        super(type, text);
    }

    /**
     * The id with this local name.
     *
     * @throws InvalidValueException {@code id-syntax} if it cannot be a local name
     */
    public static OrganisationId of(String local) {
        return new OrganisationId(TYPE, text(TYPE, local));
    }

    /**
     * Reads an id as {@link #toString} writes it.
     *
     * @throws InvalidValueException {@code id-syntax} if the text is not an id, or {@code id-type} if it is the id of
     *     another type
     */
    public static OrganisationId parse(String text) {
        return new OrganisationId(TYPE, text);
    }

    @Override
    OrganisationId another(String text) {
        return parse(text);
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static OrganisationId addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
