package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Gender;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.record.Identifier;
import org.amparo.record.Revision;
import org.amparo.status.PossibleDuplicate;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleDuplicatesTest {

    private static Person.Builder person(String id, String... names) {
        return Person.builder()
                .id(PersonId.of(id))
                .names(Arrays.stream(names).map(Name::of).toList());
    }

    private static Person born(String id, String name, String date) {
        return person(id, name).bornOn(PartialDate.parse(date)).build();
    }

    private static Identifier identifier(String scheme, String text) {
        return Identifier.builder().scheme(scheme).identifier(text).build();
    }

    private static Detention arrested(String id, String period) {
        return Detention.builder()
                .id(DetentionId.of(id + "-1"))
                .detainee(PersonId.of(id))
                .period(Period.parse(period))
                .build();
    }

    private static List<PossibleDuplicate> pairs(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("pairs"))
                .add(records)
                .build()
                .possibleDuplicates();
    }

    private static List<String> told(CaseRecord... records) {
        return pairs(records).stream()
                .map(pair -> pair.likelihood().code() + " "
                        + pair.signs().stream().map(sign -> sign.code()).collect(Collectors.joining(",")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Leyla Orlova, Leyla Orlova, same-name",
        "Leyla Orlova, 'ORLOVA, Leyla', same-name",
        "Tamara Orlova, Орлова Тамара, same-name",
        "Leyla Orlova, Лейла Орлова, similar-name",
        "Leyla Orlova, Leila Orlova, similar-name",
        "Leyla Orlova, L. Orlova, similar-name",
        "Leyla Orlova, Leyla Aliqizi Orlova, similar-name",
        "Abdul Rahman Darr, Abdulrahman Darr, similar-name",
        "李明华, 李明华, same-name",
        "Ali, Ali, same-name",
    })
    void a_name_in_common_makes_a_pair(String one, String other, String sign) {
        assertThat(told(person("a", one).build(), person("b", other).build())).containsExactly("possible " + sign);
        assertThat(told(person("a", other).build(), person("b", one).build())).containsExactly("possible " + sign);
    }

    @ParameterizedTest
    @CsvSource({
        "Leyla Orlova, Orlova",
        "Leyla Orlova, L. O.",
        "L. O., L. O.",
        "Leyla Orlova, Leyla Petrova",
        "Ali, Ali Darr",
        "李明, 李明华",
        "-, -",
    })
    void what_many_people_share_makes_none(String one, String other) {
        assertThat(told(person("a", one).build(), person("b", other).build())).isEmpty();
    }

    @Test
    void a_second_name_counts_too() {
        assertThat(told(
                        person("a", "Ines Calder", "Inés Marten").build(),
                        person("b", "I. B.", "Marten, Ines").build()))
                .containsExactly("possible same-name");
    }

    @Test
    void nobody_is_a_pair_with_themselves() {
        assertThat(told(person("a", "Ines Calder", "Calder Ines", "Ines A. Calder")
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1980-02-03, 1980-02-03, 'likely same-name,same-birth'",
        "1980-02-03, 1980-02-04, 'unlikely same-name,other-birth'",
        "1980, 1981, 'unlikely same-name,other-birth'",
        "1980, 1980-02-03, 'possible same-name'",
        "1980, 1980, 'possible same-name'",
        "1980-02-03, 1981?, 'possible same-name'",
    })
    void a_birth_weighs_a_pair(String one, String other, String told) {
        assertThat(told(born("a", "Ines Calder", one), born("b", "Ines Calder", other)))
                .containsExactly(told);
    }

    @Test
    void a_birth_alone_makes_no_pair() {
        assertThat(told(born("a", "Ines Calder", "1980-02-03"), born("b", "Jon Brandt", "1980-02-03")))
                .isEmpty();
    }

    @Test
    void a_day_of_arrest_in_common_weighs_a_pair() {
        Person one = person("a", "Ines Calder").build();
        Person other = person("b", "Ines Calder").build();
        assertThat(told(one, other, arrested("a", "2023-11-05/.."), arrested("b", "2023-11-05/2024")))
                .containsExactly("likely same-name,same-arrest");
        assertThat(told(one, other, arrested("a", "2023-11/.."), arrested("b", "2023-11/..")))
                .containsExactly("possible same-name");
        assertThat(told(one, other, arrested("a", "2023-11-05/.."), arrested("b", "2024-01-01/..")))
                .containsExactly("possible same-name");
    }

    @Test
    void a_gender_speaks_against_a_pair() {
        assertThat(told(
                        person("a", "Sam Calder").gender(Gender.FEMALE).build(),
                        person("b", "Sam Calder").gender(Gender.MALE).build()))
                .containsExactly("unlikely same-name,other-gender");
    }

    @Test
    void an_identifier_makes_a_pair_and_another_of_its_scheme_speaks_against_one() {
        Person one = person("a", "Ines Calder")
                .addIdentifiers(identifier("list", "7"))
                .build();
        assertThat(told(
                        one,
                        person("b", "Jon B.")
                                .addIdentifiers(identifier("list", "7"))
                                .build()))
                .containsExactly("possible same-identifier");
        assertThat(told(
                        one,
                        person("b", "I. Calder")
                                .addIdentifiers(identifier("list", "7"))
                                .build()))
                .containsExactly("likely same-identifier,similar-name");
        assertThat(told(
                        one,
                        person("b", "Ines Calder")
                                .addIdentifiers(identifier("list", "8"))
                                .build()))
                .containsExactly("unlikely same-name,other-identifier");
        assertThat(told(
                        one,
                        person("b", "Ines Calder")
                                .addIdentifiers(identifier("other", "8"))
                                .build()))
                .containsExactly("possible same-name");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_pair_that_is_recorded_is_left_out_whichever_of_the_two_says_it(boolean first) {
        Person.Builder one = person("a", "Ines Calder");
        Person.Builder other = person("b", "Ines Calder");
        (first ? one : other).addPossiblySame(PossibleMatch.of(PersonId.of(first ? "b" : "a")));
        assertThat(told(one.build(), other.build())).isEmpty();
    }

    @Test
    void retracted_records_and_retracted_names_are_left_out() {
        Person one = person("a", "Ines Calder").build();
        assertThat(told(
                        one,
                        person("b", "Ines Calder")
                                .addRevisions(Revision.builder()
                                        .number(1L)
                                        .at(Instant.EPOCH)
                                        .kind(ChangeKind.RETRACTED)
                                        .build())
                                .build()))
                .isEmpty();
        StatementId source = StatementId.of("s");
        Name retracted = Name.builder()
                .full("Ines Calder")
                .addEvidence(Evidence.builder()
                        .statement(source)
                        .status(ClaimStatus.RETRACTED)
                        .build())
                .build();
        assertThat(told(
                        one,
                        Person.builder()
                                .id(PersonId.of("b"))
                                .addNames(retracted)
                                .build(),
                        Statement.builder().id(source).build()))
                .isEmpty();
    }

    @Test
    void the_likeliest_come_first_and_then_those_that_stand_first_in_the_file() {
        assertThat(pairs(
                                born("a", "Ines Calder", "1980-02-03"),
                                born("b", "Ines Calder", "1980-02-04"),
                                person("c", "Ines Calder").build(),
                                born("d", "Ines Calder", "1980-02-03"))
                        .stream()
                        .map(pair -> pair.first().local() + pair.second().local()))
                .containsExactly("ad", "ac", "bc", "cd", "ab", "bd");
    }

    @Test
    void a_name_or_an_identifier_that_very_many_share_makes_no_pair() {
        CaseRecord[] unknown = IntStream.range(0, 65)
                .mapToObj(i -> person("p" + i, "Not Known")
                        .addIdentifier(identifier("page", "1"))
                        .build())
                .toArray(CaseRecord[]::new);
        assertThat(pairs(unknown)).isEmpty();
        assertThat(pairs(Arrays.copyOf(unknown, 64))).hasSize(64 * 63 / 2);
    }

    @Test
    void an_answer_has_a_form_in_json() {
        assertThat(pairs(
                                person("a", "Ines Calder").build(),
                                person("b", "Ines Calder").build())
                        .get(0)
                        .toData())
                .isEqualTo(DataObject.builder()
                        .put("first", "person:a")
                        .put("second", "person:b")
                        .put("likelihood", "possible")
                        .put("signs", List.of(new DataString("same-name")))
                        .build());
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(
                        "Leyla Orlova",
                        "Leila Orlova",
                        "L. Orlova",
                        "Orlova",
                        "Лейла Орлова",
                        "Leyla A. Orlova",
                        "Ali",
                        "Ali Darr",
                        "A. Darr",
                        "Darr Ali",
                        "李明华",
                        "李明",
                        "Abdul Rahman Darr",
                        "Abdulrahman Darr",
                        "-")
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void the_order_of_the_file_changes_no_pair(@ForAll("names") List<String> names) {
        List<Person> persons = IntStream.range(0, names.size())
                .mapToObj(i -> person("p" + i, names.get(i)).build())
                .collect(Collectors.toList());
        Set<String> pairs = unordered(persons);
        Collections.reverse(persons);
        assertThat(unordered(persons)).isEqualTo(pairs);
    }

    private static Set<String> unordered(List<Person> persons) {
        return pairs(persons.toArray(CaseRecord[]::new)).stream()
                .map(pair ->
                        new TreeSet<>(Set.of(pair.first().local(), pair.second().local())) + " " + pair.likelihood()
                                + pair.signs())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
