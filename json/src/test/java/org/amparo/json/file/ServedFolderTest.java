package org.amparo.json.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds folders that readers see by what lies there. */
class ServedFolderTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "case.json | {  \"type\": \"case-file\",  \"profile\": \"public\",  \"records\": [] }",
                "case.json | {\"type\":\"case-file\",\"profile\":\"partners\",\"records\":[]}",
                "case.json | {\"type\":\"case-file\",\"titles\":{\"en\":\"A file\"},\"profile\":\"internal\"}",
                "index.json | {  \"amparoFeedIndex\": 1,",
                "index.json | {\"amparoFeedIndex\":1,",
                "site.sha256 | # Amparo site 1 # case file: case-file:c",
                "datapackage.json | {\"profile\":\"tabular-data-package\",\"name\":\"amparo-tables\"}"
            })
    void a_folder_with_something_published_is_one_and_so_is_all_below_it(String name, String text) throws IOException {
        Path served = Files.createDirectories(root.resolve("www/cases"));
        Path deep = Files.createDirectories(served.resolve("a/b"));
        Files.writeString(served.resolve(name), text);
        Path link = Files.createSymbolicLink(root.resolve("link"), deep);
        for (Path own : new Path[] {
            served.resolve("ledger"),
            deep.resolve("ledger"),
            served.resolve("new/folder/ledger"),
            served.resolve("a/../ledger"),
            link.resolve("ledger")
        }) {
            assertThat(ServedFolder.around(own)).as("%s", own).isNotEmpty();
        }
        for (Path own :
                new Path[] {root.resolve("www/ledger"), root.resolve("own/ledger"), served.resolve("a/../../ledger")}) {
            assertThat(ServedFolder.around(own)).as("%s", own).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "case.json | {\"type\":\"case-file\",\"records\":[{\"example.org:room\": {\"profile\": \"public\"}}]}",
                "case.json | {\"type\":\"case-file\"}",
                "case.jsonl | {\"type\":\"case-file\",\"profile\":\"public\"}",
                "index.json | {\"name\": \"of a program\"}",
                "site.sha256 | 00000000  index.html",
                "datapackage.json | {\"name\":\"figures\"}"
            })
    void a_folder_of_the_owner_is_none(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);
        assertThat(ServedFolder.around(root.resolve("case.json.public.ledger"))).isEmpty();
    }

    @Test
    void all_of_them_are_found_and_the_nearest_comes_first() throws IOException {
        Path outer = Files.createDirectory(root.resolve("www"));
        Path inner = Files.createDirectories(outer.resolve("a/b"));
        Path linked = Files.createDirectory(root.resolve("linked"));
        for (Path folder : new Path[] {outer, inner, linked}) {
            Files.writeString(folder.resolve("index.json"), "{\"amparoFeedIndex\":1,");
        }
        Files.createSymbolicLink(inner.resolve("link"), Files.createDirectory(linked.resolve("c")));
        assertThat(ServedFolder.around(inner.resolve("link/ledger"))).containsExactly(inner, outer, linked);
    }

    @Test
    void a_link_that_leads_out_of_a_served_folder_is_seen_there() throws IOException {
        Files.writeString(Files.createDirectory(root.resolve("www")).resolve("index.json"), "{\"amparoFeedIndex\":1,");
        Files.createSymbolicLink(root.resolve("www/own"), Files.createDirectory(root.resolve("own")));
        assertThat(ServedFolder.around(root.resolve("www/own/ledger"))).contains(root.resolve("www"));
    }
}
