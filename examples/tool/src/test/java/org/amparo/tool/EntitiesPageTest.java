package org.amparo.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the example of FollowTheMoney in {@code docs/popolo-and-ftm.md}. {@code -Damparo.record=true} writes what comes
 * of it.
 */
class EntitiesPageTest {

    private static final String BROKEN = "roles|contacts|identifiers|evidence|bornOn|reasons|entity";

    @TempDir
    Path folder;

    @Test
    void the_example_gives_what_the_page_shows() throws IOException {
        ExamplePage page = ExamplePage.read("docs/popolo-and-ftm.md", folder);
        page.file("ftm", "list.ftm.json");
        page.file("ftm-map", "map.json");
        page.run("ftm-console");
        page.tell("ftm-rejected", ExamplePage.wrapped(Files.readString(folder.resolve("bad.jsonl")), BROKEN));
        page.tell("ftm-record", ExamplePage.wrapped(page.record("case.jsonl", "person:p1"), BROKEN));
        page.requireTold();
    }
}
