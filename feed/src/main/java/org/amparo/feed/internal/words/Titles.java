package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.speech.Speaker;
import org.amparo.time.PartialDate;

/** What subjects and statements are called in titles and as sources, with how that is known. */
public final class Titles {

    private final Words words;
    private final Attribution known;
    private final RelayWords relayed;
    private final Doubts against;

    Titles(Words words) {
        this.words = words;
        this.known = words.known();
        this.relayed = words.relayed();
        this.against = new Doubts(words);
    }

    /** The name of a subject for a title. A group is called by words of a source, so whose words they are is said. */
    public Phrase of(RecordId id) {
        Phrase name = words.name(id);
        Optional<Group> group = words.find(id, Group.class);
        return group.isPresent() && group.get().description().isPresent()
                ? words.say("name.quoted-by", name, describedBy(group.get())).or(name)
                : name;
    }

    private Phrase describedBy(Group group) {
        List<Phrase> voices = new ArrayList<>();
        Claim whole = Claim.of(group.shaped());
        List<Evidence> telling = new ArrayList<>(whole.supporting());
        telling.addAll(whole.attribute(Group.DESCRIPTION).supporting());
        for (Evidence evidence : telling) {
            Optional<StatementId> voice = Voice.of(words.asserted().chainOf(evidence));
            voice.ifPresent(id -> voices.add(against.voice(id)));
        }
        return words.each(voices);
    }

    /** The names of subjects for a title, each once. */
    public Phrase of(List<? extends RecordId> ids) {
        List<Phrase> names = new ArrayList<>();
        for (RecordId id : ids) {
            names.add(of(id));
        }
        return words.each(names);
    }

    /** The name of a statement for a title or a source. If it is nobody's as far as is known, that is said too. */
    public Phrase of(Statement statement) {
        if (statement.titles().isPresent()) {
            Phrase kind = words.label(statement.kind()).or(words.say("name.kindless"));
            return words.capitalised(words.say("title.statement", kind, words.name(statement.id())));
        }
        Phrase name = words.byAuthor(statement);
        boolean isNobodys = words.speaker(statement).isEmpty();
        if (!isNobodys) {
            return words.capitalised(authored(name, statement));
        }
        return words.capitalised(isAuthorLeftOut(statement.id()) ? name : words.say("name.unattributed", name));
    }

    private boolean isAuthorLeftOut(StatementId statement) {
        return words.leaveOut(statement, Statement.PUBLISHER)
                || words.leaveOut(statement, Statement.SPEAKER)
                || words.leaveOut(statement, Statement.SIGNATORIES)
                || words.leaveOut(statement, Speaker.PERSON);
    }

    /** The name of a statement by its author or publisher, and how these are known. */
    private Phrase authored(Phrase name, Statement statement) {
        if (words.author(statement).isEmpty()) {
            return known.line(name, Grounds.only(statement, Statement.PUBLISHER));
        }
        Speaker speaker = statement.speaker().orElseThrow();
        List<Evidence> support = Grounds.support(speaker, RecordNames.attributeOf(speaker));
        return support.isEmpty()
                ? known.line(name, Grounds.only(statement, Statement.SPEAKER))
                : name.beside(known.doubts(support));
    }

    /**
     * The name of a statement with its date, and how the date is known. Of a text that was changed later, both days are
     * told: it may tell of what happened after it was published.
     */
    public Phrase dated(Statement statement, Phrase name) {
        Optional<PartialDate> first = statement.publishedOn();
        Optional<PartialDate> last = statement.updatedOn();
        boolean isChanged = last.isPresent()
                && !first.equals(last)
                && (first.isEmpty() || !last.get().before(first.get()).isCertain());
        Phrase changed =
                isChanged ? known.line(words.date(last), Grounds.only(statement, Statement.UPDATED_ON)) : Phrase.NONE;
        Phrase published = words.date(first);
        if (published.isEmpty()) {
            return words.say("source.updated-alone", name, changed).or(name);
        }
        Phrase dated =
                words.say("source.updated", name, published, changed).or(words.say("source.dated", name, published));
        return known.line(dated, Grounds.of(statement, Statement.PUBLISHED_ON));
    }

    /** The title of a statement with its date. */
    public Phrase dated(Statement statement) {
        return dated(statement, of(statement));
    }

    /**
     * Whom a statement is addressed to, and how it is known; also if it is inferred that the words are of this
     * statement.
     */
    public Phrase addressees(Statement statement) {
        Phrase plain = words.say("statement.to", words.allWithin(statement.addressees()));
        Phrase told = known.each(plain, statement.addressees().size(), Grounds.of(statement, Statement.ADDRESSEES));
        return told.equals(plain)
                ? words.beside(
                        told, relayed.placing(statement.id(), Grounds.supporting(statement, Statement.ADDRESSEES)))
                : told;
    }

    /** The body for which a person speaks, and how that is known. A body that speaks itself is the author. */
    public Phrase onBehalfOf(Optional<Speaker> speaker) {
        return speaker.isPresent() && speaker.get().person().isPresent()
                ? known.line(words.within(speaker.get().onBehalfOf()), Grounds.of(speaker.get(), Speaker.ON_BEHALF_OF))
                : Phrase.NONE;
    }
}
