package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandOutcome;
import org.amparo.code.RoleRelation;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.people.Role;
import org.amparo.speech.Demand;
import org.amparo.speech.Mention;
import org.amparo.speech.Outcome;
import org.amparo.status.AwardAnswer;
import org.amparo.status.DemandAnswer;
import org.amparo.status.RoleAnswer;
import org.amparo.status.TimelineEntry;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** Values cannot change, so that one object may stand in many places; each place counts. */
class SharedObjectsTest extends StatusCase {

    private static final PersonId TEYMUR = PersonId.of("teymur-vale");
    private static final OrganisationId COURIER = OrganisationId.of("north-shore-courier");
    private static final GroupId UNION = GroupId.of("union");

    private List<String> timeline(PersonId person) {
        return file().timelineOf(person).stream()
                .map(entry -> entry.record() + " " + entry.type())
                .toList();
    }

    private static Award award(String id, Conferral... conferrals) {
        return Award.builder()
                .id(AwardId.of(id))
                .conferrals(List.of(conferrals))
                .build();
    }

    private static Statement appeal(StatementId id, Demand demand, Evidence evidence) {
        return Statement.builder()
                .id(id)
                .addDemand(demand)
                .addEvidence(evidence)
                .build();
    }

    @Test
    void one_outcome_in_two_statements_is_two_entries_each_with_the_evidence_around_it() {
        Evidence ofFirst = Evidence.about("outcomes", MARCH, "of the first");
        Evidence ofSecond = Evidence.about("outcomes", JUNE, "of the second");
        given(
                appeal(StatementId.of("s1"), met(TEYMUR, ofFirst), Evidence.of(MARCH, "of the text")),
                appeal(StatementId.of("s2"), met(LEYLA, ofSecond), Evidence.of(JUNE, "of the text")));
        List<TimelineEntry> entries = file().timelineOf(LEYLA);
        assertThat(entries).extracting(TimelineEntry::record).hasToString("[statement:s1, statement:s2]");
        assertThat(entries).extracting(TimelineEntry::evidence).containsExactly(List.of(ofFirst), List.of(ofSecond));
    }

    /** A demand for somebody that was met for Leyla, and the evidence for it. */
    private static Demand met(PersonId target, Evidence evidence) {
        Outcome met = Outcome.builder()
                .target(LEYLA)
                .state(DemandOutcome.MET)
                .asOf(PartialDate.parse("2024-09-02"))
                .build();
        return Demand.builder()
                .addTarget(target)
                .addOutcome(met)
                .addEvidence(evidence)
                .build();
    }

    @Test
    void one_outcome_in_two_demands_of_a_statement_is_two_entries() {
        Evidence ofFirst = Evidence.about("outcomes", MARCH, "of the first");
        Evidence ofSecond = Evidence.about("outcomes", JUNE, "of the second");
        Demand first = met(LEYLA, ofFirst);
        Demand second = met(LEYLA, ofSecond);
        given(Statement.builder()
                .id(StatementId.of("s1"))
                .addDemand(first)
                .addDemand(second)
                .build());
        assertThat(file().timelineOf(LEYLA))
                .extracting(TimelineEntry::evidence)
                .containsExactly(List.of(ofFirst), List.of(ofSecond));
    }

    @Test
    void one_demand_in_two_statements_is_asked_for_twice() {
        Demand demand = Demand.builder()
                .addTarget(LEYLA)
                .byDate(PartialDate.parse("2024-09"))
                .build();
        given(
                appeal(StatementId.of("s1"), demand, Evidence.of(MARCH, "of the first")),
                appeal(StatementId.of("s2"), demand, Evidence.of(JUNE, "of the second")));
        assertThat(file().demandsFor(LEYLA))
                .extracting(DemandAnswer::statement)
                .containsExactly(StatementId.of("s1"), StatementId.of("s2"));
        assertThat(timeline(LEYLA)).containsExactly("statement:s1 demand", "statement:s2 demand");
    }

    @Test
    void one_phase_in_two_detentions_is_two_entries() {
        CustodyPhase phase =
                phase(CustodyForm.PRE_TRIAL_DETENTION, "2024-01/2024-02").build();
        given(
                detention("orlova-1").addCustodyPhase(phase).build(),
                detention("orlova-2").addCustodyPhase(phase).build(),
                detention("vale-1")
                        .detainee(TEYMUR)
                        .addCustodyPhase(phase)
                        .addCustodyPhase(phase)
                        .build());
        assertThat(timeline(LEYLA))
                .containsExactly("detention:orlova-1 custody-phase", "detention:orlova-2 custody-phase");
        assertThat(timeline(TEYMUR))
                .containsExactly("detention:vale-1 custody-phase", "detention:vale-1 custody-phase");
    }

