package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.RightTargeted;
import org.amparo.custody.Motive;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gap that says that something is withheld: it protects the same whether the value stands there or not. */
class DeclaredGapTest {

    private static final Statement SOURCE =
            Cases.statement(StatementId.of("s1")).build();

    private static Person.Builder withheld(String attribute) {
        return Cases.person("p1").addMissing(Missing.of(attribute, MissingReason.WITHHELD_SAFETY));
    }

    private static Person shown(PublicationProfile profile, Person person) {
        CaseFile published = Disclosure.project(Cases.open(person, SOURCE), profile, Cases.CLOCK)
                .caseFile();
        return published.find(person.id()).orElseThrow();
    }

    @Test
    void evidence_about_what_is_withheld_goes_though_no_value_stands_there() {
        Evidence wording = Evidence.about("names", SOURCE.id(), "He is called Nuran Castell.");
        Evidence rival = Evidence.builder()
                .about("names")
                .statement(SOURCE.id())
                .rival(new DataString("Nuran Castell"))
                .build();
        Person absent =
                withheld("names").addEvidence(wording).addEvidence(rival).build();
        Person present = absent.toBuilder().addName(Name.of("Leyla Orlova")).build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, absent).evidence()).isEmpty();
            assertThat(shown(profile, present)).isEqualTo(shown(profile, absent));
        }
    }

    @Test
    void evidence_about_a_private_member_that_is_withheld_goes_too() {
        Person absent = withheld("example.org:file")
                .addEvidence(Evidence.about("example.org:file", SOURCE.id(), "File 12."))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(shown(profile, absent).evidence()).isEmpty();
        }
    }

    @Test
    void an_accusation_without_its_withheld_claimant_goes_though_none_stands_there() {
        Motive motive = Motive.builder()
                .addRight(RightTargeted.EXPRESSION)
                .addMissing(Missing.of("claimant", MissingReason.WITHHELD_SAFETY))
                .addEvidence(Evidence.of(SOURCE.id(), "They say it was his work."))
                .build();
        Motive marked = motive.toBuilder()
                .missing(List.of())
                .addMarking(AttributeMarking.of("claimant", Marking.SECRET))
                .build();
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(Cases.person("p1").build().id())
                .addMotive(motive)
                .addMotive(marked)
                .build();
        CaseFile file = Cases.open(Cases.person("p1").build(), SOURCE, detention);
        assertThat(Cases.published(file).find(detention.id()).orElseThrow().motives())
                .isEmpty();
    }

    @Test
    void wordings_about_the_whole_are_to_be_read() {
        Person absent = withheld("names")
                .addEvidence(Evidence.of(SOURCE.id(), "The eldest son of the baker."))
                .build();
        assertThat(Cases.project(Cases.open(absent, SOURCE)).receipt().toRead())
                .filteredOn(entry -> entry.reason() == WithheldReason.WORDING_STAYS)
                .singleElement()
                .satisfies(entry -> assertThat(entry.at()).hasToString("/evidence/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bornon", "name", "birthday"})
    void a_gap_for_something_withheld_that_names_no_attribute_hides_the_object(String slip) {
        Person person = withheld(slip).addName(Name.of("Nuran Castell")).build();
        for (PublicationProfile profile : Cases.PROFILES) {
            Publication publication = Disclosure.project(Cases.open(person), profile, Cases.CLOCK);
            assertThat(publication.caseFile().records()).isEmpty();
            assertThat(publication.receipt().withheld())
                    .extracting(Withheld::reason)
                    .containsExactly(WithheldReason.MARKING_UNCLEAR);
        }
    }

    @Test
    void another_gap_that_names_no_attribute_hides_nothing() {
        Person person = Cases.person("p1")
                .addMissing(Missing.of("bornon", MissingReason.NOT_STATED))
                .build();
        assertThat(Cases.published(Cases.open(person)).records()).hasSize(1);
    }
}
