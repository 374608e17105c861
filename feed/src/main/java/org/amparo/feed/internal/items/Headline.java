package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.code.ContactKind;
import org.amparo.code.Liberty;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.evidence.Annotated;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.internal.certain.Acts;
import org.amparo.shape.AttributeName;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The newest that is known of a detention, in the words of a headline: a death before a release, also
 * where they are only said and no newer report speaks of custody, a release before a sentence, a sentence before the form of custody, the last form before the
 * first.
 */
final class Headline {

    private final Words words;
    private final Attribution known;
    private final LastReports reports;
    private final Course course;
    private final Detention detention;

    Headline(Words words, LastReports reports, Course course) {
        this.words = words;
        this.known = words.known();
        this.reports = reports;
        this.course = course;
        this.detention = course.detention();
    }

    /** The clauses of the headline, without whose it is. */
    List<Phrase> clauses() {
        List<Phrase> clauses = new ArrayList<>();
        Optional<Ending> death = course.ending().filter(end -> end.isDeath() && course.isUpheld(end));
        Optional<Ending> past = course.pastEnding();
        if (death.isPresent()) {
            clauses.addAll(endedAndHeld(death.get(), Phrase.NONE));
        } else if (past.isPresent()) {
            clauses.add(dead());
            clauses.addAll(endedAndHeld(past.get(), formed(course.from(past.get(), false))));
            clauses.add(rumour());
        } else {
            clauses.add(dead());
            boolean isDeathNews = isNewerThanReports(reports.dayOfRecord(detention.detainee()));
            boolean isEndNews = isNewerThanReports(course.ending().flatMap(this::dateOf));
            clauses.add(isDeathNews ? rumour() : Phrase.NONE);
            clauses.add(isEndNews ? reported() : Phrase.NONE);
            clauses.add(sentenced());
            Phrase older = isEndNews ? Phrase.NONE : reported();
            Phrase olderRumour = isDeathNews ? Phrase.NONE : rumour();
            boolean isContrary = !older.isEmpty() || !olderRumour.isEmpty();
            List<Phrase> held = held();
            Phrase first = isContrary ? unconfirmed(held.get(0)) : held.get(0);
            clauses.add(words.listed(List.of(first, denied())));
            clauses.addAll(held.subList(1, held.size()));
            clauses.add(older);
            clauses.add(olderRumour);
        }
        clauses.removeIf(Phrase::isEmpty);
        return clauses;
    }

    /**
     * The end and the beginning, each with its doubt: at the end of both nobody would know to which one belongs.
     * Where the end has no date, or another measure follows, the beginning stands in brackets, so that it is not read as
     * what goes on. A period that has ended is told whole: nobody says that the release without a date was at its end.
     */
    private List<Phrase> endedAndHeld(Ending end, Phrase form) {
        Phrase ended = titled(end, ended(end));
        boolean isDated = dateOf(end).isPresent();
        Optional<Period> period = detention.period();
        if (!isDated && period.isPresent() && period.get().end().isPresent()) {
            Phrase held = words.say("headline.held", words.period(period));
            return List.of(ended, known.line(held, Grounds.whole(detention, Detention.PERIOD)), form);
        }
        Phrase held = heldSince(isDated);
        return form.isEmpty() && isDated ? List.of(ended, held) : List.of(words.beside(ended, held.ofFields()), form);
    }

    /** Custody that somebody denies with an end before the last report: what is said of that end may not fit behind it. */
    private Phrase unconfirmed(Phrase held) {
        return held.remarks().isEmpty() ? held.beside(List.of(words.say("title.unconfirmed"))) : held;
    }

    /** Whether something that is only said can be newer than the last report that somebody is held. */
    private boolean isNewerThanReports(Optional<PartialDate> day) {
        Optional<PartialDate> last = reports.of(detention.detainee(), detention).flatMap(Status::lastEvidence);
        return last.isEmpty()
                || (day.isPresent() && !day.get().before(last.get()).isCertain());
    }

    /** A release that may lie ahead, unless custody is told after it. */
    private Phrase reported() {
        Optional<Ending> end = course.ending();
        return end.isPresent() && course.after(end.get()).isEmpty() ? reported(end.get()) : Phrase.NONE;
    }

    /** A release that may lie ahead; one that is only alleged or denied says so itself, and a death is never ahead. */
    private Phrase reported(Ending end) {
        if (course.isUnsourced(end)) {
            Phrase told = words.unknown(
                    detention.id(),
                    Annotated.EVIDENCE,
                    "headline.unsourced",
                    words.released(end.kind()),
                    words.date(end.on()));
            return known.line(told, Grounds.of(detention, Detention.RELEASE));
        }
        Phrase ended = ended(end);
        if (course.isUpheld(end)) {
            return words.say(
                    end.isStep() && end.on().isPresent() ? "headline.reported-on" : "headline.reported", ended);
        }
        return ended.equals(plainly(end)) ? words.say("headline.reported-on", ended) : ended;
    }

