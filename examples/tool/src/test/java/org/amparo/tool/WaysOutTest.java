package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.exchange.table.TableFormat;
import org.amparo.feed.read.JsonFeedReader;
import org.amparo.feed.read.ReadFeed;
import org.amparo.id.CaseFileId;
import org.amparo.json.CaseJson;
import org.amparo.problem.InvalidValueException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written for partners says so, and who reads it in again shows it to nobody else. */
class WaysOutTest {

    private static final String FILE = """
            {"type": "case-file", "amparo": "1.0", "id": "case-file:x", "base": "https://a.example/", "defaultMarking": "public",
              "records": [
                {"type": "organisation", "id": "organisation:helpers", "names": [{"full": "Helpers"}]},
                {"type": "person", "id": "person:1", "names": [{"full": "Nino Vale"}], "bornOn": "1980",
                  "roles": [{"organisation": "organisation:helpers", "relation": "member"}],
                  "consent": {"status": "given", "scopes": ["SCOPE"]LIMITS}},
                {"type": "statement", "id": "statement:s", "kind": "news", "publishedOn": "2024-06-10",
                  "titles": {"en": "Nino Vale was detained"}},
                {"type": "detention", "id": "detention:1", "detainee": "person:1", "period": "2024-01-01/..",
                  "evidence": [{"statement": "statement:s"}]}
              ]}
            """;

    /** The commands that show something to readers, with all forms in which they do. */
    private static final Map<String, List<String>> WAYS = ways();

    /** The forms that no import of ours reads. */
    private static final List<String> NOT_READ = List.of(
            "export FILE --to jsonld",
            "held FILE --on 2024-06-01 --format json",
            "held FILE --from 2024-06-01 --to 2024-07-01 --every month --format csv",
            "held FILE --from 2024-06-01 --to 2024-07-01 --every month --format json",
            "site FILE DIR");

    @TempDir
    Path folder;

    private static Map<String, List<String>> ways() {
        Map<String, List<String>> ways = new TreeMap<>();
        ways.put("publish", List.of("DIR --clock-is-right"));
        ways.put("site", List.of("DIR"));
        ways.put(
                "table",
                Arrays.stream(TableFormat.values())
                        .map(format -> "DIR --format " + format.name().toLowerCase())
                        .toList());
        ways.put(
                "export",
                Arrays.stream(ExportCommand.Form.values())
                        .map(form -> "--to " + form)
                        .toList());
        List<String> held = new ArrayList<>();
        for (String format : List.of("csv", "json")) {
            held.add("--on 2024-06-01 --format " + format);
            held.add("--from 2024-06-01 --to 2024-07-01 --every month --format " + format);
        }
        ways.put("held", held);
        return ways;
    }

    static Stream<String> commands() {
        return WAYS.entrySet().stream()
                .flatMap(way -> way.getValue().stream().map(options -> way.getKey() + " FILE " + options));
    }

    @Test
    void every_command_with_a_profile_is_among_them() {
        List<String> withProfile = AmparoTool.commands().stream()
                .filter(syntax -> syntax.options().stream()
                        .anyMatch(option -> option.names().contains("--profile")))
                .map(Syntax::name)
                .filter(name -> !name.equals("withhold"))
                .toList();
        assertThat(WAYS.keySet()).containsExactlyInAnyOrderElementsOf(withProfile);
    }

