package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.code.LegalPhase;
import org.amparo.custody.LegalStage;
import org.amparo.time.Certainty;

/** The legal phases of a detention on a day. A verdict does not count before it was told, or if it is only denied. */
final class LegalPhases {

    private final Sources.OfParts ofParts;
    private final Detention detention;
    private final LocalDate day;

    LegalPhases(Sources.OfParts ofParts, Detention detention, LocalDate day) {
        this.ofParts = ofParts;
        this.detention = detention;
        this.day = day;
    }

    /** The last phase that certainly applies or, if none does, the last that may. */
    Optional<LegalPhase> onTheDay() {
        Optional<LegalPhase> possible = Optional.empty();
        Optional<LegalPhase> certain = Optional.empty();
        for (LegalStage stage : InOrder.of(detention.legalStages(), LegalStage::period)) {
            switch (holds(stage)) {
                case CERTAIN -> certain = Optional.of(stage.phase());
                case POSSIBLE -> possible = Optional.of(stage.phase());
                case NO -> {}
            }
        }
        return certain.isPresent() ? certain : possible;
    }

    private Certainty holds(LegalStage stage) {
        Sources sources = ofParts.of(stage, Detention.LEGAL_STAGES, Set.of(LegalStage.PHASE, LegalStage.PERIOD));
        if (!sources.denying().isEmpty() && sources.supporting().isEmpty()) {
            return Certainty.NO;
        }
        Certainty within = stage.period().isPresent()
                ? Vicinity.contains(stage.period().get(), day, sources.told())
                : sources.knownOn(day);
        boolean doubtful = !sources.denying().isEmpty() || sources.areDoubtful();
        return doubtful && within.isCertain() ? Certainty.POSSIBLE : within;
    }
}