    @Test
    void one_conferral_in_two_awards_was_conferred_twice() {
        Conferral conferral = Conferral.builder()
                .recipient(LEYLA)
                .conferredOn(PartialDate.parse("2024"))
                .build();
        given(award("open-page", conferral), award("first-light", conferral, conferral));
        assertThat(file().awardsOf(LEYLA))
                .extracting(AwardAnswer::award)
                .hasToString("[award:open-page, award:first-light, award:first-light]");
        assertThat(timeline(LEYLA))
                .containsExactly(
                        "award:open-page conferral", "award:first-light conferral", "award:first-light conferral");
    }

    @Test
    void one_role_of_two_persons_is_that_of_both() {
        Role role = Role.of(RoleRelation.MEMBER, COURIER).toBuilder()
                .period(Period.parse("2020/2023"))
                .build();
        given(
                Person.builder().id(LEYLA).addRole(role).build(),
                Person.builder().id(TEYMUR).addRole(role).build());
        assertThat(file().asOf(LocalDate.of(2021, 6, 1)).rolesAt(COURIER))
                .extracting(RoleAnswer::person)
                .containsExactly(LEYLA, TEYMUR);
        assertThat(timeline(LEYLA)).containsExactly("person:leyla-orlova role");
        assertThat(timeline(TEYMUR)).containsExactly("person:teymur-vale role");
    }

    @Test
    void one_member_of_two_groups_belongs_to_both() {
        GroupMember member = GroupMember.of(LEYLA).toBuilder()
                .period(Period.parse("2020/2023"))
                .build();
        given(
                Group.builder().id(NEWSROOM).addMember(member).build(),
                Group.builder().id(UNION).addMember(member).build(),
                detention("raid", "2021-05-01/2021-05-03").detainee(NEWSROOM).build(),
                detention("strike", "2021-05-01/2021-05-03").detainee(UNION).build());
        assertThat(file().groupsOf(LEYLA)).extracting(Group::id).containsExactly(NEWSROOM, UNION);
        assertThat(timeline(LEYLA))
                .containsExactly(
                        "group:newsroom group-member",
                        "group:union group-member",
                        "detention:raid detention",
                        "detention:strike detention");
    }

    @Test
    void one_mention_in_two_statements_names_in_both() {
        Mention mention = Mention.of(LEYLA, "Ms. Orlova");
        given(
                report(StatementId.of("s1"), "2024-01-05").toBuilder()
                        .addMention(mention)
                        .build(),
                report(StatementId.of("s2"), "2024-01-05").toBuilder()
                        .addMention(mention)
                        .build());
        assertThat(file().statementsNaming(LEYLA)).hasSize(2);
        assertThat(timeline(LEYLA)).containsExactly("statement:s1 statement", "statement:s2 statement");
    }

    @Test
    void what_concerns_somebody_in_several_ways_is_one_entry() {
        given(
                Group.builder()
                        .id(NEWSROOM)
                        .addMember(GroupMember.of(LEYLA))
                        .addMember(GroupMember.of(NEWSROOM).toBuilder()
                                .period(Period.parse("2020/.."))
                                .build())
                        .build(),
                Group.builder().id(UNION).addMember(GroupMember.of(LEYLA)).build(),
                report(StatementId.of("s1"), "2024-01-05").toBuilder()
                        .addMention(Mention.of(NEWSROOM, "the newsroom"))
                        .addDemand(Demand.builder()
                                .addTarget(UNION)
                                .addTarget(NEWSROOM)
                                .addTarget(LEYLA)
                                .addTarget(LEYLA)
                                .byDate(PartialDate.parse("2024-03"))
                                .build())
                        .build());
        assertThat(file().timelineOf(LEYLA))
                .extracting(TimelineEntry::subject, TimelineEntry::type)
                .containsExactlyInAnyOrder(
                        tuple(NEWSROOM, "group-member"), tuple(LEYLA, "statement"), tuple(LEYLA, "demand"));
        assertThat(file().timelineOf(NEWSROOM))
                .extracting(TimelineEntry::type)
                .containsExactlyInAnyOrder("group-member", "statement", "demand");
    }

    @Test
    void what_was_asked_for_two_groups_counts_when_somebody_belonged_to_one_of_them() {
        Stream.of(List.of(NEWSROOM, UNION), List.of(UNION, NEWSROOM)).forEach(targets -> {
            Statement appeal = Statement.builder()
                    .id(StatementId.of("s-" + targets.get(0).local()))
                    .addDemand(Demand.builder()
                            .targets(targets)
                            .byDate(PartialDate.parse("2024-03"))
                            .build())
                    .build();
            given(appeal);
        });
        given(
                Group.builder()
                        .id(NEWSROOM)
                        .addMember(GroupMember.of(LEYLA).toBuilder()
                                .period(Period.parse("2001/2002"))
                                .build())
                        .build(),
                Group.builder().id(UNION).addMember(GroupMember.of(LEYLA)).build());
        assertThat(file().timelineOf(LEYLA))
                .filteredOn(entry -> entry.type().equals("demand"))
                .extracting(TimelineEntry::subject, TimelineEntry::record)
                .containsExactly(
                        tuple(UNION, RecordId.parse("statement:s-newsroom")),
                        tuple(UNION, RecordId.parse("statement:s-union")));
    }
}
