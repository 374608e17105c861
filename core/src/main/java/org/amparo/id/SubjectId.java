package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amparo.internal.json.Unbound;

/** The id of the subject of a detention, an award or a demand: a person, a group or an organisation. */
public sealed interface SubjectId extends RecordId permits PersonId, GroupId, OrganisationId, OtherId {
    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static SubjectId addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