    /** That the person has died. A detention that was never closed ended then at the latest. */
    private Phrase dead() {
        Phrase died = reports.died(detention.detainee());
        if (!died.isEmpty()) {
            return onDays(died, reports.diedOn(detention.detainee()));
        }
        Optional<LastReports.Death> inCustody = course.deathInCustody();
        if (inCustody.isPresent()) {
            return onDays(died(inCustody.get()), inCustody.get().on());
        }
        Optional<Incident> killing = reports.killing(detention.detainee());
        return killing.isPresent() ? onDays(reports.killed(killing.get()), Acts.date(killing.get())) : Phrase.NONE;
    }

    private Phrase onDays(Phrase died, Optional<PartialDate> day) {
        return reports.withOtherDays(died, detention.detainee(), day);
    }

    /** Words for the end in a title; of a death with the other days that are recorded for it. */
    Phrase titled(Ending end, Phrase told) {
        return end.isDeath() && course.isUpheld(end) ? onDays(told, dateOf(end)) : told;
    }

    /** That the person is said to have died, unless the end of this detention tells of that. */
    private Phrase rumour() {
        return course.ending().filter(Ending::isDeath).isPresent() ? Phrase.NONE : reports.rumour(detention.detainee());
    }

    /** A death in custody; if it was in another detention, with that. */
    Phrase died(LastReports.Death death) {
        return death.detention().equals(detention.id())
                ? death.told()
                : words.say("source.modality", death.told(), words.say("headline.elsewhere"));
    }

    /** The end of the detention, for the middle of a sentence: "released on bail on 26 May 2024". */
    Phrase ended(Ending end) {
        Grounds own = end.isStep()
                ? Grounds.whole(end.part(), Proceeding.ON, Proceeding.KIND)
                : Grounds.whole(end.part(), Release.ON, Release.KIND);
        AttributeName<?> list = end.isStep() ? Detention.PROCEEDINGS : Detention.RELEASE;
        Phrase told = known.line(known.line(plainly(end), own), Grounds.inherited(end.part(), detention, list));
        boolean isDayOfRecord = end.on().isEmpty() && end.isDeath();
        Phrase dated = isDayOfRecord ? reports.onDayOfRecord(told, detention.detainee()) : told;
        return dated.restingOn(end.grounds(detention));
    }

    /** The same, as somebody reports it if it is not upheld, or the status is that of somebody held. */
    Phrase told(Ending end) {
        boolean isOpen = end.isStep() && !end.isDeath() && !course.isPast(end);
        return isOpen || !course.isUpheld(end) ? reported(end) : ended(end);
    }

    private Phrase plainly(Ending end) {
        Phrase how = words.released(end.kind());
        return words.say("headline.on", how, words.when(dateOf(end)))
                .or(words.absent(detention.id(), "headline.undated", how));
    }

    private Optional<PartialDate> dateOf(Ending end) {
        return end.on().or(() -> end.isDeath() ? reports.dayOfRecord(detention.detainee()) : Optional.empty());
    }

    /** Since when somebody was held; until then, beside an end without a date. */
    private Phrase heldSince(boolean isEndDated) {
        Optional<PartialDate> own = detention.period().flatMap(Period::start);
        if (own.isPresent()) {
            return known.line(heldSince(isEndDated, own.get()), Grounds.whole(detention, Detention.PERIOD));
        }
        Optional<CustodyPhase> first = course.first();
        return first.isPresent() && !course.hasGap()
                ? ofPhase(
                        heldSince(isEndDated, Course.start(first.get()).orElseThrow()),
                        first.get(),
                        CustodyPhase.PERIOD)
                : Phrase.NONE;
    }

    private Phrase heldSince(boolean isEndDated, PartialDate start) {
        return isEndDated
                ? words.say("headline.held", words.heldSince(start))
                : words.say("headline.held-until", words.starting(start));
    }

