package org.amparo.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.custody.Proceeding;
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
        Optional<PartialDate> said = file.find(evidence.statement()).flatMap(Statement::saidBy);
        return said.isPresent() && new LaterDates(about, said.get()).areIn(shape, object);
    }

    /** The search of an object for dates after one. */
    private static final class LaterDates implements Walk.Visitor {

        private final String about;
        private final PartialDate said;
        private boolean isFound;

        LaterDates(Optional<String> about, PartialDate said) {
            this.about = about.map(Pointer.ROOT::member).map(Pointer::toString).orElse("");
            this.said = said;
        }

        <T> boolean areIn(Shape<T, ?> shape, T object) {
            Walk.over(Pointer.ROOT, shape, object, this);
            return isFound;
        }

        @Override
        public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
            boolean isToldAsPast = attribute.traits().is(Traits.Mark.PAST) || attribute.is(Proceeding.ON);
            if (isToldAsPast && isWithin(at.toString())) {
                isFound |= dates(value).stream().anyMatch(date -> date.after(said) == Certainty.CERTAIN);
            }
        }

        private boolean isWithin(String place) {
            return place.equals(about) || place.startsWith(about + "/");
        }

        private static List<PartialDate> dates(Object value) {
            if (value instanceof Period period) {
                return Stream.concat(period.start().stream(), period.end().stream())
                        .toList();
            }
            return value instanceof PartialDate date ? List.of(date) : List.of();
        }
    }
}
