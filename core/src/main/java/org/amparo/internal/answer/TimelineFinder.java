package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.Around;
import org.amparo.internal.index.CaseIndex;
import org.amparo.internal.index.Hashed;
import org.amparo.internal.index.SubjectLine;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.status.TimelineEntry;
import org.amparo.time.DayRange;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The finder of the dates and periods in the case of somebody, by the tables: those of their own record, of every
 * object that names them as its subject ({@link SubjectLine}), and the dates on which statements that name them were
 * published. The same holds for the groups to which they belong, except for the group's own record.
 *
 * <p>Only objects that can have evidence have events. The dates of evidence itself, consent, sources and revisions
 * belong to the work on the file.
 */
public final class TimelineFinder {

    /**
     * Entries without a beginning come first; entries with neither beginning nor end come last, since they have no
     * known day.
     */
    private static final Comparator<TimelineEntry> IN_ORDER = Comparator.<TimelineEntry>comparingInt(
                    entry -> isOpenAtStart(entry) ? 0 : anchor(entry).isPresent() ? 1 : 2)
            .thenComparing(entry -> anchor(entry).orElse(PartialDate.of(0)), PartialDate.BY_EARLIEST);

    private final CaseIndex index;
    private final SubjectId asked;
    private final Sources.OfAttributes sources;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Set<Dated> seen = new HashSet<>();

    /**
     * A date or period that already has an entry, since one may be found for the subject and for several groups. Two
     * equal dates, or dates of the same object in two places, are two.
     *
     * @param place the position of the object that is about somebody
     * @param number the number of the date among all in that object
     */
    private record Dated(int place, int number) {}

    public TimelineFinder(CaseIndex index, SubjectId asked) {
        this.index = index;
        this.asked = asked;
        this.sources = new Sources.OfAttributes(index);
    }

    public List<TimelineEntry> find() {
        index.find(asked)
                .ifPresent(record -> new SubjectEntries(asked, Optional.empty(), record, index.placeOf(record), true)
                        .record(record.shaped()));
        addAbout(asked, Optional.empty());
        for (Memberships.Membership membership : new Memberships(index, Knowledge.ALL).of(asked)) {
            addAbout(membership.group(), Optional.of(membership));
        }
        entries.sort(IN_ORDER);
        return List.copyOf(entries);
    }

    private void addAbout(SubjectId subject, Optional<Memberships.Membership> membership) {
        SubjectLine.all().forEach(line -> addHolders(line, subject, membership));
        for (Statement statement : index.referring(subject, Statement.class)) {
            new SubjectEntries(subject, membership, statement, index.placeOf(statement), false)
                    .told(statement.shaped());
        }
    }

    private <T> void addHolders(SubjectLine<T> line, SubjectId subject, Optional<Memberships.Membership> membership) {
        for (CaseIndex.IndexedObject<T> holder : index.holders(line.line(), subject)) {
            List<Around> around = index.around(holder, line.path());
            boolean isOwn = index.same(holder.record().id(), asked);
            if (!isOwn && around.stream().allMatch(outer -> Sources.uphold(outer.object()))) {
                new SubjectEntries(subject, membership, holder.record(), holder.place(), false)
                        .object(line.shape(), holder.object(), around);
            }
        }
    }

    private static boolean isOpenAtStart(TimelineEntry entry) {
        return entry.period().filter(Period::hasOpenStart).isPresent();
    }

    /** The date by which an entry is ordered; for a period whose start is not known, its end. */
    private static Optional<PartialDate> anchor(TimelineEntry entry) {
        return entry.date()
                .or(() -> entry.period().flatMap(period -> period.start().or(period::end)));
    }

    /** The entries that a record, or a part of it, gives for one subject. */
    private final class SubjectEntries {

        private final SubjectId subject;
        private final Optional<Memberships.Membership> membership;
        private final CaseRecord record;
        private final int place;
        private final boolean own;
        private int dates;

