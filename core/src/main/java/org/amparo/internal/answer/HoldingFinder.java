package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Holding;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.DayCount;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The finder of since when, and for how many days, somebody has been held. Answers can change only next to a day that
 * some date names, so between two such days one is asked for all.
 */
public final class HoldingFinder {

    /** More days on which an answer may change are not looked at: nobody describes so many, and each costs a reading. */
    private static final int MOST_TURNS = 1000;

    private final CaseIndex index;
    private final LocalDate day;

    /** What counts: everything, or what was known for certain, and then what was perhaps known. */
    private final List<CachedKnowledge> knowledge;

    private final StatusDays turns;

    /** The readers of each day, for groups: many members ask for the same day of the same detention. */
    private final Map<LocalDate, Reader> ofGroups = new HashMap<>();

    /** The finder for a day, of what is known or, with another day, was known by then. */
    public HoldingFinder(AnswerIndex answers, LocalDate day, Optional<LocalDate> known) {
        this.index = known.isPresent() ? answers.file() : answers.counting();
        this.day = day;
        this.knowledge = known.map(by -> Stream.of(Certainty.CERTAIN, Certainty.POSSIBLE)
                        .map(certainty -> Knowledge.by(answers, by, certainty)))
                .orElseGet(() -> Stream.of(Knowledge.ALL))
                .map(CachedKnowledge::new)
                .toList();
        this.turns = new StatusDays(index, MOST_TURNS);
    }

    /** The answer for somebody with this status on the day; empty if it does not say that somebody was held. */
    public Optional<Holding> find(Status status) {
        if (!HeldAnswer.isHeld(status)) {
            return Optional.empty();
        }
        Optional<Detention> detention =
                status.detention().flatMap(id -> index.find((RecordId) id)).map(Detention.class::cast);
        Optional<PartialDate> since = detention.isPresent()
                ? began(detention.get())
                : new Disappearances(index, knowledge.get(knowledge.size() - 1), day).began(status.subject());
        DayCount days = days(status.subject(), detention);
        return Optional.of(Holding.builder()
                .status(status)
                .since(since)
                // Without a beginning, no day before the first source is ruled out, and nobody says how far "about
                // November" reaches.
                .days(
                        since.filter(on -> !Vicinity.isQualified(on)).isPresent()
                                ? days
                                : DayCount.of(days.atLeast(), OptionalLong.empty()))
                .newest(newest(status.evidence()))
                .build());
    }

    /** When it began; empty also where the period ends before it starts, since one of its dates is wrong. */
    private Optional<PartialDate> began(Detention detention) {
        return knowledge
                .get(knowledge.size() - 1)
                .of(Detention.class, detention)
                .filter(seen ->
                        seen.record().period().filter(Period::isReversed).isEmpty())
                .flatMap(seen -> new EpisodeReader(index, seen.record(), day).began());
    }

    private Optional<Evidence> newest(List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> Tellers.of(index, one).saidOn().isPresent())
                .max(Comparator.comparing(one -> Tellers.of(index, one).saidOn().orElseThrow(), Sources.BY_LATEST))
                .or(() -> evidence.stream().findFirst());
    }

    /** The days in a detention or, without one, of a disappearance. */
    private DayCount days(SubjectId subject, Optional<Detention> detention) {
        Function<LocalDate, EpisodeReading> reading =
                on -> reader(on, subject, detention).read(subject, detention);
        Optional<NavigableSet<LocalDate>> turns = turns(subject);
        if (turns.isEmpty()) {
            return DayCount.of(reading.apply(day).certainty().isCertain() ? 1 : 0, OptionalLong.empty());
        }
        long certain = 0;
        long possible = 0;
        List<LocalDate> starts = new ArrayList<>(turns.get());
        for (int i = 0; i < starts.size(); i++) {
            LocalDate next = i + 1 < starts.size() ? starts.get(i + 1) : day.plusDays(1);
            EpisodeReading read = reading.apply(starts.get(i));
            if (isHeld(read)) {
                long days = next.toEpochDay() - starts.get(i).toEpochDay();
                certain += read.certainty().isCertain() ? days : 0;
                possible += days;
            }
        }
        boolean hasNoBeginning = isHeld(reading.apply(starts.get(0).minusDays(1)));
        return DayCount.of(certain, hasNoBeginning ? OptionalLong.empty() : OptionalLong.of(possible));
    }

    /** The days up to the day that was asked about from which on an answer may be another one; empty if they are too many. */
    private Optional<NavigableSet<LocalDate>> turns(SubjectId subject) {
        return turns.of(subject).map(found -> {
            NavigableSet<LocalDate> days = new TreeSet<>(found.days().headSet(day, true));
            if (days.isEmpty()) {
                days.add(day);
            }
            return days;
        });
    }

    private static boolean isHeld(EpisodeReading reading) {
        return HeldAnswer.HELD.contains(reading.liberty())
                && reading.certainty().isPossible();
    }

    private Reader reader(LocalDate on, SubjectId subject, Optional<Detention> detention) {
        boolean isOfGroup =
                detention.filter(one -> !index.same(one.detainee(), subject)).isPresent();
        return isOfGroup ? ofGroups.computeIfAbsent(on, Reader::new) : new Reader(on);
    }

    /**
     * A part of a case file that counts, which keeps what it says of some records: each is asked for on many days, and
     * what was known of it is long to find out.
     */
    private static final class CachedKnowledge implements Knowledge {

        private static final int MOST_KEPT = 100;

        private final Knowledge knowledge;
        private final IdentityHashMap<CaseRecord, Optional<? extends RecordKnowledge<?>>> views =
                new IdentityHashMap<>();

        CachedKnowledge(Knowledge knowledge) {
            this.knowledge = knowledge;
        }

        @Override
        public boolean counts(Evidence evidence) {
            return knowledge.counts(evidence);
        }

        @Override
        @SuppressWarnings("unchecked") // What is kept for a record was found for its own type.
        public <R extends CaseRecord> Optional<RecordKnowledge<R>> of(Class<R> type, R record) {
            Optional<? extends RecordKnowledge<?>> kept = views.get(record);
            if (kept != null) {
                return (Optional<RecordKnowledge<R>>) kept;
            }
            Optional<RecordKnowledge<R>> found = knowledge.of(type, record);
            if (views.size() >= MOST_KEPT) {
                views.clear();
            }
            views.put(record, found);
            return found;
        }
    }

    /** The reader of one day. */
    private final class Reader {

        private final List<StatusFinder> finders;

        Reader(LocalDate on) {
            finders = knowledge.stream()
                    .map(one -> new StatusFinder(index, one, on))
                    .toList();
        }

        EpisodeReading read(SubjectId subject, Optional<Detention> only) {
            EpisodeReading certain = read(finders.get(0), subject, only);
            return finders.size() == 1 ? certain : certain.orAsPossibly(read(finders.get(1), subject, only));
        }

        private static EpisodeReading read(StatusFinder finder, SubjectId subject, Optional<Detention> only) {
            return only.map(detention -> finder.read(subject, detention)).orElseGet(() -> finder.readMissing(subject));
        }
    }
}
