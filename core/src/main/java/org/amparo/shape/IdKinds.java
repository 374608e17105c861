package org.amparo.shape;

import java.util.List;
import org.amparo.id.AgentId;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;

/** Which record types an id type stands for. */
final class IdKinds {

    private static final List<Kind> KINDS = List.of(
            new Kind(PersonId.TYPE, List.of(PersonId.class, AgentId.class, SubjectId.class, RecordId.class)),
            new Kind(
                    OrganisationId.TYPE, List.of(OrganisationId.class, AgentId.class, SubjectId.class, RecordId.class)),
            new Kind(GroupId.TYPE, List.of(GroupId.class, SubjectId.class, RecordId.class)),
            new Kind(DetentionId.TYPE, List.of(DetentionId.class, RecordId.class)),
            new Kind(AwardId.TYPE, List.of(AwardId.class, RecordId.class)),
            new Kind(StatementId.TYPE, List.of(StatementId.class, RecordId.class)));

    private IdKinds() {}

    static List<String> of(Class<? extends RecordId> id) {
        return KINDS.stream()
                .filter(kind -> kind.ids().contains(id))
                .map(Kind::type)
                .toList();
    }

    private record Kind(String type, List<Class<? extends RecordId>> ids) {}
}
