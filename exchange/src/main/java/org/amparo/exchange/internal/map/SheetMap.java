package org.amparo.exchange.internal.map;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.rows.Encodings;
import org.amparo.exchange.internal.rows.SheetForm;
import org.amparo.shape.Pointer;

/**
 * A map.
 *
 * @param form the form of the spreadsheet
 * @param header the members of the header of the case file, its type and version included
 * @param statement the statement that the spreadsheet is
 * @param statementId its id
 * @param evidence what each piece of evidence says besides its place
 * @param rules what cells mean, by name
 * @param skips the rows that are no part of the list
 * @param join the rows that belong together
 * @param records the templates, that of the statement first
 * @param ignored the columns that nothing is made of
 * @param onPurpose those of them that somebody has read, so that nothing in them keeps anybody back
 * @param columns the columns that are used
 * @param otherCodes codes that are taken though the vocabularies do not have them
 * @param hasMarkings whether it says who may see something of it
 */
public record SheetMap(
        SheetForm form,
        DataObject header,
        RecordTemplate statement,
        String statementId,
        DataObject evidence,
        Map<String, ValueRule> rules,
        List<SkipRule> skips,
        Optional<Join> join,
        List<RecordTemplate> records,
        Set<String> ignored,
        Set<String> onPurpose,
        Set<String> columns,
        Set<String> otherCodes,
        boolean hasMarkings) {

    /** The value of the member {@code type}. */
    public static final String TYPE = "import-map";

    /** The only version. */
    public static final String VERSION = "1.0";

    private static final String EMPTY = "empty";
    private static final String ON_PURPOSE = "ignoredOnPurpose";

    private static final Set<String> MEMBERS = Set.of(
            "type",
            "amparo",
            "file",
            "header",
            "statement",
            "evidence",
            EMPTY,
            "dates",
            "codes",
            "values",
            "skip",
            "join",
            "records",
            "ignored",
            ON_PURPOSE,
            "otherCodes",
            "todo",
            "remark");

    /**
     * Reads a map.
     *
     * @throws ExchangeException if it is none, or something in it is left open
     */
    public static SheetMap of(DataValue value) {
        MapPart map = new MapPart(value, Pointer.ROOT).object(MEMBERS);
        require(map.required("type"), TYPE);
        require(map.required("amparo"), VERSION);
        requireNothingToDo(map);
        Set<String> nothing = map.member(EMPTY)
                .map(list -> Set.copyOf(new HashSet<>(list.cellTexts())))
                .orElse(Set.of());
        Set<String> otherCodes =
                new LinkedHashSet<>(map.member("otherCodes").map(MapPart::words).orElse(List.of()));
        Map<String, ValueRule> rules = rules(map, nothing);
        TemplateReader templates = new TemplateReader(rules, nothing, otherCodes);
        RecordTemplate statement = statement(map, templates);
        DataObject evidence =
                map.member("evidence").map(templates::constantEvidence).orElse(DataObject.EMPTY);
        List<RecordTemplate> records =
                map.member("records").map(templates::records).orElse(List.of());
        Optional<Join> join = map.member("join").map(SheetMap::join);
        List<String> unused = templates.unused();
        if (!unused.isEmpty()) {
            throw map.required("values")
                    .refusal(
                            "map-name",
                            "Expected every value and part of one in a template: " + String.join(", ", unused) + ".");
        }
        Set<String> columns = new LinkedHashSet<>();
        rules.values().forEach(rule -> columns.add(rule.column()));
        join.ifPresent(rows -> columns.addAll(rows.columns()));
        Set<String> onPurpose = ignored(map, ON_PURPOSE, columns);
        Set<String> ignored = ignored(map, "ignored", columns);
        ignored.addAll(onPurpose);
        return new SheetMap(
                map.member("file").map(SheetMap::form).orElse(SheetForm.PLAIN),
                header(map.required("header"), templates),
                statement,
                id(map.required("statement")),
                evidence,
                rules,
                map.member("skip").map(MapPart::items).orElse(List.of()).stream()
                        .map(SkipRule::of)
                        .toList(),
                join,
                records,
                ignored,
                onPurpose,
                columns,
                otherCodes,
                hasMarkings(map));
    }

    private static Set<String> ignored(MapPart map, String member, Set<String> used) {
        Set<String> ignored =
                new LinkedHashSet<>(map.member(member).map(MapPart::words).orElse(List.of()));
        if (ignored.stream().anyMatch(used::contains)) {
            throw map.required(member).refusal("map-name", "Expected no column that a template or a join uses.");
        }
        return ignored;
    }

    /** Whether the header, the statement or a template says who may see something. */
    static boolean hasMarkings(MapPart map) {
        return Stream.of("header", "statement", "records")
                .flatMap(name -> map.member(name).stream())
                .anyMatch(MapPart::hasMarkings);
    }

    /**
     * Reads the form of the spreadsheet in a map that may have nothing else yet.
     *
     * @throws ExchangeException if that is wrong
     */
    public static SheetForm formOf(DataObject map) {
        return new MapPart(map, Pointer.ROOT).member("file").map(SheetMap::form).orElse(SheetForm.PLAIN);
    }

    static void require(MapPart part, String text) {
        if (!part.text().equals(text)) {
            throw part.refusal("map-kind", "Expected \"" + text + "\".");
        }
    }

    private static void requireNothingToDo(MapPart map) {
        Optional<MapPart> todo = map.member("todo");
        if (todo.isPresent() && !todo.get().items().isEmpty()) {
            throw todo.get()
                    .refusal(
                            "map-not-filled-in",
                            "Expected no column in \"todo\": each goes into a template or under \"ignored\": "
                                    + String.join(", ", todo.get().words()) + ".");
        }
        // The texts that stand for nothing are those of cells, and "?" is the commonest of them.
        map.without(EMPTY).requireFilledIn();
    }

    private static Map<String, ValueRule> rules(MapPart map, Set<String> nothing) {
        Map<String, Map<String, DataValue>> tables = new LinkedHashMap<>();
        map.member("codes")
                .ifPresent(codes -> codes.members()
                        .keySet()
                        .forEach(name -> tables.put(name, ValueRule.table(codes.required(name), true))));
        ValueRule.Shared shared = new ValueRule.Shared(
                nothing, tables, map.member("dates").map(DateForms::of).orElse(null));
        Map<String, ValueRule> rules = new LinkedHashMap<>();
        for (MapPart entry : map.member("values").map(MapPart::items).orElse(List.of())) {
            for (ValueRule rule : ValueRule.of(entry, shared)) {
                if (rules.put(rule.name(), rule) != null) {
                    throw entry.refusal("map-name", "Expected a value of each name once: " + rule.name() + ".");
                }
            }
        }
        return rules;
    }

    static RecordTemplate statement(MapPart map, TemplateReader templates) {
        MapPart part = map.required("statement");
        Map<String, DataValue> members = new LinkedHashMap<>();
        members.put("type", new DataString("statement"));
        members.putAll(part.members());
        RecordTemplate statement = templates.record(new MapPart(new DataObject(members), part.at()));
        if (!statement.isConstant() || !members.get("type").equals(new DataString("statement"))) {
            throw part.refusal("map-kind", "Expected a statement without columns.");
        }
        return statement;
    }

    static String id(MapPart statement) {
        return statement.required("id").word();
    }

    static DataObject header(MapPart part, TemplateReader templates) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        members.put("type", new DataString("case-file"));
        members.put("amparo", new DataString(VERSION));
        members.putAll(templates.header(part).members());
        return new DataObject(members);
    }

    private static Join join(MapPart part) {
        MapPart join = part.object(Set.of("columns", "adjacent", "blankIsAbove", "remark"));
        List<String> columns = join.required("columns").words();
        if (columns.isEmpty()) {
            throw join.required("columns").refusal("map-kind", "Expected a column.");
        }
        return new Join(
                columns,
                join.member("adjacent").map(MapPart::bool).orElse(true),
                join.member("blankIsAbove").map(MapPart::bool).orElse(false));
    }

    private static SheetForm form(MapPart part) {
        MapPart form = part.object(Set.of("sheet", "headerRow", "delimiter", "encoding", "remark"));
        return new SheetForm(
                form.member("sheet").map(MapPart::word),
                form.member("headerRow").map(MapPart::count).orElse(1),
                form.member("delimiter").map(SheetMap::delimiter),
                form.member("encoding").map(SheetMap::encoding).orElse(StandardCharsets.UTF_8));
    }

    private static char delimiter(MapPart part) {
        String delimiter = part.word();
        if (!Set.of(",", ";", "\t", "|").contains(delimiter)) {
            throw part.refusal("map-kind", "Expected a comma, a semicolon, a tab or a bar.");
        }
        return delimiter.charAt(0);
    }

    private static Charset encoding(MapPart part) {
        return Encodings.of(part.word())
                .orElseThrow(() -> part.refusal(
                        "map-kind",
                        "Expected one of " + String.join(", ", Encodings.NAMES) + ", which this Java has."));
    }

    /** The rules that read a column. */
    public List<ValueRule> rulesOf(String column) {
        List<ValueRule> found = new ArrayList<>();
        rules.values().stream().filter(rule -> rule.column().equals(column)).forEach(found::add);
        return found;
    }
}
