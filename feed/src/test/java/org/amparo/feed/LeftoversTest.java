package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publisher leaves that is killed before the ledger knows of its files: nobody must read it for ever. */
class LeftoversTest {

    @TempDir
    Path root;

    /** A file as a publisher in another process leaves it that is killed while it prepares files in a folder. */
    private static Path left(Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = ".amparo-" + UUID.randomUUID() + "-" + UUID.randomUUID() + ".tmp";
        return Files.writeString(folder.resolve(name), "somebody who is withheld the next night");
    }

    private Newsroom published() throws IOException {
        Newsroom newsroom = new Newsroom(root);
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        return newsroom;
    }

    @Test
    void the_first_publication_of_a_part_that_was_killed_leaves_nothing_after_the_next_of_another_feed()
            throws IOException {
        Newsroom newsroom = published();
        Path first = left(newsroom.folder.resolve("by/language/fr/archive"));
        Path second = left(newsroom.at("by/person/leyla-orlova/"));
        assertThat(newsroom.publish("2025-01-16", Newsroom.says(1, "one"))).isEmpty();
        assertThat(first).doesNotExist();
        assertThat(second).doesNotExist();
        assertThat(newsroom.folder.resolve("by")).doesNotExist();
    }

    @Test
    void withdrawals_sweep_too_also_before_anything_was_published() throws IOException {
        Newsroom newsroom = published();
        Path part = left(newsroom.folder.resolve("by/country/xa/archive"));
        newsroom.withdraw(
                Newsroom.day("2025-01-16"), Cases.file(Newsroom.says(1, "one")).build());
        assertThat(part).doesNotExist();
        Newsroom first = new Newsroom(Files.createDirectory(root.resolve("first")));
        Path page = left(first.folder.resolve("archive"));
        assertThatThrownBy(() -> first.withdraw(
                        Newsroom.day("2025-01-16"),
                        Cases.file(Newsroom.says(1, "one")).build()))
                .isInstanceOf(FeedException.class);
        assertThat(page).doesNotExist();
    }

    @Test
    void nothing_of_anybody_else_goes_and_no_link_is_followed() throws IOException {
        Newsroom newsroom = published();
        Path elsewhere = left(root.resolve("elsewhere"));
        Path other = left(newsroom.folder.resolve("by/other/x"));
        Path mine = Files.writeString(
                Files.createDirectories(newsroom.folder.resolve("by/language/ru"))
                        .resolve("mine.tmp"),
                "mine");
        Path empty = Files.createDirectories(newsroom.folder.resolve("empty"));
        Path link = Files.createSymbolicLink(newsroom.folder.resolve("by/language/fr"), elsewhere.getParent());
        Path archive =
                Files.createSymbolicLink(newsroom.folder.resolve("by/language/ru/archive"), elsewhere.getParent());
        newsroom.publish("2025-01-16", Newsroom.says(1, "two"));
        for (Path kept : new Path[] {elsewhere, other, mine, empty, link, archive}) {
            assertThat(kept).exists();
        }
    }

    @Test
    void a_publication_of_a_part_that_fails_leaves_no_folder_that_tells_what_it_was_of() throws IOException {
        Newsroom newsroom = published();
        FeedOptions french = FeedOptions.builder()
                .only(FeedSubset.language(LanguageTag.parse("fr")))
                .build();
        assertThatThrownBy(() -> newsroom.with(french)
                        .publish(
                                Newsroom.day("2025-01-16"),
                                Cases.file(Newsroom.says(1, "one")).build(),
                                step -> {
                                    if (step.equals("ledger")) {
                                        throw new IOException("cut off");
                                    }
                                }))
                .hasMessage("cut off");
        assertThat(newsroom.folder.resolve("by")).doesNotExist();
    }
}
