package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.JoinOptions;
import org.amparo.casefile.Merged;
import org.amparo.change.IriPair;
import org.amparo.change.Settlement;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Gender;
import org.amparo.code.IncidentKind;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people never become one, unless somebody says of the pair that they are. */
class TwoPeopleTest {

    private static final PersonId ONE = PersonId.of("one");
    private static final PersonId TWO = PersonId.of("two");
    private static final PersonId THREE = PersonId.of("three");
    private static final DetentionId FIRST = DetentionId.of("d1");
    private static final DetentionId SECOND = DetentionId.of("d2");
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder().id(CaseFileId.of("c1")).add(records).build();
    }

    /** Somebody of some names, a birth, a death and a gender, each of which may be absent. */
    private static Person person(PersonId id, String names, String born, String died, String gender) {
        List<Name> all = new ArrayList<>();
        for (String name : Optional.ofNullable(names).orElse("").split(";")) {
            if (!name.isBlank()) {
                all.add(Name.of(name));
            }
        }
        return Person.builder()
                .id(id)
                .names(all)
                .bornOn(Optional.ofNullable(born).map(PartialDate::parse))
                .diedOn(Optional.ofNullable(died).map(PartialDate::parse))
                .gender(Optional.ofNullable(gender).map(Gender.VOCABULARY::of))
                .build();
    }

    private static void isRefused(CaseFile file, RecordId one, RecordId other, String attribute) {
        for (List<RecordId> pair : List.of(List.of(one, other), List.of(other, one))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> file.merge(pair.get(0), pair.get(1), AT))
                    .withMessageContaining(attribute)
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("not-one"));
            for (RecordId accepted : pair) {
                assertThat(file.merge(pair.get(0), pair.get(1), Set.of(accepted), AT)
                                .caseFile()
                                .find(pair.get(1)))
                        .isEqualTo(file.merge(pair.get(0), pair.get(1), Set.of(accepted), AT)
                                .caseFile()
                                .find(pair.get(0)));
            }
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> file.merge(pair.get(0), pair.get(1), Set.of(THREE), AT));
        }
    }

    private static void isMerged(CaseFile file, RecordId one, RecordId other) {
        assertThat(file.merge(one, other, AT)
                        .caseFile()
                        .find(other)
                        .orElseThrow()
                        .id())
                .isEqualTo(one);
        assertThat(file.merge(other, one, AT).caseFile().find(one).orElseThrow().id())
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "Nino Vale, 1980, , , Tomas Brandt, 1999, , , names",
        "Nino Vale, , , , Tomas Brandt, , , , names",
        "Nino Vale;N. Brandt, , , , Tomas Brandt;T. Vale, , , , names",
        "Nino Vale, 1985, , , Nino Orlova, 1985, , , names",
        "Nino, , , , Nino Vale, , , , names",
        "A. B., , , , Anna Berg, , , , names",
        "Nino Vale, 1980, , , Nino Vale, 1999, , , bornOn",
        ", 1980, , , , 1999, , , bornOn",
        "Nino Vale, 1985-03-02, , , Nino Vale, 1985-03-03, , , bornOn",
        "Nino Vale, 1985-03, , , , 1985-04-01, , , bornOn",
        "Nino Vale, '[1985,1987]', , , , 1986, , , bornOn",
        "Nino Vale, , 2020, , N. Vale, , 2021-02, , diedOn",
        "Nino Vale, 1999, , , Nino Vale, , 1980, , diedOn",
        "Nino Vale, , 1980, , Nino Vale, 1999, , , diedOn",
        "Nino Vale, , , female, Nino Vale, , , male, gender",
        ", , , female, , , , non-binary, gender",
    })
    void two_people_are_not_merged(
            String names,
            String born,
            String died,
            String gender,
            String others,
            String otherBirth,
            String otherDeath,
            String otherGender,
            String attribute) {
        CaseFile file =
                file(person(ONE, names, born, died, gender), person(TWO, others, otherBirth, otherDeath, otherGender));
        isRefused(file, ONE, TWO, attribute);
    }

    @ParameterizedTest
    @CsvSource({
        "Nino Vale, 1985, , , Nino Vale, 1985-03-02, , ",
        "Nino Vale, 1985~, , , Nino Vale, 1986, , ",
        "Nino Vale, 1985?, , , Nino Vale, 1986, , ",
        "Nino Vale, 198X, , , Nino Vale, 1986-12, , ",
        "Nino Vale, '[1985,1986]', , , Nino Vale, 1986-12, , ",
        "Nino Vale, 1985, , female, Nino Vale, , , ",
        "Nino Vale, , , , , 1985, 2020, female",
        ", , , , , , , ",
        "Nino Vale, 1985, 2020, female, N. Vale, 1985, 2020-02, female",
        "Nino Vale, , , , 'VALE, Níno', , , ",
        "Nino Vale, , , , Нино Вале, , , ",
        "Nino Vale, , , , Tomas Brandt;Nino Vale, , , ",
        "A. B., , , , A. B., , , ",
        "a.b., , , , A. B., , , ",
        "Nino, , , , NINO, , , ",
        "'***', , , , '***', , , ",
        "Nino Vale, 1985, 1985, , Nino Vale, 1985-03-02, , ",
    })
    void what_nothing_speaks_against_is_merged(
            String names,
            String born,
            String died,
            String gender,
            String others,
            String otherBirth,
            String otherDeath,
            String otherGender) {
        CaseFile file =
                file(person(ONE, names, born, died, gender), person(TWO, others, otherBirth, otherDeath, otherGender));
        isMerged(file, ONE, TWO);
    }

    @Test
    void a_name_that_was_taken_back_speaks_neither_for_nor_against() {
        Name back = Name.of("Tomas Brandt").toBuilder()
                .addEvidence(Evidence.of(StatementId.of("s"), "Brandt").toBuilder()
                        .status(ClaimStatus.RETRACTED)
                        .build())
                .build();
        Person nino = person(ONE, "Nino Vale", null, null, null);
        isMerged(file(nino, Person.builder().id(TWO).addName(back).build()), ONE, TWO);
        Person tomas = person(TWO, "Tomas Brandt", null, null, null);
        isRefused(file(nino.toBuilder().addName(back).build(), tomas), ONE, TWO, "names");
    }

    @Test
    void the_detentions_of_two_people_are_not_merged_whatever_else_they_say() {
        Detention one = Detention.builder().id(FIRST).detainee(ONE).build();
        Detention other = Detention.builder().id(SECOND).detainee(TWO).build();
        Person nino = person(ONE, "Nino Vale", null, null, null);
        CaseFile file = file(nino, person(TWO, "Nino Vale", null, null, null), one, other);
        isRefused(file, FIRST, SECOND, "detainee");
        isRefused(file(one, other), FIRST, SECOND, "detainee");
        isMerged(file.merge(ONE, TWO, AT).caseFile(), FIRST, SECOND);
    }

    @Test
    void incidents_that_have_nobody_in_common_are_not_merged() {
        IncidentId first = IncidentId.of("i1");
        IncidentId second = IncidentId.of("i2");
        Incident killing = Incident.of(first, IncidentKind.KILLING, ONE);
        Incident other = Incident.of(second, IncidentKind.KILLING, TWO);
        isRefused(file(killing, other), first, second, "subjects");
        isMerged(file(killing, other.toBuilder().addSubject(ONE).build()), first, second);
        isMerged(file(killing, other.toBuilder().subjects(List.of()).build()), first, second);
    }

    // Two files

    private static CaseFile of(String base, CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .base(URI.create(base))
                .add(records)
                .build();
    }

    private static List<String> notOne(Merged joined) {
        return joined.conflicts().stream()
                .filter(conflict -> conflict.settlement() == Settlement.NOT_ONE)
                .map(conflict -> conflict.record().orElseThrow() + " " + conflict.attribute())
                .toList();
    }

    @Test
    void two_whom_one_file_says_to_be_one_by_a_former_id_stay_two_in_a_join() {
        Person nino = person(ONE, "Nino Vale", null, null, null);
        Person both = nino.toBuilder().addFormerId(TWO).build();
        Person tomas = person(TWO, "Tomas Brandt", null, null, null);
        CaseFile merged = of("https://a.example/", both);
        CaseFile other = of("https://a.example/", tomas, nino);
        for (Merged joined : List.of(merged.join(other, AT), other.join(merged, AT))) {
            assertThat(joined.caseFile().records(Person.class))
                    .extracting(person -> person.names().get(0).full())
                    .containsExactlyInAnyOrder("Nino Vale", "Tomas Brandt");
            assertThat(notOne(joined)).hasSize(2);
        }
        JoinOptions accepted = JoinOptions.DEFAULT.withAccepted(Set.of(TWO));
        assertThat(merged.join(other, accepted, AT).caseFile().records()).hasSize(1);
    }

    @Test
    void somebody_without_a_name_makes_no_bridge_between_two() {
        Person unnamed = person(ONE, null, null, null, null);
        Person nino = person(ONE, "Nino Vale", null, null, null);
        Person tomas = person(ONE, "Tomas Brandt", null, null, null);
        String base = "https://a.example/";
        for (List<Person> order :
                List.of(List.of(unnamed, nino, tomas), List.of(nino, unnamed, tomas), List.of(tomas, nino, unnamed))) {
            CaseFile all = of(base, order.get(0))
                    .join(of(base, order.get(1)), AT)
                    .caseFile()
                    .join(of(base, order.get(2)), AT)
                    .caseFile();
            assertThat(all.records(Person.class))
                    .hasSize(2)
                    .allMatch(person -> person.names().size() == 1);
        }
        List<IriPair> pairs = List.of(
                new IriPair(URI.create("https://a.example/person/one"), URI.create("https://b.example/person/one")),
                new IriPair(URI.create("https://b.example/person/one"), URI.create("https://b.example/person/two")));
        Merged joined = of(base, nino)
                .join(
                        of("https://b.example/", unnamed, person(TWO, "Tomas Brandt", null, null, null)),
                        JoinOptions.DEFAULT.withSame(pairs),
                        AT);
        assertThat(joined.caseFile().records(Person.class))
                .hasSize(2)
                .allMatch(person -> person.names().size() == 1);
        assertThat(notOne(joined)).hasSize(2);
    }
}
