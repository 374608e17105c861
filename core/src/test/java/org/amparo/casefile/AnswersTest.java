package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.ConferralStatus;
import org.amparo.code.DemandOutcome;
import org.amparo.code.EditKind;
import org.amparo.code.HopMode;
import org.amparo.code.IncidentKind;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.people.GroupMember;
import org.amparo.speech.Demand;
import org.amparo.speech.Edit;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.status.AwardAnswer;
import org.amparo.status.Chain;
import org.amparo.status.DemandAnswer;
import org.amparo.status.Hop;
import org.amparo.status.Origin;
import org.amparo.status.Origins;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The answers that follow from references: awards, demands, chains of sources. */
class AnswersTest {

    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final PersonId FORMER = PersonId.of("l-orlova");
    private static final PersonId TIMUR = PersonId.of("timur-salt");
    private static final GroupId NEWSROOM = GroupId.of("newsroom");

    private static final Person PERSON =
            Person.builder().id(LEYLA).addFormerId(FORMER).build();
    private static final Group GROUP =
            Group.builder().id(NEWSROOM).addMember(GroupMember.of(LEYLA)).build();

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder().id(CaseFileId.of("north-shore")).add(records).build();
    }

    @Nested
    class Awards {

        private Conferral to(SubjectId recipient) {
            return Conferral.builder()
                    .recipient(recipient)
                    .status(ConferralStatus.SELECTED)
                    .build();
        }

        @Test
        void the_incidents_of_somebody_are_those_with_them_among_the_subjects_each_once() {
            Incident both = Incident.of(IncidentId.of("i1"), IncidentKind.THREAT, LEYLA).toBuilder()
                    .addSubject(FORMER)
                    .build();
            Incident other = Incident.of(IncidentId.of("i2"), IncidentKind.THREAT, TIMUR);
            CaseFile file = file(PERSON, other, both);
            assertThat(file.incidentsOf(LEYLA)).containsExactly(both);
            assertThat(file.incidentsOf(FORMER)).containsExactly(both);
            assertThat(file.incidentsOf(TIMUR)).containsExactly(other);
        }

        @Test
        void the_awards_of_somebody_are_the_conferrals_to_them() {
            Award award = Award.builder()
                    .id(AwardId.of("open-page"))
                    .addConferral(to(TIMUR))
                    .addConferral(to(LEYLA))
                    .addConferral(to(FORMER))
                    .build();
            Award collected = Award.builder()
                    .id(AwardId.of("lantern"))
                    .addConferral(to(TIMUR).toBuilder().collectedBy(LEYLA).build())
                    .build();
            CaseFile file = file(PERSON, award, collected);
            assertThat(file.awardsOf(LEYLA))
                    .extracting(AwardAnswer::conferral)
                    .containsExactly(
                            award.conferrals().get(1), award.conferrals().get(2));
            assertThat(file.awardsOf(FORMER)).isEqualTo(file.awardsOf(LEYLA));
            assertThat(file.awardsOf(LEYLA).get(0).award()).isEqualTo(award.id());
            assertThat(file.awardsOf(TIMUR)).hasSize(2);
            assertThat(file.awardsOf(NEWSROOM)).isEmpty();
            assertThat(file.awardsOf(LEYLA).get(0)).hasToString("award:open-page");
        }
    }

    @Nested
    class Demands {

        private Statement.Builder statement() {
            return Statement.builder().id(StatementId.of("d1"));
        }

        private Outcome outcome(DemandOutcome state) {
            return Outcome.builder().state(state).build();
        }

        @Test
        void without_an_outcome_it_is_unknown() {
            CaseFile file = file(
                    PERSON,
                    statement()
                            .addDemand(Demand.builder().addTarget(LEYLA).build())
                            .build());
            assertThat(file.demandsFor(LEYLA)).singleElement().satisfies(answer -> {
                assertThat(answer.statement()).isEqualTo(StatementId.of("d1"));
                assertThat(answer.target()).isEqualTo(LEYLA);
                assertThat(answer.outcome()).isEqualTo(DemandOutcome.UNKNOWN);
                assertThat(answer.outcomes()).isEmpty();
                assertThat(answer).hasToString("statement:d1");
            });
            assertThat(file.demandsFor(FORMER)).hasSize(1);
            assertThat(file.demandsFor(TIMUR)).isEmpty();
        }

        @Test
        void a_demand_for_a_group_is_one_for_its_members_and_not_the_reverse() {
            Demand forGroup = Demand.builder().addTarget(NEWSROOM).build();
            Demand forPerson = Demand.builder().addTarget(LEYLA).build();
            CaseFile file = file(
                    PERSON,
                    GROUP,
                    statement().addDemand(forGroup).addDemand(forPerson).build());
            assertThat(file.demandsFor(LEYLA)).extracting(DemandAnswer::demand).containsExactly(forGroup, forPerson);
            assertThat(file.demandsFor(LEYLA)).extracting(DemandAnswer::target).containsExactly(NEWSROOM, LEYLA);
            assertThat(file.demandsFor(NEWSROOM))
                    .extracting(DemandAnswer::demand)
                    .containsExactly(forGroup);
        }

        @Test
        void a_demand_that_names_somebody_and_their_group_is_answered_once_for_them() {
            CaseFile file = file(
                    PERSON,
                    GROUP,
                    statement()
                            .addDemand(Demand.builder()
                                    .addTarget(NEWSROOM)
                                    .addTarget(LEYLA)
                                    .build())
                            .build());
            assertThat(file.demandsFor(LEYLA)).extracting(DemandAnswer::target).containsExactly(LEYLA);
        }

        @Test
        void the_newest_outcome_for_the_target_or_for_all_is_the_answer() {
            Demand demand = Demand.builder()
                    .addTarget(LEYLA)
                    .addTarget(TIMUR)
                    .addOutcome(outcome(DemandOutcome.PENDING))
                    .addOutcome(
                            outcome(DemandOutcome.MET).toBuilder().target(LEYLA).build())
                    .addOutcome(outcome(DemandOutcome.MET_THEN_REVERSED).toBuilder()
                            .target(FORMER)
                            .build())
                    .build();
            CaseFile file = file(PERSON, statement().addDemand(demand).build());
            DemandAnswer leyla = file.demandsFor(LEYLA).get(0);
            assertThat(leyla.outcome()).isEqualTo(DemandOutcome.MET_THEN_REVERSED);
            assertThat(leyla.outcomes()).isEqualTo(demand.outcomes());
            DemandAnswer timur = file.demandsFor(TIMUR).get(0);
            assertThat(timur.outcome()).isEqualTo(DemandOutcome.PENDING);
            assertThat(timur.outcomes()).hasSize(1);
        }

        private DemandAnswer answer(Outcome... outcomes) {
            Demand demand =
                    Demand.builder().addTarget(LEYLA).addOutcomes(outcomes).build();
            return file(PERSON, statement().addDemand(demand).build())
                    .demandsFor(LEYLA)
                    .get(0);
        }

        private Outcome outcome(DemandOutcome state, String asOf) {
            return Outcome.of(state, PartialDate.parse(asOf));
        }

        @Test
        void outcomes_may_be_listed_in_any_order() {
            Outcome met = outcome(DemandOutcome.MET, "2024-05-02");
            Outcome reversed = outcome(DemandOutcome.MET_THEN_REVERSED, "2024-11-05");
            Outcome pending = outcome(DemandOutcome.PENDING, "2023");
            assertThat(answer(reversed, met, pending).newest()).contains(reversed);
            assertThat(answer(met, reversed).newest()).contains(reversed);
            assertThat(answer(reversed, met).outcome()).isEqualTo(DemandOutcome.MET_THEN_REVERSED);
            assertThat(answer(reversed, met).outcomes()).containsExactly(reversed, met);
            assertThat(answer().newest()).isEmpty();
        }

        @Test
        void of_outcomes_that_are_not_certainly_one_after_the_other_the_last_listed_is_the_newest() {
            Outcome year = outcome(DemandOutcome.PENDING, "2024");
            Outcome month = outcome(DemandOutcome.MET, "2024-05");
            Outcome day = outcome(DemandOutcome.NOT_MET, "2024-05-31");
            assertThat(answer(year, month, day).newest()).contains(day);
            assertThat(answer(day, month, year).newest()).contains(year);
            assertThat(answer(day, year, month).newest()).contains(month);
            Outcome same = outcome(DemandOutcome.WITHDRAWN, "2024-05-31");
            assertThat(answer(day, same).newest()).contains(same);
            assertThat(answer(same, day).newest()).contains(day);
            assertThat(answer(outcome(DemandOutcome.MET, "2024-06"), year, day).newest())
                    .contains(year);
            Outcome set = outcome(DemandOutcome.MOOT, "[2024-05-01,2024-07-01]");
            assertThat(answer(set, outcome(DemandOutcome.MET, "2024-06-01")).outcome())
                    .isEqualTo(DemandOutcome.MET);
            assertThat(answer(set, outcome(DemandOutcome.MET, "2024-04-01")).outcome())
                    .isEqualTo(DemandOutcome.MOOT);
        }

        @Test
        void an_outcome_without_a_day_or_of_a_qualified_one_is_neither_before_nor_after() {
            Outcome undated = outcome(DemandOutcome.PENDING);
            Outcome about = outcome(DemandOutcome.MET, "1999~");
            Outcome late = outcome(DemandOutcome.NOT_MET, "2024-11-05");
            Outcome early = outcome(DemandOutcome.MET, "2024-05-02");
            assertThat(answer(undated, late).newest()).contains(late);
            assertThat(answer(late, undated).newest()).contains(undated);
            assertThat(answer(late, undated, early).newest()).contains(undated);
            assertThat(answer(undated, late, early).newest()).contains(late);
            assertThat(answer(late, about).newest()).contains(about);
            assertThat(answer(outcome(DemandOutcome.MET, "2031?"), early).newest())
                    .contains(early);
        }

        @Test
        void an_outcome_for_somebody_else_makes_none_older() {
            Outcome met = outcome(DemandOutcome.MET, "2024-05-02");
            Outcome other = Outcome.of(DemandOutcome.NOT_MET, TIMUR, PartialDate.parse("2024-11-05"));
            assertThat(answer(met, other).newest()).contains(met);
        }

        @Test
        void an_outcome_for_the_member_counts_where_the_demand_names_the_group() {
            Demand demand = Demand.builder()
                    .addTarget(NEWSROOM)
                    .addOutcome(outcome(DemandOutcome.PENDING).toBuilder()
                            .target(NEWSROOM)
                            .build())
                    .addOutcome(
                            outcome(DemandOutcome.MET).toBuilder().target(LEYLA).build())
                    .build();
            CaseFile file = file(PERSON, GROUP, statement().addDemand(demand).build());
            assertThat(file.demandsFor(LEYLA).get(0).outcome()).isEqualTo(DemandOutcome.MET);
            assertThat(file.demandsFor(NEWSROOM).get(0).outcome()).isEqualTo(DemandOutcome.PENDING);
        }
    }

    @Nested
    class Chains {

        private static final StatementId D0 = StatementId.of("d0");
        private static final StatementId D2 = StatementId.of("d2");
        private static final StatementId D3 = StatementId.of("d3");

        private Statement relaying(StatementId id, StatementId relayed) {
            return Statement.builder()
                    .id(id)
                    .access(Access.SEEN)
                    .addRelay(Relay.builder()
                            .key("r1")
                            .statement(relayed)
                            .mode(HopMode.QUOTES)
                            .wording("about [254]")
                            .addEdit(Edit.of(EditKind.INSERTION, "[254]"))
                            .build())
                    .build();
        }

        private final Statement root =
                Statement.builder().id(D3).access(Access.CITED).build();
        private final CaseFile file = file(relaying(D0, D2), relaying(D2, D3), root);

        private Evidence via(StatementId readIn, PartRef... relays) {
            return Evidence.builder().statement(readIn).via(List.of(relays)).build();
        }

        @Test
        void what_was_read_at_its_origin_has_no_hop() {
            Chain chain = file.chainOf(via(D0));
            assertThat(chain.distance()).isZero();
            assertThat(chain.readIn()).isEqualTo(D0);
            assertThat(chain.root()).isEqualTo(D0);
            assertThat(chain.rootSeen()).isTrue();
            assertThat(chain.complete()).isTrue();
            assertThat(chain).hasToString("chain of 0");
        }

        @Test
        void one_hop_leads_to_the_statement_that_is_relayed() {
            Chain chain = file.chainOf(via(D0, D0.part("r1")));
            assertThat(chain.distance()).isEqualTo(1);
            assertThat(chain.root()).isEqualTo(D2);
            assertThat(chain.rootSeen()).isTrue();
            Hop hop = chain.hops().get(0);
            assertThat(hop.relaying()).isEqualTo(D0);
            assertThat(hop.relayed()).isEqualTo(D2);
            assertThat(hop.relay()).isEqualTo(D0.part("r1"));
            assertThat(hop.mode()).contains(HopMode.QUOTES);
            assertThat(hop.wording()).contains("about [254]");
            assertThat(hop.edits()).containsExactly(Edit.of(EditKind.INSERTION, "[254]"));
            assertThat(hop).hasToString("statement:d0#r1");
        }

        @Test
        void two_hops_lead_to_an_origin_that_nobody_saw() {
            Chain chain = file.chainOf(via(D0, D0.part("r1"), D2.part("r1")));
            assertThat(chain.distance()).isEqualTo(2);
            assertThat(chain.root()).isEqualTo(D3);
            assertThat(chain.rootSeen()).isFalse();
            assertThat(chain.complete()).isTrue();
        }

        @Test
        void a_hop_that_is_no_relay_of_the_statement_before_it_ends_the_chain() {
            Chain skipped = file.chainOf(via(D0, D2.part("r1")));
            assertThat(skipped.complete()).isFalse();
            assertThat(skipped.hops()).isEmpty();
            assertThat(skipped.root()).isEqualTo(D0);
            Chain nowhere = file.chainOf(via(D0, D0.part("r1"), D2.part("r9")));
            assertThat(nowhere.complete()).isFalse();
            assertThat(nowhere.distance()).isEqualTo(1);
            assertThat(nowhere.root()).isEqualTo(D2);
        }

        @Test
        void a_part_that_is_no_relay_ends_the_chain() {
            Statement demanding = Statement.builder()
                    .id(StatementId.of("d4"))
                    .addDemand(Demand.builder().key("m1").build())
                    .build();
            Chain chain =
                    file(demanding).chainOf(via(demanding.id(), demanding.id().part("m1")));
            assertThat(chain.complete()).isFalse();
            assertThat(chain.root()).isEqualTo(demanding.id());
        }

        @Test
        void an_origin_that_the_file_does_not_have_is_not_seen() {
            Chain chain = file(relaying(D0, D2)).chainOf(via(D0, D0.part("r1")));
            assertThat(chain.complete()).isTrue();
            assertThat(chain.root()).isEqualTo(D2);
            assertThat(chain.rootSeen()).isFalse();
            assertThat(file().chainOf(via(D0)).rootSeen()).isFalse();
        }

        @Test
        void two_sources_with_one_origin_are_one_source() {
            Chain long2 = file.chainOf(via(D0, D0.part("r1"), D2.part("r1")));
            Chain short1 = file.chainOf(via(D2, D2.part("r1")));
            assertThat(long2.sharesRootWith(short1)).isTrue();
            assertThat(long2.sharesRootWith(file.chainOf(via(D0)))).isFalse();
        }

        @Test
        void an_origin_that_was_merged_is_one_origin() {
            StatementId copy = StatementId.of("d3-copy");
            CaseFile merged = file(
                    relaying(D0, copy),
                    relaying(D2, D3),
                    root.toBuilder().addFormerId(copy).build());
            Chain one = merged.chainOf(via(D0, D0.part("r1")));
            assertThat(one.root()).isEqualTo(D3);
            assertThat(one.sharesRootWith(merged.chainOf(via(D2, D2.part("r1")))))
                    .isTrue();
        }

        @Test
        void a_statement_that_was_merged_is_followed() {
            Statement merged = relaying(D0, D2).toBuilder()
                    .addFormerId(StatementId.of("d0-copy"))
                    .build();
            Chain chain = file(merged, root)
                    .chainOf(via(
                            StatementId.of("d0-copy"), StatementId.of("d0-copy").part("r1")));
            assertThat(chain.complete()).isTrue();
            assertThat(chain.root()).isEqualTo(D2);
        }

        @Test
        void a_circle_of_relays_ends_with_the_evidence() {
            CaseFile circle = file(relaying(D0, D2), relaying(D2, D0));
            Chain chain = circle.chainOf(via(D0, D0.part("r1"), D2.part("r1"), D0.part("r1")));
            assertThat(chain.distance()).isEqualTo(3);
            assertThat(chain.root()).isEqualTo(D2);
            assertThat(chain.circular()).isTrue();
            assertThat(chain.rootKnown()).isFalse();
            assertThat(chain.sharesRootWith(chain)).isFalse();
        }

        @Test
        void those_who_pass_on_one_origin_are_one_source() {
            List<Evidence> evidence = List.of(
                    via(D0, D0.part("r1"), D2.part("r1")), via(StatementId.of("d9")), via(D2, D2.part("r1")), via(D3));
            Origins origins = file.originsOf(evidence);
            assertThat(origins.known()).extracting(Origin::statement).containsExactly(D3, StatementId.of("d9"));
            Origin shared = origins.known().get(0);
            assertThat(shared.chains())
                    .containsExactly(
                            file.chainOf(evidence.get(0)),
                            file.chainOf(evidence.get(2)),
                            file.chainOf(evidence.get(3)));
            assertThat(shared.shared()).isTrue();
            assertThat(shared.seen()).isFalse();
            assertThat(origins.known().get(1).shared()).isFalse();
            assertThat(origins.unknown()).isEmpty();
            assertThat(origins.atLeast()).isEqualTo(2);
            assertThat(origins.atMost()).isEqualTo(2);
            assertThat(origins).hasToString("2 origins");
            assertThat(shared).hasToString("statement:d3");
        }

        @Test
        void two_passages_of_one_statement_are_one_source_that_is_not_shared() {
            Origins origins = file.originsOf(List.of(via(D0), via(D0)));
            assertThat(origins.known()).singleElement().satisfies(origin -> {
                assertThat(origin.chains()).hasSize(2);
                assertThat(origin.shared()).isFalse();
            });
        }

        @Test
        void a_chain_that_breaks_off_is_neither_a_source_of_its_own_nor_the_same_as_another() {
            Evidence broken = via(D0, D0.part("r1"), D2.part("r9"));
            Origins origins = file.originsOf(List.of(broken, via(D2), broken));
            assertThat(origins.known()).extracting(Origin::statement).containsExactly(D2);
            assertThat(origins.unknown()).hasSize(2);
            assertThat(origins.atLeast()).isEqualTo(1);
            assertThat(origins.atMost()).isEqualTo(3);
            assertThat(file.originsOf(List.of(broken, broken)).atLeast()).isEqualTo(1);
            assertThat(file.originsOf(List.of(broken, broken)).atMost()).isEqualTo(2);
            assertThat(file.originsOf(List.of()).atLeast()).isZero();
            assertThat(file.chainOf(broken).sharesRootWith(file.chainOf(broken)))
                    .isFalse();
        }

        @Test
        void a_circle_has_no_origin_also_by_way_of_a_former_id() {
            StatementId copy = StatementId.of("d0-copy");
            CaseFile circle =
                    file(relaying(D0, D2).toBuilder().addFormerId(copy).build(), relaying(D2, copy));
            Origins origins = circle.originsOf(List.of(via(D0, D0.part("r1"), D2.part("r1"))));
            assertThat(origins.known()).isEmpty();
            assertThat(origins.unknown()).singleElement().satisfies(chain -> {
                assertThat(chain.complete()).isTrue();
                assertThat(chain.circular()).isTrue();
            });
        }
    }
}
