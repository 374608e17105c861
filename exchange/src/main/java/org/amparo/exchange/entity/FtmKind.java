package org.amparo.exchange.entity;

import java.util.Map;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.map.SourceMap;

/** What an entity of FollowTheMoney becomes. */
enum FtmKind {
    PERSON,
    ORGANISATION,
    LINK,
    POSITION,
    /** A legal entity may be a person or an organisation. */
    UNCLEAR,
    OTHER;

    private static final Map<String, FtmKind> KINDS = Map.of(
            "Person", PERSON,
            "Organization", ORGANISATION,
            "Company", ORGANISATION,
            "PublicBody", ORGANISATION,
            "LegalEntity", UNCLEAR,
            "Membership", LINK,
            "Directorship", LINK,
            "Employment", LINK,
            "Occupancy", LINK,
            "Position", POSITION);

    private static final Map<String, FtmKind> BY_MAP = Map.of("person", PERSON, "organisation", ORGANISATION);

    /** The kind of a schema: by the table of the map, if it has it. */
    static FtmKind of(String schema, SourceMap map) {
        Map<String, DataValue> table = map.codes().getOrDefault("schema", Map.of());
        if (table.containsKey(schema)) {
            return table.get(schema) instanceof DataString kind ? BY_MAP.getOrDefault(kind.text(), UNCLEAR) : OTHER;
        }
        return KINDS.getOrDefault(schema, OTHER);
    }
}
