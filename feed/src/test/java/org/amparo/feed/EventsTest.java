package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.Consequence;
import org.amparo.code.CustodyForm;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RemedyKind;
import org.amparo.code.RemedyOutcome;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.data.DataArray;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks that each event is an item with an id that stays, one sentence and its sources. */
class EventsTest {

    private static List<Item> events(String language, CaseRecord... records) {
        CaseFile published = Cases.published(Cases.file(records).build()).caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        return published.records().stream().flatMap(items::eventsOf).toList();
    }

    private static List<String> told(CaseRecord... records) {
        return events("en", records).stream()
                .map(item -> item.record().id() + "#" + kind(item) + " | "
                        + Views.plain(item.view().title()))
                .toList();
    }

    private static String kind(Item item) {
        return ((DataString) item.eventName().orElseThrow().items().get(1)).text();
    }

    private static CustodyPhase phase(CustodyForm form, String period) {
        return CustodyPhase.of(form, Period.parse(period));
    }

    private static Detention course() {
        return Cases.detention().toBuilder()
                .custodyPhases(List.of(
                        phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11-05/2024-06-02"),
                        phase(CustodyForm.HOUSE_ARREST, "2024-06-02/2024-09-01")))
                .addProceeding(Proceeding.of(ProceedingKind.ARREST, PartialDate.parse("2023-11-05")))
                .addSentence(Sentence.of("P2Y", CustodyForm.PRISON).toBuilder()
                        .key("s1")
                        .on(PartialDate.parse("2024-05-02"))
                        .build())
                .release(Release.of(ReleaseKind.BAIL, PartialDate.parse("2024-09-01")))
                .addEvidence(Evidence.about(Detention.CHARGES, Cases.REPORT, "charged with smuggling of currency"))
                .build();
    }

    @Test
    void each_event_has_an_item() {
        assertThat(told(course(), Cases.appeal(), Cases.report(), Cases.prize()))
                .containsExactlyInAnyOrder(
                        "detention:orlova-1#arrest | Case of Leyla Orlova: arrested on 5 November 2023",
                        "detention:orlova-1#charge | Case of Leyla Orlova: charged with smuggling of currency "
                                + "(article 206.3, Criminal Code, economic offences) on 21 November 2023",
                        "detention:orlova-1#sentence | Case of Leyla Orlova: sentenced on 2 May 2024: prison, 2 years",
                        "detention:orlova-1#transfer | Case of Leyla Orlova: "
                                + "under house arrest from 2 June 2024 to 1 September 2024",
                        "detention:orlova-1#release | Case of Leyla Orlova: released on bail on 1 September 2024",
                        "statement:appeal#demand | Case of Leyla Orlova: "
                                + "the demand was not met as of December 2024; Marta Keel, speaking for the Harbour League, "
                                + "called on the Government of the North Shore to release Leyla Orlova immediately",
                        "award:lantern-prize#conferral | Award: Lantern Prize (2024) for Leyla Orlova");
    }

    @Test
    void a_death_is_an_event_of_its_own() {
        Detention died = course().toBuilder()
                .release(Release.of(ReleaseKind.DEATH, PartialDate.parse("2024-09-01")))
                .build();
        assertThat(told(died))
                .contains(
                        "detention:orlova-1#death | Case of Leyla Orlova: died in custody on 1 September 2024 (no source is recorded)");
        assertThat(told(Person.builder()
                        .id(PersonId.of("ivo-lund"))
                        .addName(Name.of("Ivo Lund"))
                        .diedOn(PartialDate.parse("2024-09-01"))
                        .build()))
                .containsExactly(
                        "person:ivo-lund#death | Case of Ivo Lund: died on 1 September 2024 (no source is recorded)");
    }

    private static Incident raid() {
        return Incident.of(IncidentId.of("raid"), IncidentKind.RAID, Cases.LEYLA).toBuilder()
                .period(Period.parse("2024-05-20/2024-05-20"))
                .addConsequence(Consequence.LOSS_OF_PROPERTY)
                .addEvidence(Evidence.of(Cases.REPORT, "officers took every computer"))
                .addEvidence(Evidence.about(Incident.MOTIVES, Cases.APPEAL, "to silence the paper"))
                .build();
    }

