package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.IncidentKind;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Marking;
import org.amparo.custody.Involvement;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** What of an incident is published when somebody, or something, in it is withheld. */
class IncidentDisclosureTest {

    private static final Person SHOWN =
            Cases.person("p1").addName(Name.of("Ilkin Vale")).build();
    private static final Person HIDDEN = Cases.secret("w1", "Aysel Tariverdi");
    private static final StatementId NEWS = StatementId.of("news");
    private static final Statement SOURCE =
            Cases.statement(NEWS).publishedOn(PartialDate.parse("2024-03-10")).build();

    private static Incident.Builder assault() {
        return Incident.of(IncidentId.of("i1"), IncidentKind.ASSAULT, SHOWN.id()).toBuilder()
                .description(LocalizedText.english("The editor and the girl beside him were beaten."))
                .addEvidence(Evidence.of(NEWS, "were beaten"));
    }

    private static Incident shown(Incident incident, Person... persons) {
        CaseFile published = Cases.published(file(incident, persons));
        return published.find(incident.id()).orElseThrow();
    }

    private static CaseFile file(Incident incident, Person... persons) {
        return Cases.open(incident, SOURCE).toBuilder().add(persons).build();
    }

    @Test
    void the_description_goes_with_a_subject_because_it_tells_of_all_of_them() {
        Incident both = assault().addSubject(HIDDEN.id()).build();
        Incident left = shown(both, SHOWN, HIDDEN);
        assertThat(left.subjects()).containsExactly(SHOWN.id());
        assertThat(left.description()).isEmpty();
        assertThat(shown(assault().build(), SHOWN).description()).isPresent();
    }

    @Test
    void an_incident_goes_with_its_last_subject() {
        Incident hers = Incident.of(IncidentId.of("i1"), IncidentKind.ASSAULT, HIDDEN.id()).toBuilder()
                .addEvidence(Evidence.of(NEWS, "was beaten"))
                .build();
        assertThat(Cases.has(Cases.published(file(hers, SHOWN, HIDDEN)), hers.id()))
                .isFalse();
    }

    @Test
    void an_incident_of_which_a_kind_is_withheld_says_nothing_of_what_was_done() {
        Incident marked = assault()
                .addMarking(AttributeMarking.of("kinds", Marking.SECRET))
                .build();
        Incident left = Cases.published(file(marked, SHOWN)).find(marked.id()).orElse(marked);
        assertThat(left.equals(marked) || left.kinds().isEmpty()).isTrue();
        assertThat(Cases.published(file(marked, SHOWN))
                        .find(marked.id())
                        .filter(some -> !some.kinds().isEmpty()))
                .isEmpty();
    }

    @Test
    void identifiers_of_an_incident_of_somebody_without_a_name_lead_to_the_name() {
        Person anonymous = Cases.person("p1")
                .addName(Name.of("Ilkin Vale"))
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                .build();
        Incident incident = assault()
                .addIdentifier(Identifier.builder()
                        .scheme("press-list")
                        .identifier("4711")
                        .build())
                .build();
        assertThat(shown(incident, anonymous).identifiers()).isEmpty();
        assertThat(shown(incident, SHOWN).identifiers()).hasSize(1);
    }

    @Test
    void an_accusation_without_evidence_is_never_published() {
        Person officer = Cases.person("officer").addName(Name.of("Ruslan Kerr")).build();
        Incident accused = assault()
                .addInvolvement(Involvement.of(officer.id(), InvolvementDegree.DIRECT))
                .build();
        assertThat(shown(accused, SHOWN, officer).involvements()).isEmpty();
    }

    @Test
    void a_status_that_looks_more_certain_without_a_killing_has_to_be_read() {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(SHOWN.id())
                .period(Period.parse("2023-11-05/.."))
                .addEvidence(Evidence.of(StatementId.of("later"), "is held"))
                .build();
        Statement later = Cases.statement(StatementId.of("later"))
                .publishedOn(PartialDate.parse("2024-12-01"))
                .build();
        Incident killing = Incident.of(IncidentId.of("i1"), IncidentKind.KILLING, SHOWN.id()).toBuilder()
                .period(Period.parse("2024-02-10/2024-02-10"))
                .addEvidence(Evidence.of(NEWS, "was killed"))
                .marking(Marking.SECRET)
                .build();
        CaseFile file = Cases.open(SHOWN, SOURCE, later, detention, killing);
        assertThat(Cases.project(file).receipt().toRead())
                .extracting(Reading::reason)
                .contains(WithheldReason.MORE_CERTAIN);
        CaseFile without = Cases.open(SHOWN, SOURCE, later, detention);
        assertThat(Cases.project(without).receipt().toRead()).isEmpty();
    }

    @Test
    void the_receipt_promises_no_attribute_that_has_a_floor() {
        Incident incident = assault()
                .unknownMembers(DataObject.EMPTY
                        .with("x:coordinates", new DataString("48 N"))
                        .with("x:place", new DataString("the quay")))
                .build();
        assertThat(Cases.project(file(incident, SHOWN)).receipt().withheld())
                .filteredOn(entry -> entry.reason() == WithheldReason.UNKNOWN_MEMBER)
                .flatExtracting(Withheld::namesakes)
                .isEqualTo(List.of("place"));
    }
}
