package org.amparo.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.code.Code;
import org.amparo.code.Label;
import org.amparo.code.Vocabulary;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.RecordId;
import org.amparo.json.schema.CaseSchema;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;

/** Makes the JSON Schemas of the format from the attribute tables, the vocabularies and the Javadoc. */
final class SchemaMaker {

    private static final String DEFS = "#/$defs/";

    private static final DataValue TRUE = new DataBoolean(true);
    private static final DataValue FALSE = new DataBoolean(false);

    private static final String LATER_TYPE = "later-type";
    private static final String NAME_OF_TYPE = "[a-z][a-z0-9-]{0,63}";
    private static final String LOCAL = "[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";
    private static final String KEBAB_CASE = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

    private static final String MARK = "[?~%]";
    private static final String YEAR = "(?:" + MARK + "?-?[0-9X]{4}|-?[0-9X]{4}" + MARK + ")";
    private static final String LONG_YEAR = "(?:" + MARK + "?Y-?[1-9][0-9]{4,}|Y-?[1-9][0-9]{4,}" + MARK + ")";
    private static final String DAY_OF_YEAR =
            "-" + marked("0[1-9X]|1[0-2X]|X[0-9X]") + "-" + marked("0[1-9X]|[12][0-9X]|3[01X]|X[0-9X]");
    private static final String PART_OF_YEAR = "-" + marked("0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01]");
    private static final String DATE =
            "(?:" + YEAR + "(?:" + DAY_OF_YEAR + "|" + PART_OF_YEAR + ")?|" + LONG_YEAR + ")";
    private static final String ONE_OF =
            "\\[(?:\\.\\.D|D(?:\\.\\.D)?)(?:,D(?:\\.\\.D)?)*(?:,D\\.\\.)?\\]|\\[D\\.\\.\\]";
    private static final String PERIOD = "(?:\\.\\.|D)/(?:\\.\\.|D)?|/(?:\\.\\.|D)";

    private static final String LANGUAGE =
            "[A-Za-z]{2,8}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
                    + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?"
                    + "|[xX](?:-[A-Za-z0-9]{1,8})+"
                    + anyCase(
                            "|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|en-gb-oed|sgn-(be-fr|be-nl|ch-de)");

    private static final String MOMENT = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
            + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z";

    private static final String LENGTH = "P(?:[0-9]{1,9}Y(?:[0-9]{1,9}M)?(?:[0-9]{1,8}W)?(?:[0-9]{1,9}D)?"
            + "|[0-9]{1,9}M(?:[0-9]{1,8}W)?(?:[0-9]{1,9}D)?|[0-9]{1,8}W(?:[0-9]{1,9}D)?|[0-9]{1,9}D)";

    private static final String YEARS = "(?:0|[1-9][0-9]{0,2})(?:\\.\\.(?:0|[1-9][0-9]{0,2})?)?";

    private static final String OF_URI = "(?:[^\\x00-\\x20\\x7f\"<>\\\\^`{|}%]|%[0-9A-Fa-f]{2})";

    /** The texts of a format. */
    private static final Map<Type<?>, Format> FORMATS = Map.of(
            Types.KEY, new Format("key", "Unique in its record.", LOCAL),
            Types.COUNTRY, new Format("country", "ISO 3166-1 alpha-2, upper case.", "[A-Z]{2}"),
            Types.SCRIPT, new Format("script", "ISO 15924, such as Latn.", "[A-Z][a-z]{3}"),
            Types.DURATION, new Format("duration", "ISO 8601 years, months, weeks and days, such as P5Y6M.", LENGTH),
            Types.AGE, new Format("age", "Completed years, such as 34, or 30..35 within bounds.", YEARS),
            Types.SHA256, new Format("sha256", "64 hexadecimal digits in lower case (FIPS 180-4).", "[0-9a-f]{64}"),
            Types.VERSION, new Format("version", "Of the format: major, dot, minor.", "1\\.(?:0|[1-9][0-9]{0,3})"));

    private final Javadocs javadocs;
    private final CaseSchema variant;
    private final Map<String, DataValue> defs = new TreeMap<>();
    private final Schemas schemas = new Schemas();

    private SchemaMaker(Javadocs javadocs, CaseSchema variant) {
        this.javadocs = javadocs;
        this.variant = variant;
    }

    /** The schema. */
    static DataObject make(Javadocs javadocs, CaseSchema variant) {
        return new SchemaMaker(javadocs, variant).schema();
    }

