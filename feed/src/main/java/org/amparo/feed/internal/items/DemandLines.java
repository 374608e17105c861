package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.DemandCondition;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Urgency;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.status.DemandAnswer;

/** A demand in one line: its kind, whom it is for, who makes it and of whom, and its outcome. */
final class DemandLines {

    private final Words words;
    private final Known known;

    DemandLines(Words words) {
        this.words = words;
        this.known = new Known(words);
    }

    /** The demand, for the item of the statement that makes it. */
    String in(Statement statement, Demand demand) {
        Stream<Optional<String>> targets =
                Stream.of(words.namesBeside(demand.description().map(words::text), demand.targets())
                        .map(names -> known.sayOfEach(
                                demand, Demand.TARGETS, demand.targets().size(), "demand.for", names)));
        List<Outcome> outcomes = demand.outcomes();
        Stream<Optional<String>> became = outcomes.isEmpty()
                ? Stream.of(Optional.of(outcome(demand, DemandOutcome.UNKNOWN, Optional.empty())))
                : outcomes.stream().map(outcome -> Optional.of(outcome(demand, outcome.state(), Optional.of(outcome))));
        return known.placed(
                words.line(Stream.of(what(demand), targets, addressee(demand), became)
                        .flatMap(pieces -> pieces)),
                statement.id(),
                demand);
    }

    /** The demand, for the item of somebody whom it concerns. */
    String of(DemandAnswer answer) {
        Optional<Statement> statement = words.file().find(answer.statement());
        Optional<String> author = statement.flatMap(words::author).map(name -> words.say("demand.by", name));
        Optional<String> in = Optional.of(in(answer));
        Optional<String> onBehalf = statement.flatMap(Statement::speaker).flatMap(known::onBehalfOf);
        // A statement without a title is called by its author, who need not be named again.
        Stream<Optional<String>> told = statement.flatMap(Statement::titles).isPresent()
                ? Stream.of(author, onBehalf, in)
                : Stream.of(in, onBehalf);
        Stream<Optional<String>> became =
                Stream.of(Optional.of(outcome(answer.demand(), answer.outcome(), answer.newest())));
        return words.line(Stream.of(what(answer.demand()), told, addressee(answer.demand()), became)
                .flatMap(pieces -> pieces));
    }

    private String in(DemandAnswer answer) {
        String in = words.say("demand.in", words.name(answer.statement()));
        return known.placing(answer.statement(), answer.demand())
                .map(doubt -> words.say("source.modality", in, doubt))
                .orElse(in);
    }

    private Stream<Optional<String>> what(Demand demand) {
        List<String> qualifiers = Stream.of(
                        demand.urgency()
                                .filter(urgency -> !urgency.equals(Urgency.UNSPECIFIED))
                                .map(urgency -> known.line(words.label(urgency), demand, Demand.URGENCY)),
                        demand.condition()
                                .filter(condition -> !condition.equals(DemandCondition.UNSPECIFIED))
                                .map(condition -> known.line(words.label(condition), demand, Demand.CONDITION)))
                .flatMap(Optional::stream)
                .toList();
        Optional<String> description = demand.description().map(words::text);
        Optional<String> told = description
                .map(text -> known.quoted(text, demand))
                .or(() -> demand.kind().map(words::label));
        return Stream.of(
                qualifiers.isEmpty()
                        ? told
                        : told.map(what -> words.say("demand.qualified", what, words.listed(qualifiers.stream()))),
                demand.basis()
                        .map(words::text)
                        .filter(basis -> !Words.holds(description.orElse(""), basis))
                        .map(basis -> known.say(demand, Demand.BASIS, "demand.basis", basis)),
                demand.byDate().map(date -> known.say(demand, Demand.BY_DATE, "demand.by-date", words.date(date))));
    }

    private Stream<Optional<String>> addressee(Demand demand) {
        return Stream.of(
                demand.addressee().map(to -> known.say(demand, Demand.ADDRESSEE, "demand.to", words.name(to))));
    }

    private String outcome(Demand demand, DemandOutcome state, Optional<Outcome> recorded) {
        String label = recorded.map(outcome -> known.line(words.label(state), outcome, Outcome.STATE))
                .orElseGet(() -> words.label(state));
        String dated = recorded.flatMap(Outcome::asOf)
                .map(day -> words.say("demand.qualified", label, words.say("date.as-of", words.date(day))))
                .orElse(label);
        return recorded.flatMap(Outcome::target)
                .map(target -> words.say("demand.outcome-for", words.name(target), dated))
                .orElseGet(() -> words.say(
                        recorded.isPresent() && isForSeveral(demand) ? "demand.outcome-whole" : "demand.outcome",
                        dated));
    }

    /** Whether an outcome for nobody in particular could be mistaken for that of one target. */
    private static boolean isForSeveral(Demand demand) {
        return demand.targets().size() > 1
                || demand.outcomes().stream()
                        .anyMatch(outcome -> outcome.target().isPresent());
    }
}
