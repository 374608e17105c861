package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import org.amparo.Statement;
import org.amparo.code.DemandCondition;
import org.amparo.code.DemandOutcome;
import org.amparo.code.ResponseKind;
import org.amparo.code.Urgency;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Relayed;
import org.amparo.feed.internal.words.Titles;
import org.amparo.feed.internal.words.Wording;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.SubjectId;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Response;
import org.amparo.status.DemandAnswer;

/** A demand in sentences: who makes it and of whom, what for whom, the responses and the outcome. */
final class DemandLines {

    private final Words words;
    private final Known known;
    private final Relayed relayed;
    private final Titles titles;

    DemandLines(Words words) {
        this.words = words;
        this.known = words.known();
        this.relayed = words.relayed();
        this.titles = words.titles();
    }

    /** The demand, for the item of the statement that makes it. */
    Line in(Statement statement, Demand demand) {
        if (isLeftOut(statement, demand)) {
            return new Line(words);
        }
        String who = asking(author(statement).orElseGet(() -> words.say("act.statement")), demand);
        Line line = new Line(words)
                .say(
                        known.inList(
                                relayed.placed(what(who, demand, demand.targets()), statement.id(), demand),
                                demand,
                                statement,
                                Statement.DEMANDS),
                        basis(statement, demand));
        beside(line, statement, demand);
        boolean areLeftOut = words.leaveOut(statement.id(), Demand.OUTCOMES);
        if (demand.outcomes().isEmpty()) {
            return line.say(areLeftOut ? "" : words.named("outcome.", DemandOutcome.UNKNOWN), Basis.NONE);
        }
        Course.inTime(demand.outcomes(), Outcome::asOf)
                .forEach(outcome ->
                        line.say(outcome(demand, outcome.state(), Optional.of(outcome)), basis(demand, outcome)));
        demand.targets().stream()
                .filter(target -> demand.outcomes().stream()
                        .map(Outcome::target)
                        .noneMatch(
                                of -> of.isEmpty() || of.filter(target::equals).isPresent()))
                .filter(target -> !areLeftOut)
                .forEach(target -> line.say(words.say("outcome.unknown-for", words.name(target)), Basis.NONE));
        return line;
    }

    /** The demand, for the item of somebody whom it concerns. */
    Line of(DemandAnswer answer) {
        Demand demand = answer.demand();
        Statement statement = words.find(answer.statement(), Statement.class).orElseThrow();
        if (isLeftOut(statement, demand)) {
            return new Line(words);
        }
        String said = asked(statement, demand, List.of(answer.target()));
        String in = author(statement).isPresent() && statement.titles().isPresent()
                ? words.say("demand.in", said, words.name(answer.statement()))
                : said;
        String placed = relayed.placing(answer.statement(), demand)
                .map(doubt -> words.say("source.modality", in, doubt))
                .orElse(in);
        Line line = new Line(words)
                .say(known.inList(placed, demand, statement, Statement.DEMANDS), basis(statement, demand));
        beside(line, statement, demand);
        if (answer.newest().isEmpty() && words.leaveOut(statement.id(), Demand.OUTCOMES)) {
            return line;
        }
        return line.say(
                outcome(answer),
                answer.newest().map(outcome -> basis(demand, outcome)).orElse(Basis.NONE));
    }

    /** Whether it was left out what the demand was for, so that nobody may say that it is not recorded. */
    private boolean isLeftOut(Statement statement, Demand demand) {
        return demand.kind().isEmpty()
                && demand.description().isEmpty()
                && (words.leaveOut(statement.id(), Demand.KIND) || words.leaveOut(statement.id(), Demand.DESCRIPTION));
    }

    /** Who demands what of whom, for the middle of a sentence. */
    String asked(Statement statement, Demand demand, List<SubjectId> targets) {
        String named = author(statement).orElseGet(() -> words.name(statement.id()));
        String by = statement
                .speaker()
                .flatMap(titles::onBehalfOf)
                .map(body -> words.say("demand.for", named, body))
                .orElse(named);
        return what(asking(by, demand), demand, targets);
    }

