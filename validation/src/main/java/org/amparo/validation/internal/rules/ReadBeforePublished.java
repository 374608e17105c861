package org.amparo.validation.internal.rules;

import org.amparo.Statement;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.TimeValues;

/** Finds a statement that was read certainly before it was published. */
public final class ReadBeforePublished implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEach(Statement.class, (statement, setting) -> isTooEarly(statement));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Statement> site : layout.sites(Statement.class)) {
            if (isTooEarly(site.object())) {
                findings.add(site.spot(Statement.ACCESSED_ON));
            }
        }
    }

    private static boolean isTooEarly(Statement statement) {
        return TimeValues.isBefore(statement.accessedOn(), statement.publishedOn());
    }
}
