package org.amparo.feed.internal.words;

import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.id.RecordId;
import org.amparo.speech.Speaker;

/** What subjects and statements are called in titles and as sources, with how that is known. */
public final class Titles {

    private final Words words;
    private final Known known;
    private final Relayed relayed;
    private final Doubts against;

    Titles(Words words) {
        this.words = words;
        this.known = words.known();
        this.relayed = words.relayed();
        this.against = new Doubts(words);
    }

    /** The name of a subject for a title. A group is called by words of a source, so whose words they are is said. */
    public String of(RecordId id) {
        String name = words.name(id);
        return words.find(id, Group.class)
                .flatMap(this::describedBy)
                .map(by -> words.say("name.quoted-by", name, by))
                .orElse(name);
    }

    private Optional<String> describedBy(Group group) {
        return words.present(
                Known.support(group, evidence -> evidence.about().isEmpty() || evidence.isAbout(Group.DESCRIPTION))
                        .stream()
                        .filter(evidence -> group.description().isPresent())
                        .map(words.asserted()::chainOf)
                        .flatMap(chain -> Voice.of(chain).stream())
                        .map(against::voice));
    }

    /** The name of a statement for a title or a source. If it is nobody's as far as is known, that is said too. */
    public String of(Statement statement) {
        if (statement.titles().isPresent()) {
            String kind = statement.kind().flatMap(words::label).orElseGet(() -> words.say("name.kindless"));
            return words.capitalised(words.say("title.statement", kind, words.name(statement.id())));
        }
        String name = words.byAuthor(statement);
        boolean isNobodys =
                statement.publisher().isEmpty() && words.author(statement).isEmpty();
        if (!isNobodys) {
            return words.capitalised(authored(name, statement));
        }
        boolean isLeftOut = Stream.of(Statement.PUBLISHER, Statement.SPEAKER, Statement.SIGNATORIES, Speaker.PERSON)
                .anyMatch(attribute -> words.leaveOut(statement.id(), attribute));
        return words.capitalised(isLeftOut ? name : words.say("name.unattributed", name));
    }

    /** The name of a statement by its author or publisher, and how these are known. */
    private String authored(String name, Statement statement) {
        if (words.author(statement).isEmpty()) {
            return known.piece(name, statement, Statement.PUBLISHER);
        }
        return statement
                .speaker()
                .map(speaker ->
                        Known.support(speaker, speaker.person().isPresent() ? Speaker.PERSON : Speaker.ON_BEHALF_OF))
                .filter(support -> !support.isEmpty())
                .map(support -> known.marked(name, support))
                .orElseGet(() -> known.piece(name, statement, Statement.SPEAKER));
    }

    /**
     * The name of a statement with its date, and how the date is known. Of a text that was changed later, both days are
     * told: it may tell of what happened after it was published.
     */
    public Optional<String> dated(Statement statement, String name) {
        Optional<String> changed = statement
                .updatedOn()
                .filter(on -> statement
                        .publishedOn()
                        .filter(first -> on.equals(first) || on.before(first).isCertain())
                        .isEmpty())
                .map(on -> known.piece(words.date(on), statement, Statement.UPDATED_ON));
        return statement
                .publishedOn()
                .map(on -> known.line(
                        changed.map(later -> words.say("source.updated", name, words.date(on), later))
                                .orElseGet(() -> words.say("source.dated", name, words.date(on))),
                        statement,
                        Statement.PUBLISHED_ON))
                .or(() -> changed.map(later -> words.say("source.updated-alone", name, later)));
    }

    /**
     * Whom a statement is addressed to, and how it is known; also if it is inferred that the words are of this
     * statement.
     */
    public String addressees(Statement statement) {
        String plain = words.say("statement.to", words.names(statement.addressees()));
        String told = known.lineOfEach(
                plain, statement, Statement.ADDRESSEES, statement.addressees().size());
        return told.equals(plain)
                ? relayed.placing(
                                statement.id(),
                                Known.support(statement, evidence -> evidence.isAbout(Statement.ADDRESSEES)))
                        .map(doubt -> words.say("source.modality", plain, doubt))
                        .orElse(plain)
                : told;
    }

    /** The body for which a person speaks, and how that is known. A body that speaks itself is the author. */
    public Optional<String> onBehalfOf(Speaker speaker) {
        return speaker.onBehalfOf()
                .filter(body -> speaker.person().isPresent())
                .map(body -> known.line(words.name(body), speaker, Speaker.ON_BEHALF_OF));
    }
}
