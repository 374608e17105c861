package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.ChangeKind;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What the receipt says of names that the search of texts does not have, and of words beside a publication. */
class NamesBesideTest {

    private static final Revision RETRACTED =
            Revision.of(1, Instant.parse("2025-01-01T00:00:00Z"), ChangeKind.RETRACTED);

    private static Person.Builder leyla() {
        return Cases.person("p1").addName(Name.of("Leyla Orlova"));
    }

    private static List<String> missing(Person person) {
        return Cases.project(Cases.open(person)).receipt().notSearched().stream()
                .filter(entry -> entry.reason() == WithheldReason.NAME_MISSING)
                .map(entry -> entry.record().orElseThrow() + " " + entry.at())
                .toList();
    }

    @Test
    void the_receipt_says_of_whom_the_file_has_no_name_to_search_for() {
        DataObject slip = DataObject.EMPTY.with("name", new DataString("Leyla Orlova"));
        for (Person.Builder person : List.of(
                Cases.person("p1").marking(Marking.SECRET),
                Cases.person("p1").kind(PersonKind.WITHHELD),
                Cases.person("p1").kind(PersonKind.WITHHELD).unknownMembers(slip),
                Cases.person("p1").consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS)),
                Cases.person("p1").addMarking(AttributeMarking.of(Person.NAMES, Marking.SECRET)))) {
            assertThat(missing(person.build())).containsExactly("person:p1 /names");
        }
        Receipt receipt = Cases.project(
                        Cases.open(Cases.person("p1").kind(PersonKind.WITHHELD).build()))
                .receipt();
        assertThat(receipt.toRead()).isEmpty();
        assertThat(receipt.lines())
                .contains("  the file has no name of somebody withheld, so that texts are searched for the id alone"
                        + " (name-missing): person:p1 /names");
    }

    @Test
    void a_member_that_may_be_the_name_has_to_be_read() {
        for (String member : List.of("name", "fullName")) {
            Person slip = Cases.person("p1")
                    .kind(PersonKind.WITHHELD)
                    .unknownMembers(DataObject.EMPTY.with(member, new DataString("Leyla Orlova")))
                    .build();
            assertThat(Cases.project(Cases.open(slip)).receipt().toRead())
                    .singleElement()
                    .satisfies(reading -> {
                        assertThat(reading.reason()).isEqualTo(WithheldReason.NAME_MISSING);
                        assertThat(reading.record()).contains(slip.id());
                        assertThat(reading.words()).isEmpty();
                    });
        }
        Person ours = Cases.person("p1")
                .kind(PersonKind.WITHHELD)
                .unknownMembers(DataObject.EMPTY.with("example.org:room", new DataString("2")))
                .build();
        assertThat(Cases.project(Cases.open(ours)).receipt().toRead()).isEmpty();
    }

    @Test
    void nobody_else_is_listed() {
        for (Person.Builder person : List.of(
                leyla(),
                leyla().kind(PersonKind.WITHHELD),
                Cases.person("p1"),
                Cases.person("p1").kind(PersonKind.UNNAMED))) {
            assertThat(missing(person.build())).isEmpty();
        }
    }

    @Test
    void words_beside_a_publication_name_nobody_whose_record_is_retracted() {
        Receipt receipt = Cases.project(Cases.open(
                        leyla().addRevision(RETRACTED).build(),
                        Cases.person("marta-keel").addRevision(RETRACTED).build(),
                        Organisation.builder()
                                .id(OrganisationId.of("o1"))
                                .addName(Name.of("Harbour League"))
                                .addRevision(RETRACTED)
                                .build(),
                        Group.builder()
                                .id(GroupId.of("g1"))
                                .description(LocalizedText.english("the unjustly detained nine"))
                                .addRevision(RETRACTED)
                                .build()))
                .receipt();
        for (String title : List.of(
                "For L. Orlova",
                "Дело Лейлы Орловой",
                "About Marta Keel",
                "Cases of the Harbour League",
                "The unjustly detained nine")) {
            assertThat(receipt.namesWithheld(title)).as(title).isTrue();
        }
        assertThat(receipt.namesWithheld("Cases of the harbour")).isFalse();
    }

    @Test
    void a_name_that_a_record_which_stands_bears_too_may_be_said() {
        Receipt receipt = Cases.project(Cases.open(
                        leyla().build(),
                        Cases.person("leyla-orlova")
                                .addName(Name.of("Leyla ORLOVA"))
                                .addRevision(RETRACTED)
                                .build()))
                .receipt();
        assertThat(receipt.namesWithheld("Case of Leyla Orlova")).isFalse();
    }
}
