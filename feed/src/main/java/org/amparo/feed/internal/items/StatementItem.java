package org.amparo.feed.internal.items;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.RelayWords;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.id.RecordId;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Relay;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;

/** A statement in words. */
final class StatementItem extends Item {

    private final ActsOnStatements answers;
    /** What the statement is called where its author is not known. */
    private final Phrase itself;

    private final DemandLines demands;
    private final CountLines counts;
    private final RelayWords relayed;
    private final Grounds self;
    private final Statement record;
    /** The statement without what is only denied, and without what was ahead when it was told. */
    private final Statement statement;

    StatementItem(Words words, ActsOnStatements answers, Statement record) {
        this(words, answers, record, words.say("act.statement"));
    }

    private StatementItem(Words words, ActsOnStatements answers, Statement record, Phrase itself) {
        super(words);
        this.itself = itself;
        this.answers = answers;
        this.demands = new DemandLines(words);
        this.counts = new CountLines(words);
        this.relayed = words.relayed();
        this.self = Grounds.self(record);
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
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        addTag(tags, statement.kind());
        for (Place place : statement.places()) {
            place.country().ifPresent(tags::add);
        }
        for (RecordId addressee : statement.addressees()) {
            addJurisdiction(tags, Optional.of(addressee));
        }
        return tags;
    }

    /**
     * Whether it tells no more than by whom the statement is, when it was published and where it can be read: sources of
     * others are listed there.
     */
    @Override
    public boolean isSilent() {
        List<StatementItem> said = new ArrayList<>();
        said.add(this);
        addRelayed(said);
        Sections sections = new Sections(words);
        for (StatementItem one : said) {
            one.addActs(sections);
            one.addCounts(sections);
            one.addDemands(sections);
        }
        addSignatories(sections);
        addAnswers(sections);
        addSubject(sections);
        sections.add(Kind.CORRECTIONS, new Corrections(words).lines(record));
        return !record.isRetracted() && sections.list().isEmpty();
    }

    @Override
    public ItemView view() {
        Sections sections = new Sections(words);
        addTold(sections);
        List<StatementItem> said = new ArrayList<>();
        said.add(this);
        addRelayed(said);
        for (StatementItem one : said) {
            one.addActs(sections);
        }
        for (StatementItem one : said) {
            one.addCounts(sections);
        }
        for (StatementItem one : said) {
            one.addDemands(sections);
        }
        sections.add(Kind.CORRECTIONS, new Corrections(words).lines(record));
        Phrase title = known.line(titles.of(statement), Grounds.whole(statement, Statement.TITLES));
        return view(title, words.author(statement), sections);
    }

    private void addActs(Sections sections) {
        for (Act act : statement.acts()) {
            sections.add(Kind.ACTS, act(act));
        }
    }

    private void addCounts(Sections sections) {
        for (Count count : statement.counts()) {
            sections.add(Kind.COUNTS, counts.line(statement, itself, count, listed(Statement.COUNTS)));
        }
    }

    private void addDemands(Sections sections) {
        for (Demand demand : demands.told(statement)) {
            sections.add(Kind.DEMANDS, demands.in(statement, itself, demand));
        }
    }

    /** Adds the statements that this one passes on, and those that they pass on, which nobody can read elsewhere. */
    private void addRelayed(List<StatementItem> said) {
        for (Relay relay : statement.relays()) {
            Optional<Statement> passedOn = words.find(relay.statement(), Statement.class);
            boolean isNew = said.stream().noneMatch(one -> one.record().id().equals(relay.statement()));
            boolean isCited = passedOn.flatMap(Statement::access)
                    .filter(Access.CITED::equals)
                    .isPresent();
            if (isCited && isNew) {
                StatementItem item = new StatementItem(words, answers, passedOn.get(), words.name(relay.statement()));
                said.add(item);
                item.addRelayed(said);
            }
        }
    }

    /** Adds what is told of the statement itself, which is a source of its item if it can be read somewhere. */
    private void addTold(Sections sections) {
        add(sections, made());
        addSignatories(sections);
        add(sections, published());
        add(sections, "statement.updated", words.when(statement.updatedOn()), Statement.UPDATED_ON);
        addAnswers(sections);
        add(sections, "statement.accessed", words.when(statement.accessedOn()), Statement.ACCESSED_ON);
        addSubject(sections);
        if (statement.access().equals(Optional.of(Access.CITED))) {
            sections.add(Kind.STATEMENT, Line.of(words.say("statement.cited")));
        }
        if (sections.list().isEmpty()) {
            add(sections, words.say("name.kindless").restingOn(ofMade()));
        }
    }

    private void addSignatories(Sections sections) {
        int signatories = statement.signatories().size();
        Phrase signed = words.say("statement.signed", words.allWithin(statement.signatories()));
        add(sections, known.each(signed, signatories, Grounds.of(statement, Statement.SIGNATORIES)));
    }

    /** Adds the other statements that take it back, correct or deny it, and those that it does this to. */
    private void addAnswers(Sections sections) {
        sections.add(Kind.STATEMENT, Line.of(demands.takenBack(statement))).add(Kind.STATEMENT, answers.lines(record));
    }

