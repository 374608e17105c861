package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;

/**
 * Records without what somebody denies, or has taken back, and nobody says: nothing is told as if that had happened. It
 * works by the attribute tables, and so for every part and attribute of every record.
 *
 * <p>What a record or a part tells stays where its claim is told. In what happened to somebody, evidence for the whole
 * supports its attributes, too, whoever denies one; that there is such a person does not mean that the person died, and
 * whoever denies that there is leaves the name.
 */
public final class Assertions extends Excerpt<Claim> {

    private static final Assertions ASSERTED = new Assertions();

    private Assertions() {}

    /** The file without what is only denied, and so without detentions and incidents of which nothing else is told. */
    static CaseFile of(CaseFile file) {
        return ASSERTED.excerpt(file);
    }

    /** The record without what is only denied: the same object if nothing is. */
    public static <R extends CaseRecord> R of(R record) {
        return ASSERTED.without(record);
    }

    @Override
    boolean isLeftOut(CaseRecord record) {
        return (record instanceof Detention || record instanceof Incident) && isOnlyDenied(record);
    }

    /** Whether a record is only denied: nobody says that there was such a thing, or tells of anything in it. */
    public static boolean isOnlyDenied(CaseRecord record) {
        boolean isTold = Claim.of(record.shaped()).isTold();
        return record instanceof Detention detention
                ? !isSaid(of(detention)) && (isSaid(detention) || !isTold)
                : !isTold;
    }

    private static boolean isSaid(Detention detention) {
        return !Claim.of(detention.shaped()).telling().isEmpty()
                || detention.period().isPresent()
                || detention.release().isPresent()
                || !detention.custodyPhases().isEmpty()
                || !detention.proceedings().isEmpty()
                || !detention.legalStages().isEmpty()
                || !detention.charges().isEmpty()
                || !detention.sentences().isEmpty();
    }

    /** Whether a part of a detention is only denied. */
    public static <P> boolean isOnlyDenied(P part, Detention detention, AttributeName<P> list) {
        return isOnlyDenied(Detention.SHAPE.line(list), part, detention, Claim.of(detention.shaped()));
    }

    @Override
    Claim known(CaseRecord record) {
        return Claim.of(record.shaped());
    }

    @Override
    <P> Claim known(Attribute<?, ?, P> line, P part, Claim around) {
        return around.part(part, line);
    }

    @Override
    <T, V> boolean isKept(Shape<T, ?> shape, Attribute<?, ?, V> line, V value, T object, Claim told) {
        return (!(value instanceof Evidence evidence)
                        || evidence.supports()
                        || !isAboutNothing(shape, evidence, object, told))
                && !isGone(line, value, object, told);
    }

    /** Whether evidence is about an attribute that is left out: a denial of it would read as one of the whole. */
    private static <T> boolean isAboutNothing(Shape<T, ?> shape, Evidence evidence, T object, Claim told) {
        Attribute<T, ?, ?> line = shape.attributes().get(evidence.about().orElse(""));
        return line != null && isGone(line, object, told);
    }

    private static <T, V> boolean isGone(Attribute<T, ?, V> line, T object, Claim told) {
        List<V> values = line.values(object);
        for (V value : values) {
            if (!isGone(line, value, object, told)) {
                return false;
            }
        }
        return !values.isEmpty();
    }

    private static <V> boolean isGone(Attribute<?, ?, V> line, V value, Object object, Claim told) {
        return isClaim(line) && !line.isRequired() && isOnlyDenied(line, value, object, told);
    }

    /**
     * Whether a value of an attribute is only denied.
     *
     * @param whole how well the object is known that has it
     */
    private static <V> boolean isOnlyDenied(Attribute<?, ?, V> line, V value, Object object, Claim whole) {
        Optional<Shape<V, ?>> table = line.type().table();
        if (table.isPresent()) {
            Claim part = whole.part(value, line);
            return !part.isTold() || lacks(table.get(), value, part);
        }
        Claim told = whole.attribute(line);
        if (told.isTold()) {
            return false;
        }
        boolean isKnownAsWhole =
                object instanceof ClaimedPart || object instanceof Detention || object instanceof Incident;
        if (told.isOwn()) {
            return !(isKnownAsWhole && whole.isOwn() && !whole.supporting().isEmpty());
        }
        return isKnownAsWhole || line.is(Person.DIED_ON);
    }

    /** Whether something is only denied without which a part means nothing, such as the form of a custody phase. */
    private static <V> boolean lacks(Shape<V, ?> table, V part, Claim told) {
        for (Attribute<V, ?, ?> line : table.lines()) {
            if (line.isRequired() && isClaim(line) && lacks(line, part, told)) {
                return true;
            }
        }
        return false;
    }

    private static <T, V> boolean lacks(Attribute<T, ?, V> line, T part, Claim told) {
        for (V value : line.values(part)) {
            if (isOnlyDenied(line, value, part, told)) {
                return true;
            }
        }
        return false;
    }
}
