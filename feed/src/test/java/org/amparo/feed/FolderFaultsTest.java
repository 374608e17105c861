package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.disclosure.PublicationProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication that is cut off at any of its steps: nobody takes half of it for the whole, and the next mends it. */
@Tag("once")
class FolderFaultsTest {

    @TempDir
    Path root;

    private static final List<CaseRecord> FIRST = Newsroom.statements(120);
    private static final List<CaseRecord> SECOND = second();

    /** Something on each page is changed or withdrawn, and a page comes to it. */
    private static List<CaseRecord> second() {
        List<CaseRecord> records = new ArrayList<>(Newsroom.statements(180));
        records.set(9, Newsroom.says(10, "Report 10, corrected"));
        records.remove(69);
        return records;
    }

    private static List<String> steps(Newsroom newsroom, int failing) throws IOException {
        List<String> steps = new ArrayList<>();
        FeedFolder folder = new FeedFolder(newsroom.folder, newsroom.ledger, step -> {
            steps.add(step);
            if (steps.size() == failing) {
                throw new IOException("cut off");
            }
        });
        var publication = Newsroom.publication(
                Newsroom.day("2025-01-16"),
                Cases.file(SECOND.toArray(CaseRecord[]::new)).build(),
                PublicationProfile.PUBLIC);
        if (failing > 0) {
            assertThatThrownBy(() -> folder.publish(publication)).hasMessage("cut off");
        } else {
            folder.publish(publication);
        }
        return steps;
    }

    private @Nullable Newsroom first;

    /** A folder that was published to once, with the secret that the others have, so that bytes can be compared. */
    private Newsroom published(String name) throws IOException {
        Newsroom newsroom = new Newsroom(Files.createDirectory(root.resolve(name)));
        if (first == null) {
            first = new Newsroom(Files.createDirectory(root.resolve("first")));
            first.publish("2025-01-14");
        }
        Files.createDirectory(newsroom.ledger.getParent());
        String ledger = Files.readString(first.ledger).replaceFirst("\"folder\":\"[^\"]*\"", "\"folder\":\"nowhere\"");
        Files.writeString(newsroom.ledger, ledger);
        newsroom.publish("2025-01-15", FIRST);
        return newsroom;
    }

    @Test
    void the_ledger_knows_of_every_file_before_it_is_moved_and_the_index_goes_last() throws IOException {
        assertThat(steps(published("whole"), 0))
                .containsExactly(
                        "prepare archive/0001.json",
                        "prepare archive/0002.json",
                        "prepare archive/0003.json",
                        "prepare archive/0004.json",
                        "prepare feed.json",
                        "prepare atom.xml",
                        "prepare index.json",
                        "ledger",
                        "move archive/0001.json",
                        "move archive/0002.json",
                        "move archive/0003.json",
                        "move archive/0004.json",
                        "move feed.json",
                        "move atom.xml",
                        "move index.json");
    }

    @Test
    void after_a_fault_at_any_step_the_index_tells_and_the_next_publication_mends() throws IOException {
        Newsroom whole = published("whole");
        Map<String, String> old = whole.files();
        int steps = steps(whole, 0).size();
        Map<String, String> expected = whole.files();
        for (int failing = 1; failing <= steps; failing++) {
            Newsroom cut = published("cut-" + failing);
            String last = steps(cut, failing).get(failing - 1);
            boolean isOld = cut.files().equals(old);
            assertThat(isOld || !cut.misfits().isEmpty()).as(last).isTrue();
            assertThat(isOld).as(last).isEqualTo(!last.startsWith("move") || last.equals("move archive/0001.json"));
            cut.publish("2025-01-16", SECOND);
            assertThat(cut.files()).as(last).isEqualTo(expected);
            assertThat(cut.publish("2025-01-17", SECOND)).as(last).isEmpty();
        }
    }

    @Test
    void a_fault_is_mended_also_by_a_publication_of_something_else() throws IOException {
        Newsroom whole = published("whole");
        int steps = steps(whole, 0).size();
        for (int failing = 1; failing <= steps; failing++) {
            Newsroom cut = published("cut-" + failing);
            steps(cut, failing);
            cut.publish("2025-01-17", FIRST);
            assertThat(cut.misfits()).isEmpty();
            assertThat(cut.faults()).isEmpty();
            assertThat(cut.item(cut.id(70)).at("/_amparo/retracted").asBoolean())
                    .isFalse();
            assertThat(cut.item(cut.id(10)).get("title").asText()).doesNotContain("corrected");
        }
    }
}
