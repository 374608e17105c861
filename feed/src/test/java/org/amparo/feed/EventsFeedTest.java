package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.code.ChangeKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.honours.Conferral;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code events.json}: an item for each thing that happened. */
class EventsFeedTest {

    private static final FeedOptions OPTIONS =
            FeedOptions.builder().events(true).build();

    @TempDir
    Path root;

    private Newsroom newsroom;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(root, OPTIONS);
    }

    private static Detention.Builder detention() {
        return Cases.detention().toBuilder()
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.ARREST)
                        .on(PartialDate.parse("2023-11-20"))
                        .build());
    }

    private static Release released() {
        return Release.builder()
                .kind(ReleaseKind.BAIL)
                .on(PartialDate.parse("2024-12-20"))
                .build();
    }

    private static Detention free() {
        return detention()
                .period(Period.parse("2023-11/2024-12-20"))
                .release(released())
                .build();
    }

    /** What the events of the feed say, or {@code Withdrawn}. */
    private List<String> events() throws IOException {
        return newsroom.items("events.json").values().stream()
                .map(item -> plain(item.get("title").asText()))
                .toList();
    }

    private List<String> ids() throws IOException {
        return List.copyOf(newsroom.items("events.json").keySet());
    }

    private JsonNode event(String word) throws IOException {
        return newsroom.items("events.json").values().stream()
                .filter(item -> item.get("title").asText().contains(word))
                .findFirst()
                .orElseThrow();
    }

    /** Without the marks that keep a name in its own direction. */
    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }

    @Test
    void each_event_is_an_item_and_a_new_one_comes_first() throws IOException {
        newsroom.publish("2025-01-15", detention().build(), Cases.appeal(), Cases.report());
        assertThat(ids()).hasSize(3).allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        newsroom.publish("2025-01-16", free(), Cases.appeal(), Cases.report());
        assertThat(events()).hasSize(4).startsWith("Case of Leyla Orlova: released on bail on 20 December 2024");
        JsonNode event = event("released");
        assertThat(event.get("date_published").asText()).isEqualTo("2025-01-16T03:00:00Z");
        assertThat(event.at("/_amparo/event").asBoolean()).isTrue();
        assertThat(event.at("/_amparo/id").asText()).isEqualTo("detention:orlova-1");
        assertThat(event.at("/_amparo").has("record")).isFalse();
        assertThat(FeedChecker.check(List.of(newsroom.text("events.json")))).isEmpty();
        assertThat(newsroom.json("events.json").get("feed_url").asText()).isEqualTo(Newsroom.BASE + "events.json");
        assertThat(newsroom.faults()).isEmpty();
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void the_same_data_on_another_day_change_nothing_and_a_correction_makes_no_event_new() throws IOException {
        newsroom.publish("2025-01-15", free(), Cases.appeal(), Cases.report());
        assertThat(newsroom.publish("2025-01-16", free(), Cases.appeal(), Cases.report()))
                .isEmpty();
        List<String> before = ids();
        Detention corrected = detention()
                .period(Period.parse("2023-11/2024-12-20"))
                .release(released().toBuilder().kind(ReleaseKind.AMNESTY).build())
                .build();
        newsroom.publish("2025-01-17", corrected, Cases.appeal(), Cases.report());
        JsonNode event = event("amnesty");
        assertThat(ids()).isEqualTo(before);
        assertThat(event.get("date_published").asText()).isEqualTo("2025-01-15T03:00:00Z");
        assertThat(event.get("date_modified").asText()).isEqualTo("2025-01-17T03:00:00Z");
    }

    @Test
    void the_events_of_what_is_withdrawn_say_nothing_but_ids_that_say_nothing() throws IOException {
        newsroom.publish("2025-01-15", free(), Cases.appeal(), Cases.report());
        List<String> before = ids();
        for (Detention gone : List.of(
                free().toBuilder().marking(Marking.SECRET).build(),
                free().toBuilder()
                        .addRevision(Cases.revision(3, "2025-01-16T00:00:00Z", ChangeKind.RETRACTED))
                        .build())) {
            newsroom.publish("2025-01-16", gone, Cases.appeal(), Cases.report());
            assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
            assertThat(newsroom.items("events.json").values())
                    .filteredOn(item -> item.get("title").asText().equals("Withdrawn"))
                    .hasSize(3)
                    .allSatisfy(item -> assertThat(item.toString())
                            .contains("\"_amparo\":{\"retracted\":true}", "urn:uuid:")
                            .doesNotContain("Orlova", "orlova", "Leyla", "bail", "release", "2025-01-15"));
        }
    }

    @Test
    void a_second_part_without_a_key_neither_withdraws_the_event_of_the_first_nor_has_none() throws IOException {
        newsroom.publish("2025-01-15", detention().build());
        List<String> before = ids();
        newsroom.publish(
                "2025-01-16",
                detention()
                        .addProceeding(Proceeding.builder()
                                .kind(ProceedingKind.ARREST)
                                .on(PartialDate.parse("2023-10-01"))
                                .build())
                        .build());
        assertThat(events()).doesNotContain("Withdrawn");
        assertThat(ids()).hasSize(before.size() + 1).containsAll(before);
        newsroom.publish("2025-01-17", detention().build());
        assertThat(events()).hasSize(before.size() + 1).startsWith("Withdrawn");
    }

    @Test
    void nobody_without_the_ledger_can_check_a_guess_at_what_was_withdrawn() throws IOException {
        newsroom.publish("2025-01-15", free());
        Newsroom other = new Newsroom(root.resolve("other"), OPTIONS);
        other.publish("2025-01-15", free());
        assertThat(other.items("events.json").keySet()).doesNotContainAnyElementsOf(ids());
        assertThat(newsroom.files().toString())
                .doesNotContain(Files.readString(newsroom.ledger).replaceAll("(?s).*\"secret\":\"([0-9a-f]*).*", "$1"));
    }

    @Test
    void events_are_in_the_language_of_the_feed() throws IOException {
        for (String language : List.of("en", "fr", "es", "ru", "az")) {
            Newsroom each = new Newsroom(
                    Files.createDirectory(root.resolve(language)),
                    FeedOptions.builder()
                            .events(true)
                            .language(LanguageTag.parse(language))
                            .build());
            each.publish("2025-01-15", free(), Cases.appeal(), Cases.report());
            assertThat(FeedChecker.check(List.of(each.text("events.json")))).isEmpty();
            assertThat(each.items("events.json")).hasSize(4);
        }
    }

    @Test
    void a_death_is_an_event_also_in_a_feed_of_the_country_where_the_person_was_held() throws IOException {
        Person ivo = Person.builder()
                .id(PersonId.of("ivo-lund"))
                .addName(Name.of("Ivo Lund"))
                .diedOn(PartialDate.parse("2024-09-01"))
                .build();
        Detention held = Detention.builder()
                .id(DetentionId.of("lund-1"))
                .detainee(ivo.id())
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .place(Place.inCountry("XA"))
                        .build())
                .build();
        newsroom.publish("2025-01-15", ivo, held);
        assertThat(events()).contains("Case of Ivo Lund: died on 1 September 2024 (no source is recorded)");
        for (String country : List.of("XA", "XB")) {
            newsroom.with(FeedOptions.builder()
                            .events(true)
                            .only(FeedSubset.country(country))
                            .build())
                    .publish("2025-01-15", ivo, held, Newsroom.saysOf("XB", 1, "elsewhere"));
            assertThat(newsroom.text("by/country/" + country.toLowerCase(Locale.ROOT) + "/events.json")
                            .contains("died on"))
                    .isEqualTo(country.equals("XA"));
        }
    }

    @Test
    void a_conferral_is_an_event_in_each_part_that_has_its_item_and_in_no_other() throws IOException {
        Award prize = Cases.prize().toBuilder()
                .conferrals(List.of(conferral(Cases.LEYLA, "XA"), conferral(Cases.MARTA, "XB")))
                .build();
        CaseRecord elsewhere = Newsroom.saysOf("XC", 1, "elsewhere");
        newsroom.publish("2025-01-15", prize, elsewhere);
        assertThat(events()).hasSize(2);
        for (FeedSubset part : List.of(
                FeedSubset.country("XA"),
                FeedSubset.country("XB"),
                FeedSubset.country("XC"),
                FeedSubset.tag("journalist"),
                FeedSubset.person(Cases.LEYLA),
                FeedSubset.person(Cases.MARTA))) {
            Newsroom each =
                    newsroom.with(FeedOptions.builder().events(true).only(part).build());
            each.publish("2025-01-15", prize, elsewhere);
            List<String> items = keys(each, part.path() + "feed.json");
            assertThat(keys(each, part.path() + "events.json")).as(part.path()).isEqualTo(items);
            assertThat(items.isEmpty()).isEqualTo(part.path().contains("xc"));
        }
        assertThat(keys(newsroom, "by/country/xa/events.json")).containsExactly(Cases.LEYLA.local());
        newsroom.publish(
                "2025-01-16",
                prize.toBuilder()
                        .conferrals(List.of(conferral(Cases.LEYLA, "XC"), conferral(Cases.MARTA, "XB")))
                        .build(),
                elsewhere);
        assertThat(keys(newsroom, "by/country/xa/events.json")).isEmpty();
        assertThat(newsroom.items("by/country/xa/events.json").values())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.at("/_amparo/retracted").asBoolean()).isTrue());
        assertThat(keys(newsroom, "by/country/xc/events.json")).containsExactly(Cases.LEYLA.local());
    }

    private static Conferral conferral(PersonId recipient, String country) {
        return Conferral.builder()
                .key(recipient.local())
                .recipient(recipient)
                .conferredOn(PartialDate.parse("2024-12-09"))
                .place(Place.inCountry(country))
                .build();
    }

    /** The keys of the conferrals that the items of a file are of. */
    private static List<String> keys(Newsroom newsroom, String file) throws IOException {
        return newsroom.items(file).values().stream()
                .map(item -> item.at("/_amparo/key").asText())
                .filter(key -> !key.isEmpty())
                .sorted()
                .toList();
    }

    private static Incident raid(String country) {
        return Incident.of(IncidentId.of("raid"), IncidentKind.RAID, Cases.LEYLA).toBuilder()
                .period(Period.parse("2024-05-20/2024-05-20"))
                .place(Place.inCountry(country))
                .build();
    }

    @Test
    void an_incident_is_an_event_that_stays_through_corrections_and_is_withdrawn_without_a_word() throws IOException {
        newsroom.publish("2025-01-15", raid("XA"), Cases.report());
        assertThat(events()).containsExactly("Case of Leyla Orlova: raid on 20 May 2024 (no source is recorded)");
        List<String> before = ids();
        assertThat(newsroom.publish("2025-01-16", raid("XA"), Cases.report())).isEmpty();
        Incident corrected = raid("XA").toBuilder()
                .period(Period.parse("2024-05-21/2024-05-21"))
                .addKind(IncidentKind.SEIZURE)
                .build();
        newsroom.publish("2025-01-17", corrected, Cases.report());
        assertThat(ids()).isEqualTo(before);
        JsonNode event = event("21 May");
        assertThat(event.get("date_published").asText()).isEqualTo("2025-01-15T03:00:00Z");
        assertThat(event.get("date_modified").asText()).isEqualTo("2025-01-17T03:00:00Z");
        assertThat(event.at("/_amparo/event").asBoolean()).isTrue();
        assertThat(event.at("/_amparo/id").asText()).isEqualTo("incident:raid");
        assertThat(event.at("/_amparo").has("record")).isFalse();
        for (Incident gone : List.of(
                corrected.toBuilder().marking(Marking.SECRET).build(),
                corrected.toBuilder()
                        .addRevision(Cases.revision(3, "2025-01-16T00:00:00Z", ChangeKind.RETRACTED))
                        .build())) {
            newsroom.publish("2025-01-18", gone, Cases.report());
            assertThat(ids()).isEqualTo(before);
            assertThat(newsroom.items("events.json").values())
                    .singleElement()
                    .satisfies(item -> assertThat(item.toString())
                            .contains("\"_amparo\":{\"retracted\":true}", "urn:uuid:")
                            .doesNotContain("Orlova", "Leyla", "raid", "May", "incident", "2025-01-15"));
        }
        assertThat(newsroom.faults()).isEmpty();
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void an_incident_is_an_event_in_each_part_that_has_its_item_and_in_no_other() throws IOException {
        CaseRecord elsewhere = Newsroom.saysOf("XB", 1, "elsewhere");
        newsroom.publish("2025-01-15", raid("XA"), elsewhere);
        for (FeedSubset part :
                List.of(FeedSubset.country("XA"), FeedSubset.country("XB"), FeedSubset.person(Cases.LEYLA))) {
            newsroom.with(FeedOptions.builder().events(true).only(part).build())
                    .publish("2025-01-15", raid("XA"), elsewhere);
            assertThat(newsroom.text(part.path() + "events.json").contains("raid"))
                    .as(part.path())
                    .isEqualTo(!part.path().contains("xb"));
        }
    }

    @Test
    void where_incidents_are_no_items_they_are_no_events() throws IOException {
        newsroom.with(FeedOptions.builder()
                        .events(true)
                        .kinds(Set.of(ItemKind.DETENTION))
                        .build())
                .publish("2025-01-15", raid("XA"), detention().build());
        assertThat(events()).isNotEmpty().noneMatch(title -> title.contains("raid"));
    }

    @Test
    void events_that_were_published_once_go_on_and_what_is_withdrawn_is_told_also_without_the_option()
            throws IOException {
        newsroom.publish("2025-01-15", free(), Cases.appeal(), Cases.report());
        Newsroom without = newsroom.with(FeedOptions.defaults());
        assertThat(without.publish("2025-01-16", free(), Cases.appeal(), Cases.report()))
                .isEmpty();
        List<String> ids = ids();
        without.publish("2025-01-17", Cases.appeal(), Cases.report());
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(events()).contains("Withdrawn");
        newsroom.publish("2025-01-18", free(), Cases.appeal(), Cases.report());
        assertThat(newsroom.items("events.json").values())
                .allSatisfy(
                        item -> assertThat(item.get("date_published").asText()).isEqualTo("2025-01-15T03:00:00Z"));
    }

    @Test
    void without_the_option_there_is_no_such_file() throws IOException {
        newsroom.with(FeedOptions.defaults()).publish("2025-01-15", free());
        assertThat(newsroom.folder.resolve("events.json")).doesNotExist();
    }
}
