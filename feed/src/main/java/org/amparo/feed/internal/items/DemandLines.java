package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Statement;
import org.amparo.casefile.Claims;
import org.amparo.claim.Claim;
import org.amparo.code.DemandCondition;
import org.amparo.code.DemandOutcome;
import org.amparo.code.ResponseKind;
import org.amparo.code.Urgency;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.RelayWords;
import org.amparo.feed.internal.words.Titles;
import org.amparo.feed.internal.words.Wording;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.SubjectId;
import org.amparo.shape.Shaped;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Response;
import org.amparo.status.DemandAnswer;

/** A demand in sentences: who makes it and of whom, what for whom, the responses and the outcome. */
final class DemandLines {

    private final Words words;
    private final Attribution known;
    private final RelayWords relayed;
    private final Titles titles;

    DemandLines(Words words) {
        this.words = words;
        this.known = words.known();
        this.relayed = words.relayed();
        this.titles = words.titles();
    }

    /**
     * The demands of a statement that are told. One that was taken back is told only where a response or an outcome still
     * stands, by another statement, and with these alone.
     */
    List<Demand> told(Statement statement) {
        if (!words.file().claims().isRetracted(statement)) {
            return statement.demands();
        }
        List<Demand> told = new ArrayList<>();
        for (Demand demand : statement.demands()) {
            List<Response> responses = new ArrayList<>(demand.responses());
            responses.removeIf(response -> !isSupported(new Shaped<>(Response.SHAPE, response)));
            List<Outcome> outcomes = new ArrayList<>(demand.outcomes());
            outcomes.removeIf(outcome -> !isSupported(new Shaped<>(Outcome.SHAPE, outcome)));
            if (!responses.isEmpty() || !outcomes.isEmpty()) {
                told.add(demand.toBuilder()
                        .responses(responses)
                        .outcomes(outcomes)
                        .build());
            }
        }
        return told;
    }

    private static <P extends ClaimedPart> boolean isSupported(Shaped<P> part) {
        return !Claim.of(part).supporting().isEmpty();
    }

    /** That a statement was taken back, for the middle of a sentence; none if it was not. */
    Phrase takenBack(Statement statement) {
        Claims claims = words.file().claims();
        if (!claims.isRetracted(statement)) {
            return Phrase.NONE;
        }
        return words.say("statement.taken-back-on", words.when(claims.retractedOn(statement)))
                .or(words.say("statement.taken-back"));
    }

    /**
     * The demand, for the item of the statement that makes it, or of one that passes it on.
     *
     * @param itself what the statement is called where its author is not known
     */
    Line in(Statement statement, Phrase itself, Demand demand) {
        Line line = new Line();
        if (isLeftOut(statement, demand)) {
            return line;
        }
        Phrase who = asking(author(statement).or(itself), areSeveral(statement), demand);
        Phrase placed = relayed.placed(what(who, demand, demand.targets()), statement.id(), demand);
        line.say(known.claim(placed, ofList(demand, statement)).restingOn(grounds(statement, demand)));
        addBeside(line, statement, demand);
        boolean areLeftOut = words.leaveOut(statement.id(), Demand.OUTCOMES);
        for (Outcome outcome : Course.inTime(demand.outcomes(), Outcome::asOf)) {
            line.say(outcome(demand, outcome.state(), Optional.of(outcome)));
        }
        if (!areLeftOut) {
            addUnknown(line, demand);
        }
        return line;
    }

    /** Adds that the outcome is not known, or of which targets it is not, once for all of them. */
    private void addUnknown(Line line, Demand demand) {
        if (demand.outcomes().isEmpty()) {
            line.say(words.named("outcome.", DemandOutcome.UNKNOWN));
            return;
        }
        List<SubjectId> open = new ArrayList<>(demand.targets());
        open.removeIf(target -> hasOutcome(demand, target));
        line.say(words.say("outcome.unknown-for", words.allWithin(open)));
    }

    private static boolean hasOutcome(Demand demand, SubjectId target) {
        for (Outcome outcome : demand.outcomes()) {
            if (outcome.target().isEmpty() || outcome.target().get().equals(target)) {
                return true;
            }
        }
        return false;
    }

