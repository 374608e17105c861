package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CountUnit;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandOutcome;
import org.amparo.code.IncidentKind;
import org.amparo.code.RecognitionScheme;
import org.amparo.code.RecognitionStatus;
import org.amparo.code.RoleRelation;
import org.amparo.custody.Charge;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.SubjectLine;
import org.amparo.people.Consent;
import org.amparo.people.GroupMember;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Revision;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Mention;
import org.amparo.speech.Outcome;
import org.amparo.speech.Source;
import org.amparo.status.TimelineEntry;
import org.amparo.time.DayRange;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class TimelineTest extends StatusCase {

    private static final PersonId TEYMUR = PersonId.of("teymur-vale");

    private List<String> timeline() {
        return timeline(LEYLA);
    }

    private List<String> timeline(SubjectId subject) {
        return file().timelineOf(subject).stream()
                .map(entry -> when(entry) + " " + entry.type() + " " + entry.attribute())
                .toList();
    }

    private static String when(TimelineEntry entry) {
        return Stream.concat(entry.date().stream(), entry.period().stream())
                .map(Object::toString)
                .findFirst()
                .orElseThrow();
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    @Test
    void an_incident_stands_in_the_timelines_of_all_its_subjects() {
        given(Incident.of(IncidentId.of("raid"), IncidentKind.RAID, LEYLA).toBuilder()
                .addSubject(TEYMUR)
                .period(Period.parse("2024-02-10/2024-02-11"))
                .build());
        assertThat(timeline()).containsExactly("2024-02-10/2024-02-11 incident period");
        assertThat(timeline(TEYMUR)).isEqualTo(timeline());
    }

    @Test
    void all_that_happened_to_somebody_stands_in_order() {
        given(
                Person.builder()
                        .id(LEYLA)
                        .bornOn(date("1985"))
                        .addRole(Role.of(RoleRelation.EDITOR_IN_CHIEF, OrganisationId.of("courier")).toBuilder()
                                .period(Period.parse("2020/.."))
                                .build())
                        .build(),
                detention("orlova-1", "2023-11/2024-09-01")
                        .addCustodyPhase(phase(CustodyForm.PRE_TRIAL_DETENTION, "2023-11-20/2024-02")
                                .build())
                        .addCharge(Charge.builder()
                                .key("c1")
                                .broughtOn(date("2023-11-21"))
                                .droppedOn(date("2024-08"))
                                .build())
                        .addProceedings(
                                Proceeding.builder().on(date("2024-07-15")).build())
                        .release(released("2024-09-01"))
                        .build(),
                Award.builder()
                        .id(AwardId.of("open-page"))
                        .addConferral(Conferral.builder()
                                .recipient(LEYLA)
                                .conferredOn(date("2024-05"))
                                .build())
                        .build(),
                report(StatementId.of("appeal"), "2024-01-05").toBuilder()
                        .addDemand(Demand.builder()
                                .addTarget(LEYLA)
                                .byDate(date("2024-03"))
                                .addOutcome(Outcome.builder()
                                        .target(LEYLA)
                                        .state(DemandOutcome.MET)
                                        .asOf(date("2024-09-02"))
                                        .build())
                                .build())
                        .build());
        assertThat(timeline())
                .containsExactly(
                        "1985 person bornOn",
                        "2020/.. role period",
                        "2023-11/2024-09-01 detention period",
                        "2023-11-20/2024-02 custody-phase period",
                        "2023-11-21 charge broughtOn",
                        "2024-01-05 statement publishedOn",
                        "2024-03 demand byDate",
                        "2024-05 conferral conferredOn",
                        "2024-07-15 proceeding on",
                        "2024-08 charge droppedOn",
                        "2024-09-01 release on",
                        "2024-09-02 outcome asOf");
        TimelineEntry charge = file().timelineOf(LEYLA).get(4);
        assertThat(charge.key()).contains("c1");
        assertThat(charge.subject()).isEqualTo(LEYLA);
        assertThat(charge.record()).hasToString("detention:orlova-1");
        assertThat(charge).hasToString("detention:orlova-1 charge broughtOn");
    }

    @Test
    void what_is_about_others_in_the_same_record_is_left_out() {
        given(
                Award.builder()
                        .id(AwardId.of("open-page"))
                        .addConferral(Conferral.builder()
                                .recipient(TEYMUR)
                                .conferredOn(date("2023"))
                                .build())
                        .addConferral(Conferral.builder()
                                .recipient(LEYLA)
                                .conferredOn(date("2024"))
                                .build())
                        .build(),
                report(StatementId.of("appeal"), "2024-01-05").toBuilder()
                        .covers(Period.parse("2023/2023"))
                        .addMention(Mention.of(LEYLA, "Ms. Orlova"))
                        .addCount(Count.builder()
                                .value(254L)
                                .unit(CountUnit.PERSON)
                                .asOf(date("2023-12-01"))
                                .build())
                        .addDemand(Demand.builder()
                                .addTarget(TEYMUR)
                                .byDate(date("2024-02"))
                                .addOutcome(Outcome.builder()
                                        .state(DemandOutcome.MET)
                                        .asOf(date("2024-02-02"))
                                        .build())
                                .build())
                        .addDemand(Demand.builder()
                                .addTarget(LEYLA)
                                .addTarget(TEYMUR)
                                .byDate(date("2024-03"))
                                .addOutcome(Outcome.builder()
                                        .state(DemandOutcome.PENDING)
                                        .asOf(date("2024-03-02"))
                                        .build())
                                .addOutcome(Outcome.builder()
                                        .target(TEYMUR)
                                        .state(DemandOutcome.MET)
                                        .asOf(date("2024-03-03"))
                                        .build())
                                .addOutcome(Outcome.builder()
                                        .target(LEYLA)
                                        .state(DemandOutcome.NOT_MET)
                                        .asOf(date("2024-03-04"))
                                        .build())
                                .build())
                        .build(),
                Person.builder()
                        .id(TEYMUR)
                        .bornOn(date("1980"))
                        .addRole(Role.builder()
                                .person(LEYLA)
                                .period(Period.parse("2001/.."))
                                .build())
                        .build());
        assertThat(timeline())
                .containsExactly(
                        "2024 conferral conferredOn",
                        "2024-01-05 statement publishedOn",
                        "2024-03 demand byDate",
                        "2024-03-02 outcome asOf",
                        "2024-03-04 outcome asOf");
    }

    @Test
    void an_outcome_for_somebody_counts_where_the_demand_is_for_others() {
        given(report(StatementId.of("appeal"), "2024-01-05").toBuilder()
                .addDemand(Demand.builder()
                        .addTarget(TEYMUR)
                        .byDate(date("2024-02"))
                        .addOutcome(Outcome.builder()
                                .target(LEYLA)
                                .state(DemandOutcome.MET)
                                .asOf(date("2024-02-02"))
                                .build())
                        .addEvidence(Evidence.of(JUNE, "of the demand"))
                        .build())
                .addEvidence(Evidence.of(MARCH, "of the statement"))
                .build());
        assertThat(timeline()).containsExactly("2024-01-05 statement publishedOn", "2024-02-02 outcome asOf");
        // Who tells of the demand does not tell what became of it.
        assertThat(file().timelineOf(LEYLA).get(1).evidence()).isEmpty();
    }

    @Test
    void the_dates_of_the_work_on_the_file_are_no_events() {
        given(
                Person.builder()
                        .id(LEYLA)
                        .consent(Consent.builder().on(date("2024-01")).build())
                        .addEvidence(Evidence.builder()
                                .statement(MARCH)
                                .recordedOn(date("2024-02"))
                                .build())
                        .addRevision(
                                Revision.builder().number(1L).at(Instant.EPOCH).build())
                        .build(),
                report(StatementId.of("appeal"), "2024-01-05").toBuilder()
                        .addMention(Mention.of(LEYLA, "Ms. Orlova"))
                        .source(Source.builder().archivedAt(Instant.EPOCH).build())
                        .build());
        assertThat(timeline()).containsExactly("2024-01-05 statement publishedOn");
    }

    @Test
    void what_was_done_to_a_group_was_done_to_its_members_while_they_belonged_to_it() {
        given(
                Group.builder()
                        .id(NEWSROOM)
                        .addMember(GroupMember.of(LEYLA).toBuilder()
                                .period(Period.parse("2022/2023"))
                                .build())
                        .addMember(GroupMember.of(TEYMUR).toBuilder()
                                .period(Period.parse("2020/2021"))
                                .build())
                        .build(),
                Detention.builder()
                        .id(DetentionId.of("raid"))
                        .detainee(NEWSROOM)
                        .period(Period.parse("2023-05-01/2023-05-03"))
                        .build(),
                report(StatementId.of("appeal"), "2023-05-02").toBuilder()
                        .addMention(Mention.of(NEWSROOM, "the newsroom"))
                        .addMention(Mention.of(TEYMUR, "Mr. Vale"))
                        .build());
        assertThat(timeline())
                .containsExactly(
                        "2022/2023 group-member period",
                        "2023-05-01/2023-05-03 detention period",
                        "2023-05-02 statement publishedOn");
        assertThat(file().timelineOf(LEYLA).get(1).subject()).isEqualTo(NEWSROOM);
        assertThat(timeline(TEYMUR))
                .containsExactly("2020/2021 group-member period", "2023-05-02 statement publishedOn");
        assertThat(file().timelineOf(TEYMUR).get(1).subject()).isEqualTo(TEYMUR);
        assertThat(timeline(NEWSROOM))
                .containsExactly(
                        "2020/2021 group-member period",
                        "2022/2023 group-member period",
                        "2023-05-01/2023-05-03 detention period",
                        "2023-05-02 statement publishedOn");
    }

    @Test
    void what_has_no_beginning_comes_first_and_what_has_no_date_last() {
        Person.Builder person = Person.builder().id(LEYLA).bornOn(date("[..1984]"));
        Stream.of("/..", "2001/..", "../1990", "/1995", "1995-01-02/")
                .forEach(period -> person.addRole(
                        Role.builder().period(Period.parse(period)).build()));
        given(person.diedOn(date("1995-01-01")).build());
        assertThat(timeline())
                .containsExactly(
                        "../1990 role period",
                        "[..1984] person bornOn",
                        "1995-01-01 person diedOn",
                        "/1995 role period",
                        "1995-01-02/ role period",
                        "2001/.. role period",
                        "/.. role period");
        assertThat(file().timelineOf(LEYLA).get(0).bounds()).isEmpty();
        assertThat(file().timelineOf(LEYLA).get(3).bounds()).isEmpty();
    }

    @Test
    void what_is_told_as_past_was_not_after_it_was_told() {
        given(detention("orlova-1", "2024-03/..", MARCH)
                .addProceedings(Proceeding.builder().on(date("2024-03")).build())
                .addCharge(Charge.builder()
                        .broughtOn(date("2024"))
                        .addEvidence(Evidence.about("broughtOn", JUNE, "charged this year"))
                        .build())
                .build());
        List<TimelineEntry> entries = file().timelineOf(LEYLA);
        assertThat(entries).extracting(TimelineEntry::type).containsExactly("charge", "detention", "proceeding");
        assertThat(entries.get(0).bounds()).map(DayRange::toString).contains("2024-01-01..2024-06-10");
        assertThat(entries.get(1).bounds()).map(DayRange::toString).contains("2024-03-01..2024-03-10");
        assertThat(entries.get(2).bounds()).map(DayRange::toString).contains("2024-03-01..2024-03-31");
    }

    @Test
    void an_entry_has_the_evidence_about_its_date_else_of_its_part_else_of_what_is_around_it() {
        Evidence record = Evidence.of(MARCH, "of the record");
        Evidence part = Evidence.of(JUNE, "of the part");
        Evidence day = Evidence.about("on", DECEMBER, "of the day");
        Evidence aside = Evidence.about("court", DECEMBER, "of the court");
        given(detention("orlova-1")
                .addEvidence(record)
                .addProceedings(proceeding("2024-01-01"))
                .addProceedings(proceeding("2024-01-02", aside))
                .addProceedings(proceeding("2024-01-03", part, aside))
                .addProceedings(proceeding("2024-01-04", part, day, denial(MARCH), rival("on", JUNE, "2024-01-05")))
                .build());
        assertThat(file().timelineOf(LEYLA))
                .extracting(TimelineEntry::evidence)
                .containsExactly(List.of(record), List.of(record), List.of(part), List.of(day));
        assertThat(file().timelineOf(LEYLA).get(3).contrary()).containsExactly(rival("on", JUNE, "2024-01-05"));
    }

    @Test
    void an_accusation_has_its_own_evidence_or_that_about_the_list_in_which_it_stands() {
        Evidence record = Evidence.of(MARCH, "of the record");
        Evidence list = Evidence.about("charges", JUNE, "of the charges");
        Evidence own = Evidence.of(DECEMBER, "of the charge");
        given(
                detention("orlova-1")
                        .addEvidence(record)
                        .addCharge(charge("2024-01-01"))
                        .addCharge(charge("2024-01-02", own))
                        .build(),
                Person.builder()
                        .id(LEYLA)
                        .addEvidence(record)
                        .addRecognition(Recognition.builder()
                                .body(OrganisationId.of("league"))
                                .scheme(RecognitionScheme.OWN)
                                .status(RecognitionStatus.RECOGNISED)
                                .period(Period.parse("2024-01-03/.."))
                                .build())
                        .build(),
                detention("orlova-2")
                        .addEvidence(record)
                        .addEvidence(list)
                        .addCharge(charge("2024-01-04"))
                        .build());
        assertThat(file().timelineOf(LEYLA))
                .extracting(TimelineEntry::evidence)
                .containsExactly(List.of(), List.of(own), List.of(), List.of(list));
    }

    private static Charge charge(String on, Evidence... evidence) {
        return Charge.builder().broughtOn(date(on)).evidence(List.of(evidence)).build();
    }

    private static Proceeding proceeding(String on, Evidence... evidence) {
        return Proceeding.builder().on(date(on)).evidence(List.of(evidence)).build();
    }

    @Test
    void what_is_retracted_is_left_out() {
        Evidence retracted = Evidence.builder()
                .statement(MARCH)
                .status(ClaimStatus.RETRACTED)
                .build();
        given(
                detention("orlova-1", "2023/2024").addEvidence(retracted).build(),
                detention("orlova-2", "2023/2024")
                        .addRevision(Revision.builder()
                                .number(1L)
                                .at(Instant.EPOCH)
                                .kind(ChangeKind.RETRACTED)
                                .build())
                        .build(),
                detention("orlova-3", "2024/..")
                        .addCharge(Charge.builder()
                                .broughtOn(date("2024"))
                                .addEvidence(retracted)
                                .build())
                        .build());
        assertThat(timeline()).containsExactly("2024/.. detention period");
    }

    @Test
    void nobody_has_an_empty_timeline_that_cannot_be_changed() {
        assertThat(file().timelineOf(PersonId.of("nobody"))).isEmpty();
        assertThatThrownBy(() -> file().timelineOf(LEYLA).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_former_id_has_the_same_timeline() {
        given(
                Person.builder().id(LEYLA).addFormerId(PersonId.of("l-orlova")).build(),
                Detention.builder()
                        .id(DetentionId.of("raid"))
                        .detainee(PersonId.of("l-orlova"))
                        .period(Period.parse("2023/.."))
                        .build());
        assertThat(timeline()).hasSize(1);
        assertThat(timeline(PersonId.of("l-orlova"))).isEqualTo(timeline());
    }

    @Test
    void the_lines_that_say_whom_an_object_is_about_are_those_of_the_tables() {
        assertThat(SubjectLine.all())
                .extracting(line -> String.join("/", line.path()) + " " + line.shape() + "."
                        + line.line().name())
                .containsExactlyInAnyOrder(
                        "members group-member.member",
                        " detention.detainee",
                        " incident.subjects",
                        "conferrals conferral.recipient",
                        "demands demand.targets",
                        "demands/outcomes outcome.target");
    }
}
