package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Relayed;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Act;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;

/** A statement in words. */
final class StatementItem extends Item {

    private final DemandLines demands;
    private final CountLines counts;
    private final Relayed relayed;
    private final Basis self;
    private final Statement record;
    /** The statement without what is only denied, and without what was ahead when it was told. */
    private final Statement statement;

    StatementItem(Words words, Statement record) {
        super(words);
        this.demands = new DemandLines(words);
        this.counts = new CountLines(words);
        this.relayed = words.relayed();
        this.self = Basis.of(record);
        this.record = record;
        this.statement = words.past(record);
    }

    @Override
    public Statement record() {
        return record;
    }

    @Override
    public Optional<URI> externalUrl() {
        return statement.source().flatMap(Source::url).flatMap(WebAddress::of);
    }

    @Override
    public Stream<String> tags() {
        return Stream.of(
                        statement.kind().flatMap(words::label).stream(),
                        statement.places().stream().flatMap(place -> place.country().stream()),
                        statement.addressees().stream().flatMap(this::jurisdiction))
                .flatMap(tags -> tags);
    }

    @Override
    public ItemView view() {
        Sections sections = new Sections(words)
                .add(Kind.STATEMENT, told())
                .add(Kind.ACTS, statement.acts().stream().map(this::act))
                .add(
                        Kind.COUNTS,
                        statement.counts().stream()
                                .map(count -> counts.line(statement, count, listed(Statement.COUNTS))))
                .add(Kind.DEMANDS, statement.demands().stream().map(demand -> demands.in(statement, demand)));
        return view(known.title(titles.of(statement), statement, Statement.TITLES), words.author(statement), sections);
    }

    /** What is told of the statement itself, which is a source of its item if it can be read somewhere. */
    private Stream<Line> told() {
        List<Line> lines = Stream.of(
                        line(made(), madeBasis()),
                        line(
                                Optional.of(statement.signatories())
                                        .filter(signatories -> !signatories.isEmpty())
                                        .map(signatories -> known.sayOfEach(
                                                statement,
                                                Statement.SIGNATORIES,
                                                signatories.size(),
                                                "statement.signed",
                                                words.names(signatories))),
                                about(Statement.SIGNATORIES)),
                        line(published(), about(Statement.PUBLISHER, Statement.PUBLISHED_ON)),
                        line(
                                statement
                                        .updatedOn()
                                        .map(on -> known.say(
                                                statement, Statement.UPDATED_ON, "statement.updated", words.when(on))),
                                about(Statement.UPDATED_ON)),
                        line(
                                statement
                                        .accessedOn()
                                        .map(on -> known.say(
                                                statement,
                                                Statement.ACCESSED_ON,
                                                "statement.accessed",
                                                words.when(on))),
                                about(Statement.ACCESSED_ON)),
                        line(
                                Optional.of(statement)
                                        .filter(said -> !said.addressees().isEmpty())
                                        .map(titles::addressees),
                                about(Statement.ADDRESSEES)),
                        line(
                                statement
                                        .replyTo()
                                        .map(to -> known.say(
                                                statement, Statement.REPLY_TO, "statement.reply", words.name(to))),
                                about(Statement.REPLY_TO)),
                        line(
                                statement
                                        .covers()
                                        .map(period -> known.say(
                                                statement,
                                                Statement.COVERS,
                                                "statement.covers",
                                                words.covered(period))),
                                about(Statement.COVERS)),
                        line(
                                places(),
                                statement.places().stream()
                                        .map(place -> Basis.of(Optional.of(place)))
                                        .reduce(about(Statement.PLACES), Basis::and)),
                        line(
                                statement
                                        .access()
                                        .filter(Access.CITED::equals)
                                        .map(access -> words.say("statement.cited")),
                                Basis.NONE))
                .filter(line -> !line.sentences().isEmpty())
                .toList();
        return lines.isEmpty() ? Stream.of(line(Optional.of(words.say("name.kindless")), madeBasis())) : lines.stream();
    }

    private Line line(Optional<String> told, Basis basis) {
        return new Line(words).say(told, basis);
    }

