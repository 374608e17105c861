package org.amparo.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.json.DataJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a file burns: nothing of it stays in the folder that readers see. */
class PanicTest {

    /** Ways in which a file can burn. */
    enum Burn {
        SECRET_HEADER(text -> text.replace("\"defaultMarking\"", "\"marking\": \"secret\", \"defaultMarking\"")),
        SECRET_DEFAULT(text -> text.replace("\"defaultMarking\": \"public\"", "\"defaultMarking\": \"secret\"")),
        RESTRICTED_DEFAULT(
                text -> text.replace("\"defaultMarking\": \"public\"", "\"defaultMarking\": \"restricted\"")),
        MISSPELT_DEFAULT(text -> text.replace("\"defaultMarking\": \"public\"", "\"defaultMarking\": \"pubic\"")),
        NO_DEFAULT(text -> text.replace("\"defaultMarking\": \"public\",", "")),
        MISSPELT_MARKING(text -> text.replace("\"defaultMarking\"", "\"makring\": \"secret\", \"defaultMarking\"")),
        MISSPELT_MEMBER(text -> text.replace("\"defaultMarking\"", "\"defaultMarkin\"")),
        REFUSED(text -> text.replace("\"defaultMarking\"", "\"consentStatus\": \"refused\", \"defaultMarking\"")),
        NOT_TO_BE_PUBLISHED(text -> text.replace("\"defaultMarking\"", "\"doNotPublish\": true, \"defaultMarking\"")),
        SECRET_ID(text -> text.replace("\"defaultMarking\"", "\"markings\": {\"id\": \"secret\"}, \"defaultMarking\"")),
        SECRET_BASE(
                text -> text.replace("\"defaultMarking\"", "\"markings\": {\"base\": \"secret\"}, \"defaultMarking\"")),
        NO_BASE(text -> text.replaceFirst("\"base\": \"[^\"]*\",", "")),
        OTHER_BASE(text -> text.replace("https://cases.example/north-shore/", "https://elsewhere.example/")),
        BASE_OF_NO_FEED(text -> text.replace("https://cases.example/north-shore/", "urn:example:cases/")),
        BASE_NAMES_SOMEBODY(text -> text.replace("Tomas Brandt", "North Shore")),
        CUT_OFF(text -> text.substring(0, text.length() / 2)),
        LAST_BRACE_MISSING(text -> text.substring(0, text.lastIndexOf('}'))),
        NOT_JSON(text -> "Dear all, the file is gone.\n"),
        ANOTHER_JSON(text -> "[1, 2, 3]"),
        EMPTY(text -> ""),
        SPACES(text -> "  \n\n"),
        BYTE_ORDER_MARK(text -> "\uFEFF" + text),
        NUL(text -> text.replace("Ines", "In\u0000es")),
        OTHER_VERSION(text -> text.replace("\"amparo\": \"1.0\"", "\"amparo\": \"9.0\"")),
        OTHER_TYPE(text -> text.replace("\"type\": \"case-file\"", "\"type\": \"case\"")),
        NO_ID(text -> text.replace("\"id\": \"case-file:north-shore\",", "")),
        UNKNOWN_ID(text -> text.replace("\"id\": \"person:tomas-brandt\"", "\"id\": \"person:tomas brandt\"")),
        ID_TWICE(text -> text.replace("\"id\": \"person:tomas-brandt\"", "\"id\": \"person:ines-calder\"")),
        NO_DETAINEE(text -> text.replace("\"detainee\": \"person:ines-calder\",", "")),
        NO_SUCH_DATE(text -> text.replace("2024-06-10", "2024-02-30"));

        private final UnaryOperator<String> change;

        Burn(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    @TempDir(factory = MemoryFolder.class)
    static Path folder;

    private static String file;
    private static Path shown;
    /** Everything as it was after publishing, by its path. */
    private static final Map<Path, byte[]> PUBLISHED = new TreeMap<>();

    @BeforeEach
    void bringBack() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!isAsPublished(path) && !path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<Path, byte[]> one : PUBLISHED.entrySet()) {
            if (!Files.exists(one.getKey())) {
                Files.createDirectories(one.getKey().getParent());
                Files.write(one.getKey(), one.getValue());
            }
        }
    }