    /** Runs a command for a profile, and gives what it wrote by the names of the files. */
    private Map<String, byte[]> written(String command, String limits, String profile) throws IOException {
        Path file = Files.writeString(
                folder.resolve("case.json"),
                FILE.replace("LIMITS", limits)
                        .replace("SCOPE", profile.equals("public") ? "publish-name" : "share-partners"));
        Path out = folder.resolve("out");
        List<String> words = new ArrayList<>(List.of(command.replace("FILE", file.toString())
                .replace("DIR", out.toString())
                .split(" ")));
        words.add("--profile");
        words.add(profile);
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, byte[]> written = new TreeMap<>();
        if (!command.contains("DIR")) {
            written.put(command.contains("csv") ? "out.csv" : "out.txt", run.bytes());
            return written;
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                written.put(out.relativize(one).toString(), Files.readAllBytes(one));
            }
        }
        return written;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_file_for_partners_says_so_and_until_when_it_holds(String command) throws IOException {
        Map<String, byte[]> written = written(command, ", \"expires\": \"2025-06-30\"", "partners");
        assertThat(written).isNotEmpty();
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            String name = file.getKey();
            boolean isOfSite = command.startsWith("site") || name.equals("index.json");
            if (!isOfSite) {
                assertThat(text(file.getValue())).as(name).contains("partners");
            }
            if (!isOfSite && !name.equals("case.json")) {
                assertThat(text(file.getValue())).as(name).contains("2025-06-30T10:00:00Z");
            }
        }
    }

    /** The text of a file; of a workbook, that of all its parts. */
    private String text(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, UTF_8);
        }
        Path workbook = Files.write(folder.resolve("workbook"), bytes);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_for_everybody_says_nothing(String command) throws IOException {
        for (Map.Entry<String, byte[]> file : written(command, "", "public").entrySet()) {
            assertThat(text(file.getValue())).as(file.getKey()).doesNotContain("partners", "amparo:", "holdsUntil");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_partners_read_in_as_public_names_nobody_in_public(String command) throws IOException {
        List<CaseFile> all = imported(written(command, "", "partners"));
        assertThat(all.isEmpty()).isEqualTo(NOT_READ.contains(command));
        for (CaseFile read : all) {
            assertThat(shown(read, PublicationProfile.PUBLIC)).doesNotContain("Nino", "Vale");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_holds_up_to_a_day_is_shown_to_colleagues_alone(String command) throws IOException {
        for (CaseFile read : imported(written(command, ", \"expires\": \"2025-06-30\"", "partners"))) {
            assertThat(shown(read, PublicationProfile.PARTNERS)).doesNotContain("Nino", "Vale");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_for_recipients_is_shown_to_colleagues_alone(String command) throws IOException {
        Map<String, byte[]> written = written(command, ", \"recipients\": [\"organisation:helpers\"]", "internal");
        for (CaseFile read : imported(written)) {
            assertThat(shown(read, PublicationProfile.PARTNERS)).doesNotContain("Nino", "Vale");
        }
    }

    @Test
    void what_the_owner_lists_for_the_owner_alone_is_shown_to_nobody() throws IOException {
        Path file = Files.writeString(
                folder.resolve("case.json"),
                FILE.replace("LIMITS", "")
                        .replace("SCOPE", "share-partners")
                        .replace("\"status\": \"given\"", "\"status\": \"refused\""));
        Run run = Run.of("held", file.toString(), "--on", "2024-06-01", "--full");
        assertThat(run.out()).contains("Nino Vale");
        List<CaseFile> all = imported(Map.of("out.csv", run.bytes()));
        assertThat(all).isNotEmpty();
        for (CaseFile read : all) {
            assertThat(shown(read, PublicationProfile.INTERNAL)).doesNotContain("Nino", "Vale");
        }
    }

    private String shown(CaseFile file, PublicationProfile profile) throws IOException {
        Path shown = folder.resolve("shown.json");
        try {
            CaseJson.write(Disclosure.project(file, profile, Run.NOON), shown);
        } catch (InvalidValueException e) {
            // A name that is withheld stands in the header, so that nothing is shown at all.
            return "";
        }
        return Files.readString(shown);
    }

    /** All case files that can be made of what was written, by maps that call everything public. */
    private List<CaseFile> imported(Map<String, byte[]> written) throws IOException {
        List<CaseFile> read = new ArrayList<>();
        for (Map.Entry<String, byte[]> one : written.entrySet()) {
            Path file = folder.resolve("copy-" + one.getKey().replace('/', '-'));
            Files.write(file, one.getValue());
            String text = text(one.getValue());
            if (one.getKey().endsWith(".csv")) {
                List<List<String>> rows =
                        text.lines().map(line -> List.of(line.split(",", -1))).toList();
                read.addAll(sheet(file, "", rows));
            } else if (one.getKey().endsWith(".xlsx")) {
                read.addAll(workbook(file));
            } else if (text.contains("\"schema\":\"")) {
                read.add(entities(file));
            } else if (text.contains("jsonfeed.org") && !one.getKey().endsWith(".html")) {
                read.add(feed(text));
            }
        }
        return read;
    }

    private List<CaseFile> workbook(Path file) throws IOException {
        List<CaseFile> read = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<String>> rows =
                        sheet.read().stream().map(WaysOutTest::cells).toList();
                read.addAll(sheet(file, "\"file\": {\"sheet\": \"" + sheet.getName() + "\"},", rows));
            }
        }
        return read;
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    /** Takes each column in which the name stands for names in turn. */
    private List<CaseFile> sheet(Path file, String form, List<List<String>> rows) throws IOException {
        List<String> columns = rows.get(0);
        List<CaseFile> read = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            if (rows.stream().anyMatch(row -> at < row.size() && row.get(at).contains("Nino"))) {
                read.add(read(file, form + records(columns.get(i), columns)));
            }
        }
        return read;
    }

    private static String records(String column, List<String> columns) {
        List<String> others = columns.stream()
                .filter(name -> !name.startsWith("amparo:") && !name.equals(column))
                .toList();
        return "\"records\": [{\"type\": \"person\", \"id\": \"person:r{:row}\", \"marking\": \"public\","
                + " \"names\": [{\"full\": \"{" + column + "}\", \"marking\": \"public\"}],"
                + " \"markings\": [{\"attribute\": \"names\", \"level\": \"public\"}]}],"
                + " \"ignored\": [\"" + String.join("\", \"", others) + "\"],";
    }

    private CaseFile entities(Path file) throws IOException {
        return read(file, "", "--format", "ftm");
    }

    private CaseFile read(Path file, String members, String... options) throws IOException {
        Path map = Files.writeString(folder.resolve("map.json"), "{" + members + """
                        "type": "import-map", "amparo": "1.0", "header": {"id": "case-file:y", "defaultMarking": "public"},
                        "statement": {"id": "statement:list", "kind": "list", "publishedOn": "2025-02-01", "access": "seen"}}
                        """);
        Path out = folder.resolve("imported.jsonl");
        List<String> words = new ArrayList<>(List.of(
                "import",
                file.toString(),
                "--map",
                map.toString(),
                "-o",
                out.toString(),
                "--rejected",
                folder.resolve("bad").toString()));
        words.addAll(List.of(options));
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err() + run.out()).isZero();
        assertThat(run.err()).contains("not for everybody");
        try (InputStream in = Files.newInputStream(out)) {
            return CaseFiles.parse(FileFormat.LINES, in);
        }
    }

    private static CaseFile feed(String text) {
        ReadFeed feed = JsonFeedReader.standard().read(text);
        assertThat(feed.records()).isNotEmpty();
        return CaseFile.of(
                CaseHeader.builder()
                        .id(CaseFileId.of("y"))
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                feed.records());
    }
}
