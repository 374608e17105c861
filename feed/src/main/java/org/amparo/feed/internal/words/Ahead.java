package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
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
public final class Ahead extends Excerpt<CaseFile> {

    private final CaseFile file;

    Ahead(CaseFile file) {
        this.file = file;
    }

    /** The file without what was ahead, which changes no status; an incident goes as a whole. */
    CaseFile without() {
        return excerpt(file);
    }

    @Override
    boolean isLeftOut(CaseRecord record) {
        return record instanceof Incident incident && isAhead(incident);
    }

    /** Whether an incident was still to come when all its sources told of it. */
    public boolean isAhead(Incident incident) {
        Optional<Period> period = incident.period();
        return !incident.isRetracted()
                && period.isPresent()
                && isDateAhead(period.get(), Incident.SHAPE.line(Incident.PERIOD), incident);
    }

    /** The record without what was ahead; the same object if nothing was. */
    @Override
    @SuppressWarnings("unchecked") // A detention without something is one.
    public <R extends CaseRecord> R without(R record) {
        R past = super.without(record);
        return past != record
                        && record instanceof Detention detention
                        && release(detention).isPresent()
                ? (R) opened((Detention) past, detention)
                : past;
    }

    @Override
    CaseFile known(CaseRecord record) {
        return file;
    }

    @Override
    <P> CaseFile known(Attribute<?, ?, P> line, P part, CaseFile around) {
        return around;
    }

    @Override
    <T, V> boolean isKept(Shape<T, ?> shape, Attribute<?, ?, V> line, V value, T object, CaseFile known) {
        return (!(value instanceof Evidence evidence) || !isAboutDateAhead(shape, evidence, object))
                && (line.isRequired() || !(isAhead(value, line, object) || isDateAhead(value, line, object)));
    }

    /** Whether a part was ahead. */
    private <V> boolean isAhead(V part, Attribute<?, ?, V> line, Object object) {
        return part instanceof Annotated annotated
                && !(part instanceof Conferral)
                && isAfterAll(
                        line.type().table().flatMap(table -> happened(table, part)),
                        telling(annotated, object, line.name()));
    }

    /** When a part happened: by the first of its dates that are past. A step of the proceedings may be announced. */
    private static <V> Optional<PartialDate> happened(Shape<V, ?> table, V part) {
        for (Attribute<V, ?, ?> line : table.lines()) {
            if (isOfPast(table, line)) {
                List<?> dates = line.values(part);
                return dates.isEmpty() ? Optional.empty() : day(dates.get(0));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfPast(Shape<?, ?> table, Attribute<?, ?, ?> line) {
        return line.traits().is(Traits.Mark.PAST) || (table.equals(Proceeding.SHAPE) && line.is(Proceeding.ON));
    }

    private static Optional<PartialDate> day(Object date) {
        if (date instanceof Period period) {
            return period.start();
        }
        return date instanceof PartialDate day ? Optional.of(day) : Optional.empty();
    }

    /** The evidence that tells of a part: its own, or else that about its list. */
    private static List<Evidence> telling(Annotated part, Object object, String list) {
        List<Evidence> own = Grounds.supporting(part, evidence -> true);
        return own.isEmpty() && object instanceof Annotated annotated ? support(annotated, Optional.of(list)) : own;
    }

    private static List<Evidence> support(Annotated object, Optional<String> about) {
        return Grounds.supporting(object, evidence -> evidence.about().equals(about));
    }

    /** Whether evidence is about a date that is left out, and so about nothing. */
    private <T> boolean isAboutDateAhead(Shape<T, ?> shape, Evidence evidence, T object) {
        Attribute<T, ?, ?> line = shape.attributes().get(evidence.about().orElse(""));
        if (line == null) {
            return false;
        }
        for (Object date : line.values(object)) {
            if (isDateAhead(date, line, object)) {
                return true;
            }
        }
        return false;
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
        if (telling.isEmpty() && object instanceof Incident) {
            telling = Grounds.supporting(annotated, evidence -> true);
        }
        return isAfterAll(day(value), telling);
    }

    private boolean isAfterAll(Optional<PartialDate> day, List<Evidence> telling) {
        if (day.isEmpty() || telling.isEmpty()) {
            return false;
        }
        for (Evidence evidence : telling) {
            // A statement without a date may have been published afterwards.
            Optional<PartialDate> said = said(evidence);
            if (said.isEmpty() || !day.get().after(said.get()).isCertain()) {
                return false;
            }
        }
        return true;
    }

    private Optional<PartialDate> said(Evidence evidence) {
        return file.find(evidence.statement()).flatMap(Statement::saidBy);
    }

    /** The detention with a period that does not end with the release that was ahead. */
    private Detention opened(Detention past, Detention detention) {
        Optional<PartialDate> end = past.period().flatMap(Period::end);
        Optional<PartialDate> released = release(detention).flatMap(Release::on);
        boolean isOfRelease = end.isPresent()
                && released.isPresent()
                && isNotBefore(end.get(), released.get())
                && !isToldAfter(end.get(), detention);
        if (!isOfRelease) {
            return past;
        }
        String start =
                past.period().flatMap(Period::start).map(PartialDate::toString).orElse("");
        return past.toBuilder().period(Period.parse(start + "/..")).build();
    }

    /** Whether a source of the period may have told of its end when it was past. */
    private boolean isToldAfter(PartialDate end, Detention detention) {
        for (Evidence evidence : tellingOfPeriod(detention)) {
            Optional<PartialDate> said = said(evidence);
            if (said.isEmpty() || isNotBefore(said.get(), end)) {
                return true;
            }
        }
        return false;
    }

    /** The evidence about the period, or else about the whole, or else about the forms of custody in it. */
    private static List<Evidence> tellingOfPeriod(Detention detention) {
        List<Evidence> telling = new ArrayList<>(support(detention, Optional.of(Detention.PERIOD.name())));
        if (telling.isEmpty()) {
            telling.addAll(support(detention, Optional.empty()));
        }
        if (telling.isEmpty()) {
            for (CustodyPhase phase : detention.custodyPhases()) {
                telling.addAll(Grounds.supporting(phase, evidence -> true));
            }
        }
        return telling;
    }

    /**
     * Whether a date may be another one, or comes after it. Both are taken as written: about 2020 is before 2030, though
     * from a rough date nothing follows for certain.
     */
    private static boolean isNotBefore(PartialDate date, PartialDate other) {
        return date.latest()
                .flatMap(last -> other.earliest().map(last::isBefore))
                .map(isBefore -> !isBefore)
                .orElse(true);
    }

    /** The release, if it was ahead. */
    public Optional<Release> release(Detention detention) {
        return detention.release().filter(release -> isAhead(detention, release, Detention.RELEASE));
    }

    /** The parts of a detention that were ahead. */
    public <P extends ClaimedPart> List<P> parts(Detention detention, List<P> parts, AttributeName<P> list) {
        List<P> ahead = new ArrayList<>();
        for (P part : parts) {
            if (isAhead(detention, part, list)) {
                ahead.add(part);
            }
        }
        return ahead;
    }

    private <P extends ClaimedPart> boolean isAhead(Detention detention, P part, AttributeName<P> list) {
        return isAfterAll(
                list.type().table().flatMap(table -> happened(table, part)), telling(part, detention, list.name()));
    }

    /**
     * Whether no source tells of a release, and it is after all sources of the detention: nobody knows whether somebody
     * only expected it.
     */
    public boolean isUnsourced(Detention detention, Release release) {
        return telling(release, detention, Detention.RELEASE.name()).isEmpty()
                && isAfterAll(release.on(), support(detention, Optional.empty()));
    }
}
