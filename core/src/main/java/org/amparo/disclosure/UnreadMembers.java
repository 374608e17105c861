package org.amparo.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.internal.marking.ConsentWords;
import org.amparo.internal.marking.Levels;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Types;
import org.amparo.shape.Walk;

/**
 * The check for members that no table names. Nobody sees what one stands in that speaks of consent or refusal. On a
 * person, a detention, an incident or a part of one, any other may say so in words that nobody knows: it hides what it
 * stands in as well, unless somebody has read and accepted that one member, or the header of a later version of the format
 * declares it.
 */
final class UnreadMembers {

    private final CaseHeader header;
    private final Set<AcceptedMember> accepted;

    UnreadMembers(CaseHeader header, Set<AcceptedMember> accepted) {
        this.header = header;
        this.accepted = accepted;
    }

    /** Whether a member that no table names, and whose header does not declare it, hides what it stands in. */
    static boolean isOne(CaseHeader header, RecordId record, Shape<?, ?> shape, String member) {
        return isOfPeople(record) && !isPrivate(member) && !header.declares(shape, member);
    }

    /** Whether a member that no table names speaks of consent or refusal, so that nothing can let it pass. */
    static boolean isRefusal(String member, DataValue value) {
        return !isPrivate(member) && ConsentWords.areIn(member, value);
    }

    private static boolean isOfPeople(RecordId record) {
        return record instanceof PersonId || record instanceof DetentionId || record instanceof IncidentId;
    }

    private static boolean isPrivate(String member) {
        return member.indexOf(':') >= 0;
    }

    /**
     * Whether one stands in an object, or in its markings or gaps, which say who may see the rest of it.
     *
     * @param record the record that the object is, or is in; none for the header
     */
    <T> boolean areIn(Optional<RecordId> record, Pointer at, Shape<T, ?> shape, T object) {
        for (Map.Entry<String, DataValue> member :
                shape.unknownMembersOf(object).members().entrySet()) {
            if (hides(record, at.member(member.getKey()), shape, member.getKey(), member.getValue())) {
                return true;
            }
        }
        return (object instanceof Marked marked
                        && areInAny(record, at, Marked.MARKINGS.name(), AttributeMarking.SHAPE, marked.markings()))
                || (object instanceof Annotated annotated
                        && areInAny(record, at, Annotated.MISSING.name(), Missing.SHAPE, annotated.missing()));
    }

    private <P> boolean areInAny(Optional<RecordId> record, Pointer at, String list, Shape<P, ?> shape, List<P> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (areIn(record, at.member(list).item(i), shape, parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hides(Optional<RecordId> record, Pointer at, Shape<?, ?> shape, String member, DataValue value) {
        if (record.filter(UnreadMembers::isOfPeople).isEmpty()) {
            return isRefusal(member, value);
        }
        return Levels.isLimit(shape, member, value)
                || record.filter(id -> isOne(header, id, shape, member))
                        .filter(id -> !accepted.contains(new AcceptedMember(id, at)))
                        .isPresent();
    }

    /**
     * Whether one stands in the rival value of evidence, which is read as a value of the attribute. In one that cannot be
     * read so, only words of consent and refusal are looked for.
     *
     * @param shape the table of the object that has the evidence
     */
    boolean areInRival(RecordId record, Shape<?, ?> shape, Evidence evidence) {
        if (evidence.rival().filter(UnreadMembers::holdsObject).isEmpty()) {
            return false;
        }
        DataValue rival = evidence.rival().get();
        Optional<Attribute<?, ?, ?>> line = evidence.about().map(shape.attributes()::get);
        if (evidence.about().isEmpty()) {
            return isUnreadIn(record, shape, rival);
        }
        if (line.isEmpty() || line.get().type() == Types.LOCALIZED) {
            return false;
        }
        Optional<? extends Shape<?, ?>> table = line.get().type().table();
        List<DataValue> items = rival instanceof DataArray array ? array.items() : List.of(rival);
        return table.isPresent()
                ? items.stream().anyMatch(item -> isUnreadIn(record, table.get(), item))
                : ConsentWords.areIn("", rival);
    }

    static boolean holdsObject(DataValue tree) {
        return tree instanceof DataObject
                || (tree instanceof DataArray array && array.items().stream().anyMatch(UnreadMembers::holdsObject));
    }

    private <T> boolean isUnreadIn(RecordId record, Shape<T, ?> shape, DataValue tree) {
        try {
            Search search = new Search(record);
            Walk.over(Pointer.ROOT, shape, TreeCodec.read(shape, tree), search);
            return search.found;
        } catch (InvalidValueException e) {
            return ConsentWords.areIn("", tree);
        }
    }

    /** The search for one in a value and all that is in it. None there has a place by which it can be accepted. */
    private final class Search implements Walk.Visitor {

        private final RecordId record;
        private boolean found;

        Search(RecordId record) {
            this.record = record;
        }

        @Override
        public <T> void object(Pointer at, Shape<T, ?> shape, T object) {
            shape.unknownMembersOf(object)
                    .members()
                    .forEach((name, value) ->
                            found |= Levels.isLimit(shape, name, value) || isOne(header, record, shape, name));
        }
    }
}
