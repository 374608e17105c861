package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.exchange.sheet.ImportMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

    private static final String MAP = """
            {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test", "defaultMarking": "restricted"},
             "statement": {"id": "statement:list"},
             "values": [{"columns": ["Sex"], "codes": {"f": "female"}}],
             "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}], "gender": "{Sex}"}]}
            """;

    private static final String GOOD = "No,Name,Sex\n1,Ines Calder,f\n2,Tomas Brandt,\n";
    private static final String BAD = GOOD + "3,Otto Lind,man\n";

    @TempDir
    Path folder;

    private Path list;
    private Path map;
    private Path out;
    private Path bad;

    @BeforeEach
    void writeMap() throws IOException {
        list = folder.resolve("list.csv");
        map = Files.writeString(folder.resolve("map.json"), MAP);
        out = folder.resolve("case.jsonl");
        bad = folder.resolve("bad.csv");
    }

    private Run imported(String csv, String... options) throws IOException {
        Files.writeString(list, csv);
        List<String> words =
                new ArrayList<>(List.of("import", list.toString(), "--map", map.toString(), "-o", out.toString()));
        words.addAll(List.of(options));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void a_list_becomes_a_file_that_every_other_command_reads() throws IOException {
        Run run = imported(GOOD, "--rejected", bad.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("rows: 2, in: 2, rejected: 0, skipped: 0, empty: 0\n", "records: person 2, statement 1\n");
        assertThat(Run.of("validate", out.toString()).out()).isEmpty();
        assertThat(Run.of("stats", out.toString()).out()).contains("person").contains("2");
        assertThat(Run.of("convert", out.toString(), "--to", "document").out()).contains("Ines Calder");
    }

    @Test
    void what_a_list_tells_has_the_list_as_its_source_and_what_the_map_alone_says_has_none() throws IOException {
        Files.writeString(map, """
                {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test", "defaultMarking": "restricted"},
                 "statement": {"id": "statement:list"},
                 "records": [
                   {"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]},
                   {"type": "detention", "id": "detention:{No}", "detainee": "person:{No}", "period": "{Held}/..",
                    "charges": [{"article": "{Charge}"}]},
                   {"type": "incident", "id": "incident:{No}", "kinds": ["killing"], "subjects": ["person:{No}"],
                    "period": "{Killed}/{Killed}"}]}
                """);
        assertThat(imported("No,Name,Held,Charge,Killed\n1,Ines Calder,2024-03-05,274,2024-05-06\n")
                        .code())
                .isZero();
        assertThat(Run.of("validate", out.toString()).out()).doesNotContain("claim-without-source");
        Files.writeString(map, Files.readString(map).replace("{Charge}", "274"));
        assertThat(imported("No,Name,Held,Killed\n1,Ines Calder,2024-03-05,2024-05-06\n")
                        .code())
                .isZero();
        assertThat(Run.of("validate", out.toString()).out()).contains("claim-without-source /records/2/charges/0");
    }

    private static final String NOTHING_IS_PUBLIC =
            "Nothing is public yet, since the map does not say what is: all is restricted. \"defaultMarking\" in its header,"
                    + " or \"marking\" in a template, says otherwise.\n";

    @Test
    void what_no_map_marks_is_in_no_publication_and_a_line_says_so() throws IOException {
        Files.writeString(
                map, MAP.replace(", \"defaultMarking\": \"restricted\"", ", \"base\": \"https://a.example/\""));
        Run run = imported(GOOD);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo(NOTHING_IS_PUBLIC);
        assertThat(imported(GOOD, "--format", "json").err()).isEqualTo(NOTHING_IS_PUBLIC);
        for (String profile : List.of("public", "partners")) {
            Run shown = Run.of("export", out.toString(), "--to", "ftm", "--profile", profile);
            assertThat(shown.code()).isZero();
            assertThat(shown.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"gender\": \"{Sex}\", \"marking\": \"public\"",
                "\"gender\": \"{Sex}\", \"markings\": [{\"attribute\": \"names\", \"level\": \"public\"}]"
            })
    void a_map_that_marks_something_is_not_told_so(String marked) throws IOException {
        String without = MAP.replace(", \"defaultMarking\": \"restricted\"", "");
        Files.writeString(map, without.replace("\"gender\": \"{Sex}\"", marked));
        assertThat(imported(GOOD).err()).isEmpty();
    }

    @Test
    void markings_of_evidence_alone_publish_nothing() throws IOException {
        String without = MAP.replace(", \"defaultMarking\": \"restricted\"", "");
        String evidence = "{\"markings\": [{\"attribute\": \"locator\", \"level\": \"public\"}]}";
        Files.writeString(map, without.replace("\"gender\"", "\"@evidence\": " + evidence + ", \"gender\""));
        assertThat(imported(GOOD).err()).isEqualTo(NOTHING_IS_PUBLIC);
    }

    @Test
    void entities_that_no_map_marks_are_in_no_publication_either() throws IOException {
        Path entities = Files.writeString(
                folder.resolve("list.ftm.json"),
                "{\"id\": \"p1\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Ines Calder\"]}}\n");
        Files.writeString(map, """
                {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test"}, "statement": {"id": "statement:list"}}
                """);
        Run run =
                Run.of("import", entities.toString(), "--format", "ftm", "--map", map.toString(), "-o", out.toString());
        assertThat(run.err()).isEqualTo(NOTHING_IS_PUBLIC);
        assertThat(Run.of("export", out.toString(), "--to", "ftm").out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\": \"withheld\", \"names\"",
                "\"marking\": \"secret\", \"names\"",
                "\"markings\": [{\"attribute\": \"names\", \"level\": \"secret\"}], \"names\"",
                "\"consent\": {\"giver\": \"subject\", \"status\": \"refused\"}, \"names\"",
                "\"missing\": [{\"attribute\": \"occupations\", \"reason\": \"withheld-safety\"}], \"names\"",
                "\"id\": \"person:9\", \"marking\": \"secret\", \"names\""
            })
    void a_case_file_in_which_more_is_kept_back_is_not_written_over(String kept) throws IOException {
        assertThat(imported(GOOD).code()).isZero();
        assertThat(imported(GOOD).code()).as("the same again").isZero();
        String hidden = Files.readString(out).replaceFirst("\"names\"", kept);
        hidden = kept.startsWith("\"id\"") ? hidden.replaceFirst("\"id\":\"person:1\",", "") : hidden;
        Files.writeString(out, hidden);
        Run run = imported(GOOD, "--rejected", bad.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("case.jsonl is a case file", "shown-again", "update");
        assertThat(out).hasContent(hidden);
        assertThat(bad).doesNotExist();
        Files.delete(out);
        assertThat(imported(GOOD).code()).isZero();
    }

    @Test
    void withholding_is_not_undone_by_importing_the_list_again() throws IOException {
        imported(GOOD);
        Run.of("withhold", out.toString(), "person:1", "-o", out.toString());
        assertThat(imported(GOOD).code()).isEqualTo(2);
        assertThat(out).content().contains("withheld");
        Files.writeString(map, MAP.replace("\"names\"", "\"kind\": \"withheld\", \"names\""));
        assertThat(imported(GOOD).code()).as("the list keeps as much back").isZero();
    }

    @Test
    void a_case_file_with_a_stricter_default_or_of_which_nobody_knows_anything_is_not_written_over_either()
            throws IOException {
        imported(GOOD);
        String whole = Files.readString(out);
        for (String other : List.of(
                whole.replace("\"defaultMarking\":\"restricted\"", "\"defaultMarking\":\"secret\""),
                whole.replace("\"defaultMarking\":\"restricted\"", "\"defaultMarking\":\"public\""),
                whole.substring(0, whole.length() - 9))) {
            Files.writeString(out, other);
            assertThat(imported(GOOD).code()).isEqualTo(other.contains("\"public\"") ? 0 : 2);
        }
    }

    @Test
    void entities_are_not_written_over_it_either() throws IOException {
        Path entities = Files.writeString(
                folder.resolve("list.ftm.json"),
                "{\"id\": \"p1\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Ines Calder\"]}}\n");
        Files.writeString(map, """
                {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test"}, "statement": {"id": "statement:list"}}
                """);
        String[] line = {"import", entities.toString(), "--format", "ftm", "--map", map.toString(), "-o", out.toString()
        };
        assertThat(Run.of(line).code()).isZero();
        assertThat(Run.of(line).code()).isZero();
        Run.of("withhold", out.toString(), "person:p1", "-o", out.toString());
        assertThat(Run.of(line).code()).isEqualTo(2);
    }

    @Test
    void nothing_else_is_written_over_a_case_file() throws IOException {
        imported(GOOD);
        String whole = Files.readString(out);
        Path other = folder.resolve("other.jsonl");
        Files.copy(out, other);
        String[][] lines = {
            {"import", list.toString(), "--map", map.toString(), "-o", other.toString(), "--rejected", out.toString()},
            {"convert", other.toString(), "--to", "lines", "-o", bad.toString(), "--quarantine", out.toString()},
            {"export", other.toString(), "--to", "ftm", "-o", out.toString()},
            {"held", other.toString(), "--on", "2024-06-01", "-o", out.toString()},
            {"table", other.toString(), folder.resolve("t").toString(), "--receipt", out.toString()},
            {"publish", other.toString(), folder.resolve("p").toString(), "--receipt", out.toString()},
        };
        for (String[] line : lines) {
            Run run = Run.of(line);
            assertThat(run.code()).as(line[0]).isEqualTo(2);
            assertThat(run.err()).as(line[0]).contains("case.jsonl is a case file, which would be lost");
            assertThat(out).hasContent(whole);
        }
    }

    @Test
    void rows_that_do_not_fit_are_set_aside_and_the_exit_code_is_1() throws IOException {
        Run run = imported(BAD, "--rejected", bad.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "list.csv: row 4: unknown-code, column \"Sex\": Expected the one text in the code table of the map.\n")
                .contains("rows: 3, in: 2, rejected: 1, skipped: 0, empty: 0\n")
                .contains("1 x unknown-code, column \"Sex\"\n")
                .doesNotContain("Otto", "man,");
        assertThat(bad).content().contains("3,Otto Lind,man,4,\"unknown-code, column \"\"Sex\"\"\"");
        assertThat(out).content().contains("Ines Calder").doesNotContain("Otto");
    }

    @Test
    void without_a_file_for_them_nothing_is_written() throws IOException {
        Run run = imported(BAD);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("Nothing was written: add --rejected BAD to set aside the rows that do not fit.\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void the_report_is_an_object_for_programs() throws IOException {
        Run run = imported(BAD, "--rejected", bad.toString(), "--format", "json");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .contains("\"rows\":3,\"accepted\":2,\"rejected\":1")
                .contains(
                        "{\"name\":\"Sex\",\"used\":1,\"ignored\":0,\"rejected\":1,\"skipped\":0,\"dropped\":0,\"empty\":1}")
                .contains("{\"code\":\"unknown-code\",\"row\":4,\"columns\":[\"Sex\"],\"pointer\":\"\"");
    }

    @Test
    void a_column_that_the_map_does_not_name_stops_it() throws IOException {
        Run run = imported("No,Name,Sex,Street\n1,Ines Calder,f,1 Mole Road\n", "--rejected", bad.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("column-unmapped", "\"Street\"").doesNotContain("Calder", "Mole Road");
        assertThat(out).doesNotExist();
        assertThat(bad).doesNotExist();
    }

    @Test
    void a_map_that_is_not_json_is_refused_with_its_line() throws IOException {
        Files.writeString(map, "{\n\"type\": }");
        Run run = imported(GOOD);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("map.json:2:9: error json-syntax ", "map.json cannot be used before that is mended.");
    }

    @Test
    void a_map_with_a_mistake_is_refused_with_its_place() throws IOException {
        Files.writeString(map, MAP.replace("\"gender\"", "\"sex\""));
        Run run = imported(GOOD);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("map-member", "\"/records/0/sex\"", "gender");
    }

    private Run received(byte[] input, String... options) {
        List<String> words = new ArrayList<>(List.of("import", "-", "--map", map.toString(), "-o", out.toString()));
        words.addAll(List.of(options));
        return Run.reading(input, words.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void standard_input_gives_what_the_same_file_gives() throws IOException {
        String told = imported(BAD, "--rejected", bad.toString()).out();
        byte[] lines = Files.readAllBytes(out);
        byte[] rejected = Files.readAllBytes(bad);
        Files.delete(out);
        Files.delete(bad);
        Run run = received(BAD.getBytes(UTF_8), "--rejected", bad.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(told.replace(list.toString(), "-"));
        assertThat(out).hasBinaryContent(lines);
        assertThat(bad).hasBinaryContent(rejected);
        assertThat(files()).containsExactly("bad.csv", "case.jsonl", "list.csv", "map.json");
    }

    @Test
    void standard_input_is_kept_nowhere_once_an_import_has_failed() throws IOException {
        Run run = received("No,Name,Sex\n1,\"Ines".getBytes(UTF_8));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("- was not imported: quotation-open").doesNotContain("Ines", "amparo-input");
        assertThat(files()).containsExactly("map.json");
        assertThat(Run.from(Endless.lines("x"), "import", "-", "-o", out.toString())
                        .err())
                .contains("Missing option: --map");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        Run failed = Run.from(broken, "import", "-", "--map", map.toString(), "-o", out.toString());
        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.err()).startsWith("Standard input cannot be read");
        assertThat(files()).containsExactly("map.json");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
    void standard_input_is_kept_for_its_owner_alone_while_it_is_read() throws IOException {
        List<String> seen = new ArrayList<>();
        InputStream watching = new FilterInputStream(new ByteArrayInputStream(GOOD.getBytes(UTF_8))) {
            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(
                                    one -> one.getFileName().toString().startsWith("amparo-input"))
                            .toList()) {
                        seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                    }
                }
                return super.read(bytes, from, count);
            }
        };
        assertThat(Run.from(watching, "import", "-", "--map", map.toString(), "-o", out.toString())
                        .code())
                .isZero();
        assertThat(seen).isNotEmpty().containsOnly("rw-------");
    }

    @Test
    void popolo_and_drafts_come_from_standard_input_as_well() throws IOException {
        Files.writeString(map, MAP.replaceFirst("(?s),\\s*\"values\".*", "}"));
        assertThat(received("[{\"@type\": \"Person\", \"id\": \"p1\"}]".getBytes(UTF_8), "--format", "popolo")
                        .out())
                .contains("records: person 1, statement 1");
        assertThat(received("{\"id\": \"p1\", \"schema\": \"Person\"}".getBytes(UTF_8), "--format", "ftm")
                        .out())
                .contains("records: person 1, statement 1");
        assertThat(received("[".getBytes(UTF_8), "--format", "popolo").err()).startsWith("-:1:2: error json-syntax");
        Run draft = Run.reading(GOOD, "import", "-", "--suggest");
        assertThat(draft.code()).isZero();
        assertThat(draft.out()).contains("\"todo\"", "\"Sex\"").doesNotContain("Ines");
    }

    /** A clock that is three seconds later each time. */
    private static final class Hasty extends Clock {

        private Instant now = Run.NOON.instant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(3);
            return now;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"csv | No,Name,Sex*1,Ines,f*", "ftm | {'id': 'p1',*'schema': 'Person'}*"})
    void a_long_import_shows_how_far_it_has_come_and_nothing_of_that_stays(String format, String text)
            throws IOException {
        Files.writeString(list, text.replace('*', '\n').replace('\'', '"'));
        Files.writeString(map, format.equals("csv") ? MAP : MAP.replaceFirst("(?s),\\s*\"values\".*", "}"));
        List<String> words = new ArrayList<>(List.of(
                "import",
                list.toString(),
                "--map",
                map.toString(),
                "-o",
                out.toString(),
                "--rejected",
                bad.toString()));
        if (!format.equals("csv")) {
            words.addAll(List.of("--format", format));
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                err,
                new Hasty(),
                new Terminals(false, true));
        new AmparoTool(console).run(words.toArray(String[]::new));
        assertThat(err.toString(UTF_8)).contains(" of 0.0 MB, 2 lines").matches("(?s).*\r +\r");
    }

    @Test
    void a_file_that_is_not_there_is_said_by_name() throws IOException {
        assertThat(Run.of(
                                "import",
                                folder.resolve("none.csv").toString(),
                                "--map",
                                map.toString(),
                                "-o",
                                out.toString())
                        .err())
                .isEqualTo(
                        folder.resolve("none.csv") + " cannot be read or written: there is no such file or folder.\n");
        Files.writeString(list, GOOD);
        assertThat(Run.of(
                                "import",
                                list.toString(),
                                "--map",
                                folder.resolve("none.json").toString(),
                                "-o",
                                out.toString())
                        .err())
                .contains("none.json cannot be read or written: there is no such file");
    }

    @Test
    void no_file_of_an_import_is_written_over() throws IOException {
        Files.writeString(list, GOOD);
        for (String[] files : new String[][] {
            {list.toString(), bad.toString()},
            {out.toString(), list.toString()},
            {map.toString(), bad.toString()},
            {out.toString(), map.toString()},
            {bad.toString(), bad.toString()}
        }) {
            Run run =
                    Run.of("import", list.toString(), "--map", map.toString(), "-o", files[0], "--rejected", files[1]);
            assertThat(run.code()).isEqualTo(2);
        }
        assertThat(list).content().isEqualTo(GOOD);
        assertThat(map).content().isEqualTo(MAP);
        assertThat(bad).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "import x.csv",
                "import x.csv --map m.json",
                "import -",
                "import - --map m.json",
                "import x.csv --suggest --rejected y",
                "import x.csv --map m.json -o y --format xml",
                "import x.csv --map m.json -o y --format popolo,ftm",
                "import x.csv --map m.json -o y --format ftm,",
                "import x.csv --suggest --format ftm",
                "schema --map --open",
                "schema --map --duckdb"
            })
    void what_does_not_fit_the_syntax_is_wrong_usage(String commandLine) {
        Run run = Run.of(commandLine.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Try: amparo-tool ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_it_writes_is_for_its_owner_alone() throws IOException {
        imported(BAD, "--rejected", bad.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bad)))
                .isEqualTo("rw-------");
        Path draft = folder.resolve("draft.json");
        Run.of("import", list.toString(), "--suggest", "-o", draft.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_draft_on_standard_output_holds_nothing_of_what_stands_in_cells() throws IOException {
        Files.writeString(list, "No,Name,Sex\n1,Ines Calder,woman\n2,Leyla Orlova,woman\n3,Nino Vale,woman\n");
        Run run = Run.of("import", list.toString(), "--suggest");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"Name\"").doesNotContain("woman", "Ines");

        Path draft = folder.resolve("draft.json");
        assertThat(Run.of("import", list.toString(), "--suggest", "-o", draft.toString())
                        .code())
                .isZero();
        assertThat(draft).content().contains("\"woman\": \"?\"").doesNotContain("Ines");
        Run again = Run.of("import", list.toString(), "--suggest", "-o", draft.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("not written over");
    }

    @Test
    void a_draft_follows_what_a_map_that_was_begun_says_of_the_file() throws IOException {
        Files.write(list, "People;\nNo;Pr\u00e9nom\n1;Zo\u00e9\n".getBytes(Charset.forName("windows-1252")));
        assertThat(Run.of("import", list.toString(), "--suggest").err()).contains("not-in-encoding", "at line 2");
        Files.writeString(map, "{\"file\": {\"encoding\": \"windows-1252\", \"headerRow\": 2}}");
        Run run = Run.of("import", list.toString(), "--suggest", "--map", map.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"encoding\": \"windows-1252\"", "\"headerRow\": 2", "\"Pr\u00e9nom\"");
    }

    private static final String SOURCE = """
            {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test", "defaultMarking": "restricted"},
             "statement": {"id": "statement:list"}}
            """;

    private Run entities(String format, String json, String... options) throws IOException {
        Files.writeString(map, SOURCE);
        return imported(
                json,
                Stream.concat(Stream.of("--format", format), Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void people_come_in_from_popolo_and_followthemoney() throws IOException {
        String popolo =
                "{\"persons\": [{\"id\": \"p1\", \"name\": \"Ines Calder\", \"email\": \"ines@cases.example\"}]}";
        Run run = entities("popolo", popolo);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("entities: 1, in: 1, ignored: 0, rejected: 0\n", "records: person 1, statement 1\n")
                .containsPattern("person.email +1 +0 +0 +0\n")
                .doesNotContain("ines@");
        assertThat(out).content().contains("Ines Calder", "\"contacts\":[{\"kind\":\"email\",\"address\":\"ines@");
        assertThat(Run.of("validate", out.toString()).out()).isEmpty();

        Run json = entities(
                "ftm,json", "{\"id\": \"p1\", \"schema\": \"Person\", \"properties\": {\"topics\": [\"crime\"]}}\n");
        assertThat(json.code()).isZero();
        assertThat(json.out())
                .contains("\"entities\":1,\"accepted\":1")
                .contains("{\"name\":\"Person.topics\",\"used\":0,\"ignored\":1,\"rejected\":0,\"empty\":0}");
    }

    @Test
    void entities_that_do_not_fit_are_set_aside_and_the_exit_code_is_1() throws IOException {
        String lines = "{\"id\": \"p1\", \"schema\": \"Person\", \"properties\": {\"gender\": [\"woman\"]}}\n{\n";
        Run without = entities("ftm", lines);
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err())
                .isEqualTo("Nothing was written: add --rejected BAD to set aside the rows that do not fit.\n");
        assertThat(out).doesNotExist();

        Run run = entities("ftm", lines, "--rejected", bad.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(": line 1, /properties/gender/0: unknown-code: ", ": line 2: json-syntax: ")
                .contains("1 x unknown-code, Person.gender\n")
                .doesNotContain("woman");
        assertThat(bad).content().contains("\"in\":true", "\"woman\"", "\"entity\":\"{\"");
        assertThat(out).content().contains("person:p1");
    }

    @Test
    void a_document_that_is_not_json_is_refused_with_its_line() throws IOException {
        Run run = entities("popolo", "{\n\"persons\": }");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("list.csv:2:12: error json-syntax ", "list.csv cannot be used before that is mended.");
    }

    @Test
    void it_prints_the_schema_of_maps() {
        Run run = Run.of("schema", "--map");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(ImportMap.schema());
    }
}
