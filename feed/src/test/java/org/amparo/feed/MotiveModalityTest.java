package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.code.CapacityKind;
import org.amparo.code.Modality;
import org.amparo.code.RightTargeted;
import org.amparo.custody.Motive;
import org.amparo.evidence.Evidence;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.internal.text.Phrasebook;
import org.amparo.shape.AttributeName;
import org.junit.jupiter.api.Test;

/** A motive is always somebody's claim; how its source says it is told beside it. */
class MotiveModalityTest {

    private static Motive.Builder silenced() {
        return Motive.of(Cases.LEAGUE, RightTargeted.EXPRESSION).toBuilder();
    }

    private static Evidence read(Modality modality) {
        return Evidence.of(Cases.REPORT, "to silence her").toBuilder()
                .modality(modality)
                .build();
    }

    private static Evidence read(AttributeName<?> about, Modality modality) {
        return Evidence.about(about, Cases.REPORT, "her work").toBuilder()
                .modality(modality)
                .build();
    }

    private static String told(String language, Motive motive) {
        Detention detention = Detention.builder()
                .id(Cases.DETENTION)
                .detainee(Cases.LEYLA)
                .addMotive(motive)
                .build();
        List<String> lines = Views.lines(language, Kind.MOTIVES, detention, detention, Cases.report(), Cases.appeal());
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    void what_is_stated_alleged_and_inferred_reads_differently_in_every_language() {
        for (String language : Phrasebook.LANGUAGES) {
            Set<String> told = new HashSet<>();
            for (Modality modality : List.of(Modality.STATED, Modality.ALLEGED, Modality.INFERRED)) {
                told.add(told(language, silenced().addEvidence(read(modality)).build()));
            }
            assertThat(told).as(language).hasSize(3).allMatch(line -> line.contains("Harbour League"));
        }
    }

    @Test
    void it_is_a_claim_with_its_claimant_however_its_source_says_it() {
        assertThat(told("en", silenced().addEvidence(read(Modality.STATED)).build()))
                .startsWith("According to the Harbour League, this concerns ")
                .doesNotContain("(");
        assertThat(told("en", silenced().addEvidence(read(Modality.ALLEGED)).build()))
                .startsWith("According to the Harbour League, ")
                .endsWith(" (alleged).");
    }

    @Test
    void of_two_sources_one_that_states_it_is_enough_and_a_denial_is_told() {
        Evidence denied = Evidence.of(Cases.APPEAL, "it was not").toBuilder()
                .modality(Modality.DENIED)
                .build();
        assertThat(told(
                        "en",
                        silenced()
                                .addEvidence(read(Modality.STATED))
                                .addEvidence(read(Modality.ALLEGED))
                                .build()))
                .doesNotContain("alleged");
        assertThat(told(
                        "en",
                        silenced()
                                .addEvidence(read(Modality.ALLEGED))
                                .addEvidence(denied)
                                .build()))
                .endsWith(" (alleged; denied by Marta Keel).");
    }

    @Test
    void how_the_targeted_capacities_are_known_stands_beside_them() {
        assertThat(told(
                        "en",
                        Motive.builder()
                                .claimant(Cases.LEAGUE)
                                .addTargetedCapacity(CapacityKind.JOURNALIST)
                                .addEvidence(read(Motive.TARGETED_CAPACITIES, Modality.ALLEGED))
                                .build()))
                .isEqualTo("According to the Harbour League, the person was targeted as journalist (alleged).");
    }
}
