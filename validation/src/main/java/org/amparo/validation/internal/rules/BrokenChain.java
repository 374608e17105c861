package org.amparo.validation.internal.rules;

import java.util.List;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.status.Chain;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/**
 * Finds a reference to a missing part, a step of {@code via} that is not a relay of the statement before it, or a chain
 * that goes in a circle.
 */
public final class BrokenChain implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        CaseFile caseFile = layout.caseFile();
        for (ObjectPlace<?> site : layout.sites()) {
            for (ObjectPlace.Value value : site.values()) {
                if (value.value() instanceof PartRef part && caseFile.find(part).isEmpty()) {
                    findings.add(value.spot());
                }
            }
            if (site.object() instanceof Evidence evidence) {
                List<PartRef> via = evidence.via();
                Chain chain = caseFile.chainOf(evidence);
                // A step that is not there is reported above; whether a later step fits cannot be said.
                if (!chain.complete()
                        && caseFile.find(via.get(chain.distance())).isPresent()) {
                    findings.add("step", site.spot(Evidence.VIA, chain.distance()));
                }
                if (chain.complete() && chain.circular()) {
                    findings.add("circle", site.spot(Evidence.VIA));
                }
            }
        }
    }
}
