package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.problem.CaseJsonException;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.schema.CaseSchema;
import org.amparo.json.token.TreeWriter;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema and reader refuse the same faults in types, except those in docs/schema.md, which only the reader refuses. */
@Tag("once")
class SchemaMutantsTest {

    private static final Path PAGE = Path.of(System.getProperty("amparo.root")).resolve("docs/schema.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| [^|]+ \\| ?([^|]*?) ?\\|$");

    /** Stands for a text with NUL, which cannot be built. */
    private static final String NUL = "with NUL";

    /** Put in the place of each value, and of an item of each array. */
    private static final List<DataValue> WRONG = List.of(
            DataNull.NULL,
            new DataBoolean(true),
            new DataNumber("7"),
            new DataNumber("1.5"),
            new DataNumber("-3"),
            new DataNumber("9007199254740992"),
            new DataString(""),
            new DataString("x"),
            new DataString("Not A Code"),
            new DataString(NUL),
            new DataString("2023-13-45"),
            new DataString("2023/2024/2025"),
            new DataString("2024-12-31T25:00:00Z"),
            new DataString("person:"),
            new DataString("case-file:x"),
            new DataString("statement:s#"),
            new DataString("person:leyla\n"),
            DataObject.EMPTY,
            object("en", new DataString("")),
            object("not a tag!", new DataString("x")),
            object("en", DataNull.NULL),
            object("en", object("x", new DataString("y"))),
            DataArray.of(),
            DataArray.of(DataNull.NULL),
            DataArray.of(new DataNumber("7")),
            DataArray.of(new DataString("x")),
            DataArray.of(DataObject.EMPTY),
            DataArray.of(DataArray.of(new DataString("en"))));

    private final Set<String> places = new TreeSet<>();
    private final Set<String> listed = new TreeSet<>();
    private int mutants;

    @Test
    void what_breaks_a_type_is_refused_by_both() throws IOException {
        listed.addAll(rows().map(row -> row.group(1)).toList());
        Set<String> attributes = attributes();
        for (long seed = 0; seed < 1_000 && !places.containsAll(attributes); seed++) {
            RandomCases cases = RandomCases.seeded(seed);
            TreeWriter header = new TreeWriter();
            RecordWriter.write(header, cases.object(CaseHeader.SHAPE));
            mutate(CaseHeader.SHAPE, header.root(), one -> ((DataObject) one).with("records", DataArray.of()));
            for (String type : CaseRecord.shapes().keySet()) {
                TreeWriter record = new TreeWriter();
                RecordWriter.write(record, cases.record(type));
                mutate(CaseRecord.shapeOf(type), record.root(), SchemaMutantsTest::document);
            }
        }
        assertThat(mutants).isGreaterThan(10_000);
        assertThat(places).isEqualTo(attributes);
    }

    /** Every attribute of the objects of a tree once, in an object that has nothing but what it needs. */
    private void mutate(Shape<?, ?> shape, DataValue tree, Function<DataValue, DataValue> document) {
        DataObject object = (DataObject) tree;
        DataObject base = new DataObject(object.members().entrySet().stream()
                .filter(member -> member.getKey().equals("type")
                        || Optional.<Attribute<?, ?, ?>>ofNullable(
                                        shape.attributes().get(member.getKey()))
                                .filter(Attribute::isRequired)
                                .isPresent())
                .collect(
                        LinkedHashMap::new, (map, member) -> map.put(member.getKey(), member.getValue()), Map::putAll));
        for (Attribute<?, ?, ?> attribute : shape.attributes().values()) {
            String name = attribute.name();
            DataValue value = object.members().get(name);
            if (value == null) {
                continue;
            }
            if (places.add(shape.name() + "." + name)) {
                mutate(attribute, base, value, document);
            }
            List<DataValue> items = value instanceof DataArray array ? array.items() : List.of(value);
            attribute
                    .type()
                    .table()
                    .ifPresent(part -> items.forEach(item -> mutate(
                            part,
                            item,
                            one -> document.apply(base.with(name, attribute.isList() ? DataArray.of(one) : one)))));
        }
    }

