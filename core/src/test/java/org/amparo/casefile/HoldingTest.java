package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.code.CustodyForm;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.people.GroupMember;
import org.amparo.problem.InvalidValueException;
import org.amparo.status.Holding;
import org.amparo.time.DayCount;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** Since when, and for how many days, somebody has been held. */
class HoldingTest extends StatusCase {

    private Holding holding(String day) {
        return file().asOf(LocalDate.parse(day)).holdingOf(LEYLA).orElseThrow();
    }

    private static DayCount between(long least, long most) {
        return DayCount.of(least, OptionalLong.of(most));
    }

    @Test
    void a_month_in_which_it_began_gives_bounds() {
        given(detention("d1", "2023-11/..", DECEMBER).build());
        Holding holding = holding("2024-06-01");
        assertThat(holding.since()).contains(PartialDate.parse("2023-11"));
        assertThat(holding.days()).isEqualTo(between(185, 214));
        assertThat(holding.days()).isEqualTo(Period.parse("2023-11/..").lengthUntil(LocalDate.parse("2024-06-01")));
        assertThat(holding.newest()).contains(Evidence.of(DECEMBER, "is held"));
        assertThat(holding).hasToString("deprived (CERTAIN) on 2024-06-01, between 185 and 214 days");
    }

    @Test
    void days_after_the_newest_evidence_are_only_possible() {
        given(detention("d1", "2024-12-01/..", DECEMBER).build());
        assertThat(holding("2024-12-10").days()).isEqualTo(between(10, 10));
        assertThat(holding("2024-12-31").days()).isEqualTo(between(10, 31));
    }

    @Test
    void a_phase_in_which_somebody_was_not_held_is_not_counted() {
        given(detention("d1", "2024-01-01/..", DECEMBER)
                .addCustodyPhase(
                        phase(CustodyForm.PRISON, "2024-01-01/2024-01-10").build())
                .addCustodyPhase(
                        phase(CustodyForm.BAIL, "2024-01-11/2024-01-20").build())
                .addCustodyPhase(phase(CustodyForm.PRISON, "2024-01-21/..").build())
                .build());
        assertThat(holding("2024-01-31").days().atLeast()).isEqualTo(21);
        assertThat(holding("2024-01-31").since()).contains(PartialDate.parse("2024-01-01"));
    }

    @Test
    void an_earlier_detention_is_not_counted() {
        given(
                detention("d1", "2022-01-01/2022-12-31", MARCH).build(),
                detention("d2", "2024-12-01/..", DECEMBER).build());
        assertThat(holding("2024-12-05").days()).isEqualTo(between(5, 5));
        assertThat(holding("2024-12-05").status().detention()).contains(DetentionId.of("d2"));
    }

    @Test
    void nothing_limits_the_days_where_the_year_is_in_doubt() {
        given(detention("d1", "2023?/..", DECEMBER).build());
        assertThat(holding("2024-12-10").days()).isEqualTo(DayCount.of(1, OptionalLong.empty()));
    }

    /** One of the two dates is wrong, and nobody knows which. */
    @Test
    void nobody_knows_since_when_where_a_period_ends_before_it_starts() {
        given(detention("d1", "2024-12-08/2024-11-20", DECEMBER).build());
        for (String day : List.of("2024-10-01", "2024-12-20")) {
            assertThat(holding(day).since()).isEmpty();
            assertThat(holding(day).days()).isEqualTo(DayCount.of(0, OptionalLong.empty()));
        }
    }

    @Test
    void nothing_limits_the_days_where_nobody_tells_since_when() {
        for (String period : List.of("/..", "../..", "/2025-01", "../2025-01")) {
            HoldingTest given = new HoldingTest();
            given.given(detention("d1", period, DECEMBER).build());
            for (String day : List.of("2024-12-10", "2024-12-20")) {
                Holding holding = given.holding(day);
                assertThat(holding.days().atMost()).as("%s on %s", period, day).isEmpty();
                assertThat(holding.since()).as(period).isEmpty();
            }
        }
    }

    @Test
    void an_arrest_limits_the_days_where_nobody_tells_of_a_period() {
        given(detention("d1", "/..", DECEMBER)
                .addProceeding(Proceeding.of(ProceedingKind.ARREST, PartialDate.parse("2024-12-01")))
                .build());
        assertThat(holding("2024-12-10").since()).contains(PartialDate.parse("2024-12-01"));
        assertThat(holding("2024-12-10").days()).isEqualTo(between(10, 10));
    }

    @Test
    void a_start_in_one_of_several_years_is_counted_day_by_day_or_not_at_all() {
        given(detention("d1", "2023-XX-05/..", DECEMBER).build());
        assertThat(holding("2024-12-10").days()).isEqualTo(between(372, 706));
        Holding holding = new HoldingTest()
                .given(detention("d2", "XXXX-05/..", DECEMBER).build())
                .file()
                .asOf(LocalDate.parse("2024-12-10"))
                .holdingOf(LEYLA)
                .orElseThrow();
        assertThat(holding.days()).isEqualTo(DayCount.of(1, OptionalLong.empty()));
    }

    @Test
    void a_member_is_held_for_as_long_as_the_group() {
        given(
                Group.builder()
                        .id(NEWSROOM)
                        .addEvidence(Evidence.of(MARCH, "the newsroom"))
                        .addMember(GroupMember.of(LEYLA))
                        .build(),
                Detention.builder()
                        .id(DetentionId.of("raid"))
                        .detainee(NEWSROOM)
                        .period(Period.parse("2024-02-01/2024-02-20"))
                        .addEvidence(Evidence.of(MARCH, "all were held"))
                        .build());
        assertThat(holding("2024-02-15").days()).isEqualTo(between(15, 15));
        List<Holding> all = file().asOf(LocalDate.parse("2024-02-15")).holdings();
        assertThat(all).extracting(one -> one.status().subject()).containsExactly(LEYLA, NEWSROOM);
        assertThat(all).extracting(Holding::days).containsOnly(between(15, 15));
    }

    @Test
    void what_was_known_by_a_day_counts_alone() {
        given(detention("d1", "2024-01-01/..", MARCH, DECEMBER).build());
        Holding holding = file().asOf(LocalDate.parse("2024-06-30"))
                .knownBy(LocalDate.parse("2024-07-01"))
                .holdingOf(LEYLA)
                .orElseThrow();
        assertThat(holding.days()).isEqualTo(between(70, 182));
        assertThat(holding("2024-06-30").days()).isEqualTo(between(182, 182));
    }

    @Test
    void who_is_free_or_dead_has_none() {
        given(
                detention("d1", "2024-01-01/2024-02-01", MARCH).build(),
                Person.builder().id(LEYLA).build());
        assertThat(file().asOf(LocalDate.parse("2024-03-01")).holdingOf(LEYLA)).isEmpty();
        assertThatThrownBy(() -> file().asOf(LocalDate.parse("2024-03-01")).holdingOf(PersonId.of("nobody")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void thousands_of_phases_are_not_looked_at_one_by_one() {
        Detention.Builder detention = detention("d1", "2000-01-01/..", DECEMBER);
        LocalDate start = LocalDate.of(2000, 1, 1);
        for (int i = 0; i < 4000; i++) {
            detention.addCustodyPhase(phase(CustodyForm.PRISON, start.plusDays(i) + "/" + start.plusDays(i))
                    .build());
        }
        given(detention.build());
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(holding("2024-06-01").days().atMost()).isEmpty());
    }
}
