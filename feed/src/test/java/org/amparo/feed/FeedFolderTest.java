package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.code.StatementKind;
import org.amparo.id.StatementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFolderTest {

    @TempDir
    Path root;

    private static JsonFeed feed(int pages) {
        CaseRecord[] statements = IntStream.rangeClosed(1, pages)
                .mapToObj(i -> Statement.builder()
                        .id(StatementId.of("s" + i))
                        .kind(StatementKind.NEWS)
                        .build())
                .toArray(CaseRecord[]::new);
        return JsonFeeds.of(
                Cases.published(Cases.file(statements).build()),
                FeedOptions.builder().pageSize(1).build());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_folder_is_made_and_holds_the_pages_and_nothing_else() throws IOException {
        Path folder = root.resolve("new/public");
        JsonFeed feed = feed(3);
        assertThat(FeedFolder.at(folder).publish(feed))
                .containsExactly(
                        folder.resolve("feed.json"), folder.resolve("feed-2.json"), folder.resolve("feed-3.json"));
        assertThat(names(folder)).containsExactly("feed-2.json", "feed-3.json", "feed.json");
        assertThat(folder.resolve("feed-2.json"))
                .hasBinaryContent(feed.pages().get(1).bytes());
    }

    @Test
    void pages_of_an_older_feed_go_and_files_of_others_stay() throws IOException {
        FeedFolder.at(root).publish(feed(4));
        Files.writeString(root.resolve("feed-x.json"), "x");
        Files.writeString(root.resolve("feed-2024.json"), "x");
        Files.writeString(root.resolve("index.html"), "x");
        FeedFolder.at(root).publish(feed(2));
        assertThat(names(root))
                .containsExactly("feed-2.json", "feed-2024.json", "feed-x.json", "feed.json", "index.html");
        assertThat(root.resolve("feed.json"))
                .hasBinaryContent(feed(2).pages().get(0).bytes());
    }

    @Test
    void anybody_may_read_what_is_published() throws IOException {
        FeedFolder.at(root).publish(feed(1));
        Path other = Files.createFile(root.resolve("other"));
        if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("feed.json"))))
                    .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(other)));
        }
    }

    @Test
    void the_old_feed_stays_when_a_page_cannot_be_put_in_its_place() throws IOException {
        FeedFolder.at(root).publish(feed(1));
        byte[] old = Files.readAllBytes(root.resolve("feed.json"));
        Files.createDirectories(root.resolve("feed-2.json/in-the-way"));
        assertThatThrownBy(() -> FeedFolder.at(root).publish(feed(3))).isInstanceOf(IOException.class);
        assertThat(root.resolve("feed.json")).hasBinaryContent(old);
        assertThat(names(root)).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void a_folder_that_is_a_file_is_refused_and_stays() throws IOException {
        Path file = Files.writeString(root.resolve("public"), "mine");
        assertThatThrownBy(() -> FeedFolder.at(file).publish(feed(1))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_folder_may_be_a_symbolic_link() throws IOException {
        Path real = Files.createDirectories(root.resolve("releases/7"));
        Path link = Files.createSymbolicLink(root.resolve("public"), real);
        FeedFolder.at(link).publish(feed(1));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(names(real)).containsExactly("feed.json");
    }

    @Test
    void publishing_twice_gives_the_same_files() throws IOException {
        FeedFolder.at(root).publish(feed(2));
        byte[] first = Files.readAllBytes(root.resolve("feed.json"));
        FeedFolder.at(root).publish(feed(2));
        assertThat(root.resolve("feed.json")).hasBinaryContent(first);
    }
}
