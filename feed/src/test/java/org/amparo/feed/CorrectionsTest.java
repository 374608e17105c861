package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.CapacityKind;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Marking;
import org.amparo.code.ReleaseKind;
import org.amparo.code.SpeechAct;
import org.amparo.custody.Charge;
import org.amparo.custody.Release;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.people.Capacity;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Traits;
import org.amparo.speech.Act;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Publishes night after night, and reads what is told of corrections. */
class CorrectionsTest {

    private static final FeedOptions WITH_EVENTS =
            FeedOptions.builder().events(true).caseFile(true).build();

    @TempDir
    Path root;

    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(root, WITH_EVENTS);
    }

    private static Detention held(String since) {
        return Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .period(Period.parse(since + "/.."))
                .addEvidence(Evidence.about(Detention.PERIOD, Cases.REPORT, "is held since"))
                .addEvidence(Evidence.of(Cases.REPORT, "is held"))
                .addRevision(Cases.revision(1, "2024-12-20T10:00:00Z", ChangeKind.CREATED))
                .build();
    }

    private static Evidence superseded(StatementId statement, String formerly) {
        return Evidence.rival(Detention.PERIOD, statement, Period.parse(formerly + "/..")).toBuilder()
                .status(ClaimStatus.SUPERSEDED)
                .build();
    }

    private static Revision corrected(String day, AttributeName<?> about) {
        return corrected(day).toBuilder().about(about).build();
    }

    private static Revision corrected(String day) {
        return Cases.revision(2, day + "T10:00:00Z", ChangeKind.CORRECTED);
    }

    /** A detention whose beginning is mended. */
    private static Detention.Builder mended() {
        return held("2023-01-06").toBuilder().addEvidence(superseded(Cases.APPEAL, "2023-01-05"));
    }

    private void publish(String day, CaseRecord detention) throws IOException {
        newsroom.publish(day, detention, Cases.report(), Cases.appeal());
    }

    /** The texts of entries about corrections in a file. */
    private List<String> told(String file) throws IOException {
        List<String> told = new ArrayList<>();
        for (JsonNode item : newsroom.items(file).values()) {
            if (item.path("_amparo").has("correction")) {
                String text = item.get("content_text").asText().replaceAll("(?s)\nSources\n.*", "");
                String lines = text.substring(text.indexOf("- ") + 2).replaceAll("\\s+", " ");
                told.add(Views.plain(item.get("title").asText() + " | " + lines.strip()));
            }
        }
        return told;
    }

    @Test
    void a_correction_is_an_entry_of_its_own_with_what_was_said_before() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        assertThat(told("feed.json")).isEmpty();
        publish("2025-01-20", mended().addRevision(corrected("2025-01-18")).build());
        String entry = "Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18 January 2025. The"
                + " beginning of the detention: we said 5 January 2023; it is 6 January 2023, according to North Shore"
                + " Courier.[1]";
        assertThat(told("feed.json")).containsExactly(entry);
        assertThat(told("events.json")).containsExactly(entry);
        assertThat(newsroom.text("atom.xml")).contains("corrected on 18 January 2025");
        assertThat(newsroom.faults()).isEmpty();
        publish("2025-03-20", mended().addRevision(corrected("2025-01-18")).build());
        publish("2025-09-20", mended().addRevision(corrected("2025-01-18")).build());
        assertThat(told("feed.json")).containsExactly(entry);
    }

    @Test
    void the_item_says_that_it_was_corrected_and_what_but_not_what_it_said() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        publish("2025-01-20", mended().addRevision(corrected("2025-01-18")).build());
        String item = newsroom.item(newsroom.id(held("2023-01-06")))
                .get("content_text")
                .asText();
        assertThat(Views.plain(item))
                .contains("Corrected on 18 January 2025: the beginning of the detention.")
                .doesNotContain("5 January 2023");
    }

    @Test
    void a_date_that_was_never_published_is_not_quoted() throws IOException {
        publish("2025-01-15", held("2023-01-04"));
        publish("2025-01-20", mended().addRevision(corrected("2025-01-18")).build());
        assertThat(told("feed.json"))
                .containsExactly("Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18"
                        + " January 2025: the beginning of the detention.");
    }

    @Test
    void a_correction_before_the_first_publication_is_no_entry() throws IOException {
        publish("2025-01-20", mended().addRevision(corrected("2025-01-18")).build());
        publish("2025-01-21", mended().addRevision(corrected("2025-01-18")).build());
        assertThat(told("feed.json")).isEmpty();
    }

    @Test
    void a_date_that_changed_with_another_kind_of_revision_is_told_without_a_day() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        Detention updated = mended().addRevision(Cases.revision(2, "2025-01-18T10:00:00Z", ChangeKind.CHANGED))
                .build();
        publish("2025-01-20", updated);
        assertThat(told("feed.json"))
                .containsExactly("Case of Leyla Orlova: changed (the beginning of the detention) | The"
                        + " beginning of the detention: we said 5 January 2023; it is 6 January 2023, according to"
                        + " North Shore Courier.[1]");
    }

    @Test
    void a_date_whose_statement_or_evidence_is_withheld_is_not_told() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        Detention mended = mended().addRevision(corrected("2025-01-18")).build();
        newsroom.publish(
                "2025-01-20",
                mended,
                Cases.report(),
                Cases.appeal().toBuilder().marking(Marking.RESTRICTED).build());
        assertThat(told("feed.json"))
                .containsExactly("Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18 January 2025.");
        Detention marked = held("2023-01-06").toBuilder()
                .addEvidence(superseded(Cases.APPEAL, "2023-01-05").toBuilder()
                        .marking(Marking.RESTRICTED)
                        .build())
                .addRevision(corrected("2025-01-18"))
                .build();
        publish("2025-01-22", marked);
        assertThat(told("feed.json")).allSatisfy(entry -> assertThat(entry).doesNotContain("beginning"));
    }

    @Test
    void what_was_retracted_is_no_correction() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        Detention taken = held("2023-01-06").toBuilder()
                .addEvidence(superseded(Cases.APPEAL, "2023-01-05").toBuilder()
                        .status(ClaimStatus.RETRACTED)
                        .build())
                .addRevision(corrected("2025-01-18"))
                .build();
        publish("2025-01-20", taken);
        assertThat(told("feed.json")).allSatisfy(entry -> assertThat(entry).doesNotContain("beginning"));
    }

    @Test
    void of_somebody_without_a_name_no_date_is_told() throws IOException {
        PersonId id = PersonId.of("p1");
        Person nameless = Person.builder()
                .id(id)
                .addName(Name.of("Ivo Lund"))
                .addCapacity(Capacity.builder().what(CapacityKind.LAWYER).build())
                .addMarking(AttributeMarking.of(Person.NAMES, Marking.RESTRICTED))
                .build();
        newsroom.publish(
                "2025-01-15",
                nameless,
                held("2023-01-05").toBuilder().detainee(id).build(),
                Cases.report(),
                Cases.appeal());
        newsroom.publish(
                "2025-01-20",
                nameless,
                mended().detainee(id).addRevision(corrected("2025-01-18")).build(),
                Cases.report(),
                Cases.appeal());
        assertThat(told("feed.json"))
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry)
                        .endsWith("| Corrected on 18 January 2025.")
                        .doesNotContain("Lund"));
    }

    @Test
    void what_was_withdrawn_in_the_meantime_is_not_quoted() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        newsroom.publish("2025-01-16", Cases.report(), Cases.appeal());
        publish("2025-01-20", mended().addRevision(corrected("2025-01-18")).build());
        assertThat(told("feed.json")).allSatisfy(entry -> assertThat(entry).doesNotContain("we said"));
    }

    @Test
    void a_date_that_was_withheld_in_the_meantime_is_not_quoted() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        publish(
                "2025-01-16",
                held("2023-01-05").toBuilder().period(Optional.empty()).build());
        publish("2025-01-20", mended().addRevision(corrected("2025-01-18")).build());
        assertThat(told("feed.json"))
                .containsExactly(
                        "Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18 January 2025: the"
                                + " beginning of the detention.");
    }

    @Test
    void where_fewer_dates_are_shown_nobody_knows_any_longer_which_were_published() {
        Secret secret = Secret.random();
        SaidDates two = SaidDates.of(secret, "a", Map.of("sentence.on", Set.of("2023-01-05", "2023-02-05")));
        SaidDates other = SaidDates.of(secret, "a", Map.of("sentence.on", Set.of("2023-01-06", "2023-02-05")));
        SaidDates one = SaidDates.of(secret, "a", Map.of("sentence.on", Set.of("2023-02-05")));
        assertThat(two.with(other).has(secret, "a", "sentence.on", "2023-01-05"))
                .isTrue();
        assertThat(two.with(one).has(secret, "a", "sentence.on", "2023-01-05")).isFalse();
        assertThat(two.with(one).with(two).with(other).has(secret, "b", "sentence.on", "2023-01-05"))
                .isFalse();
        assertThat(two.with(SaidDates.NONE)).isEqualTo(SaidDates.NONE);
        assertThat(SaidDates.parse(two.with(other).text())).isEqualTo(two.with(other));
        assertThat(two.text()).doesNotContain("2023");
    }

    @Test
    void an_entry_goes_with_its_record() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        publish("2025-01-20", mended().addRevision(corrected("2025-01-18")).build());
        newsroom.publish("2025-01-21", Cases.report(), Cases.appeal());
        assertThat(told("feed.json")).isEmpty();
        assertThat(told("events.json")).isEmpty();
        for (String file : newsroom.files().keySet()) {
            assertThat(Files.readString(newsroom.folder.resolve(file)))
                    .as(file)
                    .doesNotContain("January 2023")
                    .doesNotContain("2023-01-0");
        }
    }

    @Test
    void what_a_revision_is_about_is_named_though_nothing_else_tells_of_it() throws IOException {
        Detention.Builder before =
                held("2023-01-05").toBuilder().release(Release.of(ReleaseKind.BAIL, PartialDate.parse("2024-05-06")));
        publish("2025-01-15", before.build());
        publish(
                "2025-01-20",
                before.addRevision(corrected("2025-01-18", Detention.RELEASE))
                        .addRevision(corrected("2025-01-18", Detention.PERIOD).toBuilder()
                                .number(3L)
                                .build())
                        .build());
        String entry =
                "Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18 January 2025: the end of the"
                        + " detention and the date or period.";
        assertThat(told("feed.json")).containsExactly(entry);
        assertThat(told("events.json")).containsExactly(entry);
        assertThat(newsroom.text("atom.xml")).contains("the end of the detention and the date or period");
        assertThat(Views.plain(newsroom.item(newsroom.id(before.build()))
                        .get("content_text")
                        .asText()))
                .contains("Corrected on 18 January 2025: the end of the detention and the date or period.");
        assertThat(newsroom.faults()).isEmpty();
    }

    @Test
    void a_former_date_belongs_to_the_day_whose_revision_is_about_it() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        Detention twice = mended().addRevision(corrected("2025-01-17", Detention.DETAINEE))
                .addRevision(corrected("2025-01-18", Detention.PERIOD).toBuilder()
                        .number(3L)
                        .build())
                .addRevision(Cases.revision(4, "2025-01-19T10:00:00Z", ChangeKind.CHANGED))
                .build();
        publish("2025-01-20", twice);
        assertThat(told("feed.json"))
                .containsExactlyInAnyOrder(
                        "Case of Leyla Orlova: corrected on 17 January 2025 | Corrected on 17 January 2025: who was"
                                + " detained.",
                        "Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18 January 2025. The"
                                + " beginning of the detention: we said 5 January 2023; it is 6 January 2023,"
                                + " according to North Shore Courier.[1]");
    }

    private static Release released(String on, Evidence... evidence) {
        return Release.of(ReleaseKind.BAIL, PartialDate.parse(on)).toBuilder()
                .evidence(List.of(evidence))
                .build();
    }

    @Test
    void a_former_date_of_a_part_belongs_to_the_day_whose_revision_is_about_the_part() throws IOException {
        Evidence source = Evidence.of(Cases.REPORT, "released on bail");
        publish(
                "2025-01-15",
                held("2023-01-05").toBuilder()
                        .release(released("2024-05-06", source))
                        .build());
        Evidence former = Evidence.rival(Release.ON, Cases.APPEAL, PartialDate.parse("2024-05-06")).toBuilder()
                .status(ClaimStatus.SUPERSEDED)
                .build();
        publish(
                "2025-01-20",
                held("2023-01-05").toBuilder()
                        .release(released("2024-05-07", source, former))
                        .addRevision(corrected("2025-01-17", Detention.PERIOD))
                        .addRevision(corrected("2025-01-18", Detention.RELEASE).toBuilder()
                                .number(3L)
                                .build())
                        .build());
        assertThat(told("feed.json"))
                .contains(
                        "Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18 January 2025. The date on"
                                + " which the detention ended: we said 6 May 2024; it is 7 May 2024, according to North Shore"
                                + " Courier.[1]")
                .hasSize(2);
    }

    @Test
    void a_former_date_that_was_never_published_is_not_quoted_of_what_a_revision_is_about() throws IOException {
        publish("2025-01-15", held("2023-01-04"));
        publish(
                "2025-01-20",
                mended().addRevision(corrected("2025-01-18", Detention.PERIOD)).build());
        assertThat(told("feed.json"))
                .containsExactly(
                        "Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18 January 2025: the"
                                + " beginning of the detention.");
    }

    @Test
    void a_former_date_belongs_to_no_day_whose_revisions_are_about_something_else() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        publish(
                "2025-01-20",
                mended().addRevision(corrected("2025-01-18", Detention.DETAINEE))
                        .build());
        assertThat(told("feed.json"))
                .containsExactlyInAnyOrder(
                        "Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18 January 2025: who was"
                                + " detained.",
                        "Case of Leyla Orlova: changed (the beginning of the detention) | The beginning of the"
                                + " detention: we said 5 January 2023; it is 6 January 2023, according to North Shore"
                                + " Courier.[1]");
    }

    @Test
    void a_former_date_that_was_corrected_on_two_days_belongs_to_neither() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        publish(
                "2025-01-20",
                mended().addRevision(corrected("2025-01-17", Detention.PERIOD))
                        .addRevision(corrected("2025-01-18", Detention.PERIOD).toBuilder()
                                .number(3L)
                                .build())
                        .build());
        assertThat(told("feed.json"))
                .hasSize(3)
                .filteredOn(entry -> entry.contains("we said"))
                .hasSize(1);
        assertThat(told("feed.json"))
                .contains(
                        "Case of Leyla Orlova: corrected on 17 January 2025 | Corrected on 17 January 2025: the date or"
                                + " period.");
    }

    @Test
    void nothing_names_what_was_corrected_in_what_is_withheld() throws IOException {
        Person before = person("Ivo Lund").toBuilder()
                .bornOn(PartialDate.parse("1985-04-05"))
                .build();
        newsroom.publish("2025-01-15", before, Cases.survey());
        Person since = before.toBuilder()
                .bornOn(PartialDate.parse("1985-04-06"))
                .addRevision(corrected("2025-01-18", Person.BORN_ON))
                .build();
        newsroom.publish(
                "2025-01-20",
                since.toBuilder()
                        .addMarking(AttributeMarking.of(Person.BORN_ON, Marking.RESTRICTED))
                        .build(),
                Cases.survey());
        String corrected = "Case of Ivo Lund: corrected on 18 January 2025 | Corrected on 18 January 2025";
        assertThat(told("feed.json")).containsExactly(corrected + ".");
        for (String file : newsroom.files().keySet()) {
            assertThat(Files.readString(newsroom.folder.resolve(file)))
                    .as(file)
                    .doesNotContain("bornOn")
                    .doesNotContain("birth");
        }
        newsroom.publish("2025-01-21", since, Cases.survey());
        assertThat(told("feed.json")).containsExactly(corrected + ": the date of birth.");
    }

    @Test
    void nothing_tells_that_a_name_was_corrected() throws IOException {
        newsroom.publish("2025-01-15", person("Ivo Lundt"), Cases.survey());
        Person renamed = person("Ivo Lund").toBuilder()
                .addRevision(corrected("2025-01-18", Person.NAMES))
                .build();
        newsroom.publish("2025-01-20", renamed, Cases.survey());
        assertThat(told("feed.json"))
                .containsExactly("Case of Ivo Lund: corrected on 18 January 2025 | Corrected on 18 January 2025.");
        for (String file : newsroom.files().keySet()) {
            assertThat(Files.readString(newsroom.folder.resolve(file)))
                    .as(file)
                    .doesNotContain("Lundt")
                    .doesNotContain("\"about\"");
        }
    }

    /** Every attribute that a publication may name. */
    static Stream<Arguments> attributes() {
        return CaseRecord.shapes().values().stream()
                .flatMap(shape -> shape.lines().stream()
                        .filter(line -> line.traits().role() == AttributeRole.CLAIM)
                        .filter(line -> !line.traits().is(Traits.Mark.GUARD))
                        .map(line -> Arguments.of(shape.name(), line.name())));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void every_language_has_a_name_for_what_is_corrected(String type, String attribute) {
        for (String language : Phrasebook.LANGUAGES) {
            Words words = new Words(Cases.published(Cases.file().build()), LanguageTag.parse(language));
            boolean isNamed =
                    words.has("corrected." + type + "." + attribute) || words.has("correction.about." + attribute);
            assertThat(isNamed).as(language).isTrue();
        }
    }

    @Test
    void a_reason_is_told_where_it_may_be_shown() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        Revision reason = corrected("2025-01-18").toBuilder()
                .note("The date was misread.")
                .build();
        publish("2025-01-20", held("2023-01-05").toBuilder().addRevision(reason).build());
        assertThat(told("feed.json")).allSatisfy(entry -> assertThat(entry).doesNotContain("misread"));
        Revision open = reason.toBuilder()
                .addMarking(AttributeMarking.of(Revision.NOTE.name(), Marking.PUBLIC))
                .build();
        publish("2025-01-22", held("2023-01-05").toBuilder().addRevision(open).build());
        assertThat(told("feed.json"))
                .containsExactly("Case of Leyla Orlova: corrected on 18 January 2025 | Corrected on 18"
                        + " January 2025. Reason given: The date was misread.");
    }

    @Test
    void nothing_tells_of_an_old_name() throws IOException {
        newsroom.publish("2025-01-15", person("Ivo Lundt"), Cases.survey());
        Person renamed = person("Ivo Lund").toBuilder()
                .addEvidence(Evidence.rival(Person.NAMES, Cases.REPORT, Name.of("Ivo Lundt")).toBuilder()
                        .status(ClaimStatus.SUPERSEDED)
                        .build())
                .addRevision(corrected("2025-01-18"))
                .build();
        newsroom.publish("2025-01-20", renamed, Cases.survey());
        assertThat(told("feed.json"))
                .containsExactly("Case of Ivo Lund: corrected on 18 January 2025 | Corrected on 18 January 2025.");
        assertThat(newsroom.text("feed.json")).doesNotContain("Lundt");
    }

    private static Person person(String name) {
        return Person.builder().id(PersonId.of("ivo")).addName(Name.of(name)).build();
    }

    private static List<Item> items(String language, CaseRecord record, CaseRecord... others) {
        List<CaseRecord> all = new ArrayList<>(List.of(others));
        all.add(record);
        Words words = new Words(
                Cases.published(Cases.file(all.toArray(CaseRecord[]::new)).build()), LanguageTag.parse(language));
        return new PublicationItems(words)
                .of(words.file().find(record.id()).orElseThrow())
                .toList();
    }

    @Test
    void a_statement_that_corrects_denies_or_retracts_another_is_told_on_both_pages() {
        Statement denial = Newsroom.says(1, "No such arrest").toBuilder()
                .publisher(Cases.COURIER)
                .publishedOn(PartialDate.parse("2025-01-03"))
                .addAct(Act.of(SpeechAct.DENY, Cases.APPEAL).toBuilder()
                        .by(Cases.GOVERNMENT)
                        .build())
                .addAct(Act.of(SpeechAct.CORRECT, Cases.APPEAL))
                .build();
        String of = Views.plain(String.join(
                "\n", ItemTexts.of(items("en", denial, Cases.appeal()).get(0)).toList()));
        assertThat(of).contains("issued a denial").contains("corrected an earlier statement");
        String on = Views.plain(String.join(
                "\n", ItemTexts.of(items("en", Cases.appeal(), denial).get(0)).toList()));
        assertThat(on)
                .contains("Denied by the Government of the North Shore: News report: “No such arrest”, 3 January 2025")
                .contains("Corrected: News report: “No such arrest”, 3 January 2025");
    }

    private static Detention charged(Charge.Builder charge) {
        return held("2023-01-05").toBuilder()
                .addCharge(charge.description(LocalizedText.english("fraud"))
                        .broughtOn(PartialDate.parse("2023-02-01"))
                        .addEvidence(Evidence.of(Cases.REPORT, "charged with fraud"))
                        .build())
                .build();
    }

    @Test
    void a_dropped_charge_is_an_event_and_the_earlier_one_says_so() throws IOException {
        publish("2025-01-15", charged(Charge.builder()));
        publish("2025-01-20", charged(Charge.builder().droppedOn(PartialDate.parse("2024-12-02"))));
        assertThat(newsroom.items("events.json").values().stream()
                        .map(event -> Views.plain(event.get("title").asText()))
                        .filter(title -> title.contains("charge")))
                .containsExactlyInAnyOrder(
                        "Case of Leyla Orlova: the charge was dropped on 2 December 2024 (charged with fraud on 1"
                                + " February 2023)",
                        "Case of Leyla Orlova: charged with fraud on 1 February 2023, this charge was dropped on 2"
                                + " December 2024");
    }

    @Test
    void every_language_tells_a_correction() {
        for (String language : Phrasebook.LANGUAGES) {
            Words words = new Words(
                    Cases.published(Cases.file(
                                    mended().addRevision(corrected("2025-01-10"))
                                            .build(),
                                    Cases.report(),
                                    Cases.appeal())
                            .build()),
                    LanguageTag.parse(language));
            assertThat(new PublicationItems(words)
                            .correctionsOf(
                                    words.file().find(Cases.DETENTION).orElseThrow(), false, (key, date) -> true))
                    .hasSize(1)
                    .allSatisfy(item -> assertThat(ItemTexts.of(item)).hasSize(3));
        }
    }

    @Test
    void a_death_that_was_given_a_day_is_no_correction() throws IOException {
        publish("2025-01-15", held("2023-01-05"));
        Detention ended = held("2023-01-05").toBuilder()
                .release(Release.of(ReleaseKind.BAIL, PartialDate.parse("2025-01-17")))
                .addEvidence(superseded(Cases.APPEAL, "2023-01-05"))
                .addRevision(Cases.revision(2, "2025-01-18T10:00:00Z", ChangeKind.CHANGED))
                .build();
        publish("2025-01-20", ended);
        assertThat(told("feed.json")).isEmpty();
    }
}