    private DataObject schema() {
        record();
        DataObject records = object(
                "type", text("array"), "items", ref("record"), "description", text("The records of the case file."));
        defs.put("document", header(records));
        defs.put("header", header(FALSE));
        defs.put("line", line());
        Map<String, DataValue> members = new LinkedHashMap<>();
        members.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
        variant.id().ifPresent(id -> members.put("$id", text(id)));
        members.put("title", text("Amparo " + CaseHeader.FORMAT_VERSION));
        members.put(
                "description",
                text(
                        variant.isOpen()
                                ? "For readers: admits what a later 1.x may bring."
                                : "For writers of this version: admits no unknown members but private ones, whose names have a colon."));
        members.put("$ref", text(DEFS + "document"));
        members.put("$defs", new DataObject(defs));
        return new DataObject(members);
    }

    private static DataObject line() {
        DataObject isHeader =
                object("properties", object("type", constant(CaseHeader.SHAPE.name())), "required", texts("type"));
        return object(
                "title", text("Line"),
                "description", text("The header, which is the first line and no other, or a record."),
                "type", text("object"),
                "required", texts("type"),
                "allOf", DataArray.of(object("if", isHeader, "then", ref("header"), "else", ref("record"))));
    }

    private DataObject header(DataValue records) {
        return table(CaseHeader.SHAPE, Map.of("type", constant(CaseHeader.SHAPE.name())), Map.of("records", records));
    }

    /** The choice of a table by its type: a wrong type gives one error, and a right one those of one table only. */
    private void record() {
        List<String> types = List.copyOf(CaseRecord.shapes().keySet());
        List<DataValue> cases = new ArrayList<>();
        CaseRecord.shapes().forEach((type, shape) -> {
            cases.add(ifType(constant(type), type));
            define(type, () -> table(shape, Map.of("type", constant(type)), Map.of()));
        });
        DataObject known = enumeration(types);
        DataObject type = object("type", text("string"));
        if (variant.isOpen()) {
            cases.add(ifType(object("not", known), "later-record"));
            DataObject id = object(
                    "allOf",
                    DataArray.of(
                            ref("record-id"), object("not", pattern("(?:" + String.join("|", types) + "):" + LOCAL))));
            define("later-record", () -> laterRecord(id));
            type = object(
                    "type",
                    text("string"),
                    "pattern",
                    text("^" + NAME_OF_TYPE + "$"),
                    "not",
                    constant(CaseHeader.SHAPE.name()));
        } else {
            type = object("enum", known.members().get("enum"));
        }
        defs.put(
                "record",
                object(
                        "title", text("Record"),
                        "type", text("object"),
                        "required", texts("type"),
                        "properties", object("type", type),
                        "allOf", new DataArray(cases)));
    }

    private DataObject laterRecord(DataObject id) {
        DataObject table =
                table(CaseRecord.shapeOf(LATER_TYPE), Map.of("type", object("type", text("string"))), Map.of());
        DataObject properties = ((DataObject) table.members().get("properties")).with("id", id);
        return table.with("properties", properties)
                .with("description", text("A record of a type that only a later version knows."));
    }

    private static DataObject ifType(DataObject is, String then) {
        return object(
                "if", object("properties", object("type", is), "required", texts("type")),
                "then", ref(then));
    }

    private DataObject table(Shape<?, ?> shape, Map<String, DataValue> first, Map<String, DataValue> last) {
        Map<String, DataValue> properties = new LinkedHashMap<>(first);
        List<DataValue> required = new ArrayList<>();
        first.keySet().forEach(name -> required.add(text(name)));
        for (Attribute<?, ?, ?> attribute : shape.attributes().values()) {
            if (attribute.isRequired()) {
                required.add(text(attribute.name()));
            }
            properties.put(attribute.name(), property(shape, attribute));
        }
        last.forEach((name, schema) -> {
            properties.put(name, schema);
            if (schema != FALSE) {
                required.add(text(name));
            }
        });
        Map<String, DataValue> table = new LinkedHashMap<>();
        table.put("title", text(title(shape.name())));
        table.put("description", text(javadocs.of(shape)));
        table.put("type", text("object"));
        if (!required.isEmpty()) {
            table.put("required", new DataArray(required));
        }
        table.put("properties", new DataObject(properties));
        if (!variant.isOpen()) {
            table.put("patternProperties", object(":", TRUE));
            table.put("additionalProperties", FALSE);
        }
        return new DataObject(table);
    }