    /** The last form of custody with its dates and then the beginning of the whole, or what else is known. */
    List<Phrase> held() {
        boolean hasEnded = detention.period().flatMap(Period::end).isPresent();
        Optional<CustodyPhase> last = course.last()
                .filter(phase -> phase.period()
                        .filter(period -> !hasEnded || period.end().isPresent())
                        .isPresent());
        if (last.isPresent()) {
            return course.isFollowedByNothing(last.get())
                    ? ended(last.get())
                    : List.of(formed(last.get()), beganBefore(Course.start(last.get())));
        }
        if (detention.period().isPresent()) {
            return List.of(whole(detention.period().get()));
        }
        if (course.phases().isEmpty() && !course.arrests().isEmpty()) {
            return arrested();
        }
        return List.of(dead().isEmpty() ? detained() : detainedOnce());
    }

    /**
     * The last form of custody, which has ended, so that nobody reads that the detention has. If no more is known than
     * that somebody was held on a day, and not since when, that is all that is said.
     */
    private List<Phrase> ended(CustodyPhase last) {
        if (isSighting(last)) {
            return List.of(words.say("custody.undated", formed(last)));
        }
        Phrase told = words.say("source.modality", formed(last), words.say("custody.nothing-later"));
        return detention.period().isPresent()
                ? List.of(whole(detention.period().get()), told)
                : List.of(told, beganBefore(Course.start(last)));
    }

    /** Since when the person was detained, if that is certainly longer than since the day, or as somebody says. */
    private Phrase beganBefore(Optional<PartialDate> day) {
        boolean isLonger =
                course.isAfterBegin(day) || (hasRivalPeriod() && course.began().isPresent());
        if (!isLonger || !detention.isDeprivation() || course.hasGap()) {
            return Phrase.NONE;
        }
        PartialDate start = course.began().orElseThrow();
        boolean isOver = course.mayBeOver() || course.isLetOut() || course.isInterrupted(Optional.of(start));
        Phrase line = words.say("custody.whole", isOver ? words.starting(start) : words.since(start));
        return detention.period().flatMap(Period::start).isPresent()
                ? known.line(line, Grounds.only(detention, Detention.PERIOD))
                : ofPhase(line, course.first().orElseThrow(), CustodyPhase.PERIOD);
    }

    /** The newest sentence, if nothing that a court did, or that was asked of one, can have come after it. */
    private Phrase sentenced() {
        List<Sentence> sentences = Course.inTime(detention.sentences(), Sentence::on);
        if (sentences.isEmpty()) {
            return Phrase.NONE;
        }
        Sentence last = sentences.get(sentences.size() - 1);
        List<Optional<PartialDate>> later = new ArrayList<>();
        sentences.subList(0, sentences.size() - 1).forEach(one -> later.add(one.on()));
        detention.proceedings().forEach(step -> later.add(step.on()));
        detention.remedies().forEach(remedy -> later.add(remedy.decidedOn().or(remedy::filedOn)));
        course.last().flatMap(Course::start).ifPresent(start -> later.add(Optional.of(start)));
        for (Optional<PartialDate> one : later) {
            boolean isBefore = last.on().isPresent()
                    && one.isPresent()
                    && one.get().before(last.on().get()).isCertain();
            if (!isBefore) {
                return Phrase.NONE;
            }
        }
        return new TrialLines(words, detention).sentenced(last);
    }

    private Phrase denied() {
        boolean isMissing = reports.of(detention.detainee(), detention)
                .filter(status -> status.liberty().equals(Liberty.MISSING))
                .isPresent();
        for (CustodyPhase phase : course.phases()) {
            if (isMissing && isDenied(phase)) {
                return words.say("headline.denied");
            }
        }
        return Phrase.NONE;
    }

    private static boolean isDenied(CustodyPhase phase) {
        for (ContactFinding contact : phase.contact()) {
            if (contact.finding().equals(ContactKind.DETENTION_DENIED)) {
                return true;
            }
        }
        return false;
    }

    Phrase detained() {
        return known.line(words.say("custody.detained"), Grounds.whole(detention));
    }

    /** The same beside a death, so that nobody reads it as what happened to somebody who was dead. */
    private Phrase detainedOnce() {
        Phrase once = words.say("headline.undated", words.say("custody.detained"));
        return known.line(once, Grounds.whole(detention));
    }

    /** The newest arrest and, if another one was certainly before it, the first, with which the detention began. */
    private List<Phrase> arrested() {
        List<Proceeding> arrests = new ArrayList<>(course.arrests());
        arrests.removeIf(step -> !FactualParts.step(detention, step));
        if (arrests.isEmpty()) {
            arrests = course.arrests();
        }
        Proceeding first = arrests.get(0);
        Proceeding last = arrests.get(arrests.size() - 1);
        boolean isInTime = first.on().isPresent()
                && last.on().isPresent()
                && first.on().get().before(last.on().get()).isCertain();
        if (isInTime) {
            return List.of(arrest(last), words.say("custody.first", arrest(first)));
        }
        Map<String, Phrase> told = new TreeMap<>();
        for (Proceeding arrest : arrests) {
            told.put(words.written(arrest(arrest)), arrest(arrest));
        }
        return List.copyOf(told.values());
    }

