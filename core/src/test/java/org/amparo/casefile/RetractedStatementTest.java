package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.code.Liberty;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.status.Status;
import org.amparo.status.TimelineEntry;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** What was read in a retracted statement alone counts for nothing, as if each piece of evidence were retracted. */
class RetractedStatementTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final Statement NEWS = statement("news", PartialDate.of(2024, 7, 1));
    private static final Statement FALSE = statement("false", PartialDate.of(2024, 5, 1)).toBuilder()
            .addFormerId(StatementId.of("false-once"))
            .addRevision(Revision.of(1, Instant.EPOCH, ChangeKind.RETRACTED))
            .build();

    private static Statement statement(String local, PartialDate on) {
        return Statement.builder().id(StatementId.of(local)).publishedOn(on).build();
    }

    private static Evidence readIn(Statement statement) {
        return Evidence.builder().statement(statement.id()).build();
    }

    private static Detention held(Evidence... evidence) {
        return Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(PersonId.of("p1"))
                .period(Period.parse("2024-01-10/.."))
                .evidence(List.of(evidence))
                .build();
    }

    private static Release release(Evidence... evidence) {
        return Release.of(ReleaseKind.ACQUITTAL, PartialDate.of(2024, 4, 2)).toBuilder()
                .evidence(List.of(evidence))
                .build();
    }

    private static CaseFile file(Person person, Detention detention) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(NEWS, FALSE, person, detention)
                .build();
    }

    private static Person person() {
        return Person.builder()
                .id(PersonId.of("p1"))
                .addName(Name.of("Nuran Castell"))
                .build();
    }

    private static Status status(Detention detention) {
        return file(person(), detention).asOf(JUNE).statusOf(PersonId.of("p1"));
    }

    @Test
    void a_release_that_it_alone_told_of_frees_nobody() {
        Detention held = held(readIn(NEWS));
        for (Evidence evidence : List.of(
                readIn(FALSE),
                readIn(FALSE).toBuilder()
                        .statement(StatementId.of("false-once"))
                        .build())) {
            Status status = status(held.toBuilder().release(release(evidence)).build());
            assertThat(status).isEqualTo(status(held));
            assertThat(status.liberty()).isEqualTo(Liberty.DEPRIVED);
            assertThat(status.certainty()).isEqualTo(Certainty.CERTAIN);
        }
    }

    @Test
    void a_release_that_another_source_tells_of_does() {
        Detention held = held(readIn(NEWS));
        Status status = status(
                held.toBuilder().release(release(readIn(FALSE), readIn(NEWS))).build());
        assertThat(status)
                .isEqualTo(
                        status(held.toBuilder().release(release(readIn(NEWS))).build()));
        assertThat(status.liberty()).isEqualTo(Liberty.FREE);
    }

    @Test
    void a_detention_that_it_alone_told_of_is_none() {
        CaseFile file = file(person(), held(readIn(FALSE)));
        Status status = file.asOf(JUNE).statusOf(PersonId.of("p1"));
        assertThat(status.liberty()).isEqualTo(Liberty.UNKNOWN);
        assertThat(status.certainty()).isEqualTo(Certainty.NO);
        assertThat(file.asOf(JUNE).held().certain()).isEmpty();
        assertThat(file.asOf(JUNE).knownBy(JUNE).held().certain()).isEmpty();
    }

    @Test
    void a_death_that_it_alone_told_of_is_none() {
        Person dead = person().toBuilder()
                .diedOn(PartialDate.of(2024, 3, 3))
                .addEvidence(readIn(FALSE).toBuilder().about("diedOn").build())
                .build();
        assertThat(file(dead, held(readIn(NEWS))).asOf(JUNE).statusOf(dead.id()))
                .isEqualTo(status(held(readIn(NEWS))));
    }

    @Test
    void a_timeline_has_nothing_of_it() {
        Detention detention =
                held(readIn(NEWS)).toBuilder().release(release(readIn(FALSE))).build();
        assertThat(file(person(), detention).timelineOf(PersonId.of("p1")))
                .extracting(TimelineEntry::attribute)
                .containsExactly("period");
    }

    /** The records themselves say what they said. */
    @Test
    void nothing_in_the_file_is_changed() {
        Detention detention =
                held(readIn(NEWS)).toBuilder().release(release(readIn(FALSE))).build();
        CaseFile file = file(person(), detention);
        file.asOf(JUNE).held();
        assertThat(file.find(detention.id())).containsSame(detention);
        assertThat(file.records()).containsExactly(NEWS, FALSE, person(), detention);
    }
}
