package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What FreshRSS, Miniflux and newsboat have after nights of publications, by the rules that their sources have: what was
 * withdrawn is gone, what was corrected is as it is now, and nothing is there twice.
 */
class FeedReadersTest {

    private static final List<String> NAMES = List.of("leyla", "orlova");

    private static final FeedOptions EVENTS = FeedOptions.builder().events(true).build();

    @TempDir
    Path root;

    /** The same feeds with and without a site, pages, records for programs, and in another language. */
    static Stream<FeedOptions> options() {
        return Stream.of(
                EVENTS,
                EVENTS.toBuilder()
                        .siteUrl(URI.create("https://news.example/cases/"))
                        .build(),
                EVENTS.toBuilder()
                        .pages(record -> record.type().equals("detention")
                                ? Optional.of(URI.create("https://news.example/" + record.local()))
                                : Optional.empty())
                        .build(),
                EVENTS.toBuilder().extension(false).build(),
                EVENTS.toBuilder().language(LanguageTag.parse("fr")).build());
    }

    /** The nights: a first one, one with a correction, a new report and a withdrawn one, one without Leyla, and one more. */
    private static List<CaseFile> nights() {
        CaseRecord corrected = Cases.survey().toBuilder()
                .titles(LocalizedText.english("A report that was corrected"))
                .build();
        CaseRecord wrong = Newsroom.says(1, "Quellmeister was seen");
        CaseRecord fresh = Newsroom.says(2, "Something new");
        List<CaseRecord> last = List.of(Cases.detention(), Cases.appeal(), Cases.prize(), corrected, fresh);
        CaseFile without = Withdrawals.withoutLeyla(last);
        return List.of(
                Cases.file(Cases.detention(), Cases.appeal(), Cases.prize(), Cases.survey(), wrong)
                        .build(),
                Cases.file(last.toArray(CaseRecord[]::new)).build(),
                without,
                without);
    }

    /** A reader of a file, who asks for it every night, or only in the first and the last. */
    private static final class Reading {
        private final String file;
        private final Subscriber subscriber;
        private final boolean isRare;
        private final Set<String> ids = new HashSet<>();

        Reading(String file, Subscriber subscriber, boolean isRare) {
            this.file = file;
            this.subscriber = subscriber;
            this.isRare = isRare;
        }

        void poll(Newsroom newsroom, boolean isEnd) throws IOException {
            if (!isRare || isEnd) {
                ids.addAll(newsroom.items(file.replace("atom.xml", "feed.json")).keySet());
                subscriber.poll(newsroom.text(file));
            }
        }

        @Override
        public String toString() {
            return subscriber.getClass().getSimpleName() + " " + file + (isRare ? " rarely" : "");
        }
    }

