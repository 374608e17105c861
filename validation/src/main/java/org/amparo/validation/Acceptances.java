package org.amparo.validation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.ObjectPlace;

/** What somebody has accepted. It splits what is found. */
final class Acceptances {

    private final List<Acceptance> all;
    private final Map<Optional<RecordId>, List<Acceptance>> byRecord;

    Acceptances(List<Acceptance> all) {
        this.all = List.copyOf(all);
        this.byRecord = all.stream().collect(groupingBy(Acceptance::record));
    }

    /** The place of findings of a rule. */
    private record Place(String rule, Optional<RecordId> record, Pointer inRecord) {

        static Place of(Finding finding) {
            return new Place(finding.rule(), finding.record(), finding.pointerInRecord());
        }
    }

    /**
     * The report on what was found in a whole file.
     *
     * @param applied the codes of the rules that were applied
     */
    ValidationReport report(CaseLayout layout, List<Finding> found, Set<String> applied, LocalDate today) {
        return report(layout, all, found, applied, today);
    }

    /** The report on what was found in the header or in a record alone. What was accepted elsewhere is left aside. */
    ValidationReport reportAlone(CaseLayout layout, List<Finding> found, Set<String> applied, LocalDate today) {
        Optional<RecordId> record = layout.sites().get(0).record().map(CaseRecord::id);
        return report(layout, byRecord.getOrDefault(record, List.of()), found, applied, today);
    }

    /** The report on a record alone in which nothing was found. */
    ValidationReport reportNothing(RecordId record, Set<String> applied) {
        List<Acceptance> given = all.isEmpty() ? List.of() : byRecord.getOrDefault(Optional.of(record), List.of());
        return new ValidationReport(List.of(), List.of(), given.isEmpty() ? given : unused(given, applied, Set.of()));
    }

    private static List<Acceptance> unused(List<Acceptance> given, Set<String> applied, Set<Acceptance> used) {
        return given.stream()
                .filter(one -> applied.contains(one.rule()) && !used.contains(one))
                .toList();
    }

    private static ValidationReport report(
            CaseLayout layout, List<Acceptance> given, List<Finding> found, Set<String> applied, LocalDate today) {
        if (given.isEmpty()) {
            return new ValidationReport(found, List.of(), List.of());
        }
        Map<Place, Acceptance> places = places(layout, given, today);
        List<Finding> open = new ArrayList<>();
        List<AcceptedFinding> accepted = new ArrayList<>();
        Set<Acceptance> used = new HashSet<>();
        for (Finding finding : found) {
            Acceptance acceptance = places.get(Place.of(finding));
            if (acceptance == null) {
                open.add(finding);
            } else {
                accepted.add(new AcceptedFinding(finding, acceptance));
                used.add(acceptance);
            }
        }
        return new ValidationReport(open, accepted, unused(given, applied, used));
    }

    /** The places at which something is accepted now. */
    private static Map<Place, Acceptance> places(CaseLayout layout, List<Acceptance> given, LocalDate today) {
        Map<Place, Acceptance> places = new HashMap<>();
        Map<PartRef, Pointer> parts = parts(layout);
        for (Acceptance one : given) {
            Optional<Pointer> start = one.part().isEmpty()
                    ? Optional.of(Pointer.ROOT)
                    : Optional.ofNullable(parts.get(one.part().get()));
            if (start.isPresent() && !one.hasEndedBy(today)) {
                Pointer inRecord = start.get().append(one.pointer());
                places.putIfAbsent(new Place(one.rule(), one.record(), inRecord), one);
            }
        }
        return places;
    }

    private static Map<PartRef, Pointer> parts(CaseLayout layout) {
        Map<PartRef, Pointer> parts = new HashMap<>();
        for (ObjectPlace<?> site : layout.sites()) {
            if (site.object() instanceof ClaimedPart claim
                    && claim.key().isPresent()
                    && site.record().isPresent()) {
                parts.put(PartRef.of(site.record().get().id(), claim.key().get()), site.inRecord());
            }
        }
        return parts;
    }
}