    Phrase arrest(Proceeding arrest) {
        Phrase told = words.say("custody.arrested-on", words.when(arrest.on())).or(words.say("custody.arrested"));
        return known.line(
                told, Grounds.ofPart(arrest, detention, Detention.PROCEEDINGS, Proceeding.ON, Proceeding.KIND));
    }

    /** The whole detention. Of a period with no known start only that it goes on is a claim, and has a line of its own. */
    Phrase whole(Period period) {
        if (course.isLetOut() && period.start().isPresent() && period.end().isEmpty()) {
            Phrase began =
                    words.say("custody.whole", words.starting(period.start().get()));
            return known.line(began, Grounds.of(detention, Detention.PERIOD));
        }
        if (!isOnlyOpen(period)) {
            return known.line(lasting(course.closed(period), "custody.whole"), Grounds.of(detention, Detention.PERIOD));
        }
        for (CustodyPhase phase : course.phases()) {
            if (isWhole(phase)) {
                return words.say("custody.undated", formed(phase));
            }
        }
        Phrase undated = words.say("custody.undated", words.say("custody.detained"));
        return known.line(undated, Grounds.whole(detention));
    }

    /** The same about somebody, in a sentence; none of a period of which only that it goes on is known. */
    Phrase whole(Period period, Phrase subject, boolean areSeveral) {
        if (isOnlyOpen(period)) {
            return Phrase.NONE;
        }
        Phrase told = past(areSeveral, course.closed(period), "account.detained", subject);
        return known.line(told, Grounds.of(detention, Detention.PERIOD));
    }

    /** A phase of somebody, in a sentence without how it is known. */
    Phrase formed(CustodyPhase phase, Phrase subject, boolean areSeveral) {
        Phrase form = words.form(phase.form());
        if (phase.period().isEmpty()) {
            return words.sayOf(areSeveral, "account.phase.bare", subject, form);
        }
        Period closed = course.closed(phase, phase.period().get());
        return course.isEndedWithIt(phase)
                ? past(areSeveral, closed, "account.phase", subject, form)
                : words.sayOf(areSeveral, "account.phase", subject, form, pastTime(closed));
    }

    /**
     * A phase that followed another one, for the end of the sentence on that. Of one that began on the day on which the
     * other ended, it is only said until when it lasted.
     */
    Phrase followed(CustodyPhase phase, Optional<PartialDate> endBefore) {
        Period closed = course.closed(phase, phase.period().orElseThrow());
        Phrase form = words.form(phase.form());
        Phrase whole = words.say("custody.phase", form, pastTime(closed));
        if (endBefore.isEmpty() || !endBefore.equals(closed.start())) {
            return whole;
        }
        return closed.end().isPresent()
                ? words.say("custody.phase", form, words.until(closed.end().get()))
                        .or(whole)
                : form;
    }

    /**
     * Custody in the past, since the sentence does not say as of when: "had been" where the end of the detention closes
     * it, and with the word that the end is not known where that is told to be over all the same.
     */
    private Phrase past(boolean areSeveral, Period period, String key, Phrase... before) {
        boolean isOpen = period.start().isPresent() && period.end().isEmpty();
        boolean isOver = isOpen && course.isOver() && !reports.leavesEndOut(detention);
        boolean isClosed = course.closing().flatMap(Ending::on).isPresent();
        List<Phrase> values = new ArrayList<>(List.of(before));
        if (isOver && isClosed) {
            values.add(words.since(period.start().get()));
            return words.sayOf(areSeveral, key + ".before", values.toArray(Phrase[]::new));
        }
        boolean isEndUnknown = isEndUnknown(period);
        values.add(isEndUnknown ? words.starting(period.start().get()) : pastTime(period));
        Phrase told = words.sayOf(areSeveral, key, values.toArray(Phrase[]::new));
        Phrase unended = isEndUnknown ? words.say("account.unended", told) : told;
        return isOver ? words.say("account.ended", told) : unended;
    }

    /** Whether it is known that custody may have ended, and not whether it has. */
    boolean isEndUnknown(Period period) {
        boolean isOpen = period.start().isPresent() && period.end().isEmpty();
        return isOpen && !period.hasOpenEnd() && !course.isOver() && !reports.leavesEndOut(detention);
    }

