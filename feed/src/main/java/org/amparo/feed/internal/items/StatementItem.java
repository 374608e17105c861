package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;

/** A statement in words. */
final class StatementItem extends Item {

    private final DemandLines demands;
    private final Statement statement;

    StatementItem(Words words, Statement statement) {
        super(words);
        this.demands = new DemandLines(words);
        this.statement = statement;
    }

    @Override
    public Statement record() {
        return statement;
    }

    @Override
    public Optional<URI> externalUrl() {
        return statement.source().flatMap(Source::url).flatMap(WebAddress::of);
    }

    @Override
    public Stream<String> tags() {
        return Stream.of(
                        statement.kind().stream().map(words::label),
                        statement.places().stream().flatMap(place -> place.country().stream()),
                        statement.addressees().stream().flatMap(this::jurisdiction))
                .flatMap(tags -> tags);
    }

    @Override
    public ItemView view() {
        Sections sections = new Sections(words)
                .addPresent(Kind.STATEMENT, told())
                .add(Kind.ACTS, statement.acts().stream().map(this::act))
                .add(Kind.COUNTS, statement.counts().stream().map(this::count))
                .add(Kind.DEMANDS, statement.demands().stream().map(demands::in));
        return view(
                words.capitalised(words.name(statement.id())),
                words.author(statement),
                sections,
                sources().addAllOf(Statement.SHAPE, statement));
    }

    /** The statement itself is a source of its item if it can be read somewhere. */
    private ItemSources sources() {
        ItemSources sources = new ItemSources(words);
        return statement.source().isPresent() ? sources.add(statement.id()) : sources;
    }

    private Stream<Optional<String>> told() {
        Optional<Speaker> speaker = statement.speaker();
        return Stream.of(
                statement.kind().map(words::label),
                speaker.flatMap(this::speaker),
                speaker.flatMap(words::onBehalfOf),
                Optional.of(statement.signatories())
                        .filter(signatories -> !signatories.isEmpty())
                        .map(signatories -> words.say("statement.signed", words.names(signatories))),
                published(),
                Optional.of(statement.addressees())
                        .filter(addressees -> !addressees.isEmpty())
                        .map(addressees -> words.say("statement.to", words.names(addressees)))
                        .map(line -> words.asKnown(line, statement, Statement.ADDRESSEES)),
                statement
                        .covers()
                        .map(period -> words.say("statement.covers", words.covered(period)))
                        .map(line -> words.asKnown(line, statement, Statement.COVERS)),
                Optional.of(words.listed(
                                statement.places().stream().map(words::place).flatMap(Optional::stream)))
                        .filter(places -> !places.isEmpty())
                        .map(places -> words.say("statement.about", places)),
                statement.access().filter(access -> !access.equals(Access.SEEN)).map(words::label));
    }

    private Optional<String> speaker(Speaker speaker) {
        return speaker.person()
                .map(words::name)
                .map(name -> speaker.role()
                        .map(role -> words.say("statement.by-as", name, role))
                        .orElseGet(() -> words.say("statement.by", name)));
    }

    private Optional<String> published() {
        Optional<String> by = statement.publisher().map(words::name);
        Optional<String> on = statement.publishedOn().map(words::when);
        return by.map(name -> on.map(date -> words.say("statement.publisher-on", name, date))
                        .orElseGet(() -> words.say("statement.publisher", name)))
                .or(() -> on.map(date -> words.say("statement.published", date)))
                .map(line -> words.asKnown(line, statement, Statement.PUBLISHED_ON));
    }

    private String act(Act act) {
        Optional<String> by = act.by().map(words::name);
        Optional<String> kind = act.kind().map(words::label);
        Optional<String> done = kind.flatMap(label -> by.map(name -> words.say("title.by", label, name)))
                .or(() -> kind)
                .or(() -> by.map(name -> words.say("statement.by", name)));
        Optional<String> description = act.description().map(words::text);
        Optional<String> said = done.flatMap(what -> description.map(text -> words.say("act.of", what, text)))
                .or(() -> done)
                .or(() -> description);
        String beside = words.line(Stream.of(
                act.addressee().map(to -> words.say("statement.to", words.name(to))),
                words.namesBeside(description, act.targets()).map(names -> words.say("statement.about", names))));
        // A description may be a sentence, so the next one starts with a capital.
        return !beside.isEmpty() && said.filter(text -> text.endsWith(".")).isPresent()
                ? said.orElseThrow() + " " + words.capitalised(beside)
                : words.line(Stream.of(said, Optional.of(beside).filter(text -> !text.isEmpty())));
    }

    private String count(Count count) {
        return words.line(Stream.of(
                counted(count),
                Optional.of(count.breakdown().stream().map(this::counted).flatMap(Optional::stream))
                        .map(words::listed)
                        .filter(parts -> !parts.isEmpty())
                        .map(parts -> words.say("count.including", parts)),
                count.asOf().map(day -> words.say("date.as-of", words.date(day))),
                // A number as of a day is that of the day. "Current" would seem to be that of today.
                count.scope()
                        .filter(scope -> !scope.equals(CountScope.CURRENT)
                                || count.asOf().isEmpty())
                        .map(words::label),
                count.method().map(words::label),
                count.by().map(by -> words.say("count.by", words.name(by)))));
    }

    private Optional<String> counted(Count count) {
        Optional<String> population =
                count.population().map(words::text).or(() -> count.unit().map(words::label));
        Optional<String> number = number(count);
        return number.flatMap(figure -> population.map(people -> words.say("count.of", figure, people)))
                .or(() -> number)
                .or(() -> population);
    }

    private Optional<String> number(Count count) {
        Optional<String> figure = count.value()
                .map(String::valueOf)
                .map(value -> words.say("count.exactly", value))
                .or(() -> bounds(count));
        Optional<String> qualifier = count.qualifier()
                .filter(kind -> !List.of(
                                CountQualifier.EXACT,
                                CountQualifier.RANGE,
                                CountQualifier.AT_LEAST,
                                CountQualifier.AT_MOST)
                        .contains(kind))
                .map(words::label);
        return figure.flatMap(value -> qualifier.map(kind -> words.say("count.qualified", value, kind)))
                .or(() -> figure)
                .or(() -> qualifier);
    }

    private Optional<String> bounds(Count count) {
        Optional<String> least = count.atLeast().map(String::valueOf);
        Optional<String> most = count.atMost().map(String::valueOf);
        return least.flatMap(from -> most.map(to -> words.say("count.range", from, to)))
                .or(() -> least.map(from -> words.say("count.at-least", from)))
                .or(() -> most.map(to -> words.say("count.at-most", to)));
    }
}