    /** The demand, for the item of somebody whom it concerns. */
    Line of(DemandAnswer answer) {
        Statement statement = words.find(answer.statement(), Statement.class).orElseThrow();
        Phrase said = asked(statement, answer.demand(), List.of(answer.target()));
        boolean isTitled = statement.titles().isPresent() && !author(statement).isEmpty();
        Phrase in = isTitled ? words.say("demand.in", said, words.name(answer.statement())) : said;
        return of(answer, statement, in);
    }

    /**
     * The demand, for running text about somebody, in which a note names the statement.
     *
     * @param isAgain whether the sentence before tells of another demand of the same statement
     */
    Line told(DemandAnswer answer, boolean isAgain) {
        Demand demand = answer.demand();
        Statement statement = words.find(answer.statement(), Statement.class).orElseThrow();
        Phrase target = words.again(answer.target());
        Phrase titled = words.say(
                "demand.statement",
                words.label(statement.kind()),
                statement.titles().isPresent() ? words.name(statement.id()) : Phrase.NONE);
        Phrase by = author(statement).isEmpty() ? titled.or(by(statement)) : by(statement);
        Phrase asking = isAgain ? askingAgain(demand) : asking(by, areSeveral(statement), demand);
        Phrase said = what(asking, demand, List.of(answer.target()), target);
        return of(answer, statement, said.restingOn(grounds(statement, demand)));
    }

    private Line of(DemandAnswer answer, Statement statement, Phrase in) {
        Demand demand = answer.demand();
        Line line = new Line();
        if (isLeftOut(statement, demand)) {
            return line;
        }
        Phrase placed = words.beside(in, relayed.placing(answer.statement(), demand));
        List<Evidence> ofOthers = ofOthers(demand, answer.target());
        Grounds grounds = grounds(statement, demand).citing(passage -> !ofOthers.contains(passage));
        line.say(known.claim(placed, ofList(demand, statement)).restingOn(grounds));
        line.say(takenBack(statement));
        addBeside(line, statement, demand);
        if (answer.newest().isPresent() || !words.leaveOut(statement.id(), Demand.OUTCOMES)) {
            line.say(outcome(answer));
        }
        return line;
    }

    /** The passages that name others for whom the demand is made, if another passage names this one. */
    private List<Evidence> ofOthers(Demand demand, SubjectId target) {
        Claim whole = Claim.of(new Shaped<>(Demand.SHAPE, demand));
        Claim targets = whole.attribute(Demand.TARGETS);
        List<Evidence> others = new ArrayList<>(targets.isOwn() ? targets.supporting() : List.of());
        boolean isNamed = others.removeIf(passage -> isNamed(passage, target));
        for (Evidence passage : whole.supporting()) {
            isNamed |= isNamed(passage, target);
        }
        return isNamed ? others : List.of();
    }

    private boolean isNamed(Evidence passage, SubjectId target) {
        return passage.wording().filter(text -> words.areNamed(text, target)).isPresent();
    }

    private static Grounds ofList(Demand demand, Statement statement) {
        return Grounds.ofList(demand, statement, Statement.DEMANDS);
    }

    /** Whether it was left out what the demand was for, so that nobody may say that it is not recorded. */
    private boolean isLeftOut(Statement statement, Demand demand) {
        return demand.kind().isEmpty()
                && demand.description().isEmpty()
                && (words.leaveOut(statement.id(), Demand.KIND) || words.leaveOut(statement.id(), Demand.DESCRIPTION));
    }

    /** Who demands what of whom, for the middle of a sentence. */
    Phrase asked(Statement statement, Demand demand, List<SubjectId> targets) {
        Phrase asking = asking(by(statement), areSeveral(statement), demand);
        return what(asking, demand, targets).restingOn(grounds(statement, demand));
    }

    private Phrase by(Statement statement) {
        Phrase named = author(statement).or(words.name(statement.id()));
        return words.say("demand.for", named, titles.onBehalfOf(statement.speaker()))
                .or(named);
    }

    /** What a demand rests on: its evidence, or else the statement that makes it. */
    private static Grounds grounds(Statement statement, Demand demand) {
        return Grounds.all(demand, Demand.BASIS).or(otherwise(statement));
    }

