package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.claim.Claim;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shaped;
import org.amparo.time.Period;

/** The course of a detention in sentences: custody, steps of the proceedings, the end. */
final class CourseLines {

    private final Words words;
    private final Attribution known;
    private final Headline headline;
    private final Course course;
    private final Detention detention;

    CourseLines(Words words, LastReports reports, Detention detention) {
        this.words = words;
        this.known = words.known();
        this.course = new Course(reports, detention);
        this.headline = new Headline(words, reports, course);
        this.detention = detention;
    }

    Course course() {
        return course;
    }

    Headline headline() {
        return headline;
    }

    /**
     * The arrests, the detention as a whole and its phases. What is told of the whole is what the first line after the
     * arrests rests on, or else the first arrest; a period that the end closes rests on what is told of that, too.
     */
    List<Line> custody() {
        Grounds whole =
                Grounds.whole(detention, Detention.DETAINEE, Detention.PERIOD).and(calledBy());
        List<Line> held = held(whole);
        List<Proceeding> arrests = course.arrests();
        List<Line> lines = new ArrayList<>();
        for (Proceeding arrest : arrests) {
            lines.add(arrested(arrest, held.isEmpty() && lines.isEmpty() ? whole : Grounds.NONE));
        }
        lines.addAll(held);
        if (lines.isEmpty()) {
            lines.add(Line.of(headline.detained().restingOn(whole)));
        }
        if (detention.period().filter(Headline::isOnlyOpen).isPresent() && course.mayGoOn()) {
            lines.add(Line.of(known.line(words.say("custody.continuing"), Grounds.of(detention, Detention.PERIOD))));
        }
        for (CustodyPhase phase : course.phases()) {
            addContacts(lines, phase);
        }
        return lines;
    }

    /** The detention as a whole, unless a phase has its period, and the phases. */
    private List<Line> held(Grounds whole) {
        List<Line> lines = new ArrayList<>();
        Optional<Period> period = detention.period();
        if (period.isPresent() && isToldAlone(period)) {
            Grounds end = closing(period.get(), course.closed(period.get()));
            lines.add(Line.of(doubted(headline.whole(period.get())).restingOn(whole.and(end))));
        }
        for (CustodyPhase phase : course.phases()) {
            if (!headline.isWhole(phase)) {
                lines.add(phase(phase, lines.isEmpty() ? whole : Grounds.NONE));
            }
        }
        return lines;
    }

    /** Whether a phase does not tell the period, too, or not that somebody gives the whole another one. */
    private boolean isToldAlone(Optional<Period> period) {
        return detention.isDeprivation() && (headline.hasRivalPeriod() || !isPeriodOfPhase(period));
    }

    private boolean isPeriodOfPhase(Optional<Period> period) {
        for (CustodyPhase phase : course.phases()) {
            if (phase.period().equals(period)) {
                return true;
            }
        }
        return false;
    }

    /** What the end of a period rests on that is not its own, but that of the detention. */
    Grounds closing(Period own, Period closed) {
        Optional<Ending> end = course.closing();
        boolean isOfEnding = end.isPresent()
                && own.end().isEmpty()
                && closed.end().isPresent()
                && closed.end().equals(end.get().on());
        return isOfEnding ? end.get().grounds(detention) : Grounds.NONE;
    }

    /** What it rests on that a group is called by the words that the headline quotes. */
    private Grounds calledBy() {
        Optional<Group> group = words.find(detention.detainee(), Group.class);
        return group.isPresent() ? Grounds.of(group.get(), Group.DESCRIPTION) : Grounds.NONE;
    }

    private Line phase(CustodyPhase phase, Grounds whole) {
        Optional<Period> period = phase.period();
        Grounds end = period.isPresent() ? closing(period.get(), course.closed(phase, period.get())) : Grounds.NONE;
        Line line = Line.of(held(phase).restingAlsoOn(whole.and(end)));
        return course.isFollowedByNothing(phase) ? line.say(words.say("custody.nothing-later")) : line;
    }

    /** A form of custody with where it was and who held the person, for the middle of a sentence. */
    Phrase held(CustodyPhase phase) {
        Phrase at = at(phase.place());
        Phrase by = words.say("custody.authority", words.within(phase.authority()));
        return known.together(List.of(
                headline.formed(phase),
                headline.ofPhase(at, phase, CustodyPhase.PLACE),
                headline.ofPhase(by, phase, CustodyPhase.AUTHORITY)));
    }

    /** Where something was, and how the place is known. */
    private Phrase at(Optional<Place> place) {
        return known.place(words.say("custody.at", words.located(place)), place);
    }

    private void addContacts(List<Line> lines, CustodyPhase phase) {
        Grounds ofList = Grounds.only(phase, CustodyPhase.CONTACT);
        for (ContactFinding contact : phase.contact()) {
            lines.add(Line.of(
                    contact(phase, contact).restingOn(Grounds.all(contact).or(ofList))));
        }
    }

