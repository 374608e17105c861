package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.speech.Outcome;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;

/** Finds the outcome of a demand that is dated certainly before the statement with the demand. */
public final class OutcomeBeforeDemand implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Outcome.class, (outcome, setting) -> isBefore(outcome, setting.record()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Outcome> site : layout.sites(Outcome.class)) {
            if (isBefore(site.object(), site.record()) && SupportingEvidence.isAsserted(site.object())) {
                findings.add(site.spot(Outcome.AS_OF));
            }
        }
    }

    private static boolean isBefore(Outcome outcome, Optional<CaseRecord> record) {
        Optional<PartialDate> made = record.filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .filter(statement -> !statement.isRetracted())
                .flatMap(Statement::publishedOn);
        return TimeValues.isBefore(outcome.asOf(), made);
    }
}
