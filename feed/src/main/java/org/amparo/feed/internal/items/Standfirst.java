package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.code.Liberty;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.feed.internal.items.LastReports.LastHeld;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.internal.certain.Acts;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The first sentence on a detention: who, with the role that matters, and what is known of liberty as of the newest
 * source. It claims what the status claims, and no more.
 */
final class Standfirst {

    private final Words words;
    private final Attribution known;
    private final LastReports reports;
    private final Detention detention;
    private final Course course;
    private final Headline headline;
    private final boolean areSeveral;

    Standfirst(Words words, LastReports reports, CourseLines lines) {
        this.words = words;
        this.known = words.known();
        this.reports = reports;
        this.course = lines.course();
        this.headline = lines.headline();
        this.detention = course.detention();
        this.areSeveral = words.find(detention.detainee(), Group.class).isPresent();
    }

    private Phrase who() {
        Phrase name = words.titles().of(detention.detainee());
        Phrase named = known.line(name, Grounds.only(detention, Detention.DETAINEE));
        return new Protagonist(words).of(detention.detainee(), named);
    }

    /** The sentence of a detention of which nobody says that there was one. */
    Phrase ofDenied(Phrase denied) {
        return words.say("standfirst.denied", who(), denied);
    }

    /**
     * The sentence.
     *
     * @param status what was last told of the person in this detention, if it may be told
     */
    Phrase of(Optional<Status> status) {
        return of(who(), status);
    }

    /** The same about somebody who is called like this. */
    Phrase of(Phrase who, Optional<Status> status) {
        Phrase dead = dead(who);
        if (!dead.isEmpty()) {
            return dead;
        }
        Optional<Ending> end = course.pastEnding();
        if (end.isPresent()) {
            return doubted(ended(who, end.get()));
        }
        Optional<Status> last = status.filter(one -> !one.liberty().equals(Liberty.FREE))
                .filter(one -> !LastReports.isDead(one))
                .filter(one -> !LastReports.isOlder(one, detention));
        if (last.isPresent()) {
            return held(who, last.get());
        }
        String key = headline.goesOn() ? "standfirst.case.since" : "standfirst.case";
        return doubted(words.sayOf(areSeveral, key, who, words.listed(headline.held()))
                .restingElseOn(Grounds.whole(detention, Detention.DETAINEE, Detention.PERIOD)));
    }

    /** A sentence without a doubt of its own, with what is in doubt of the whole detention. */
    private Phrase doubted(Phrase told) {
        return told.endsInDoubt() ? told : told.beside(known.doubtsOfAll(detention));
    }

    /** Whether the sentence tells the custody itself, as there is neither a last report nor an end to tell of. */
    boolean tellsCustody(Optional<Status> status) {
        boolean isDead = !dead(words.name(detention.detainee())).isEmpty();
        boolean isReported = status.filter(one -> !one.liberty().equals(Liberty.FREE))
                .filter(one -> !LastReports.isOlder(one, detention))
                .isPresent();
        return !isDead && !isReported && course.pastEnding().isEmpty();
    }

    /** What else belongs before the account: that sources disagree, an end that is only told, and a death that is rumoured. */
    List<Phrase> others(Optional<Status> status) {
        List<Phrase> others = new ArrayList<>();
        Phrase subject = words.name(detention.detainee());
        if (!dead(subject).isEmpty()) {
            return others;
        }
        if (course.pastEnding().isEmpty() && status.isPresent()) {
            others.add(reports.contrary(status.get())
                    .restingOn(Grounds.ofStatus(status.get().contrary())));
        }
        Optional<Ending> end = course.ending().filter(one -> course.pastEnding().isEmpty());
        if (end.isPresent()) {
            others.add(reported(subject, end.get()));
        }
        others.add(words.say("standfirst.died", subject, reports.rumour(detention.detainee())));
        return others;
    }

    /** An end that is not told as a fact, or after which custody went on. */
    private Phrase reported(Phrase subject, Ending end) {
        Phrase ended = headline.ended(end);
        if (course.isUpheld(end) || !ended.endsInDoubt()) {
            boolean isFollowed = course.isUpheld(end) && course.after(end).isPresent();
            Phrase after = isFollowed ? headline.formed(course.after(end)) : Phrase.NONE;
            Phrase told = words.sayOf(areSeveral, "standfirst.into", subject, headline.told(end), after)
                    .or(headline.told(end));
            return told.restingOn(end.grounds(detention));
        }
        boolean isAlone =
                end.isDeath() || end.kind().filter(ReleaseKind.ESCAPE::equals).isPresent();
        return isAlone
                ? words.say(end.isDeath() ? "standfirst.died" : "standfirst.escaped", subject, ended)
                : words.sayOf(areSeveral, "standfirst.ended", subject, ended);
    }

