package org.amparo.validation;

import static org.amparo.validation.Cases.LEYLA;
import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.published;
import static org.amparo.validation.Cases.reported;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.CapacityKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.IncidentId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.speech.Relay;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRulesTest {

    private static Evidence reading(StatementId statement) {
        return Evidence.builder().statement(statement).build();
    }

    @Test
    void reversed_period_finds_a_period_that_ends_before_it_starts_wherever_it_stands() {
        Person person = leyla().toBuilder()
                .addCapacity(Capacity.builder()
                        .what(CapacityKind.JOURNALIST)
                        .period(Period.parse("2024/2023"))
                        .build())
                .build();
        assertThat(places(
                        "reversed-period",
                        person,
                        detention("d", "2024-03-02/2024-03-01").build()))
                .containsExactly("/records/0/capacities/0/period", "/records/1/period");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-01/2024-03-01",
                "2024/2024",
                "2024-05/2024",
                "2024-03-02?/2024-03-01",
                "2024-03/..",
                "../2024",
                "/2024"
            })
    void reversed_period_is_silent_where_the_end_may_lie_after_the_start(String period) {
        assertThat(places("reversed-period", leyla(), detention("d", period).build()))
                .isEmpty();
    }

    @Test
    void told_before_it_happened_finds_what_no_source_can_have_reported_yet() {
        assertThat(places(
                        "told-before-it-happened",
                        leyla(),
                        published(NEWS, "2023-10"),
                        detention("d", "2023-11/..").addEvidence(reading(NEWS)).build()))
                .containsExactly("/records/2/period");
    }

    @Test
    void told_before_it_happened_looks_at_the_end_of_a_period_too() {
        assertThat(places(
                        "told-before-it-happened",
                        leyla(),
                        published(NEWS, "2023-12-01"),
                        detention("d", "2023-11/2024-02")
                                .addEvidence(reading(NEWS))
                                .build()))
                .containsExactly("/records/2/period");
    }

    @Test
    void told_before_it_happened_rests_a_part_without_evidence_on_what_is_said_of_the_whole() {
        assertThat(places(
                        "told-before-it-happened",
                        leyla(),
                        published(NEWS, "2023-10"),
                        detention("d", "2023/..")
                                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2023-11/..")))
                                .addEvidence(reading(NEWS))
                                .build()))
                .containsExactly("/records/2/custodyPhases/0/period");
    }

    @Test
    void told_before_it_happened_goes_back_to_the_origin_that_a_later_text_passes_on() {
        assertThat(places(
                        "told-before-it-happened",
                        leyla(),
                        statement("news")
                                .publishedOn(PartialDate.parse("2024-06"))
                                .addRelay(Relay.builder()
                                        .key("r1")
                                        .statement(StatementId.of("origin"))
                                        .build())
                                .build(),
                        published(StatementId.of("origin"), "2023-10"),
                        detention("d", "2023-11/..")
                                .addEvidence(Evidence.builder()
                                        .statement(NEWS)
                                        .addVia(NEWS.part("r1"))
                                        .build())
                                .build()))
                .containsExactly("/records/3/period");
    }

    @Test
    void told_before_it_happened_is_silent_where_one_source_can_have_known() {
        StatementId later = StatementId.of("later");
        assertThat(places(
                        "told-before-it-happened",
                        leyla(),
                        published(NEWS, "2023-12-01"),
                        published(later, "2024-03"),
                        detention("d", "2023-11/2024-02")
                                .addEvidence(reading(NEWS))
                                .addEvidence(reading(later))
                                .build()))
                .isEmpty();
    }

    @Test
    void told_before_it_happened_goes_by_the_last_change_of_a_text_or_else_by_the_day_of_reading() {
        PartialDate october = PartialDate.parse("2023-10");
        PartialDate december = PartialDate.parse("2023-12");
        Detention detention =
                detention("d", "2023-11/..").addEvidence(reading(NEWS)).build();
        Statement.Builder news = statement("news");
        assertThat(List.of(
                        news.publishedOn(october).updatedOn(december).build(),
                        news.updatedOn(PartialDate.parse("[2023-11-20..2024-06-10]"))
                                .build(),
                        news.publishedOn(Optional.empty()).build(),
                        news.updatedOn(Optional.empty()).accessedOn(december).build()))
                .allSatisfy(source -> assertThat(places("told-before-it-happened", leyla(), source, detention))
                        .isEmpty());
        assertThat(List.of(
                        news.accessedOn(october).build(),
                        news.updatedOn(october).accessedOn(december).build(),
                        news.updatedOn(Optional.empty()).publishedOn(october).build()))
                .allSatisfy(source -> assertThat(places("told-before-it-happened", leyla(), source, detention))
                        .containsExactly("/records/2/period"));
    }

    @Test
    void told_before_it_happened_is_silent_for_the_month_of_publication_undated_sources_and_rival_or_denied_values() {
        assertThat(places(
                        "told-before-it-happened",
                        leyla(),
                        published(NEWS, "2023-11-10"),
                        detention("d", "2023-11/..").addEvidence(reading(NEWS)).build()))
                .isEmpty();
        assertThat(places(
                        "told-before-it-happened",
                        leyla(),
                        statement("news").build(),
                        detention("d", "2023-11/..").addEvidence(reading(NEWS)).build()))
                .isEmpty();
        assertThat(places(
                        "told-before-it-happened",
                        leyla(),
                        published(NEWS, "2023-10"),
                        detention("d", "2023-11/..")
                                .addEvidence(Evidence.builder()
                                        .about("period")
                                        .statement(NEWS)
                                        .rival(new DataString("2023-09/.."))
                                        .build())
                                .addEvidence(Evidence.builder()
                                        .statement(NEWS)
                                        .modality(Modality.DENIED)
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void past_event_in_the_future_finds_what_is_reported_as_past_and_lies_in_the_future() {
        assertThat(places(
                        "past-event-in-the-future",
                        leyla(),
                        detention("d", "2026-02/..").build()))
                .containsExactly("/records/1/period");
    }

    @Test
    void a_summons_may_lie_ahead_and_no_other_incident_may() {
        for (String rule : List.of("told-before-it-happened", "past-event-in-the-future")) {
            assertThat(places(rule, leyla(), published(NEWS, "2025-12-10"), ahead(IncidentKind.SUMMONS)))
                    .isEmpty();
            assertThat(places(rule, leyla(), published(NEWS, "2025-12-10"), ahead(IncidentKind.RAID)))
                    .containsExactly("/records/2/period");
            assertThat(places(
                            rule,
                            leyla(),
                            published(NEWS, "2025-12-10"),
                            ahead(IncidentKind.SUMMONS).toBuilder()
                                    .addKind(IncidentKind.THREAT)
                                    .build()))
                    .containsExactly("/records/2/period");
        }
    }

    private static Incident ahead(IncidentKind kind) {
        return Incident.of(IncidentId.of("i1"), kind, leyla().id()).toBuilder()
                .period(Period.parse("2026-03-01/2026-03-01"))
                .addEvidence(reading(NEWS))
                .build();
    }

    @Test
    void past_event_in_the_future_allows_for_places_where_it_is_already_tomorrow() {
        Clock late = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
        assertThat(CaseValidator.standard(late)
                        .validate(Cases.file(
                                leyla(),
                                reported("d", "2026-01-16/..").build(),
                                statement("news").build()))
                        .findings())
                .isEmpty();
        Clock early = Clock.fixed(Instant.parse("2026-01-15T08:00:00Z"), ZoneOffset.UTC);
        assertThat(CaseValidator.standard(early)
                        .validate(Cases.file(
                                leyla(),
                                reported("d", "2026-01-16/..").build(),
                                statement("news").build()))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("past-event-in-the-future");
        assertThat(places(
                        "past-event-in-the-future",
                        leyla(),
                        detention("d", "2026/..").build()))
                .isEmpty();
    }

    private static Evidence wording(String about, String wording) {
        return Evidence.about(about, NEWS, wording);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "was arrested yesterday",
                "had been selected this month",
                "just days before the trip",
                "two weeks\u00a0ago",
                "Recently detained",
                "in its most recent report",
                "last Friday",
                "when it joined the union"
            })
    void relative_wording_without_anchor_finds_relative_wording_of_a_date_without_an_anchor(String words) {
        assertThat(places(
                        "relative-wording-without-anchor",
                        leyla(),
                        statement("news").build(),
                        detention("d", "2023-11/..")
                                .addEvidence(wording("period", words))
                                .build()))
                .containsExactly("/records/2/evidence/0/wording");
        assertThat(places(
                        "relative-wording-without-anchor",
                        leyla(),
                        statement("news").build(),
                        detention("d", "2023-11/..")
                                .addEvidence(Evidence.of(NEWS, words))
                                .build()))
                .containsExactly("/records/2/evidence/0/wording");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since November 2023",
                "on this Tuesday, 7 November 2023",
                "the Todays are a family",
                "a monthlong strike",
                "before the days of rain"
            })
    void relative_wording_without_anchor_is_silent_for_wording_that_is_not_relative(String words) {
        assertThat(places(
                        "relative-wording-without-anchor",
                        leyla(),
                        statement("news").build(),
                        detention("d", "2023-11/..")
                                .addEvidence(wording("period", words))
                                .build()))
                .isEmpty();
    }

    @Test
    void relative_wording_without_anchor_is_silent_with_an_anchor_and_for_what_is_no_date() {
        assertThat(places(
                        "relative-wording-without-anchor",
                        leyla().toBuilder()
                                .addEvidence(Evidence.of(NEWS, "recently became known"))
                                .build(),
                        statement("news").build(),
                        detention("d", "2023-11/..")
                                .addEvidence(wording("period", "this month").toBuilder()
                                        .anchor(NEWS)
                                        .build())
                                .addEvidence(wording("detainee", "recently detained"))
                                .build()))
                .isEmpty();
    }

    @Test
    void relative_wording_without_anchor_is_silent_for_words_about_the_whole_where_each_date_has_evidence_of_its_own() {
        assertThat(places(
                        "relative-wording-without-anchor",
                        leyla(),
                        statement("news").build(),
                        detention("d", "2023-11/..")
                                .addEvidence(Evidence.of(NEWS, "recently detained"))
                                .addEvidence(wording("period", "since November 2023"))
                                .build()))
                .isEmpty();
    }

    private static Person born(String date, Evidence... evidence) {
        Person.Builder person = Person.builder().id(LEYLA).bornOn(PartialDate.parse(date));
        for (Evidence one : evidence) {
            person.addEvidence(one);
        }
        return person.build();
    }

    @Test
    void year_not_marked_as_inferred_finds_a_year_that_the_wording_does_not_give() {
        assertThat(places(
                        "year-not-marked-as-inferred",
                        statement("news").build(),
                        born("1989-12-09", wording("bornOn", "born on December 9"))))
                .containsExactly("/records/1/bornOn");
        assertThat(places(
                        "year-not-marked-as-inferred",
                        statement("news").build(),
                        born("1989-05", Evidence.of(NEWS, "born in May"))))
                .containsExactly("/records/1/bornOn");
    }

    private static List<String> a3(String publishedOn, String period, Evidence... aboutTheDate) {
        Statement.Builder news = statement("news").publishedOn(PartialDate.parse(publishedOn));
        for (Evidence one : aboutTheDate) {
            news.addEvidence(one);
        }
        return places(
                "year-not-marked-as-inferred",
                leyla(),
                news.build(),
                statement("archive").build(),
                detention("d", period)
                        .addEvidence(wording("period", "taken away on 5 March"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-12, 2024-03-05/..",
        "2024-03-05, 2024-03-05/..",
        "2024-03-04, 2023-03-05/..",
        "2025-01-31, 2024-03-05/..",
        "2024-03-12, 2024-03/..",
        "2024-03, 2024-03/..",
        "2024-04, 2024-03-05/2024-03-29",
        "2024-02-29, 2023-03-05/..",
        "'[2024-03-12,2024-03-19]', 2024-03-05/..",
    })
    void year_not_marked_as_inferred_is_silent_where_the_date_of_publication_settles_the_year(
            String publishedOn, String period) {
        assertThat(a3(publishedOn, period)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-12, 2023-03-05/..",
        "2024-03-12, 2024-04-05/..",
        "2025-03-05, 2024-03-05/..",
        "2024, 2024-03-05/..",
        "2024-03, 2024-03-05/..",
        "'[2023-03-12,2024-03-12]', 2024-03-05/..",
        "2024-03-12?, 2024-03-05/..",
        "2024-03-12~, 2024-03-05/..",
        "'[..2024-03-12]', 2024-03-05/..",
        "2024-03-12, 2022-03-05/2024-03-05",
    })
    void year_not_marked_as_inferred_finds_a_year_that_the_date_of_publication_leaves_open(
            String publishedOn, String period) {
        assertThat(a3(publishedOn, period)).containsExactly("/records/3/period");
    }

    @Test
    void year_not_marked_as_inferred_rests_on_no_date_of_publication_that_is_inferred_denied_or_disputed() {
        StatementId archive = StatementId.of("archive");
        Evidence read = Evidence.about(Statement.PUBLISHED_ON, archive, "12 March 2024");
        assertThat(a3("2024-03-12", "2024-03-05/..", read)).isEmpty();
        assertThat(a3(
                        "2024-03-12",
                        "2024-03-05/..",
                        read.toBuilder().modality(Modality.INFERRED).build()))
                .hasSize(1);
        assertThat(a3(
                        "2024-03-12",
                        "2024-03-05/..",
                        read.toBuilder().modality(Modality.DENIED).build()))
                .hasSize(1);
        assertThat(a3(
                        "2024-03-12",
                        "2024-03-05/..",
                        Evidence.rival(Statement.PUBLISHED_ON, archive, PartialDate.parse("2023-03-12"))))
                .hasSize(1);
        assertThat(a3(
                        "2024-03-12",
                        "2024-03-05/..",
                        read.toBuilder()
                                .modality(Modality.INFERRED)
                                .status(ClaimStatus.RETRACTED)
                                .build()))
                .isEmpty();
        assertThat(a3(
                        "2024-03-12",
                        "2024-03-05/..",
                        read.toBuilder()
                                .about("titles")
                                .modality(Modality.INFERRED)
                                .build()))
                .isEmpty();
    }

    @Test
    void year_not_marked_as_inferred_is_silent_where_the_year_is_said_or_its_origin_is() {
        Evidence bare = wording("bornOn", "born on December 9");
        Evidence[] fine = {
            wording("bornOn", "born on December 9, 1989"),
            bare.toBuilder().modality(Modality.INFERRED).build(),
            bare.toBuilder().anchor(NEWS).build(),
            bare.toBuilder().note("The year is on the title page.").build(),
            wording("bornOn", "May Orlova was a child then"),
            wording("kind", "in December")
        };
        for (Evidence evidence : fine) {
            assertThat(places("year-not-marked-as-inferred", statement("news").build(), born("1989-12-09", evidence)))
                    .isEmpty();
        }
        assertThat(places("year-not-marked-as-inferred", statement("news").build(), born("1989-12-09", bare, fine[0])))
                .isEmpty();
        assertThat(places("year-not-marked-as-inferred", statement("news").build(), born("XXXX-12-09", bare)))
                .isEmpty();
    }
}
