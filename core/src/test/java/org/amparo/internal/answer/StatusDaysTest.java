package org.amparo.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.IncidentKind;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.internal.index.IndexedFile;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class StatusDaysTest {

    private static final PersonId IVO = PersonId.of("ivo");
    private static final StatementId YEARBOOK = StatementId.of("yearbook");

    private static Set<LocalDate> days(CaseRecord... records) {
        CaseHeader header = CaseHeader.builder().id(CaseFileId.of("any")).build();
        return new StatusDays(IndexedFile.of(header, List.of(records)).index(), 64)
                .of(IVO)
                .orElseThrow()
                .days();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Statement yearbook() {
        return Statement.builder()
                .id(YEARBOOK)
                .publishedOn(PartialDate.parse("2024-04-01"))
                .covers(Period.parse("2023-01-01/2023-12-31"))
                .build();
    }

    /** A yearbook of 2023 that came out in 2024 makes no day of 2024 certain. */
    @Test
    void the_first_and_the_last_day_that_a_source_covers_are_among_them() {
        assertThat(days(
                        Person.builder().id(IVO).build(),
                        yearbook(),
                        Detention.builder()
                                .id(DetentionId.of("one"))
                                .detainee(IVO)
                                .period(Period.parse("2022-02-01/.."))
                                .addEvidence(Evidence.of(YEARBOOK, "was held"))
                                .build()))
                .contains(day("2022-02-01"), day("2023-01-01"), day("2023-12-31"), day("2024-01-01"))
                .contains(day("2024-04-01"), day("2024-04-02"));
    }

    @Test
    void a_killing_gives_the_same_days_as_a_death() {
        Set<LocalDate> died = days(
                Person.builder().id(IVO).diedOn(PartialDate.parse("2024-02-10")).build());
        assertThat(died).containsExactly(day("2024-02-10"), day("2024-02-11"));
        assertThat(days(
                        Person.builder().id(IVO).build(),
                        Incident.of(IncidentId.of("shot"), IncidentKind.KILLING, IVO).toBuilder()
                                .period(Period.parse("2024-02-10/2024-02-10"))
                                .build()))
                .isEqualTo(died);
    }
}
