package org.amparo.feed.internal.items;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.disclosure.FormerValue;
import org.amparo.feed.internal.items.RecordDates.Change;
import org.amparo.feed.internal.words.Footnote;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.record.Revision;
import org.amparo.time.PartialDate;

/**
 * What was corrected in a record, in words: the days on which its revisions say so, the attributes that these are about,
 * and dates that others have taken the place of. A former date is quoted only if it was published. Of a record that was retracted since, only the days are left,
 * so that each entry can be withdrawn.
 */
final class Corrections {

    /** What the phrases for attributes begin with that are no dates. */
    static final String ABOUT = "correction.about.";

    private static final Set<ChangeKind> OF_NOTHING_ELSE = Set.of(ChangeKind.CREATED, ChangeKind.CORRECTED);

    private final Words words;
    private final BiPredicate<String, String> wasPublished;

    /** Corrections for readers of whom nobody knows what they read before. */
    Corrections(Words words) {
        this(words, (key, date) -> false);
    }

    /**
     * Corrections for readers of a feed.
     *
     * @param wasPublished whether a date was published to them, by what it is the date of
     */
    Corrections(Words words, BiPredicate<String, String> wasPublished) {
        this.words = words;
        this.wasPublished = wasPublished;
    }

    /** The corrections of a record: those of each day on which it was corrected, and dates that changed otherwise. */
    List<Correction> of(CaseRecord record) {
        List<Correction> corrections = new ArrayList<>();
        Map<LocalDate, List<Revision>> days = days(record);
        Map<Optional<LocalDate>, List<Change>> changes = changes(record, days);
        days.forEach((day, revisions) -> corrections.add(new Correction(
                record, Optional.of(day), revisions, changes.getOrDefault(Optional.of(day), List.of()))));
        for (Change change : changes.getOrDefault(Optional.<LocalDate>empty(), List.of())) {
            if (isPublished(change)) {
                corrections.add(new Correction(record, Optional.empty(), List.of(), List.of(change)));
            }
        }
        return corrections;
    }

    /** The dates that others have taken the place of, by the day on which they were corrected, if it can be told. */
    private Map<Optional<LocalDate>, List<Change>> changes(CaseRecord record, Map<LocalDate, List<Revision>> days) {
        Map<Optional<LocalDate>, List<Change>> changes = new HashMap<>();
        Optional<LocalDate> otherwise = dayOfAll(record, days);
        for (Change change : record.isRetracted() ? List.<Change>of() : changes(record)) {
            List<LocalDate> told = daysAbout(change.value().attributeOfRecord(), days);
            Optional<LocalDate> day = told.isEmpty() ? otherwise : onlyOne(told);
            changes.computeIfAbsent(day, none -> new ArrayList<>()).add(change);
        }
        return changes;
    }

    private static List<LocalDate> daysAbout(String attribute, Map<LocalDate, List<Revision>> days) {
        List<LocalDate> told = new ArrayList<>();
        days.forEach((day, revisions) -> {
            if (Correction.attributes(revisions).contains(attribute)) {
                told.add(day);
            }
        });
        return told;
    }

    /**
     * The day of all corrections of which no revision says what they changed. There is none where a record has several
     * such days or other changes: which of them a revision made, nobody can tell.
     */
    private static Optional<LocalDate> dayOfAll(CaseRecord record, Map<LocalDate, List<Revision>> days) {
        Optional<LocalDate> day = isOnlyCorrected(record) ? onlyOne(List.copyOf(days.keySet())) : Optional.empty();
        return day.filter(one -> days.getOrDefault(one, List.of()).stream()
                .anyMatch(revision -> revision.about().isEmpty()));
    }

