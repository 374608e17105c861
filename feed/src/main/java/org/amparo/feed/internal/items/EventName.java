package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Remedy;
import org.amparo.custody.Sentence;
import org.amparo.data.DataArray;
import org.amparo.data.DataNull;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.ClaimedPart;
import org.amparo.honours.Conferral;
import org.amparo.id.RecordId;
import org.amparo.internal.key.PassingKey;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;

/**
 * What an event is known by, whatever else its record has: the kind, and the key of the part that tells of it or,
 * without a key that stays, the few values that make it this event. So it is the same when other parts come, go or are
 * put into another order, and when evidence for it comes.
 *
 * @param key the key of the part, if there is one, be it one that stays or not
 */
record EventName(List<DataValue> values, Optional<String> key) {

    static final Kind<Proceeding> ARREST = new Kind<>("arrest", Proceeding.SHAPE, List.of(Proceeding.ON));
    static final Kind<Charge> CHARGE = new Kind<>(
            "charge", Charge.SHAPE, List.of(Charge.ARTICLE, Charge.CODE, Charge.DESCRIPTION, Charge.BROUGHT_ON));
    static final Kind<Charge> DROPPED = new Kind<>(
            "charge-dropped",
            Charge.SHAPE,
            List.of(Charge.ARTICLE, Charge.CODE, Charge.DESCRIPTION, Charge.BROUGHT_ON));
    static final Kind<Sentence> SENTENCE =
            new Kind<>("sentence", Sentence.SHAPE, List.of(Sentence.LENGTH, Sentence.KINDS, Sentence.ON));
    static final Kind<CustodyPhase> TRANSFER =
            new Kind<>("transfer", CustodyPhase.SHAPE, List.of(CustodyPhase.FORM, CustodyPhase.PERIOD));
    static final Kind<Remedy> REMEDY =
            new Kind<>("remedy", Remedy.SHAPE, List.of(Remedy.KIND, Remedy.BODY, Remedy.FILED_ON));
    static final Kind<Remedy> DECISION = new Kind<>(
            "remedy-decision",
            Remedy.SHAPE,
            List.of(Remedy.KIND, Remedy.BODY, Remedy.FILED_ON, Remedy.OUTCOME, Remedy.DECIDED_ON));
    static final Kind<Demand> DEMAND = new Kind<>(
            "demand", Demand.SHAPE, List.of(Demand.KIND, Demand.DESCRIPTION, Demand.TARGETS, Demand.BY_DATE));
    static final Kind<Outcome> ANSWER =
            new Kind<>("answer", Outcome.SHAPE, List.of(Outcome.TARGET, Outcome.STATE, Outcome.AS_OF));
    static final Kind<Conferral> CONFERRAL =
            new Kind<>("conferral", Conferral.SHAPE, List.of(Conferral.RECIPIENT, Conferral.CONFERRED_ON));

    /** A conferral as such, of which there is mostly one to a recipient; its day may be corrected. */
    static final Kind<Conferral> RECEIVED = new Kind<>("conferral", Conferral.SHAPE, List.of(Conferral.RECIPIENT));

    /** The name of the death of a person, of which there is one. */
    static EventName died() {
        return new EventName(List.of(new DataString("death")), Optional.empty());
    }

    /** The name of an incident, which is the same whatever is corrected in its record. */
    static EventName incident() {
        return new EventName(List.of(new DataString("incident")), Optional.empty());
    }

    /** The name of the end of a detention, which is the same whether a release or a step tells of it. */
    static EventName of(Ending end) {
        String name = end.isDeath() ? "death" : "release";
        return end.part() instanceof Release release
                ? new Kind<>(name, Release.SHAPE, List.of()).of(release)
                : new EventName(List.of(new DataString(name)), end.part().key());
    }

    /** This name with that of what the part belongs to. */
    EventName to(EventName whole) {
        List<DataValue> both = new ArrayList<>(whole.values);
        both.addAll(values);
        return new EventName(List.copyOf(both), key);
    }

    /** The whole name, that of the record first. */
    DataArray in(RecordId record) {
        List<DataValue> all = new ArrayList<>();
        all.add(new DataString(record.toString()));
        all.addAll(values);
        return new DataArray(all);
    }

    @Override
    public String toString() {
        return "name of an event";
    }

    /**
     * A kind of event.
     *
     * @param shape the table of the parts that tell of it
     * @param telling the attributes that make a part without a key this event and no other
     */
    record Kind<P extends ClaimedPart>(String name, Shape<P, ?> shape, List<AttributeName<?>> telling) {

        EventName of(P part) {
            List<DataValue> values = new ArrayList<>();
            values.add(new DataString(name));
            if (part.key().isPresent() && !PassingKey.matches(part.key().get())) {
                values.add(new DataString("#" + part.key().get()));
            } else {
                values.addAll(values(part));
            }
            return new EventName(List.copyOf(values), part.key());
        }

        private List<DataValue> values(P part) {
            DataObject tree = TreeCodec.write(shape, part);
            List<DataValue> values = new ArrayList<>();
            for (AttributeName<?> attribute : telling) {
                values.add(value(attribute, tree));
            }
            return values;
        }

        /** A value; of a period its beginning, since its end comes later and is no other event. */
        private static DataValue value(AttributeName<?> attribute, DataObject part) {
            DataValue value = part.member(attribute.name()).orElse(DataNull.NULL);
            if (value instanceof DataArray list) {
                return sorted(list);
            }
            return attribute.equals(CustodyPhase.PERIOD) && value instanceof DataString period
                    ? new DataString(period.text().replaceFirst("/.*", ""))
                    : value;
        }

        /** The texts of a list in an order of their own, since that of the file says nothing. */
        private static DataArray sorted(DataArray list) {
            List<DataValue> sorted = new ArrayList<>(list.items());
            sorted.sort(Comparator.comparing(item -> item instanceof DataString text ? text.text() : ""));
            return new DataArray(sorted);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