    /** What a demand rests on that has no evidence of its own. */
    private static Grounds otherwise(Statement statement) {
        return Grounds.only(statement, Statement.DEMANDS).or(Grounds.self(statement));
    }

    /** What an outcome rests on. The demand came before it, and does not tell of it. */
    private static Grounds grounds(Demand demand, Outcome outcome) {
        return Grounds.all(outcome).or(Grounds.only(demand, Demand.OUTCOMES));
    }

    /** Those in whose name the demand is made: the author, or all who signed. */
    private Phrase author(Statement statement) {
        return words.author(statement).or(words.allWithin(statement.signatories()));
    }

    /** Whether more than one make the demand. */
    private boolean areSeveral(Statement statement) {
        return words.author(statement).isEmpty() && statement.signatories().size() > 1;
    }

    /** Who makes the demand, and of whom. */
    private Phrase asking(Phrase by, boolean areSeveral, Demand demand) {
        Phrase to = known.line(words.within(demand.addressee()), Grounds.of(demand, Demand.ADDRESSEE));
        return words.sayOf(areSeveral, "demand.by-of", by, to).or(words.sayOf(areSeveral, "demand.by", by));
    }

    /** The same of another demand of the same statement. */
    private Phrase askingAgain(Demand demand) {
        Phrase to = known.line(words.within(demand.addressee()), Grounds.of(demand, Demand.ADDRESSEE));
        return words.say("demand.again-of", to).or(words.say("demand.again"));
    }

    /** Who demands what, for whom, how soon and on what condition. */
    private Phrase what(Phrase who, Demand demand, List<SubjectId> targets) {
        return what(who, demand, targets, words.names(targets));
    }

    private Phrase what(Phrase who, Demand demand, List<SubjectId> targets, Phrase named) {
        return known.line(said(who, demand, targets, named), Grounds.only(demand, Demand.KIND, Demand.DESCRIPTION));
    }

    private Phrase said(Phrase who, Demand demand, List<SubjectId> targets, Phrase named) {
        if (demand.description().isPresent()) {
            Phrase said = words.say("demand.text", who, relayed.quoted(demand.description(), demand));
            Phrase others = words.say("demand.about", words.namesBeside(demand.description(), targets));
            return qualified(
                    ofTargets(words.say("source.modality", said, others), demand, targets)
                            .or(said),
                    demand);
        }
        Phrase names = ofTargets(named, demand, targets);
        Optional<String> key = words.key("demand.that.", demand.kind());
        if (key.isPresent() && !names.isEmpty()) {
            String joined = demand.addressee().isPresent() ? "demand.that" : "demand.that-open";
            return words.say(joined, who, qualified(words.say(key.get(), names), demand));
        }
        Phrase noun = words.labelOrUnknown(demand.kind()).or(words.say("demand.kindless"));
        Phrase what = words.beside(noun, words.say("demand.about", names));
        return qualified(words.say("demand.text", who, what), demand);
    }

    private Phrase ofTargets(Phrase line, Demand demand, List<SubjectId> targets) {
        return known.each(line, targets.size(), Grounds.of(demand, Demand.TARGETS));
    }

    private Phrase qualified(Phrase what, Demand demand) {
        Phrase said = what;
        DemandCondition condition = demand.condition().orElse(DemandCondition.UNSPECIFIED);
        boolean isOnCondition = condition.isKnown() && !condition.equals(DemandCondition.UNSPECIFIED);
        if (demand.urgency().equals(Optional.of(Urgency.IMMEDIATE))) {
            String soon = isOnCondition ? "demand.immediate-and" : "demand.immediate";
            said = known.line(words.say(soon, said), Grounds.of(demand, Demand.URGENCY));
        }
        if (isOnCondition) {
            boolean isFree = condition.equals(DemandCondition.UNCONDITIONAL);
            String key = isFree ? "demand.unconditional" : "demand.conditional";
            said = known.line(words.say(key, said), Grounds.of(demand, Demand.CONDITION));
        }
        Phrase by = words.say("demand.by-date", said, words.date(demand.byDate()));
        return known.line(by, Grounds.of(demand, Demand.BY_DATE)).or(said);
    }

