package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.id.RecordId;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a detention that began certainly while an earlier one of the same person or group, which has an end, certainly
 * lasted. */
public final class OverlappingDetentions implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
        Map<RecordId, List<Held>> byDetainee = new HashMap<>();
        for (ObjectPlace<Detention> site : layout.sites(Detention.class)) {
            Detention detention = site.object();
            if (!detention.isRetracted() && SupportingEvidence.isAsserted(detention)) {
                RecordId detainee = layout.caseFile()
                        .find(detention.detainee())
                        .map(CaseRecord::id)
                        .orElse(detention.detainee());
                detention
                        .period()
                        .flatMap(period -> held(site, period))
                        .ifPresent(held -> byDetainee
                                .computeIfAbsent(detainee, id -> new ArrayList<>())
                                .add(held));
            }
        }
        byDetainee.values().forEach(those -> check(those, findings));
    }

    /** In the order of their starts, so that only the latest end so far needs to be known. */
    private static void check(List<Held> those, Findings findings) {
        those.sort(Comparator.comparing(Held::began));
        Optional<LocalDate> latestEnd = Optional.empty();
        for (Held held : those) {
            if (latestEnd.filter(held.began()::isBefore).isPresent()) {
                findings.add(held.site().spot(Detention.PERIOD));
            }
            if (latestEnd.isEmpty()
                    || held.lasted().filter(latestEnd.get()::isBefore).isPresent()) {
                latestEnd = held.lasted();
            }
        }
    }

    /** Nothing is certain of a period without a start that is firm, or one that may have ended before it. */
    private static Optional<Held> held(ObjectPlace<Detention> site, Period period) {
        Optional<LocalDate> began =
                period.start().filter(OverlappingDetentions::isFirm).flatMap(PartialDate::latest);
        Optional<LocalDate> lasted =
                period.end().filter(OverlappingDetentions::isFirm).flatMap(PartialDate::earliest);
        return began.filter(day -> period.end().isEmpty()
                        || lasted.filter(end -> !end.isBefore(day)).isPresent())
                .map(day -> new Held(site, day, lasted));
    }

    private static boolean isFirm(PartialDate date) {
        return !date.approximate() && !date.uncertain();
    }

    /**
     * A detention.
     *
     * @param began the last day on which it may have begun
     * @param lasted the first day on which it may have ended; empty if it has no end
     */
    private record Held(ObjectPlace<Detention> site, LocalDate began, Optional<LocalDate> lasted) {}
}