    private static Detention with(Remedy... remedies) {
        return Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .remedies(List.of(remedies))
                .addEvidence(Evidence.of(Cases.REPORT, "is held"))
                .build();
    }

    @Test
    void a_remedy_is_an_event_when_it_is_sought_and_another_when_it_is_decided() {
        Remedy sought = Remedy.builder()
                .kind(RemedyKind.APPEAL)
                .filedOn(PartialDate.parse("2024-02-01"))
                .build();
        Remedy decided = sought.toBuilder()
                .outcome(RemedyOutcome.REJECTED)
                .decidedOn(PartialDate.parse("2024-03-01"))
                .build();
        assertThat(told(with(sought), Cases.report()))
                .containsExactly("detention:orlova-1#remedy | Case of Leyla Orlova: appeal filed on 1 February 2024");
        assertThat(told(with(decided), Cases.report()))
                .containsExactly(
                        "detention:orlova-1#remedy | Case of Leyla Orlova: appeal filed on 1 February 2024",
                        "detention:orlova-1#remedy-decision | Case of Leyla Orlova: appeal filed on 1 February 2024, "
                                + "rejected on 1 March 2024");
        assertThat(namesIn(List.of(with(decided)))).containsAll(namesIn(List.of(with(sought))));
    }

    @Test
    void a_remedy_that_was_not_used_or_of_which_nothing_is_known_yet_is_no_event() {
        assertThat(told(
                        with(
                                Remedy.of(RemedyKind.APPEAL, RemedyOutcome.NOT_TAKEN),
                                Remedy.of(RemedyKind.APPEAL, RemedyOutcome.PENDING),
                                Remedy.of(RemedyKind.APPEAL, RemedyOutcome.UNANSWERED),
                                Remedy.of(RemedyKind.APPEAL, RemedyOutcome.VOCABULARY.of("not-in-this-version")),
                                Remedy.builder().kind(RemedyKind.APPEAL).build()),
                        Cases.report()))
                .isEmpty();
    }

    @Test
    void an_incident_with_a_date_is_an_event_that_says_what_it_led_to() {
        assertThat(told(raid(), Cases.report()))
                .containsExactly("incident:raid#incident | Case of Leyla Orlova: raid on 20 May 2024");
        Item event = events("en", raid(), Cases.report()).get(0);
        assertThat(Views.plain(ItemTemplate.standard().text(event.view())))
                .contains("Raid on 20 May 2024.[1]", "Consequences: loss of property.[1]", "officers took")
                .doesNotContain("silence");
        assertThat(event.tags()).isEmpty();
        assertThat(event.eventName().orElseThrow().items())
                .containsExactly(new DataString("incident:raid"), new DataString("incident"));
    }

    @Test
    void what_is_learnt_later_of_an_incident_makes_it_no_other_event() {
        Incident corrected = raid().toBuilder()
                .kinds(List.of(IncidentKind.KILLING))
                .period(Period.parse("2024-05/2024-06"))
                .subjects(List.of())
                .build();
        assertThat(told(corrected, Cases.report()))
                .containsExactly("incident:raid#incident | Killing between May 2024 and June 2024");
        assertThat(namesIn(List.of(corrected))).isEqualTo(namesIn(List.of(raid())));
    }

    @Test
    void an_incident_of_which_nobody_knows_when_or_what_is_no_event() {
        for (Incident none : List.of(
                Incident.of(IncidentId.of("raid"), IncidentKind.RAID, Cases.LEYLA),
                raid().toBuilder().period(Period.parse("../..")).build(),
                raid().toBuilder()
                        .kinds(List.of(IncidentKind.VOCABULARY.of("not-in-this-version")))
                        .build())) {
            assertThat(told(none, Cases.report())).isEmpty();
        }
        assertThat(told(raid().toBuilder().kinds(List.of()).build(), Cases.report()))
                .containsExactly("incident:raid#incident | Case of Leyla Orlova: incident on 20 May 2024");
        assertThat(told(raid().toBuilder().period(Period.parse("../2024-05-20")).build(), Cases.report()))
                .singleElement()
                .asString()
                .contains("20 May 2024");
    }