    private DataObject property(Shape<?, ?> shape, Attribute<?, ?, ?> attribute) {
        DataObject value = attribute.type().accept(schemas);
        DataObject all = attribute.isList()
                ? object("type", text("array"), "minItems", DataNumber.of(1), "items", value)
                : value;
        return all.with("description", text(javadocs.of(shape, attribute.name())));
    }

    /** The schema of a value of each kind. */
    private final class Schemas implements TypeVisitor<DataObject>, ScalarVisitor<DataObject> {

        @Override
        public DataObject scalar(ScalarType<?> type) {
            return type.acceptScalar(this);
        }

        @Override
        public DataObject localized() {
            return define(
                    "localized-text",
                    () -> titled(
                            "Text by language",
                            "Each text under the BCP 47 tag of its language, the main one first; und where the language is not known.",
                            object(
                                    "type", SchemaMaker.text("object"),
                                    "minProperties", DataNumber.of(1),
                                    "propertyNames", language(),
                                    "additionalProperties", format(Types.STRING))));
        }

        @Override
        public DataObject integer() {
            return define(
                    "integer",
                    () -> titled(
                            "Whole number",
                            "Exact as a double.",
                            object(
                                    "type", SchemaMaker.text("integer"),
                                    "minimum", new DataNumber("-9007199254740991"),
                                    "maximum", new DataNumber("9007199254740991"))));
        }

        @Override
        public DataObject bool() {
            return object("type", SchemaMaker.text("boolean"));
        }

        @Override
        public DataObject tree() {
            return DataObject.EMPTY;
        }

        @Override
        public DataObject part(Shape<?, ?> table) {
            return define(table.name(), () -> table(table, Map.of(), Map.of()));
        }

        @Override
        public DataObject text(ScalarType.TextType type) {
            return format(type);
        }

        @Override
        public DataObject language() {
            return define(
                    "language",
                    () -> titled(
                            "Language",
                            "A BCP 47 tag such as en or az-Latn.",
                            pattern(LANGUAGE).with("maxLength", DataNumber.of(64))));
        }

        @Override
        public DataObject date() {
            return define(
                    "date",
                    () -> titled(
                            "EDTF date",
                            "As exact as the source: 2023, 2023-11, 2023-11-05, 2023-11-05~ (about), 202X (the 2020s), 2023-21 (spring), "
                                    + "[2024-03-09..2024-03-31] (one day of these).",
                            object(
                                    "type", SchemaMaker.text("string"),
                                    "maxLength", DataNumber.of(512),
                                    "anyOf", DataArray.of(onlyPattern(DATE), onlyPattern(ONE_OF.replace("D", DATE))))));
        }

        @Override
        public DataObject period() {
            return define(
                    "period",
                    () -> titled(
                            "EDTF interval",
                            "Two dates; .. for an end that is open, nothing for one that is not known: 2023-11/.. began in November 2023 and goes on.",
                            pattern(PERIOD.replace("D", DATE))));
        }

        @Override
        public DataObject instant() {
            return define(
                    "instant",
                    () -> titled(
                            "Moment",
                            "RFC 3339 in UTC, with T and Z.",
                            pattern(MOMENT).with("format", SchemaMaker.text("date-time"))));
        }

        @Override
        public DataObject uri(ScalarType.UriType type) {
            return type.equals(Types.BASE)
                    ? define(
                            "base",
                            () -> titled("Base", "A URI that ends with a slash (RFC 3986).", uri(OF_URI + "*/")))
                    : define("uri", () -> titled("URI", "RFC 3986.", uri(OF_URI + "+")));
        }

        private DataObject uri(String characters) {
            return pattern(characters).with("format", SchemaMaker.text("iri-reference"));
        }

        @Override
        public DataObject partRef() {
            String types =
                    variant.isOpen() ? NAME_OF_TYPE : any(CaseRecord.shapes().keySet());
            DataObject ref = pattern(types + ":" + LOCAL + "#" + LOCAL);
            return define(
                    "part-reference",
                    () -> titled(
                            "Reference to a part",
                            "The id of a record, # and the key of a part of it.",
                            variant.isOpen() ? ref.with("not", pattern("case-file:.*")) : ref));
        }

        @Override
        public DataObject caseFileId() {
            return define(
                    "case-file-id",
                    () -> titled("Id of a case file", "case-file:local", pattern("case-file:" + LOCAL)));
        }

        @Override
        public <C extends Code> DataObject code(ScalarType.CodeType<C> type) {
            return define(type.vocabulary().name() + "-code", () -> codes(type.vocabulary()));
        }

