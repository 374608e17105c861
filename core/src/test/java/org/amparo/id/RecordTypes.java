package org.amparo.id;

import java.util.List;
import java.util.function.Function;

/** The types of record that there have to be, in their usual order: written by hand, so that none can get lost. */
public final class RecordTypes {

    /** A row a type. */
    static final List<Row> ROWS = List.of(
            new Row("person", PersonId::of, PersonId::parse),
            new Row("organisation", OrganisationId::of, OrganisationId::parse),
            new Row("group", GroupId::of, GroupId::parse),
            new Row("detention", DetentionId::of, DetentionId::parse),
            new Row("incident", IncidentId::of, IncidentId::parse),
            new Row("award", AwardId::of, AwardId::parse),
            new Row("statement", StatementId::of, StatementId::parse));

    private RecordTypes() {}

    /** A type, and the two ways to make an id of it: from a local name, or from a whole text. */
    record Row(String type, Function<String, RecordId> of, Function<String, RecordId> parse) {}

    /** The names of the types. */
    public static List<String> names() {
        return ROWS.stream().map(Row::type).toList();
    }
}
