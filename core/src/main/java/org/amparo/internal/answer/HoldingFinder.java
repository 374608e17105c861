package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.people.GroupMember;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Relay;
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
    private final List<Kept> knowledge;

    private final Memberships memberships;

    /** The readers of each day, for groups: many members ask for the same day of the same detention. */
    private final Map<LocalDate, Reader> ofGroups = new HashMap<>();

    /** The finder for a day, of what is known or, with another day, was known by then. */
    public HoldingFinder(AnswerIndex answers, LocalDate day, Optional<LocalDate> known) {
        this.index = known.isPresent() ? answers.file() : answers.counting();
        this.day = day;
        this.knowledge = known.map(by -> Stream.of(Certainty.CERTAIN, Certainty.POSSIBLE)
                        .map(certainty -> Knowledge.by(answers, by, certainty)))
                .orElseGet(() -> Stream.of(Knowledge.ALL))
                .map(Kept::new)
                .toList();
        this.memberships = new Memberships(index, Knowledge.ALL);
    }

    /** The answer for somebody with this status on the day; empty if it does not say that somebody was held. */
    public Optional<Holding> find(Status status) {
        return HeldAnswer.isHeld(status)
                ? status.detention()
                        .flatMap(id -> index.find((RecordId) id))
                        .map(found -> find(status, (Detention) found))
                : Optional.empty();
    }

    private Holding find(Status status, Detention detention) {
        Optional<PartialDate> since = began(detention);
        DayCount days = days(status.subject(), detention);
        return Holding.builder()
                .status(status)
                .since(since)
                // Of the days before its first source nothing is known where nobody tells of a beginning, and none is
                // ruled out.
                .days(since.isPresent() ? days : DayCount.of(days.atLeast(), OptionalLong.empty()))
                .newest(newest(status.evidence()))
                .build();
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

    private DayCount days(SubjectId subject, Detention detention) {
        Function<LocalDate, EpisodeReading> reading =
                on -> reader(on, subject, detention).read(subject, detention);
        Optional<NavigableSet<LocalDate>> turns = new Turns(subject, detention).find();
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

    private static boolean isHeld(EpisodeReading reading) {
        return HeldAnswer.HELD.contains(reading.liberty())
                && reading.certainty().isPossible();
    }

    private Reader reader(LocalDate on, SubjectId subject, Detention detention) {
        return index.same(detention.detainee(), subject) ? new Reader(on) : ofGroups.computeIfAbsent(on, Reader::new);
    }

    /**
     * A part of a case file that counts, which keeps what it says of some records: each is asked for on many days, and
     * what was known of it is long to find out.
     */
    private static final class Kept implements Knowledge {

        private static final int MOST_KEPT = 100;

        private final Knowledge knowledge;
        private final IdentityHashMap<CaseRecord, Optional<? extends RecordKnowledge<?>>> views =
                new IdentityHashMap<>();

        Kept(Knowledge knowledge) {
            this.knowledge = knowledge;
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

        EpisodeReading read(SubjectId subject, Detention only) {
            EpisodeReading certain = finders.get(0).read(subject, only);
            return finders.size() == 1
                    ? certain
                    : certain.orAsPossibly(finders.get(1).read(subject, only));
        }
    }

    /** The days up to the day that was asked about from which on an answer may be another one. */
    private final class Turns implements Walk.Visitor {

        private final SubjectId subject;
        private final Detention detention;
        private final NavigableSet<LocalDate> days = new TreeSet<>();
        private final Set<RecordId> told = new HashSet<>();
        private boolean tooMany;

        Turns(SubjectId subject, Detention detention) {
            this.subject = subject;
            this.detention = detention;
        }

        /** The days, at least one; empty if they are too many. */
        Optional<NavigableSet<LocalDate>> find() {
            Walk.over(Pointer.ROOT, Detention.SHAPE, detention, this);
            index.find((RecordId) subject)
                    .filter(Person.class::isInstance)
                    .map(Person.class::cast)
                    .ifPresent(this::add);
            ReferenceAnswers.incidentsOf(index, subject)
                    .forEach(incident -> Walk.over(Pointer.ROOT, Incident.SHAPE, incident, this));
            if (!index.same(detention.detainee(), subject)) {
                memberships
                        .of(subject)
                        .forEach(
                                one -> one.eachEntry(entry -> Walk.over(Pointer.ROOT, GroupMember.SHAPE, entry, this)));
            }
            if (days.isEmpty()) {
                days.add(day);
            }
            return tooMany ? Optional.empty() : Optional.of(days);
        }

        private void add(Person person) {
            person.diedOn().ifPresent(this::add);
            person.evidence().stream()
                    .filter(one ->
                            one.isAbout(Person.DIED_ON) || person.diedOn().isPresent())
                    .forEach(this::add);
        }

        @Override
        public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
            if (object instanceof Evidence evidence) {
                add(evidence);
            }
        }

        @Override
        public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
            if (value instanceof PartialDate date) {
                add(date);
            } else if (value instanceof Period period) {
                add(period);
            }
        }

        private void add(Evidence evidence) {
            statement(evidence.statement());
            for (PartRef via : evidence.via()) {
                index.find(via)
                        .filter(Relay.class::isInstance)
                        .map(Relay.class::cast)
                        .ifPresent(relay -> statement(relay.statement()));
            }
            if (evidence.rival().orElse(null) instanceof DataString text) {
                try {
                    if (text.text().indexOf('/') >= 0) {
                        add(Period.parse(text.text()));
                    } else {
                        add(PartialDate.parse(text.text()));
                    }
                } catch (InvalidValueException e) {
                    // It is the value of something without a date.
                }
            }
        }

        private void statement(RecordId id) {
            if (told.add(id) && index.find(id).orElse(null) instanceof Statement statement) {
                statement.publishedOn().ifPresent(this::add);
                statement.saidBy().ifPresent(this::add);
                statement.covers().ifPresent(this::add);
            }
        }

        private void add(Period period) {
            period.start().ifPresent(this::add);
            period.end().ifPresent(this::add);
        }

        /** Adds the days on which an answer about the date may change: its first and its last, and those after them. */
        private void add(PartialDate date) {
            Optional<LocalDate> first = date.earliest();
            Optional<LocalDate> last = date.latest();
            if (date.isUnbroken()) {
                first.ifPresent(this::addWithNext);
                last.ifPresent(this::addWithNext);
            } else {
                addAll(first.orElse(LocalDate.MIN), last.orElse(LocalDate.MAX));
            }
        }

        private void addWithNext(LocalDate turn) {
            if (!turn.isAfter(day)) {
                days.add(turn);
                addUpTo(turn.plusDays(1));
            }
            tooMany |= days.size() > MOST_TURNS;
        }

        private void addUpTo(LocalDate turn) {
            if (!turn.isAfter(day)) {
                days.add(turn);
            }
        }

        /** Adds each day from one to another, since the answer may change on any. */
        private void addAll(LocalDate first, LocalDate last) {
            LocalDate end = last.isBefore(day) ? last.plusDays(1) : day;
            if (first.isBefore(end.minusDays(MOST_TURNS))) {
                tooMany = true;
                return;
            }
            for (LocalDate one = first; !one.isAfter(end); one = one.plusDays(1)) {
                days.add(one);
            }
            tooMany |= days.size() > MOST_TURNS;
        }
    }
}
