package org.amparo.id;

import java.util.ArrayList;
import java.util.List;
import org.amparo.internal.problem.Invalid;

/** The table of record types, by their ids. */
final class RecordIds {

    /**
     * An id of each type of record, in their usual order: one row for each type, from which the rest follows. The last
     * is the only id that does not belong to a record.
     */
    private static final List<TypedId> ROWS = List.of(
            PersonId.parse("person:x"),
            OrganisationId.parse("organisation:x"),
            GroupId.parse("group:x"),
            DetentionId.parse("detention:x"),
            IncidentId.parse("incident:x"),
            AwardId.parse("award:x"),
            StatementId.parse("statement:x"),
            CaseFileId.parse("case-file:x"));

    private RecordIds() {}

    /**
     * Reads an id.
     *
     * @param colon the position of the colon after the type
     */
    static RecordId parse(String text, int colon) {
        for (int i = 0; i < ROWS.size(); i++) {
            TypedId row = ROWS.get(i);
            String type = row.type();
            if (type.length() == colon && text.startsWith(type)) {
                return row.another(text);
            }
        }
        return new OtherId(text.substring(0, colon), text);
    }

    /** Reads an id of this kind. */
    static <R extends RecordId> R parse(String text, Class<R> kind) {
        RecordId id = RecordId.parse(text);
        if (!kind.isInstance(id)) {
            throw Invalid.idOf(types(kind));
        }
        return kind.cast(id);
    }

    /** The types of record to which ids of this kind can belong. */
    static List<String> types(Class<? extends RecordId> kind) {
        // No stream: each start of the tool passes here, and would wait for its lambdas.
        List<String> types = new ArrayList<>();
        for (TypedId row : ROWS) {
            if (kind.isInstance(row)) {
                types.add(row.type());
            }
        }
        return List.copyOf(types);
    }
}
