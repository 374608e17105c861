package org.amparo.feed.internal.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.Detention;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.status.HeldAnswer;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The course of a detention by its dates: its first and last phase, its arrests, how it ended and what goes on. The
 * order of a list counts only where the dates of phases leave it open.
 */
final class Course {

    private final LastReports reports;
    private final Detention detention;
    private final List<CustodyPhase> phases;
    private final Optional<Ending> ending;

    Course(LastReports reports, Detention detention) {
        this.reports = reports;
        this.detention = detention;
        this.phases = inTime(detention.custodyPhases(), Course::start);
        this.ending = Ending.of(detention);
    }

    Detention detention() {
        return detention;
    }

    Optional<Ending> ending() {
        return ending;
    }

    /** The list in order of time, if all in it have a date. */
    static <P> List<P> inTime(List<P> parts, Function<P, Optional<PartialDate>> date) {
        for (P part : parts) {
            if (date.apply(part).isEmpty()) {
                return parts;
            }
        }
        List<P> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(part -> date.apply(part).orElseThrow(), PartialDate.BY_EARLIEST));
        return sorted;
    }

    static Optional<PartialDate> start(CustodyPhase phase) {
        return phase.period().flatMap(Period::start);
    }

    List<CustodyPhase> phases() {
        return phases;
    }

    /** The phase that began first, by its date. */
    Optional<CustodyPhase> first() {
        for (CustodyPhase phase : phases) {
            if (start(phase).isPresent() && !isAfterAnother(phase)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    /** The last phase, by its dates and else by the order of the list. */
    Optional<CustodyPhase> last() {
        for (int i = phases.size() - 1; i >= 0; i--) {
            if (next(phases.get(i)).isEmpty()) {
                return Optional.of(phases.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isBefore(CustodyPhase earlier, CustodyPhase later) {
        return isBefore(start(earlier), start(later));
    }

    private static boolean isBefore(Optional<PartialDate> day, Optional<PartialDate> other) {
        return day.isPresent()
                && other.isPresent()
                && day.get().before(other.get()).isCertain();
    }

    private boolean isAfterAnother(CustodyPhase phase) {
        for (CustodyPhase other : phases) {
            if (isBefore(other, phase)) {
                return true;
            }
        }
        return false;
    }

    /** The phases of which it is certain that another one came before. */
    List<CustodyPhase> moves() {
        List<CustodyPhase> moves = new ArrayList<>();
        for (CustodyPhase phase : phases) {
            if (isAfterAnother(phase)) {
                moves.add(phase);
            }
        }
        return moves;
    }

    /** The steps that are an arrest. */
    List<Proceeding> arrests() {
        List<Proceeding> arrests = new ArrayList<>();
        for (Proceeding step : detention.proceedings()) {
            if (Ending.isArrest(step)) {
                arrests.add(step);
            }
        }
        return inTime(arrests, Proceeding::on);
    }

    /** The day on which the detention began, as its period says or else its first phase. */
    Optional<PartialDate> began() {
        return detention.period().flatMap(Period::start).or(() -> first().flatMap(Course::start));
    }

    /** Whether it is told by phases alone, and between two of them there are days of which nobody tells. */
    boolean hasGap() {
        List<Period> periods = new ArrayList<>();
        for (CustodyPhase phase : phases) {
            phase.period().ifPresent(periods::add);
        }
        boolean hasGap = false;
        for (int i = 1; i < periods.size(); i++) {
            Optional<LocalDate> end = periods.get(i - 1).latestEnd();
            Optional<LocalDate> next = periods.get(i).earliestStart();
            hasGap |=
                    end.isPresent() && next.isPresent() && end.get().plusDays(1).isBefore(next.get());
        }
        return hasGap && detention.period().isEmpty();
    }

    // The end

    /** Whether the end is past, as far as is known. */
    boolean isPast(Ending end) {
        return after(end).isEmpty() && !reports.isHeld(detention);
    }

    boolean isUpheld(Ending end) {
        return reports.isUpheld(end, detention);
    }

    /** Whether no source tells of a release that is after all sources of the detention. */
    boolean isUnsourced(Ending end) {
        return reports.isUnsourced(end, detention);
    }

    /** The end, if it may be told as a fact and is past as far as is known. */
    Optional<Ending> pastEnding() {
        return ending.isPresent() && isPast(ending.get()) && isUpheld(ending.get()) ? ending : Optional.empty();
    }

    /** The phase of custody that began with the release or after it: house arrest that is told as a release is none. */
    Optional<CustodyPhase> after(Ending end) {
        return from(end, true);
    }

    /** The last phase from the release on, in which the person was held, or was only restricted. */
    Optional<CustodyPhase> from(Ending end, boolean isHeld) {
        for (int i = phases.size() - 1; i >= 0; i--) {
            CustodyPhase phase = phases.get(i);
            if (isHeld(phase) == isHeld && isFrom(end, phase)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    private static boolean isHeld(CustodyPhase phase) {
        return HeldAnswer.HELD.contains(phase.form().liberty());
    }

    /** Whether a phase began with the release or after it. If the dates leave it open, the one that goes on did. */
    private boolean isFrom(Ending end, CustodyPhase phase) {
        Optional<PartialDate> start = start(phase);
        Certainty before = end.on().isPresent() && start.isPresent()
                ? start.get().before(end.on().get())
                : Certainty.POSSIBLE;
        return !before.isPossible() || (!before.isCertain() && isMoved(phase));
    }

    /** Whether the phase is the last, goes on, and is not the one with which the detention began. */
    private boolean isMoved(CustodyPhase phase) {
        return phase.period().filter(Period::hasOpenEnd).isPresent() && isLast(phase) && isAfterBegin(start(phase));
    }

    private boolean isLast(CustodyPhase phase) {
        return last().equals(Optional.of(phase));
    }

    /** Whether the detention certainly began before the day. */
    boolean isAfterBegin(Optional<PartialDate> day) {
        return isBefore(began(), day);
    }

    /** The death in another detention, or beside this one, if this one was never closed. */
    Optional<LastReports.Death> deathInCustody() {
        boolean isClosed = ending.filter(this::isUpheld).isPresent() || hasEnd();
        return isClosed ? Optional.empty() : reports.inCustody(detention.detainee());
    }

    private boolean hasEnd() {
        return detention.period().flatMap(Period::end).isPresent();
    }

    private boolean hasDied() {
        return reports.diedOn(detention.detainee()).isPresent()
                || deathInCustody().isPresent()
                || reports.killing(detention.detainee()).isPresent();
    }

    /** Whether nothing tells that a detention with an open end has ended. */
    boolean mayGoOn() {
        return ending.isEmpty() && !hasDied() && !isSaidDead();
    }

    /** Whether the person is only said to be dead, and no newer report tells that the detention goes on. */
    private boolean isSaidDead() {
        return !reports.isHeld(detention)
                && !reports.rumour(detention.detainee()).isEmpty();
    }

    /** Whether the detention has ended, though perhaps nobody tells when. */
    boolean isOver() {
        return closing().isPresent() || hasEnd() || hasDied();
    }

    /** Whether the last form of custody takes no liberty, so that nobody is detained since the whole began. */
    boolean isLetOut() {
        return last().filter(phase -> !HeldAnswer.HELD.contains(phase.form().liberty()))
                .isPresent();
    }

    /** Whether nobody may tell of the detention as going on: it is over, may be, or nothing is recorded any longer. */
    boolean mayBeOver() {
        return isOver()
                || isLeftOpen()
                || last().filter(this::isFollowedByNothing).isPresent();
    }

    /**
     * Whether a phase is the last that is recorded, and has ended, while nobody tells that the detention has, nor is that
     * or a form of custody left out.
     */
    boolean isFollowedByNothing(CustodyPhase phase) {
        return !isOver()
                && isLast(phase)
                && phase.period().flatMap(Period::end).isPresent()
                && !reports.leavesReleaseOut(detention)
                && !reports.leavesCustodyOut(detention);
    }

    // Periods

    /**
     * The period of the detention, closed by its end. An end of which no source tells closes none, since the sentence on
     * the period has the number of another source.
     */
    Period closed(Period period) {
        if (isLeftOpen() || isInterrupted(period.start())) {
            return opened(period);
        }
        return closing()
                .filter(end -> end.isSourced(detention))
                .flatMap(Ending::on)
                .or(() -> detention.period().flatMap(Period::end))
                .flatMap(on -> bounded(period, on))
                .orElse(period);
    }

    /** The end that closes what has none of its own. */
    Optional<Ending> closing() {
        return pastEnding().filter(end -> !reports.isAhead(end, detention));
    }

    /** The period of a phase, closed by the next one, or by the end of the detention. */
    Period closed(CustodyPhase phase, Period period) {
        return next(phase)
                .flatMap(start -> bounded(period, start))
                .orElseGet(() -> isEndedWithIt(phase) ? closed(period) : period);
    }

    /** A period of something else, such as a stage, of which nobody says whether it outlasted the detention. */
    Optional<Period> outlasting(Optional<Period> period) {
        boolean isPerhapsOver = isOver() || reports.leavesReleaseOut(detention);
        return period.map(time -> isPerhapsOver && time.hasOpenEnd() ? opened(time) : time);
    }

    private boolean isLeftOpen() {
        return ending.filter(this::leavesOpen).isPresent()
                || (closing().isEmpty() && isSaidDead())
                || (ending.isEmpty() && reports.leavesOpen(detention));
    }

    /** Whether somebody who was held from a day on was let out after it, as a demand had it, and is held again. */
    boolean isInterrupted(Optional<PartialDate> start) {
        Optional<PartialDate> freed = ending.isEmpty() ? reports.interruption(detention.detainee()) : Optional.empty();
        return freed.isPresent() && !isBefore(freed, start);
    }

    /**
     * Whether an end leaves it open whether custody went on: one that is only alleged or denied, and a step that tells of
     * a release while the status is that of somebody held.
     */
    private boolean leavesOpen(Ending end) {
        return isUpheld(end) ? end.isStep() && !end.isDeath() && after(end).isEmpty() && !isPast(end) : isPast(end);
    }

    private static Period opened(Period period) {
        return period.start().isPresent() && period.hasOpenEnd()
                ? Period.parse(period.start().get() + "/")
                : period;
    }

    /** The period with this end, unless it has one, or may begin later. */
    private static Optional<Period> bounded(Period period, PartialDate end) {
        boolean isOpen = period.end().isEmpty() && end.canBoundPeriod();
        return isOpen && !isBefore(Optional.of(end), period.start())
                ? Period.spanning(period, Period.of(end, end))
                : Optional.empty();
    }

    /** The start of the next phase. */
    private Optional<PartialDate> next(CustodyPhase phase) {
        Optional<PartialDate> next = Optional.empty();
        for (CustodyPhase other : phases) {
            Optional<PartialDate> start = start(other);
            boolean isNext = next.isEmpty()
                    || (start.isPresent() && PartialDate.BY_EARLIEST.compare(start.get(), next.get()) < 0);
            if (isNext && isBefore(phase, other)) {
                next = start;
            }
        }
        return next;
    }

    /** Whether a phase ended with the detention. A restriction that began with the release, or with the end, goes on. */
    boolean isEndedWithIt(CustodyPhase phase) {
        boolean beganWithRelease = ending.flatMap(end -> from(end, false)).equals(Optional.of(phase));
        Optional<PartialDate> end = detention.period().flatMap(Period::end);
        boolean beganWithEnd = !isHeld(phase) && end.isPresent() && !isBefore(start(phase), end);
        return !beganWithRelease && !beganWithEnd;
    }
}
