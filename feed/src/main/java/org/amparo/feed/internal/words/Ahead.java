package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.casefile.CaseFile;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * What was still ahead when it was told: anything that the attribute tables call past, with a date that is certainly
 * after all statements that tell of it. Nobody knows whether it came about.
 *
 * <p>The first such date of a part is when it happened, so that without it the part is not told either. Any other is a
 * detail of its own, and so are those of a conferral, which may be planned. A part is told of by its own evidence, or
 * else by that of its list.
 */
public final class Ahead {

    private final CaseFile file;

    Ahead(CaseFile file) {
        this.file = file;
    }

    /** The file without what was ahead, which changes no status; an incident goes as a whole. */
    CaseFile without() {
        List<CaseRecord> records = file.records();
        List<CaseRecord> past = records.stream()
                .filter(record -> !(record instanceof Incident incident) || !isAhead(incident))
                .map(this::without)
                .toList();
        return isSame(records, past)
                ? file
                : CaseFile.builder().header(file.header()).addAll(past).build();
    }

    /** Whether an incident was still to come when all its sources told of it. */
    public boolean isAhead(Incident incident) {
        return !incident.isRetracted()
                && incident.period()
                        .filter(period -> isDateAhead(period, Incident.SHAPE.line(Incident.PERIOD), incident))
                        .isPresent();
    }

    /** The record without what was ahead; the same object if nothing was. */
    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    public <R extends CaseRecord> R without(R record) {
        if (record.isRetracted()) {
            return record;
        }
        R past = past((Shape<R, ?>) record.shape(), record);
        return past != record
                        && record instanceof Detention detention
                        && release(detention).isPresent()
                ? (R) opened((Detention) past, detention)
                : past;
    }

    private <T, B> T past(Shape<T, B> shape, T object) {
        if (isPast(shape, object)) {
            return object;
        }
        B builder = shape.newBuilder();
        shape.attributes().values().forEach(line -> copy(shape, line, object, builder));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    /** Whether nothing in an object was ahead, as in nearly all: no list is made to find that out. */
    private <T> boolean isPast(Shape<T, ?> shape, T object) {
        Past<T> past = new Past<>(shape, object);
        shape.visit(object, past);
        return past.is;
    }

    /** The look for a value or a part of an object that was ahead. */
    private final class Past<T> implements PartVisitor<RuntimeException> {

        private final Shape<T, ?> shape;
        private final T object;
        private boolean is = true;

        Past(Shape<T, ?> shape, T object) {
            this.shape = shape;
            this.object = object;
        }

        @Override
        public <V> void value(Attribute<?, ?, V> line, V value, int item) {
            is = is && isTold(shape, line, value, object);
        }

        @Override
        public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
            is = is && isTold(shape, line, part, object) && isPast(table, part);
        }
    }

    private static boolean isSame(List<?> values, List<?> past) {
        return past.size() == values.size()
                && IntStream.range(0, past.size()).allMatch(i -> past.get(i) == values.get(i));
    }

    private <T, B, V> void copy(Shape<T, B> shape, Attribute<T, B, V> line, T object, B builder) {
        List<V> past = past(shape, line, object);
        if (!past.isEmpty()) {
            line.set(builder, past);
        }
    }

    private <T, V> List<V> past(Shape<T, ?> shape, Attribute<T, ?, V> line, T object) {
        return line.values(object).stream()
                .filter(value -> isTold(shape, line, value, object))
                .map(value ->
                        line.type().table().map(table -> past(table, value)).orElse(value))
                .toList();
    }

    /** Whether a value stays, perhaps without something in it. */
    private <T, V> boolean isTold(Shape<T, ?> shape, Attribute<?, ?, V> line, V value, T object) {
        return (!(value instanceof Evidence evidence) || !isAboutDateAhead(shape, evidence, object))
                && (line.isRequired() || !(isAhead(value, line, object) || isDateAhead(value, line, object)));
    }

    /** Whether a part was ahead. */
    private <V> boolean isAhead(V part, Attribute<?, ?, V> line, Object object) {
        return part instanceof Annotated annotated
                && !(part instanceof Conferral)
                && line.type()
                        .table()
                        .flatMap(table -> happened(table, part))
                        .filter(day -> isAfterAll(day, telling(annotated, object, line.name())))
                        .isPresent();
    }

