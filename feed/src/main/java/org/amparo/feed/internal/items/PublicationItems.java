package org.amparo.feed.internal.items;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.feed.internal.words.Asserted;
import org.amparo.feed.internal.words.Words;
import org.amparo.speech.Source;

/** The items of a publication. */
public final class PublicationItems {

    private final Words words;
    private final List<Row<?>> rows;
    private final Events events;

    public PublicationItems(Words words) {
        this.words = words;
        LastReports reports = new LastReports(words);
        IncidentLinks links = new IncidentLinks(words);
        this.events = new Events(words, reports, links);
        this.rows = List.of(
                new Row<>(Detention.class, detention -> Stream.of(new DetentionItem(words, reports, links, detention))),
                new Row<>(
                        Incident.class,
                        incident ->
                                IncidentItem.of(words, reports, links, incident).map(item -> item)),
                new Row<>(
                        Statement.class,
                        statement ->
                                isText(statement) ? Stream.of(new StatementItem(words, statement)) : Stream.empty()),
                new Row<>(
                        Award.class,
                        award -> ConferralItem.all(words, reports, award).map(item -> item)));
    }

    /**
     * Whether there is something to read: a statement that is only cited is told of in the items that cite it. One that
     * somebody denies and nobody confirms is not told of.
     */
    private static boolean isText(Statement statement) {
        return statement.isRetracted()
                || ((statement.titles().isPresent()
                                || !statement.texts().isEmpty()
                                || statement.source().flatMap(Source::url).isPresent())
                        && !Asserted.isOnlyDenied(statement));
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
            return !Asserted.isOnlyDenied(incident);
        }
        return record instanceof Statement statement
                ? isText(statement)
                : words.find(record.id(), CaseRecord.class).isPresent();
    }

    /** The items that a record gives, any number. */
    public Stream<Item> of(CaseRecord record) {
        return rows.stream().flatMap(row -> row.of(record));
    }

    /** What is told of a person alone, for pages: no feed has an item of it. */
    public Item about(Person person) {
        return new PersonItem(words, person);
    }

    /**
     * The events that a record tells of, any number, as items of another feed: arrested, charged, sentenced, moved,
     * released, died, a domestic remedy sought and decided, an incident, a demand answered, an award conferred.
     */
    public Stream<Item> eventsOf(CaseRecord record) {
        return events.of(record);
    }

    /** A kind of item: the records that it is made from, and the items of each. */
    private record Row<R extends CaseRecord>(Class<R> records, Function<R, Stream<Item>> items) {

        Stream<Item> of(CaseRecord record) {
            return records.isInstance(record) ? items.apply(records.cast(record)) : Stream.empty();
        }
    }
}
