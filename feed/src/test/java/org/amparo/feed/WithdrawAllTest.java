package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Withdraws everything from all feeds of a folder, with the ledger alone. */
class WithdrawAllTest {

    private static final FeedOptions ALL =
            FeedOptions.builder().events(true).caseFile(true).title("North").build();

    private static final Clock NEXT_DAY = Clock.fixed(Newsroom.day("2025-01-16"), ZoneOffset.UTC);

    @TempDir
    Path root;

    private Newsroom newsroom;
    private FeedFolder folder;

    @BeforeEach
    void publish() throws IOException {
        newsroom = new Newsroom(root, ALL);
        folder = FeedFolder.at(newsroom.folder, newsroom.ledger);
        newsroom.publish("2025-01-15", records());
        newsroom.with(FeedOptions.builder().only(FeedSubset.country("AZ")).build())
                .publish("2025-01-15", records());
    }

    private static List<CaseRecord> records() {
        return List.of(
                Newsroom.says(1, "secretly"),
                Newsroom.saysOf("AZ", 2, "secretly, too"),
                Cases.detention(),
                Cases.appeal(),
                Cases.report());
    }

    private void requireNothing() throws IOException {
        Map<String, String> files = newsroom.files();
        assertThat(files).doesNotContainKey("case.json").containsKeys("feed.json", "events.json", "atom.xml");
        files.forEach((name, text) -> assertThat(text).as(name).doesNotContain("secretly", "Orlova", "North"));
        for (String name : List.of("feed.json", "events.json", "archive/0001.json", "by/country/az/feed.json")) {
            assertThat(newsroom.items(name)).as(name).isNotEmpty();
            for (JsonNode item : newsroom.items(name).values()) {
                assertThat(item.at("/_amparo/retracted").asBoolean()).as(name).isTrue();
            }
        }
    }

    @Test
    void nothing_is_left_but_tombstones_and_what_comes_back_keeps_its_first_date() throws IOException {
        String before = newsroom.json("feed.json").toString();
        assertThat(folder.withdrawAll(NEXT_DAY)).isNotEmpty();
        requireNothing();
        assertThat(folder.withdrawAll(NEXT_DAY)).isEmpty();
        newsroom.publish("2025-01-17", records());
        for (JsonNode item : newsroom.items("feed.json").values()) {
            assertThat(item.get("date_published").asText()).startsWith("2025-01-15");
        }
        assertThat(newsroom.json("feed.json").get("items").size())
                .isEqualTo(newsroom.items("feed.json").size());
        assertThat(before).contains("secretly");
        assertThat(newsroom.text("feed.json")).contains("secretly");
    }

    private static Publication of(CaseFile file) {
        return Newsroom.publication(Newsroom.day("2025-01-16"), file, PublicationProfile.PUBLIC);
    }

    @Test
    void so_does_a_publication_of_which_no_feed_can_be_made() throws IOException {
        CaseFile whole = Cases.file(records().toArray(CaseRecord[]::new)).build();
        for (Optional<URI> base : List.of(
                Optional.<URI>empty(),
                Optional.of(URI.create("https://elsewhere.example/")),
                Optional.of(URI.create("ftp://elsewhere.example/")))) {
            CaseFile other = CaseFile.of(whole.header().toBuilder().base(base).build(), whole.records());
            folder.withdraw(of(other), ALL);
            requireNothing();
            newsroom.publish("2025-01-16", records());
        }
    }

    @Test
    void another_case_file_withdraws_nothing() throws IOException {
        Map<String, String> before = newsroom.files();
        CaseFile whole = Cases.file(records().toArray(CaseRecord[]::new)).build();
        CaseFile other = CaseFile.of(
                whole.header().toBuilder()
                        .id(CaseFileId.of("another"))
                        .base(Optional.empty())
                        .build(),
                whole.records());
        assertThatThrownBy(() -> folder.withdraw(of(other), ALL)).isInstanceOf(FeedException.class);
        assertThat(newsroom.files()).isEqualTo(before);
    }

    @Test
    void without_a_ledger_nothing_is_known() {
        FeedFolder unknown = FeedFolder.at(root.resolve("public"), root.resolve("none"));
        assertThatThrownBy(() -> unknown.withdrawAll(NEXT_DAY))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("nothing-published"));
    }

    @Test
    void a_clock_that_is_behind_is_still_looked_at() {
        Clock yesterday = Clock.fixed(Newsroom.day("2025-01-14"), ZoneOffset.UTC);
        assertThatThrownBy(() -> folder.withdrawAll(yesterday))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("older-publication"));
    }
}
