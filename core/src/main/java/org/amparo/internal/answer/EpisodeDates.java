package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.claim.Claim;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.CaseIndex;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The dates of one detention, and whether a day lies between them. An arrest step bounds a start that is not known, and
 * the release an end that is not known.
 */
final class EpisodeDates {

    private static final Period GOES_ON = Period.parse("../..");
    private static final Period UNKNOWN_START = Period.parse("/..");

    private final Detention detention;
    private final LocalDate day;
    private final Sources course;
    private final Optional<Proceeding> arrest;
    private final Optional<Sources> arrestSources;

    EpisodeDates(CaseIndex index, Claim told, Sources.OfParts ofParts, Detention detention, LocalDate day) {
        this.detention = detention;
        this.day = day;
        this.course = Sources.forEpisode(index, told, detention);
        this.arrest = detention.proceedings().stream()
                .filter(step ->
                        step.kind().filter(ProceedingKind.ARREST::equals).isPresent())
                .filter(step -> step.on().isPresent()
                        && ofParts.throughout(step, Detention.PROCEEDINGS).isClaimed())
                .min(Comparator.comparing(step -> step.on().orElseThrow(), PartialDate.BY_EARLIEST));
        this.arrestSources = arrest.map(step -> ofParts.of(
                step,
                Detention.PROCEEDINGS,
                Set.of(Proceeding.KIND, Proceeding.ON),
                Set.of(Detention.PROCEEDINGS, Detention.PERIOD)));
    }

    /** Whether the detention has any date, without which nobody can say that it lasted on a day. */
    boolean areKnown() {
        return arrest.isPresent()
                || releasedOn().isPresent()
                || Stream.concat(
                                detention.period().stream(),
                                detention.custodyPhases().stream()
                                        .map(CustodyPhase::period)
                                        .flatMap(Optional::stream))
                        .anyMatch(period ->
                                period.start().isPresent() || period.end().isPresent());
    }

    Optional<PartialDate> releasedOn() {
        return detention.release().flatMap(Release::on);
    }

    private Optional<PartialDate> arrestedOn() {
        return arrest.flatMap(Proceeding::on);
    }

    /**
     * The period of the detention; if it has none, the time from its first phase to its last, which covers the gaps in
     * between.
     */
    Optional<Period> span() {
        List<Period> dated = detention.custodyPhases().stream()
                .flatMap(phase -> phase.period().stream())
                .toList();
        return detention
                .period()
                .or(() -> dated.isEmpty()
                        ? Optional.empty()
                        : Period.spanning(dated.get(0), dated.get(dated.size() - 1)));
    }

    /** The day on which it began: the start of its span or, where that is not known, the arrest. */
    Optional<PartialDate> began() {
        return span().flatMap(Period::start).or(this::arrestedOn);
    }

    /**
     * Whether the detention has a period of its own and the day lies outside it, or before the arrest, so that a phase
     * that merely may apply does not count.
     */
    boolean areElsewhere(Sources whole) {
        return detention
                        .period()
                        .filter(period -> !contains(period, whole).isPossible())
                        .isPresent()
                || (detention.period().map(Period::hasUnknownStart).orElse(true) && isBeforeArrest());
    }

    private boolean isBeforeArrest() {
        return arrestedOn().filter(on -> Vicinity.after(on, day).isCertain()).isPresent();
    }

    /** Whether the arrest is what tells that the detention had begun by the day. */
    private boolean beganWithArrest() {
        return arrestedOn().filter(on -> !Vicinity.after(on, day).isCertain()).isPresent();
    }

    /** The evidence for the arrest, if the start of a period is known from it alone. */
    List<Evidence> ofArrest(Optional<Period> period) {
        return startIsUnknown(period) && beganWithArrest()
                ? arrestSources.map(Sources::supporting).orElse(List.of())
                : List.of();
    }

    /** The evidence against the arrest, if the start of a period is known from it alone. */
    List<Evidence> againstArrest(Optional<Period> period) {
        return startIsUnknown(period) && beganWithArrest()
                ? arrestSources.map(Sources::denying).orElse(List.of())
                : List.of();
    }

    private static boolean startIsUnknown(Optional<Period> period) {
        return period.map(Period::hasUnknownStart).orElse(true);
    }

