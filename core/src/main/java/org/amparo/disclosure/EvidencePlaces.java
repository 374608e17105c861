package org.amparo.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.CaseRecord;
import org.amparo.claim.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;

/** The evidence in a record and its parts that counts, by its places. */
final class EvidencePlaces {

    private EvidencePlaces() {}

    static Map<Pointer, Evidence> in(CaseRecord record) {
        Claim claim = Claim.of(record.shaped());
        Map<Pointer, Evidence> places = new LinkedHashMap<>();
        record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                if (object instanceof Evidence evidence && claim.counts(evidence)) {
                    places.put(at, evidence);
                }
            }
        });
        return places;
    }
}