        /**
         * The entries of a record, or of a part of it.
         *
         * @param place the position of the record, or the part, among all objects
         * @param own whether it is the subject's own record, which is all about the subject
         */
        SubjectEntries(
                SubjectId subject,
                Optional<Memberships.Membership> membership,
                CaseRecord record,
                int place,
                boolean own) {
            this.subject = subject;
            this.membership = membership;
            this.record = record;
            this.place = place;
            this.own = own;
        }

        <T> void record(Shaped<T> shaped) {
            object(shaped.shape(), shaped.object(), List.of());
        }

        /**
         * Takes the date on which a statement was published; the period that it covers and its counts are not about
         * those whom it names.
         */
        <T> void told(Shaped<T> shaped) {
            object(shaped.shape(), shaped.object(), List.of(), true);
        }

        <T> void object(Shape<T, ?> shape, T object, List<Around> around) {
            object(shape, object, around, false);
        }

        private <T> void object(Shape<T, ?> shape, T object, List<Around> around, boolean onlyPast) {
            if (object instanceof Annotated annotated && isUpheld(annotated)) {
                shape.visit(object, new DateVisitor(shape, annotated, around, onlyPast));
            }
        }

        private boolean isUpheld(Annotated object) {
            return !record.isRetracted() && Sources.uphold(object);
        }

        private void add(
                Shape<?, ?> shape,
                Attribute<?, ?, ?> line,
                Annotated object,
                List<Around> around,
                Optional<PartialDate> date,
                Optional<Period> period) {
            dates++;
            if (isOutside(date, period) || !seen.add(new Dated(place, dates))) {
                return;
            }
            AttributeName<?> attribute = AttributeName.of(line.name(), line.type());
            Sources found = sources.of(object, attribute, around);
            List<Evidence> contrary = new ArrayList<>(found.denying());
            contrary.addAll(found.rivals(attribute));
            Optional<PartialDate> told =
                    found.told().filter(source -> line.traits().is(Traits.Mark.PAST));
            entries.add(TimelineEntry.builder()
                    .subject(subject)
                    .record(record.id())
                    .type(shape.name())
                    .key(object instanceof ClaimedPart claim ? claim.key() : Optional.empty())
                    .attribute(line.name())
                    .date(date)
                    .period(period)
                    .bounds(date.or(() -> period.flatMap(Period::start)).map(start -> bounds(start, told)))
                    .evidence(found.supporting())
                    .contrary(Hashed.distinct(Evidence.SHAPE, contrary))
                    .build());
        }

        /** Takes the dates and periods in an object. */
        private final class DateVisitor implements PartVisitor<RuntimeException> {

            private final Shape<?, ?> shape;
            private final Annotated object;
            private final List<Around> around;
            private final boolean onlyPast;

            DateVisitor(Shape<?, ?> shape, Annotated object, List<Around> around, boolean onlyPast) {
                this.shape = shape;
                this.object = object;
                this.around = around;
                this.onlyPast = onlyPast;
            }

            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                if (onlyPast && !line.traits().is(Traits.Mark.PAST)) {
                    return;
                }
                if (value instanceof PartialDate date) {
                    add(shape, line, object, around, Optional.of(date), Optional.empty());
                } else if (value instanceof Period period) {
                    add(shape, line, object, around, Optional.empty(), Optional.of(period));
                }
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                if (!onlyPast && (own || !SubjectLine.isIn(table, part))) {
                    SubjectEntries.this.object(table, part, Around.nearest(object, line.name(), around));
                }
            }
        }

        private static DayRange bounds(PartialDate date, Optional<PartialDate> told) {
            return told.map(date::cutAt).orElseGet(date::bounds);
        }

        /** Whether it was certainly outside the time in which somebody belonged to the group. */
        private boolean isOutside(Optional<PartialDate> date, Optional<Period> period) {
            Optional<Period> during =
                    period.or(() -> date.filter(PartialDate::canBoundPeriod).map(on -> Period.of(on, on)));
            return during.isPresent()
                    && membership
                            .filter(member ->
                                    !member.during(during, LocalDate.MIN).isPossible())
                            .isPresent();
        }
    }
}
