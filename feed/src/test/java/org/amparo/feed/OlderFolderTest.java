package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder and a ledger of an older version, which are moved on by the first publication. */
@Tag("once")
class OlderFolderTest {

    private static final String OPAQUE = "urn:uuid:[0-9a-f-]{36}";

    @TempDir
    Path root;

    private Newsroom newsroom;

    @BeforeEach
    void copy() throws IOException {
        newsroom = OlderFolder.copied(root);
    }

    private void publish(String day) throws IOException {
        newsroom.publish(day, OlderFolder.records());
    }

    private void publishWithout(String day) throws IOException {
        newsroom.publish(Newsroom.day(day), Withdrawals.withoutLeyla(OlderFolder.records()));
    }

    private static boolean isTombstone(JsonNode item) {
        return item.at("/_amparo/retracted").asBoolean();
    }

    /** The live items of a file by their IRIs. */
    private Map<String, JsonNode> live(String file) throws IOException {
        return newsroom.items(file).values().stream()
                .filter(item -> !isTombstone(item))
                .collect(Collectors.toMap(item -> item.at("/_amparo/iri").asText(), item -> item));
    }

    @Test
    void the_kept_ledger_is_of_version_one_and_its_ids_tell_what_they_are_of() throws IOException {
        assertThat(Files.readString(newsroom.ledger))
                .startsWith("{\"amparoFeedLedger\":1,")
                .contains("\"id\":\"https://cases.example/north-shore/detention/orlova-1\"");
        assertThat(newsroom.items("feed.json")).containsKey("https://cases.example/north-shore/detention/orlova-1");
    }

    @Test
    void old_ids_are_withdrawn_once_and_the_same_items_come_under_ids_that_tell_nothing() throws IOException {
        publish("2025-01-20");
        for (String feed : List.of("", "by/language/az/")) {
            Map<String, JsonNode> items = newsroom.items(feed + "feed.json");
            assertThat(items.entrySet())
                    .filteredOn(item -> item.getKey().startsWith("https:"))
                    .hasSize(3)
                    .allMatch(item -> isTombstone(item.getValue()));
            assertThat(items.entrySet())
                    .filteredOn(item -> !isTombstone(item.getValue()))
                    .hasSize(3)
                    .allMatch(item -> item.getKey().matches(OPAQUE));
            assertThat(live(feed + "feed.json"))
                    .containsOnlyKeys(
                            Newsroom.BASE + "detention/orlova-1",
                            Newsroom.BASE + "statement/report",
                            Newsroom.BASE + "award/lantern-prize#c1");
            assertThat(items.values()).allMatch(item -> item.get("url").asText().contains(".json#"));
            assertThat(newsroom.faults(feed)).isEmpty();
        }
        assertThat(newsroom.misfits()).isEmpty();
        assertThat(Files.readString(newsroom.ledger)).startsWith("{\"amparoFeedLedger\":2,");
        Map<String, String> files = newsroom.files();
        publish("2025-01-21");
        assertThat(newsroom.files()).isEqualTo(files);
        assertThat(newsroom.publish("2025-04-16", OlderFolder.records())).isEmpty();
        publish("2025-04-20");
        assertThat(newsroom.files().toString()).contains("\"id\": \"https:");
        publish("2025-04-21");
        assertThat(newsroom.files().toString()).doesNotContain("\"id\": \"https:");
        assertThat(newsroom.items("feed.json").values()).hasSize(3).noneMatch(OlderFolderTest::isTombstone);
    }

    @Test
    void an_item_keeps_its_first_date_and_an_id_that_told_nothing_before_stays() throws IOException {
        Map<String, JsonNode> before = newsroom.items("feed.json");
        Map<String, JsonNode> events = newsroom.items("events.json");
        publish("2025-01-20");
        for (JsonNode item : live("feed.json").values()) {
            assertThat(item.get("date_published").asText()).isEqualTo("2025-01-15T03:00:00Z");
            assertThat(item.get("date_modified").asText()).isEqualTo("2025-01-20T03:00:00Z");
        }
        assertThat(before.keySet())
                .filteredOn(id -> id.matches(OPAQUE))
                .hasSize(1)
                .allSatisfy(id -> assertThat(newsroom.items("feed.json")).containsKey(id));
        assertThat(newsroom.items("events.json").keySet()).isEqualTo(events.keySet());
    }

