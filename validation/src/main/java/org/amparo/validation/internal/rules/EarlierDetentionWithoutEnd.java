package org.amparo.validation.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.id.SubjectId;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** Finds a detention without an end, of somebody who was detained again later. */
public final class EarlierDetentionWithoutEnd implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Map<SubjectId, Optional<PartialDate>> latest = new HashMap<>();
        for (ObjectPlace<Detention> site : layout.sites(Detention.class)) {
            Detention detention = site.object();
            Optional<PartialDate> start = start(detention);
            if (start.isPresent()
                    && !detention.isRetracted()
                    && !hasEnd(detention)
                    && latest.computeIfAbsent(detention.detainee(), id -> latestStart(layout.caseFile(), id))
                            .filter(later -> later.after(start.get()).isCertain())
                            .isPresent()) {
                findings.add(detention.period().isPresent() ? site.spot(Detention.PERIOD) : site.spot());
            }
        }
    }

    /** The start that is certainly after another if any is; one that is only about right is certainly after none. */
    private static Optional<PartialDate> latestStart(CaseFile caseFile, SubjectId detainee) {
        return caseFile.detentionsOf(detainee).stream()
                .filter(other -> !other.isRetracted())
                .flatMap(other -> start(other).stream())
                .filter(start -> !start.approximate() && !start.uncertain())
                .max(PartialDate.BY_EARLIEST);
    }

    /** When a detention began: the start of its period, else of its first phase, else the date of an arrest. */
    static Optional<PartialDate> start(Detention detention) {
        return Stream.of(
                        detention.period().flatMap(Period::start).stream(),
                        detention.custodyPhases().stream()
                                .flatMap(phase -> phase.period().flatMap(Period::start).stream()),
                        detention.proceedings().stream()
                                .filter(step -> step.kind()
                                        .filter(ProceedingKind.ARREST::equals)
                                        .isPresent())
                                .map(Proceeding::on)
                                .flatMap(Optional::stream))
                .flatMap(dates -> dates)
                .findFirst();
    }

    private static boolean hasEnd(Detention detention) {
        if (detention.release().isPresent()) {
            return true;
        }
        if (detention.period().isPresent()) {
            return detention.period().get().end().isPresent();
        }
        List<CustodyPhase> phases = detention.custodyPhases();
        return !phases.isEmpty()
                && phases.get(phases.size() - 1).period().flatMap(Period::end).isPresent();
    }
}