    /** When a part happened: by the first of its dates that are past. A step of the proceedings may be announced. */
    private static <V> Optional<PartialDate> happened(Shape<V, ?> table, V part) {
        for (Attribute<V, ?, ?> line : table.lines()) {
            if (isOfPast(table, line)) {
                return line.values(part).stream().findFirst().flatMap(Ahead::day);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfPast(Shape<?, ?> table, Attribute<?, ?, ?> line) {
        return line.traits().is(Traits.Mark.PAST) || (table.equals(Proceeding.SHAPE) && line.is(Proceeding.ON));
    }

    private static Optional<PartialDate> day(Object date) {
        return date instanceof Period period
                ? period.start()
                : Optional.of(date).filter(PartialDate.class::isInstance).map(PartialDate.class::cast);
    }

    /** The evidence that tells of a part: its own, or else that about its list. */
    private static List<Evidence> telling(Annotated part, Object object, String list) {
        List<Evidence> own = part.evidence().stream().filter(Evidence::supports).toList();
        return own.isEmpty() && object instanceof Annotated annotated ? support(annotated, Optional.of(list)) : own;
    }

    private static List<Evidence> support(Annotated object, Optional<String> about) {
        return object.evidence().stream()
                .filter(evidence -> evidence.supports() && evidence.about().equals(about))
                .toList();
    }

    /** Whether evidence is about a date that is left out, and so about nothing. */
    private <T> boolean isAboutDateAhead(Shape<T, ?> shape, Evidence evidence, T object) {
        return evidence.about().map(shape.attributes()::get).stream()
                .filter(line -> line.traits().is(Traits.Mark.PAST))
                .anyMatch(line -> line.values(object).stream().anyMatch(date -> isDateAhead(date, line, object)));
    }

    /** Whether a date of an object was ahead, by the evidence about it, or else about what happened as a whole. */
    private boolean isDateAhead(Object value, Attribute<?, ?, ?> line, Object object) {
        if (!line.traits().is(Traits.Mark.PAST) || !(object instanceof Annotated annotated)) {
            return false;
        }
        List<Evidence> about = support(annotated, Optional.of(line.name()));
        List<Evidence> telling = about.isEmpty() && (object instanceof ClaimedPart || object instanceof Incident)
                ? support(annotated, Optional.empty())
                : about;
        return day(value).filter(day -> isAfterAll(day, telling)).isPresent();
    }

    private boolean isAfterAll(PartialDate day, List<Evidence> telling) {
        List<PartialDate> told = telling.stream()
                .flatMap(evidence -> file.find(evidence.statement()).stream())
                .flatMap(statement -> statement.saidBy().stream())
                .toList();
        // A statement without a date may have been published afterwards.
        return !told.isEmpty()
                && told.size() == telling.size()
                && told.stream().allMatch(said -> day.after(said).isCertain());
    }

    /** The detention with a period that does not end with the release that was ahead. */
    private Detention opened(Detention past, Detention detention) {
        Optional<PartialDate> released = release(detention).flatMap(Release::on);
        return past.toBuilder()
                .period(past.period()
                        .map(period -> period.end()
                                        .flatMap(end -> released.filter(on -> isPerhapsSame(end, on)))
                                        .isPresent()
                                ? Period.parse(period.start()
                                                .map(PartialDate::toString)
                                                .orElse("") + "/..")
                                : period))
                .build();
    }

    /**
     * Whether the end of a period may be that of a release. Both are taken as written: an end of about 2020 is none of
     * 2030, though from a rough date nothing follows for certain.
     */
    private static boolean isPerhapsSame(PartialDate end, PartialDate released) {
        return end.latest()
                .flatMap(last -> released.earliest().map(last::isBefore))
                .map(isBefore -> !isBefore)
                .orElse(true);
    }

    /** The release, if it was ahead. */
    public Optional<Release> release(Detention detention) {
        return parts(detention, detention.release().stream(), Detention.RELEASE).findFirst();
    }

    /** The parts of a detention that were ahead. */
    public <P extends ClaimedPart> Stream<P> parts(Detention detention, Stream<P> parts, AttributeName<P> list) {
        return parts.filter(part -> list.type()
                .table()
                .flatMap(table -> happened(table, part))
                .filter(day -> isAfterAll(day, telling(part, detention, list.name())))
                .isPresent());
    }

    /**
     * Whether no source tells of a release, and it is after all sources of the detention: nobody knows whether somebody
     * only expected it.
     */
    public boolean isUnsourced(Detention detention, Release release) {
        return telling(release, detention, Detention.RELEASE.name()).isEmpty()
                && release.on()
                        .filter(day -> isAfterAll(day, support(detention, Optional.empty())))
                        .isPresent();
    }
}