    private Basis about(AttributeName<?>... attributes) {
        return Basis.about(Statement.SHAPE, statement, attributes).or(self);
    }

    /** What the parts of a list rest on that have no evidence of their own. */
    private Basis listed(AttributeName<?> list) {
        return Basis.only(Statement.SHAPE, statement, list).or(self);
    }

    private Basis madeBasis() {
        return statement
                .speaker()
                .map(speaker -> Basis.of(Speaker.SHAPE, speaker))
                .orElse(Basis.NONE)
                .and(Basis.whole(Statement.SHAPE, statement, Statement.KIND, Statement.SPEAKER, Statement.TITLES))
                .or(self);
    }

    private Optional<String> places() {
        return words.present(statement.places().stream()
                        .flatMap(place -> words.place(place).map(name -> known.place(name, place)).stream()))
                .map(places -> known.sayOfEach(
                        statement, Statement.PLACES, statement.places().size(), "statement.about", places));
    }

    /** Its kind, and its author: the person, with their role and for whom, or else the body that speaks itself. */
    private Optional<String> made() {
        Optional<Speaker> speaker = statement.speaker();
        Optional<String> kind =
                statement.kind().flatMap(words::label).map(of -> known.line(of, statement, Statement.KIND));
        return speaker.flatMap(this::speaker)
                .map(by -> speaker.flatMap(titles::onBehalfOf)
                        .map(body -> words.say("statement.for", by, body))
                        .orElse(by))
                .map(by -> known.piece(by, statement, Statement.SPEAKER))
                .map(by -> words.say("statement.by", kind.orElseGet(() -> words.say("name.kindless")), by))
                .or(() -> kind);
    }

    private Optional<String> speaker(Speaker speaker) {
        return speaker.person()
                .map(words::name)
                .map(name -> speaker.role()
                        .map(role -> words.say("statement.as", name, Words.own(role)))
                        .orElse(name))
                .map(name -> known.lineOf(name, speaker, Speaker.PERSON, Speaker.ROLE))
                .or(() ->
                        speaker.onBehalfOf().map(body -> known.line(words.name(body), speaker, Speaker.ON_BEHALF_OF)));
    }

    private Optional<String> published() {
        Optional<String> by = statement.publisher().map(words::name);
        Optional<String> on = statement.publishedOn().map(words::when);
        return by.map(name -> on.map(date -> words.say("statement.publisher-on", name, date))
                        .orElseGet(() -> words.say("statement.publisher", name)))
                .or(() -> on.map(date -> words.say("statement.published", date)))
                .map(line -> known.lineOf(line, statement, Statement.PUBLISHER, Statement.PUBLISHED_ON));
    }

    private Line act(Act act) {
        Optional<String> description = act.description().map(words::plain);
        String who =
                act.by().map(words::name).or(() -> words.author(statement)).orElseGet(() -> words.say("act.statement"));
        String key = act.kind().flatMap(kind -> words.key("act.", kind)).orElse("act.other");
        String plain = words.say(key, who);
        String told = known.lineOf(
                act.by().isEmpty() || isOwn(act) ? plain : words.say("act.told", plain), act, Act.BY, Act.KIND);
        String to = act.addressee()
                .map(body -> known.say(act, Act.ADDRESSEE, "act.to", told, words.name(body)))
                .orElse(told);
        String said = description
                .map(text -> words.say("act.of", to, known.piece(relayed.quoted(text, act), act, Act.DESCRIPTION)))
                .orElse(to);
        Optional<String> about = words.namesBeside(description, act.targets())
                .map(names -> known.sayOfEach(act, Act.TARGETS, act.targets().size(), "act.about", names));
        Basis otherwise = listed(Statement.ACTS);
        return new Line(words)
                .say(
                        known.inList(relayed.placed(said, statement.id(), act), act, statement, Statement.ACTS),
                        Basis.but(Act.SHAPE, act, Act.TARGETS).or(otherwise))
                .say(about, Basis.about(Act.SHAPE, act, Act.TARGETS).or(otherwise));
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
}
