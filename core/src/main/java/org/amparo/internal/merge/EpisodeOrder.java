package org.amparo.internal.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Which of two detentions of one person was over before the other began, so that they are two arrests. */
final class EpisodeOrder {

    private EpisodeOrder() {}

    /**
     * The attribute which tells that a detention was certainly over before another began. Where nothing tells when it
     * ended, it was if it has a release, and the other began later and has none. A detention that was over before its
     * own beginning tells nothing.
     */
    static Optional<AttributeName<?>> over(Detention earlier, Detention later) {
        boolean isOver = isOverBefore(earlier, later)
                && !areBefore(ends(earlier), begins(earlier))
                && !areBefore(ends(later), begins(later));
        if (!isOver) {
            return Optional.empty();
        }
        return Optional.of(endOf(earlier));
    }

    /**
     * The attribute by which a detention was over, where another one goes on and may have begun only then: an arrest after
     * the release, of the same month perhaps. The other goes on if it says so and tells of no release, or if it says
     * nothing of an end and certainly began on a later day.
     */
    static Optional<AttributeName<?>> mayFollow(Detention earlier, Detention later) {
        List<PartialDate> ends = ends(earlier);
        List<PartialDate> begins = begins(later);
        boolean isOver = earlier.release().isPresent() || !ends.isEmpty();
        boolean isNotOver = later.release().isEmpty() && ends(later).isEmpty();
        if (!isOver || !isNotOver || areBefore(ends, begins(earlier))) {
            return Optional.empty();
        }
        boolean isEarlyEnough = ends.isEmpty() ? isOnOneDayAtMost(begins(earlier), begins) : areBefore(begins, ends);
        boolean isAnother = goesOn(later) || areBefore(begins(earlier), begins);
        return isEarlyEnough || !isAnother ? Optional.empty() : Optional.of(endOf(earlier));
    }

    /** Whether there are days of both, and none of the second may be after one of the first. */
    private static boolean isOnOneDayAtMost(List<PartialDate> first, List<PartialDate> second) {
        for (PartialDate one : first) {
            for (PartialDate other : second) {
                if (one.before(other).isPossible()) {
                    return false;
                }
            }
        }
        return !first.isEmpty() && !second.isEmpty();
    }

    private static boolean goesOn(Detention detention) {
        Stream<Period> phases =
                detention.custodyPhases().stream().map(CustodyPhase::period).flatMap(Optional::stream);
        return detention.period().map(Period::hasOpenEnd).orElseGet(() -> phases.anyMatch(Period::hasOpenEnd));
    }

    private static AttributeName<?> endOf(Detention detention) {
        return detention.period().flatMap(Period::end).isPresent() ? Detention.PERIOD : Detention.RELEASE;
    }

    private static boolean isOverBefore(Detention earlier, Detention later) {
        List<PartialDate> ends = ends(earlier);
        if (!ends.isEmpty()) {
            return areBefore(ends, begins(later));
        }
        return earlier.release().isPresent() && later.release().isEmpty() && areBefore(begins(earlier), begins(later));
    }

    /**
     * The attribute by which a detention was over in the earlier edition of a list, where the newer one says that it goes
     * on and tells of no release: another arrest, perhaps of the same day or month, or a release that never was.
     */
    static Optional<AttributeName<?>> goesOnAgain(Detention earlier, Detention newer) {
        boolean goesOn = newer.release().isEmpty()
                && newer.period().filter(Period::hasOpenEnd).isPresent();
        if (!goesOn) {
            return Optional.empty();
        }
        if (earlier.release().isPresent()) {
            return Optional.of(Detention.RELEASE);
        }
        return earlier.period().flatMap(Period::end).map(end -> Detention.PERIOD);
    }

    private static List<PartialDate> ends(Detention detention) {
        Optional<PartialDate> ofPeriod = detention.period().flatMap(Period::end);
        Optional<PartialDate> released = detention.release().flatMap(Release::on);
        return Stream.concat(ofPeriod.stream(), released.stream()).toList();
    }

    /** The start of the period or, where it has none, those of the phases and the days of an arrest. */
    private static List<PartialDate> begins(Detention detention) {
        Optional<PartialDate> start = detention.period().flatMap(Period::start);
        if (start.isPresent()) {
            return List.of(start.get());
        }
        Stream<PartialDate> phases = detention.custodyPhases().stream()
                .map(CustodyPhase::period)
                .flatMap(Optional::stream)
                .flatMap(period -> period.start().stream());
        Stream<PartialDate> arrests = detention.proceedings().stream()
                .filter(step -> step.kind().equals(Optional.of(ProceedingKind.ARREST)))
                .map(Proceeding::on)
                .flatMap(Optional::stream);
        return Stream.concat(phases, arrests).toList();
    }

    /** Whether there are days of both, and each of the first is certainly before each of the second. */
    private static boolean areBefore(List<PartialDate> first, List<PartialDate> second) {
        for (PartialDate one : first) {
            for (PartialDate other : second) {
                if (!one.before(other).isCertain()) {
                    return false;
                }
            }
        }
        return !first.isEmpty() && !second.isEmpty();
    }
}
