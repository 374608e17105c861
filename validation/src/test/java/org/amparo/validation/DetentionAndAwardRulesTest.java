package org.amparo.validation;

import static org.amparo.validation.Cases.LEYLA;
import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.code.AbsenceReason;
import org.amparo.code.ChangeKind;
import org.amparo.code.ConferralMode;
import org.amparo.code.CustodyForm;
import org.amparo.code.MissingReason;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.PersonId;
import org.amparo.people.GroupMember;
import org.amparo.record.Revision;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class DetentionAndAwardRulesTest {

    @Test
    void earlier_detention_without_end_finds_an_episode_without_an_end_before_a_later_arrest() {
        assertThat(places(
                        "earlier-detention-without-end",
                        leyla(),
                        detention("one", "2022-03/..").build(),
                        detention("two", "2023-11/..").build()))
                .containsExactly("/records/1/period");
        assertThat(places(
                        "earlier-detention-without-end",
                        leyla(),
                        detention("one", "2022-03/").build(),
                        detention("two", "2023-11/..").build()))
                .containsExactly("/records/1/period");
    }

    @Test
    void earlier_detention_without_end_takes_a_start_from_phases_and_arrests() {
        Detention phased = Detention.builder()
                .id(DetentionId.of("one"))
                .detainee(LEYLA)
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2022/..")))
                .build();
        Detention arrested = Detention.builder()
                .id(DetentionId.of("two"))
                .detainee(LEYLA)
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.ARREST)
                        .on(PartialDate.parse("2023-11-05"))
                        .build())
                .build();
        assertThat(places("earlier-detention-without-end", leyla(), phased, arrested))
                .containsExactly("/records/1");
    }

    @Test
    void earlier_detention_without_end_is_silent_where_the_earlier_one_ended_or_need_not_be_earlier() {
        Detention later = detention("two", "2023-11/..").build();
        Detention[] fine = {
            detention("one", "2022-03/2022-05").build(),
            detention("one", "2022-03/..").release(Release.builder().build()).build(),
            detention("one", "2023/..").build(),
            detention("one", "2022-03/..").detainee(PersonId.of("another")).build(),
            detention("one", "2022-03/..")
                    .addRevision(Revision.builder()
                            .number(2L)
                            .at(Instant.EPOCH)
                            .kind(ChangeKind.RETRACTED)
                            .build())
                    .build(),
            Detention.builder()
                    .id(DetentionId.of("one"))
                    .detainee(LEYLA)
                    .addCustodyPhase(CustodyPhase.of(CustodyForm.POLICE_CUSTODY, Period.parse("2022-01/2022-01")))
                    .build()
        };
        for (Detention earlier : fine) {
            assertThat(places("earlier-detention-without-end", leyla(), earlier, later))
                    .isEmpty();
        }
    }

    private static Award award(Conferral.Builder conferral) {
        return Award.builder()
                .id(AwardId.of("lantern"))
                .addConferral(conferral.recipient(LEYLA).build())
                .build();
    }

    @Test
    void absence_without_reason_finds_an_absence_without_a_reason() {
        assertThat(places(
                        "absence-without-reason",
                        leyla(),
                        award(Conferral.builder().mode(ConferralMode.IN_ABSENTIA))))
                .containsExactly("/records/1/conferrals/0/mode");
    }

    @Test
    void absence_without_reason_is_silent_with_a_reason_for_the_absence_or_for_the_gap() {
        assertThat(places(
                        "absence-without-reason",
                        leyla(),
                        award(Conferral.builder()
                                .mode(ConferralMode.IN_ABSENTIA)
                                .absenceReason(AbsenceReason.HEALTH))))
                .isEmpty();
        assertThat(places(
                        "absence-without-reason",
                        leyla(),
                        award(Conferral.builder()
                                .mode(ConferralMode.IN_ABSENTIA)
                                .addMissing(Missing.of("absenceReason", MissingReason.NOT_STATED)))))
                .isEmpty();
        assertThat(places(
                        "absence-without-reason",
                        leyla(),
                        award(Conferral.builder().mode(ConferralMode.BY_PROXY))))
                .isEmpty();
    }

    private static Conferral.Builder detainedOn(String day) {
        return Conferral.builder().absenceReason(AbsenceReason.DETAINED).conferredOn(PartialDate.parse(day));
    }

    @Test
    void not_shown_as_detained_finds_a_recipient_whom_nothing_shows_in_detention_that_day() {
        assertThat(places("not-shown-as-detained", leyla(), award(detainedOn("2024-12-09"))))
                .containsExactly("/records/1/conferrals/0/absenceReason");
        assertThat(places(
                        "not-shown-as-detained",
                        leyla(),
                        award(detainedOn("2024-12-09")),
                        detention("d", "2023-11/2024-02").build()))
                .containsExactly("/records/1/conferrals/0/absenceReason");
        assertThat(places(
                        "not-shown-as-detained",
                        leyla(),
                        award(Conferral.builder().absenceReason(AbsenceReason.DETAINED))))
                .hasSize(1);
    }

    @Test
    void not_shown_as_detained_is_silent_where_a_detention_possibly_holds_on_one_of_the_days() {
        Detention open = detention("d", "2024-12-20/..")
                .addEvidence(Evidence.of(NEWS, "is held"))
                .build();
        assertThat(places(
                        "not-shown-as-detained", leyla(), published(NEWS, "2025"), award(detainedOn("2024-12")), open))
                .isEmpty();
        assertThat(places("not-shown-as-detained", leyla(), published(NEWS, "2025"), award(detainedOn("20XX")), open))
                .isEmpty();
        assertThat(places(
                        "not-shown-as-detained",
                        leyla(),
                        published(NEWS, "2025"),
                        award(detainedOn("2024-12-19")),
                        open))
                .hasSize(1);
    }

    @Test
    void not_shown_as_detained_counts_the_detention_of_a_group_that_lists_the_recipient() {
        Group group = Group.builder()
                .id(GroupId.of("colleagues"))
                .addMember(GroupMember.builder().member(LEYLA).build())
                .build();
        Detention held = detention("d", "2024-11/..").detainee(group.id()).build();
        assertThat(places("not-shown-as-detained", leyla(), award(detainedOn("2024-12-09")), group, held))
                .isEmpty();
    }

    @Test
    void not_shown_as_detained_is_silent_for_other_reasons() {
        assertThat(places(
                        "not-shown-as-detained",
                        leyla(),
                        award(Conferral.builder().absenceReason(AbsenceReason.VISA))))
                .isEmpty();
    }
}
