package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.code.IncidentKind;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Modality;
import org.amparo.code.PerpetratorType;
import org.amparo.custody.Involvement;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.id.IncidentId;
import org.amparo.shape.AttributeName;
import org.junit.jupiter.api.Test;

/** Items tell of everybody who is said to have had a part, each as a claim with its claimant. */
class InvolvementsTest {

    private static Evidence read(Modality modality) {
        return Evidence.of(Cases.REPORT, "it was the police").toBuilder()
                .modality(modality)
                .build();
    }

    private static Evidence read(AttributeName<?> about, Modality modality) {
        return Evidence.about(about, Cases.REPORT, "a gang").toBuilder()
                .modality(modality)
                .build();
    }

    private static Involvement.Builder police() {
        return Involvement.builder().perpetratorType(PerpetratorType.POLICE).degree(InvolvementDegree.SUSPECTED);
    }

    private static List<String> told(String language, Involvement involvement) {
        Incident incident = Incident.builder()
                .id(IncidentId.of("raid"))
                .addKind(IncidentKind.THREAT)
                .addSubject(Cases.LEYLA)
                .addInvolvement(involvement)
                .build();
        Detention detention = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addInvolvement(involvement)
                .build();
        List<String> ofIncident =
                Views.lines(language, Kind.INVOLVEMENTS, incident, incident, Cases.report(), Cases.appeal());
        assertThat(Views.lines(language, Kind.INVOLVEMENTS, detention, detention, Cases.report(), Cases.appeal()))
                .isEqualTo(ofIncident);
        return ofIncident;
    }

    @Test
    void a_kind_of_perpetrator_without_a_name_is_told_with_whose_claim_it_is() {
        assertThat(told("en", police().addEvidence(read(Modality.STATED)).build()))
                .containsExactly(
                        "According to news report published by North Shore Courier: police, suspected of involvement.");
    }

    @Test
    void a_claim_that_is_alleged_denied_or_inferred_says_so() {
        assertThat(told("en", police().addEvidence(read(Modality.ALLEGED)).build()))
                .singleElement()
                .asString()
                .endsWith("police, suspected of involvement (alleged).");
        assertThat(told("en", police().addEvidence(read(Modality.INFERRED)).build()))
                .containsExactly("Alleged, by whom is not recorded: police, suspected of involvement (inferred).");
        assertThat(told(
                        "en",
                        police().addEvidence(read(Modality.STATED))
                                .addEvidence(Evidence.of(Cases.APPEAL, "it was not").toBuilder()
                                        .modality(Modality.DENIED)
                                        .build())
                                .build()))
                .singleElement()
                .asString()
                .endsWith("police, suspected of involvement (denied by Marta Keel).");
        assertThat(told(
                        "en",
                        police().addEvidence(read(Involvement.PERPETRATOR_TYPE, Modality.ALLEGED))
                                .build()))
                .singleElement()
                .asString()
                .endsWith("police (alleged), suspected of involvement.");
    }

    @Test
    void somebody_accused_by_name_is_named_and_the_words_are_cited() {
        Involvement ordered = Involvement.of(Cases.MARTA, InvolvementDegree.ORDERED).toBuilder()
                .addEvidence(Evidence.of(Cases.REPORT, "Keel gave the order"))
                .build();
        assertThat(told("en", ordered)).singleElement().asString().endsWith(": Marta Keel, gave the order.");
        Detention detention = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addInvolvement(ordered)
                .build();
        assertThat(Views.wordings(detention, Cases.report())).contains("“Keel gave the order”");
    }

    @Test
    void a_claim_of_which_nothing_is_known_here_is_still_told() {
        assertThat(told(
                        "en",
                        Involvement.builder()
                                .perpetratorType(PerpetratorType.VOCABULARY.of("not-in-this-version"))
                                .addEvidence(read(Modality.STATED))
                                .build()))
                .singleElement()
                .asString()
                .endsWith(": somebody not named.");
    }

    @Test
    void what_is_only_denied_is_not_told() {
        assertThat(told("en", police().addEvidence(read(Modality.DENIED)).build()))
                .isEmpty();
    }
}
