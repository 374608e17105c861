package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.ReleaseKind;
import org.amparo.code.StatementKind;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next edition of a list says the same again: that is no change of an item, and anything else is. */
class SaidAgainTest {

    private static final StatementId MARCH = StatementId.of("list-2024-03");
    private static final StatementId APRIL = StatementId.of("list-2024-04");
    private static final StatementId COURIER = StatementId.of("courier");
    private static final Instant AT = Instant.parse("2024-04-02T09:00:00Z");
    private static final int ROWS = 20;
    private static final FeedOptions EVENTS = FeedOptions.builder().events(true).build();

    @TempDir
    Path root;

    private Newsroom newsroom;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(root, EVENTS);
    }

    private static Evidence read(StatementId list, String about, int row) {
        return Evidence.builder()
                .statement(list)
                .about(about)
                .wording("row " + row + ", " + about)
                .build();
    }

    private static DetentionId detention(int row) {
        return DetentionId.of("row-" + row);
    }

    /** A row of the list: somebody held, with what the list tells, more or less. */
    private static List<CaseRecord> row(StatementId list, int row, Random random) {
        PersonId id = PersonId.of("row-" + row);
        Person.Builder person = Person.builder()
                .id(id)
                .addName(Name.builder()
                        .full("Person " + (char) ('A' + row % 26) + " " + row)
                        .addEvidence(read(list, "full", row))
                        .build());
        if (random.nextBoolean()) {
            person.bornOn(PartialDate.parse("19" + (50 + random.nextInt(40)))).addEvidence(read(list, "bornOn", row));
        }
        String start = "2023-0" + (1 + random.nextInt(9));
        boolean isFree = random.nextInt(4) == 0;
        Detention.Builder held = Detention.builder()
                .id(detention(row))
                .detainee(id)
                .period(Period.parse(start + (isFree ? "/2024-01" : "/..")))
                .addEvidence(read(list, "detainee", row))
                .addEvidence(read(list, "period", row));
        if (random.nextBoolean()) {
            held.addCharge(Charge.builder()
                    .article(Integer.toString(200 + random.nextInt(90)))
                    .addEvidence(read(list, "article", row))
                    .build());
        }
        if (random.nextBoolean()) {
            held.addCustodyPhase(CustodyPhase.builder()
                    .form(random.nextBoolean() ? CustodyForm.PRISON : CustodyForm.PRE_TRIAL_DETENTION)
                    .period(Period.parse(start + (isFree ? "/2024-01" : "/..")))
                    .addEvidence(Evidence.builder()
                            .statement(list)
                            .wording("row " + row)
                            .modality(random.nextBoolean() ? Modality.STATED : Modality.ALLEGED)
                            .build())
                    .build());
        }
        if (random.nextInt(3) == 0) {
            held.addMotive(Motive.builder()
                    .description(LocalizedText.english("for a post on a wall"))
                    .addEvidence(Evidence.of(list, "for a post on a wall"))
                    .build());
        }
        if (isFree) {
            held.release(Release.builder()
                    .kind(ReleaseKind.BAIL)
                    .on(PartialDate.parse("2024-01"))
                    .addEvidence(Evidence.builder()
                            .statement(list)
                            .wording("released")
                            .build())
                    .build());
        }
        return List.of(person.build(), held.build());
    }

    private static CaseFile edition(StatementId list, String on, long seed) {
        Random random = new Random(seed);
        List<CaseRecord> records = new ArrayList<>();
        records.add(Statement.builder()
                .id(list)
                .kind(StatementKind.LIST)
                .titles(LocalizedText.english("People held"))
                .publishedOn(PartialDate.parse(on))
                .build());
        for (int row = 1; row <= ROWS; row++) {
            records.addAll(row(list, row, random));
        }
        return file(records);
    }

    private static CaseFile file(List<CaseRecord> records) {
        CaseHeader header = Cases.file().build().header().toBuilder()
                .publisher(Optional.empty())
                .build();
        return CaseFile.of(header, records);
    }

    private static CaseFile march(long seed) {
        return edition(MARCH, "2024-03-01", seed);
    }

    /** March, brought up to date by April, which says the same. */
    private static CaseFile april(long seed) {
        CaseFile march = march(seed);
        return march.update(march, edition(APRIL, "2024-04-01", seed), Set.of(), AT)
                .caseFile();
    }

    /** The file with another record in the place of one. */
    private static CaseFile with(CaseFile file, CaseRecord changed) {
        return file(file.records().stream()
                .map(record -> record.id().equals(changed.id()) ? changed : record)
                .toList());
    }

    private static Detention first(CaseFile file) {
        return file.find(detention(1)).orElseThrow();
    }

    private Map<String, JsonNode> items() throws IOException {
        Map<String, JsonNode> items = new LinkedHashMap<>(newsroom.items("feed.json"));
        items.putAll(newsroom.items("events.json"));
        return items;
    }

    /** The ids of records whose items have the date of a day. */
    private List<String> modified(String day) throws IOException {
        return items().values().stream()
                .filter(item -> item.get("date_modified").asText().startsWith(day))
                .map(item -> item.at("/_amparo/id").asText())
                .distinct()
                .sorted()
                .toList();
    }

    private void publish(String day, CaseFile file) throws IOException {
        newsroom.publish(Newsroom.day(day), file);
    }

    @Test
    void a_list_that_says_the_same_again_touches_no_date_and_no_place() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            newsroom = new Newsroom(Files.createDirectory(root.resolve("s" + seed)), EVENTS);
            publish("2025-01-15", march(seed));
            Map<String, JsonNode> before = items();
            List<String> order = List.copyOf(newsroom.items("feed.json").keySet());
            publish("2025-01-20", april(seed));
            assertThat(modified("2025-01-20")).as("seed " + seed).isEmpty();
            assertThat(List.copyOf(newsroom.items("feed.json").keySet())).isEqualTo(order);
            assertThat(items().keySet()).isEqualTo(before.keySet());
            assertThat(newsroom.text("atom.xml"))
                    .contains("<updated>2025-01-15")
                    .doesNotContain("<updated>2025-01-20");
            int other = 0;
            Map<String, JsonNode> now = items();
            for (Map.Entry<String, JsonNode> item : before.entrySet()) {
                other += item.getValue().equals(now.get(item.getKey())) ? 0 : 1;
            }
            assertThat(other).isGreaterThanOrEqualTo(ROWS);
            assertThat(newsroom.misfits()).isEmpty();
            assertThat(newsroom.faults()).isEmpty();
            newsroom.items("feed.json").forEach((id, item) -> assertThat(item).isEqualTo(itemInArchive(id)));
        }
    }

    private JsonNode itemInArchive(String id) {
        try {
            return newsroom.item(id);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void its_words_and_sources_are_as_of_the_newer_edition_all_the_same() throws IOException {
        publish("2025-01-15", march(1));
        publish("2025-02-15", april(1));
        assertThat(newsroom.items("feed.json").values())
                .filteredOn(item -> item.get("content_text").asText().contains("Last reported held"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("content_text").asText())
                        .contains("on 1 April 2024", "1 March 2024", "[2]"));
        assertThat(newsroom.publish(Newsroom.day("2025-02-16"), april(1))).isEmpty();
    }

    @Test
    void another_word_of_the_list_or_of_anybody_is_a_change_of_that_item_alone() throws IOException {
        CaseFile april = april(1);
        Detention held = first(april);
        Evidence denial = Evidence.builder()
                .statement(APRIL)
                .modality(Modality.DENIED)
                .wording("was never held")
                .build();
        List<Detention> changed = List.of(
                held.toBuilder().period(Period.parse("2022-12/..")).build(),
                held.toBuilder()
                        .addCharge(Charge.builder()
                                .article("999")
                                .addEvidence(Evidence.of(APRIL, "article 999"))
                                .build())
                        .build(),
                held.toBuilder().addEvidence(denial).build(),
                // Nothing of this is told in words.
                held.toBuilder()
                        .addEvidence(Evidence.builder()
                                .statement(APRIL)
                                .about("period")
                                .status(ClaimStatus.UNVERIFIED)
                                .build())
                        .build());
        for (Detention other : changed) {
            String what = "change " + changed.indexOf(other);
            newsroom = new Newsroom(Files.createTempDirectory(root, "each"), EVENTS);
            publish("2025-01-15", march(1));
            publish("2025-02-15", with(april, other));
            assertThat(modified("2025-02-15"))
                    .as(what)
                    .containsExactly(detention(1).toString());
        }
    }

    @Test
    void what_is_news_in_the_next_edition_stands_first_and_alone_has_its_date() throws IOException {
        publish("2025-01-15", march(1));
        List<String> order = new ArrayList<>(newsroom.items("feed.json").keySet());
        CaseFile april = april(1);
        Detention held = april.find(detention(7)).orElseThrow();
        publish(
                "2025-02-15",
                with(
                        april,
                        held.toBuilder()
                                .addCharge(Charge.builder()
                                        .article("999")
                                        .addEvidence(Evidence.of(APRIL, "article 999"))
                                        .build())
                                .build()));
        assertThat(modified("2025-02-15")).containsExactly(detention(7).toString());
        String moved = newsroom.items("feed.json").values().stream()
                .filter(item ->
                        item.at("/_amparo/id").asText().equals(detention(7).toString()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        order.remove(moved);
        order.add(0, moved);
        assertThat(List.copyOf(newsroom.items("feed.json").keySet())).isEqualTo(order);
    }

    /** A letter that asks for the release of somebody, with what became of that. */
    private static CaseFile asked(DemandOutcome state, String asOf) {
        List<CaseRecord> records = new ArrayList<>(march(1).records());
        records.add(Statement.builder()
                .id(COURIER)
                .kind(StatementKind.OPEN_LETTER)
                .titles(LocalizedText.english("A letter"))
                .publishedOn(PartialDate.parse("2024-01-05"))
                .addDemand(Demand.builder()
                        .kind(DemandKind.RELEASE)
                        .addTarget(PersonId.of("row-1"))
                        .addOutcome(Outcome.builder()
                                .key("answer")
                                .state(state)
                                .asOf(PartialDate.parse(asOf))
                                .addEvidence(read(MARCH, "state", 1))
                                .build())
                        .build())
                .build());
        return file(records);
    }

    @Test
    void a_demand_that_is_still_not_met_as_of_another_day_is_no_news_and_one_that_is_met_is() throws IOException {
        publish("2025-01-15", asked(DemandOutcome.NOT_MET, "2024-02"));
        publish("2025-01-16", asked(DemandOutcome.NOT_MET, "2024-03"));
        assertThat(modified("2025-01-16")).isEmpty();
        assertThat(newsroom.text("feed.json")).contains("as of March 2024");
        publish("2025-01-17", asked(DemandOutcome.MET, "2024-03"));
        assertThat(modified("2025-01-17")).contains(detention(1).toString(), COURIER.toString());
        // The day on which somebody was let go is no day of a report.
        publish("2025-01-18", asked(DemandOutcome.MET, "2024-02"));
        assertThat(modified("2025-01-18")).contains(detention(1).toString(), COURIER.toString());
    }

    @Test
    void a_template_of_a_newsroom_says_the_same_again_too() throws IOException {
        ItemTemplate own = new ItemTemplate() {
            @Override
            public String html(ItemView item) {
                return ItemTemplate.standard().html(item);
            }

            @Override
            public String text(ItemView item) {
                return ItemTemplate.standard().text(item)
                        + item.record().marking().isPresent();
            }
        };
        newsroom = new Newsroom(
                root, FeedOptions.builder().events(true).template(own).build());
        publish("2025-01-15", march(1));
        publish("2025-02-15", april(1));
        assertThat(modified("2025-02-15")).isEmpty();
        newsroom = newsroom.with(EVENTS);
        publish("2025-02-16", april(1));
        assertThat(modified("2025-02-16")).hasSize(ROWS);
    }

    @Test
    void a_source_that_is_gone_is_a_change_since_readers_have_to_lose_it() throws IOException {
        CaseFile april = april(1);
        publish("2025-01-15", april);
        Statement secret = april.find(APRIL).orElseThrow().toBuilder()
                .marking(Marking.SECRET)
                .build();
        publish("2025-02-15", with(april, secret));
        assertThat(modified("2025-02-15")).hasSize(ROWS).contains(detention(1).toString());
        assertThat(newsroom.files().toString()).doesNotContain("1 April 2024");
    }

    @Test
    void another_source_that_says_the_same_is_no_news_and_one_that_says_it_less_firmly_is() throws IOException {
        CaseFile march = march(1);
        Statement courier = Statement.builder()
                .id(COURIER)
                .kind(StatementKind.NEWS)
                .publishedOn(PartialDate.parse("2024-05-01"))
                .build();
        List<CaseRecord> records = new ArrayList<>(march.records());
        records.add(courier);
        publish("2025-01-15", file(records));
        Evidence says = Evidence.about("period", COURIER, "has been held since then");
        CaseFile more =
                with(file(records), first(march).toBuilder().addEvidence(says).build());
        publish("2025-02-15", more);
        assertThat(modified("2025-02-15")).isEmpty();
        Evidence alleges = says.toBuilder()
                .modality(Modality.ALLEGED)
                .wording("is said to be held")
                .build();
        publish(
                "2025-02-16",
                with(more, first(more).toBuilder().addEvidence(alleges).build()));
        assertThat(modified("2025-02-16")).containsExactly(detention(1).toString());
    }

    @Test
    void a_ledger_of_an_older_version_goes_on_and_nothing_is_touched_that_has_not_changed() throws IOException {
        publish("2025-01-15", march(1));
        String ledger =
                Files.readString(newsroom.ledger).replaceAll(",\"words\":\"[0-9a-f]+\",\"sources\":\"[0-9a-f ]*\"", "");
        assertThat(ledger).doesNotContain("words", "sources");
        Files.writeString(newsroom.ledger, ledger);
        assertThat(newsroom.publish(Newsroom.day("2025-01-16"), march(1))).isEmpty();
        assertThat(Files.readString(newsroom.ledger)).contains("\"words\":", "\"sources\":");
        publish("2025-02-15", april(1));
        assertThat(modified("2025-02-15")).isEmpty();
        // In the first night, what has changed is news: nobody knows what it said before.
        Files.writeString(
                newsroom.ledger,
                Files.readString(newsroom.ledger)
                        .replaceAll(",\"words\":\"[0-9a-f]+\",\"sources\":\"[0-9a-f ]*\"", ""));
        publish("2025-02-16", march(1));
        assertThat(modified("2025-02-16")).hasSize(ROWS);
    }

    @Test
    void a_night_of_withdrawals_alone_withdraws_what_would_say_the_same_as_of_another_day() throws IOException {
        publish("2025-01-15", march(1));
        newsroom.withdraw(Newsroom.day("2025-01-16"), april(1));
        assertThat(newsroom.text("feed.json")).doesNotContain("1 April 2024");
        publish("2025-01-17", april(1));
        assertThat(modified("2025-01-17")).contains(detention(1).toString());
    }
}
