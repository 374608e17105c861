package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.text.LanguageTag;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFolderTest {

    @TempDir
    Path root;

    private Newsroom newsroom;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(root);
    }

    private static void assertRefused(String code, ThrowingCallable publishing) {
        assertThatThrownBy(publishing)
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void the_folder_has_the_newest_changes_all_items_and_an_index_of_both() throws IOException {
        newsroom = newsroom.with(FeedOptions.builder().days(0).build());
        assertThat(newsroom.publish("2025-01-15", Newsroom.statements(120)))
                .containsExactly(
                        "archive/0001.json",
                        "archive/0002.json",
                        "archive/0003.json",
                        "feed.json",
                        "atom.xml",
                        "index.json");
        assertThat(newsroom.items("feed.json")).hasSize(50);
        assertThat(newsroom.archive()).containsExactly("archive/0003.json", "archive/0002.json", "archive/0001.json");
        assertThat(newsroom.items("archive/0001.json")).hasSize(50).containsKey(newsroom.id(1));
        assertThat(newsroom.items("archive/0003.json")).hasSize(20).containsKey(newsroom.id(120));
        assertThat(newsroom.faults()).isEmpty();
        assertThat(newsroom.misfits()).isEmpty();
        JsonNode index = newsroom.json("index.json");
        assertThat(index.get("profile").asText()).isEqualTo("public");
        assertThat(index.get("generatedAt").asText()).isEqualTo("2025-01-15T03:00:00Z");
    }

    @Test
    void nothing_that_has_to_be_read_is_published_before_somebody_says_so() throws IOException {
        Person namesake = Person.builder()
                .id(PersonId.of("p2"))
                .addName(Name.of("Nino Orlova"))
                .marking(Marking.SECRET)
                .build();
        CaseFile file =
                Cases.file(namesake, Newsroom.says(1, "Orlova was heard")).build();
        Publication unread =
                Disclosure.project(file, PublicationProfile.PUBLIC, Clock.fixed(Cases.NOW, ZoneOffset.UTC));
        assertThat(unread.receipt().toRead()).isNotEmpty();
        FeedFolder folder = FeedFolder.at(newsroom.folder, newsroom.ledger);
        assertRefused("not-reviewed", () -> folder.publish(unread));
        assertThat(newsroom.folder).doesNotExist();
        List<String> keys = unread.receipt().toRead().stream().map(Reading::key).toList();
        assertThat(folder.publish(unread.requireReviewed(keys))).isNotEmpty();
        // Nothing keeps a withdrawal back.
        assertThat(folder.withdraw(unread)).isEmpty();
    }

    @Test
    void a_feed_does_not_begin_with_a_publication_that_shows_nothing_but_goes_on_with_it() throws IOException {
        CaseFile unmarked = Cases.file(Cases.report()).build().toBuilder()
                .header(Cases.file().build().header().toBuilder()
                        .marking(Marking.PUBLIC)
                        .build())
                .build();
        CaseFile nothing = unmarked.toBuilder()
                .header(CaseHeader.builder()
                        .id(unmarked.id())
                        .base(unmarked.header().base().orElseThrow())
                        .marking(Marking.PUBLIC)
                        .build())
                .build();
        assertThatThrownBy(() -> newsroom.publish(Newsroom.day("2025-01-15"), nothing))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("empty-publication"))
                .hasMessageContaining("defaultMarking");
        assertThat(newsroom.ledger).doesNotExist();
        newsroom.publish(Newsroom.day("2025-01-15"), unmarked);
        assertThat(newsroom.publish(Newsroom.day("2025-01-16"), nothing)).contains("feed.json");
    }

    @Test
    void a_publication_without_items_is_an_empty_feed() throws IOException {
        newsroom.publish("2025-01-15");
        assertThat(newsroom.files()).containsOnlyKeys("feed.json", "atom.xml", "index.json");
        assertThat(newsroom.faults()).isEmpty();
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void the_same_data_published_on_another_day_change_no_byte_and_no_file() throws IOException {
        List<CaseRecord> records = Newsroom.statements(60);
        newsroom.publish("2025-01-15", records);
        Map<String, String> before = newsroom.files();
        FileTime old = FileTime.from(Instant.parse("2025-01-15T03:00:00Z"));
        for (String file : before.keySet()) {
            Files.setLastModifiedTime(newsroom.folder.resolve(file), old);
        }
        assertThat(newsroom.publish("2025-01-16", records)).isEmpty();
        assertThat(newsroom.publish("2026-03-01", records)).isEmpty();
        assertThat(newsroom.files()).isEqualTo(before);
        for (String file : before.keySet()) {
            assertThat(Files.getLastModifiedTime(newsroom.folder.resolve(file))).isEqualTo(old);
        }
    }

    @Test
    void dates_are_those_of_the_publications_and_not_of_revisions() throws IOException {
        newsroom.publish("2025-01-15", Cases.appeal(), Cases.survey());
        CaseRecord corrected = Cases.appeal().toBuilder()
                .addRevision(Cases.revision(2, "2025-01-10T00:00:00Z", ChangeKind.CORRECTED))
                .build();
        newsroom.publish("2025-01-20", corrected, Cases.survey());
        JsonNode item = newsroom.item(newsroom.id(Cases.appeal()));
        assertThat(item.get("date_published").asText()).isEqualTo("2025-01-15T03:00:00Z");
        assertThat(item.get("date_modified").asText()).isEqualTo("2025-01-20T03:00:00Z");
        JsonNode other = newsroom.item(newsroom.id(Cases.survey()));
        assertThat(other.get("date_modified").asText()).isEqualTo("2025-01-15T03:00:00Z");
    }

    @Test
    void a_change_of_one_record_rewrites_its_page_the_feed_and_the_index() throws IOException {
        List<CaseRecord> records = new ArrayList<>(Newsroom.statements(170));
        newsroom.publish("2025-01-15", records);
        records.set(59, Newsroom.says(60, "Report 60, corrected"));
        assertThat(newsroom.publish("2025-01-16", records))
                .containsExactly("archive/0002.json", "feed.json", "atom.xml", "index.json");
        assertThat(newsroom.items("feed.json").keySet()).startsWith(newsroom.id(60), newsroom.id(1));
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void no_change_is_silent_even_within_a_second() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        newsroom.publish("2025-01-15", Newsroom.says(1, "two"));
        newsroom.publish("2025-01-15", Newsroom.says(1, "three"));
        assertThat(newsroom.item(newsroom.id(1)).get("date_modified").asText()).isEqualTo("2025-01-15T03:00:02Z");
        assertThat(newsroom.publish("2025-01-15", Newsroom.says(1, "three"))).isEmpty();
    }

    @Test
    void an_id_that_vanishes_for_any_reason_leaves_its_id_and_nothing_else() throws IOException {
        CaseRecord kept = Newsroom.says(2, "kept");
        List<CaseRecord> gone = List.of(
                Newsroom.says(1, "Quellmeister").toBuilder()
                        .marking(Marking.SECRET)
                        .build(),
                Newsroom.says(1, "Quellmeister").toBuilder()
                        .addRevision(Cases.revision(1, "2025-01-15T12:00:00Z", ChangeKind.RETRACTED))
                        .build());
        for (List<CaseRecord> later : List.of(List.of(kept), List.of(kept, gone.get(0)), List.of(kept, gone.get(1)))) {
            Newsroom each = new Newsroom(Files.createTempDirectory(root, "each"));
            each.publish("2025-01-15", Newsroom.says(1, "Quellmeister"), kept);
            each.publish("2025-01-16", later);
            assertThat(each.items("feed.json").keySet()).containsExactly(each.id(1), each.id(2));
            assertThat(each.item(each.id(1))).isEqualTo(each.items("feed.json").get(each.id(1)));
            assertThat(each.id(1)).matches("urn:uuid:[0-9a-f-]{36}");
            assertThat(each.item(each.id(1)).toString())
                    .isEqualTo("""
                    {"id":"%s","date_modified":"2025-01-16T03:00:00Z",\
                    "url":"https://cases.example/north-shore/archive/0001.json#%s",\
                    "title":"Withdrawn","content_html":"<p>This entry was withdrawn from this feed by its publisher.</p>\\n",\
                    "content_text":"This entry was withdrawn from this feed by its publisher.\\n","_amparo":{"retracted":true}}""".formatted(each.id(1), each.id(1).substring("urn:uuid:".length())));
            assertThat(each.files().toString()).doesNotContain("Quellmeister", "s001");
            assertThat(each.faults()).isEmpty();
        }
    }

    @Test
    void the_ledger_keeps_no_hash_of_what_was_withdrawn() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"), Newsroom.says(2, "two"));
        newsroom.publish("2025-01-16", Newsroom.says(2, "two"));
        String id = newsroom.id(1);
        assertThat(Files.readAllLines(newsroom.ledger))
                .filteredOn(line -> line.contains(id))
                .singleElement()
                .asString()
                .contains("withdrawn")
                .doesNotContain("sha256");
    }

    @Test
    void a_withdrawal_stands_for_ninety_days_and_an_id_that_returns_keeps_its_first_date() throws IOException {
        CaseRecord other = Newsroom.says(2, "other");
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"), other);
        newsroom.publish("2025-01-16", other);
        assertThat(newsroom.publish("2025-04-16", other)).isEmpty();
        assertThat(newsroom.items("feed.json")).containsKey(newsroom.id(1));
        assertThat(newsroom.publish("2025-04-17", other))
                .containsExactly("archive/0001.json", "feed.json", "atom.xml", "index.json");
        assertThat(newsroom.files().toString()).doesNotContain("s001", newsroom.id(1));
        assertThat(newsroom.publish("2025-06-01", other)).isEmpty();
        newsroom.publish("2025-07-01", Newsroom.says(1, "one"), other);
        JsonNode item = newsroom.item(newsroom.id(1));
        assertThat(item.get("date_published").asText()).isEqualTo("2025-01-15T03:00:00Z");
        assertThat(item.get("date_modified").asText()).isEqualTo("2025-07-01T03:00:00Z");
        assertThat(item.get("title").asText()).contains("one");
    }

    @Test
    void something_retracted_that_this_ledger_never_published_is_not_told_of_since_nobody_knows_its_id()
            throws IOException {
        newsroom.publish(
                "2025-01-15",
                Newsroom.says(1, "one").toBuilder()
                        .addRevision(Cases.revision(1, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                        .build(),
                Newsroom.says(2, "two").toBuilder()
                        .addRevision(Cases.revision(1, "2020-01-10T00:00:00Z", ChangeKind.RETRACTED))
                        .build());
        assertThat(newsroom.items("feed.json")).isEmpty();
    }

    @Test
    void withdrawals_come_first_and_none_is_left_out_and_some_news_remains() throws IOException {
        newsroom = newsroom.with(FeedOptions.builder().days(0).build());
        List<CaseRecord> records = Newsroom.statements(150);
        newsroom.publish("2025-01-15", records);
        newsroom.publish("2025-01-16", records.subList(0, 130));
        assertThat(newsroom.items("feed.json")).hasSize(50);
        assertThat(new ArrayList<>(newsroom.items("feed.json").keySet()).subList(0, 20))
                .containsExactlyInAnyOrderElementsOf(newsroom.ids(131, 150));
        newsroom.publish("2025-01-17", records.subList(0, 70));
        List<String> ids = List.copyOf(newsroom.items("feed.json").keySet());
        assertThat(ids).hasSize(90).endsWith(newsroom.id(10));
        assertThat(ids.subList(0, 60)).containsExactlyInAnyOrderElementsOf(newsroom.ids(71, 130));
        assertThat(ids.subList(60, 80)).containsExactlyInAnyOrderElementsOf(newsroom.ids(131, 150));
        assertThat(newsroom.faults()).isEmpty();
    }

    @Test
    void the_feed_has_at_most_a_hundred_thousand_bytes_and_at_least_one_item() throws IOException {
        newsroom = newsroom.with(FeedOptions.builder().days(0).build());
        List<CaseRecord> records = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> (CaseRecord) Newsroom.says(i, "ə".repeat(1_500)))
                .toList();
        newsroom.publish("2025-01-15", records);
        assertThat(Files.size(newsroom.folder.resolve("feed.json"))).isBetween(70_000L, 100_000L);
        assertThat(newsroom.archive())
                .allSatisfy(page ->
                        assertThat(Files.size(newsroom.folder.resolve(page))).isLessThan(255_000));
        newsroom.publish("2025-01-16", Newsroom.says(1, "x".repeat(90_000)), Newsroom.says(2, "ə"));
        assertThat(newsroom.items("feed.json")).hasSize(59).containsKey(newsroom.id(1));
    }

    @Test
    void pages_are_never_renumbered_and_items_stay_on_theirs() throws IOException {
        List<CaseRecord> records = new ArrayList<>(Newsroom.statements(60));
        newsroom.publish("2025-01-15", records);
        newsroom.publish("2025-01-16", records.subList(55, 60));
        newsroom.publish("2025-08-01", records.subList(55, 60));
        assertThat(newsroom.items("archive/0001.json")).isEmpty();
        records.add(0, Newsroom.says(0, "new"));
        newsroom.publish("2025-08-02", records);
        assertThat(newsroom.items("archive/0001.json")).hasSize(50).containsKey(newsroom.id(1));
        assertThat(newsroom.items("archive/0002.json")).hasSize(11).containsKey(newsroom.id(0));
        assertThat(newsroom.faults()).isEmpty();
    }

    @Test
    void another_title_changes_every_page_and_no_date() throws IOException {
        List<CaseRecord> records = Newsroom.statements(60);
        newsroom.publish("2025-01-15", records);
        Newsroom renamed = newsroom.with(FeedOptions.builder().title("Renamed").build());
        assertThat(renamed.publish("2025-01-16", records)).hasSize(5);
        for (String page : renamed.archive()) {
            assertThat(renamed.json(page).get("title").asText()).isEqualTo("Renamed");
            assertThat(renamed.items(page).values())
                    .allSatisfy(item ->
                            assertThat(item.get("date_modified").asText()).isEqualTo("2025-01-15T03:00:00Z"));
        }
    }

    @Test
    void options_that_are_not_given_again_stay_as_they_were_and_others_are_taken() throws IOException {
        FeedOptions options = FeedOptions.builder()
                .title("Cases of the shore")
                .language(LanguageTag.parse("fr"))
                .feedUrl(URI.create("https://news.example/shore.json"))
                .build();
        newsroom.with(options).publish("2025-01-15", Newsroom.says(1, "one"));
        assertThat(newsroom.publish("2025-01-16", Newsroom.says(1, "one"))).isEmpty();
        newsroom.publish("2025-01-17", Newsroom.says(1, "one"), Newsroom.says(2, "two"));
        assertThat(newsroom.json("feed.json").get("title").asText()).isEqualTo("Cases of the shore");
        assertThat(newsroom.json("feed.json").get("language").asText()).isEqualTo("fr");
        assertThat(newsroom.json("feed.json").get("feed_url").asText()).isEqualTo("https://news.example/shore.json");
        newsroom.with(FeedOptions.builder().language(LanguageTag.ENGLISH).build())
                .publish("2025-01-18", Newsroom.says(1, "one"));
        assertThat(newsroom.json("feed.json").get("title").asText()).isEqualTo("Cases of the shore");
        assertThat(newsroom.json("feed.json").get("language").asText()).isEqualTo("en");
        assertRefused(
                "other-feed-url",
                () -> newsroom.with(FeedOptions.builder()
                                .feedUrl(URI.create("https://news.example/other.json"))
                                .build())
                        .publish("2025-01-19", Newsroom.says(1, "one")));
    }

    @Test
    void a_file_that_is_lost_or_was_changed_is_written_again() throws IOException {
        List<CaseRecord> records = Newsroom.statements(60);
        newsroom.publish("2025-01-15", records);
        Map<String, String> before = newsroom.files();
        Files.delete(newsroom.folder.resolve("archive/0001.json"));
        Files.writeString(newsroom.folder.resolve("archive/0002.json"), "{}");
        Files.writeString(newsroom.folder.resolve("feed.json"), "{}");
        assertThat(newsroom.publish("2025-01-16", records))
                .containsExactly("archive/0001.json", "archive/0002.json", "feed.json");
        assertThat(newsroom.files()).isEqualTo(before);
    }

    @Test
    void another_profile_case_file_base_or_address_is_refused_and_nothing_changes() throws IOException {
        CaseFile file = Cases.file(Newsroom.says(1, "one")).build();
        Instant later = Newsroom.day("2025-01-16");
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        Map<String, String> before = Newsroom.files(root);
        assertRefused(
                "other-profile",
                () -> newsroom.with(FeedOptions.builder()
                                .profile(PublicationProfile.PARTNERS)
                                .build())
                        .publish(later, file));
        CaseFile other = CaseFile.of(
                file.header().toBuilder().id(CaseFileId.of("south-shore")).build(), file.records());
        assertRefused("other-case-file", () -> newsroom.publish(later, other));
        CaseFile moved = CaseFile.of(
                file.header().toBuilder()
                        .base(URI.create("https://moved.example/"))
                        .build(),
                file.records());
        assertRefused("other-case-file", () -> newsroom.publish(later, moved));
        assertRefused(
                "other-feed-url",
                () -> newsroom.with(FeedOptions.builder()
                                .feedUrl(URI.create("https://news.example/feed.json"))
                                .build())
                        .publish(later, file));
        assertThat(Newsroom.files(root)).isEqualTo(before);
    }

    @Test
    void an_older_publication_is_refused() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        assertRefused("older-publication", () -> newsroom.publish("2025-01-14", Newsroom.says(1, "two")));
        assertThat(newsroom.publish("2025-01-15", Newsroom.says(1, "one"))).isEmpty();
    }

    @Test
    void an_older_copy_of_the_ledger_is_refused_since_it_does_not_know_what_was_withdrawn() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        byte[] copy = Files.readAllBytes(newsroom.ledger);
        newsroom.publish("2025-01-16", Newsroom.says(1, "one"), Newsroom.says(2, "two"));
        newsroom.publish("2025-01-17", Newsroom.says(1, "one"));
        byte[] newest = Files.readAllBytes(newsroom.ledger);
        Map<String, String> files = newsroom.files();
        Files.write(newsroom.ledger, copy);
        assertRefused("ledger-too-old", () -> newsroom.publish("2025-01-18", Newsroom.says(1, "one")));
        assertThat(newsroom.files()).isEqualTo(files);
        Files.write(newsroom.ledger, newest);
        assertThat(newsroom.publish("2025-01-18", Newsroom.says(1, "one"))).isEmpty();
    }

    @Test
    void a_ledger_is_of_one_folder_until_that_has_moved_or_is_gone() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"), Newsroom.says(2, "two"));
        Map<String, String> before = Newsroom.files(root);
        var publication = Newsroom.publication(
                Newsroom.day("2025-01-16"), Cases.file(Newsroom.says(1, "one")).build(), PublicationProfile.PUBLIC);
        Path second = root.resolve("second");
        assertRefused(
                "other-folder", () -> FeedFolder.at(second, newsroom.ledger).publish(publication));
        assertThat(Newsroom.files(root)).isEqualTo(before);
        Newsroom foreign = new Newsroom(root.resolve("foreign"));
        foreign.publish("2025-01-15", Newsroom.says(1, "one"));
        Map<String, String> theirs = foreign.files();
        assertRefused(
                "other-folder",
                () -> FeedFolder.at(foreign.folder, newsroom.ledger).publish(publication));
        assertThat(foreign.files()).isEqualTo(theirs);
        Path link = Files.createSymbolicLink(root.resolve("link"), newsroom.folder);
        assertThat(FeedFolder.at(link, newsroom.ledger).publish(publication)).isNotEmpty();
        Files.move(newsroom.folder, second);
        Files.delete(link);
        assertThat(FeedFolder.at(second, newsroom.ledger).publish(publication)).isEmpty();
        assertRefused(
                "other-folder",
                () -> FeedFolder.at(newsroom.folder, newsroom.ledger).publish(publication));
    }

    @Test
    void no_two_ledgers_publish_to_one_folder_even_where_their_feeds_do_not_meet() throws IOException {
        FeedOptions part = FeedOptions.builder().only(FeedSubset.country("XA")).build();
        newsroom.with(part).publish("2025-01-15", Newsroom.saysOf("XA", 1, "one"));
        Map<String, String> before = newsroom.files();
        var partners = Newsroom.publication(
                Newsroom.day("2025-01-16"), Cases.file(Newsroom.says(1, "one")).build(), PublicationProfile.PARTNERS);
        FeedOptions options =
                FeedOptions.builder().profile(PublicationProfile.PARTNERS).build();
        Path ledger = root.resolve("partners.ledger");
        assertRefused(
                "foreign-file", () -> FeedFolder.at(newsroom.folder, ledger).publish(partners, options));
        Path elsewhere = root.resolve("elsewhere");
        FeedFolder.at(elsewhere, ledger).publish(partners, options);
        Files.move(newsroom.folder.resolve("by"), elsewhere.resolve("by"));
        assertRefused("other-folder", () -> FeedFolder.at(elsewhere, ledger).publish(partners, options));
        Files.move(elsewhere.resolve("by"), newsroom.folder.resolve("by"));
        assertThat(newsroom.files()).isEqualTo(before);
    }

    @Test
    void a_folder_that_is_lost_is_written_again_whole() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.statements(60));
        Map<String, String> before = newsroom.files();
        Files.move(newsroom.folder, root.resolve("lost"));
        newsroom.publish("2025-01-16", Newsroom.statements(60));
        assertThat(newsroom.files()).isEqualTo(before);
    }

    @Test
    void files_of_others_are_never_replaced_or_deleted() throws IOException {
        for (String name : List.of("feed.json", "atom.xml", "index.json", "archive/0001.json")) {
            Newsroom each = new Newsroom(Files.createTempDirectory(root, "each"));
            Path file = each.folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "mine");
            assertRefused("foreign-file", () -> each.publish("2025-01-15", Newsroom.says(1, "one")));
            assertThat(each.files()).containsExactly(Map.entry(name, "mine"));
            assertThat(each.ledger).doesNotExist();
        }
        Files.createDirectories(newsroom.folder.resolve("archive"));
        for (String name : List.of("feed-2024.json", "archive/0002.json", "archive/index.html")) {
            Files.writeString(newsroom.folder.resolve(name), "mine");
        }
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        newsroom.publish("2025-01-16");
        assertThat(newsroom.files())
                .containsEntry("feed-2024.json", "mine")
                .containsEntry("archive/0002.json", "mine")
                .containsEntry("archive/index.html", "mine");
    }

    @Test
    void a_lost_ledger_is_noticed_and_a_folder_may_move_with_its_ledger() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        Map<String, String> before = newsroom.files();
        Path copy = Files.move(newsroom.ledger, root.resolve("copy"));
        assertRefused("foreign-file", () -> newsroom.publish("2025-01-16", Newsroom.says(1, "one")));
        assertThat(newsroom.files()).isEqualTo(before);
        Path moved = Files.move(newsroom.folder, root.resolve("moved"));
        FeedFolder.at(moved, copy)
                .publish(Newsroom.publication(
                        Newsroom.day("2025-01-16"),
                        Cases.file(Newsroom.says(1, "one")).build(),
                        PublicationProfile.PUBLIC));
        assertThat(Newsroom.files(moved)).isEqualTo(before);
    }

    @Test
    void what_the_ledger_lists_and_the_feed_no_longer_has_is_deleted() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        Files.writeString(newsroom.folder.resolve("old.xml"), "ours");
        Files.writeString(newsroom.folder.resolve("other.xml"), "mine");
        List<String> lines = new ArrayList<>(Files.readAllLines(newsroom.ledger));
        lines.set(0, lines.get(0).replace("\"files\":4", "\"files\":5"));
        lines.add(
                1,
                "{\"file\":\"old.xml\",\"sha256\":\"" + "0".repeat(64)
                        + "\",\"size\":4,\"edition\":1,\"changed\":\"2025-01-15T03:00:00Z\"}");
        Files.write(newsroom.ledger, lines);
        assertThat(newsroom.publish("2025-01-16", Newsroom.says(1, "one"))).containsExactly("old.xml");
        assertThat(newsroom.files().keySet()).contains("other.xml").doesNotContain("old.xml");
        assertThat(Files.readString(newsroom.ledger)).doesNotContain("old.xml");
    }

    @Test
    void a_symbolic_link_never_leads_to_a_file_being_replaced() throws IOException {
        Path secret = Files.writeString(root.resolve("secret.json"), "names");
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Map<String, Path> links = Map.of("feed.json", secret, "index.json", secret, "archive", elsewhere);
        for (Map.Entry<String, Path> link : links.entrySet()) {
            Newsroom each = new Newsroom(Files.createTempDirectory(root, "each"));
            Files.createDirectories(each.folder);
            Files.createSymbolicLink(each.folder.resolve(link.getKey()), link.getValue());
            assertThatThrownBy(() -> each.publish("2025-01-15", Newsroom.says(1, "one")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is a symbolic link");
            assertThat(each.ledger).doesNotExist();
        }
        assertThat(secret).hasContent("names");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void the_folder_itself_may_be_a_symbolic_link() throws IOException {
        Path real = Files.createDirectories(root.resolve("releases/7"));
        Files.createSymbolicLink(newsroom.folder, real);
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        assertThat(Files.isSymbolicLink(newsroom.folder)).isTrue();
        assertThat(real.resolve("feed.json")).exists();
    }

    @Test
    void a_folder_that_is_a_file_is_refused_and_stays() throws IOException {
        Files.writeString(newsroom.folder, "mine");
        assertThatThrownBy(() -> newsroom.publish("2025-01-15", Newsroom.says(1, "one")))
                .isInstanceOf(IOException.class);
        assertThat(newsroom.folder).hasContent("mine");
        assertThat(newsroom.ledger).doesNotExist();
    }

    @Test
    void what_a_killed_publisher_has_left_goes_even_when_nothing_has_changed() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        Path first = Files.writeString(newsroom.folder.resolve(".amparo-5b0a.tmp"), "names");
        Path second = Files.writeString(newsroom.folder.resolve("archive/.amparo-5b0b.tmp"), "names");
        assertThat(newsroom.publish("2025-01-16", Newsroom.says(1, "one"))).isEmpty();
        assertThat(first).doesNotExist();
        assertThat(second).doesNotExist();
    }

    @Test
    void anybody_may_read_what_is_public_and_the_owner_alone_what_is_not() throws IOException {
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"));
        Path other = Files.createFile(root.resolve("other"));
        if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
            String all = permissions(other);
            for (String file : newsroom.files().keySet()) {
                assertThat(permissions(newsroom.folder.resolve(file))).isEqualTo(all);
            }
            Newsroom partners = new Newsroom(
                    Files.createDirectory(root.resolve("partners")),
                    FeedOptions.builder().profile(PublicationProfile.PARTNERS).build());
            partners.publish("2025-01-15", Newsroom.says(1, "one"));
            for (String file : partners.files().keySet()) {
                assertThat(permissions(partners.folder.resolve(file))).isEqualTo("rw-------");
            }
            for (String made : List.of("", "archive")) {
                assertThat(permissions(partners.folder.resolve(made))).isEqualTo("rwx------");
            }
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void an_address_of_the_feed_that_another_file_has_is_refused() {
        Newsroom named = newsroom.with(FeedOptions.builder()
                .feedUrl(URI.create("https://news.example/index.json"))
                .build());
        assertRefused("duplicate-page", () -> named.publish("2025-01-15", Newsroom.says(1, "one")));
        assertThat(named.folder).doesNotExist();
    }
}
