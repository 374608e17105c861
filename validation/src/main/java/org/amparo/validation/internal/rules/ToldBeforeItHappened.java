package org.amparo.validation.internal.rules;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Traits;
import org.amparo.status.Chain;
import org.amparo.status.Hop;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;

/** Finds a date that is reported as past and lies certainly after every source of it. */
public final class ToldBeforeItHappened implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Site<?> site : layout.sites()) {
            for (Site.Value value : site.values()) {
                if (value.attribute().traits().is(Traits.Mark.PAST) && isToldTooEarly(layout.caseFile(), site, value)) {
                    findings.add(value.spot());
                }
            }
        }
    }

    private static boolean isToldTooEarly(CaseFile caseFile, Site<?> site, Site.Value value) {
        List<Evidence> evidence = SupportingEvidence.of(site, value.name());
        return !evidence.isEmpty()
                && evidence.stream()
                        .allMatch(one ->
                                published(caseFile, one).anyMatch(published -> isAfter(value.value(), published)));
    }

    /** The dates of publication of the statements that passed the claim on; the claim is older than all. */
    private static Stream<PartialDate> published(CaseFile caseFile, Evidence evidence) {
        Chain chain = caseFile.chainOf(evidence);
        return Stream.concat(Stream.of(chain.readIn()), chain.hops().stream().map(Hop::relayed))
                .flatMap(id -> caseFile.find(id).stream())
                .flatMap(statement -> statement.publishedOn().stream());
    }

    private static boolean isAfter(Object value, PartialDate published) {
        return TimeValues.dates(value).anyMatch(date -> date.after(published).isCertain());
    }
}
