package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.internal.answer.RetractedStatements;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;

/**
 * The evidence in a publication of statements that another one takes back which is not shown. What is withheld changes
 * nothing else, so whoever publishes has to say what becomes of it.
 */
final class UnseenRetractions {

    private UnseenRetractions() {}

    static List<Suspect> of(RetractedStatements retracted, CaseFile shown) {
        List<Suspect> found = new ArrayList<>();
        for (CaseRecord record : shown.records()) {
            record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                @Override
                public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                    if (object instanceof Evidence evidence && evidence.stands() && retracted.isWithdrawn(evidence)) {
                        found.add(new Suspect(Optional.of(record.id()), at, WithheldReason.TAKEN_BACK_UNSEEN, ""));
                    }
                }
            });
        }
        return found;
    }
}
