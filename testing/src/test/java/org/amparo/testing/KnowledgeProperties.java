package org.amparo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.AsOf;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Hop;
import org.amparo.status.Status;

/** Properties of the answers for a day, as known by another day, in every file. */
@Tag("once")
class KnowledgeProperties {

    private static final int TRIES = 40;
    private static final LocalDate START = LocalDate.of(2019, 1, 1);

    @Property(tries = TRIES)
    void nothing_rests_on_what_was_certainly_told_later(
            @ForAll long seed, @ForAll @IntRange(max = 3000) int days, @ForAll @IntRange(max = 3000) int known) {
        CaseFile file = RandomCases.seeded(seed).caseFile(30);
        LocalDate knownBy = START.plusDays(known);
        for (SubjectId subject : subjects(file)) {
            Status status = file.asOf(START.plusDays(days)).knownBy(knownBy).statusOf(subject);
            for (Evidence evidence : status.evidence()) {
                assertThat(tellers(file, evidence))
                        .anyMatch(teller -> file.find(teller)
                                .flatMap(Statement::publishedOn)
                                .map(date -> !date.after(knownBy).isCertain())
                                .orElse(true));
            }
            assertThat(status.contrary().isEmpty() || !status.certainty().isCertain())
                    .isTrue();
        }
    }

    @Property(tries = TRIES)
    void what_a_status_rests_on_stands_in_the_file(
            @ForAll long seed, @ForAll @IntRange(max = 3000) int days, @ForAll @IntRange(max = 3000) int known) {
        CaseFile file = RandomCases.seeded(seed).caseFile(30);
        Set<Evidence> all = new HashSet<>(ModelProperties.evidenceOf(file));
        for (SubjectId subject : subjects(file)) {
            AsOf asOf = file.asOf(START.plusDays(days));
            assertThat(all).containsAll(asOf.statusOf(subject).evidence());
            Status status = asOf.knownBy(START.plusDays(known)).statusOf(subject);
            assertThat(all).containsAll(status.evidence()).containsAll(status.contrary());
        }
    }

    @Property(tries = TRIES)
    void without_any_evidence_nothing_was_ever_known(@ForAll long seed, @ForAll @IntRange(max = 3000) int days) {
        CaseFile file = RandomCases.seeded(seed).caseFile(30);
        for (Detention detention : file.records(Detention.class)) {
            CaseFile bare = CaseFile.builder()
                    .id(file.id())
                    .add(Detention.builder()
                            .id(detention.id())
                            .detainee(detention.detainee())
                            .period(detention.period())
                            .build())
                    .build();
            Status status = bare.asOf(START.plusDays(days))
                    .knownBy(LocalDate.of(9999, 1, 1))
                    .statusOf(detention.detainee());
            assertThat(status.liberty()).isEqualTo(Liberty.UNKNOWN);
        }
    }

    @Property(tries = TRIES)
    void who_is_held_is_told_once_and_as_the_status_says(@ForAll long seed, @ForAll @IntRange(max = 3000) int days) {
        CaseFile file = RandomCases.seeded(seed).caseFile(30);
        LocalDate day = START.plusDays(days);
        HeldAnswer held = file.heldOn(day);
        List<Status> persons = new ArrayList<>(held.certain());
        persons.addAll(held.possible());
        persons.addAll(held.unknown());
        assertThat(persons).extracting(Status::subject).doesNotHaveDuplicates();
        persons.forEach(
                status -> assertThat(file.asOf(day).statusOf(status.subject())).isEqualTo(status));
        assertThat(held.certain())
                .allMatch(status ->
                        HeldAnswer.isHeld(status) && status.certainty().isCertain());
        assertThat(held.possible())
                .allMatch(status ->
                        HeldAnswer.isHeld(status) && !status.certainty().isCertain());
        assertThat(held.unknown()).allMatch(status -> status.liberty().equals(Liberty.UNKNOWN));
        for (Person person : file.records(Person.class)) {
            Status status = file.asOf(day).statusOf(person.id());
            assertThat(persons.contains(status) || !HeldAnswer.isHeld(status)).isTrue();
        }
    }

    private static List<SubjectId> subjects(CaseFile file) {
        return Stream.<SubjectId>concat(
                        file.records(Person.class).stream().map(Person::id),
                        file.records(Group.class).stream().map(Group::id))
                .toList();
    }

    private static List<StatementId> tellers(CaseFile file, Evidence evidence) {
        List<StatementId> tellers = new ArrayList<>(List.of(evidence.statement()));
        file.chainOf(evidence).hops().stream().map(Hop::relayed).forEach(tellers::add);
        return tellers;
    }
}
