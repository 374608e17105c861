package org.amparo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that were made to keep the rules busy: where work grew with the square of the file, it would take minutes. */
@Timeout(600)
@Tag("once")
class BoundedWorkTest {

    private static final int MANY = 20_000;
    private static final PersonId INES = PersonId.of("ines-calder");
    private static final StatementId STATEMENT = StatementId.of("s");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    private static CaseFile.Builder file() {
        return CaseFile.builder()
                .id(CaseFileId.of("f"))
                .add(Person.builder().id(INES).build())
                .add(Statement.builder().id(STATEMENT).build());
    }

    private static Detention.Builder detention(int number) {
        return Detention.builder()
                .id(DetentionId.of("d" + number))
                .detainee(INES)
                .period(Period.parse("2023-11-05/.."));
    }

    private static boolean finds(CaseFile file, String rule) {
        return CaseValidator.standard(CLOCK).validate(file).findings().stream()
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    @Test
    void much_evidence_on_one_record_is_checked_in_one_go() {
        Detention.Builder detention = detention(0);
        for (int i = 0; i < MANY; i++) {
            detention.addEvidence(Evidence.builder()
                    .statement(STATEMENT)
                    .modality(Modality.STATED)
                    .wording("w" + i)
                    .build());
        }
        assertThat(finds(file().add(detention.build()).build(), "origin-counted-twice"))
                .isFalse();
    }

    @Test
    void many_detentions_of_one_person_are_checked_in_one_go() {
        CaseFile.Builder file = file();
        for (int i = 0; i < MANY; i++) {
            file.add(detention(i).build());
        }
        assertThat(finds(file.build(), "earlier-detention-without-end")).isFalse();
        file.add(detention(MANY).period(Period.parse("2024-01-05/..")).build());
        assertThat(finds(file.build(), "earlier-detention-without-end")).isTrue();
    }

    @Test
    void many_incidents_of_one_person_in_one_detention_are_checked_in_one_go() {
        CaseFile.Builder file = file().add(detention(0).build());
        for (int i = 0; i < MANY; i++) {
            file.add(incident(i, i % 2 == 0 ? IncidentKind.KILLING : IncidentKind.THREAT, "2024-05-05/2024-05-05"));
        }
        assertThat(finds(file.build(), "done-outside-lifetime")).isFalse();
        file.add(incident(MANY, IncidentKind.THREAT, "2025-01-05/2025-01-05"));
        assertThat(finds(file.build(), "done-outside-lifetime")).isTrue();
    }

    private static Incident incident(int number, IncidentKind kind, String period) {
        return Incident.of(IncidentId.of("i" + number), kind, INES).toBuilder()
                .period(Period.parse(period))
                .detention(DetentionId.of("d0"))
                .addEvidence(Evidence.of(STATEMENT, "w"))
                .build();
    }
}
