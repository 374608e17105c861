package org.amparo.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.code.Reliability;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataArray;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.record.Link;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Demand;
import org.amparo.speech.Speaker;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim is known as the evidence at the nearest level that has any says. */
class ClaimTest {

    private static final PersonId VERA = PersonId.of("vera");
    private static final StatementId NEWS = StatementId.of("news");

    /** A detention with evidence, each piece written as {@code attribute=manner}, or as a manner for the whole. */
    private static Detention detention(String evidence) {
        return Detention.builder()
                .id(DetentionId.of("d"))
                .detainee(VERA)
                .period(Period.parse("2024-03/.."))
                .addCustodyPhase(CustodyPhase.builder().form(CustodyForm.PRISON).build())
                .evidence(evidence(evidence))
                .build();
    }

    private static List<Evidence> evidence(String all) {
        List<Evidence> evidence = new ArrayList<>();
        for (String one : all.isBlank() ? new String[0] : all.trim().split(" ")) {
            Evidence.Builder builder = Evidence.builder().statement(NEWS);
            int end = one.indexOf('=');
            if (end >= 0) {
                builder.about(one.substring(0, end));
            }
            manner(builder, one.substring(end + 1));
            evidence.add(builder.build());
        }
        return evidence;
    }

    private static void manner(Evidence.Builder builder, String manner) {
        switch (manner) {
            case "stated" -> builder.modality(Modality.STATED);
            case "inferred" -> builder.modality(Modality.INFERRED);
            case "denied" -> builder.modality(Modality.DENIED);
            case "unreliable" -> builder.reliability(Reliability.E_UNRELIABLE);
            case "retracted" -> builder.status(ClaimStatus.RETRACTED);
            case "superseded" -> builder.status(ClaimStatus.SUPERSEDED);
            case "rival" -> builder.rival(new DataString("2024-05/.."));
            case "same" -> builder.rival(new DataString("2024-03/.."));
            case "same-inferred" -> builder.rival(new DataString("2024-03/..")).modality(Modality.INFERRED);
            case "same-denied" -> builder.rival(new DataString("2024-03/..")).modality(Modality.DENIED);
            case "herself" -> builder.rival(new DataString(VERA.toString()));
            default -> throw new IllegalArgumentException(manner);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stated, FIRM",
        "stated inferred, FIRM",
        "inferred, DOUBTED",
        "unreliable, DOUBTED",
        "stated denied, CONTESTED",
        "inferred denied, CONTESTED",
        "denied, DENIED",
        "denied retracted, DENIED",
        "retracted, WITHDRAWN",
        "superseded, WITHDRAWN",
        "retracted stated, FIRM",
        "'', UNSOURCED",
        // The whole is no better known than whose detention it is.
        "stated detainee=inferred, DOUBTED",
        "stated detainee=denied, CONTESTED",
        "stated period=inferred, FIRM",
        // A list with a source for each value says nothing of the whole.
        "detainee=stated, FIRM",
        "detainee=inferred period=stated, DOUBTED",
        "detainee=stated period=inferred, FIRM",
        "detainee=stated detainee=denied, CONTESTED",
        "detainee=denied period=stated, DENIED",
        "detainee=retracted, WITHDRAWN",
        "period=stated, FIRM",
        "period=inferred, DOUBTED",
        "period=denied, UNSOURCED",
        // Whoever gives another period tells of the detention.
        "period=rival, DOUBTED",
        // Whoever tells of its phases says that there was one.
        "denied custodyPhases=stated, CONTESTED",
        "denied custodyPhases=denied, DENIED",
        "period=retracted, UNSOURCED",
        // Whoever gives the accepted value as if it were another supports it.
        "stated detainee=herself, FIRM",
        "detainee=herself, FIRM",
        "period=same-inferred, DOUBTED",
    })
    void a_whole_is_known_by_the_evidence_for_it_and_by_what_makes_it_what_it_is(String evidence, Standing standing) {
        assertThat(Claim.of(detention(evidence).shaped()).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "stated, FIRM",
        "inferred, DOUBTED",
        "inferred period=stated, FIRM",
        "stated period=inferred, DOUBTED",
        "stated period=rival, CONTESTED",
        "period=stated period=rival, CONTESTED",
        // Whoever gives the accepted value as if it were another supports it.
        "period=stated period=same, FIRM",
        "period=same, FIRM",
        "period=same-inferred, DOUBTED",
        "period=stated period=same-denied, CONTESTED",
        "period=same period=rival, CONTESTED",
        // Who denies the whole denies this, too.
        "denied period=stated, CONTESTED",
        "stated period=denied, DENIED",
        "stated period=retracted, WITHDRAWN",
        "stated detainee=inferred, FIRM",
        "'', UNSOURCED",
        "detainee=stated, UNSOURCED",
    })
    void an_attribute_is_known_by_the_evidence_about_it_or_else_as_the_whole_is(String evidence, Standing standing) {
        Claim claim = Claim.of(detention(evidence).shaped()).attribute(Detention.PERIOD);
        assertThat(claim.standing()).isEqualTo(standing);
        assertThat(claim.isOwn()).isEqualTo(evidence.contains("period="));
    }