    /**
     * A period that some source gives in place of the accepted one, with the bound of that where it knows none itself:
     * it says nothing against it.
     */
    static Period completed(Period other, Optional<Period> accepted) {
        return accepted.flatMap(period -> Period.spanning(
                        other.hasUnknownStart() ? period : other, other.hasUnknownEnd() ? period : other))
                .orElse(other);
    }

    /** The period with an open or unknown end closed by the next event: another phase, or the release. */
    static Optional<Period> closedBy(Optional<Period> period, Optional<PartialDate> next) {
        Period known = period.orElse(UNKNOWN_START);
        Optional<Period> closed = next.filter(end -> known.end().isEmpty() && end.canBoundPeriod())
                .filter(end -> known.start()
                        .filter(start -> end.before(start).isCertain())
                        .isEmpty())
                .flatMap(end -> Period.spanning(known, Period.of(end, end)));
        return closed.or(() -> period);
    }

    /**
     * Whether the day lies within the period; empty if that cannot be said, before the source of a detention whose
     * start is unknown.
     *
     * @param whole whether the period, if its start is not known, began with the detention and so with the arrest
     */
    Optional<Certainty> inside(Optional<Period> period, Sources sources, boolean whole) {
        Certainty contains = period.map(known -> contains(known, sources)).orElse(Certainty.POSSIBLE);
        if (isBeforeADoubtfulStart(period)) {
            return Optional.empty();
        }
        if (contains != Certainty.POSSIBLE || !startIsUnknown(period)) {
            return Optional.of(contains);
        }
        Certainty told = sources.knownOn(day);
        Optional<PartialDate> arrested = whole ? arrestedOn() : Optional.empty();
        Certainty known = arrested.map(on -> Vicinity.notAfter(on, day))
                .filter(began -> began.compareTo(told) < 0)
                .orElse(told);
        if (!known.isPossible()) {
            return arrested.map(on -> Certainty.NO);
        }
        boolean goesOn = period.map(stated -> stated.hasOpenEnd()
                        || stated.end()
                                .filter(end -> !end.before(day).isPossible())
                                .isPresent())
                .orElse(true);
        boolean doubtful = !goesOn || (whole && isBeforeArrest());
        return Optional.of(doubtful ? Certainty.POSSIBLE : known);
    }

    /** Whether the day lies long before a start that may be wrong altogether, which rules out no day. */
    private boolean isBeforeADoubtfulStart(Optional<Period> period) {
        return period.flatMap(Period::start)
                .filter(start -> start.uncertain() && Vicinity.isLongBefore(day, start))
                .isPresent();
    }

    /**
     * Whether the period contains the day. Every source of a detention tells that it began; perhaps only the newest of
     * the whole course tells that it ended.
     */
    private Certainty contains(Period period, Sources sources) {
        if (period.end().isEmpty()) {
            return contains(period, sources.told());
        }
        Optional<PartialDate> newest = Sources.later(sources.newest(), course.newest());
        Certainty contains = contains(period, newest);
        if (contains != Certainty.POSSIBLE || period.isReversed()) {
            return contains;
        }
        Certainty started = Period.spanning(period, GOES_ON)
                .map(open -> contains(open, sources.told()))
                .orElse(contains);
        Certainty lasting = Period.spanning(GOES_ON, period)
                .map(open -> contains(open, newest))
                .orElse(contains);
        return started.compareTo(lasting) > 0 ? started : lasting;
    }

    private Certainty contains(Period period, Optional<PartialDate> told) {
        return Vicinity.contains(period, day, told);
    }

    /**
     * The evidence that tells of a later event in the course of the detention, so that a period that firm sources tell
     * of lasted until then.
     */
    List<Evidence> closing(Optional<Period> period, Sources sources) {
        boolean firm = sources.carry() || arrestSources.filter(Sources::carry).isPresent();
        return firm && period.flatMap(Period::end).isPresent() ? course.reaching(day) : List.of();
    }

    /**
     * Whether firm sources of the period reach to the day, or there is an end and a firm source without a date, or it
     * is the day of the arrest.
     */
    boolean areReached(Optional<Period> period, Sources sources) {
        boolean ended = period.flatMap(Period::end).isPresent();
        return sources.reachTo(day)
                || (ended && sources.areUndated())
                || (startIsUnknown(period)
                        && arrestedOn().filter(on -> on.on(day).isCertain()).isPresent()
                        && arrestSources.filter(from -> from.reachTo(day)).isPresent());
    }
}
