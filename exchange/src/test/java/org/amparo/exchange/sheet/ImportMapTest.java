package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.data.DataObject;
import org.amparo.exchange.ExchangeException;
import org.amparo.json.DataJson;
import org.amparo.json.problem.CaseJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportMapTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("amparo.root")).resolve("exchange/src/test/resources/golden");

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ImportMap.schema());

    @TempDir
    Path folder;

    private static boolean fitsSchema(String map) {
        return SCHEMA.validate(map, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prisoners",
                "reporters",
                "forty-four",
                "killed",
                "units",
                "members",
                "reports",
                "updates",
                "cases"
            })
    void a_good_map_is_one_by_the_schema(String name) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(GOLDEN.resolve(name).resolve("map.json")), InputFormat.JSON))
                .isEmpty();
    }

    private static Arguments row(String replaced, String by, String code, String words) {
        return Arguments.of(replaced, by, code, words);
    }

    /** Mistakes that the schema finds, too. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                row("\"import-map\"", "\"map\"", "map-kind", "\"/type\""),
                row("\"1.0\"", "\"2.0\"", "map-kind", "\"/amparo\""),
                row("\"amparo\": \"1.0\",", "", "map-member", "\"/amparo\""),
                row("\"records\"", "\"record\"", "map-member", "\"/record\""),
                row("\"file\": {}", "\"file\": {\"sheets\": \"a\"}", "map-member", "\"/file/sheets\""),
                row("\"file\": {}", "\"file\": {\"headerRow\": 0}", "map-kind", "\"/file/headerRow\""),
                row("\"file\": {}", "\"file\": {\"headerRow\": \"1\"}", "map-kind", "\"/file/headerRow\""),
                row("\"file\": {}", "\"file\": {\"delimiter\": \"x\"}", "map-kind", "\"/file/delimiter\""),
                row("\"file\": {}", "\"file\": {\"encoding\": \"latin1\"}", "map-kind", "\"/file/encoding\""),
                row("\"file\": {}", "\"file\": []", "map-kind", "\"/file\""),
                row("\"ignored\": []", "\"ignored\": [\"\"]", "map-kind", "\"/ignored/0\""),
                row("\"ignored\": []", "\"ignored\": \"x\"", "map-kind", "\"/ignored\""),
                row("\"todo\": []", "\"todo\": [\"Street\"]", "map-not-filled-in", "Street"),
                row("\"id\": \"statement:list\"", "\"id\": \"?\"", "map-not-filled-in", "\"/statement/id\""),
                row("\"codes\": {\"f\": \"female\"}", "\"codes\": {\"f\": \"?\"}", "map-not-filled-in", "/codes/f"),
                row("\"codes\": {\"f\": \"female\"}", "\"codes\": {\"f\": \"\"}", "map-kind", "/codes/f"),
                row("\"codes\": {\"f\": \"female\"}", "\"codes\": {\"f\": []}", "map-kind", "/codes/f"),
                row(
                        "\"codes\": {\"f\": \"female\"}",
                        "\"codes\": {}, \"dates\": true",
                        "map-member",
                        "codes, dates, as"),
                row("\"codes\": {\"f\": \"female\"}", "\"as\": \"code\"", "map-kind", "/as"),
                row(
                        "\"codes\": {\"f\": \"female\"}",
                        "\"pattern\": \"a\", \"parts\": {\"separator\": \"/\", \"names\": [\"a\"]}",
                        "map-member",
                        "parts, pattern"),
                row("[\"Sex\"]", "[]", "map-kind", "/columns"),
                row("[\"Sex\"]", "[\"Sex\", \"Name\"], \"name\": \"sex\"", "map-kind", "/columns"),
                row("[\"edtf\"]", "[]", "map-kind", "\"/dates\""),
                row("[\"edtf\"]", "[\"dd.MM.yy\"]", "map-pattern", "two are a guess"),
                row("[\"edtf\"]", "[{\"pattern\": \"d MMMM yyyy\"}]", "map-member", "/dates/0/locale"),
                row("\"person\"", "\"persons\"", "map-kind", "/records/0/type"),
                row("\"id\": \"person:{No}\",", "", "map-member", "/records/0/id"),
                row("\"@if\": [\"No\"]", "\"@if\": []", "map-kind", "/records/0/@if"),
                row("\"@if\": [\"No\"]", "\"@ifAll\": []", "map-kind", "/records/0/@ifAll"),
                row("\"@if\": [\"No\"]", "\"@ifAll\": \"No\"", "map-kind", "/records/0/@ifAll"),
                row("\"evidence\": {}", "\"evidence\": {\"wording\": \"x\"}", "map-member", "/evidence/wording"),
                row("\"evidence\": {}", "\"evidence\": {\"@if\": [\"No\"]}", "map-member", "/evidence/@if"),
                row("\"@if\": [\"No\"]", "\"@shared\": \"yes\"", "map-kind", "/records/0/@shared"),
                row("\"@if\": [\"No\"]", "\"@each\": {}", "map-kind", "/records/0/@each"),
                row("\"@if\": [\"No\"]", "\"@each\": {\"1\": [\"a\"]}", "map-name", "/records/0/@each/1"));
    }

    /** Mistakes that no schema can find. */
    static Stream<Arguments> hiddenMistakes() {
        return Stream.of(
                row("[\"edtf\"]", "[\"d MMMM yyyy\"]", "map-pattern", "Expected a locale"),
                row("[\"edtf\"]", "[\"dd.yyyy\"]", "map-pattern", "Expected a month"),
                row("[\"edtf\"]", "[\"yyyy-QQ\"]", "map-pattern", "/dates/0"),
                row("[\"edtf\"]", "[\"yyyy-dd-MM-ddd\"]", "map-pattern", "/dates/0"),
                row("[\"edtf\"]", "[{\"pattern\": \"yyyy\", \"locale\": \"in english\"}]", "map-pattern", "/locale"),
                row("\"codes\": {\"f\": \"female\"}", "\"pattern\": \"(\"", "map-pattern", "/pattern"),
                row("\"codes\": {\"f\": \"female\"}", "\"codes\": \"sexes\"", "map-name", "/codes"),
                row(
                        "\"codes\": {\"f\": \"female\"}",
                        "\"parts\": {\"separator\": \"/\", \"names\": [\"a\", \"a\"]}",
                        "map-name",
                        "/parts/names"),
                row(
                        "\"values\": [",
                        "\"values\": [{\"columns\": [\"Name\"], \"name\": \"n\", \"pattern\": \"(?<a>x)(?<b>y)\"},",
                        "map-name",
                        "n.a, n.b"),
                row("\"{Sex}\"", "\"{Sex.x}{Name}\"", "map-name", "Sex"),
                row("\"{Sex}\"", "\"{Sex\"", "map-template", "/gender"),
                row("\"{Sex}\"", "\"Sex}\"", "map-template", "/gender"),
                row("\"{Sex}\"", "\"[[a]]{Sex}\"", "map-template", "/gender"),
                row("\"{Sex}\"", "\"[[{Sex}\"", "map-template", "/gender"),
                row("\"{Sex}\"", "\"womanly\"", "unknown-code", "/gender"),
                row("\"gender\"", "\"sex\"", "map-member", "/records/0/sex"),
                row("\"full\"", "\"name\"", "map-member", "/records/0/names/0/name"),
                row("\"full\"", "\"@shared\": true, \"full\"", "map-member", "/@shared"),
                row("\"ignored\": []", "\"ignored\": [\"Name\"]", "map-name", "/ignored"),
                // A cell "no" would make a killing.
                row("\"@if\": [\"No\"]", "\"@if\": [\"Killed?\"]", "map-name", "/records/0/@if"),
                row("\"@if\": [\"No\"]", "\"@ifAll\": [\"No\", \"Killed?\"]", "map-name", "/records/0/@ifAll"),
                row("\"full\"", "\"@if\": [\"No\"], \"full\"", "map-name", "/records/0/names/0/@if"),
                row("\"evidence\": {}", "\"evidence\": {\"grade\": \"a\"}", "map-member", "/evidence/grade"),
                row("\"evidence\": {}", "\"evidence\": {\"modality\": \"{Name}\"}", "map-kind", "/evidence"),
                row("\"id\": \"statement:list\"", "\"id\": \"statement:{No}\"", "map-kind", "/statement"),
                row("\"case-file:test\"", "\"case-file:{No}\"", "map-kind", "\"/header\""),
                row("\"case-file:test\"", "\"case-file:test\", \"x.org:a\": \"{\"", "map-template", "/header/x.org:a"),
                row(
                        "\"case-file:test\"",
                        "\"case-file:test\", \"x.org:a\": [{\"@evidence\": {}}]",
                        "map-member",
                        "/header/x.org:a/0/@evidence"),
                row("\"evidence\": {}", "\"evidence\": {\"x.org:a\": {\"@each\": {}}}", "map-member", "@each"),
                // Nothing would be repeated here.
                row(
                        "\"gender\"",
                        "\"x.org:a\": {\"@each\": {\"n\": [\"1\"]}, \"a\": \"$n\"}, \"gender\"",
                        "map-member",
                        "/records/0/x.org:a/@each"),
                row("\"@if\": [\"No\"]", "\"@each\": {\"a\": [\"1\"], \"b\": [\"1\", \"2\"]}", "map-kind", "/@each"));
    }

    private static final String GOOD = """
            {"type": "import-map", "amparo": "1.0", "file": {}, "header": {"id": "case-file:test"},
             "statement": {"id": "statement:list"}, "evidence": {}, "dates": ["edtf"],
             "values": [{"columns": ["Sex"], "codes": {"f": "female"}}],
             "records": [{"@if": ["No"], "type": "person", "id": "person:{No}", "gender": "{Sex}", "names": [{"full": "{Name}"}]}],
             "ignored": [], "todo": []}
            """;

    @Test
    void the_map_in_which_the_mistakes_are_made_is_good() {
        ImportMap.read(GOOD);
        assertThat(fitsSchema(GOOD)).isTrue();
    }

    private static String with(String replaced, String by) {
        assertThat(GOOD).contains(replaced);
        return GOOD.replace(replaced, by);
    }

    private static void refused(String map, String code, String words) {
        assertThatThrownBy(() -> ImportMap.read(map))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_refused_with_its_place_and_by_the_schema(String replaced, String by, String code, String words) {
        String map = with(replaced, by);
        refused(map, code, words);
        assertThat(fitsSchema(map)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("hiddenMistakes")
    void a_mistake_that_the_schema_cannot_find_is_refused_with_its_place(
            String replaced, String by, String code, String words) {
        refused(with(replaced, by), code, words);
    }

    @Test
    void a_map_without_templates_makes_a_file_of_the_statement_and_of_nothing_else() {
        String map = Imports.map("\"ignored\": [\"No\"]");
        assertThat(fitsSchema(map)).isTrue();
        Imports.Result result = Imports.of(folder, "No\n1\n", map);
        assertThat(result.records()).hasSize(1);
        assertThat(result.report().columns().get(0).ignored()).isEqualTo(1);
        // Without templates a column that is not ignored is still refused by name.
        assertThatThrownBy(() -> Imports.of(folder, "No,Name\n1,Leyla\n", map))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("column-unmapped"));
    }

    @Test
    void a_header_that_is_none_is_refused() {
        ImportMap map = ImportMap.read(with("case-file:test", "the file"));
        assertThatThrownBy(() -> SheetImport.of(map))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("map-header"))
                .hasMessageContaining("\"/header/id\"")
                .hasMessageContaining("id-syntax")
                .hasMessageNotContaining("the file");
    }

    @Test
    void a_statement_that_is_none_is_refused() {
        assertThatThrownBy(() -> Imports.of(
                        folder,
                        "No,Name,Sex\n",
                        with("\"statement:list\"", "\"statement:list\", \"publishedOn\": \"12.3.2020\"")))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("map-record"))
                .hasMessageContaining("\"/publishedOn\"")
                .hasMessageContaining("date-syntax");
    }

    @Test
    void a_text_that_is_not_json_is_refused_by_the_reader_of_json() {
        assertThatThrownBy(() -> ImportMap.read("{")).isInstanceOf(CaseJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd.MM.yy",
                "dd.MM.uu",
                "dd.MM.y",
                "dd.MM.yyy",
                "dd.MM.yyyyy",
                "dd.MM.[yyyy][yy]",
                "dd.MM.[yy][yyyy]",
                "dd.MM.yyyy[' ('yy')']",
                "dd.MM.yy''yy",
                "dd.MM.yy'-'yy",
                "[dd.MM.yyyy][dd.MM.uu]",
                "dd.MM.'yyyy'"
            })
    void a_pattern_that_can_read_a_year_of_two_digits_is_refused(String pattern) {
        refused(with("[\"edtf\"]", "[\"" + pattern + "\"]"), "map-pattern", "two are a guess");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.MM.yyyy", "yyyyMMdd", "[dd.]MM.uuuu", "'yy' yyyy", "[yyyy][MM.yyyy]", "yyyy/MM/'00'"})
    void a_pattern_whose_years_have_four_digits_is_taken(String pattern) {
        ImportMap.read(with("[\"edtf\"]", "[\"" + pattern + "\"]"));
    }

    @Test
    void a_question_mark_can_stand_for_an_empty_cell() {
        String map = with("\"ignored\": []", "\"ignored\": [], \"empty\": [\"?\", \"-\"]");
        assertThat(fitsSchema(map)).isTrue();
        assertThat(Imports.of(folder, "No,Name,Sex\n1,Leyla,?\n", map).json())
                .contains("Leyla")
                .doesNotContain("gender", "?");
        refused(map.replace("\"-\"", "\"\""), "map-kind", "\"/empty/1\"");
        refused(map.replace("\"-\"", "1"), "map-kind", "\"/empty/1\"");
    }

    @Test
    void a_misspelt_name_is_refused_with_the_one_that_it_is_like() {
        refused(with("{\"columns\": [\"Sex\"]", "{\"columns\": [\"Sexe\"]"), "map-name", "Sexe (perhaps Sex)");
        refused(
                with("\"codes\": {\"f\": \"female\"}", "\"spilt\": \";\""),
                "map-member",
                "Perhaps \"split\" is meant.");
        refused(with("\"ignored\"", "\"ingored\""), "map-member", "Perhaps \"ignored\" is meant.");
        String map = with("[\"Sex\"]", "[\"Sexe\"], \"name\": \"Sex\"");
        assertThatThrownBy(() -> Imports.of(folder, "No,Name,Sex\n", map))
                .hasMessageContaining("\"Sexe (perhaps Sex)\"");
    }

    @Test
    void a_marking_that_no_vocabulary_has_is_refused_with_those_that_there_are() {
        String map = with("\"case-file:test\"", "\"case-file:test\", \"defaultMarking\": \"pubic\"");
        refused(map, "unknown-code", "restricted");
        refused(map.replace("defaultMarking", "defaultMarkin"), "map-member", "/header/defaultMarkin");
    }

    @Test
    void a_value_that_no_template_uses_is_refused() {
        refused(with("\"gender\": \"{Sex}\",", ""), "map-name", "Sex");
    }

    @Test
    void a_draft_names_every_column_and_is_refused_until_it_is_filled_in() throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("list.csv"),
                "Name;Sex;Street\n" + "Leyla;f;a\nNino;f;b\nTomas;m;c\nInes;f;d\nOtto;m;e\nJonas;m;\n");
        MapDraft draft = MapDraft.of(sheet);
        String text = DataJson.write(draft.toData());
        assertThat(text)
                .contains("\"todo\": [\n    \"Name\",\n    \"Sex\",\n    \"Street\"\n  ]", "\"delimiter\": \";\"");
        assertThat(text).doesNotContain("Leyla", "\"f\"");
        refused(text, "map-not-filled-in", "Name, Sex, Street");
        assertThat(fitsSchema(text)).isFalse();

        DataObject withValues = draft.withValues().toData();
        assertThat(DataJson.write(withValues))
                .contains("\"f\": \"?\"", "\"m\": \"?\"")
                .doesNotContain("Leyla", "\"a\"");
    }

    @Test
    void a_draft_that_was_filled_in_is_a_map() throws IOException {
        Path sheet = Files.writeString(folder.resolve("list.csv"), "No,Name\n1,Leyla\n");
        String map = DataJson.write(MapDraft.of(sheet).toData())
                .replaceFirst("\"id\": \"[?]\"", "\"id\": \"case-file:a\"")
                .replaceFirst("\"defaultMarking\": \"[?]\"", "\"defaultMarking\": \"public\"")
                .replaceFirst("\"id\": \"[?]\"", "\"id\": \"statement:a\"")
                .replaceFirst("\"publishedOn\": \"[?]\"", "\"publishedOn\": \"2024\"")
                .replaceFirst("\"access\": \"[?]\"", "\"access\": \"seen\"")
                .replaceFirst("\"id\": \"[?]\"", "\"id\": \"person:{No}\"")
                .replaceFirst("(?s)\"todo\": \\[.*?]", "\"todo\": []");
        assertThat(Imports.of(sheet, map).ids()).containsExactly("person:1");
        assertThat(fitsSchema(map)).isTrue();
    }

    @Test
    void the_schema_has_every_member_that_the_reader_knows() {
        for (String member : List.of(
                "otherCodes",
                "evidence",
                "@each",
                "@if",
                "@ifAll",
                "@unless",
                "@evidence",
                "@shared",
                "replace",
                "skip",
                "remark")) {
            assertThat(ImportMap.schema()).contains("\"" + member + "\"");
        }
    }
}