    /** What a demand rests on: its evidence, or else the statement that makes it. */
    Basis basis(Statement statement, Demand demand) {
        return Basis.but(Demand.SHAPE, demand, Demand.BASIS).or(otherwise(statement));
    }

    /** What a demand rests on that has no evidence of its own. */
    private static Basis otherwise(Statement statement) {
        return Basis.only(Statement.SHAPE, statement, Statement.DEMANDS).or(Basis.of(statement));
    }

    /** What an outcome rests on. The demand came before it, and does not tell of it. */
    Basis basis(Demand demand, Outcome outcome) {
        return Basis.of(Outcome.SHAPE, outcome).or(Basis.only(Demand.SHAPE, demand, Demand.OUTCOMES));
    }

    /** Those in whose name the demand is made: the author, or all who signed. */
    private Optional<String> author(Statement statement) {
        return words.author(statement)
                .or(() -> Optional.of(words.names(statement.signatories())).filter(names -> !names.isEmpty()));
    }

    /** Who makes the demand, and of whom. */
    private String asking(String by, Demand demand) {
        return demand.addressee()
                .map(to -> words.say("demand.by-of", by, known.line(words.name(to), demand, Demand.ADDRESSEE)))
                .orElseGet(() -> words.say("demand.by", by));
    }

    /** Who demands what, for whom, how soon and on what condition. */
    private String what(String who, Demand demand, List<SubjectId> targets) {
        return known.piece(said(who, demand, targets), demand, Demand.KIND, Demand.DESCRIPTION);
    }

    private String said(String who, Demand demand, List<SubjectId> targets) {
        Optional<String> description = demand.description().map(words::plain);
        if (description.isPresent()) {
            String said = words.say("demand.text", who, relayed.quoted(description.get(), demand));
            return qualified(
                    words.namesBeside(description, targets)
                            .map(names -> known.sayOfEach(
                                    demand,
                                    Demand.TARGETS,
                                    targets.size(),
                                    "source.modality",
                                    said,
                                    words.say("demand.about", names)))
                            .orElse(said),
                    demand);
        }
        String noun = demand.kind().map(words::labelOrUnknown).orElseGet(() -> words.say("demand.kindless"));
        Optional<String> clause = demand.kind()
                .flatMap(kind -> words.key("demand.that.", kind))
                .filter(key -> !targets.isEmpty())
                .map(key -> words.say(key, named(targets, demand)));
        String joined = demand.addressee().isPresent() ? "demand.that" : "demand.that-open";
        return clause.map(that -> words.say(joined, who, qualified(that, demand)))
                .orElseGet(() -> qualified(
                        words.say(
                                "demand.text",
                                who,
                                targets.isEmpty()
                                        ? noun
                                        : words.say(
                                                "source.modality",
                                                noun,
                                                words.say("demand.about", named(targets, demand)))),
                        demand));
    }

    private String named(List<SubjectId> targets, Demand demand) {
        return known.lineOfEach(words.names(targets), demand, Demand.TARGETS, targets.size());
    }

    private String qualified(String what, Demand demand) {
        boolean isSoon = demand.urgency().filter(Urgency.IMMEDIATE::equals).isPresent();
        Optional<String> condition = demand.condition()
                .filter(code -> code.isKnown() && !code.equals(DemandCondition.UNSPECIFIED))
                .map(code ->
                        code.equals(DemandCondition.UNCONDITIONAL) ? "demand.unconditional" : "demand.conditional");
        String soon = isSoon
                ? known.say(
                        demand,
                        Demand.URGENCY,
                        condition.isPresent() ? "demand.immediate-and" : "demand.immediate",
                        what)
                : what;
        String free = condition
                .map(key -> known.say(demand, Demand.CONDITION, key, soon))
                .orElse(soon);
        return demand.byDate()
                .map(date -> known.say(demand, Demand.BY_DATE, "demand.by-date", free, words.date(date)))
                .orElse(free);
    }