    private static Optional<LocalDate> onlyOne(List<LocalDate> days) {
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Map<LocalDate, List<Revision>> days(CaseRecord record) {
        Map<LocalDate, List<Revision>> days = new TreeMap<>();
        for (Revision revision : record.revisions()) {
            if (revision.kind().equals(Optional.of(ChangeKind.CORRECTED))) {
                LocalDate day = LocalDate.ofInstant(revision.at(), ZoneOffset.UTC);
                days.computeIfAbsent(day, none -> new ArrayList<>()).add(revision);
            }
        }
        return days;
    }

    private static boolean isOnlyCorrected(CaseRecord record) {
        for (Revision revision : record.revisions()) {
            if (revision.kind().filter(OF_NOTHING_ELSE::contains).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The dates that others have taken the place of, which stand and are told as past. */
    private List<Change> changes(CaseRecord record) {
        List<FormerValue> values = words.formerValues(record.id());
        if (values.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> told = RecordDates.of(words, record);
        Set<Change> changes = new LinkedHashSet<>();
        for (FormerValue value : values) {
            for (Change change : RecordDates.changes(words, value)) {
                if (told.getOrDefault(change.key(), Set.of())
                        .contains(change.today().toString())) {
                    changes.add(change);
                }
            }
        }
        return List.copyOf(changes);
    }

    private boolean isPublished(Change change) {
        return wasPublished.test(change.key(), change.former().toString());
    }

    /** A line for each correction of a record. */
    List<Line> lines(CaseRecord record) {
        List<Line> lines = new ArrayList<>();
        for (Correction correction : of(record)) {
            lines.add(line(correction));
        }
        return lines;
    }

    /** When something was corrected and what, with the former dates that were published and the reasons. */
    Line line(Correction correction) {
        List<Phrase> named = new ArrayList<>();
        List<Phrase> quoted = new ArrayList<>();
        for (Change change : correction.changes()) {
            if (isPublished(change)) {
                quoted.add(quoted(change));
            } else {
                named.add(name(change));
            }
        }
        for (String attribute : correction.attributesOnly()) {
            named.add(name(correction.record(), attribute));
        }
        Phrase on = when(correction);
        Line line = Line.of(words.say("correction.of", on, words.each(named)).or(on));
        for (Phrase one : quoted) {
            line.say(one);
        }
        for (Revision revision : correction.revisions()) {
            line.say(words.say("correction.reason", Words.own(revision.note())));
        }
        return line;
    }

    /**
     * "Corrected on 3 May 2026", for the middle of a sentence; none if no day is known. Of a statement or a
     * body, that would be read as its own doing.
     */
    private Phrase when(Correction correction) {
        CaseRecord record = correction.record();
        boolean isOfCase = record instanceof Detention || record instanceof Incident || record instanceof Person;
        return correction.day().isPresent()
                ? words.say(
                        isOfCase ? "correction.on" : "correction.record",
                        words.when(PartialDate.of(correction.day().get())))
                : Phrase.NONE;
    }

    /** The same for a title; without a day, that a date has changed. */
    Phrase titled(Correction correction) {
        List<Phrase> named = new ArrayList<>();
        for (Change change : correction.changes()) {
            named.add(name(change));
        }
        return when(correction).or(words.say("correction.changed", words.each(named)));
    }

    private Phrase name(Change change) {
        return words.say(RecordDates.PHRASE + change.key());
    }

    /** What an attribute of the record is. */
    private Phrase name(CaseRecord record, String attribute) {
        String date = RecordDates.PHRASE + record.id().type() + "." + attribute;
        if (words.has(date)) {
            return words.say(date);
        }
        String any = ABOUT + attribute;
        return words.has(any) ? words.say(any) : Phrase.NONE;
    }

    /** What was said, and what it is by whom. */
    private Phrase quoted(Change change) {
        Grounds grounds = Grounds.of(change.value().object(), change.value().attribute());
        Phrase former = words.date(change.former());
        Phrase today = words.date(change.today());
        Phrase by = words.known().isPlain(grounds) ? by(grounds) : Phrase.NONE;
        Phrase said = words.say("correction.said.by", name(change), former, today, by)
                .or(words.say("correction.said", name(change), former, today));
        return words.known().line(said, grounds);
    }

    /** The author of the first statement that gives the date of today. */
    private Phrase by(Grounds grounds) {
        for (Footnote source : grounds.footnotes()) {
            Optional<Statement> statement = words.find(source.statement(), Statement.class);
            if (statement.isPresent()) {
                return words.speaker(statement.get());
            }
        }
        return Phrase.NONE;
    }

    /**
     * The corrections of a day, or a date that changed.
     *
     * @param revisions those that say so
     * @param changes the dates that others have taken the place of
     */
    record Correction(CaseRecord record, Optional<LocalDate> day, List<Revision> revisions, List<Change> changes) {

        /** The attributes that its revisions are about, and of which no former date is known. */
        Set<String> attributesOnly() {
            Set<String> attributes = attributes(revisions);
            for (Change change : changes) {
                attributes.remove(change.value().attributeOfRecord());
            }
            return attributes;
        }

        private static Set<String> attributes(List<Revision> revisions) {
            Set<String> attributes = new LinkedHashSet<>();
            revisions.forEach(revision -> revision.about().ifPresent(attributes::add));
            return attributes;
        }

        /** The moment of the newest revision, if one says so. */
        Optional<Instant> at() {
            Optional<Instant> newest = Optional.empty();
            for (Revision revision : revisions) {
                if (newest.isEmpty() || revision.at().isAfter(newest.get())) {
                    newest = Optional.of(revision.at());
                }
            }
            return newest;
        }

        /** What it is known by for ever, whatever else is corrected: the day, or else the former date. */
        List<String> name() {
            if (day.isPresent()) {
                return List.of("correction", day.get().toString());
            }
            Change change = changes.get(0);
            return List.of("change", change.key(), change.former().toString());
        }

        @Override
        public String toString() {
            return "correction";
        }
    }
}
