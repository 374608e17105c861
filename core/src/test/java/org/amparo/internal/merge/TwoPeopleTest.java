package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.amparo.code.CustodyForm;
import org.amparo.code.Gender;
import org.amparo.code.IncidentKind;
import org.amparo.code.Liberty;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Identifier;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
        "Nino Vale, 1985, , female, , , , , names",
        ", , , , , , , , names",
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

    /** Of whom nothing is known may be anybody, and is somebody only by an id that the list has given. */
    @Test
    void somebody_of_whom_nothing_is_known_is_one_by_an_iri_and_not_by_a_pair() {
        Person nino = person(ONE, "Nino Vale", "1985", null, null);
        Person unknown = person(ONE, null, null, null, null);
        String base = "https://a.example/";
        Merged joined = of(base, nino).join(of(base, unknown), AT);
        assertThat(joined.caseFile().records()).hasSize(1);
        assertThat(notOne(joined)).isEmpty();
        JoinOptions pair = JoinOptions.DEFAULT.withSame(List.of(
                new IriPair(URI.create("https://a.example/person/one"), URI.create("https://b.example/person/one"))));
        Merged same = of(base, nino).join(of("https://b.example/", unknown), pair, AT);
        assertThat(same.caseFile().records()).hasSize(2);
        assertThat(notOne(same)).containsExactly("person:one names", "person:one-2 names");
        assertThat(of(base, nino)
                        .join(of("https://b.example/", unknown), pair.withAccepted(Set.of(ONE)), AT)
                        .caseFile()
                        .records())
                .hasSize(1);
        Person registered =
                unknown.toBuilder().addIdentifier(Identifier.wikidata("Q17")).build();
        isMerged(file(nino, registered.toBuilder().id(TWO).build()), ONE, TWO);
    }

    @Test
    void an_incident_of_nobody_at_no_time_may_be_any_other() {
        IncidentId first = IncidentId.of("i1");
        IncidentId second = IncidentId.of("i2");
        Incident killing = Incident.of(first, IncidentKind.KILLING, ONE);
        Incident unknown = killing.toBuilder().id(second).subjects(List.of()).build();
        isRefused(file(killing, unknown), first, second, "subjects");
        isMerged(
                file(
                        killing,
                        unknown.toBuilder()
                                .period(Period.parse("2024-01/2024-01"))
                                .build()),
                first,
                second);
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
        for (CaseFile some : List.of(file, file(one, other))) {
            isRefusedUnlessPeopleAreOne(some, FIRST, SECOND, "detainee");
        }
        isMerged(file.merge(ONE, TWO, AT).caseFile(), FIRST, SECOND);
    }

    @Test
    void a_detainee_who_is_accepted_may_be_named_by_a_former_id_or_a_present_one() {
        Detention one = Detention.builder().id(FIRST).detainee(ONE).build();
        Detention other = Detention.builder().id(SECOND).detainee(TWO).build();
        Person nino = person(THREE, "Nino Vale", null, null, null);
        Person tomas = person(TWO, "Tomas Brandt", null, null, null);
        CaseFile file = file(nino.toBuilder().addFormerId(ONE).build(), tomas, one, other);
        for (PersonId accepted : List.of(ONE, THREE)) {
            assertThat(file.merge(FIRST, SECOND, Set.of(FIRST, accepted, TWO), AT)
                            .caseFile()
                            .records())
                    .as("%s", accepted)
                    .hasSize(3);
            CaseFile ours = of(
                    "https://a.example/", one, nino.toBuilder().addFormerId(ONE).build());
            CaseFile theirs =
                    of("https://a.example/", tomas, other.toBuilder().id(FIRST).build());
            JoinOptions options = JoinOptions.DEFAULT.withAccepted(Set.of(FIRST, accepted, TWO));
            assertThat(notOne(ours.join(theirs, options, AT)))
                    .as("%s", accepted)
                    .isEmpty();
        }
    }

    /** Whoever accepts that two detentions are one has not said so of the people whose they are. */
    private static void isRefusedUnlessPeopleAreOne(CaseFile file, RecordId one, RecordId other, String attribute) {
        for (Set<RecordId> accepted : List.<Set<RecordId>>of(
                Set.of(),
                Set.of(one),
                Set.of(other),
                Set.of(one, other),
                Set.of(ONE, TWO),
                Set.of(one, TWO),
                Set.of(other, ONE, THREE))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .as("%s", accepted)
                    .isThrownBy(() -> file.merge(one, other, accepted, AT))
                    .withMessageContaining(attribute)
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("not-one"));
        }
        for (Set<RecordId> accepted : List.<Set<RecordId>>of(Set.of(one, ONE, TWO), Set.of(other, ONE, TWO))) {
            assertThat(file.merge(one, other, accepted, AT).caseFile().records())
                    .hasSize(file.records().size() - 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-05/2024-02-01, , 2024-06-01/.., , period",
        "2023-11-05/2024-02, , 2024-03/, , period",
        "../2023, , 2024/, , period",
        "2023-11/2024-02, , 2024-06/2024-07, , period",
        "2023-11-05/, 2024-02-01, 2024-06-01/.., , release",
        ", 2024-02-01, 2024-06-01/.., 2024-08, release",
        "2023-11-05/.., 2024-02-01, 2024-02-02/2024-02-02, , release",
        "2023-11-05/, some day, 2024-06-01/.., , release",
        "2023-11-05/, some day, 2023-11-06/, , release",
    })
    void two_arrests_of_one_person_are_not_merged(
            String period, String released, String otherPeriod, String otherReleased, String attribute) {
        Detention one = held(FIRST, period, released);
        Detention other = held(SECOND, otherPeriod, otherReleased);
        isRefused(file(person(ONE, "Nino Vale", null, null, null), one, other), FIRST, SECOND, attribute);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-05/2024-02-01, , 2024-02/.., ",
        "2023-11-05/2024-02-01?, , 2024-06-01/.., ",
        "2023-11-05/2024-02-01, , 2024-06-01~/.., ",
        "2023-11-05/2024-02-01, , /2024-06, ",
        "2023-11-05/.., , 2024-06-01/.., ",
        "2023-11-05/, , 2024-06-01/.., ",
        "2023-11-05/, 2024-02-01, 2023-11-07/, ",
        "2023-11-05/, 2024-02-01, 2023-11-05/, 2024-06-01",
        "2023-11/, some day, 2023-11-07/, ",
        "2023-11-05/, some day, 2023-11-07/, some day",
        "2023-11-05/, some day, , ",
        ", some day, 2023-11-05/, ",
        ", , 2023-11-05/, ",
        "2024-06-01/.., 2024-02-01, 2024-06-01/.., 2024-02-01",
        "2024-06/2024-02, , 2024-06/2024-02, ",
    })
    void detentions_that_may_be_one_are_merged(
            String period, String released, String otherPeriod, String otherReleased) {
        Detention one = held(FIRST, period, released);
        Detention other = held(SECOND, otherPeriod, otherReleased);
        isMerged(file(person(ONE, "Nino Vale", null, null, null), one, other), FIRST, SECOND);
    }

    /** A detention in a period, with a release on a day, on some day, or none. */
    private static Detention held(DetentionId id, String period, String released) {
        Optional<Release> release = Optional.ofNullable(released)
                .map(on -> Release.builder()
                        .on(on.startsWith("some") ? Optional.empty() : Optional.of(PartialDate.parse(on)))
                        .build());
        return Detention.builder()
                .id(id)
                .detainee(ONE)
                .period(Optional.ofNullable(period).map(Period::parse))
                .release(release)
                .build();
    }

    @Test
    void an_arrest_step_or_a_phase_tells_when_a_detention_began() {
        Detention over = held(FIRST, "2023-11-05/2024-02-01", null);
        Detention arrested = held(SECOND, null, null).toBuilder()
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.ARREST)
                        .on(PartialDate.parse("2024-06-01"))
                        .build())
                .build();
        Detention inPrison = held(SECOND, null, null).toBuilder()
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2024-06/..")))
                .build();
        isRefused(file(over, arrested), FIRST, SECOND, "period");
        isRefused(file(over, inPrison), FIRST, SECOND, "period");
        isMerged(file(over.toBuilder().period(Optional.empty()).build(), inPrison), FIRST, SECOND);
    }

    @Test
    void incidents_of_one_person_at_two_times_are_not_merged() {
        IncidentId first = IncidentId.of("i1");
        IncidentId second = IncidentId.of("i2");
        Incident beating = Incident.of(first, IncidentKind.ASSAULT, ONE).toBuilder()
                .period(Period.parse("2024-01-05/2024-01-05"))
                .build();
        Incident later = beating.toBuilder()
                .id(second)
                .period(Period.parse("2024-02/2024-02"))
                .build();
        isRefused(file(beating, later), first, second, "period");
        isMerged(
                file(
                        beating,
                        later.toBuilder()
                                .period(Period.parse("2024-01/2024-02"))
                                .build()),
                first,
                second);
    }

    @Test
    void incidents_that_have_nobody_in_common_are_not_merged() {
        IncidentId first = IncidentId.of("i1");
        IncidentId second = IncidentId.of("i2");
        Incident killing = Incident.of(first, IncidentKind.KILLING, ONE);
        Incident other = Incident.of(second, IncidentKind.KILLING, TWO);
        isRefused(file(killing, other), first, second, "subjects");
        isMerged(file(killing, other.toBuilder().addSubject(ONE).build()), first, second);
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
    void two_arrests_of_one_id_stay_two_in_a_join_each_with_its_own_end() {
        Person nino = person(ONE, "Nino Vale", null, null, null);
        CaseFile ours = of("https://a.example/", nino, held(FIRST, "2023-11-05/", "2024-02-01"));
        CaseFile theirs = of("https://a.example/", nino, held(FIRST, "2024-06-01/..", null));
        for (List<CaseFile> files : List.of(List.of(ours, theirs), List.of(theirs, ours))) {
            Merged joined = files.get(0).join(files.get(1), AT);
            assertThat(joined.caseFile().detentionsOf(ONE))
                    .extracting(Detention::period, held -> held.release().isPresent())
                    .containsExactlyInAnyOrder(
                            tuple(Optional.of(Period.parse("2023-11-05/")), true),
                            tuple(Optional.of(Period.parse("2024-06-01/..")), false));
            assertThat(notOne(joined)).containsExactly("detention:d1 release", "detention:d1-2 release");
            assertThat(joined.caseFile().join(files.get(1), AT).caseFile()).isEqualTo(joined.caseFile());
        }
        JoinOptions accepted = JoinOptions.DEFAULT.withAccepted(Set.of(FIRST));
        assertThat(ours.join(theirs, accepted, AT).caseFile().detentionsOf(ONE)).hasSize(1);
    }

    static Stream<Arguments> endsAndWhatGoesOn() {
        List<Detention> over = List.of(
                held(FIRST, null, "2024-02"),
                held(FIRST, "2024-01-05/", "2024-02"),
                held(FIRST, "2024-02/", "2024-02"),
                held(FIRST, "2024-01/2024-02", null),
                held(FIRST, "2024-02/2024-02", "2024-02-20"),
                held(FIRST, "2023-11-05/2024-02-20", null),
                held(FIRST, "2024-02-20/", "2024-02-20"),
                held(FIRST, "2023-11-05/", "[..2024-02-25]"),
                held(FIRST, "2023-11-05/", "2024-02-10~"),
                held(FIRST, "2024-02/", "some day"),
                held(FIRST, null, "some day"));
        List<Detention> goesOn = List.of(
                held(FIRST, "2024-02/..", null),
                held(FIRST, "2024-02-20/..", null),
                held(FIRST, "2024-02-20?/..", null),
                held(FIRST, "2024/..", null),
                held(FIRST, "/..", null),
                held(FIRST, null, null).toBuilder()
                        .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON, Period.parse("2024-02/..")))
                        .build());
        return over.stream().flatMap(one -> goesOn.stream().map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("endsAndWhatGoesOn")
    void nobody_is_free_by_a_release_that_may_have_been_before_an_arrest_of_another_file(
            Detention over, Detention goesOn) {
        Person nino = person(ONE, "Nino Vale", null, null, null);
        CaseFile ours = of("https://a.example/", nino, over);
        CaseFile theirs = of("https://a.example/", nino, goesOn);
        for (List<CaseFile> files : List.of(List.of(ours, theirs), List.of(theirs, ours))) {
            Merged joined = files.get(0).join(files.get(1), AT);
            assertThat(joined.caseFile()
                            .asOf(LocalDate.of(2024, 6, 1))
                            .statusOf(ONE)
                            .liberty())
                    .isNotEqualTo(Liberty.FREE);
            assertThat(notOne(joined)).hasSize(2);
            assertThat(joined.caseFile().join(files.get(1), AT).caseFile()).isEqualTo(joined.caseFile());
        }
        JoinOptions accepted = JoinOptions.DEFAULT.withAccepted(Set.of(FIRST));
        CaseFile one = ours.join(theirs, accepted, AT).caseFile();
        assertThat(one.detentionsOf(ONE)).hasSize(1);
        assertThat(one.join(theirs, AT).caseFile().detentionsOf(ONE)).hasSize(1);
    }

    @Test
    void an_arrest_that_may_follow_a_release_is_another_if_it_certainly_is_of_another_day() {
        Person nino = person(ONE, "Nino Vale", null, null, null);
        CaseFile ours = of("https://a.example/", nino, held(FIRST, "2023-11-05/", "2024-02-20"));
        CaseFile theirs = of("https://a.example/", nino, held(FIRST, "2024-02/", null));
        assertThat(notOne(ours.join(theirs, AT))).hasSize(2);
        assertThat(notOne(theirs.join(ours, AT))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01/2024-02, , 2024-01/..",
        "2023-11-05/, 2024-02-20, 2024-02-03/..",
        "2023-11-05/, 2024-02-20, 2023-11-05/..",
        "2023-11-05/, some day, 2023-11-05/..",
        "2023-11-05/, 2024-02-20, 2024-01/",
        "2024-02/, 2024-02-20, 2024-02/",
    })
    void what_certainly_began_before_the_release_or_does_not_go_on_is_joined(
            String period, String released, String goesOn) {
        Person nino = person(ONE, "Nino Vale", null, null, null);
        CaseFile ours = of("https://a.example/", nino, held(FIRST, period, released));
        CaseFile theirs = of("https://a.example/", nino, held(FIRST, goesOn, null));
        assertThat(ours.join(theirs, AT).caseFile().detentionsOf(ONE)).hasSize(1);
        assertThat(theirs.join(ours, AT).caseFile().detentionsOf(ONE)).hasSize(1);
    }

    @Test
    void the_detention_of_somebody_else_is_not_joined_by_accepting_it_alone() {
        Person nino = person(ONE, "Nino Vale", null, null, null);
        Person tomas = person(ONE, "Tomas Brandt", null, null, null);
        CaseFile ours = of("https://a.example/", nino, held(FIRST, "2023-11-05/", "2024-02-01"));
        CaseFile theirs = of("https://a.example/", tomas, held(FIRST, "2023-11-05/", null));
        Merged joined = ours.join(theirs, JoinOptions.DEFAULT.withAccepted(Set.of(FIRST)), AT);
        assertThat(joined.caseFile()).isEqualTo(ours.join(theirs, AT).caseFile());
        assertThat(joined.caseFile().records(Detention.class)).hasSize(2);
        assertThat(notOne(joined)).contains("detention:d1 detainee", "detention:d1-2 detainee");
        JoinOptions both = JoinOptions.DEFAULT.withAccepted(Set.of(ONE));
        assertThat(ours.join(theirs, both, AT).caseFile().records()).hasSize(2);

        CaseFile partner = of("https://b.example/", tomas, held(FIRST, "2023-11-05/", null));
        JoinOptions pair = JoinOptions.DEFAULT
                .withSame(List.of(new IriPair(
                        URI.create("https://a.example/detention/d1"), URI.create("https://b.example/detention/d1"))))
                .withAccepted(Set.of(FIRST));
        Merged same = ours.join(partner, pair, AT);
        assertThat(same.caseFile().records()).hasSize(4);
        assertThat(notOne(same)).containsExactly("detention:d1 detainee", "detention:d1-2 detainee");
        assertThat(ours.join(partner, pair.withAccepted(Set.of(FIRST, ONE)), AT)
                        .caseFile()
                        .records())
                .as("the one, but not with whom")
                .hasSize(4);
        JoinOptions people = pair.withAccepted(Set.of(FIRST, ONE, PersonId.of("one-2")));
        assertThat(ours.join(partner, people, AT).caseFile().records()).hasSize(3);
    }

    @Test
    void somebody_without_a_name_makes_no_bridge_between_two() {
        Person unnamed = person(ONE, null, null, null, "female");
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
