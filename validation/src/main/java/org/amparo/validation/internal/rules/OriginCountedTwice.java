package org.amparo.validation.internal.rules;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;

/** Finds two statements that are evidence for one thing and pass on the same origin. */
public final class OriginCountedTwice implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<Annotated> site : layout.sites(Annotated.class)) {
            List<Evidence> evidence = site.object().evidence();
            for (int i = 1; i < evidence.size(); i++) {
                Evidence later = evidence.get(i);
                if (evidence.subList(0, i).stream().anyMatch(earlier -> isOne(layout.caseFile(), earlier, later))) {
                    findings.add(site.spot(Annotated.EVIDENCE, i));
                }
            }
        }
    }

    private static boolean isOne(CaseFile caseFile, Evidence one, Evidence other) {
        if (!one.about().equals(other.about())
                || !one.supports()
                || !other.supports()
                || same(caseFile, one.statement(), other.statement())) {
            return false;
        }
        return caseFile.chainOf(one).sharesRootWith(caseFile.chainOf(other));
    }

    private static boolean same(CaseFile caseFile, StatementId one, StatementId other) {
        return now(caseFile, one).equals(now(caseFile, other));
    }

    private static RecordId now(CaseFile caseFile, RecordId id) {
        return caseFile.find(id).map(CaseRecord::id).orElse(id);
    }
}
