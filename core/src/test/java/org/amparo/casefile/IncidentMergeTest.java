package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.code.IncidentKind;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Two incidents that become one say of nobody what no source says. */
class IncidentMergeTest {

    private static final PersonId KILLED = PersonId.of("killed");
    private static final PersonId BEATEN = PersonId.of("beaten");
    private static final IncidentId FIRST = IncidentId.of("first");
    private static final IncidentId SECOND = IncidentId.of("second");
    private static final StatementId NEWS = StatementId.of("news");
    private static final Instant AT = Instant.parse("2025-03-01T12:00:00Z");

    private static Incident incident(IncidentId id, IncidentKind kind, PersonId... subjects) {
        return Incident.builder()
                .id(id)
                .addKind(kind)
                .subjects(List.of(subjects))
                .addEvidence(Evidence.of(NEWS, "on the quay"))
                .build();
    }

    private static Merged merged(CaseRecord... incidents) {
        return CaseFile.builder()
                .id(CaseFileId.of("quay"))
                .add(
                        Person.builder().id(KILLED).build(),
                        Person.builder().id(BEATEN).build(),
                        Statement.builder()
                                .id(NEWS)
                                .publishedOn(PartialDate.parse("2024-03-10"))
                                .build())
                .add(incidents)
                .build()
                .merge(FIRST, SECOND, Set.of(SECOND), AT);
    }

    @Test
    void nobody_is_killed_by_a_merge() {
        Merged merged = merged(
                incident(FIRST, IncidentKind.KILLING, KILLED), incident(SECOND, IncidentKind.ASSAULT, KILLED, BEATEN));
        Incident one = merged.caseFile().find(FIRST).orElseThrow();
        assertThat(one.kinds()).containsExactly(IncidentKind.KILLING);
        assertThat(one.subjects()).containsExactly(KILLED);
        assertThat(merged.conflicts())
                .filteredOn(conflict -> conflict.settlement() == Settlement.KEPT_IN_REVISION)
                .extracting(Conflict::attribute)
                .containsExactlyInAnyOrder("kinds", "subjects");
        assertThat(merged.caseFile()
                        .asOf(LocalDate.of(2024, 4, 1))
                        .statusOf(BEATEN)
                        .liberty())
                .isEqualTo(Liberty.UNKNOWN);
        assertThat(merged.caseFile()
                        .undoMerge(SECOND, AT)
                        .find(SECOND)
                        .orElseThrow()
                        .subjects())
                .containsExactly(KILLED, BEATEN);
    }

    @Test
    void lists_are_joined_where_no_more_than_one_of_them_differs() {
        assertThat(merged(
                                incident(FIRST, IncidentKind.THREAT, KILLED, BEATEN),
                                incident(SECOND, IncidentKind.ASSAULT, BEATEN, KILLED))
                        .caseFile()
                        .find(FIRST)
                        .orElseThrow()
                        .kinds())
                .containsExactly(IncidentKind.THREAT, IncidentKind.ASSAULT);
        assertThat(merged(incident(FIRST, IncidentKind.THREAT, KILLED), incident(SECOND, IncidentKind.THREAT, BEATEN))
                        .caseFile()
                        .find(FIRST)
                        .orElseThrow()
                        .subjects())
                .containsExactly(KILLED, BEATEN);
    }
}