    private Phrase dead(Phrase who) {
        Optional<Ending> end = course.ending().filter(one -> one.isDeath() && course.isUpheld(one));
        if (end.isPresent()) {
            return doubted(died(who, headline.titled(end.get(), headline.ended(end.get()))));
        }
        Phrase died = reports.died(detention.detainee());
        if (!died.isEmpty()) {
            return died(who, withOtherDays(died, reports.diedOn(detention.detainee())));
        }
        Optional<LastReports.Death> inCustody = course.deathInCustody();
        if (inCustody.isPresent()) {
            return died(
                    who,
                    withOtherDays(
                            headline.died(inCustody.get()), inCustody.get().on()));
        }
        Optional<Incident> killing = reports.killing(detention.detainee());
        if (killing.isEmpty()) {
            return Phrase.NONE;
        }
        Phrase killed = withOtherDays(reports.killed(killing.get()), Acts.date(killing.get()));
        return words.sayOf(areSeveral, "standfirst.killed", who, killed);
    }

    private Phrase withOtherDays(Phrase died, Optional<PartialDate> day) {
        return reports.withOtherDays(died, detention.detainee(), day);
    }

    private Phrase died(Phrase who, Phrase died) {
        return words.say("standfirst.died", who, died);
    }

    private Phrase ended(Phrase who, Ending end) {
        Phrase told = headline.ended(end);
        Phrase after = after(end);
        Phrase whole = words.pieces(told, after);
        boolean isEscape = end.kind().filter(ReleaseKind.ESCAPE::equals).isPresent();
        return isEscape
                ? words.say("standfirst.escaped", who, whole)
                : words.sayOf(areSeveral, "standfirst.ended", who, whole);
    }

    /** Under what the person then was; without the day, if it is that of the end. */
    private Phrase after(Ending end) {
        Optional<CustodyPhase> after = course.from(end, false);
        boolean isAtOnce = after.isPresent() && Course.start(after.get()).equals(end.on());
        if (!isAtOnce || after.get().period().flatMap(Period::end).isPresent()) {
            return headline.formed(after);
        }
        Phrase form = words.form(after.get().form());
        return headline.ofPhase(form, after.get(), CustodyPhase.FORM, CustodyPhase.PERIOD)
                .restingOn(Parts.of(detention, after.get()));
    }

    private Phrase held(Phrase who, Status status) {
        LastHeld held = reports.lastTold(status);
        Phrase form = form(held);
        Phrase since = held.wasCertain() ? since(held) : Phrase.NONE;
        Phrase sinceWhen = words.sayOf(areSeveral, "standfirst.since", who, form, since, held.on());
        String how = held.wasCertain() ? "standfirst.status" : "standfirst.possibly";
        Phrase told = sinceWhen
                .or(words.sayOf(areSeveral, how + ".on", who, form, held.on()))
                .or(words.sayOf(areSeveral, how, who, form));
        Phrase denied = held.isDenied() ? words.say("headline.denied") : Phrase.NONE;
        return words.pieces(told.noted(), denied).restingAlsoOn(Grounds.ofStatus(status.evidence()));
    }

    private Phrase form(LastHeld held) {
        if (held.form().isPresent()) {
            return words.form(held.form().get());
        }
        return words.say("standfirst.liberty." + held.liberty().code());
    }

    /** Since when somebody was held in the form that was last told, if that is plain; else none. */
    private Phrase since(LastHeld held) {
        Optional<PartialDate> start = start(held);
        return start.isPresent() ? words.since(start.get()) : Phrase.NONE;
    }

    /** The day on which the custody began that the sentence tells as going on; empty if it tells of none. */
    Optional<PartialDate> toldStart(Optional<Status> status) {
        boolean isOver = course.isOver() || course.pastEnding().isPresent();
        Optional<LastHeld> held = isOver ? Optional.empty() : status.map(reports::lastTold);
        return held.filter(LastHeld::wasCertain)
                .filter(one -> !one.on().isEmpty())
                .flatMap(this::start);
    }

    private Optional<PartialDate> start(LastHeld held) {
        Optional<CustodyPhase> last = course.last().filter(phase -> held.form().equals(Optional.of(phase.form())));
        if (headline.hasRivalPeriod()) {
            return Optional.empty();
        }
        if (last.isPresent() && last.get().period().isPresent()) {
            Grounds grounds = Grounds.ofPart(
                    last.get(), detention, Detention.CUSTODY_PHASES, CustodyPhase.FORM, CustodyPhase.PERIOD);
            Period closed = course.closed(last.get(), last.get().period().get());
            return closed.hasOpenEnd() && known.isPlain(grounds) ? closed.start() : Optional.empty();
        }
        boolean isOfWhole = held.form().isEmpty()
                && held.liberty().equals(Liberty.DEPRIVED)
                && detention.isDeprivation()
                && known.isPlain(Grounds.of(detention, Detention.PERIOD));
        return detention
                .period()
                .filter(period -> isOfWhole)
                .map(course::closed)
                .filter(Period::hasOpenEnd)
                .flatMap(Period::start);
    }
}
