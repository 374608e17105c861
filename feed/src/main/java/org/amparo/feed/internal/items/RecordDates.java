package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.CaseRecord;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.FormerValue;
import org.amparo.feed.internal.words.Words;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The dates of a record whose correction is told, by what they are the dates of: {@code release.on}, or the beginning of
 * {@code detention.period}. There is a phrase for each.
 */
public final class RecordDates {

    /** What the phrases for them begin with. */
    static final String PHRASE = "corrected.";

    private static final String START = ".start";
    private static final String END = ".end";

    private RecordDates() {}

    /** The dates that a record tells of as past, and that are not only denied. */
    public static Map<String, Set<String>> of(Words words, CaseRecord record) {
        Map<String, Set<String>> dates = new TreeMap<>();
        words.past(record).shaped().walk(Pointer.ROOT, new Walk.Visitor() {
            @Override
            public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
                for (Attribute<T, ?, ?> line : shape.lines()) {
                    if (!line.isList()) {
                        line.values(object)
                                .forEach(value -> add(dates, words, shape.name() + "." + line.name(), value));
                    }
                }
            }
        });
        return dates;
    }

    private static void add(Map<String, Set<String>> dates, Words words, String place, Object value) {
        if (value instanceof PartialDate date) {
            add(dates, words, place, Optional.of(date));
        } else if (value instanceof Period period) {
            add(dates, words, place + START, period.start());
            add(dates, words, place + END, period.end());
        }
    }

    private static void add(Map<String, Set<String>> dates, Words words, String key, Optional<PartialDate> date) {
        if (date.isPresent() && words.has(PHRASE + key)) {
            dates.computeIfAbsent(key, none -> new TreeSet<>()).add(date.get().toString());
        }
    }

    /** The dates that differ between a former value and that of today. */
    static List<Change> changes(Words words, FormerValue value) {
        List<Change> changes = new ArrayList<>();
        String place = value.table() + "." + value.attribute().name();
        String former = text(value.former());
        String today = text(value.today());
        if (words.has(PHRASE + place)) {
            addChange(changes, place, PartialDate.parse(former), PartialDate.parse(today), value);
        } else if (words.has(PHRASE + place + START)) {
            Period before = Period.parse(former);
            Period now = Period.parse(today);
            addChange(changes, place + START, before.start(), now.start(), value);
            if (!isDay(before) || !isDay(now)) {
                addChange(changes, place + END, before.end(), now.end(), value);
            }
        }
        return changes;
    }

    private static String text(DataValue value) {
        return value instanceof DataString string ? string.text() : "";
    }

    private static boolean isDay(Period period) {
        return period.start().equals(period.end());
    }

    private static void addChange(
            List<Change> changes,
            String key,
            Optional<PartialDate> former,
            Optional<PartialDate> today,
            FormerValue value) {
        if (former.isPresent() && today.isPresent()) {
            addChange(changes, key, former.get(), today.get(), value);
        }
    }

    private static void addChange(
            List<Change> changes, String key, PartialDate former, PartialDate today, FormerValue value) {
        if (!former.equals(today)) {
            changes.add(new Change(key, former, today, value));
        }
    }

    /**
     * A date that another one has taken the place of.
     *
     * @param key what it is the date of
     */
    record Change(String key, PartialDate former, PartialDate today, FormerValue value) {

        @Override
        public String toString() {
            return key;
        }
    }
}
