package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.claim.Claim;
import org.amparo.code.ClaimStatus;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;

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
        return !isSaid(of(detention)) && (isSaid(detention) || isDenied(whole(detention)));
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

    /** Whether it is only denied that there is such a statement. */
    public static boolean isOnlyDenied(Statement statement) {
        return isDenied(whole(statement));
    }

    /** Whether an incident is only denied: nobody says that there was one, or tells of anything in it. */
    public static boolean isOnlyDenied(Incident incident) {
        return isDenied(whole(incident))
                && Claim.of(incident.shaped()).telling().isEmpty();
    }

    /** Whether a part of a detention is only denied. */
    public static <P> boolean isOnlyDenied(P part, Detention detention, AttributeName<P> list) {
        return isOnlyDenied(part, list.type(), list.name(), detention, isDenied(whole(detention)));
    }

    @Override
    boolean isDenied(Object object, boolean isAroundDenied) {
        List<Evidence> own = whole(object);
        return own.isEmpty() ? isAroundDenied : isDenied(own);
    }

    @Override
    <T, V> boolean isKept(Shape<T, ?> shape, Attribute<?, ?, V> line, V value, T object, boolean isDenied) {
        return (!(value instanceof Evidence evidence)
                        || evidence.supports()
                        || !isAboutNothing(shape, evidence, object, isDenied))
                && !isGone(line, value, object, isDenied);
    }

    /** Whether evidence is about an attribute that is left out: a denial of it would read as one of the whole. */
    private static <T> boolean isAboutNothing(Shape<T, ?> shape, Evidence evidence, T object, boolean isDenied) {
        Attribute<T, ?, ?> line = shape.attributes().get(evidence.about().orElse(""));
        return line != null && isGone(line, object, isDenied);
    }

    private static <T, V> boolean isGone(Attribute<T, ?, V> line, T object, boolean isDenied) {
        List<V> values = line.values(object);
        for (V value : values) {
            if (!isGone(line, value, object, isDenied)) {
                return false;
            }
        }
        return !values.isEmpty();
    }

    private static <V> boolean isGone(Attribute<?, ?, V> line, V value, Object object, boolean isDenied) {
        return isClaim(line) && !line.isRequired() && isOnlyDenied(value, line.type(), line.name(), object, isDenied);
    }

    /**
     * Whether a value of an attribute is only denied.
     *
     * @param isWholeDenied whether the object that has it is
     */
    private static <V> boolean isOnlyDenied(
            V value, Type<V> type, String attribute, Object object, boolean isWholeDenied) {
        List<Evidence> about = about(object, attribute);
        if (value instanceof Annotated) {
            List<Evidence> own = whole(value);
            List<Evidence> deciding = own.isEmpty() ? about : own;
            return (deciding.isEmpty() ? isWholeDenied : isDenied(deciding))
                    || type.table().filter(table -> lacks(table, value)).isPresent();
        }
        boolean isKnownAsWhole =
                object instanceof ClaimedPart || object instanceof Detention || object instanceof Incident;
        return about.isEmpty()
                ? isWholeDenied && (isKnownAsWhole || attribute.equals(Person.DIED_ON.name()))
                : isDenied(about) && !(isKnownAsWhole && isSupportedAsWhole(object));
    }

    /** Whether something is only denied without which a part means nothing, such as the form of a custody phase. */
    private static <V> boolean lacks(Shape<V, ?> table, V part) {
        boolean isDenied = isDenied(whole(part));
        for (Attribute<V, ?, ?> line : table.lines()) {
            if (line.isRequired() && isClaim(line) && lacks(line, part, isDenied)) {
                return true;
            }
        }
        return false;
    }

    private static <T, V> boolean lacks(Attribute<T, ?, V> line, T part, boolean isDenied) {
        for (V value : line.values(part)) {
            if (isOnlyDenied(value, line.type(), line.name(), part, isDenied)) {
                return true;
            }
        }
        return false;
    }

    private static List<Evidence> about(Object object, String attribute) {
        return evidence(
                object, evidence -> evidence.about().filter(attribute::equals).isPresent());
    }

    private static List<Evidence> whole(Object object) {
        List<Evidence> whole = evidence(object, evidence -> evidence.about().isEmpty());
        return whole.isEmpty() ? denialOfSubject(object) : whole;
    }

    private static boolean isSupportedAsWhole(Object object) {
        return object instanceof Annotated annotated
                && Grounds.any(
                        annotated,
                        evidence -> evidence.supports() && evidence.about().isEmpty());
    }

    /**
     * The evidence for what makes something a detention of somebody, or an incident, if that is only denied: lists give
     * evidence for each attribute, and none for the whole.
     */
    private static List<Evidence> denialOfSubject(Object object) {
        List<String> attributes = List.of();
        if (object instanceof Detention) {
            attributes = List.of(Detention.DETAINEE.name());
        } else if (object instanceof Incident) {
            attributes = List.of(Incident.KINDS.name(), Incident.SUBJECTS.name());
        }
        for (String attribute : attributes) {
            List<Evidence> about = about(object, attribute);
            if (isDenied(about)) {
                return about;
            }
        }
        return List.of();
    }

    private static List<Evidence> evidence(Object object, Predicate<Evidence> which) {
        if (!(object instanceof Annotated annotated) || annotated.evidence().isEmpty()) {
            return List.of();
        }
        List<Evidence> found = new ArrayList<>(annotated.evidence());
        found.removeIf(which.negate());
        return found;
    }

    /** Whether there is evidence that denies or was retracted, and none that says it in any way. */
    private static boolean isDenied(List<Evidence> evidence) {
        boolean isStanding = false;
        boolean isRetracted = true;
        for (Evidence one : evidence) {
            if (one.stands()) {
                if (!one.denies()) {
                    return false;
                }
                isStanding = true;
            } else {
                isRetracted = isRetracted && isRetracted(one);
            }
        }
        return isStanding || (!evidence.isEmpty() && isRetracted);
    }

    private static boolean isRetracted(Evidence evidence) {
        return evidence.status().equals(Optional.of(ClaimStatus.RETRACTED));
    }
}
