package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.code.ContactKind;
import org.amparo.code.Liberty;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.AttributeName;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The newest that is known of a detention, in the words of a headline: a death before a release, a release before the
 * form of custody, the last form before the first.
 */
final class Headline {

    private final Words words;
    private final Known known;
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
    Stream<String> clauses() {
        Optional<Ending> death = course.ending().filter(end -> end.isDeath() && course.isUpheld(end));
        return death.isPresent()
                ? endedAndHeld(death.get(), Optional.empty())
                : Stream.of(dead().stream(), ended().orElseGet(this::heldOrMoved), rumour())
                        .flatMap(told -> told);
    }

    /** The release, if it was one and is known to be past. */
    private Optional<Stream<String>> ended() {
        return course.ending()
                .filter(end -> course.isPast(end) && course.isUpheld(end))
                .map(end -> endedAndHeld(end, course.from(end, false).map(this::formed)));
    }

    /**
     * The end and the beginning, each with its doubt: at the end of both nobody would know to which one belongs.
     * Where the end has no date, or another measure follows, the beginning stands in brackets, so that it is not read as
     * what goes on. A period that has ended is told whole: nobody says that the release without a date was at its end.
     */
    private Stream<String> endedAndHeld(Ending end, Optional<String> form) {
        String ended = ended(end);
        Optional<Period> closed = detention
                .period()
                .filter(period -> dateOf(end).isEmpty() && period.end().isPresent());
        if (closed.isPresent()) {
            String held = words.say("headline.held", words.period(closed.get()));
            return Stream.of(Stream.of(ended, known.title(held, detention, Detention.PERIOD)), form.stream())
                    .flatMap(told -> told);
        }
        Optional<String> held = heldSince(dateOf(end).isPresent() ? "headline.held" : "headline.held-until");
        if (form.isEmpty() && dateOf(end).isPresent()) {
            return Stream.concat(Stream.of(ended), held.stream());
        }
        String both =
                held.map(since -> words.say("source.modality", ended, since)).orElse(ended);
        return Stream.concat(Stream.of(both), form.stream());
    }

    private Stream<String> heldOrMoved() {
        return Stream.of(
                        held(),
                        denied().stream(),
                        course.ending().filter(end -> course.after(end).isEmpty()).map(this::reported).stream())
                .flatMap(told -> told)
                .filter(told -> !told.isEmpty());
    }

    /** A release that may lie ahead; one that is only alleged or denied says so itself, and a death is never ahead. */
    private String reported(Ending end) {
        if (course.isUnsourced(end)) {
            if (words.leaveOut(detention.id(), Annotated.EVIDENCE)) {
                return "";
            }
            return known.line(
                    words.say(
                            "headline.unsourced",
                            words.released(end.kind()),
                            words.date(end.on().orElseThrow())),
                    detention,
                    Detention.RELEASE);
        }
        String ended = ended(end);
        if (course.isUpheld(end)) {
            return words.say(
                    end.isStep() && end.on().isPresent() ? "headline.reported-on" : "headline.reported", ended);
        }
        return ended.equals(plainly(end)) ? words.say("headline.reported-on", ended) : ended;
    }

    /** That the person has died. A detention that was never closed ended then at the latest. */
    private Optional<String> dead() {
        return reports.died(detention.detainee())
                .or(() -> course.deathInCustody().map(this::died))
                .or(() -> reports.killing(detention.detainee()).map(reports::killed));
    }

    /** That the person is said to have died, unless the end of this detention tells of that. */
    private Stream<String> rumour() {
        return course.ending().filter(Ending::isDeath).isPresent()
                ? Stream.empty()
                : reports.rumour(detention.detainee()).stream();
    }

    /** A death in custody; if it was in another detention, with that. */
    String died(LastReports.Death death) {
        return death.detention().equals(detention.id())
                ? death.told()
                : words.say("source.modality", death.told(), words.say("headline.elsewhere"));
    }

    /** The end of the detention, for the middle of a sentence: "released on bail on 26 May 2024". */
    String ended(Ending end) {
        return known.asWhole(
                endedAlone(end), end.part(), detention, end.isStep() ? Detention.PROCEEDINGS : Detention.RELEASE);
    }

