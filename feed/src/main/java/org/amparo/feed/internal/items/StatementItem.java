package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.Modality;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.shape.AttributeName;
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
                .add(Kind.DEMANDS, statement.demands().stream().map(demand -> demands.in(statement, demand)));
        return view(
                known.whole(known.title(statement), statement),
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
                statement.kind().map(kind -> known.line(words.label(kind), statement, Statement.KIND)),
                speaker.flatMap(this::speaker),
                speaker.flatMap(known::onBehalfOf),
                Optional.of(statement.signatories())
                        .filter(signatories -> !signatories.isEmpty())
                        .map(signatories -> known.sayOfEach(
                                statement,
                                Statement.SIGNATORIES,
                                signatories.size(),
                                "statement.signed",
                                words.names(signatories))),
                published(),
                Optional.of(statement)
                        .filter(said -> !said.addressees().isEmpty())
                        .map(known::addressees),
                statement
                        .covers()
                        .map(period ->
                                known.say(statement, Statement.COVERS, "statement.covers", words.covered(period))),
                Optional.of(words.listed(
                                statement.places().stream().map(words::place).flatMap(Optional::stream)))
                        .filter(places -> !places.isEmpty())
                        .map(places -> known.sayOfEach(
                                statement, Statement.PLACES, statement.places().size(), "statement.about", places)),
                statement.access().filter(access -> !access.equals(Access.SEEN)).map(words::label));
    }

    /** The author: the person, with their role, or else the body that speaks itself. */
    private Optional<String> speaker(Speaker speaker) {
        return speaker.person()
                .map(words::name)
                .map(name -> speaker.role()
                        .map(role -> words.say("statement.by-as", name, role))
                        .orElseGet(() -> words.say("statement.by", name)))
                .map(line -> known.line(line, speaker, Speaker.PERSON))
                .or(() -> speaker.onBehalfOf()
                        .map(body -> known.say(speaker, Speaker.ON_BEHALF_OF, "statement.by", words.name(body))));
    }

    private Optional<String> published() {
        Optional<String> by = statement.publisher().map(words::name);
        Optional<String> on = statement.publishedOn().map(words::when);
        return by.map(name -> on.map(date -> words.say("statement.publisher-on", name, date))
                        .orElseGet(() -> words.say("statement.publisher", name)))
                .or(() -> on.map(date -> words.say("statement.published", date)))
                .map(line -> known.line(line, statement, Statement.PUBLISHED_ON));
    }

    private String act(Act act) {
        Optional<String> description = act.description().map(words::text);
        Optional<String> done = done(act);
        Optional<String> quoted = description.map(text -> known.quoted(text, act));
        Optional<String> said = done.flatMap(what -> quoted.map(text -> words.say("act.of", what, text)))
                .or(() -> done)
                .or(() -> quoted);
        String beside = words.line(Stream.of(
                act.addressee().map(to -> known.say(act, Act.ADDRESSEE, "statement.to", words.name(to))),
                words.namesBeside(description, act.targets())
                        .map(names ->
                                known.sayOfEach(act, Act.TARGETS, act.targets().size(), "statement.about", names))));
        // A description may be a sentence, so the next one starts with a capital.
        boolean isSentence = description.filter(text -> text.endsWith(".")).isPresent();
        String line = !beside.isEmpty() && isSentence
                ? said.orElseThrow() + " " + words.capitalised(beside)
                : words.line(Stream.of(said, Optional.of(beside).filter(text -> !text.isEmpty())));
        return known.placed(line, statement.id(), act);
    }

    /** What was done. If somebody else did it, the statement only tells of it. */
    private Optional<String> done(Act act) {
        Optional<String> by = act.by().map(words::name);
        Optional<String> kind = act.kind().map(words::label);
        return kind.flatMap(label -> by.map(name -> words.say("title.by", label, name)))
                .or(() -> by.map(name -> words.say("statement.by", name)))
                .map(line -> known.line(isOwn(act) ? line : words.say("act.told", line), act, Act.BY))
                .or(() -> kind);
    }

    /** Whether the speaker or publisher did it, so that the statement does not only tell of it. */
    private boolean isOwn(Act act) {
        Stream<RecordId> own = Stream.of(
                        statement.speaker().flatMap(Speaker::person),
                        statement.speaker().flatMap(Speaker::onBehalfOf),
                        statement.publisher())
                .flatMap(Optional::stream);
        return own.anyMatch(id -> act.by().filter(id::equals).isPresent());
    }

    private String count(Count count) {
        return words.line(Stream.of(
                counted(count),
                Optional.of(count.breakdown().stream().map(this::counted).flatMap(Optional::stream))
                        .map(words::listed)
                        .filter(parts -> !parts.isEmpty())
                        .map(parts -> words.say("count.including", parts)),
                count.asOf().map(day -> known.say(count, Count.AS_OF, "date.as-of", words.date(day))),
                // A number as of a day is that of the day. "Current" would seem to be that of today.
                count.scope()
                        .filter(scope -> !scope.equals(CountScope.CURRENT)
                                || count.asOf().isEmpty())
                        .map(words::label),
                count.method().map(method -> onCounting(words.label(method), count, Count.METHOD)),
                count.by().map(by -> onCounting(words.say("count.by", words.name(by)), count, Count.BY))));
    }

    /** The line on how somebody counted. An estimate as a whole is one of the number, and leaves no doubt of this. */
    private String onCounting(String line, Count count, AttributeName<?> attribute) {
        boolean isEstimate = count.evidence().stream()
                .anyMatch(evidence ->
                        evidence.about().isEmpty() && Known.modality(evidence).equals(Modality.ESTIMATED));
        return isEstimate ? known.piece(line, count, attribute) : known.line(line, count, attribute);
    }

    private Optional<String> counted(Count count) {
        Optional<String> population = count.population()
                .map(words::text)
                .map(text -> known.quoted(text, count))
                .or(() -> count.unit().map(words::label));
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
                .or(() -> qualifier)
                .map(number -> known.line(number, count, Count.VALUE));
    }

    private Optional<String> bounds(Count count) {
        Optional<String> least = count.atLeast().map(String::valueOf);
        Optional<String> most = count.atMost().map(String::valueOf);
        return least.flatMap(from -> most.map(to -> words.say("count.range", from, to)))
                .or(() -> least.map(from -> words.say("count.at-least", from)))
                .or(() -> most.map(to -> words.say("count.at-most", to)));
    }
}
