package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Statement;
import org.amparo.speech.Outcome;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds the outcome of a demand that is dated certainly before the statement with the demand. */
public final class OutcomeBeforeDemand implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<Outcome> site : layout.sites(Outcome.class)) {
            Optional<PartialDate> made = site.record()
                    .filter(Statement.class::isInstance)
                    .map(Statement.class::cast)
                    .filter(statement -> !statement.isRetracted())
                    .flatMap(Statement::publishedOn);
            if (made.isPresent()
                    && SupportingEvidence.isAsserted(site.object())
                    && site.object()
                            .asOf()
                            .filter(asOf -> asOf.before(made.get()).isCertain())
                            .isPresent()) {
                findings.add(site.spot(Outcome.AS_OF));
            }
        }
    }
}