    /** The same, as somebody reports it if it is not upheld, or the status is that of somebody held. */
    String told(Ending end) {
        boolean isOpen = end.isStep() && !end.isDeath() && !course.isPast(end);
        return isOpen || !course.isUpheld(end) ? reported(end) : ended(end);
    }

    /** The same, and only how the release itself is known. */
    private String endedAlone(Ending end) {
        String told = plainly(end);
        return end.isStep()
                ? known.title(told, end.part(), Proceeding.ON, Proceeding.KIND)
                : known.title(told, end.part(), Release.ON, Release.KIND);
    }

    private String plainly(Ending end) {
        String how = words.released(end.kind());
        return dateOf(end)
                .map(day -> words.say("headline.on", how, words.when(day)))
                .orElseGet(() -> words.absent(detention.id(), "headline.undated", how));
    }

    private Optional<PartialDate> dateOf(Ending end) {
        return end.on().or(() -> end.isDeath() ? reports.diedOn(detention.detainee()) : Optional.empty());
    }

    private Optional<String> heldSince(String key) {
        Optional<PartialDate> own = detention.period().flatMap(Period::start);
        return own.map(start -> known.title(heldSince(key, start), detention, Detention.PERIOD))
                .or(() -> course.first()
                        .map(phase -> ofPhase(
                                heldSince(key, Course.start(phase).orElseThrow()), phase, CustodyPhase.PERIOD)));
    }

    private String heldSince(String key, PartialDate start) {
        return words.say(key, key.equals("headline.held") ? words.heldSince(start) : words.starting(start));
    }

    /** The last form of custody with its dates and then the beginning of the whole, or what else is known. */
    private Stream<String> held() {
        boolean hasEnded = detention.period().flatMap(Period::end).isPresent();
        Optional<CustodyPhase> last = course.last()
                .filter(phase -> phase.period()
                        .filter(period -> !hasEnded || period.end().isPresent())
                        .isPresent());
        if (last.isPresent()) {
            return course.isFollowedByNothing(last.get())
                    ? ended(last.get())
                    : Stream.concat(Stream.of(formed(last.get())), beganBefore(Course.start(last.get())).stream());
        }
        Optional<String> whole = detention
                .period()
                .map(this::whole)
                .or(() -> Optional.of(dead().isPresent() ? detainedOnce() : detained())
                        .filter(line ->
                                !course.phases().isEmpty() || course.arrests().isEmpty()));
        return whole.map(Stream::of).orElseGet(this::arrested);
    }

    /**
     * The last form of custody, which has ended, so that nobody reads that the detention has. If no more is known than
     * that somebody was held on a day, and not since when, that is all that is said.
     */
    private Stream<String> ended(CustodyPhase last) {
        if (isSighting(last)) {
            return Stream.of(words.say("custody.undated", formed(last)));
        }
        String told = words.say("source.modality", formed(last), words.say("custody.nothing-later"));
        Optional<String> whole = detention.period().map(this::whole);
        return whole.map(of -> Stream.of(of, told))
                .orElseGet(() -> Stream.concat(Stream.of(told), beganBefore(Course.start(last)).stream()));
    }

    /** Since when the person was detained, if that is certainly longer than since the day. */
    private Optional<String> beganBefore(Optional<PartialDate> day) {
        return course.began()
                .filter(start -> course.isAfterBegin(day))
                .map(start ->
                        words.say("custody.whole", course.mayBeOver() ? words.starting(start) : words.since(start)))
                .map(line -> detention.period().flatMap(Period::start).isPresent()
                        ? known.piece(line, detention, Detention.PERIOD)
                        : ofPhase(line, course.first().orElseThrow(), CustodyPhase.PERIOD));
    }

    private Optional<String> denied() {
        return reports.of(detention.detainee(), detention)
                .map(Status::liberty)
                .filter(liberty -> liberty.equals(Liberty.MISSING)
                        && course.phases().stream().anyMatch(Headline::isDenied))
                .map(liberty -> words.say("headline.denied"));
    }

    private static boolean isDenied(CustodyPhase phase) {
        return phase.contact().stream().anyMatch(contact -> contact.finding().equals(ContactKind.DETENTION_DENIED));
    }

    String detained() {
        return known.whole(words.say("custody.detained"), detention);
    }

