package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.Detention;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.internal.text.Phrasebook;
import org.amparo.record.Place;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The item of a detention tells where somebody was arrested, and how, in the words of the source. */
class ArrestTest {

    private static Proceeding.Builder arrest() {
        return Proceeding.builder()
                .kind(ProceedingKind.ARREST)
                .on(PartialDate.of(2023, 6, 2))
                .place(Place.builder()
                        .name(LocalizedText.english("the north quay"))
                        .build())
                .description(LocalizedText.english("Officers led her from the press pen."));
    }

    private static List<String> told(String language, Proceeding arrest) {
        Detention detention = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addProceeding(arrest)
                .build();
        return Views.lines(language, Kind.CUSTODY, detention, detention, Cases.report());
    }

    private static Evidence read(Modality modality) {
        return Evidence.of(Cases.REPORT, "was led away").toBuilder()
                .modality(modality)
                .build();
    }

    @Test
    void its_place_and_its_description_are_told() {
        assertThat(told("en", arrest().addEvidence(read(Modality.STATED)).build()))
                .containsExactly("Arrested on 2 June 2023, at the north quay. Officers led her from the press pen.");
    }

    @Test
    void both_are_told_in_every_language() {
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(told(
                            language,
                            arrest().addEvidence(read(Modality.STATED)).build()))
                    .singleElement()
                    .asString()
                    .contains("the north quay", "Officers led her from the press pen.");
        }
    }

    @Test
    void a_description_of_what_is_only_alleged_is_alleged_too() {
        assertThat(told("en", arrest().addEvidence(read(Modality.ALLEGED)).build()))
                .singleElement()
                .asString()
                .matches(
                        "Arrested on 2 June 2023, at the north quay \\(all of this: alleged.*\\)\\. Officers led .* \\(alleged.*\\)\\.");
    }

    @Test
    void a_place_that_is_only_inferred_says_so_beside_it() {
        Evidence inferred = Evidence.about(Proceeding.PLACE, Cases.REPORT, "by the water").toBuilder()
                .modality(Modality.INFERRED)
                .build();
        assertThat(told(
                        "en",
                        arrest().addEvidence(read(Modality.STATED))
                                .addEvidence(inferred)
                                .build()))
                .singleElement()
                .asString()
                .startsWith("Arrested on 2 June 2023, at the north quay (inferred). ");
    }
}
