package org.amparo.validation;

import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Statement;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.speech.Count;
import org.amparo.speech.Relay;
import org.amparo.speech.Speaker;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRulesTest {

    private static final OrganisationId LEAGUE = OrganisationId.of("north-shore-league");

    private static Count.Builder count(long value, Count.Builder... parts) {
        Count.Builder count = Count.builder().value(value).asOf(PartialDate.parse("2023-12-01"));
        for (Count.Builder part : parts) {
            count.addBreakdown(part.build());
        }
        return count;
    }

    private static Statement counting(Count.Builder count) {
        return statement("report").addCount(count.build()).build();
    }

    private static Count.Builder part() {
        return Count.builder();
    }

    @Test
    void breakdown_does_not_add_up_finds_parts_that_exceed_the_total() {
        assertThat(places("breakdown-does-not-add-up", counting(count(10, part().value(6), part().value(5)))))
                .containsExactly("/records/0/counts/0/breakdown");
        assertThat(places("breakdown-does-not-add-up", counting(count(10, part().atLeast(11), part()))))
                .hasSize(1);
    }

    @Test
    void breakdown_does_not_add_up_finds_an_exhaustive_breakdown_that_falls_short() {
        assertThat(places(
                        "breakdown-does-not-add-up",
                        counting(count(10, part().value(6), part().value(3)).breakdownExhaustive(true))))
                .containsExactly("/records/0/counts/0/breakdown");
    }

    @Test
    void breakdown_does_not_add_up_is_silent_where_the_parts_may_add_up() {
        Count.Builder[] fine = {
            count(10, part().value(6), part().value(4)).breakdownExhaustive(true),
            count(10, part().value(6), part().value(3)),
            count(10, part().value(6), part()).breakdownExhaustive(true),
            count(10, part().value(6), part().value(5)).qualifier(CountQualifier.APPROXIMATE),
            count(10, part().value(6), part().value(5).qualifier(CountQualifier.APPROXIMATE)),
            count(10, part().value(12).unit(CountUnit.PROSECUTION)).unit(CountUnit.PERSON),
            count(10, part().atLeast(3), part().atMost(8)).breakdownExhaustive(true),
            count(10).breakdownExhaustive(true)
        };
        for (Count.Builder count : fine) {
            assertThat(places("breakdown-does-not-add-up", counting(count))).isEmpty();
        }
    }

    @Test
    void breakdown_does_not_add_up_lets_parts_that_overlap_be_more_together_than_the_total() {
        Count.Builder overlapping = count(10, part().value(6), part().value(5)).breakdownOverlapping(true);
        assertThat(places("breakdown-does-not-add-up", counting(overlapping))).isEmpty();
        assertThat(places("breakdown-does-not-add-up", counting(overlapping.breakdownExhaustive(true))))
                .isEmpty();
        assertThat(places(
                        "breakdown-does-not-add-up",
                        counting(count(10, part().value(6), part().value(5)).breakdownOverlapping(false))))
                .hasSize(1);
    }

    @Test
    void breakdown_does_not_add_up_finds_overlapping_parts_of_which_one_exceeds_the_total_or_all_fall_short() {
        assertThat(places(
                        "breakdown-does-not-add-up",
                        counting(count(10, part().value(11), part().value(5)).breakdownOverlapping(true))))
                .containsExactly("/records/0/counts/0/breakdown");
        assertThat(places(
                        "breakdown-does-not-add-up",
                        counting(count(10, part().value(6), part().value(3))
                                .breakdownOverlapping(true)
                                .breakdownExhaustive(true))))
                .hasSize(1);
    }

    @Test
    void breakdown_does_not_add_up_adds_numbers_that_a_long_cannot_hold() {
        long most = (1L << 53) - 1;
        Count.Builder[] parts = new Count.Builder[2050];
        java.util.Arrays.setAll(parts, i -> part().value(most));
        assertThat(places("breakdown-does-not-add-up", counting(count(most, parts))))
                .hasSize(1);
    }

    @Test
    void count_without_day_finds_a_number_without_a_day() {
        assertThat(places("count-without-day", counting(part().value(254)))).containsExactly("/records/0/counts/0");
        assertThat(places(
                        "count-without-day",
                        Group.builder()
                                .id(GroupId.of("colleagues"))
                                .size(part().atLeast(3).build())
                                .build()))
                .containsExactly("/records/0/size");
    }

    @Test
    void count_without_day_is_silent_with_a_day_a_reason_or_without_a_number() {
        assertThat(places("count-without-day", counting(count(254, part().value(3)))))
                .isEmpty();
        assertThat(places("count-without-day", counting(part().qualifier(CountQualifier.MANY))))
                .isEmpty();
        assertThat(places(
                        "count-without-day",
                        counting(part().value(3).addMissing(Missing.of("asOf", MissingReason.NOT_STATED)))))
                .isEmpty();
    }

    @Test
    void estimate_by_nobody_finds_an_estimate_that_is_nobodys() {
        assertThat(places("estimate-by-nobody", counting(count(254).method(CountMethod.ESTIMATE))))
                .containsExactly("/records/0/counts/0");
        assertThat(places("estimate-by-nobody", counting(count(254).qualifier(CountQualifier.APPROXIMATE))))
                .hasSize(1);
        assertThat(places(
                        "estimate-by-nobody",
                        counting(count(254)
                                .addEvidence(Evidence.builder()
                                        .statement(StatementId.of("report"))
                                        .modality(Modality.ESTIMATED)
                                        .build()))))
                .hasSize(1);
    }

    @Test
    void estimate_by_nobody_is_silent_where_somebody_stands_for_it() {
        Count estimate = count(254).method(CountMethod.ESTIMATE).build();
        assertThat(places("estimate-by-nobody", counting(estimate.toBuilder().by(LEAGUE))))
                .isEmpty();
        assertThat(places(
                        "estimate-by-nobody",
                        statement("report").publisher(LEAGUE).addCount(estimate).build()))
                .isEmpty();
        assertThat(places(
                        "estimate-by-nobody",
                        statement("letter")
                                .addSignatory(LEAGUE)
                                .addCount(estimate)
                                .build()))
                .isEmpty();
        assertThat(places(
                        "estimate-by-nobody",
                        statement("report")
                                .speaker(Speaker.builder().role("Chair").build())
                                .addCount(estimate)
                                .build()))
                .isEmpty();
        assertThat(places("estimate-by-nobody", counting(count(254)))).isEmpty();
        assertThat(places(
                        "estimate-by-nobody",
                        counting(count(254, part().value(3).qualifier(CountQualifier.APPROXIMATE))
                                .by(LEAGUE))))
                .isEmpty();
    }

    @Test
    void estimate_by_nobody_follows_the_chain_to_the_origin() {
        StatementId news = StatementId.of("news");
        StatementId origin = StatementId.of("origin");
        Statement passing = Statement.builder()
                .id(news)
                .addRelay(Relay.builder().key("r1").statement(origin).build())
                .build();
        Group group = Group.builder()
                .id(GroupId.of("prisoners"))
                .size(count(254)
                        .method(CountMethod.ESTIMATE)
                        .addEvidence(Evidence.builder()
                                .statement(news)
                                .addVia(news.part("r1"))
                                .build())
                        .build())
                .build();
        Organisation league = Organisation.builder().id(LEAGUE).build();
        assertThat(places(
                        "estimate-by-nobody",
                        group,
                        passing,
                        Statement.builder().id(origin).build(),
                        league))
                .containsExactly("/records/0/size");
        assertThat(places(
                        "estimate-by-nobody",
                        group,
                        passing,
                        Statement.builder().id(origin).publisher(LEAGUE).build(),
                        league))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "current, cumulative, true, , true",
        "current, cumulative, true, true, false",
        "current, cumulative, false, , false",
        "current, cumulative, , , false",
        "cumulative, current, true, , false",
        "cumulative, cumulative, true, , false",
        "current, new-in-period, true, , false",
        "current, current, true, , false",
        ", cumulative, true, , false",
    })
    void a_number_of_all_ever_is_no_part_of_those_at_one_time(
            String whole, String part, Boolean exhaustive, Boolean overlapping, boolean found) {
        Count.Builder count = Count.exactly(10).toBuilder()
                .scope(Optional.ofNullable(whole).map(CountScope.VOCABULARY::of))
                .addBreakdown(Count.exactly(4))
                .addBreakdown(Count.exactly(6).toBuilder()
                        .scope(CountScope.VOCABULARY.of(part))
                        .build())
                .breakdownExhaustive(Optional.ofNullable(exhaustive))
                .breakdownOverlapping(Optional.ofNullable(overlapping));
        assertThat(places(
                        "cumulative-within-current",
                        Cases.statement("news").addCount(count.build()).build()))
                .isEqualTo(found ? List.of("/records/0/counts/0/breakdown/1/scope") : List.of());
    }
}
