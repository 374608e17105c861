package org.amparo.feed.internal.items;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
 * What was corrected in a record, in words: the days on which its revisions say so, and dates that others have taken the
 * place of. A former date is quoted only if it was published. Of a record that was retracted since, only the days are left,
 * so that each entry can be withdrawn.
 */
final class Corrections {

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
        List<Change> changes = record.isRetracted() ? List.of() : changes(record);
        // Which of several changes a revision made, nobody can tell.
        boolean isAllOfOneDay = days.size() == 1 && isOnlyCorrected(record);
        days.forEach((day, revisions) -> corrections.add(
                new Correction(record, Optional.of(day), revisions, isAllOfOneDay ? changes : List.<Change>of())));
        if (!isAllOfOneDay) {
            for (Change change : changes) {
                if (isPublished(change)) {
                    corrections.add(new Correction(record, Optional.empty(), List.of(), List.of(change)));
                }
            }
        }
        return corrections;
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