    private static List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (boolean isRare : new boolean[] {false, true}) {
            for (String folder : List.of("", "by/person/leyla-orlova/")) {
                readings.add(new Reading(folder + "feed.json", new FreshRss(), isRare));
                readings.add(new Reading(folder + "feed.json", new Miniflux(), isRare));
                readings.add(new Reading(folder + "events.json", new FreshRss(), isRare));
                readings.add(new Reading(folder + "events.json", new Miniflux(), isRare));
                readings.add(new Reading(folder + "atom.xml", new Newsboat(), isRare));
            }
        }
        return readings;
    }

    private static void checkNobodyIsNamed(Subscriber subscriber, String... others) {
        for (Subscriber.Entry entry : subscriber.entries().values()) {
            String whole = entry.toString().toLowerCase(Locale.ROOT);
            assertThat(Stream.concat(NAMES.stream(), Stream.of(others))).noneMatch(whole::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("options")
    void what_was_withdrawn_is_gone_from_every_reader_and_nothing_is_there_twice(FeedOptions options)
            throws IOException {
        Newsroom newsroom = new Newsroom(root, options);
        FeedOptions person = options.toBuilder().only(OlderFolder.PERSON).build();
        List<Reading> readings = readings();
        List<CaseFile> nights = nights();
        for (int night = 0; night < nights.size(); night++) {
            Instant now = Newsroom.day("2025-01-1" + (5 + night));
            newsroom.publish(now, nights.get(night));
            if (night == 0) {
                newsroom.with(person).publish(now, nights.get(night));
            }
            for (Reading reading : readings) {
                reading.poll(newsroom, night == 0 || night == nights.size() - 1);
                if (night == 0) {
                    assertThat(reading.subscriber.entries())
                            .as(reading.toString())
                            .hasSameSizeAs(reading.ids)
                            .isNotEmpty();
                    assertThat(reading.subscriber.entries().toString()).containsIgnoringCase("Orlova");
                }
            }
        }
        for (Reading reading : readings) {
            checkNobodyIsNamed(reading.subscriber, "quellmeister");
            assertThat(reading.subscriber.entries().keySet())
                    .as(reading.toString())
                    .isEqualTo(reading.ids);
            checkLive(reading, newsroom.items(reading.file.replace("atom.xml", "feed.json")));
        }
    }

    /** What is shown now is there once, as it is now. */
    private static void checkLive(Reading reading, Map<String, JsonNode> items) {
        Map<String, Subscriber.Entry> entries = new LinkedHashMap<>(reading.subscriber.entries());
        items.forEach((id, item) -> {
            Subscriber.Entry entry = entries.remove(id);
            assertThat(entry).as(reading.toString()).isNotNull();
            assertThat(entry.words()).contains(item.get("title").asText());
            assertThat(entry.url()).isEqualTo(item.get("url").asText());
        });
        assertThat(entries).as(reading.toString()).isEmpty();
    }

    /** The rules would find it: this is what FreshRSS had before. */
    @Test
    void without_addresses_fresh_rss_has_nothing_and_without_those_of_tombstones_it_keeps_what_was_withdrawn()
            throws IOException {
        Newsroom newsroom = new Newsroom(root, EVENTS);
        List<CaseFile> nights = nights();
        newsroom.publish(Newsroom.day("2025-01-15"), nights.get(0));
        FreshRss without = new FreshRss();
        without.poll(newsroom.text("feed.json").replaceAll("(?m)^      \"url\": .*\n", ""));
        assertThat(without.entries()).isEmpty();
        FreshRss kept = new FreshRss();
        kept.poll(newsroom.text("feed.json"));
        newsroom.publish(Newsroom.day("2025-01-16"), nights.get(2));
        kept.poll(newsroom.text("feed.json")
                .replaceAll("(?m)^      \"url\": .*\n(      \"title\": \"Withdrawn\")", "$1"));
        assertThat(kept.entries().toString()).contains("Orlova");
        kept.poll(newsroom.text("feed.json"));
        checkNobodyIsNamed(kept);
    }

    @Test
    void readers_of_an_older_folder_have_nothing_twice_after_it_moved_on_and_lose_what_is_withdrawn_then()
            throws IOException {
        Newsroom newsroom = OlderFolder.copied(root);
        Newsboat newsboat = new Newsboat();
        newsboat.poll(newsroom.text("atom.xml"));
        Miniflux miniflux = new Miniflux();
        miniflux.poll(newsroom.text("feed.json"));
        Miniflux ofPerson = new Miniflux();
        Path before = newsroom.folder.resolve(OlderFolder.PERSON_BEFORE + "feed.json");
        ofPerson.poll(Files.readString(before));
        assertThat(ofPerson.entries().toString()).contains("Orlova");

        newsroom.publish("2025-01-20", OlderFolder.records());
        newsboat.poll(newsroom.text("atom.xml"));
        miniflux.poll(newsroom.text("feed.json"));
        ofPerson.poll(Files.readString(before));
        checkNobodyIsNamed(ofPerson);
        for (Subscriber subscriber : List.of(newsboat, miniflux)) {
            assertThat(subscriber.entries().values())
                    .filteredOn(entry -> !entry.words().startsWith("Withdrawn"))
                    .hasSize(3)
                    .extracting(Subscriber.Entry::words)
                    .doesNotHaveDuplicates();
        }

        newsroom.publish(Newsroom.day("2025-01-21"), Withdrawals.withoutLeyla(OlderFolder.records()));
        newsboat.poll(newsroom.text("atom.xml"));
        miniflux.poll(newsroom.text("feed.json"));
        checkNobodyIsNamed(newsboat);
        checkNobodyIsNamed(miniflux);
    }

    @Test
    void a_withdrawal_in_the_night_in_which_an_older_folder_moves_on_reaches_the_reader_of_a_person_too()
            throws IOException {
        Newsroom newsroom = OlderFolder.copied(root);
        Miniflux ofPerson = new Miniflux();
        Path before = newsroom.folder.resolve(OlderFolder.PERSON_BEFORE + "feed.json");
        ofPerson.poll(Files.readString(before));
        newsroom.publish(Newsroom.day("2025-01-20"), Withdrawals.withoutLeyla(OlderFolder.records()));
        ofPerson.poll(Files.readString(before));
        checkNobodyIsNamed(ofPerson);
    }

    @Test
    void what_is_retracted_is_gone_from_readers_of_a_feed_without_a_folder() {
        Detention retracted = Cases.detention().toBuilder()
                .addRevision(Cases.revision(3, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                .build();
        JsonFeed first = JsonFeeds.of(
                Cases.published(Cases.file(Cases.detention(), Cases.survey()).build(), PublicationProfile.PUBLIC));
        JsonFeed second = JsonFeeds.of(
                Cases.published(Cases.file(retracted, Cases.survey()).build(), PublicationProfile.PUBLIC));
        for (Subscriber subscriber : List.of(new FreshRss(), new Miniflux())) {
            subscriber.poll(first.pages().get(0).json());
            assertThat(subscriber.entries().toString()).contains("Orlova");
            subscriber.poll(second.pages().get(0).json());
            assertThat(subscriber.entries()).hasSize(3);
            checkNobodyIsNamed(subscriber);
        }
        Newsboat newsboat = new Newsboat();
        newsboat.poll(AtomFeed.of(first).xml());
        newsboat.poll(AtomFeed.of(second).xml());
        assertThat(newsboat.entries()).hasSize(3);
        checkNobodyIsNamed(newsboat);
    }
}
