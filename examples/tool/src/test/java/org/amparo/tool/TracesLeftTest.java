package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever somebody who is withheld is still named, by whoever has put it there, is told with what to do about it. */
class TracesLeftTest {

    private static final String BASE = "https://cases.example/north-shore/";

    private static final String TWO = Samples.GOOD.replace("{\"type\": \"statement\"", """
            {"type": "person", "id": "person:nino-vale", "provenance": [{"iri": "https://b.example/person/17"}],
             "names": [{"full": "Nino Vale", "given": "Nino", "family": "Vale"}]},
            {"type": "detention", "id": "detention:vale-1", "detainee": "person:nino-vale", "period": "2024-01/.."},
            {"type": "statement\"""");

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private String file;
    private Path shown;

    @BeforeEach
    void write() throws IOException {
        shown = folder.resolve("public");
        write(TWO);
    }

    private void write(String text) throws IOException {
        file = Files.writeString(folder.resolve("case.json"), text).toString();
    }

    private static void run(String... words) {
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private String withhold(Path... published) {
        List<String> words = new ArrayList<>(List.of("withhold", file, "person:nino-vale", "-o", file));
        for (Path one : published) {
            words.addAll(List.of("--published", one.toString()));
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private void put(String path, String text) throws IOException {
        Path at = shown.resolve(path);
        Files.createDirectories(at.getParent());
        Files.writeString(at, text);
    }

    private static byte[] document(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text.getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** Everything in a folder, each file behind its path. */
    private static String all(Path start) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> paths = Files.walk(start)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                all.append(start.relativize(path)).append('\n').append(Files.readString(path, UTF_8));
            }
        }
        return all.toString();
    }

    private static void requireNobody(Path start) throws IOException {
        assertThat(all(start)).doesNotContainIgnoringCase("nino").doesNotContain("Vale", "vale-1");
    }

    @Test
    void each_file_that_somebody_put_there_is_told_by_its_path() throws IOException {
        run("publish", file, shown.toString(), "--events");
        run("site", file, shown.resolve("site").toString());
        Files.copy(shown.resolve("case.json"), shown.resolve("old-case.json"));
        Files.createDirectories(shown.resolve("archive/old"));
        Files.copy(shown.resolve("feed.json"), shown.resolve("archive/old/feed.json"));
        put("nino-vale.pdf", "%PDF-1.4 \u0000\u0001");
        put("pictures/Nino Vale/1.txt", "a picture");
        put("pictures/Nino Vale/2.txt", "another");
        put("site/person/nino-vale/portrait.txt", "a portrait");
        put("notes/today.txt", "Free Nino Vale!");
        put("about.txt", "Ines Calder is shown.");
        Files.write(shown.resolve("letter.docx"), document("<p>For Nino Vale</p>"));
        String said = withhold(shown);
        assertThat(said.lines())
                .contains(
                        "  in old-case.json, which no command wrote: delete it, or take out what names somebody",
                        "  in archive/old/feed.json, which no command wrote: delete it, or take out what names somebody",
                        "  in notes/today.txt, which no command wrote: delete it, or take out what names somebody",
                        "  in letter.docx, which no command wrote: delete it, or take out what names somebody",
                        "  called nino-vale.pdf, which no command wrote: delete it, or give it another name",
                        "  called pictures/Nino Vale, which no command wrote: delete it, or give it another name",
                        "  in case.json",
                        "  in feed.json",
                        "  called person/nino-vale")
                .doesNotHaveDuplicates()
                .noneMatch(line -> line.contains("about.txt") || line.contains("1.txt"));

        Advice advice = new Advice(said, file, folder);
        advice.follow();
        requireNobody(shown);
        assertThat(shown.resolve("about.txt")).exists();
        String then = withhold(shown);
        assertThat(then.lines()).noneMatch(line -> line.startsWith("still "));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry("a.json"));
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] base64(byte[] bytes) {
        return Base64.getMimeEncoder().encode(bytes);
    }