    private Phrase contact(CustodyPhase phase, ContactFinding contact) {
        Phrase finding = words.label(contact.finding());
        Phrase when = words.period(course.outlasting(contact.period()));
        Phrase told = known.line(
                words.say("headline.on", finding, when).or(finding),
                Grounds.ofPart(contact, phase, CustodyPhase.CONTACT, ContactFinding.FINDING, ContactFinding.PERIOD));
        boolean isUnsourced =
                Claim.of(new Shaped<>(ContactFinding.SHAPE, contact)).isWithoutEvidence();
        return !isUnsourced ? told : known.line(told, Grounds.inherited(phase, detention, Detention.CUSTODY_PHASES));
    }

    /** The steps that are told in no other section, and the stages. */
    List<Line> proceedings() {
        List<Line> lines = new ArrayList<>();
        for (Proceeding step : Course.inTime(detention.proceedings(), Proceeding::on)) {
            if (isStep(step)) {
                lines.add(about(step, Line.of(stepped(step))));
            }
        }
        for (LegalStage stage : detention.legalStages()) {
            lines.add(Line.of(stage(stage)));
        }
        return lines;
    }

    /** The steps that are told in no other section, each with its day. */
    List<Proceeding> steps() {
        List<Proceeding> steps = new ArrayList<>(detention.proceedings());
        steps.removeIf(step -> !isStep(step));
        return steps;
    }

    /** A step in a sentence of its own: what happened and when, before which court, for how long and by whom. */
    Phrase happened(Proceeding step) {
        Phrase what = words.say(stepKey(step));
        Phrase on = ofStep(words.on(what, step.on()), step, Proceeding.ON, Proceeding.KIND);
        Phrase court = words.say("account.step.court", words.within(step.court()));
        Phrase at = ofStep(court, step, Proceeding.COURT);
        Phrase length = words.say("step.length", words.length(step.length()));
        Phrase by = words.say("step.authority", words.within(step.authority()));
        Phrase warrant = words.either(step.warrantShown(), "step.warrant-shown", "step.no-warrant");
        Phrase told = known.together(List.of(
                Phrase.spaced(List.of(on, at)),
                ofStep(length, step, Proceeding.LENGTH),
                ofStep(by, step, Proceeding.AUTHORITY),
                ofStep(warrant, step, Proceeding.WARRANT_SHOWN)));
        return told.restingOn(Parts.of(detention, step));
    }

    /** The phrase for a step. An allegation that evidence tells as one is not told as an allegation of an allegation. */
    private String stepKey(Proceeding step) {
        boolean isAlleged = FactualParts.isOf(step, ProceedingKind.ILL_TREATMENT_ALLEGED)
                && !known.isPlain(
                        Grounds.ofPart(step, detention, Detention.PROCEEDINGS, Proceeding.ON, Proceeding.KIND));
        return isAlleged
                ? "account.ill-treatment"
                : words.key("account.step.", step.kind()).orElse("account.step");
    }

    /** A stage of the proceedings in a sentence of its own; none of one that is not known here. */
    Phrase stood(LegalStage stage) {
        Optional<String> key = words.key("account.stage.", stage.phase());
        if (key.isEmpty()) {
            return Phrase.NONE;
        }
        Phrase what = words.say(key.get());
        Phrase when = stage.period().isPresent() ? sinceOr(stage.period().get()) : Phrase.NONE;
        Phrase told = words.say("headline.on", what, when).or(what);
        return known.line(
                        told,
                        Grounds.ofPart(stage, detention, Detention.LEGAL_STAGES, LegalStage.PHASE, LegalStage.PERIOD))
                .restingOn(Parts.of(detention, Detention.LEGAL_STAGES, stage));
    }

    /** A time in a sentence on the past: of one without an end only its start. */
    private Phrase sinceOr(Period period) {
        boolean isOpen = period.start().isPresent() && period.end().isEmpty();
        return isOpen ? words.starting(period.start().get()) : words.period(period);
    }

    /** Whether a step is neither the arrest nor the end, which stand elsewhere. */
    private boolean isStep(Proceeding step) {
        return !Ending.isArrest(step)
                && !course.ending().filter(end -> isTold(step, end)).isPresent();
    }

    /** Whether the end of the detention is a step, or what the step tells of. */
    private static boolean isTold(Proceeding step, Ending end) {
        boolean isOfSameKind = end.isDeath() == FactualParts.isOf(step, ProceedingKind.DEATH);
        return end.part().equals(step) || (!end.isStep() && Ending.isEnd(step) && isOfSameKind);
    }

    /** A step, for the middle of a sentence. */
    Phrase stepped(Proceeding step) {
        Phrase kind = words.label(step.kind()).or(words.say("step.kindless"));
        return told(ofStep(words.on(kind, step.on()), step, Proceeding.ON, Proceeding.KIND), step);
    }

