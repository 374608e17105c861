package org.amparo.validation.internal.rules;

import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.code.LegalPhase;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Sentence;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/** Finds a sentence in a detention that has neither a verdict nor a legal stage that follows one. */
public final class SentenceWithoutConviction implements RecordRule {

    private static final Set<LegalPhase> CONVICTED = Set.of(
            LegalPhase.CONVICTED_APPEALABLE, LegalPhase.CONVICTED_FINAL, LegalPhase.PARDONED, LegalPhase.AMNESTIED);

    private static final Set<ProceedingKind> JUDGED = Set.of(ProceedingKind.VERDICT, ProceedingKind.SENTENCE);

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(Detention.SENTENCES, Detention.class, (detention, setting) -> !showsConviction(detention));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Sentence> part : PartsOfDetentions.of(layout, Sentence.class)) {
            if (!showsConviction(part.detention())) {
                findings.add(part.site().spot());
            }
        }
    }

    private static boolean showsConviction(Detention detention) {
        return detention.legalStages().stream().map(LegalStage::phase).anyMatch(CONVICTED::contains)
                || detention.proceedings().stream()
                        .map(Proceeding::kind)
                        .flatMap(Optional::stream)
                        .anyMatch(JUDGED::contains)
                || SupportingEvidence.saysWhyMissing(detention, Detention.PROCEEDINGS)
                || SupportingEvidence.saysWhyMissing(detention, Detention.LEGAL_STAGES);
    }
}