    /** Copies that hold a text by their names, each packed in another way. */
    private static Map<String, byte[]> packed(byte[] text) throws IOException {
        Map<String, byte[]> packed = new TreeMap<>();
        packed.put("a.json.gz", gzip(text));
        packed.put("b.bak", gzip(text));
        packed.put("c.epub", zip(text));
        packed.put("d.zip", zip(zip(text)));
        packed.put("e.tgz", gzip(zip(text)));
        packed.put("f.zip", zip(gzip(gzip(text))));
        packed.put("g.b64", base64(text));
        packed.put("h.txt", ("Content: base64\r\n\r\n" + new String(base64(gzip(text)), UTF_8)).getBytes(UTF_8));
        packed.put(
                "i.html",
                ("<a href='data:;base64," + Base64.getUrlEncoder().encodeToString(text) + "'>").getBytes(UTF_8));
        packed.put("j.gz", gzip(base64(text)));
        packed.put("k.txt", new String(text, UTF_8).getBytes(UTF_16));
        return packed;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_packed_copy_is_searched(boolean isById) throws IOException {
        run("publish", file, shown.toString());
        byte[] text = isById
                ? Files.readAllBytes(shown.resolve("case.json"))
                : "Free her! Free Nino Vale, and let everybody go home.".getBytes(UTF_8);
        byte[] other = "Free her! Free Ines Calder, and let everybody go home.".getBytes(UTF_8);
        for (Map.Entry<String, byte[]> copy : packed(text).entrySet()) {
            Files.write(shown.resolve(copy.getKey()), copy.getValue());
        }
        for (Map.Entry<String, byte[]> copy : packed(other).entrySet()) {
            Files.write(shown.resolve("fine-" + copy.getKey()), copy.getValue());
        }
        String said = withhold(shown);
        for (String name : packed(text).keySet()) {
            assertThat(said)
                    .contains("  in " + name + ", which no command wrote: delete it, or take out what names somebody");
        }
        assertThat(said).doesNotContain("fine-", "cannot be searched");
    }

    @Test
    void a_copy_that_cannot_be_read_is_named() throws IOException {
        run("publish", file, shown.toString());
        byte[] text = Files.readAllBytes(shown.resolve("case.json"));
        Map<String, byte[]> copies = new TreeMap<>();
        copies.put("a.bz2", "BZh91AY&SY\u0001\u0002".getBytes(UTF_8));
        copies.put("b.xz", new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 1, 2});
        copies.put("c.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4});
        copies.put("d.zst", new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0, 1, 2});
        copies.put("e.gz", Arrays.copyOf(gzip("x".repeat(99_999).getBytes(UTF_8)), 40));
        copies.put("f.pdf", "%PDF-1.4".getBytes(UTF_8));
        copies.put("g.zip", zip(copies.get("a.bz2")));
        copies.put("h.gz", gzip(gzip(gzip(gzip(gzip(text))))));
        copies.put("i.b64", base64(copies.get("e.gz")));
        copies.put("j.zip", Arrays.copyOf(zip("x".repeat(99).getBytes(UTF_8)), 60));
        for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
            Files.write(shown.resolve(copy.getKey()), copy.getValue());
        }
        String said = withhold(shown);
        for (String name : copies.keySet()) {
            assertThat(said)
                    .contains(
                            "  cannot be searched: " + name + "; look at it yourself, and delete it if it is a copy\n");
        }
    }

    /** A small file that unpacks to more than is looked at. */
    @Test
    void no_more_is_unpacked_than_so_much() throws IOException {
        byte[] much = new byte[1 << 20];
        byte[] late = Arrays.copyOf(much, much.length + 9);
        System.arraycopy("Nino Vale".getBytes(UTF_8), 0, late, much.length, 9);
        RecordTraces traces = RecordTraces.NONE.withNames(text -> text.contains("Nino Vale"));
        for (byte[] packed : List.of(gzip(late), zip(late), zip(gzip(late)), gzip(zip(late)), gzip(gzip(late)))) {
            Path copy = Files.write(folder.resolve("copy"), packed);
            assertThat(new CopySearch(traces, true, 1 << 22).of(copy)).isEqualTo(CopySearch.Result.TRACE);
            assertThat(new CopySearch(traces, true, 1 << 19).of(copy)).isEqualTo(CopySearch.Result.UNSEARCHED);
        }
    }

    @Test
    void a_copy_of_the_whole_folder_is_told_as_one() throws IOException {
        run("publish", file, shown.toString());
        Path copy = folder.resolve("public/backup");
        for (String name : List.of("case.json", "feed.json", "index.json", "archive/0001.json")) {
            Files.createDirectories(copy.resolve(name).getParent());
            Files.copy(shown.resolve(name), copy.resolve(name));
        }
        assertThat(withhold(shown))
                .contains("still " + copy + " (")
                .contains("  if it is a copy of a folder, of which there is no ledger, delete it\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nino-vale", "nino-vale/feed", "cases/person/nino-vale", "Nino_Vale.d", "nino%20vale"})
    void an_address_of_a_folder_that_names_somebody_is_told_and_left(String name) throws IOException {
        Path old = folder.resolve("www").resolve(name);
        run("publish", file, old.toString());
        run("publish", file, old.toString(), "--withdrawals-only");
        String said = withhold(old);
        assertThat(said).contains("still " + old + " (", "\n  its own address names somebody\n");
        new Advice(said, file, folder).follow();
        assertThat(old).doesNotExist();
        requireNobody(folder.resolve("NEW"));
        assertThat(folder.resolve("NEW/feed.json")).content().contains("Ines Calder");
        assertThat(withhold(old, folder.resolve("NEW")).lines())
                .contains("absent " + old)
                .noneMatch(line -> line.startsWith("still "));
    }

    @ParameterizedTest
    @CsvSource({
        "site FILE OUT, www/nino-vale",
        "table FILE OUT, www/nino-vale",
        "export FILE --to ftm -o OUT, www/nino-vale.json",
        "held FILE --on 2024-06-01 -o OUT, nino-vale/held.csv"
    })
    void so_is_that_of_a_site_and_of_a_file_and_nothing_is_written_there_again(String command, String name)
            throws IOException {
        Path old = folder.resolve(name);
        run(command.replace("FILE", file).replace("OUT", old.toString()).split(" "));
        String said = withhold(old);
        assertThat(said).contains("  its own address names somebody\n", "  delete it, and write it to NEW");
        new Advice(said, file, folder).follow();
        assertThat(old).doesNotExist();
        assertThat(folder.resolve("NEW")).exists();

        write(TWO);
        run(command.replace("FILE", file).replace("OUT", old.toString()).split(" "));
        Run everywhere = Run.of("withhold", file, "person:nino-vale", "-o", file, "--everywhere");
        assertThat(everywhere.out()).contains("deleted " + old + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "base, https://cases.example/north-shore/, https://example.org/nino-vale/, https://example.org/cases/",
        "base, https://cases.example/north-shore/, https://nino-vale.example/, https://cases.example/",
        "id, case-file:north-shore, case-file:nino-vale, case-file:harbour"
    })
    void a_base_or_an_id_of_the_file_that_names_somebody_is_told_and_the_advice_leaves_nobody(
            String attribute, String good, String named, String other) throws IOException {
        write(TWO.replace(good, named));
        Path site = folder.resolve("site");
        Path tables = folder.resolve("tables");
        Path linked = folder.resolve("out/case.jsonld");
        run("publish", file, shown.toString(), "--events");
        run("publish", file, shown.toString(), "--only", "person=person:nino-vale");
        run("site", file, site.toString());
        run("table", file, tables.toString());
        run("export", file, "--to", "jsonld", "-o", linked.toString());
        Path[] places = {shown, site, tables, linked};

        String said = withhold(places);
        assertThat(said).contains("still header /" + attribute + "\n  run those lines below");
        Advice advice = new Advice(said, file, folder);
        advice.withdraw();
        // As long as readers fetch what was withdrawn, every address there has it.
        assertThat(withhold(shown)).contains("still " + shown + " (");
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace(named, other));
        String then = withhold(places);
        assertThat(then).doesNotContain("still header").contains("still " + shown + " (");
        new Advice(then, file, folder).follow();
        for (Path place : places) {
            requireNobody(place);
        }
        assertThat(shown.resolve("feed.json")).content().contains("Ines Calder");
        assertThat(withhold(places).lines()).noneMatch(line -> line.startsWith("still "));
    }

    @Test
    void with_everywhere_such_a_base_is_no_success() throws IOException {
        write(TWO.replace(BASE, "https://example.org/nino-vale/"));
        run("publish", file, shown.toString());
        Run run = Run.of("withhold", file, "person:nino-vale", "-o", file, "--everywhere");
        assertThat(run.out()).contains("withdrawn " + shown, "still header /base", "still " + shown);
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    }

    /** Partners gave the file that has the person under this address, and may have published it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://b.example/person/17.",
                "HTTP://B.EXAMPLE/person/17#names",
                "b.example/person/17/",
                "{\"id\": \"person:17\"}",
                "{\"id\":\"person-17\",\"schema\":\"Person\"}"
            })
    void the_iri_that_another_file_gave_is_looked_for(String text) throws IOException {
        Path given = Files.writeString(folder.resolve("given.txt"), text);
        assertThat(withhold(given)).contains("still " + given);
    }

    /** Their numbers begin with one, as ours do. */
    @Test
    void whoever_has_that_id_here_is_somebody_else() throws IOException {
        write(TWO.replace("person:ines-calder", "person:17"));
        Path ours = Files.writeString(folder.resolve("ours.json"), "{\"id\": \"person:17\"}");
        Path theirs = Files.writeString(folder.resolve("theirs.json"), "{\"id\": \"https://b.example/person/17\"}");
        assertThat(withhold(ours, theirs)).doesNotContain("still " + ours).contains("still " + theirs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.example/person/177", "b.example/person/1"})
    void a_longer_iri_is_of_somebody_else(String text) throws IOException {
        Path given = Files.writeString(folder.resolve("given.txt"), text);
        assertThat(withhold(given)).doesNotContain("still " + given);
    }
}
