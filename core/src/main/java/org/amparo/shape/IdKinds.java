package org.amparo.shape;

import java.util.List;
import java.util.stream.Stream;
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
            new Kind(
                    PersonId.TYPE, "a person", List.of(PersonId.class, AgentId.class, SubjectId.class, RecordId.class)),
            new Kind(
                    OrganisationId.TYPE,
                    "an organisation",
                    List.of(OrganisationId.class, AgentId.class, SubjectId.class, RecordId.class)),
            new Kind(GroupId.TYPE, "a group", List.of(GroupId.class, SubjectId.class, RecordId.class)),
            new Kind(DetentionId.TYPE, "a detention", List.of(DetentionId.class, RecordId.class)),
            new Kind(AwardId.TYPE, "an award", List.of(AwardId.class, RecordId.class)),
            new Kind(StatementId.TYPE, "a statement", List.of(StatementId.class, RecordId.class)));

    private IdKinds() {}

    static List<String> of(Class<? extends RecordId> id) {
        return kinds(id).map(Kind::type).toList();
    }

    /** What the ids stand for, in words: {@code a person, an organisation or a group}. */
    static String named(Class<? extends RecordId> id) {
        List<String> named = kinds(id).map(Kind::named).toList();
        int last = named.size() - 1;
        return last == 0 ? named.get(last) : String.join(", ", named.subList(0, last)) + " or " + named.get(last);
    }

    private static Stream<Kind> kinds(Class<? extends RecordId> id) {
        return KINDS.stream().filter(kind -> kind.ids().contains(id));
    }

    private record Kind(String type, String named, List<Class<? extends RecordId>> ids) {}
}
