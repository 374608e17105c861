package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.status.Hop;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The days on which the status of a subject can change: the first and the last day of every date that it is computed
 * from, and the day after. To ask for the status of every day would take years of days for each subject.
 */
final class BoundaryDays implements Walk.Visitor {

    private final CaseFile file;
    private final LocalDate from;
    private final LocalDate to;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Set<RecordId> walked = new HashSet<>();

    private BoundaryDays(CaseFile file, LocalDate from, LocalDate to) {
        this.file = file;
        this.from = from;
        this.to = to;
    }

    /** The days from one to another; the first of the two if one is before it. */
    static NavigableSet<LocalDate> of(CaseFile file, SubjectId subject, LocalDate from, LocalDate to) {
        BoundaryDays found = new BoundaryDays(file, from, to);
        found.subject(subject);
        return found.days;
    }

    /** A member of a group is held with it. */
    private void subject(SubjectId subject) {
        file.find(subject).ifPresent(record -> {
            if (walked.add(record.id())) {
                walk(record);
                file.detentionsOf(subject).forEach(this::walk);
                file.incidentsOf(subject).forEach(this::walk);
                file.groupsOf(subject).stream().map(Group::id).forEach(this::subject);
            }
        });
    }

    private void walk(CaseRecord record) {
        record.shaped().walk(Pointer.ROOT, this);
    }

    @Override
    public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
        if (object instanceof Evidence evidence) {
            statement(evidence.statement());
            file.chainOf(evidence).hops().stream().map(Hop::relayed).forEach(this::statement);
            evidence.rival().ifPresent(this::rival);
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

    /** Of a statement only the date matters, and what sources say of that. */
    private void statement(StatementId id) {
        Optional<Statement> statement = file.find(id).filter(found -> walked.add(id));
        statement.flatMap(Statement::publishedOn).ifPresent(this::add);
        statement.flatMap(Statement::covers).ifPresent(this::add);
        statement.flatMap(Statement::saidBy).ifPresent(this::add);
        statement.stream()
                .flatMap(found -> found.evidence().stream())
                .flatMap(evidence -> evidence.rival().stream())
                .forEach(this::rival);
    }

    /** The dates in a value that another source gives. */
    private void rival(DataValue value) {
        if (value instanceof DataString text) {
            text(text.text());
        } else if (value instanceof DataArray array) {
            array.items().forEach(this::rival);
        } else if (value instanceof DataObject object) {
            object.members().values().forEach(this::rival);
        }
    }

    private void text(String text) {
        try {
            if (text.indexOf('/') < 0) {
                add(PartialDate.parse(text));
            } else {
                add(Period.parse(text));
            }
        } catch (InvalidValueException e) {
            // It is no date.
        }
    }

    private void add(Period period) {
        period.start().ifPresent(this::add);
        period.end().ifPresent(this::add);
    }

    private void add(PartialDate date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        first.ifPresent(this::addWithNext);
        last.ifPresent(this::addWithNext);
        if (hasGaps(date)) {
            addInner(date, first.orElse(from), last.orElse(to));
        }
    }

    private void addWithNext(LocalDate day) {
        add(day);
        if (day.isBefore(to)) {
            add(day.plusDays(1));
        }
    }

    private void add(LocalDate day) {
        if (!day.isAfter(to)) {
            days.add(day.isBefore(from) ? from : day);
        }
    }

    /** Whether days between its first and its last are not among those that it allows. */
    private static boolean hasGaps(PartialDate date) {
        String text = date.toString();
        return text.indexOf('X') >= 0 || text.indexOf('[') >= 0;
    }

    private void addInner(PartialDate date, LocalDate first, LocalDate last) {
        LocalDate end = last.isAfter(to) ? to : last;
        for (LocalDate day = first.isBefore(from) ? from : first; day.isBefore(end); day = day.plusDays(1)) {
            if (!date.bounds().isDay() && date.on(day) != date.on(day.plusDays(1))) {
                add(day.plusDays(1));
            }
        }
    }
}
