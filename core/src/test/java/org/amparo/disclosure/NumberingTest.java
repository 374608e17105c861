package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.DemandKind;
import org.amparo.code.Marking;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.speech.Demand;
import org.amparo.speech.Relay;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/** No number of a publication tells that another one is missing. */
class NumberingTest {

    private static final StatementId RELAYING = StatementId.of("s1");

    private static Revision revision(int number, ChangeKind kind) {
        return Revision.of(number, Instant.parse("2025-01-0" + number + "T00:00:00Z"), kind);
    }

    private static Demand demand(String key, Marking marking, DemandKind kind) {
        return Demand.builder().key(key).kind(kind).marking(marking).build();
    }

    private static Statement.Builder statement(String local) {
        return Statement.builder().id(StatementId.of(local)).publishedOn(PartialDate.of(2024));
    }

    private static Statement withDemands(Demand... demands) {
        return statement("s1").demands(List.of(demands)).build();
    }

    private static List<String> keys(CaseFile file) {
        return file.records(Statement.class).stream()
                .flatMap(statement -> statement.demands().stream())
                .flatMap(demand -> demand.key().stream())
                .toList();
    }

    @Test
    void revisions_are_counted_anew_for_the_public() {
        Person person = Cases.person("p1")
                .addName(Name.of("Ines Calder"))
                .addRevision(revision(1, ChangeKind.CREATED))
                .addRevision(revision(2, ChangeKind.REDACTED))
                .addRevision(revision(3, ChangeKind.CORRECTED))
                .build();
        assertThat(numbers(PublicationProfile.PUBLIC, person)).containsExactly(1L, 2L);
        assertThat(numbers(PublicationProfile.PARTNERS, person)).containsExactly(1L, 2L, 3L);
    }

    private static List<Long> numbers(PublicationProfile profile, Person person) {
        return Disclosure.project(Cases.open(person), profile, Cases.CLOCK).caseFile().records().stream()
                .map(CaseRecord::revisions)
                .flatMap(List::stream)
                .map(Revision::number)
                .toList();
    }

    @Test
    void numbered_keys_of_which_one_is_missing_become_letters() {
        Demand first = demand("d1", Marking.PUBLIC, DemandKind.RELEASE);
        Demand hidden = demand("d2", Marking.SECRET, DemandKind.RELEASE);
        Demand third = demand("d3", Marking.PUBLIC, DemandKind.MEDICAL_CARE);
        CaseFile published = Cases.published(Cases.open(withDemands(first, hidden, third)));
        assertThat(keys(published))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[b-df-hj-np-t]{10}"));
        assertThat(Cases.published(Cases.open(withDemands(first, third)))).isEqualTo(published);
        assertThat(Cases.published(published)).isEqualTo(published);
    }

    @Test
    void no_other_part_ever_gets_the_same_letters() {
        Demand second = demand("d2", Marking.PUBLIC, DemandKind.RELEASE);
        Demand other = demand("d2", Marking.PUBLIC, DemandKind.MEDICAL_CARE);
        List<String> keys = keys(Cases.published(Cases.open(withDemands(second))));
        assertThat(keys(Cases.published(Cases.open(withDemands(other)))))
                .hasSize(1)
                .doesNotContainAnyElementsOf(keys);
        assertThat(keys(Cases.published(
                        Cases.open(withDemands(second, demand("d5", Marking.PUBLIC, DemandKind.MEDICAL_CARE))))))
                .containsAll(keys);
    }

    @Test
    void keys_without_a_gap_and_keys_that_are_no_numbers_stay() {
        for (List<String> keys : List.of(
                List.of("d1", "d2", "e1"), List.of("d0", "d1"), List.of("calls", "m-2024"), List.of("d10x", "d"))) {
            Demand[] demands = keys.stream()
                    .map(key -> demand(key, Marking.PUBLIC, DemandKind.RELEASE))
                    .toArray(Demand[]::new);
            assertThat(keys(Cases.published(Cases.open(withDemands(demands))))).isEqualTo(keys);
        }
    }

    @Test
    void references_follow_the_new_keys() {
        Statement relaying = statement("s1")
                .addRelay(Relay.builder()
                        .key("r1")
                        .statement(StatementId.of("s2"))
                        .marking(Marking.SECRET)
                        .build())
                .addRelay(Relay.builder()
                        .key("r2")
                        .statement(StatementId.of("s2"))
                        .build())
                .build();
        Person person = Cases.person("p1")
                .addName(Name.of("Ines Calder"))
                .addEvidence(Evidence.builder()
                        .statement(StatementId.of("s2"))
                        .addVia(RELAYING.part("r2"))
                        .build())
                .build();
        CaseFile published =
                Cases.published(Cases.open(relaying, statement("s2").build(), person));
        assertThat(published.dangling()).isEmpty();
        assertThat(published.find(PersonId.of("p1")).orElseThrow().evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.via())
                        .singleElement()
                        .satisfies(part -> {
                            assertThat(part.key()).doesNotContain("2");
                            assertThat(published.find(part)).containsInstanceOf(Relay.class);
                        }));
    }

    @Test
    void many_parts_that_say_the_same_have_different_keys() {
        Demand[] demands = IntStream.range(2, 902)
                .mapToObj(number -> demand("d" + number, Marking.PUBLIC, DemandKind.RELEASE))
                .toArray(Demand[]::new);
        CaseFile published = Cases.published(Cases.open(withDemands(demands)));
        assertThat(keys(published)).hasSize(900).doesNotHaveDuplicates();
    }

    @Test
    void a_rival_does_not_tell_whether_a_record_exists() {
        Person hidden = Cases.secret("x", "Ines Calder");
        Person person = Cases.person("p1")
                .addName(Name.of("Noor Field"))
                .addEvidence(Evidence.builder()
                        .statement(RELAYING)
                        .about(Person.NAMES.name())
                        .rival(new DataString("person:x"))
                        .build())
                .build();
        CaseFile with = Cases.published(Cases.open(person, statement("s1").build(), hidden));
        assertThat(with)
                .isEqualTo(Cases.published(Cases.open(person, statement("s1").build())));
        assertThat(Strings.of(with)).noneMatch(text -> text.contains("person:x"));
    }
}
