package org.amparo.exchange.internal.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.exchange.ExchangeException;
import org.amparo.shape.Pointer;

/**
 * What a map says of a file whose own format tells what its values mean: no columns, no templates.
 *
 * @param header the members of the header of the case file, its type and version included
 * @param statement the statement that the file is
 * @param statementId its id
 * @param evidence what each piece of evidence says besides its place
 * @param codes tables from texts to codes, by the name of the property
 * @param hasMarkings whether it says who may see something of it
 */
public record SourceMap(
        DataObject header,
        DataObject statement,
        String statementId,
        DataObject evidence,
        Map<String, Map<String, DataValue>> codes,
        boolean hasMarkings) {

    private static final Set<String> MEMBERS =
            Set.of("type", "amparo", "header", "statement", "evidence", "codes", "records", "remark");

    /**
     * Reads a map.
     *
     * @param tables the names that tables of codes can have
     * @throws ExchangeException if it is none, or something in it is left open
     */
    public static SourceMap of(DataValue value, Set<String> tables) {
        MapPart map = new MapPart(value, Pointer.ROOT).object(MEMBERS);
        SheetMap.require(map.required("type"), SheetMap.TYPE);
        SheetMap.require(map.required("amparo"), SheetMap.VERSION);
        map.requireFilledIn();
        map.member("records").ifPresent(records -> {
            if (!records.items().isEmpty()) {
                throw records.refusal("map-kind", "Expected no templates: the file says itself what its values are.");
            }
        });
        TemplateReader templates = new TemplateReader(new LinkedHashMap<>(), Set.of(), Set.of());
        Template statement = SheetMap.statement(map, templates).item().template();
        Map<String, Map<String, DataValue>> codes = new LinkedHashMap<>();
        map.member("codes")
                .ifPresent(part -> part.object(tables)
                        .members()
                        .keySet()
                        .forEach(name -> codes.put(name, ValueRule.table(part.required(name), true))));
        return new SourceMap(
                SheetMap.header(map.required("header"), templates),
                (DataObject) statement.constant(),
                SheetMap.id(map.required("statement")),
                map.member("evidence").map(templates::constantEvidence).orElse(DataObject.EMPTY),
                codes,
                SheetMap.hasMarkings(map));
    }
}
