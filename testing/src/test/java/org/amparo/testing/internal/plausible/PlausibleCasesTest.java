package org.amparo.testing.internal.plausible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.PersonKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.Evidence;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.status.Chain;
import org.amparo.testing.RandomCases;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class PlausibleCasesTest {

    private static final CaseFile FILE = RandomCases.seeded(11).plausibleCaseFile(2_000);

    @Test
    void a_file_has_so_many_records_and_none_fewer_than_ten() {
        for (int records = PlausibleCases.FEWEST; records < 120; records++) {
            CaseFile file = RandomCases.seeded(records).plausibleCaseFile(records);
            assertThat(file.records()).hasSize(records);
            assertThat(file.records().stream().map(record -> record.id().type()))
                    .contains("person", "organisation", "statement", "detention");
            assertThat(file.dangling()).isEmpty();
        }
        assertThatThrownBy(() -> RandomCases.seeded(1).plausibleCaseFile(9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RandomCases.seeded(1).plausibleRecords(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_type_is_there() {
        assertThat(FILE.records().stream().map(record -> record.id().type()).distinct())
                .containsExactlyInAnyOrderElementsOf(CaseRecord.shapes().keySet());
    }

    @Test
    void the_same_seed_gives_the_same_records_whether_kept_or_not() {
        assertThat(RandomCases.seeded(11).plausibleRecords(2_000)).containsExactlyElementsOf(FILE.records());
        assertThat(RandomCases.seeded(12).plausibleCaseFile(2_000)).isNotEqualTo(FILE);
    }

    @Test
    void a_second_call_gives_other_cases() {
        RandomCases cases = RandomCases.seeded(11);
        assertThat(cases.plausibleCaseFile(100)).isNotEqualTo(cases.plausibleCaseFile(100));
    }

    @Test
    void phases_and_proceedings_come_in_the_order_in_which_they_happened() {
        List<Detention> detentions = FILE.records(Detention.class);
        for (Detention detention : detentions) {
            assertInOrder(detention.custodyPhases().stream()
                    .flatMap(phase -> phase.period().flatMap(Period::start).stream())
                    .toList());
            assertInOrder(detention.proceedings().stream()
                    .flatMap(step -> step.on().stream())
                    .toList());
        }
        assertThat(detentions).anyMatch(detention -> detention.custodyPhases().size() == 3);
        assertThat(detentions).anyMatch(detention -> detention.custodyPhases().size() == 1);
        assertThat(detentions.stream()
                        .flatMap(detention -> detention.proceedings().stream())
                        .map(Proceeding::kind)
                        .distinct())
                .hasSizeGreaterThan(4);
    }

    private static void assertInOrder(List<PartialDate> dates) {
        for (int i = 1; i < dates.size(); i++) {
            assertThat(dates.get(i).before(dates.get(i - 1)).isPossible()).isFalse();
        }
    }

    @Test
    void some_are_held_still_some_released_and_some_arrested_again() {
        List<Detention> detentions = FILE.records(Detention.class);
        assertThat(detentions).anyMatch(detention -> detention.release().isEmpty());
        assertThat(detentions).anyMatch(detention -> detention.release().isPresent());
        assertThat(FILE.records(Person.class))
                .anyMatch(person -> FILE.detentionsOf(person.id()).size() == 2);
        assertThat(detentions).anyMatch(detention -> detention.detainee().type().equals("group"));
    }

    @Test
    void a_status_has_every_answer_that_the_file_can_give() {
        Set<Object> liberties = FILE.records(Person.class).stream()
                .map(person -> FILE.asOf(LocalDate.of(2021, 6, 1)).statusOf(person.id()))
                .map(status -> status.liberty() + " " + status.certainty())
                .collect(Collectors.toSet());
        assertThat(liberties)
                .contains(
                        "free POSSIBLE", "deprived CERTAIN", "deprived POSSIBLE", "restricted POSSIBLE", "unknown NO");
    }

    @Test
    void chains_of_evidence_hold_and_the_longest_has_two_hops() {
        List<Chain> chains = FILE.records(Detention.class).stream()
                .flatMap(detention -> detention.motives().stream())
                .flatMap(motive -> motive.evidence().stream())
                .map(FILE::chainOf)
                .toList();
        assertThat(chains).allMatch(Chain::complete).anyMatch(chain -> chain.distance() == 2);
    }

    @Test
    void persons_may_have_no_name_or_be_withheld_and_gaps_are_explained() {
        assertThat(FILE.records(Person.class).stream()
                        .map(Person::kind)
                        .flatMap(Optional::stream)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PersonKind.VOCABULARY.codes());
        assertThat(FILE.records(Person.class))
                .allMatch(person -> person.names().isEmpty()
                        == person.missing().stream()
                                .anyMatch(gap -> gap.attribute().equals("names")));
    }

    @Test
    void groups_have_fewer_known_members_than_members() {
        assertThat(FILE.records(Group.class))
                .allMatch(group -> group.members().size()
                        < group.size()
                                .flatMap(size -> size.value().or(size::atLeast))
                                .orElseThrow())
                .anyMatch(group -> group.members().size() > 1)
                .anyMatch(group -> !group.subgroups().isEmpty());
    }

    @Test
    void some_values_have_rivals() {
        assertThat(FILE.records(Detention.class).stream()
                        .flatMap(detention -> detention.sentences().stream())
                        .flatMap(sentence -> sentence.evidence().stream())
                        .map(Evidence::rival))
                .anyMatch(Optional::isPresent);
    }

    @Test
    void one_person_is_named_everywhere_and_one_organisation_is_addressed_by_all() {
        int statements = FILE.records(Statement.class).size();
        assertThat(FILE.statementsNaming(PersonId.of("person-0"))).hasSizeGreaterThan(statements / 12);
        assertThat(FILE.statementsNaming(OrganisationId.of("body-0"))).hasSize(statements);
    }

    @Test
    void names_are_of_many_scripts_and_no_two_persons_share_one() {
        List<Name> names = FILE.records(Person.class).stream()
                .flatMap(person -> person.names().stream().limit(1))
                .toList();
        assertThat(names).extracting(Name::full).doesNotHaveDuplicates();
        Set<Character.UnicodeScript> scripts = new HashSet<>();
        names.forEach(
                name -> name.full().codePoints().forEach(letter -> scripts.add(Character.UnicodeScript.of(letter))));
        assertThat(scripts)
                .contains(
                        Character.UnicodeScript.LATIN,
                        Character.UnicodeScript.CYRILLIC,
                        Character.UnicodeScript.ARABIC,
                        Character.UnicodeScript.GEORGIAN,
                        Character.UnicodeScript.ARMENIAN,
                        Character.UnicodeScript.HAN);
        assertThat(names).anyMatch(name -> name.full().contains("ğ"));
        assertThat(names)
                .allMatch(name -> name.full().contains(name.given().orElseThrow())
                        && name.full().contains(name.family().orElseThrow()));
    }

    @Test
    void no_two_numbers_give_one_name() {
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < 1 << 16; number++) {
            assertThat(seen.add(Tongue.AZERBAIJANI.person(number).full())).isTrue();
        }
    }

    @Test
    void a_name_in_another_script_is_given_in_latin_letters_too() {
        assertThat(Tongue.RUSSIAN.person(5).full()).matches("\\p{IsCyrillic}+ \\p{IsCyrillic}+");
        assertThat(Tongue.romanised(5).full()).matches("[A-Za-z]+ [A-Za-z]+");
        assertThat(Stream.of(Tongue.values()).map(tongue -> tongue.person(5).full()))
                .doesNotHaveDuplicates();
    }

    @Test
    void custody_phases_have_evidence() {
        assertThat(FILE.records(Detention.class).stream()
                        .filter(detention -> detention.custodyPhases().size() == 3)
                        .flatMap(detention -> detention.custodyPhases().stream()))
                .extracting(CustodyPhase::evidence)
                .allMatch(evidence -> !evidence.isEmpty());
    }

    @Test
    void an_incident_in_custody_is_of_the_detainee_and_within_the_detention() {
        List<Incident> inCustody = FILE.records(Incident.class).stream()
                .filter(incident -> incident.detention().isPresent())
                .toList();
        assertThat(inCustody).isNotEmpty().allSatisfy(incident -> {
            Detention detention = FILE.find(incident.detention().orElseThrow()).orElseThrow();
            assertThat(incident.subjects()).containsExactly(detention.detainee());
            incident.period().ifPresent(period -> {
                Period held = detention.period().orElseThrow();
                assertThat(period.start()
                                .orElseThrow()
                                .before(held.start().orElseThrow())
                                .isCertain())
                        .isFalse();
                held.end()
                        .ifPresent(end -> assertThat(
                                        period.end().orElseThrow().after(end).isCertain())
                                .isFalse());
            });
        });
    }

    @Test
    void incidents_that_belong_together_say_so_both_and_none_belongs_to_itself() {
        List<Incident> related = FILE.records(Incident.class).stream()
                .filter(incident -> !incident.relatedIncidents().isEmpty())
                .toList();
        assertThat(related)
                .isNotEmpty()
                .allSatisfy(incident -> assertThat(incident.relatedIncidents())
                        .allSatisfy(other -> assertThat(
                                        FILE.find(other).orElseThrow().relatedIncidents())
                                .containsExactly(incident.id())
                                .doesNotContain(other)));
    }

    @Test
    void a_statement_is_changed_after_its_publication_and_read_after_both() {
        List<Statement> changed = FILE.records(Statement.class).stream()
                .filter(statement -> statement.updatedOn().isPresent()
                        && statement.accessedOn().isPresent())
                .toList();
        assertThat(changed)
                .isNotEmpty()
                .allSatisfy(statement -> assertInOrder(List.of(
                        statement.publishedOn().orElseThrow(),
                        statement.updatedOn().orElseThrow(),
                        statement.accessedOn().orElseThrow())));
    }
}