    /** What a step was, where, before whom, for how long and by whom. */
    private Phrase told(Phrase what, Proceeding step) {
        Phrase court = words.say("step.court", words.within(step.court()));
        Phrase length = words.say("step.length", words.length(step.length()));
        String by = Ending.isArrest(step) ? "arrest.authority" : "step.authority";
        Phrase authority = words.say(by, words.within(step.authority()));
        Phrase warrant = words.either(step.warrantShown(), "step.warrant-shown", "step.no-warrant");
        Phrase issuer = words.say("step.warrant-issuer", words.within(step.warrantIssuer()));
        Phrase told = known.together(List.of(
                what,
                ofStep(words.say("step.age", words.age(step.age())), step, Proceeding.AGE),
                ofStep(court, step, Proceeding.COURT),
                ofStep(at(step.place()), step, Proceeding.PLACE),
                caseNumber(step),
                ofStep(length, step, Proceeding.LENGTH),
                ofStep(authority, step, Proceeding.AUTHORITY),
                ofStep(warrant, step, Proceeding.WARRANT_SHOWN),
                ofStep(issuer, step, Proceeding.WARRANT_ISSUER)));
        return told.restingOn(Parts.of(detention, step));
    }

    private Phrase where(Proceeding step) {
        Phrase place = known.place(words.located(step.place()), step.place());
        return words.pieces(
                known.line(words.within(step.court()), Grounds.only(step, Proceeding.COURT)),
                known.line(place, Grounds.only(step, Proceeding.PLACE)),
                caseNumber(step));
    }

    /**
     * An arrest, with all that is told of it.
     *
     * @param whole what is told of the whole, if the arrest alone tells of it
     */
    private Line arrested(Proceeding arrest, Grounds whole) {
        return about(arrest, Line.of(arrested(arrest).restingAlsoOn(whole)));
    }

    /** An arrest with where it was and who made it, for the middle of a sentence. */
    Phrase arrested(Proceeding arrest) {
        return told(headline.arrest(arrest), arrest);
    }

    private Phrase caseNumber(Proceeding step) {
        return ofStep(words.say("step.case", Words.own(step.caseNumber())), step, Proceeding.CASE_NUMBER);
    }

    /** Adds what the source tells about a step in words. */
    private Line about(Proceeding step, Line line) {
        Phrase law = words.say("step.legal-basis", words.clause(step.legalBasis()));
        Phrase result = words.say("step.result", words.clause(step.result()));
        return line.say(ofStep(words.clause(step.description()), step, Proceeding.DESCRIPTION))
                .say(ofStep(law, step, Proceeding.LEGAL_BASIS))
                .say(ofStep(result, step, Proceeding.RESULT));
    }

    private Phrase ofStep(Phrase line, Proceeding step, AttributeName<?>... attributes) {
        return known.line(line, Grounds.ofPart(step, detention, Detention.PROCEEDINGS, attributes));
    }

    /**
     * A sentence on the whole detention with what is in doubt of it, unless it has a doubt of its own. That no source is
     * recorded is said at the end of the item.
     */
    private Phrase doubted(Phrase told) {
        boolean isSourced = known.unsourced(detention).isEmpty();
        return isSourced && told.remarks().isEmpty() ? told.beside(known.doubtsOfAll(detention)) : told;
    }

    private Phrase stage(LegalStage stage) {
        Phrase phase = words.label(stage.phase());
        Optional<Period> period = course.outlasting(stage.period());
        Phrase told = period.isPresent() ? words.say("stage.during", phase, words.lasting(period.get())) : phase;
        return known.line(
                        told,
                        Grounds.ofPart(stage, detention, Detention.LEGAL_STAGES, LegalStage.PHASE, LegalStage.PERIOD))
                .restingOn(Parts.of(detention, Detention.LEGAL_STAGES, stage));
    }

    /** How it ended. House arrest, or what else followed, is told with what is called a release. */
    Line release(Ending end) {
        Phrase where = end.part() instanceof Proceeding step ? where(step) : Phrase.NONE;
        Line line = Line.of(words.beside(ended(end), where).restingOn(end.grounds(detention)));
        Optional<CustodyPhase> phase = course.from(end, false);
        if (phase.isPresent()) {
            line.say(headline.formed(phase.get()));
        }
        if (end.part() instanceof Proceeding step) {
            return about(step, line);
        }
        Release release = (Release) end.part();
        Phrase conditions = words.say("release.conditions", words.text(release.conditions()));
        return line.say(
                known.line(conditions, Grounds.ofPart(release, detention, Detention.RELEASE, Release.CONDITIONS)));
    }

    /** The end, for the middle of a sentence. */
    Phrase ended(Ending end) {
        Phrase ended = headline.told(end);
        return words.say("release.into", ended, headline.formed(course.after(end)))
                .or(ended)
                .restingOn(end.grounds(detention));
    }
}
