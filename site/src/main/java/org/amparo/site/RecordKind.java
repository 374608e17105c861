package org.amparo.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.RecordId;
import org.amparo.time.PartialDate;

/** The kinds of records that have pages, in the order in which the first page lists them. */
enum RecordKind {
    PERSON(Person.class),
    DETENTION(Detention.class),
    INCIDENT(Incident.class),
    GROUP(Group.class),
    ORGANISATION(Organisation.class),
    AWARD(Award.class),
    STATEMENT(Statement.class);

    /** The newest first; those without a date last; those of one date by their ids. */
    static final Comparator<Statement> NEWEST_FIRST = Comparator.comparing(
                    (Statement statement) -> statement.publishedOn().isEmpty())
            .thenComparing(
                    statement -> statement.publishedOn().orElse(PartialDate.of(0)), PartialDate.BY_EARLIEST.reversed())
            .thenComparing(Statement::id);

    private final Class<? extends CaseRecord> type;

    RecordKind(Class<? extends CaseRecord> type) {
        this.type = type;
    }

    /** Whether a record is of one of the kinds: a later version may have more. */
    static boolean has(CaseRecord record) {
        return Stream.of(values()).anyMatch(kind -> kind.type.isInstance(record));
    }

    Class<? extends CaseRecord> type() {
        return type;
    }

    /** The name in phrases and paths: {@code person}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path of a page of the list of all records of the kind. */
    String list(int page) {
        return list("", page);
    }

    /** The path of a page of that list in the order of time. */
    String newest(int page) {
        return list(Selections.NEWEST, page);
    }

    private String list(String order, int page) {
        return "lists/" + word() + order + (page == 1 ? "" : "-" + page) + ".html";
    }

    /**
     * A record as the lists show it, with its roles, and with what was last reported where its title is out of date.
     *
     * @param date the certain date by which lists are sorted, in ISO 8601; empty if there is none
     */
    record Entry(RecordId id, String title, List<String> roles, Optional<String> standing, String date) {

        /** The same record in other words. */
        Entry with(String otherTitle, Optional<String> otherStanding) {
            return new Entry(id, otherTitle, roles, otherStanding, date);
        }

        /** The same record by another date. */
        Entry dated(String otherDate) {
            return new Entry(id, title, roles, standing, otherDate);
        }

        /** By title, whatever the case of its letters; the same on every machine, so by no rules of a language. */
        static final Comparator<Entry> BY_TITLE = Comparator.comparing(
                        (Entry entry) -> Words.alone(entry.title).toLowerCase(Locale.ROOT))
                .thenComparing(Entry::id);

        /** The newest first, those without a date last. */
        static final Comparator<Entry> NEWEST_FIRST =
                Comparator.comparing(Entry::date).reversed().thenComparing(BY_TITLE);
    }
}