    /** Adds to whom it speaks, what it answers, and of which time and places it tells. */
    private void addSubject(Sections sections) {
        add(sections, titles.addressees(statement));
        add(sections, "statement.reply", words.name(statement.replyTo()), Statement.REPLY_TO);
        add(sections, "statement.covers", covered(), Statement.COVERS);
        addPlaces(sections);
    }

    private void add(Sections sections, String key, Phrase value, AttributeName<?> attribute) {
        add(sections, known.line(words.say(key, value), Grounds.of(statement, attribute)));
    }

    /** Adds a line. What nobody else tells of a statement it tells itself. */
    private void add(Sections sections, Phrase told) {
        sections.add(Kind.STATEMENT, Line.of(told.restingElseOn(self)));
    }

    /** What the parts of a list rest on that have no evidence of their own. */
    private Grounds listed(AttributeName<?> list) {
        return Grounds.only(statement, list).or(self);
    }

    private Grounds ofMade() {
        Grounds whole = Grounds.whole(statement, Statement.KIND, Statement.SPEAKER, Statement.TITLES);
        return statement.speaker().map(Grounds::all).orElse(Grounds.NONE).and(whole);
    }

    private Phrase covered() {
        return statement.covers().isPresent() ? words.covered(statement.covers().get()) : Phrase.NONE;
    }

    private void addPlaces(Sections sections) {
        List<Phrase> names = new ArrayList<>();
        Grounds grounds = Grounds.of(statement, Statement.PLACES).or(self);
        for (Place place : statement.places()) {
            names.add(known.place(words.placeOrCountry(Optional.of(place)), Optional.of(place)));
            grounds = grounds.and(Grounds.all(place));
        }
        Phrase told = words.say("statement.about", words.each(names));
        add(
                sections,
                known.each(told, statement.places().size(), Grounds.of(statement, Statement.PLACES))
                        .restingOn(grounds));
    }

    /** Its kind, and its author: the person, with their role and for whom, or else the body that speaks itself. */
    private Phrase made() {
        Phrase kind = known.line(words.label(statement.kind()), Grounds.of(statement, Statement.KIND));
        Phrase by =
                statement.speaker().isPresent() ? speaker(statement.speaker().get()) : Phrase.NONE;
        Phrase author = words.say("statement.for", by, titles.onBehalfOf(statement.speaker()))
                .or(by);
        return words.say(
                        "statement.by",
                        kind.or(words.say("name.kindless")),
                        known.line(author, Grounds.only(statement, Statement.SPEAKER)))
                .or(kind)
                .restingOn(ofMade());
    }

    private Phrase speaker(Speaker speaker) {
        Phrase name = words.name(speaker.person());
        if (name.isEmpty()) {
            return known.line(words.within(speaker.onBehalfOf()), Grounds.of(speaker, Speaker.ON_BEHALF_OF));
        }
        Phrase person =
                words.say("statement.as", name, Words.own(speaker.role())).or(name);
        return known.line(person, Grounds.of(speaker, Speaker.PERSON, Speaker.ROLE));
    }

    private Phrase published() {
        Phrase by = words.within(statement.publisher());
        Phrase on = words.when(statement.publishedOn());
        Phrase told = words.say("statement.publisher-on", by, on)
                .or(words.say("statement.publisher", by))
                .or(words.say("statement.published", on));
        return known.line(told, Grounds.of(statement, Statement.PUBLISHER, Statement.PUBLISHED_ON));
    }

    private Line act(Act act) {
        Phrase who = words.within(act.by()).or(words.author(statement)).or(itself);
        Phrase plain = words.say(words.key("act.", act.kind()).orElse("act.other"), who);
        Phrase did = act.by().isEmpty() || isOwn(act) ? plain : words.say("act.told", plain);
        Phrase told = known.line(did, Grounds.of(act, Act.BY, Act.KIND));
        Phrase to = known.line(words.say("act.to", told, words.within(act.addressee())), Grounds.of(act, Act.ADDRESSEE))
                .or(told);
        Phrase what = known.line(relayed.quoted(act.description(), act), Grounds.only(act, Act.DESCRIPTION));
        Phrase said = relayed.placed(words.say("act.of", to, what).or(to), statement.id(), act);
        Phrase about = words.say("act.about", words.namesBeside(act.description(), act.targets()));
        Grounds otherwise = listed(Statement.ACTS);
        return Line.of(known.claim(said, Grounds.ofList(act, statement, Statement.ACTS))
                        .restingOn(Grounds.all(act, Act.TARGETS).or(otherwise)))
                .say(known.each(about, act.targets().size(), Grounds.of(act, Act.TARGETS))
                        .restingElseOn(otherwise));
    }

    /** Whether the speaker or publisher did it, so that the statement does not only tell of it. */
    private boolean isOwn(Act act) {
        Optional<RecordId> by = act.by().map(agent -> agent);
        Optional<Speaker> speaker = statement.speaker();
        return by.isPresent()
                && (by.equals(speaker.flatMap(Speaker::person))
                        || by.equals(speaker.flatMap(Speaker::onBehalfOf))
                        || by.equals(statement.publisher()));
    }
}
