package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Incident;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.id.IncidentId;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** An incident of which an import knows only whom it struck and when is told as doubtful as that is. */
class DoubtedIncidentTest {

    private static Evidence alleged(AttributeName<?> about) {
        return Evidence.about(about, Cases.REPORT, "it is said").toBuilder()
                .modality(Modality.ALLEGED)
                .build();
    }

    private static List<String> told(Evidence... evidence) {
        Incident incident = Incident.of(IncidentId.of("one"), IncidentKind.TORTURE, Cases.LEYLA).toBuilder()
                .period(Period.parse("2024-03-02/2024-03-02"))
                .evidence(List.of(evidence))
                .build();
        return Views.lines("en", Kind.INCIDENT, incident, incident, Cases.report());
    }

    @Test
    void what_has_no_evidence_about_its_kind_is_alleged_with_its_subject_and_its_date() {
        assertThat(told(alleged(Incident.SUBJECTS), alleged(Incident.PERIOD)))
                .singleElement()
                .asString()
                .startsWith("Torture on 2 March 2024 (alleged");
    }

    @Test
    void evidence_about_the_kind_or_for_the_whole_says_how_it_is_known() {
        assertThat(told(alleged(Incident.KINDS))).singleElement().asString().contains("alleged");
        assertThat(told(Evidence.of(Cases.REPORT, "it happened"))).containsExactly("Torture on 2 March 2024.");
    }

    @Test
    void a_date_that_is_only_alleged_is_told_as_that_of_something_that_certainly_happened_too() {
        assertThat(told(Evidence.of(Cases.REPORT, "it happened"), alleged(Incident.PERIOD)))
                .singleElement()
                .asString()
                .startsWith("Torture on 2 March 2024 (alleged");
    }

    /** The place has the same two doubts in another order: by the list, and by the source of its row. */
    @Test
    void what_happened_and_where_are_in_doubt_together_whatever_comes_first() {
        Evidence ofRow = Evidence.of(Cases.APPEAL, "it is said").toBuilder()
                .modality(Modality.ALLEGED)
                .build();
        Incident incident = Incident.of(IncidentId.of("one"), IncidentKind.TORTURE, Cases.LEYLA).toBuilder()
                .period(Period.parse("2024-03-02/2024-03-02"))
                .place(Place.of(LocalizedText.english("Hollen")).toBuilder()
                        .addEvidence(alleged(Place.NAME))
                        .build())
                .evidence(List.of(ofRow, alleged(Incident.KINDS), alleged(Incident.SUBJECTS), alleged(Incident.PERIOD)))
                .build();
        assertThat(Views.lines("en", Kind.INCIDENT, incident, incident, Cases.report(), Cases.appeal()))
                .singleElement()
                .asString()
                .startsWith("Torture on 2 March 2024, at Hollen (all of this: alleged")
                .doesNotContain(") (");
    }
}
