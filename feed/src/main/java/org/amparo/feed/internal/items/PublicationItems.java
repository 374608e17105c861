package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.feed.internal.words.Assertions;
import org.amparo.feed.internal.words.Words;
import org.amparo.speech.Source;

/** The items of a publication. */
public final class PublicationItems {

    private final Words words;
    private final LastReports reports;
    private final IncidentLinks links;
    private final Events events;

    public PublicationItems(Words words) {
    private final ActsOnStatements acts;
        this.words = words;
        this.reports = new LastReports(words);
        this.links = new IncidentLinks(words);
        this.events = new Events(words, reports, links);
    }

        this.acts = new ActsOnStatements(words);
    /**
     * Whether there is something to read: a statement that is only cited is told of in the items that cite it,
     * and what it says in that of the statement that passes it on. One that
     * somebody denies and nobody confirms is not told of.
     */
    static boolean isText(Statement statement) {
        return statement.isRetracted()
                || ((statement.titles().isPresent()
                                || !statement.texts().isEmpty()
                                || statement.source().flatMap(Source::url).isPresent())
                        && !Assertions.isOnlyDenied(statement));
    }

    /**
     * Whether a site has a page about a record: it has one about each that an item is about, and about whoever is
     * named.
     */
    public static boolean hasPage(Words words, CaseRecord record) {
        if (record.isRetracted() || record instanceof Detention) {
            return !record.isRetracted();
        }
        if (record instanceof Incident incident) {
            return !Assertions.isOnlyDenied(incident);
        }
        return record instanceof Statement statement
                ? isText(statement)
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

    /** What is told of a person alone, for pages: no feed has an item of it. */
    public Item about(Person person) {
        return new PersonItem(words, reports, links, person);
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