    @Test
    void a_part_moves_to_an_address_that_tells_nothing_and_says_at_the_old_one_that_all_was_withdrawn()
            throws IOException {
        publish("2025-01-20");
        assertThat(live("by/person/leyla-orlova/feed.json"))
                .containsOnlyKeys(Newsroom.BASE + "detention/orlova-1", Newsroom.BASE + "award/lantern-prize#c1");
        assertThat(newsroom.json("by/person/leyla-orlova/feed.json")
                        .get("title")
                        .asText())
                .isEqualTo("Case of Leyla Orlova");
        assertThat(newsroom.items("by/person/leyla-orlova/events.json")).isNotEmpty();
        assertThat(newsroom.json("by/country/xa/feed.json").get("feed_url").asText())
                .isEqualTo(OlderFolder.GIVEN.toString());
        FeedFolder folder = FeedFolder.at(newsroom.folder, newsroom.ledger);
        assertThat(folder.addressOf(OlderFolder.COUNTRY)).contains(OlderFolder.GIVEN);
        assertThat(folder.addressOf(OlderFolder.PERSON).orElseThrow().toString())
                .matches(Newsroom.BASE + "by/part/[0-9a-f]{32}/feed.json");
        assertThat(folder.addressOf(OlderFolder.LANGUAGE).orElseThrow().toString())
                .isEqualTo(Newsroom.BASE + "by/language/az/feed.json");
        for (String old : List.of(OlderFolder.PERSON_BEFORE, OlderFolder.COUNTRY_BEFORE)) {
            String feed = Files.readString(newsroom.folder.resolve(old + "feed.json"));
            assertThat(feed)
                    .contains("\"expired\": true", "\"retracted\": true")
                    .doesNotContain("\"record\"");
            assertThat(feed).doesNotContain(old, "next_url");
            assertThat(Files.readString(newsroom.folder.resolve(old + "atom.xml")))
                    .doesNotContain(old);
            assertThat(newsroom.folder.resolve(old + "archive")).doesNotExist();
        }
        publish("2025-04-20");
        assertThat(newsroom.folder.resolve(OlderFolder.PERSON_BEFORE)).exists();
        publish("2025-04-21");
        assertThat(newsroom.folder.resolve(OlderFolder.PERSON_BEFORE)).doesNotExist();
        assertThat(newsroom.folder.resolve(OlderFolder.COUNTRY_BEFORE)).doesNotExist();
        assertThat(live("by/person/leyla-orlova/feed.json")).hasSize(2);
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void the_old_address_of_somebody_who_is_withheld_is_gone_as_soon_as_it_has_told_so() throws IOException {
        publish("2025-01-20");
        publishWithout("2025-01-21");
        assertThat(newsroom.folder.resolve("by/person")).doesNotExist();
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void if_somebody_is_withheld_in_the_same_night_the_old_address_says_so_once() throws IOException {
        publishWithout("2025-01-20");
        assertThat(Files.readString(newsroom.folder.resolve(OlderFolder.PERSON_BEFORE + "feed.json")))
                .contains("\"retracted\": true")
                .doesNotContain("Leyla");
        publishWithout("2025-01-21");
        assertThat(newsroom.folder.resolve("by/person")).doesNotExist();
    }

    @Test
    void withdrawals_alone_withdraw_everything_and_the_next_publication_brings_back_what_stays() throws IOException {
        newsroom.withdraw(Newsroom.day("2025-01-20"), Withdrawals.withoutLeyla(OlderFolder.records()));
        for (Map.Entry<String, String> file : newsroom.files().entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).doesNotContain("\"record\"", "Leyla");
        }
        assertThat(newsroom.items("feed.json").values()).isNotEmpty().allMatch(OlderFolderTest::isTombstone);
        publish("2025-01-21");
        assertThat(live("feed.json")).hasSize(3);
        assertThat(live("by/person/leyla-orlova/feed.json")).hasSize(2);
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void a_run_that_is_cut_off_while_it_moves_on_is_put_right_by_the_next() throws IOException {
        CaseRecord[] records = OlderFolder.records().toArray(CaseRecord[]::new);
        Newsroom whole = OlderFolder.copied(root.resolve("whole"));
        whole.publish("2025-01-20", records);
        int failing = 0;
        boolean isWhole = false;
        while (!isWhole) {
            failing += 5;
            Newsroom cut = OlderFolder.copied(root.resolve("cut-" + failing));
            int most = failing;
            int[] steps = {0};
            try {
                cut.publish(Newsroom.day("2025-01-20"), Cases.file(records).build(), step -> {
                    if (++steps[0] == most) {
                        throw new IOException("cut off");
                    }
                });
                isWhole = true;
            } catch (IOException e) {
                assertThat(e).hasMessage("cut off");
                cut.publish("2025-01-20", records);
            }
            assertThat(cut.files()).isEqualTo(whole.files());
        }
        assertThat(failing).isGreaterThan(30);
    }

    @Test
    void a_ledger_of_version_two_with_a_line_of_a_former_feed_missing_is_broken() throws IOException {
        publish("2025-01-20");
        assertThat(Files.readString(newsroom.ledger))
                .contains("\"former\":2}", "{\"former\":\"by/person/leyla-orlova/\"");
        String text = Files.readString(newsroom.ledger);
        for (String broken : List.of(
                text.replace("\"former\":2}", "\"former\":1}"),
                text.replace("\"former\":2}", "\"feeds\":2}"),
                text.replace("{\"former\":\"by/person/leyla-orlova/\"", "{\"feed\":\"by/person/leyla-orlova/\""))) {
            Files.writeString(newsroom.ledger, broken);
            assertThatThrownBy(() -> publish("2025-01-21"))
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("ledger-broken"));
        }
    }
}