    @ParameterizedTest
    @CsvSource({"period=stated, FIRM", "period=inferred, DOUBTED", "'', UNSOURCED", "inferred, DOUBTED"})
    void whose_a_detention_is_is_known_as_the_detention_is(String evidence, Standing standing) {
        assertThat(Claim.of(detention(evidence).shaped())
                        .attribute(Detention.DETAINEE)
                        .standing())
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "stated, '', FIRM",
        "inferred, '', DOUBTED",
        "'', '', UNSOURCED",
        // The list comes before the whole, and the part before the list.
        "stated custodyPhases=inferred, '', DOUBTED",
        "inferred custodyPhases=stated, '', FIRM",
        "stated custodyPhases=denied, stated, FIRM",
        "stated, inferred, DOUBTED",
        "stated, form=inferred, DOUBTED",
        "stated, form=denied, CONTESTED",
        "stated, period=denied, FIRM",
        "'', form=stated, FIRM",
        "'', period=stated, FIRM",
    })
    void a_part_is_known_by_its_own_evidence_or_else_by_that_of_its_list_or_of_the_whole(
            String evidence, String ofPart, Standing standing) {
        Detention detention = detention(evidence);
        CustodyPhase phase = detention.custodyPhases().get(0).toBuilder()
                .evidence(evidence(ofPart))
                .build();
        assertThat(Claim.of(detention.shaped())
                        .part(phase, Detention.CUSTODY_PHASES)
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void an_incident_is_no_better_known_than_what_it_was_and_whom_it_struck() {
        for (AttributeName<?> name : List.of(Incident.KINDS, Incident.SUBJECTS)) {
            Incident incident = Incident.of(IncidentId.of("i"), IncidentKind.KILLING, VERA).toBuilder()
                    .evidence(evidence("stated " + name.name() + "=inferred"))
                    .build();
            assertThat(Claim.of(incident.shaped()).standing()).isEqualTo(Standing.DOUBTED);
        }
    }

    @Test
    void a_statement_needs_nobody_else_to_tell_what_it_says_and_a_person_does() {
        Speaker speaker = Speaker.builder().person(VERA).build();
        Statement statement = Statement.builder().id(NEWS).speaker(speaker).build();
        Claim claim = Claim.of(statement.shaped());
        assertThat(claim.standing()).isEqualTo(Standing.FIRM);
        assertThat(claim.attribute(Statement.PUBLISHED_ON).standing()).isEqualTo(Standing.FIRM);
        assertThat(claim.part(speaker, Statement.SPEAKER).standing()).isEqualTo(Standing.FIRM);
        Person person =
                Person.builder().id(VERA).bornOn(PartialDate.parse("1985")).build();
        assertThat(Claim.of(person.shaped()).attribute(Person.BORN_ON).standing())
                .isEqualTo(Standing.UNSOURCED);
    }

    @Test
    void a_statement_was_made_however_its_date_was_found() {
        Demand demand = Demand.builder()
                .kind(DemandKind.RELEASE)
                .evidence(evidence("kind=inferred"))
                .build();
        Statement statement = Statement.builder()
                .id(NEWS)
                .evidence(evidence("publishedOn=inferred"))
                .addDemand(demand)
                .build();
        Claim claim = Claim.of(statement.shaped());
        assertThat(claim.standing()).isEqualTo(Standing.FIRM);
        assertThat(claim.attribute(Statement.PUBLISHED_ON).standing()).isEqualTo(Standing.DOUBTED);
        assertThat(claim.part(demand, Statement.DEMANDS).attribute(Demand.KIND).standing())
                .isEqualTo(Standing.DOUBTED);
    }

    /** What a source says of a detention as a whole supports a period, and neither a charge nor who ordered it. */
    @ParameterizedTest
    @CsvSource({
        "stated, '', UNSOURCED",
        "stated charges=stated, '', FIRM",
        "stated charges=inferred, '', DOUBTED",
        "stated, inferred, DOUBTED",
        "stated, article=stated, FIRM",
        "denied, stated, FIRM",
    })
    void an_accusation_needs_evidence_of_its_own_or_about_the_list_in_which_it_stands(
            String evidence, String own, Standing standing) {
        Charge charge = Charge.builder().article("274").evidence(evidence(own)).build();
        Detention detention = detention(evidence);
        Claim told = Claim.of(detention.shaped()).part(charge, Detention.CHARGES);
        assertThat(told.standing()).isEqualTo(standing);
        assertThat(Claim.of(detention.shaped())
                        .over(Set.of(Detention.CHARGES))
                        .over(Set.of(Charge.ARTICLE), charge, Detention.CHARGES)
                        .standing())
                .isEqualTo(standing);
        assertThat(Claim.of(detention.shaped())
                        .part(detention.custodyPhases().get(0), Detention.CUSTODY_PHASES)
                        .standing())
                .isEqualTo(evidence.startsWith("stated") ? Standing.FIRM : Standing.DENIED);
    }

    @Test
    void a_part_of_a_type_without_evidence_is_known_as_its_attribute() {
        Link link = Link.builder().url(URI.create("https://paper.example/1")).build();
        Person person = Person.builder()
                .id(VERA)
                .addLink(link)
                .evidence(evidence("stated links=inferred"))
                .build();
        assertThat(Claim.of(person.shaped()).part(link, line(Person.LINKS)).standing())
                .isEqualTo(Standing.DOUBTED);
    }

    @SuppressWarnings("unchecked") // The line of this name has this type.
    private static <V> Attribute<?, ?, V> line(AttributeName<V> name) {
        return (Attribute<?, ?, V>) Person.SHAPE.attributes().get(name.name());
    }

    @Test
    void nothing_is_left_of_what_a_retracted_record_says() {
        Detention detention = detention("stated period=stated");
        Claim claim = Claim.ofRetracted(detention.shaped());
        assertThat(claim.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(claim.attribute(Detention.PERIOD).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(claim.supporting()).isEmpty();
        assertThat(Claim.ofRetracted(detention("").shaped()).isTold()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', stated, FIRM",
        "'', inferred, DOUBTED",
        "'', denied, UNSOURCED",
        "inferred, stated, DOUBTED",
        "detainee=inferred, stated, DOUBTED",
        // Whoever tells where somebody was held says that they were.
        "denied, stated, CONTESTED",
        "denied, inferred, CONTESTED",
        "denied, denied, DENIED",
        "denied, retracted, DENIED",
        "denied period=stated, '', DENIED",
    })
    void a_whole_of_which_only_parts_have_evidence_is_known_by_these(
            String evidence, String ofPart, Standing standing) {
        Detention detention = detention(evidence);
        CustodyPhase phase = detention.custodyPhases().get(0).toBuilder()
                .evidence(evidence(ofPart))
                .build();
        Detention known = detention.toBuilder().custodyPhases(List.of(phase)).build();
        assertThat(Claim.of(known.shaped()).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "stated inferred, stated, true",
        "inferred, inferred, false",
        "inferred denied, inferred, false",
        "inferred period=same, stated, true",
        "stated period=inferred, inferred, false",
        "stated retracted, stated, true",
        "denied, '', false",
    })
    void the_manner_is_the_best_of_what_supports_it_at_the_level_that_decides(
            String evidence, String modality, boolean isFirm) {
        Manner manner = Claim.of(detention(evidence).shaped())
                .attribute(Detention.PERIOD)
                .manner();
        assertThat(manner.modality().map(Modality::code).orElse("")).isEqualTo(modality);
        assertThat(manner.isFirm()).isEqualTo(isFirm);
        assertThat(manner.verification()).isEqualTo(manner.modality().map(any -> ClaimStatus.ACCEPTED));
        assertThat(manner.reliability()).isEmpty();
    }

    @Test
    void both_sides_are_told_apart() {
        Claim claim = Claim.of(detention("denied period=stated period=rival period=retracted")
                        .shaped())
                .attribute(Detention.PERIOD);
        assertThat(claim.supporting()).containsExactlyElementsOf(evidence("period=stated"));
        assertThat(claim.contrary()).containsExactlyElementsOf(evidence("period=rival denied"));
        assertThat(claim.rivals()).containsExactly(new DataString("2024-05/.."));
        assertThat(claim).hasToString("CONTESTED");
    }

    @ParameterizedTest
    @CsvSource({
        // The whole list, or its only item; of several items one alone is not the list.
        "killing, killing, true",
        "killing, torture, false",
        "killing torture, killing torture, true",
        "killing torture, killing, false",
    })
    void whoever_gives_the_accepted_list_supports_it(String accepted, String given, boolean isSupport) {
        List<DataValue> items = new ArrayList<>();
        for (String kind : given.split(" ")) {
            items.add(new DataString(kind));
        }
        List<DataValue> forms = new ArrayList<>(List.of(new DataArray(items)));
        if (items.size() == 1) {
            forms.addAll(items);
        }
        for (DataValue rival : forms) {
            Incident.Builder incident =
                    Incident.builder().id(IncidentId.of("i")).addSubject(VERA);
            for (String kind : accepted.split(" ")) {
                incident.addKind(IncidentKind.VOCABULARY.of(kind));
            }
            Evidence evidence = Evidence.about(Incident.KINDS, NEWS, "was killed").toBuilder()
                    .rival(rival)
                    .build();
            Claim claim =
                    Claim.of(incident.addEvidence(evidence).build().shaped()).attribute(Incident.KINDS);
            assertThat(claim.supporting()).isEqualTo(isSupport ? List.of(evidence) : List.of());
            assertThat(claim.firm()).isEqualTo(claim.supporting());
            assertThat(claim.isDisputed()).isEqualTo(!isSupport);
            assertThat(claim.rivals()).hasSize(isSupport ? 0 : 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stated, stated, FIRM, true",
        "stated, inferred, DOUBTED, false",
        // Firm by itself, in a detention that is none.
        "stated denied, stated, FIRM, false",
        "inferred, stated, FIRM, false",
        "stated detainee=inferred, stated, FIRM, false",
    })
    void a_part_is_a_fact_where_all_is_in_which_it_stands(
            String evidence, String own, Standing standing, boolean isFact) {
        CustodyPhase phase = CustodyPhase.builder()
                .form(CustodyForm.PRISON)
                .evidence(evidence(own))
                .build();
        Detention detention =
                detention(evidence).toBuilder().custodyPhases(List.of(phase)).build();
        Claim told = Claim.of(detention.shaped()).part(phase, Detention.CUSTODY_PHASES);
        assertThat(told.standing()).isEqualTo(standing);
        assertThat(told.isFact()).isEqualTo(isFact);
        assertThat(told.attribute(CustodyPhase.FORM).isFact()).isEqualTo(isFact);
        assertThat(told.throughout().isFact()).isEqualTo(isFact);
    }

    @ParameterizedTest
    @CsvSource({"stated, true", "'', true", "inferred, false", "denied, false", "retracted, false"})
    void a_value_is_plain_unless_somebody_doubts_it(String evidence, boolean isPlain) {
        Detention detention = detention(evidence);
        assertThat(Claim.of(detention.shaped())
                        .value(Detention.PERIOD, detention.period())
                        .isPresent())
                .isEqualTo(isPlain);
    }

    @Test
    void what_tells_denies_or_was_withdrawn_is_told_apart_whatever_it_is_about() {
        Detention detention =
                detention("stated period=inferred denied period=denied period=rival retracted period=superseded");
        Claim claim = Claim.of(detention.shaped());
        assertThat(claim.telling()).containsExactlyElementsOf(evidence("stated period=inferred"));
        assertThat(claim.denying()).containsExactlyElementsOf(evidence("denied period=denied"));
        assertThat(claim.withdrawn()).containsExactlyElementsOf(evidence("retracted period=superseded"));
        Claim unsaid = Claim.of(detention.shaped(), evidence -> evidence.about().isEmpty());
        assertThat(unsaid.telling()).containsExactlyElementsOf(evidence("period=inferred"));
        assertThat(unsaid.denying()).containsExactlyElementsOf(evidence("period=denied"));
        assertThat(unsaid.withdrawn()).containsExactlyElementsOf(evidence("stated retracted period=superseded"));
        assertThat(detention.evidence().stream().filter(unsaid::counts))
                .containsExactlyElementsOf(evidence("period=inferred period=denied period=rival"));
    }

    @Test
    void a_part_tells_of_itself_within_its_record() {
        Detention detention = detention("denied");
        CustodyPhase phase = detention.custodyPhases().get(0).toBuilder()
                .evidence(evidence("stated form=denied"))
                .build();
        Claim claim = Claim.of(
                detention.toBuilder().custodyPhases(List.of(phase)).build().shaped());
        assertThat(claim.telling()).isEmpty();
        assertThat(claim.tellingWithin()).containsExactlyElementsOf(evidence("stated"));
    }
}