    /** Whether there is nothing to bring back: a file with the same bytes, or a folder with something in it. */
    private static boolean isAsPublished(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> in = Files.list(path)) {
                return in.findAny().isPresent();
            }
        }
        byte[] bytes = PUBLISHED.get(path);
        return bytes != null
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(bytes, Files.readAllBytes(path));
    }

    @BeforeAll
    static void publish() throws IOException {
        file = Files.writeString(folder.resolve("case.json"), Samples.GOOD).toString();
        shown = folder.resolve("public");
        run("publish", file, at(""), "--events");
        run("publish", file, at(""), "--only", "person=person:ines-calder", "--events");
        run("publish", file, at(""), "--only", "tag=pre-trial detention");
        run("publish", file, at(""), "--only", "language=az");
        run("site", file, at("site"));
        run("table", file, at("csv"), "--empty");
        run("table", file, at("book"), "--format", "xlsx");
        run("export", file, "--to", "ftm", "-o", at("out/case.ftm.json"));
        run("export", file, "--to", "jsonld", "-o", at("out/case.jsonld"));
        run("held", file, "--on", "2024-06-01", "-o", at("out/held.csv"));
        run("held", file, "--on", "2024-06-01", "--format", "json", "-o", at("out/held.json"));
        run("held", file, "--from", "2024-01-01", "--to", "2024-06-01", "--every", "month", "-o", at("out/months.csv"));
        Files.writeString(shown.resolve("about.txt"), "of the house");
        assertThat(shown.resolve("by/language/az/feed.json")).exists();
        assertThat(shown.resolve("site/index.html")).exists();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                PUBLISHED.put(path, Files.readAllBytes(path));
            }
        }
    }

    private static void run(String... words) {
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private static String at(String name) {
        return shown.resolve(name).toString();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(shown)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        shown.relativize(path).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(path), ISO_8859_1));
            }
        }
        return files;
    }

    /** Nothing but feeds and what others have put there; and of feeds, nothing but tombstones. */
    private void requireNothing() throws IOException {
        Map<String, String> files = files();
        assertThat(files.remove("about.txt")).isEqualTo("of the house");
        assertThat(files.keySet())
                .isNotEmpty()
                .allMatch(name -> name.matches("(by/(language/az|part/[0-9a-f]{32})/)?(feed\\.json|events\\.json"
                        + "|atom\\.xml|index\\.json|archive/\\d{4}\\.json)"));
        files.forEach((name, text) -> {
            assertThat(text).as(name).doesNotContain("Ines", "Calder", "in custody", "detained", "pre-trial detention");
            if (name.matches(".*(feed|events|\\d)\\.json")) {
                assertThat(items(name)).as(name).allMatch(PanicTest::isTombstone);
            }
        });
    }

    private List<DataObject> items(String name) {
        try {
            DataObject page = (DataObject) DataJson.read(shown.resolve(name));
            List<DataObject> items = new ArrayList<>();
            ((DataArray) page.member("items").orElseThrow()).items().forEach(item -> items.add((DataObject) item));
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTombstone(DataObject item) {
        return item.member("_amparo").orElseThrow() instanceof DataObject own
                && own.member("retracted").equals(Optional.of(new DataBoolean(true)))
                && own.member("record").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_stays_but_tombstones_however_the_file_burns(Burn burn) throws IOException {
        String burnt = burn.change.apply(Samples.GOOD);
        assertThat(burnt).isNotEqualTo(Samples.GOOD);
        Files.writeString(Path.of(file), burnt);
        Run run = Run.of("publish", file, at(""), "--withdrawals-only");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).matches("|Withdrawn. Files of feeds written anew: [0-9]+.\\R");
        assertThat(run.err()).contains("Deleted").doesNotContain("Ines", "Calder", "Brandt");
        requireNothing();

        // Once more is no harm, and what was mended comes back.
        assertThat(Run.of("publish", file, at(""), "--withdrawals-only").code()).isZero();
        requireNothing();
        Files.writeString(Path.of(file), Samples.GOOD);
        run("publish", file, at(""));
        run("site", file, at("site"));
        assertThat(shown.resolve("feed.json")).content().contains("Ines Calder");
        assertThat(shown.resolve("site/index.html")).content().contains("Ines Calder");
    }

    @ParameterizedTest
    @EnumSource
    void everything_that_is_noted_goes_at_once_however_the_file_burns(Burn burn) throws IOException {
        Files.writeString(Path.of(file), burn.change.apply(Samples.GOOD));
        Run run = Run.of("withhold", file, "person:ines-calder", "-o", file, "--everywhere");
        assertThat(run.out()).contains("withdrawn " + shown + "\n").doesNotContain("left ");
        assertThat(run.out() + run.err()).doesNotContain("Ines", "Calder\"");
        Map<String, String> files = files();
        files.forEach((name, text) ->
                assertThat(name + "\n" + text).as(name).doesNotContain("Ines").doesNotContainIgnoringCase("calder"));
    }

    @Test
    void a_file_that_is_not_there_withdraws_nothing() throws IOException {
        Map<String, String> before = files();
        Path zipped = folder.resolve("case.json.gz");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(Samples.GOOD.getBytes(UTF_8));
        }
        Files.write(zipped, bytes.toByteArray());
        String other = Files.writeString(
                        folder.resolve("other.json"), Samples.GOOD.replace("case-file:north-shore", "case-file:other"))
                .toString();
        for (String name :
                List.of(folder.resolve("csae.json").toString(), folder.toString(), zipped.toString(), "-", other)) {
            Run run = Run.of("publish", name, at(""), "--withdrawals-only", "--ledger", file + ".public.ledger");
            assertThat(run.code()).as(name).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err()).as(name).isNotEmpty();
            assertThat(files().equals(before)).as(name).isTrue();
            Run everywhere = Run.of("withhold", name, "person:ines-calder", "-o", at("../new.json"), "--everywhere");
            if (!name.equals(other)) {
                assertThat(everywhere.code()).as(name).isEqualTo(ExitCode.UNUSABLE);
            }
            assertThat(files().equals(before)).as(name).isTrue();
        }
    }

    /** A text file, of which no ledger and no note knows. */
    @Test
    void another_file_by_mistake_withdraws_nothing() throws IOException {
        Map<String, String> before = files();
        String other = Files.writeString(folder.resolve("README"), "Read me.").toString();
        Run run = Run.of("publish", other, at(""), "--withdrawals-only");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("nothing was withdrawn");
        assertThat(files().equals(before)).isTrue();
    }

    @Test
    void a_site_without_a_feed_goes_if_it_is_noted() throws IOException {
        Path only = folder.resolve("only");
        run("site", file, only.toString());
        Files.writeString(Path.of(file), "gone");
        Run run = Run.of("publish", file, only.toString(), "--withdrawals-only", "--ledger", at("../none"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(only).isEmptyDirectory();
        assertThat(shown.resolve("site/index.html")).exists();
    }

    @Test
    void where_nothing_has_changed_nothing_goes() throws IOException {
        Map<String, String> before = files();
        Run run = Run.of("publish", file, at(""), "--withdrawals-only");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(files().equals(before)).isTrue();
    }

    @Test
    void a_site_of_another_file_in_the_folder_stays() throws IOException {
        String other = Samples.GOOD.replace("case-file:north-shore", "case-file:other");
        Run.reading(other, "site", "-", at("other"));
        Files.writeString(Path.of(file), "gone");
        assertThat(Run.of("publish", file, at(""), "--withdrawals-only").code()).isZero();
        assertThat(shown.resolve("other/index.html")).exists();
        assertThat(shown.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void what_cannot_be_deleted_is_said_and_keeps_back_nothing_else() throws IOException {
        Path page = shown.resolve("site/person/ines-calder/index.html");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.html"), "mine");
        Files.delete(page);
        Files.createSymbolicLink(page, elsewhere);
        Files.writeString(Path.of(file), "gone");
        Run run = Run.of("publish", file, at(""), "--withdrawals-only");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("cannot be deleted");
        assertThat(elsewhere).content().isEqualTo("mine");
        assertThat(files().keySet()).noneMatch(name -> name.endsWith("csv") || name.startsWith("out/"));
        assertThat(shown.resolve("site/index.html")).doesNotExist();
        assertThat(items("feed.json")).allMatch(PanicTest::isTombstone);
    }
}
