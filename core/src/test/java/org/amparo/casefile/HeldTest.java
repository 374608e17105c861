package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.code.CustodyForm;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.PersonId;
import org.amparo.id.SubjectId;
import org.amparo.people.GroupMember;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** The people who were held on a day: everybody of whom there is a detention, by how certain it is. */
class HeldTest extends StatusCase {

    private static final PersonId TURAL = PersonId.of("tural-qasimli");
    private static final PersonId NINO = PersonId.of("nino-beridze");

    private static List<SubjectId> subjects(List<Status> statuses) {
        return statuses.stream().map(Status::subject).toList();
    }

    private HeldAnswer heldOn(String day) {
        return file().heldOn(LocalDate.parse(day));
    }

    private static Detention of(SubjectId detainee, Detention.Builder detention) {
        return detention.detainee(detainee).build();
    }

    @Test
    void certain_possible_and_unknown_are_told_apart() {
        given(
                detention("d1", "2023-11-05/..", DECEMBER).build(),
                of(TURAL, detention("d2", "2024-02/..", DECEMBER)),
                of(NINO, detention("d3").addEvidence(Evidence.of(JUNE, "is in prison"))));
        HeldAnswer held = heldOn("2024-02-15");
        assertThat(held.on()).isEqualTo("2024-02-15");
        assertThat(subjects(held.certain())).containsExactly(LEYLA);
        assertThat(subjects(held.possible())).containsExactly(TURAL);
        assertThat(subjects(held.unknown())).containsExactly(NINO);
        assertThat(held.certain().get(0)).isEqualTo(on("2024-02-15"));
        assertThat(subjects(heldOn("2024-06-10").certain())).containsExactly(LEYLA, TURAL);
        assertThat(subjects(heldOn("2024-06-10").possible())).containsExactly(NINO);
    }

    @Test
    void who_was_free_or_at_restricted_liberty_or_dead_is_not_among_them() {
        given(
                detention("d1", "2023-11-05/2024-02-01", MARCH).build(),
                of(
                        TURAL,
                        detention("d2", "2023-11-05/..", DECEMBER)
                                .addCustodyPhase(phase(CustodyForm.TRAVEL_BAN, "2023-11-05/..")
                                        .build())),
                Person.builder()
                        .id(NINO)
                        .diedOn(PartialDate.parse("2024-01-01"))
                        .addEvidence(Evidence.about("diedOn", MARCH, "died on new year's day"))
                        .build(),
                of(NINO, detention("d3", "2023-11-05/..", DECEMBER)));
        HeldAnswer held = heldOn("2024-02-15");
        assertThat(held.certain()).isEmpty();
        assertThat(held.possible()).isEmpty();
        assertThat(held.unknown()).isEmpty();
        assertThat(held.groups()).isEmpty();
    }

    @Test
    void who_is_missing_is_held() {
        given(detention("d1", "2023-11-05/..", DECEMBER)
                .addCustodyPhase(
                        phase(CustodyForm.SECRET_DETENTION, "2023-11-05/..").build())
                .build());
        assertThat(heldOn("2024-02-15").certain()).extracting(Status::liberty).containsExactly(Liberty.MISSING);
    }

    @Test
    void a_group_stands_for_itself_and_its_members_are_persons_each_once() {
        GroupId editors = GroupId.of("editors");
        given(
                detention("d1", "2023-11-05/..", DECEMBER).build(),
                Group.builder()
                        .id(NEWSROOM)
                        .addEvidence(Evidence.of(MARCH, "the people of the newsroom"))
                        .addMember(GroupMember.of(LEYLA))
                        .addMember(GroupMember.of(PersonId.of("former-tural")))
                        .addSubgroup(editors)
                        .build(),
                Group.builder()
                        .id(editors)
                        .addEvidence(Evidence.of(MARCH, "the people of the newsroom"))
                        .addMember(GroupMember.of(NINO))
                        .addSubgroup(NEWSROOM)
                        .build(),
                Person.builder()
                        .id(TURAL)
                        .addFormerId(PersonId.of("former-tural"))
                        .build(),
                Detention.builder()
                        .id(DetentionId.of("raid"))
                        .detainee(NEWSROOM)
                        .period(Period.parse("2024-02-01/2024-02-20"))
                        .addEvidence(Evidence.of(MARCH, "all were held"))
                        .build());
        HeldAnswer held = heldOn("2024-02-15");
        assertThat(subjects(held.certain())).containsExactly(LEYLA, TURAL, NINO);
        assertThat(subjects(held.groups())).containsExactly(NEWSROOM, editors);
        assertThat(subjects(heldOn("2024-03-15").certain())).containsExactly(LEYLA);
        assertThat(heldOn("2024-03-15").groups()).isEmpty();
    }

    @Test
    void a_person_who_is_named_by_a_former_id_is_counted_once() {
        PersonId former = PersonId.of("l-orlova");
        given(
                Person.builder().id(LEYLA).addFormerId(former).build(),
                detention("d1", "2023-11-05/..", DECEMBER).build(),
                of(former, detention("d2", "2023-12-05/..", DECEMBER)));
        assertThat(subjects(heldOn("2024-02-15").certain())).containsExactly(LEYLA);
    }

    @Test
    void it_can_be_asked_what_was_known_of_it() {
        given(detention("d1", "2023-11-05/..", MARCH).build(), of(TURAL, detention("d2", "2024-02-01/..", JUNE)));
        HeldAnswer held = file().asOf(LocalDate.of(2024, 2, 15))
                .knownBy(LocalDate.of(2024, 4, 1))
                .held();
        assertThat(subjects(held.certain())).containsExactly(LEYLA);
        assertThat(subjects(held.unknown())).containsExactly(TURAL);
        assertThat(held).hasToString("1 held for certain on 2024-02-15");
    }

    @Test
    void a_file_without_detentions_holds_nobody() {
        given(Person.builder().id(LEYLA).build());
        assertThat(heldOn("2024-02-15"))
                .isEqualTo(HeldAnswer.builder().on(LocalDate.of(2024, 2, 15)).build());
    }
}
