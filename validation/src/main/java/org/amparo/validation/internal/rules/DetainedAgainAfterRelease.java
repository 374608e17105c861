package org.amparo.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Liberty;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.time.PartialDate;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a demand for release that is met by its newest outcome though the one released was detained again later. */
public final class DetainedAgainAfterRelease implements Rule {

    private static final List<Liberty> HELD = List.of(Liberty.DEPRIVED, Liberty.MISSING);

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (ObjectPlace<Outcome> site : layout.sites(Outcome.class)) {
            Optional<Demand> demand =
                    site.parent().flatMap(parent -> parent.as(Demand.class)).map(ObjectPlace::object);
            boolean retracted = site.record().filter(CaseRecord::isRetracted).isPresent();
            if (demand.isPresent()
                    && !retracted
                    && demand.get().kind().equals(Optional.of(DemandKind.RELEASE))
                    && site.object().state().equals(DemandOutcome.MET)
                    && SupportingEvidence.isAsserted(site.object())
                    && isUndone(layout.caseFile(), demand.get(), site.object())) {
                findings.add(site.spot(Outcome.STATE));
            }
        }
    }

    private static boolean isUndone(CaseFile caseFile, Demand demand, Outcome met) {
        List<SubjectId> targets = met.target().map(List::of).orElse(demand.targets());
        return met.asOf().isPresent()
                && targets.stream()
                        .filter(target -> isNewest(caseFile, demand, met, target))
                        .flatMap(target -> caseFile.detentionsOf(target).stream())
                        .anyMatch(detention -> isHeldAfter(detention, met.asOf().get()));
    }

    /** Whether no other outcome for the target may have taken account of what came later. */
    private static boolean isNewest(CaseFile caseFile, Demand demand, Outcome met, SubjectId target) {
        return demand.outcomes().stream()
                .filter(other -> other != met)
                .filter(other ->
                        other.target().map(of -> same(caseFile, of, target)).orElse(true))
                .noneMatch(other -> other.state().equals(met.state())
                        ? isAfter(other.asOf(), met.asOf())
                        : !isAfter(met.asOf(), other.asOf()));
    }

    private static boolean isAfter(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().after(other.get()).isCertain();
    }

    private static boolean same(CaseFile caseFile, SubjectId one, SubjectId other) {
        return current(caseFile, one).equals(current(caseFile, other));
    }

    private static RecordId current(CaseFile caseFile, RecordId id) {
        return caseFile.find(id).map(CaseRecord::id).orElse(id);
    }

    /** A travel ban, or another form that leaves some liberty, does not undo a release. */
    private static boolean isHeldAfter(Detention detention, PartialDate day) {
        return !detention.isRetracted()
                && SupportingEvidence.isAsserted(detention)
                && EarlierDetentionWithoutEnd.start(detention)
                        .filter(start -> start.after(day).isCertain())
                        .isPresent()
                && (detention.custodyPhases().isEmpty()
                        || detention.custodyPhases().stream()
                                .anyMatch(phase -> HELD.contains(phase.form().liberty())));
    }
}
