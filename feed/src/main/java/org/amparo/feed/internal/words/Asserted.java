package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;

/**
 * Records without what somebody denies, or has taken back, and nobody says: nothing is told as if that had happened. It
 * works by the attribute tables, and so for every part and attribute of every record.
 *
 * <p>A part is known by its own evidence for it as a whole; without any, by that of the list in which it stands, or else
 * of the whole. An attribute is known by the evidence about it, which says nothing of the rest of the part. In what
 * happened to somebody, the evidence for the whole supports its attributes, too; that there is such a person does not
 * mean that the person died, but a denial of the whole denies the death. Where a detention has no evidence for the whole,
 * a denial of its detainee is one of the whole, and so is one of the kinds or subjects of an incident.
 */
public final class Asserted extends Excerpt {

    private static final Asserted ASSERTED = new Asserted();

    private Asserted() {}

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
        return (record instanceof Detention detention && isOnlyDenied(detention))
                || (record instanceof Incident incident && isOnlyDenied(incident));
    }

    /** Whether a detention is only denied: nobody says that there was one, or tells of anything in its course. */
    public static boolean isOnlyDenied(Detention detention) {
        Claim claim = Claim.of(detention.shaped());
        return !isSaid(of(detention), claim) && (isSaid(detention, claim) || !claim.isTold());
    }

    private static boolean isSaid(Detention detention, Claim claim) {
        return !claim.telling().isEmpty()
                || detention.period().isPresent()
                || detention.release().isPresent()
                || !detention.custodyPhases().isEmpty()
                || !detention.proceedings().isEmpty()
                || !detention.legalStages().isEmpty()
                || !detention.charges().isEmpty()
                || !detention.sentences().isEmpty();
    }

    /** Whether it is only denied that there is such a statement, or that something happened. */
    public static boolean isOnlyDenied(CaseRecord record) {
        return !Claim.of(record.shaped()).isTold();
    }

    /** Whether a part of a detention is only denied. */
    public static <P extends Annotated> boolean isOnlyDenied(P part, Detention detention, AttributeName<P> list) {
        Claim claim = Claim.of(detention.shaped()).part(part, list);
        return isOnlyDenied(part, list.type().table().orElseThrow(), claim);
    }

    @Override
    <T, V> boolean isKept(Shape<T, ?> shape, Attribute<?, ?, V> line, V value, T object, Claim claim) {
        return !isGone(line, value, claim)
                && !(value instanceof Evidence evidence && isAboutNothing(shape, evidence, object, claim));
    }

    /** Whether evidence is about an attribute that is left out: a denial of it would read as one of the whole. */
    private static <T> boolean isAboutNothing(Shape<T, ?> shape, Evidence evidence, T object, Claim claim) {
        Attribute<T, ?, ?> line = shape.attributes().get(evidence.about().orElse(""));
        return line != null
                && isAllGone(line, object, claim)
                && !claim.withdrawn().contains(evidence);
    }

    private static <T, V> boolean isAllGone(Attribute<T, ?, V> line, T object, Claim claim) {
        List<V> values = line.values(object);
        for (V value : values) {
            if (!isGone(line, value, claim)) {
                return false;
            }
        }
        return !values.isEmpty();
    }

    private static <V> boolean isGone(Attribute<?, ?, V> line, V value, Claim claim) {
        return isClaim(line) && !line.isRequired() && isOnlyDenied(line, value, claim);
    }

    /**
     * Whether a value of an attribute is only denied.
     *
     * @param claim how well the object is known that has it
     */
    private static <V> boolean isOnlyDenied(Attribute<?, ?, V> line, V value, Claim claim) {
        Optional<Shape<V, ?>> table = line.type().table();
        if (table.isPresent()) {
            return isOnlyDenied(value, table.get(), claim.part(value, line));
        }
        return !claim.attribute(line).isTold() && !(isDefining(line) && isToldItself(claim));
    }

    /** Whether somebody tells of a thing itself, and so of what makes it what it is. */
    private static boolean isToldItself(Claim claim) {
        return claim.isOwn() && !claim.supporting().isEmpty();
    }

    private static boolean isDefining(Attribute<?, ?, ?> line) {
        return line.traits().is(Traits.Mark.DEFINING);
    }

    /** Whether a part is only denied, or something without which it means nothing, such as the form of a custody phase. */
    private static <P> boolean isOnlyDenied(P part, Shape<P, ?> table, Claim claim) {
        if (!claim.isTold()) {
            return true;
        }
        for (Attribute<P, ?, ?> line : table.lines()) {
            if (line.isRequired() && isClaim(line) && lacks(line, part, claim)) {
                return true;
            }
        }
        return false;
    }

    private static <T, V> boolean lacks(Attribute<T, ?, V> line, T part, Claim claim) {
        for (V value : line.values(part)) {
            if (isOnlyDenied(line, value, claim)) {
                return true;
            }
        }
        return false;
    }
}
