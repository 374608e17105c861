package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.claim.Claim;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.internal.index.HashedKey;
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
    /** When the evidence of an object was told that several parts of it share, since each asks for the same. */
    private final IdentityHashMap<List<Evidence>, Optional<PartialDate>> shared = new IdentityHashMap<>();

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
            boolean isOwn = index.same(holder.record().id(), asked);
            Optional<Claim> told = isOwn ? Optional.empty() : told(holder, line);
            told.ifPresent(claim -> new SubjectEntries(subject, membership, holder.record(), holder.place(), false)
                    .object(line.shape(), holder.object(), claim, false));
        }
    }

    /** The claim of an object that names somebody; empty if what encloses it is withdrawn. */
    private <T> Optional<Claim> told(CaseIndex.IndexedObject<T> holder, SubjectLine<T> line) {
        Claim told = Claim.of(holder.record().shaped());
        List<Object> inward = index.inward(holder, line.path().size());
        Shape<?, ?> shape = holder.record().shaped().shape();
        for (int i = 0; i < line.path().size(); i++) {
            Attribute<?, ?, ?> list =
                    Objects.requireNonNull(shape.attributes().get(line.path().get(i)));
            if (isWithdrawn(told)) {
                return Optional.empty();
            }
            shape = list.type().table().orElseThrow();
            told = inner(told, list, inward.get(i + 1));
        }
        return Optional.of(told);
    }

    /**
     * The claim of a part; without evidence of its own, by all that is said around it of the whole and of such parts, and
     * of an accusation by what is said of such parts alone.
     */
    private static <P> Claim inner(Claim told, Attribute<?, ?, P> line, Object part) {
        AttributeName<P> list = AttributeName.of(line.name(), line.type());
        P own = line.type().table().orElseThrow().type().cast(part);
        return told.over(Set.of(list)).over(Set.of(), own, list);
    }

    /** Whether all that anybody said of an object, whatever of it, was taken back. */
    private static boolean isWithdrawn(Claim told) {
        return told.throughout().isTakenBack();
    }

    /** The date by which something was told; of evidence that others share, the newest. */
    private Optional<PartialDate> toldBy(Claim told) {
        return told.isOwn()
                ? Sources.of(index, told).told()
                : shared.computeIfAbsent(
                        told.supporting(), evidence -> Sources.of(index, told).newest());
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

        <T extends Annotated> void record(Shaped<T> shaped) {
            object(shaped.shape(), shaped.object(), Claim.of(shaped), false);
        }

        /**
         * Takes the date on which a statement was published; the period that it covers and its counts are not about
         * those whom it names.
         */
        <T extends Annotated> void told(Shaped<T> shaped) {
            object(shaped.shape(), shaped.object(), Claim.of(shaped), true);
        }

        private <T> void object(Shape<T, ?> shape, T object, Claim told, boolean onlyPast) {
            if (object instanceof Annotated annotated && !record.isRetracted() && !isWithdrawn(told)) {
                shape.visit(object, new DateVisitor(shape, annotated, told, onlyPast));
            }
        }

        private void add(
                Shape<?, ?> shape,
                Attribute<?, ?, ?> line,
                Annotated object,
                Claim whole,
                Optional<PartialDate> date,
                Optional<Period> period) {
            dates++;
            if (isOutside(date, period) || !seen.add(new Dated(place, dates))) {
                return;
            }
            Claim claim = whole.attribute(line);
            Optional<PartialDate> told = line.traits().is(Traits.Mark.PAST) ? toldBy(claim) : Optional.empty();
            List<Evidence> contrary = new ArrayList<>(claim.contrary());
            // A denial of the whole is told of the whole, and not at each of its dates.
            contrary.removeIf(one -> claim.isOwn() && one.about().isEmpty());
            entries.add(TimelineEntry.builder()
                    .subject(subject)
                    .record(record.id())
                    .type(shape.name())
                    .key(object instanceof ClaimedPart part ? part.key() : Optional.empty())
                    .attribute(line.name())
                    .date(date)
                    .period(period)
                    .bounds(date.or(() -> period.flatMap(Period::start)).map(start -> bounds(start, told)))
                    .evidence(claim.supporting())
                    .contrary(HashedKey.distinct(Evidence.SHAPE, contrary))
                    .build());
        }

        /** Takes the dates and periods in an object. */
        private final class DateVisitor implements PartVisitor<RuntimeException> {

            private final Shape<?, ?> shape;
            private final Annotated object;
            private final Claim told;
            private final boolean onlyPast;

            DateVisitor(Shape<?, ?> shape, Annotated object, Claim told, boolean onlyPast) {
                this.shape = shape;
                this.object = object;
                this.told = told;
                this.onlyPast = onlyPast;
            }

            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                if (onlyPast && !line.traits().is(Traits.Mark.PAST)) {
                    return;
                }
                if (value instanceof PartialDate date) {
                    add(shape, line, object, told, Optional.of(date), Optional.empty());
                } else if (value instanceof Period period) {
                    add(shape, line, object, told, Optional.empty(), Optional.of(period));
                }
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                if (!onlyPast && (own || !SubjectLine.isIn(table, part))) {
                    SubjectEntries.this.object(table, part, inner(told, line, part), onlyPast);
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
