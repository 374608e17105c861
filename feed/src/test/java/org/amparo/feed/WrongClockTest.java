package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.disclosure.PublicationProfile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a night with a wrong clock there is a way back, on which nothing is lost and no date is a lie. */
class WrongClockTest {

    private static final CaseRecord[] RECORDS = {Newsroom.says(2, "two"), Newsroom.says(3, "three")};

    @TempDir
    Path root;

    private static void assertRefused(String code, ThrowingCallable publishing) {
        assertThatThrownBy(publishing)
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining("--clock-is-right");
    }

    /** A newsroom that withdrew its first statement in time, and published the third only by the clock of 2026. */
    private Newsroom afterTheNight(String name) throws IOException {
        Newsroom newsroom = new Newsroom(Files.createDirectory(root.resolve(name)));
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"), Newsroom.says(2, "two, at first"));
        newsroom.publish("2025-01-16", Newsroom.says(2, "two, at first"));
        newsroom.publish("2026-11-01", RECORDS);
        assertThat(newsroom.items("feed.json")).doesNotContainKey(newsroom.id(1));
        return newsroom;
    }

    private static void check(Newsroom newsroom) throws IOException {
        Map<String, JsonNode> items = newsroom.items("feed.json");
        assertThat(items).containsOnlyKeys(newsroom.id(1), newsroom.id(2), newsroom.id(3));
        assertThat(items.get(newsroom.id(1)).get("date_modified").asText()).isEqualTo("2025-01-16T03:00:00Z");
        assertThat(items.get(newsroom.id(2)).get("date_published").asText()).isEqualTo("2025-01-15T03:00:00Z");
        assertThat(items.get(newsroom.id(2)).get("date_modified").asText()).isEqualTo("2025-01-17T03:00:00Z");
        assertThat(newsroom.files().toString()).doesNotContain("2026-");
        assertThat(Files.readString(newsroom.ledger)).doesNotContain("2026-");
        assertThat(newsroom.misfits()).isEmpty();
        assertThat(newsroom.faults()).isEmpty();
    }

    @Test
    void somebody_who_has_checked_the_clock_leads_the_feed_back() throws IOException {
        Newsroom newsroom = afterTheNight("whole");
        assertRefused("older-publication", () -> newsroom.publish("2025-01-17", RECORDS));
        newsroom.publishChecked("2025-01-17", RECORDS);
        check(newsroom);
        assertThat(newsroom.publish("2025-01-18", RECORDS)).isEmpty();
        newsroom.publish("2025-01-19");
        assertThat(newsroom.items("feed.json").values())
                .hasSize(3)
                .allMatch(item -> item.at("/_amparo/retracted").asBoolean());
    }

    @Test
    void the_way_back_may_be_cut_off_at_any_step() throws IOException {
        for (int failing = 1; ; failing++) {
            Newsroom newsroom = afterTheNight("cut-" + failing);
            int[] steps = {0};
            int last = failing;
            FeedFolder folder = new FeedFolder(newsroom.folder, newsroom.ledger, step -> {
                if (++steps[0] == last) {
                    throw new IOException("cut off");
                }
            });
            try {
                folder.withCheckedClock()
                        .publish(Newsroom.publication(
                                Newsroom.day("2025-01-17"), Cases.file(RECORDS).build(), PublicationProfile.PUBLIC));
                assertThat(failing).isGreaterThan(5);
                return;
            } catch (IOException e) {
                newsroom.publishChecked("2025-01-17", RECORDS);
                check(newsroom);
            }
        }
    }

    @Test
    void a_clock_that_is_years_ahead_is_doubted_before_anything_is_published() throws IOException {
        Newsroom newsroom = new Newsroom(root);
        newsroom.publish("2025-01-15", RECORDS);
        Map<String, String> before = newsroom.files();
        assertRefused("clock-too-late", () -> newsroom.publish("2036-02-07", Newsroom.says(4, "embargoed")));
        assertThat(newsroom.files()).isEqualTo(before);
        assertThat(newsroom.publishChecked("2036-02-07", RECORDS)).isEmpty();
        assertThat(newsroom.publish("2036-02-08", Newsroom.says(2, "two"))).isNotEmpty();
    }
}
