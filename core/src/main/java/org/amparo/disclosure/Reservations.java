package org.amparo.disclosure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.custody.Proceeding;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.Walk;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * What keeps evidence from making something a fact: its manner, its status, a grade, or that it tells of what was still
 * to come when it was said.
 */
final class Reservations {

    private final CaseFile file;

    Reservations(CaseFile file) {
        this.file = file;
    }

    /** Whether there is none to what the evidence says of an object. */
    <T> boolean areNone(Evidence evidence, Shape<T, ?> shape, T object) {
        return evidence.isFirm() && !announces(evidence, shape, object);
    }

    /**
     * Whether a date that is told as past lies after the statement: one in the attribute of a record that the evidence is
     * about, or any of a part, which may be known by that evidence alone.
     */
    private <T> boolean announces(Evidence evidence, Shape<T, ?> shape, T object) {
        Optional<String> about = object instanceof CaseRecord ? evidence.about() : Optional.empty();
        return said(evidence)
                .filter(said -> new LaterDates(about, said, false).areIn(shape, object))
                .isPresent();
    }

    /**
     * Whether the evidence tells of a part or an incident before the day on which it happened or began, so that it was
     * only expected then.
     */
    <T> boolean isOfExpected(Evidence evidence, Shape<T, ?> shape, T object) {
        return said(evidence)
                .filter(said -> new LaterDates(Optional.empty(), said, true).areIn(shape, object))
                .isPresent();
    }

    /**
     * The attributes with a part that seems only expected by what is left to tell of it: its own evidence, or else that
     * about the attribute, or else, of a release, that for the whole detention.
     */
    <T> Set<String> leftExpected(Shape<T, ?> shape, T before, T left) {
        Set<String> found = new LinkedHashSet<>();
        for (Attribute<T, ?, ?> line : shape.lines()) {
            Set<String> expected = expected(shape, line, left);
            if (!expected.isEmpty() && !expected(shape, line, before).containsAll(expected)) {
                found.add(line.name());
            }
        }
        return found;
    }

    /** The keys and days of the parts that seem only expected. */
    private <T, V> Set<String> expected(Shape<T, ?> shape, Attribute<T, ?, V> line, T holder) {
        List<V> parts = line.values(holder);
        if (parts.isEmpty() || !(parts.get(0) instanceof ClaimedPart)) {
            return Set.of();
        }
        Set<String> found = new HashSet<>();
        Shape<V, ?> table = line.type().table().orElseThrow();
        for (V part : parts) {
            Optional<PartialDate> day = day(table, part);
            if (day.isPresent() && isExpected(day.get(), telling(shape, holder, line, table, part))) {
                found.add(((ClaimedPart) part).key() + " " + day);
            }
        }
        return found;
    }

    /** Whether all that tells of a part does so before the day on which it happened or began. */
    private boolean isExpected(PartialDate day, List<Evidence> telling) {
        return !telling.isEmpty()
                && telling.stream()
                        .allMatch(one -> said(one)
                                .filter(said -> day.after(said).isCertain())
                                .isPresent());
    }

    /** What tells of a part: its own evidence, or else that about the attribute, or else, of a release, of the whole. */
    private static <T, V> List<Evidence> telling(
            Shape<T, ?> shape, T holder, Attribute<T, ?, V> line, Shape<V, ?> table, V part) {
        List<Evidence> own = Gate.openlyAnywhere(table, part).telling();
        if (!own.isEmpty()) {
            return own;
        }
        Claim around = Gate.openClaim(shape, holder);
        Claim list = around.attribute(line);
        List<Evidence> about = list.isOwn() ? list.supporting() : List.of();
        return about.isEmpty() && line.is(Detention.RELEASE) ? around.supporting() : about;
    }

    /** The first day of a part that is told as past. */
    private static <V> Optional<PartialDate> day(Shape<V, ?> table, V part) {
        for (Attribute<V, ?, ?> line : table.lines()) {
            if (isToldAsPast(line)) {
                return line.values(part).stream().findFirst().flatMap(Reservations::start);
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> start(Object time) {
        return time instanceof Period period ? period.start() : Optional.of((PartialDate) time);
    }

    private static boolean isToldAsPast(Attribute<?, ?, ?> line) {
        return line.traits().is(Traits.Mark.PAST) || line.is(Proceeding.ON);
    }

    private Optional<PartialDate> said(Evidence evidence) {
        return file.find(evidence.statement()).flatMap(Statement::saidBy);
    }

    /** The search of an object for dates after one. */
    private static final class LaterDates implements Walk.Visitor {

        private final String about;
        private final PartialDate said;
        private final boolean areOfStart;
        private boolean isFound;

        /**
         * The search.
         *
         * @param areOfStart whether only the start of a period counts, and not its end
         */
        LaterDates(Optional<String> about, PartialDate said, boolean areOfStart) {
            this.about = about.map(Pointer.ROOT::member).map(Pointer::toString).orElse("");
            this.said = said;
            this.areOfStart = areOfStart;
        }

        <T> boolean areIn(Shape<T, ?> shape, T object) {
            Walk.over(Pointer.ROOT, shape, object, this);
            return isFound;
        }

        @Override
        public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
            if (isToldAsPast(attribute) && isWithin(at.toString())) {
                isFound |= dates(value).stream().anyMatch(date -> date.after(said) == Certainty.CERTAIN);
            }
        }

        private boolean isWithin(String place) {
            return place.equals(about) || place.startsWith(about + "/");
        }

        private List<PartialDate> dates(Object value) {
            if (value instanceof Period period) {
                Stream<PartialDate> end = areOfStart ? Stream.empty() : period.end().stream();
                return Stream.concat(period.start().stream(), end).toList();
            }
            return value instanceof PartialDate date ? List.of(date) : List.of();
        }
    }
}