        @Override
        public <I extends RecordId> DataObject reference(ScalarType.ReferenceType<I> type) {
            List<String> kinds = type.kinds();
            boolean any = kinds.size() == CaseRecord.shapes().size();
            return define(
                    (any ? "record" : String.join("-or-", kinds)) + "-id", () -> SchemaMaker.this.reference(type));
        }
    }

    private DataObject format(Type<?> type) {
        if (type == Types.VERSION && !variant.isOpen()) {
            return constant(CaseHeader.FORMAT_VERSION);
        }
        Format format = FORMATS.get(type);
        if (format != null) {
            return define(
                    format.name(), () -> titled(title(format.name()), format.description(), pattern(format.pattern())));
        }
        return define(
                "text",
                () -> titled(
                        "Text",
                        "Not empty, without NUL.",
                        object("type", text("string"), "minLength", DataNumber.of(1), "pattern", text("^[^\\x00]*$"))));
    }

    private DataObject reference(ScalarType.ReferenceType<?> type) {
        List<String> kinds = type.kinds();
        List<String> others = new ArrayList<>(CaseRecord.shapes().keySet());
        others.removeAll(kinds);
        others.add(CaseHeader.SHAPE.name());
        boolean open = variant.isOpen() && admitsLaterTypes(type);
        DataObject known = open
                ? pattern(NAME_OF_TYPE + ":" + LOCAL).with("not", pattern(any(others) + ":.*"))
                : pattern(any(kinds) + ":" + LOCAL);
        return titled(
                "Id",
                "The id of a record: " + String.join(" or ", kinds) + (open ? ", or of a later type." : "."),
                known);
    }

    private static boolean admitsLaterTypes(ScalarType.ReferenceType<?> type) {
        try {
            type.parse(LATER_TYPE + ":x");
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /**
     * The meanings of the codes are in the description: with a choice of constants, a wrong one would be an error for
     * each.
     */
    private static DataObject codes(Vocabulary<?> vocabulary) {
        StringBuilder meanings = new StringBuilder("An open list:");
        for (Code code : vocabulary.codes()) {
            meanings.append("\n- `")
                    .append(code.code())
                    .append("`: ")
                    .append(code.label(Locale.ENGLISH).text());
            code.definition(Locale.ENGLISH)
                    .map(Label::text)
                    .ifPresent(text -> meanings.append(". ").append(text));
        }
        return titled(
                title(vocabulary.name()),
                meanings.toString(),
                object(
                        "type",
                        text("string"),
                        "anyOf",
                        DataArray.of(
                                enumeration(vocabulary.codes().stream()
                                        .map(Code::code)
                                        .toList()),
                                object("maxLength", DataNumber.of(64), "pattern", text(KEBAB_CASE)))));
    }

    private DataObject define(String name, Supplier<DataObject> schema) {
        if (!defs.containsKey(name)) {
            defs.put(name, TRUE); // tables mention each other
            defs.put(name, schema.get());
        }
        return ref(name);
    }

    private static String anyCase(String letters) {
        return Pattern.compile("[a-z]")
                .matcher(letters.replace("(", "(?:"))
                .replaceAll(letter -> "[" + letter.group() + letter.group().toUpperCase(Locale.ROOT) + "]");
    }

    private static String marked(String component) {
        return "(?:" + MARK + "?(?:" + component + ")|(?:" + component + ")" + MARK + ")";
    }

    private static String any(Iterable<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    private static DataObject titled(String title, String description, DataObject schema) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        members.put("title", text(title));
        members.put("description", text(description));
        members.putAll(schema.members());
        return new DataObject(members);
    }

    private static DataObject pattern(String regex) {
        return object("type", text("string"), "pattern", text("^(?:" + regex + ")$"));
    }

    private static DataObject onlyPattern(String regex) {
        return object("pattern", text("^(?:" + regex + ")$"));
    }

    private static DataObject constant(String value) {
        return object("const", text(value));
    }

    private static DataObject enumeration(List<String> values) {
        return object("enum", texts(values.toArray(String[]::new)));
    }

    private static DataObject ref(String name) {
        return object("$ref", text(DEFS + name));
    }

    private static DataString text(String text) {
        return new DataString(text);
    }

    private static DataArray texts(String... texts) {
        return new DataArray(
                List.of(texts).stream().<DataValue>map(DataString::new).toList());
    }

    private static DataObject object(Object... namesAndValues) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (DataValue) namesAndValues[i + 1]);
        }
        return new DataObject(members);
    }

    private record Format(String name, String description, String pattern) {}
}