    private void mutate(
            Attribute<?, ?, ?> attribute, DataObject base, DataValue value, Function<DataValue, DataValue> document) {
        String name = attribute.name();
        check(document.apply(base.with(name, value)));
        if (attribute.isRequired()) {
            Map<String, DataValue> without = new LinkedHashMap<>(base.members());
            without.remove(name);
            check(document.apply(new DataObject(without)));
        }
        for (DataValue wrong : WRONG) {
            check(document.apply(base.with(name, wrong)));
            if (attribute.isList()) {
                check(document.apply(
                        base.with(name, DataArray.of(((DataArray) value).items().get(0), wrong))));
            }
        }
    }

    private void check(DataValue document) {
        mutants++;
        String text = text(document);
        Set<String> refused = refused(text);
        boolean valid = Schemas.errors(CaseSchema.OPEN_DOCUMENT, text).isEmpty();
        if (refused.isEmpty()) {
            assertThat(valid).as("read, and not valid: %s", text).isTrue();
        } else if (valid) {
            assertThat(listed).as("refused, and valid: %s", text).containsAll(refused);
        } else {
            assertThat(Schemas.errors(CaseSchema.DOCUMENT, text)).as(text).isNotEmpty();
        }
    }

    private static Set<String> refused(String text) {
        try {
            CaseJsonReader.standard().read(text);
            return Set.of();
        } catch (CaseJsonException e) {
            return e.problems().stream().map(JsonProblem::code).collect(toCollection(TreeSet::new));
        }
    }

    private static Set<String> attributes() {
        Set<String> names = new TreeSet<>();
        attributes(CaseHeader.SHAPE, names);
        CaseRecord.shapes().values().forEach(shape -> attributes(shape, names));
        return names;
    }

    private static void attributes(Shape<?, ?> shape, Set<String> names) {
        shape.attributes().forEach((name, attribute) -> {
            if (names.add(shape.name() + "." + name)) {
                attribute.type().table().ifPresent(part -> attributes(part, names));
            }
        });
    }

    static List<Arguments> examples() throws IOException {
        return rows().filter(row -> !row.group(2).isEmpty())
                .map(row -> Arguments.of(
                        row.group(1), row.group(2).substring(1, row.group(2).length() - 1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_of_the_page_is_valid_and_refused(String code, String example) {
        String document = example.startsWith("{") ? Documents.of(example) : Documents.person(example);

        assertThat(refused(document)).containsExactly(code);
        assertThat(Schemas.errors(CaseSchema.OPEN_DOCUMENT, document)).isEmpty();
    }

    static Stream<String[]> problems() throws IOException {
        return ProblemsPageTest.texts();
    }

    /** The page lists every fault that is refused but valid, and no schema finds a fault that it lists as unseen. */
    @ParameterizedTest
    @MethodSource("problems")
    void a_problem_is_found_by_the_schema_or_listed(String code, String text) throws IOException {
        String unseen = Files.readString(PAGE).split("\nA schema does not see ", 2)[1];
        if (unseen.contains("`" + code + "`")) {
            return;
        }
        boolean line = code.equals("header-with-records") || code.equals("duplicate-id");
        boolean valid = Schemas.errors(line ? CaseSchema.OPEN_LINE : CaseSchema.OPEN_DOCUMENT, text)
                .isEmpty();

        assertThat(rows().anyMatch(row -> row.group(1).equals(code)) || !valid)
                .as("%s is refused by the schema or listed", code)
                .isTrue();
    }

    private static Stream<MatchResult> rows() throws IOException {
        String page = Files.readString(PAGE);
        return ROW.matcher(page.substring(page.indexOf("\n## What a schema cannot say\n")))
                .results();
    }

    private static DataObject document(DataValue record) {
        return new DataObject(new LinkedHashMap<>())
                .with("type", new DataString("case-file"))
                .with("amparo", new DataString("1.0"))
                .with("id", new DataString("case-file:x"))
                .with("records", DataArray.of(record));
    }

    private static DataObject object(String name, DataValue value) {
        return DataObject.EMPTY.with(name, value);
    }

    private static String text(DataValue value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonTextWriter writer = JsonTextWriter.compact(out);
            RecordWriter.write(writer, value);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8).replace(NUL, "\\u0000");
    }
}
