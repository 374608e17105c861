package org.amparo.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.Code;
import org.amparo.code.DemandCondition;
import org.amparo.code.DemandOutcome;
import org.amparo.code.Urgency;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.status.DemandAnswer;

/** A demand in one line: what, for whom, by whom, of whom, and what became of it. */
final class DemandLines {

    private final Words words;

    DemandLines(Words words) {
        this.words = words;
    }

    /** The demand as the statement that makes it tells it. */
    String in(Demand demand) {
        Stream<Optional<String>> targets = demand.targets().isEmpty()
                ? Stream.of()
                : Stream.of(Optional.of(words.say("demand.for", words.names(demand.targets()))));
        List<Outcome> outcomes = demand.outcomes();
        Stream<Optional<String>> became = outcomes.isEmpty()
                ? Stream.of(Optional.of(outcome(DemandOutcome.UNKNOWN, Optional.empty())))
                : outcomes.stream().map(this::outcome).map(Optional::of);
        return words.line(
                Stream.of(what(demand), targets, addressee(demand), became).flatMap(pieces -> pieces));
    }

    /** The demand as one of those whom it concerns sees it. */
    String of(DemandAnswer answer) {
        Optional<Statement> statement = words.file().find(answer.statement());
        List<Outcome> outcomes = answer.outcomes();
        Optional<Outcome> newest =
                outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.get(outcomes.size() - 1));
        String name = words.name(answer.statement());
        Stream<Optional<String>> told = Stream.of(
                statement
                        .flatMap(words::author)
                        .filter(author -> !name.contains(author))
                        .map(author -> words.say("demand.by", author)),
                Optional.of(words.say("demand.in", name)));
        Stream<Optional<String>> became = Stream.of(Optional.of(outcome(answer.outcome(), newest)));
        return words.line(Stream.of(what(answer.demand()), told, addressee(answer.demand()), became)
                .flatMap(pieces -> pieces));
    }

    private Stream<Optional<String>> what(Demand demand) {
        List<Code> qualifiers = Stream.<Optional<? extends Code>>of(
                        demand.urgency().filter(urgency -> !urgency.equals(Urgency.UNSPECIFIED)),
                        demand.condition().filter(condition -> !condition.equals(DemandCondition.UNSPECIFIED)))
                .<Code>flatMap(Optional::stream)
                .toList();
        Optional<String> description = demand.description().map(words::text);
        Optional<String> told = description.or(() -> demand.kind().map(words::label));
        return Stream.of(
                qualifiers.isEmpty()
                        ? told
                        : told.map(what -> words.say("demand.qualified", what, words.labels(qualifiers))),
                demand.basis()
                        .map(words::text)
                        .filter(basis -> !description.orElse("").contains(basis))
                        .map(basis -> words.say("demand.basis", basis)),
                demand.byDate().map(date -> words.say("demand.by-date", words.date(date))));
    }

    private Stream<Optional<String>> addressee(Demand demand) {
        return Stream.of(demand.addressee().map(to -> words.say("demand.to", words.name(to))));
    }

    private String outcome(Outcome outcome) {
        return outcome(outcome.state(), Optional.of(outcome));
    }

    private String outcome(DemandOutcome state, Optional<Outcome> recorded) {
        String label = words.label(state);
        String dated = recorded.flatMap(Outcome::asOf)
                .map(day -> words.say("demand.qualified", label, words.say("date.as-of", words.date(day))))
                .orElse(label);
        return recorded.flatMap(Outcome::target)
                .map(target -> words.say("demand.outcome-for", words.name(target), dated))
                .orElseGet(() -> words.say("demand.outcome", dated));
    }
}
