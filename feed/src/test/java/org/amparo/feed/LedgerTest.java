package org.amparo.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger as a file: private, used by one publisher at a time, and read strictly. */
class LedgerTest {

    @TempDir
    Path root;

    private Newsroom newsroom;

    @BeforeEach
    void publish() throws IOException {
        newsroom = new Newsroom(root);
        newsroom.publish("2025-01-15", Newsroom.statements(3));
    }

    private void publishAgain() throws IOException {
        newsroom.publish("2025-01-16", Newsroom.statements(4));
    }

    private void assertRefused(String code) throws IOException {
        Map<String, String> before = newsroom.files();
        String ledger = Files.readString(newsroom.ledger, ISO_8859_1);
        assertThatThrownBy(this::publishAgain).isInstanceOfSatisfying(FeedException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.getMessage()).doesNotContain("s001", "cases.example");
            assertThat(e.getCause()).isNull();
        });
        assertThat(newsroom.files()).isEqualTo(before);
        assertThat(Files.readString(newsroom.ledger, ISO_8859_1)).isEqualTo(ledger);
    }

    @Test
    void a_ledger_is_a_header_and_a_line_for_each_file_feed_and_item() throws IOException {
        assertThat(Files.readAllLines(newsroom.ledger)).hasSize(1 + 4 + 1 + 3).allMatch(line -> line.startsWith("{"));
        assertThat(Files.readAllLines(newsroom.ledger).get(0))
                .startsWith("{\"amparoFeedLedger\":2,\"caseFile\":\"case-file:north-shore\",");
    }

    @Test
    void a_ledger_comes_back_as_it_was_written() throws IOException {
        newsroom.with(FeedOptions.builder().events(true).build())
                .publish("2025-01-16", Newsroom.says(1, "one"), Cases.detention(), Cases.appeal(), Cases.survey());
        try (LedgerFile file = LedgerFile.open(newsroom.ledger)) {
            Ledger ledger = file.read().orElseThrow();
            assertThat(ledger.feeds().get("").items()).hasSize(6);
            assertThat(ledger.feeds().get("").events()).isNotEmpty();
            file.write(ledger);
            assertThat(file.read()).contains(ledger);
        }
    }

    @Test
    void its_owner_alone_can_read_it_also_where_others_could_before() throws IOException {
        if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
            Path lock = newsroom.ledger.resolveSibling("feed.ledger.lock");
            for (Path own : List.of(newsroom.ledger, lock)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                        .isEqualTo("rw-------");
            }
            Files.setPosixFilePermissions(newsroom.ledger, PosixFilePermissions.fromString("rw-r--r--"));
            publishAgain();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(newsroom.ledger)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_ledger_that_readers_of_the_folder_would_see_is_refused() throws IOException {
        Path inside = newsroom.folder.resolve("deep/ledger");
        Path toInside = Files.createSymbolicLink(root.resolve("to-inside"), inside);
        Path toFolder = Files.createSymbolicLink(root.resolve("to-folder"), newsroom.folder);
        Path linked = Files.copy(newsroom.ledger, root.resolve("linked"));
        Files.createSymbolicLink(newsroom.folder.resolve("link"), linked);
        for (Path ledger :
                List.of(inside, newsroom.folder.resolve("ledger"), toInside, toFolder.resolve("ledger"), linked)) {
            Map<String, String> before = Newsroom.files(root);
            assertThatThrownBy(() -> FeedFolder.at(newsroom.folder, ledger)
                            .publish(Cases.published(Cases.file().build())))
                    .as("%s", ledger)
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("ledger-in-folder"));
            assertThat(Newsroom.files(root)).isEqualTo(before);
        }
    }

    @Test
    void a_second_publisher_is_refused_until_the_first_has_ended() throws IOException {
        try (LedgerFile first = LedgerFile.open(newsroom.ledger)) {
            assertThat(first.read()).isPresent();
            assertRefused("ledger-in-use");
        }
        publishAgain();
        assertThat(newsroom.items("feed.json")).hasSize(4);
    }

    @Test
    void a_publisher_in_the_same_process_is_refused_like_one_in_another_and_frees_nothing()
            throws IOException, InterruptedException {
        List<String> codes = new ArrayList<>();
        newsroom.publish(Newsroom.day("2025-01-16"), Cases.file().build(), step -> {
            if (step.equals("ledger")) {
                for (int i = 0; i < 2; i++) {
                    try {
                        publishAgain();
                    } catch (FeedException e) {
                        codes.add(e.code());
                    }
                }
                codes.add(codeOfAnotherProcess());
            }
        });
        assertThat(codes).containsExactly("ledger-in-use", "ledger-in-use", "ledger-in-use");
        publishAgain();
        assertThat(codeOfAnotherProcess()).isEqualTo("none");
        try (Stream<Path> left = Files.list(newsroom.ledger.getParent())) {
            assertThat(left)
                    .containsExactlyInAnyOrder(newsroom.ledger, newsroom.ledger.resolveSibling("feed.ledger.lock"));
        }
    }

    private String codeOfAnotherProcess() throws IOException {
        Path printed = root.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opening.class.getName(),
                        newsroom.ledger.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(printed.toFile())
                .start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return Files.readString(printed).strip();
    }

    /** Opens a ledger, and says what came of it. */
    static final class Opening {

        private Opening() {}

        /** Takes the path. */
        public static void main(String[] arguments) throws IOException {
            try (LedgerFile file = LedgerFile.open(Path.of(arguments[0]))) {
                System.out.println(file.read().isPresent() ? "none" : "no ledger");
            } catch (FeedException e) {
                System.out.println(e.code());
            }
        }
    }

    @Test
    void a_ledger_in_a_published_folder_around_the_folder_is_refused() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        Path within = newsroom.folder.resolve("sub");
        Publication publication = Newsroom.publication(
                Newsroom.day("2025-01-15"), Cases.file(Newsroom.says(1, "one")).build(), PublicationProfile.PUBLIC);
        for (Path own : List.of(newsroom.folder.resolve("sub.ledger"), within.resolve("sub.ledger"))) {
            assertThatThrownBy(() -> FeedFolder.at(within, own).publish(publication))
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("ledger-in-folder"));
            assertThat(own).doesNotExist();
        }
        assertThat(FeedFolder.at(within, root.resolve("sub.ledger")).publish(publication))
                .isNotEmpty();
    }

    /** Those of another feed, of its publication alone, and of a site. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "index.json | {\"amparoFeedIndex\": 1,",
                "case.json | {\"type\": \"case-file\", \"profile\": \"partners\", \"records\": []}",
                "site.sha256 | # Amparo site 1"
            })
    void a_ledger_in_any_folder_that_is_served_is_refused(String name, String text) throws IOException {
        Path served = Files.createDirectory(root.resolve("www"));
        Files.writeString(served.resolve(name), text);
        Publication publication = Newsroom.publication(
                Newsroom.day("2025-01-15"), Cases.file(Newsroom.says(1, "one")).build(), PublicationProfile.PUBLIC);
        for (Path own : List.of(served.resolve("own.ledger"), served.resolve("deep/er/own.ledger"))) {
            FeedFolder folder = FeedFolder.at(root.resolve("elsewhere"), own);
            for (ThrowingCallable call :
                    List.<ThrowingCallable>of(() -> folder.publish(publication), () -> folder.withdraw(publication))) {
                assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                FeedException.class, e -> assertThat(e.code()).isEqualTo("ledger-in-folder"));
            }
            assertThat(own).doesNotExist();
            assertThat(root.resolve("elsewhere")).doesNotExist();
        }
    }

    @Test
    void two_names_of_a_ledger_are_one() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), newsroom.ledger);
        try (LedgerFile first = LedgerFile.open(link)) {
            assertThat(first.read()).isPresent();
            assertRefused("ledger-in-use");
        }
        FeedFolder.at(newsroom.folder, link)
                .publish(Newsroom.publication(
                        Newsroom.day("2025-01-16"),
                        Cases.file(Newsroom.says(1, "x")).build(),
                        PublicationProfile.PUBLIC));
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void a_ledger_of_another_version_is_refused() throws IOException {
        String text = Files.readString(newsroom.ledger);
        Files.writeString(newsroom.ledger, text.replace("{\"amparoFeedLedger\":2,", "{\"amparoFeedLedger\":3,"));
        assertRefused("ledger-version");
    }

    @Test
    void a_ledger_without_any_one_of_its_lines_is_refused() throws IOException {
        List<String> lines = Files.readAllLines(newsroom.ledger);
        for (int i = 0; i < lines.size(); i++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(i);
            Files.write(newsroom.ledger, fewer);
            assertRefused("ledger-broken");
        }
        Files.write(newsroom.ledger, lines);
        publishAgain();
    }

    @Test
    void a_ledger_that_was_changed_is_refused() throws IOException {
        String text = Files.readString(newsroom.ledger);
        String hash = text.replaceAll("(?s).*\"sha256\":\"([0-9a-f]{64}).*", "$1");
        for (Map.Entry<String, String> change : List.of(
                Map.entry("\"file\":\"feed.json\"", "\"file\":\"../feed.json\""),
                Map.entry("\"file\":\"archive/0001.json\"", "\"file\":\"/etc/0001.json\""),
                Map.entry("\"file\":\"index.json\"", "\"file\":\"feed.json\""),
                Map.entry(newsroom.id(2), newsroom.id(1)),
                Map.entry(hash, hash.substring(1)),
                Map.entry("\"page\":1", "\"page\":2"),
                Map.entry("\"items\":3", "\"items\":\"3\""),
                Map.entry("\"items\":3", "\"items\":-3"),
                Map.entry("\"items\":3", "\"items\":2"),
                Map.entry("\"items\":3,\"events\":0", "\"items\":2,\"events\":1"),
                Map.entry("\"items\":3", "\"items\":3,\"items\":3"),
                Map.entry("\"pageBytes\":", "\"more\":1,\"pageBytes\":"),
                Map.entry("\"feed\":\"\"", "\"feed\":\"by/../\""),
                Map.entry("\"feeds\":1", "\"feeds\":0"),
                Map.entry("\"secret\":\"", "\"secret\":\"0"),
                Map.entry("\"modified\":\"2025", "\"modified\":\"2024"),
                Map.entry("\"publishedAt\":\"2025-01-15T03:00:00Z", "\"publishedAt\":\"2025-01-15"),
                Map.entry("\"page\":1,", "\"page\":1,\"withdrawn\":false,"))) {
            String changed = text.replace(change.getKey(), change.getValue());
            assertThat(changed).as(change.getKey()).isNotEqualTo(text);
            Files.writeString(newsroom.ledger, changed);
            assertRefused("ledger-broken");
        }
    }

    @Test
    void what_is_no_ledger_is_refused() throws IOException {
        for (byte[] bytes : List.of(
                new byte[0],
                "{}\n".getBytes(UTF_8),
                "[".repeat(10_000).getBytes(UTF_8),
                new byte[] {(byte) 0xff, (byte) 0xfe},
                newsroom.text("feed.json").getBytes(UTF_8))) {
            Files.write(newsroom.ledger, bytes);
            assertRefused("ledger-broken");
        }
    }

    @Test
    void a_folder_is_no_ledger() throws IOException {
        Files.delete(newsroom.ledger);
        Files.createDirectory(newsroom.ledger);
        assertThatThrownBy(this::publishAgain)
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("ledger-broken"));
        assertThat(newsroom.ledger).isEmptyDirectory();
    }
}