    /** The same beside a death, so that nobody reads it as what happened to somebody who was dead. */
    private String detainedOnce() {
        return known.whole(words.say("headline.undated", words.say("custody.detained")), detention);
    }

    /** The newest arrest and, if another one was certainly before it, the first, with which the detention began. */
    private Stream<String> arrested() {
        List<Proceeding> upheld = course.arrests().stream()
                .filter(step -> Upheld.step(detention, step))
                .toList();
        List<Proceeding> arrests = upheld.isEmpty() ? course.arrests() : upheld;
        List<String> told = arrests.stream().map(this::arrest).toList();
        boolean isInTime = arrests.size() > 1
                && arrests.get(0)
                        .on()
                        .filter(first -> arrests.get(arrests.size() - 1)
                                .on()
                                .filter(last -> first.before(last).isCertain())
                                .isPresent())
                        .isPresent();
        if (!isInTime) {
            return told.stream().sorted().distinct();
        }
        return Stream.of(told.get(told.size() - 1), words.say("custody.first", told.get(0)));
    }

    String arrest(Proceeding arrest) {
        return known.lineOfPart(
                arrest.on()
                        .map(on -> words.say("custody.arrested-on", words.when(on)))
                        .orElseGet(() -> words.say("custody.arrested")),
                arrest,
                detention,
                Detention.PROCEEDINGS,
                Proceeding.ON,
                Proceeding.KIND);
    }

    /** The whole detention. Of a period with no known start only that it goes on is a claim, and has a line of its own. */
    String whole(Period period) {
        if (!isOnlyOpen(period)) {
            return known.line(
                    lasting(course.closed(period), time -> words.say("custody.whole", time)),
                    detention,
                    Detention.PERIOD);
        }
        return course.phases().stream()
                .filter(this::isWhole)
                .findFirst()
                .map(phase -> words.say("custody.undated", formed(phase)))
                .orElseGet(() -> known.whole(words.say("custody.undated", words.say("custody.detained")), detention));
    }

    /**
     * Custody with its time. If it has ended, it does not read as if it went on: the end is told elsewhere, or nobody
     * knows when it was.
     */
    private String lasting(Period period, UnaryOperator<String> custody) {
        return period.start()
                .filter(start -> period.end().isEmpty() && course.isOver())
                .map(start -> custody.apply(words.starting(start)))
                .map(told ->
                        course.closing().flatMap(Ending::on).isPresent() ? told : words.say("custody.unended", told))
                .orElseGet(() -> custody.apply(words.period(period)));
    }

    static boolean isOnlyOpen(Period period) {
        return period.hasUnknownStart() && period.hasOpenEnd();
    }

    /** Whether a day on which somebody was held is all that is known of a detention that goes on. */
    private boolean isSighting(CustodyPhase phase) {
        return course.phases().size() == 1
                && course.arrests().isEmpty()
                && phase.period()
                        .filter(period ->
                                period.start().isPresent() && period.start().equals(period.end()))
                        .isPresent()
                && detention.period().filter(Headline::isOnlyOpen).isPresent();
    }

    /** Whether a phase without a date of its own is all that is known of a detention that goes on. */
    boolean isWhole(CustodyPhase phase) {
        return course.phases().size() == 1
                && phase.period().isEmpty()
                && detention.period().filter(Headline::isOnlyOpen).isPresent();
    }

    /** A phase: "in pre-trial detention since November 2023". */
    String formed(CustodyPhase phase) {
        String form = words.form(phase.form());
        String line = phase.period().map(period -> formed(phase, form, period)).orElse(form);
        return ofPhase(line, phase, CustodyPhase.FORM, CustodyPhase.PERIOD);
    }

    private String formed(CustodyPhase phase, String form, Period period) {
        Period closed = course.closed(phase, period);
        UnaryOperator<String> custody = time -> words.say("custody.phase", form, time);
        return course.isEndedWithIt(phase) ? lasting(closed, custody) : custody.apply(words.period(closed));
    }

    String ofPhase(String line, CustodyPhase phase, AttributeName<?>... attributes) {
        return known.lineOfPart(line, phase, detention, Detention.CUSTODY_PHASES, attributes);
    }
}