    /** When custody was; of one that is told as going on, is over or whose end is left out, only since when. */
    private Phrase pastTime(Period period) {
        boolean isOpen = period.start().isPresent() && period.end().isEmpty();
        boolean isEndUnsaid = period.hasOpenEnd() || course.isOver() || reports.leavesEndOut(detention);
        return isOpen && isEndUnsaid ? words.starting(period.start().get()) : words.period(period);
    }

    /** Whether the clauses on custody tell of one that goes on, as far as is known. */
    boolean goesOn() {
        Optional<CustodyPhase> last =
                course.last().filter(phase -> phase.period().isPresent());
        if (course.mayBeOver() || reports.leavesEndOut(detention)) {
            return false;
        }
        return last.isPresent()
                ? course.closed(last.get(), last.get().period().get()).hasOpenEnd()
                : !course.isLetOut()
                        && detention
                                .period()
                                .filter(period -> !isOnlyOpen(period))
                                .map(course::closed)
                                .filter(Period::hasOpenEnd)
                                .isPresent();
    }

    /**
     * Custody with its time. If it has ended, it does not read as if it went on: the end is told elsewhere, or nobody
     * knows when it was.
     *
     * @param before the words before the time
     */
    private Phrase lasting(Period period, String key, Phrase... before) {
        boolean isOpen = period.start().isPresent() && period.end().isEmpty();
        // Of an end that is left out nobody may say that it is not known.
        boolean isEndLeftOut = isOpen && reports.leavesEndOut(detention);
        boolean isOver = isOpen && course.isOver();
        List<Phrase> values = new ArrayList<>(List.of(before));
        boolean isOnlyStart = isOver || isEndLeftOut || isEndUnknown(period);
        values.add(isOnlyStart ? words.starting(period.start().get()) : words.period(period));
        Phrase told = words.say(key, values.toArray(Phrase[]::new));
        boolean isUndated =
                isOver && !isEndLeftOut && course.closing().flatMap(Ending::on).isEmpty();
        return isUndated || isEndUnknown(period) ? words.say("custody.unended", told) : told;
    }

    static boolean isOnlyOpen(Period period) {
        return period.hasUnknownStart() && period.hasOpenEnd();
    }

    private boolean isOnlyOpen() {
        return detention.period().filter(Headline::isOnlyOpen).isPresent();
    }

    /** Whether a day on which somebody was held is all that is known of a detention that goes on. */
    private boolean isSighting(CustodyPhase phase) {
        Optional<PartialDate> start = Course.start(phase);
        return course.phases().size() == 1
                && course.arrests().isEmpty()
                && start.isPresent()
                && start.equals(phase.period().flatMap(Period::end))
                && isOnlyOpen();
    }

    /** Whether a phase without a date of its own is all that is known of a detention that goes on. */
    boolean isWhole(CustodyPhase phase) {
        return course.phases().size() == 1 && phase.period().isEmpty() && isOnlyOpen();
    }

    /** A phase: "in pre-trial detention since November 2023". */
    Phrase formed(CustodyPhase phase) {
        Phrase form = words.form(phase.form());
        Phrase line =
                phase.period().isPresent() ? formed(phase, form, phase.period().get()) : form;
        return ofPhase(line, phase, CustodyPhase.FORM, CustodyPhase.PERIOD).restingOn(Parts.of(detention, phase));
    }

    /** Whether somebody gives the whole detention another period. */
    boolean hasRivalPeriod() {
        return !Claim.of(detention.shaped())
                .attribute(Detention.PERIOD)
                .rivals()
                .isEmpty();
    }

    /** The same for a phase that may not be there. */
    Phrase formed(Optional<CustodyPhase> phase) {
        return phase.isPresent() ? formed(phase.get()) : Phrase.NONE;
    }

    private Phrase formed(CustodyPhase phase, Phrase form, Period period) {
        Period closed = course.closed(phase, period);
        if (isOnlyDenied(phase) && closed.start().isPresent() && closed.end().isEmpty()) {
            // Nobody tells that it goes on.
            return words.say(
                    "custody.phase", form, words.starting(closed.start().get()));
        }
        return course.isEndedWithIt(phase)
                ? lasting(closed, "custody.phase", form)
                : words.say("custody.phase", form, words.period(closed));
    }

    private boolean isOnlyDenied(CustodyPhase phase) {
        return Claim.of(detention.shaped())
                .part(phase, Detention.CUSTODY_PHASES)
                .standing()
                .equals(Standing.DENIED);
    }

    Phrase ofPhase(Phrase line, CustodyPhase phase, AttributeName<?>... attributes) {
        return known.line(line, Grounds.ofPart(phase, detention, Detention.CUSTODY_PHASES, attributes));
    }
}
