package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.code.ChargeClass;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Charge;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.record.Place;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page has all that is new, since most readers see no other. */
class FirstPageTest {

    private static final FeedOptions EVENTS = FeedOptions.builder().events(true).build();

    @TempDir
    Path root;

    private Newsroom newsroom;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(root, EVENTS);
    }

    /** A detention with an arrest, a charge and a source, as large as one of a real list. */
    private static Detention held(int number, String article) {
        return Detention.builder()
                .id(DetentionId.of("d%03d".formatted(number)))
                .detainee(Cases.LEYLA)
                .period(Period.parse("2023-11/.."))
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.ARREST)
                        .on(PartialDate.parse("2023-11-05"))
                        .place(Place.builder()
                                .name(LocalizedText.english("Station " + article))
                                .build())
                        .addEvidence(Evidence.of(Cases.REPORT, "was arrested on November 5"))
                        .build())
                .addCharge(Charge.builder()
                        .description(LocalizedText.english("smuggling of currency"))
                        .article(article)
                        .code("Criminal Code")
                        .chargeClass(ChargeClass.ORDINARY_ECONOMIC)
                        .broughtOn(PartialDate.parse("2023-11-21"))
                        .addEvidence(Evidence.of(Cases.REPORT, "was charged with smuggling"))
                        .build())
                .addEvidence(Evidence.of(Cases.REPORT, "has been in pre-trial detention since November 2023"))
                .build();
    }

    private static List<CaseRecord> held(int first, int last) {
        List<CaseRecord> records = new ArrayList<>(List.of(Cases.report()));
        IntStream.rangeClosed(first, last)
                .mapToObj(number -> held(number, "206." + number))
                .forEach(records::add);
        return records;
    }

    private List<String> records(String file) throws IOException {
        return newsroom.items(file).values().stream()
                .map(item -> item.at("/_amparo/id").asText())
                .distinct()
                .toList();
    }

    private static List<String> ids(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj("detention:d%03d"::formatted)
                .toList();
    }

    @Test
    void sixty_new_cases_in_one_night_are_all_there_in_each_form_and_part() throws IOException {
        newsroom.publish("2025-01-15", held(1, 60));
        FeedOptions country =
                EVENTS.toBuilder().only(FeedSubset.person(Cases.LEYLA)).build();
        newsroom.with(country).publish("2025-01-16", held(1, 60));
        newsroom.publish("2025-03-01", held(1, 120));

        assertThat(records("feed.json")).isEqualTo(ids(61, 120));
        assertThat(newsroom.items("by/person/leyla-orlova/feed.json")).hasSize(60);
        assertThat(records("events.json")).containsExactlyInAnyOrderElementsOf(ids(61, 120));
        assertThat(newsroom.text("atom.xml").split("<entry>", -1)).hasSize(61);
        assertThat(Files.size(newsroom.folder.resolve("feed.json"))).isGreaterThan(150_000);
        assertThat(newsroom.faults()).isEmpty();
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void what_changed_stays_for_fourteen_days_also_if_more_changes_each_night() throws IOException {
        List<CaseRecord> records = held(1, 100);
        newsroom.publish("2025-01-01", records);
        for (int night = 1; night <= 20; night++) {
            for (int i = 1; i <= 5; i++) {
                int number = 5 * (night - 1) + i;
                records.set(number, held(number, "corrected"));
            }
            newsroom.publish("2025-02-%02d".formatted(night), records);
        }
        List<String> shown = records("feed.json");
        // The five of each of fourteen nights, those of the last one first.
        assertThat(shown).hasSize(70).startsWith(ids(96, 100).toArray(String[]::new));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(ids(31, 100));
    }

    @Test
    void no_page_changes_by_waiting_and_the_next_change_ends_the_days_of_the_older_ones() throws IOException {
        newsroom.publish("2025-01-15", held(1, 90));
        Map<String, String> before = newsroom.files();
        assertThat(newsroom.publish("2025-12-15", held(1, 90))).isEmpty();
        assertThat(newsroom.files()).isEqualTo(before);
        newsroom.publish("2025-12-16", held(1, 91));
        assertThat(records("feed.json")).hasSizeBetween(10, 50).startsWith("detention:d091", "detention:d001");
    }

    @Test
    void a_page_with_more_than_a_megabyte_of_news_has_the_newest_and_none_is_lost() throws IOException {
        List<CaseRecord> records = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> (CaseRecord) Newsroom.says(i, "ə".repeat(4_000)))
                .toList();
        newsroom.publish("2025-01-15", records);
        assertThat(Files.size(newsroom.folder.resolve("feed.json"))).isBetween(900_000L, 1_000_000L);
        assertThat(newsroom.items("feed.json").keySet()).startsWith(newsroom.id(1));
        int inArchive = 0;
        for (String page : newsroom.archive()) {
            inArchive += newsroom.items(page).size();
        }
        assertThat(inArchive).isEqualTo(60);
    }

    @Test
    void withdrawals_stand_before_the_news_of_the_night() throws IOException {
        newsroom.publish("2025-01-15", held(1, 70));
        List<CaseRecord> next = held(61, 130);
        newsroom.publish("2025-03-01", next);
        List<JsonNode> items = List.copyOf(newsroom.items("feed.json").values());
        assertThat(items.subList(0, 60))
                .allMatch(item -> item.at("/_amparo/retracted").asBoolean());
        // The first of the others has the last report now, which was that of a detention that is gone.
        assertThat(items.subList(60, 121))
                .extracting(item -> item.at("/_amparo/id").asText())
                .containsAll(ids(71, 130));
    }

    @Test
    void an_event_that_was_corrected_is_there_where_it_was_in_the_order_of_first_publication() throws IOException {
        newsroom.publish("2025-01-15", held(1, 1));
        List<CaseRecord> records = held(1, 80);
        newsroom.publish("2025-02-15", records);
        assertThat(records("events.json")).doesNotContain("detention:d001");
        records.set(1, held(1, "corrected"));
        newsroom.publish("2025-02-16", records);
        List<JsonNode> events = List.copyOf(newsroom.items("events.json").values());
        JsonNode last = events.get(events.size() - 1);
        assertThat(last.at("/_amparo/id").asText()).isEqualTo("detention:d001");
        assertThat(last.get("content_text").asText()).contains("Station corrected");
        assertThat(last.get("date_modified").asText()).startsWith("2025-02-16");
    }

    @Test
    void without_days_the_page_has_the_newest_alone_as_many_as_a_page_takes() throws IOException {
        Newsroom small = newsroom.with(FeedOptions.builder().days(0).build());
        small.publish("2025-01-15", Newsroom.statements(120));
        assertThat(small.items("feed.json")).hasSize(50);
        Newsroom large = newsroom.with(FeedOptions.builder().days(1).build());
        large.publish("2025-01-16", Newsroom.statements(120));
        assertThat(large.items("feed.json")).hasSize(120);
        assertThat(FeedOptions.defaults().days()).isEqualTo(14);
        assertThatThrownBy(() -> FeedOptions.builder().days(-1).build())
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("option-value"));
    }
}
