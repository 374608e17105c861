package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.feed.internal.items.Corrections.Correction;
import org.amparo.feed.internal.words.Assertions;
import org.amparo.feed.internal.words.Words;
import org.amparo.speech.Source;

/** The items of a publication. */
public final class PublicationItems {

    private final Words words;
    private final LastReports reports;
    private final IncidentLinks links;
    private final Events events;
    private final ActsOnStatements acts;

    public PublicationItems(Words words) {
        this.words = words;
        this.reports = new LastReports(words);
        this.links = new IncidentLinks(words);
        this.events = new Events(words, reports, links);
        this.acts = new ActsOnStatements(words);
    }

    /**
     * Whether there is something to read: a statement that is only cited is told of in the items that cite it,
     * and what it says in that of the statement that passes it on. One that
     * somebody denies and nobody confirms is not told of.
     */
    private static boolean isText(Statement statement) {
        return statement.isRetracted()
                || ((statement.titles().isPresent()
                                || !statement.texts().isEmpty()
                                || statement.source().flatMap(Source::url).isPresent())
                        && !Assertions.isOnlyDenied(statement));
    }

    /**
     * Whether a site has a page about a record: it has one about each that an item is about, about each statement, since
     * facts rest on it, and about whoever is named.
     */
    public static boolean hasPage(Words words, CaseRecord record) {
        if (record.isRetracted() || record instanceof Detention) {
            return !record.isRetracted();
        }
        if (record instanceof Incident incident) {
            return !Assertions.isOnlyDenied(incident);
        }
        return record instanceof Statement statement
                ? !Assertions.isOnlyDenied(statement)
                : words.find(record.id(), CaseRecord.class).isPresent();
    }

    /** The items that a record gives, any number. */
    public Stream<Item> of(CaseRecord record) {
        List<Item> items = new ArrayList<>();
        if (record instanceof Detention detention) {
            items.add(new DetentionItem(words, reports, links, detention));
        } else if (record instanceof Incident incident) {
            IncidentItem.of(words, reports, links, incident).ifPresent(items::add);
        } else if (record instanceof Statement statement && isText(statement)) {
            items.add(new StatementItem(words, acts, statement));
        } else if (record instanceof Award award) {
            items.addAll(ConferralItem.all(words, reports, award));
        }
        return items.stream();
    }

    /**
     * The corrections of a record that has an item, or of a person who is shown by name, as items of their own. Those of a
     * retracted record are among the items, but not among the events, as it is itself.
     *
     * @param areEvents whether they stand among the events
     * @param wasPublished whether a date was published to the readers, by what it is the date of ({@link RecordDates})
     */
    public Stream<Item> correctionsOf(CaseRecord record, boolean areEvents, BiPredicate<String, String> wasPublished) {
        List<Item> items = new ArrayList<>();
        Corrections corrections = new Corrections(words, wasPublished);
        List<Correction> told = corrections.of(record);
        if (!told.isEmpty() && (record.isRetracted() ? !areEvents : isShown(record))) {
            for (Correction correction : told) {
                items.add(new CorrectionItem(words, record, corrections, correction, areEvents));
            }
        }
        return items.stream();
    }

    private boolean isShown(CaseRecord record) {
        return record instanceof Person person
                ? !person.names().isEmpty()
                : of(record).findAny().isPresent();
    }

    /** What is told of a person, a body, a group or a statement alone, for pages: a feed may have no item of it. */
    public Item about(CaseRecord subject) {
        if (subject instanceof Statement statement) {
            return new StatementItem(words, acts, statement);
        }
        return subject instanceof Person person
                ? new PersonItem(words, reports, links, person)
                : new BodyItem(words, subject);
    }

    /** What is told of a detention and of the detainee, for a document that has an order of its own. */
    public Dossier dossier(Detention detention) {
        return new Dossier(words, new DetentionItem(words, reports, links, detention), detention);
    }

    /**
     * The events that a record tells of, any number, as items of another feed: arrested, charged, a charge dropped,
     * sentenced, moved, released, died, a domestic remedy sought and decided, an incident, a demand answered, an award
     * conferred.
     */
    public Stream<Item> eventsOf(CaseRecord record) {
        return events.of(record).stream();
    }
}
