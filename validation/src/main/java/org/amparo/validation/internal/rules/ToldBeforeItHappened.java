package org.amparo.validation.internal.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Traits;
import org.amparo.status.Chain;
import org.amparo.status.Hop;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.layout.TimeValues;
import org.amparo.validation.internal.layout.ValueKind;

/** Finds a date that is reported as past and lies certainly after every source of it. */
public final class ToldBeforeItHappened implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        // Many dates may rest on the same evidence.
        IdentityHashMap<Evidence, List<PartialDate>> published = new IdentityHashMap<>();
        for (ObjectPlace.Value value : layout.values(ValueKind.TIME)) {
            if (value.attribute().traits().is(Traits.Mark.PAST)
                    && !PastEventInTheFuture.isSummons(value.site())
                    && isToldTooEarly(
                            value.site(),
                            value,
                            one -> published.computeIfAbsent(
                                    one,
                                    some -> published(layout.caseFile(), some).toList()))) {
                findings.add(value.spot());
            }
        }
    }

    private static boolean isToldTooEarly(
            ObjectPlace<?> site, ObjectPlace.Value value, Function<Evidence, List<PartialDate>> published) {
        List<Evidence> evidence = SupportingEvidence.of(site, value.name());
        if (value.value() instanceof Period && site.record().orElse(null) instanceof Detention detention) {
            evidence = Stream.concat(evidence.stream(), course(detention)).toList();
        }
        return !evidence.isEmpty()
                && evidence.stream()
                        .allMatch(one -> published.apply(one).stream().anyMatch(date -> isAfter(value.value(), date)));
    }

    /** The evidence for the phases and the release of a detention, which may tell when a period ended. */
    private static Stream<Evidence> course(Detention detention) {
        return Stream.concat(detention.custodyPhases().stream(), detention.release().stream())
                .flatMap(part -> part.evidence().stream())
                .filter(Evidence::supports);
    }

    /** The days by which the statements that passed the claim on had said it; the claim is older than all. */
    private static Stream<PartialDate> published(CaseFile caseFile, Evidence evidence) {
        Chain chain = caseFile.chainOf(evidence);
        return Stream.concat(Stream.of(chain.readIn()), chain.hops().stream().map(Hop::relayed))
                .flatMap(id -> caseFile.find(id).stream())
                .flatMap(statement -> statement.saidBy().stream());
    }

    private static boolean isAfter(Object value, PartialDate published) {
        return TimeValues.anyDate(value, date -> date.after(published).isCertain());
    }
}
