package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.internal.answer.RetractedStatements;

/**
 * The evidence in a publication of statements that another one takes back which is not shown. What is withheld changes
 * nothing else, so whoever publishes has to say what becomes of it.
 */
final class UnseenRetractions {

    private UnseenRetractions() {}

    static List<Suspect> of(RetractedStatements retracted, CaseFile shown) {
        List<Suspect> found = new ArrayList<>();
        if (retracted.areNone()) {
            return found;
        }
        for (CaseRecord record : shown.records()) {
            EvidencePlaces.in(record).forEach((at, evidence) -> {
                if (retracted.isWithdrawn(evidence)) {
                    found.add(new Suspect(Optional.of(record.id()), at, WithheldReason.TAKEN_BACK_UNSEEN, ""));
                }
            });
        }
        return found;
    }
}
