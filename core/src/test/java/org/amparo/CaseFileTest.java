package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import org.amparo.code.CustodyForm;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.code.RoleRelation;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.problem.InvalidValueException;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final OrganisationId COURIER = OrganisationId.of("north-shore-courier");

    private static Person person() {
        return Person.builder()
                .id(LEYLA)
                .addName(Name.of("Leyla Orlova"))
                .addRole(Role.of(RoleRelation.EDITOR_IN_CHIEF, COURIER))
                .build();
    }

    private static Statement statement() {
        return Statement.builder()
                .id(StatementId.of("d0"))
                .publishedOn(PartialDate.parse("[2024-12-09..2024-12-31]"))
                .build();
    }

    private static Detention detention() {
        return Detention.builder()
                .id(DetentionId.of("orlova-1"))
                .detainee(LEYLA)
                .period(Period.parse("2023-11/.."))
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION, Period.parse("2023-11/..")))
                .addEvidence(Evidence.of(StatementId.of("d0"), "has been in pre-trial detention since November 2023"))
                .build();
    }

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .base(URI.create("https://cases.example/north-shore/"))
                .defaultMarking(Marking.PUBLIC)
                .add(records)
                .build();
    }

    private static Status statusOn(String day) {
        return file(person(), statement(), detention())
                .asOf(LocalDate.parse(day))
                .statusOf(LEYLA);
    }

    @Test
    void an_open_detention_is_certain_until_the_newest_evidence() {
        Status status = statusOn("2024-06-01");
        assertThat(status.liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(status.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(status.custodyForm()).contains(CustodyForm.PRE_TRIAL_DETENTION);
        assertThat(status.lastEvidence()).contains(PartialDate.parse("[2024-12-09..2024-12-31]"));
    }

    @Test
    void it_is_possible_in_the_month_of_the_start_and_after_the_newest_evidence() {
        assertThat(statusOn("2023-11-15").liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(statusOn("2023-11-15").certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(statusOn("2026-01-01").liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(statusOn("2026-01-01").certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void before_the_first_known_start_somebody_is_possibly_free() {
        assertThat(statusOn("2023-10-31").liberty()).isEqualTo(Liberty.FREE);
        assertThat(statusOn("2023-10-31").certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void two_records_of_one_id_are_refused_with_both_places_named() {
        assertThatThrownBy(() -> file(person(), statement(), person()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/records/0")
                .hasMessageContaining("/records/2");
    }

    @Test
    void a_reference_to_nothing_is_dangling() {
        assertThat(file(person()).dangling()).singleElement().satisfies(reference -> {
            assertThat(reference.record()).isEqualTo(LEYLA);
            assertThat(reference.at()).hasToString("/roles/0/organisation");
            assertThat(reference.target()).isEqualTo(COURIER);
        });
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThatThrownBy(() -> Detention.builder().build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.attributes()).containsExactlyInAnyOrder("id", "detainee"));
    }
}
