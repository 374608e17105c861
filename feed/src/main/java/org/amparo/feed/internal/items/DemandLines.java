package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.DemandCondition;
import org.amparo.code.DemandOutcome;
import org.amparo.code.ResponseKind;
import org.amparo.code.Urgency;
import org.amparo.feed.internal.words.Known;
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

    DemandLines(Words words) {
        this.words = words;
        this.known = new Known(words);
    }

    /** The demand, for the item of the statement that makes it. */
    String in(Statement statement, Demand demand) {
        String who = asking(author(statement).orElseGet(() -> words.say("act.statement")), demand);
        List<Outcome> outcomes = demand.outcomes();
        Stream<Optional<String>> became = outcomes.isEmpty()
                ? Stream.of(Optional.of(outcome(demand, DemandOutcome.UNKNOWN, Optional.empty())))
                : outcomes.stream().map(outcome -> Optional.of(outcome(demand, outcome.state(), Optional.of(outcome))));
        return words.sentences(Stream.of(
                        Stream.of(
                                Optional.of(known.placed(what(who, demand, demand.targets()), statement.id(), demand))),
                        beside(demand),
                        became)
                .flatMap(sentences -> sentences));
    }

    /** The demand, for the item of somebody whom it concerns. */
    String of(DemandAnswer answer) {
        Demand demand = answer.demand();
        Optional<Statement> statement = words.file().find(answer.statement());
        Optional<String> author = statement.flatMap(this::author);
        String named = author.orElseGet(() -> words.name(answer.statement()));
        String by = statement
                .flatMap(Statement::speaker)
                .flatMap(known::onBehalfOf)
                .map(body -> words.say("demand.for", named, body))
                .orElse(named);
        String said = what(asking(by, demand), demand, List.of(answer.target()));
        String in = author.isPresent() && statement.flatMap(Statement::titles).isPresent()
                ? words.say("demand.in", said, words.name(answer.statement()))
                : said;
        String placed = known.placing(answer.statement(), demand)
                .map(doubt -> words.say("source.modality", in, doubt))
                .orElse(in);
        return words.sentences(
                Stream.of(Stream.of(Optional.of(placed)), beside(demand), Stream.of(Optional.of(outcome(answer))))
                        .flatMap(sentences -> sentences));
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
        Optional<String> description = demand.description().map(words::plain);
        if (description.isPresent()) {
            String said = words.say("demand.text", who, known.quoted(description.get(), demand));
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
        String noun = demand.kind().map(words::label).orElseGet(() -> words.say("demand.kindless"));
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
                .filter(code -> !code.equals(DemandCondition.UNSPECIFIED))
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

    private Stream<Optional<String>> beside(Demand demand) {
        String description = demand.description().map(words::plain).orElse("");
        return Stream.concat(
                Stream.of(demand.basis()
                        .map(words::plain)
                        .filter(basis -> !Words.holds(description, basis))
                        .map(basis -> known.say(demand, Demand.BASIS, "demand.basis", Words.own(basis)))),
                demand.responses().stream().map(this::response).map(Optional::of));
    }

    private String response(Response response) {
        String by = response.by().map(words::name).orElseGet(() -> words.say("response.somebody"));
        Optional<String> on = response.on().map(words::when);
        String kind = response.kind().map(words::label).orElseGet(() -> words.say("response.kindless"));
        boolean isNone =
                response.kind().filter(ResponseKind.NO_RESPONSE::equals).isPresent();
        String said = isNone
                ? words.say("response.none", by)
                : on.map(day -> words.say("response.by-on", by, kind, day))
                        .orElseGet(() -> words.say("response.by", by, kind));
        String in = response.statement()
                .map(statement -> words.say("demand.in", said, words.name(statement)))
                .orElse(said);
        return known.whole(in, response);
    }

    /** The outcome for somebody, in their own item. */
    private String outcome(DemandAnswer answer) {
        boolean isOwn = answer.newest()
                .flatMap(Outcome::target)
                .filter(answer.target()::equals)
                .isPresent();
        return isOwn
                ? became(answer.outcome(), answer.newest())
                : outcome(answer.demand(), answer.outcome(), answer.newest());
    }

    private String outcome(Demand demand, DemandOutcome state, Optional<Outcome> recorded) {
        String became = became(state, recorded);
        return recorded.flatMap(Outcome::target)
                .map(target -> words.say("outcome.for", words.name(target), became))
                .orElseGet(() ->
                        recorded.isPresent() && isForSeveral(demand) ? words.say("outcome.whole", became) : became);
    }

    /** The outcome, for the middle of a sentence. */
    String became(Outcome outcome) {
        return became(outcome.state(), Optional.of(outcome));
    }

    private String became(DemandOutcome state, Optional<Outcome> recorded) {
        String plain = words.named("outcome.", state);
        String label = recorded.map(outcome -> known.line(plain, outcome, Outcome.STATE))
                .orElse(plain);
        return recorded.flatMap(Outcome::asOf)
                .map(day -> words.say("source.modality", label, words.say("date.as-of", words.date(day))))
                .orElse(label);
    }

    /** Whether an outcome for nobody in particular could be mistaken for that of one target. */
    private static boolean isForSeveral(Demand demand) {
        return demand.targets().size() > 1
                || demand.outcomes().stream()
                        .anyMatch(outcome -> outcome.target().isPresent());
    }
}