    @Test
    void an_incident_that_is_only_denied_or_was_ahead_or_retracted_is_no_event_and_a_doubt_stands_in_its_title() {
        Evidence.Builder said = Evidence.of(Cases.REPORT, "nobody was there").toBuilder();
        Incident denied = raid().toBuilder()
                .evidence(List.of(said.modality(Modality.DENIED).build()))
                .build();
        Incident ahead =
                raid().toBuilder().period(Period.parse("2026-05-20/2026-05-20")).build();
        Incident retracted = raid().toBuilder()
                .addRevision(Cases.revision(3, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                .build();
        for (Incident none : List.of(denied, ahead, retracted)) {
            assertThat(told(none, Cases.report())).isEmpty();
        }
        Incident undatedByDenial = raid().toBuilder()
                .evidence(List.of(
                        Evidence.about(Incident.KINDS, Cases.REPORT, "was raided"),
                        Evidence.about(Incident.PERIOD, Cases.REPORT, "not on that day").toBuilder()
                                .modality(Modality.DENIED)
                                .build()))
                .build();
        assertThat(told(undatedByDenial, Cases.report())).isEmpty();
        Incident alleged = raid().toBuilder()
                .evidence(List.of(said.modality(Modality.ALLEGED).build()))
                .build();
        assertThat(told(alleged, Cases.report()))
                .containsExactly("incident:raid#incident | Case of Leyla Orlova: raid on 20 May 2024 "
                        + "(alleged, according to North Shore Courier)");
    }

    private static List<DataArray> names(Detention detention) {
        return events("en", detention, Cases.report()).stream()
                .map(item -> item.eventName().orElseThrow())
                .toList();
    }

    private static Charge charged(String article, String on) {
        return Charge.builder()
                .article(article)
                .broughtOn(PartialDate.parse(on))
                .build();
    }

    @Test
    void an_event_without_a_key_stays_the_same_whatever_other_parts_come_go_and_change_places() {
        List<Charge> charges =
                List.of(charged("206.3", "2023-11-21"), charged("213/2", "2023-11-21"), charged("206.3", "2024-01-10"));
        List<DataArray> all =
                names(Cases.detention().toBuilder().charges(charges).build());
        assertThat(all).hasSize(3).doesNotHaveDuplicates();
        for (List<Charge> some : List.of(
                charges.subList(0, 1),
                charges.subList(1, 2),
                charges.subList(1, 3),
                List.of(charges.get(2), charges.get(0), charges.get(1)))) {
            List<DataArray> expected = some.stream()
                    .map(charge -> all.get(charges.indexOf(charge)))
                    .toList();
            assertThat(names(Cases.detention().toBuilder().charges(some).build()))
                    .containsExactlyElementsOf(expected);
        }
    }

    private static List<DataArray> namesIn(List<CaseRecord> records) {
        return events("en", records.toArray(CaseRecord[]::new)).stream()
                .map(item -> item.eventName().orElseThrow())
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static CaseRecord turnedRound(CaseRecord record) {
        if (record instanceof Detention detention) {
            return detention.toBuilder()
                    .proceedings(reversed(detention.proceedings()))
                    .charges(reversed(detention.charges()))
                    .sentences(reversed(detention.sentences()))
                    .build();
        }
        if (record instanceof Statement statement) {
            return statement.toBuilder()
                    .demands(reversed(statement.demands()).stream()
                            .map(demand -> demand.toBuilder()
                                    .outcomes(reversed(demand.outcomes()))
                                    .build())
                            .toList())
                    .build();
        }
        return record instanceof Award award
                ? award.toBuilder().conferrals(reversed(award.conferrals())).build()
                : record;
    }

    @Test
    @Tag("once")
    void events_of_any_records_stay_the_same_when_their_parts_change_places() {
        int events = 0;
        for (int seed = 0; seed < 5; seed++) {
            List<CaseRecord> records =
                    RandomCases.seeded(seed).plausibleCaseFile(120).records();
            List<DataArray> names = namesIn(records);
            assertThat(Set.copyOf(namesIn(
                            records.stream().map(EventsTest::turnedRound).toList())))
                    .isEqualTo(Set.copyOf(names));
            events += names.size();
        }
        assertThat(events).isGreaterThan(100);
    }

    @Test
    void what_is_learnt_later_of_an_event_makes_it_no_other() {
        Detention before = course();
        Detention after = before.toBuilder()
                .custodyPhases(List.of(
                        before.custodyPhases().get(0),
                        phase(CustodyForm.HOUSE_ARREST, "2024-06-02/..").toBuilder()
                                .place(Place.inCountry("XA"))
                                .build()))
                .charges(before.charges().stream()
                        .map(charge -> charge.toBuilder()
                                .droppedOn(PartialDate.parse("2024-08"))
                                .build())
                        .toList())
                .release(Release.of(ReleaseKind.AMNESTY, PartialDate.parse("2024-09-02")))
                .build();
        assertThat(names(after))
                .containsAll(names(before))
                .hasSize(names(before).size() + 1);
    }

    @Test
    void a_key_keeps_an_event_the_same_unless_it_is_a_number_that_a_publication_may_change() {
        Charge charge = charged("206.3", "2023-11-21");
        Set<String> lasting = Set.of("currency", "homecoming", "abcdefghij", "lantern-2024");
        for (String key : List.of("currency", "homecoming", "abcdefghij", "lantern-2024", "r1", "bcdfghjklm")) {
            boolean stays = lasting.contains(key);
            List<DataArray> names = Stream.of(charge, charged("213", "2023-12-01"))
                    .map(each -> names(Cases.detention().toBuilder()
                                    .charges(List.of(each.toBuilder().key(key).build()))
                                    .build())
                            .get(0))
                    .toList();
            assertThat(names.get(0).equals(names.get(1))).isEqualTo(stays);
            assertThat(names.get(0)
                            .equals(names(Cases.detention().toBuilder()
                                            .charges(List.of(charge))
                                            .build())
                                    .get(0)))
                    .isEqualTo(!stays);
        }
    }

    @Test
    void what_was_retracted_is_no_event() {
        assertThat(told(course().toBuilder()
                        .addRevision(Cases.revision(3, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                        .build()))
                .isEmpty();
    }

    @Test
    void an_event_has_a_sentence_and_its_sources_in_every_language() {
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(events(language, course(), raid(), Cases.appeal(), Cases.report(), Cases.prize()))
                    .hasSize(8)
                    .allSatisfy(item -> {
                        assertThat(item.view().sections()).singleElement();
                        assertThat(item.view().sources()).isNotEmpty();
                        assertThat(ItemTemplate.standard().html(item.view())).contains("<dd>");
                    });
        }
    }

    @Test
    void an_event_of_a_detention_that_is_only_alleged_says_so() {
        Detention alleged = course().toBuilder()
                .evidence(List.of(Evidence.builder()
                        .statement(Cases.REPORT)
                        .wording("it is said")
                        .modality(Modality.ALLEGED)
                        .build()))
                .build();
        assertThat(told(alleged, Cases.report()))
                .extracting(event -> event.replaceFirst(".*#([a-z]+) .*( \\([^()]*\\))$", "$1$2"))
                .containsExactlyInAnyOrder(
                        "arrest (unconfirmed)",
                        "charge (unconfirmed)",
                        "sentence (alleged)",
                        "transfer (unconfirmed)",
                        "release (unconfirmed)");
    }

    @Test
    void the_order_of_the_list_makes_no_first_phase_a_move() {
        Detention newestFirst = course().toBuilder()
                .custodyPhases(List.of(
                        phase(CustodyForm.HOUSE_ARREST, "2024-06-02/2024-09-01"),
                        phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11-05/2024-06-02")))
                .build();
        assertThat(told(newestFirst))
                .filteredOn(event -> event.contains("#transfer"))
                .containsExactly("detention:orlova-1#transfer | Case of Leyla Orlova: "
                        + "under house arrest from 2 June 2024 to 1 September 2024 (unconfirmed)");
    }

    @Test
    void where_the_dates_do_not_say_which_phase_was_first_there_is_no_move() {
        for (List<CustodyPhase> open : List.of(
                List.of(
                        phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11-05/.."),
                        CustodyPhase.builder().form(CustodyForm.PRISON).build()),
                List.of(
                        phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11/.."),
                        phase(CustodyForm.PRISON, "2023-11-05/..")))) {
            assertThat(told(course().toBuilder().custodyPhases(open).build()))
                    .isNotEmpty()
                    .noneMatch(event -> event.contains("#transfer"));
        }
    }

    private static List<String> wordings(String part, CaseRecord... records) {
        return events("en", records).stream()
                .filter(item -> kind(item).equals(part))
                .flatMap(item -> item.view().sources().stream())
                .flatMap(source -> source.wordings().stream())
                .map(Views::plain)
                .toList();
    }

    @Test
    void an_event_cites_what_it_rests_on_and_nothing_else_of_its_record() {
        Detention told = course().toBuilder()
                .proceedings(List.of(Proceeding.of(ProceedingKind.ARREST, PartialDate.parse("2023-11-05")).toBuilder()
                        .addEvidence(Evidence.of(Cases.REPORT, "was arrested on the quay"))
                        .addEvidence(Evidence.about(Proceeding.RESULT, Cases.REPORT, "taken to the station"))
                        .build()))
                .evidence(List.of(
                        Evidence.of(Cases.REPORT, "is held"),
                        Evidence.about(Detention.DETAINEE, Cases.REPORT, "Orlova"),
                        Evidence.about(Detention.CHARGES, Cases.REPORT, "of smuggling")))
                .build();
        assertThat(wordings("arrest", told, Cases.report())).containsExactly("“was arrested on the quay”", "“Orlova”");
        assertThat(wordings("charge", told, Cases.report())).containsExactly("“of smuggling”", "“Orlova”");
        assertThat(wordings("release", told, Cases.report())).containsExactly("“Orlova”", "“is held”");
    }

    @Test
    void a_demand_that_was_answered_says_what_was_demanded_by_whom_and_of_whom() {
        Item answer = events("en", Cases.appeal(), Cases.report()).get(0);
        assertThat(answer.view().sections().get(0).lines())
                .extracting(line -> Views.plain(line.text()))
                .containsExactly(
                        "Marta Keel, speaking for the Harbour League, called on the Government of the North Shore "
                                + "to release Leyla Orlova immediately. The demand was not met as of December 2024.");
    }

    @Test
    void an_end_of_which_a_step_tells_is_the_same_event_as_the_release() {
        Detention step = Cases.detention().toBuilder()
                .addProceeding(Proceeding.of(ProceedingKind.RELEASE, PartialDate.parse("2024-09-01")))
                .build();
        Detention release = Cases.detention().toBuilder()
                .release(Release.of(ReleaseKind.BAIL, PartialDate.parse("2024-09-01")))
                .build();
        assertThat(told(step))
                .contains("detention:orlova-1#release | Case of Leyla Orlova: "
                        + "released on 1 September 2024 (no source is recorded)");
        assertThat(names(step)).isEqualTo(names(release));
    }

    @Test
    void the_order_of_a_list_makes_no_other_event() {
        Sentence sentence = Sentence.builder()
                .addKind(CustodyForm.PRISON)
                .addKind(CustodyForm.FINE_ONLY)
                .build();
        Sentence other = sentence.toBuilder()
                .kinds(List.of(CustodyForm.FINE_ONLY, CustodyForm.PRISON))
                .build();
        assertThat(names(Cases.detention().toBuilder().addSentence(other).build()))
                .isEqualTo(names(
                        Cases.detention().toBuilder().addSentence(sentence).build()));
    }
}
