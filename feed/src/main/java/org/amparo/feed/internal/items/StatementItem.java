package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.speech.Act;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;

/** A statement in words. */
final class StatementItem extends Item {

    private final DemandLines demands;
    private final CountLines counts;
    private final Statement statement;

    StatementItem(Words words, Statement statement) {
        super(words);
        this.demands = new DemandLines(words);
        this.counts = new CountLines(words);
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
                .add(Kind.COUNTS, statement.counts().stream().map(counts::line))
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
        return Stream.of(
                        made(),
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
                        statement.replyTo().map(to -> words.say("statement.reply", words.name(to))),
                        statement
                                .covers()
                                .map(period -> known.say(
                                        statement, Statement.COVERS, "statement.covers", words.covered(period))),
                        Optional.of(words.all(statement.places().stream()
                                        .map(words::place)
                                        .flatMap(Optional::stream)
                                        .toList()))
                                .filter(places -> !places.isEmpty())
                                .map(places -> known.sayOfEach(
                                        statement,
                                        Statement.PLACES,
                                        statement.places().size(),
                                        "statement.about",
                                        places)),
                        statement.access().filter(Access.CITED::equals).map(access -> words.say("statement.cited")))
                .map(told -> told.map(words::sentence));
    }

    /** Its kind, and its author: the person, with their role and for whom, or else the body that speaks itself. */
    private Optional<String> made() {
        Optional<Speaker> speaker = statement.speaker();
        Optional<String> kind = statement.kind().map(of -> known.line(words.label(of), statement, Statement.KIND));
        return speaker.flatMap(this::speaker)
                .map(by -> speaker.flatMap(known::onBehalfOf)
                        .map(body -> words.say("statement.for", by, body))
                        .orElse(by))
                .map(by -> words.say("statement.by", kind.orElseGet(() -> words.say("name.kindless")), by))
                .or(() -> kind);
    }

    private Optional<String> speaker(Speaker speaker) {
        return speaker.person()
                .map(words::name)
                .map(name -> speaker.role()
                        .map(role -> words.say("statement.as", name, Words.own(role)))
                        .orElse(name))
                .map(name -> known.line(name, speaker, Speaker.PERSON))
                .or(() ->
                        speaker.onBehalfOf().map(body -> known.line(words.name(body), speaker, Speaker.ON_BEHALF_OF)));
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
        Optional<String> description = act.description().map(words::plain);
        String who =
                act.by().map(words::name).or(() -> words.author(statement)).orElseGet(() -> words.say("act.statement"));
        String key = act.kind().flatMap(kind -> words.key("act.", kind)).orElse("act.other");
        String plain = words.say(key, who);
        String told = known.line(act.by().isEmpty() || isOwn(act) ? plain : words.say("act.told", plain), act, Act.BY);
        String to = act.addressee()
                .map(body -> known.say(act, Act.ADDRESSEE, "act.to", told, words.name(body)))
                .orElse(told);
        String said = description
                .map(text -> words.say("act.of", to, known.quoted(text, act)))
                .orElse(to);
        Optional<String> about = words.namesBeside(description, act.targets())
                .map(names -> known.sayOfEach(act, Act.TARGETS, act.targets().size(), "act.about", names));
        return words.sentences(Stream.of(Optional.of(known.placed(said, statement.id(), act)), about));
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
