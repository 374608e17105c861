package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;

/** The id of an agent, that is, of somebody who can act: a person or an organisation. */
public sealed interface AgentId extends RecordId permits PersonId, OrganisationId, OtherId {
    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static AgentId addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
