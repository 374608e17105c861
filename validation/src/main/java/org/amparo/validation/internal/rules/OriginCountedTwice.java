package org.amparo.validation.internal.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.status.Chain;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds two statements that are evidence for one thing and pass on the same origin. */
public final class OriginCountedTwice implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Annotated> site : layout.sitesOfAny(Annotated.class)) {
            List<Evidence> evidence = site.object().evidence();
            // By origin and attribute, the statements that have told of it so far.
            Map<StatementId, Map<String, Set<RecordId>>> told = new HashMap<>();
            for (int i = 0; evidence.size() > 1 && i < evidence.size(); i++) {
                if (evidence.get(i).supports() && isToldAgain(layout.caseFile(), evidence.get(i), told)) {
                    findings.add(site.spot(Annotated.EVIDENCE, i));
                }
            }
        }
    }

    private static boolean isToldAgain(
            CaseFile caseFile, Evidence evidence, Map<StatementId, Map<String, Set<RecordId>>> told) {
        Chain chain = caseFile.chainOf(evidence);
        if (!chain.rootKnown()) {
            return false;
        }
        Set<RecordId> tellers = told.computeIfAbsent(chain.root(), root -> new HashMap<>())
                .computeIfAbsent(evidence.about().orElse(""), about -> new HashSet<>());
        RecordId teller = evidence.statement();
        tellers.add(caseFile.find(teller).map(CaseRecord::id).orElse(teller));
        return tellers.size() > 1;
    }
}