    /** Adds what the demand is based on, and the responses. */
    private void addBeside(Line line, Statement statement, Demand demand) {
        String description = demand.description().map(words::plain).orElse("");
        Optional<String> basis = demand.basis().map(words::plain);
        if (basis.isPresent() && !Wording.holds(description, basis.get())) {
            Phrase told = words.say("demand.basis", Words.own(basis.get()));
            line.say(known.line(told, Grounds.of(demand, Demand.BASIS)).restingElseOn(otherwise(statement)));
        }
        boolean isKindLeftOut = words.leaveOut(statement.id(), Response.KIND);
        Grounds ofList = Grounds.only(demand, Demand.RESPONSES);
        for (Response response : Course.inTime(demand.responses(), Response::on)) {
            if (response.kind().isPresent() || !isKindLeftOut) {
                line.say(response(demand, response)
                        .restingOn(Grounds.all(response).or(ofList)));
            }
        }
    }

    private Phrase response(Demand demand, Response response) {
        Phrase by = words.within(response.by()).or(words.say("response.somebody"));
        Phrase said = responded(by, response);
        return known.part(
                words.say("demand.in", said, words.name(response.statement())).or(said),
                response,
                demand,
                Demand.RESPONSES,
                Response.BY,
                Response.KIND,
                Response.ON,
                Response.STATEMENT);
    }

    private Phrase responded(Phrase by, Response response) {
        Optional<String> key = words.key("response.that.", response.kind());
        if (key.isPresent()) {
            // Of no response there is no day: a date would say that another one brought it.
            boolean isNone = response.kind().equals(Optional.of(ResponseKind.NO_RESPONSE));
            Phrase told = words.say(key.get(), by);
            return isNone ? told : words.on(told, response.on());
        }
        Phrase kind = words.say(response.kind().isPresent() ? "code.unknown" : "response.kindless");
        return words.say("response.by-on", by, kind, words.when(response.on())).or(words.say("response.by", by, kind));
    }

    /** The outcome for somebody, in their own item. */
    private Phrase outcome(DemandAnswer answer) {
        boolean isOwn = answer.newest().flatMap(Outcome::target).equals(Optional.of(answer.target()));
        return isOwn
                ? became(answer.demand(), answer.outcome(), answer.newest())
                : outcome(answer.demand(), answer.outcome(), answer.newest());
    }

    private Phrase outcome(Demand demand, DemandOutcome state, Optional<Outcome> recorded) {
        Phrase became = became(demand, state, recorded);
        Optional<SubjectId> target = recorded.flatMap(Outcome::target);
        if (target.isPresent()) {
            Phrase name = words.name(target);
            return state.equals(DemandOutcome.UNKNOWN)
                    ? words.say("outcome.unknown-for", name).restingOn(grounds(demand, recorded.get()))
                    : words.say("outcome.for", name, became);
        }
        return recorded.isPresent() && isForSeveral(demand) ? words.say("outcome.whole", became) : became;
    }

    /** The outcome, for the middle of a sentence. */
    Phrase became(Demand demand, Outcome outcome) {
        return became(demand, outcome.state(), Optional.of(outcome));
    }

    private Phrase became(Demand demand, DemandOutcome state, Optional<Outcome> recorded) {
        Phrase plain = words.named("outcome.", state);
        if (recorded.isEmpty()) {
            return plain;
        }
        Outcome outcome = recorded.get();
        Phrase own = known.line(plain, Grounds.of(outcome, Outcome.STATE, Outcome.TARGET, Outcome.AS_OF));
        Phrase label = known.claim(own, Grounds.ofList(outcome, demand, Demand.OUTCOMES));
        // Of what has not happened yet it only says how new that is.
        Phrase date = words.date(outcome.asOf());
        Phrase told = LastingView.OPEN.contains(state) ? date.asOf() : date;
        Phrase dated = label.remarks().isEmpty()
                ? words.say("outcome.as-of", label, told).or(label)
                : words.beside(label, words.say("date.as-of", told));
        return dated.restingOn(grounds(demand, outcome));
    }

    /** Whether an outcome for nobody in particular could be mistaken for that of one target. */
    private static boolean isForSeveral(Demand demand) {
        for (Outcome outcome : demand.outcomes()) {
            if (outcome.target().isPresent()) {
                return true;
            }
        }
        return demand.targets().size() > 1;
    }
}