    /** Adds what the demand is based on, and the responses. */
    private void beside(Line line, Statement statement, Demand demand) {
        String description = demand.description().map(words::plain).orElse("");
        line.say(
                demand.basis()
                        .map(words::plain)
                        .filter(basis -> !Wording.holds(description, basis))
                        .map(basis -> known.say(demand, Demand.BASIS, "demand.basis", Words.own(basis))),
                Basis.about(Demand.SHAPE, demand, Demand.BASIS).or(otherwise(statement)));
        boolean isKindLeftOut = words.leaveOut(statement.id(), Response.KIND);
        Course.inTime(demand.responses(), Response::on).stream()
                .filter(response -> response.kind().isPresent() || !isKindLeftOut)
                .forEach(response -> line.say(
                        response(demand, response),
                        Basis.of(Response.SHAPE, response).or(Basis.only(Demand.SHAPE, demand, Demand.RESPONSES))));
    }

    private String response(Demand demand, Response response) {
        String by = response.by().map(words::name).orElseGet(() -> words.say("response.somebody"));
        Optional<String> on = response.on().map(words::when);
        String kind = words.say(response.kind().isPresent() ? "code.unknown" : "response.kindless");
        // Of no response there is no day: a date would say that another one brought it.
        boolean isNone =
                response.kind().filter(ResponseKind.NO_RESPONSE::equals).isPresent();
        String said = response.kind()
                .flatMap(how -> words.key("response.that.", how))
                .map(key -> words.say(key, by))
                .map(told -> on.filter(day -> !isNone)
                        .map(day -> words.say("headline.on", told, day))
                        .orElse(told))
                .orElseGet(() -> on.map(day -> words.say("response.by-on", by, kind, day))
                        .orElseGet(() -> words.say("response.by", by, kind)));
        String in = response.statement()
                .map(statement -> words.say("demand.in", said, words.name(statement)))
                .orElse(said);
        return known.part(
                in, response, demand, Demand.RESPONSES, Response.BY, Response.KIND, Response.ON, Response.STATEMENT);
    }

    /** The outcome for somebody, in their own item. */
    private String outcome(DemandAnswer answer) {
        boolean isOwn = answer.newest()
                .flatMap(Outcome::target)
                .filter(answer.target()::equals)
                .isPresent();
        return isOwn
                ? became(answer.demand(), answer.outcome(), answer.newest())
                : outcome(answer.demand(), answer.outcome(), answer.newest());
    }

    private String outcome(Demand demand, DemandOutcome state, Optional<Outcome> recorded) {
        String became = became(demand, state, recorded);
        return recorded.flatMap(Outcome::target)
                .map(target -> state.equals(DemandOutcome.UNKNOWN)
                        ? words.say("outcome.unknown-for", words.name(target))
                        : words.say("outcome.for", words.name(target), became))
                .orElseGet(() ->
                        recorded.isPresent() && isForSeveral(demand) ? words.say("outcome.whole", became) : became);
    }

    /** The outcome, for the middle of a sentence. */
    String became(Demand demand, Outcome outcome) {
        return became(demand, outcome.state(), Optional.of(outcome));
    }

    private String became(Demand demand, DemandOutcome state, Optional<Outcome> recorded) {
        String plain = words.named("outcome.", state);
        String label = recorded.map(outcome -> known.inList(
                        known.lineOf(plain, outcome, Outcome.STATE, Outcome.TARGET, Outcome.AS_OF),
                        outcome,
                        demand,
                        Demand.OUTCOMES))
                .orElse(plain);
        return recorded.flatMap(Outcome::asOf)
                .map(day -> words.say("date.as-of", words.date(day)))
                .map(day -> words.say("source.modality", label, day))
                .orElse(label);
    }

    /** Whether an outcome for nobody in particular could be mistaken for that of one target. */
    private static boolean isForSeveral(Demand demand) {
        return demand.targets().size() > 1
                || demand.outcomes().stream()
                        .anyMatch(outcome -> outcome.target().isPresent());
    }
}
