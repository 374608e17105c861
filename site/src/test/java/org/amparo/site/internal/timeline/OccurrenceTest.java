package org.amparo.site.internal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An incident is drawn on the days on which it was, or may have been. */
class OccurrenceTest {

    private static final LocalDate TO = LocalDate.parse("2025-03-01");
    private static final PersonId IVO = PersonId.of("ivo-lund");
    private static final StatementId NEWS = StatementId.of("news");
    private static final StatementId REPORT = StatementId.of("report-of-the-day-of-the-page");

    private static List<String> drawn(Incident... incidents) {
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("any"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .add(Person.builder().id(IVO).addName(Name.of("Ivo Lund")).build())
                .add(Statement.builder()
                        .id(NEWS)
                        .publishedOn(PartialDate.parse("2024-12-10"))
                        .build())
                .add(Statement.builder()
                        .id(REPORT)
                        .publishedOn(PartialDate.of(TO))
                        .build())
                .add(incidents)
                .build();
        return Occurrence.of(file, List.of(incidents), TO).stream()
                .map(one -> one.first() + " " + one.last() + " " + one.isCertain())
                .toList();
    }

    private static Incident incident(String id, String kind, String period) {
        return Incident.of(IncidentId.of(id), IncidentKind.VOCABULARY.of(kind), IVO).toBuilder()
                .period(Period.parse(period))
                .addEvidence(Evidence.of(REPORT, "is told"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "raid, 2024-05-20/2024-05-20, 2024-05-20 2024-05-20 true",
        "surveillance, 2024-03-02/2024-04-01, 2024-03-02 2024-04-01 true",
        // On one of these days, and not on all of them.
        "killing, 2024-03/2024-04, 2024-03-01 2024-04-30 false",
        "killing, 2024-03-02/2024-04-01, 2024-03-02 2024-04-01 false",
        "raid, 2024-05/2024-05, 2024-05-01 2024-05-31 false",
        // Nobody knows that it goes on, or when it ended.
        "surveillance, 2024-03-02/.., 2024-03-02 2025-03-01 false",
        "surveillance, 2024-03/, 2024-03-01 2024-03-31 false",
        "raid, 2025-02/2025-04, 2025-02-01 2025-03-01 false",
    })
    void it_is_certain_on_all_of_its_days_or_only_possible(String kind, String period, String drawn) {
        assertThat(drawn(incident("one", kind, period))).containsExactly(drawn);
    }

    @ParameterizedTest
    @CsvSource({"raid, 2025-03-02/2025-03-02", "raid, 1850-01-01/1850-01-01", "raid, ../2024", "raid, /2024"})
    void what_lies_ahead_or_too_long_ago_or_has_no_beginning_is_not_drawn(String kind, String period) {
        assertThat(drawn(incident("one", kind, period))).isEmpty();
    }

    @Test
    void one_that_is_alleged_or_has_no_source_is_only_possible_and_one_that_was_ahead_of_its_source_is_not_drawn() {
        Incident raid = incident("one", "raid", "2024-05-20/2024-05-20");
        assertThat(drawn(raid.toBuilder()
                        .evidence(List.of(Evidence.of(NEWS, "it is said").toBuilder()
                                .modality(Modality.ALLEGED)
                                .build()))
                        .build()))
                .containsExactly("2024-05-20 2024-05-20 false");
        assertThat(drawn(raid.toBuilder().evidence(List.of()).build()))
                .as("without any source")
                .containsExactly("2024-05-20 2024-05-20 false");
        assertThat(drawn(incident("two", "summons", "2025-01-05/2025-01-05").toBuilder()
                        .evidence(List.of(Evidence.of(NEWS, "is summoned for January")))
                        .build()))
                .isEmpty();
    }

    @Test
    void they_come_in_the_order_of_their_days() {
        assertThat(drawn(
                        incident("one", "raid", "2024-05-20/2024-05-20"),
                        incident("two", "threat", "2023-01-05/2023-01-05"),
                        Incident.of(IncidentId.of("undated"), IncidentKind.THREAT, IVO)))
                .containsExactly("2023-01-05 2023-01-05 true", "2024-05-20 2024-05-20 true");
    }
}
