package org.amparo.validation.internal.rules;

import java.util.Optional;
import java.util.Set;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Proceeding;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/**
 * Finds a step for which custody was ordered or prolonged by more than ten years at once, and a verdict, a sentence or
 * a request for one that has such a length.
 */
public final class RemandLengthInDoubt implements RecordRule {

    /** More than courts order at once before a verdict; a longer one has years in place of months or days. */
    private static final String MOST = "P10Y";

    /**
     * The steps that set a punishment or ask for one. All others may come with an order that somebody stays in custody.
     */
    private static final Set<ProceedingKind> OF_PUNISHMENT =
            Set.of(ProceedingKind.VERDICT, ProceedingKind.SENTENCE, ProceedingKind.PROSECUTOR_REQUEST);

    @Override
    public void signs(Signs signs) {
        signs.inEach(Proceeding.class, (step, setting) -> doubt(step).isPresent());
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Proceeding> part : PartsOfDetentions.of(layout, Proceeding.class)) {
            doubt(part.object())
                    .ifPresent(which -> findings.add(which, part.site().spot(Proceeding.LENGTH)));
        }
    }

    private static Optional<String> doubt(Proceeding step) {
        if (step.length().isEmpty()) {
            return Optional.empty();
        }
        if (step.kind().filter(OF_PUNISHMENT::contains).isPresent()) {
            return Optional.of("punishment");
        }
        return Length.isLonger(step.length(), Optional.of(MOST)) ? Optional.of("years") : Optional.empty();
    }
}
