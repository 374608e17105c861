package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.PartVisitor;
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
public final class Asserted {

    private Asserted() {}

    /** The file without what is only denied, and so without detentions and incidents of which nothing else is told. */
    static CaseFile of(CaseFile file) {
        List<CaseRecord> records = file.records();
        List<CaseRecord> told = records.stream()
                .filter(record -> !(record instanceof Detention detention) || !isOnlyDenied(detention))
                .filter(record -> !(record instanceof Incident incident) || !isOnlyDenied(incident))
                .map(Asserted::of)
                .toList();
        boolean isSame = told.size() == records.size()
                && IntStream.range(0, told.size()).allMatch(i -> told.get(i) == records.get(i));
        return isSame
                ? file
                : CaseFile.builder().header(file.header()).addAll(told).build();
    }

    /** The record without what is only denied: the same object if nothing is. */
    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    public static <R extends CaseRecord> R of(R record) {
        return record.isRetracted() ? record : told((Shape<R, ?>) record.shape(), record, false);
    }

    /** Whether a detention is only denied: nobody says that there was one, or tells of anything in its course. */
    public static boolean isOnlyDenied(Detention detention) {
        return !isSaid(of(detention)) && (isSaid(detention) || isDenied(whole(detention)));
    }

    private static boolean isSaid(Detention detention) {
        return detention.evidence().stream().anyMatch(Evidence::supports)
                || detention.period().isPresent()
                || detention.release().isPresent()
                || Stream.of(
                                detention.custodyPhases(),
                                detention.proceedings(),
                                detention.legalStages(),
                                detention.charges(),
                                detention.sentences())
                        .anyMatch(parts -> !parts.isEmpty());
    }

    /** Whether it is only denied that there is such a statement. */
    public static boolean isOnlyDenied(Statement statement) {
        return isDenied(whole(statement));
    }

    /** Whether an incident is only denied: nobody says that there was one, or tells of anything in it. */
    public static boolean isOnlyDenied(Incident incident) {
        return isDenied(whole(incident)) && incident.evidence().stream().noneMatch(Evidence::supports);
    }

    /** Whether a part of a detention is only denied. */
    public static <P> boolean isOnlyDenied(P part, Detention detention, AttributeName<P> list) {
        return isOnlyDenied(part, list.type(), list.name(), detention, isDenied(whole(detention)));
    }

    /** The evidence that speaks against a detention, or against something in its course. */
    public static Stream<Evidence> contrary(Detention detention) {
        return Stream.of(
                        Stream.of(detention),
                        detention.release().stream(),
                        detention.custodyPhases().stream(),
                        detention.proceedings().stream())
                .flatMap(parts -> parts)
                .flatMap(part -> part.evidence().stream())
                .filter(evidence -> !evidence.supports());
    }

    /** The object without what is only denied; the same object if nothing in it is. */
    private static <T, B> T told(Shape<T, B> shape, T object, boolean isAroundDenied) {
        if (isToldWhole(shape, object, isAroundDenied)) {
            return object;
        }
        boolean isDenied = isDenied(object, isAroundDenied);
        B builder = shape.newBuilder();
        shape.attributes().values().forEach(line -> copy(shape, line, object, builder, isDenied));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private static boolean isDenied(Object object, boolean isAroundDenied) {
        List<Evidence> own = whole(object);
        return own.isEmpty() ? isAroundDenied : isDenied(own);
    }

    /** Whether nothing in an object is only denied, as of nearly all: no list is made to find that out. */
    private static <T> boolean isToldWhole(Shape<T, ?> shape, T object, boolean isAroundDenied) {
        Whole<T> whole = new Whole<>(shape, object, isDenied(object, isAroundDenied));
        shape.visit(object, whole);
        return whole.is;
    }

    /** The look for a value or a part that is left out of an object. */
    private static final class Whole<T> implements PartVisitor<RuntimeException> {

        private final Shape<T, ?> shape;
        private final T object;
        private final boolean isDenied;
        private boolean is = true;

        Whole(Shape<T, ?> shape, T object, boolean isDenied) {
            this.shape = shape;
            this.object = object;
            this.isDenied = isDenied;
        }

        @Override
        public <V> void value(Attribute<?, ?, V> line, V value, int item) {
            is = is && isTold(shape, line, value, object, isDenied);
        }

        @Override
        public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
            is = is
                    && isTold(shape, line, part, object, isDenied)
                    && (!isClaim(line) || isToldWhole(table, part, isDenied));
        }
    }

    private static <T, B, V> void copy(
            Shape<T, B> shape, Attribute<T, B, V> line, T object, B builder, boolean isDenied) {
        List<V> told = told(shape, line, object, isDenied);
        if (!told.isEmpty()) {
            line.set(builder, told);
        }
    }

    private static <T, V> List<V> told(Shape<T, ?> shape, Attribute<T, ?, V> line, T object, boolean isDenied) {
        return line.values(object).stream()
                .filter(value -> isTold(shape, line, value, object, isDenied))
                .map(value -> isClaim(line) ? told(line, value, isDenied) : value)
                .toList();
    }

    /** Whether a value stays, perhaps without something in it. */
    private static <T, V> boolean isTold(
            Shape<T, ?> shape, Attribute<?, ?, V> line, V value, T object, boolean isDenied) {
        return (!(value instanceof Evidence evidence)
                        || evidence.supports()
                        || !isAboutNothing(shape, evidence, object, isDenied))
                && !isGone(line, value, object, isDenied);
    }

    private static boolean isClaim(Attribute<?, ?, ?> line) {
        return line.traits().role() == AttributeRole.CLAIM;
    }

    private static <V> V told(Attribute<?, ?, V> line, V value, boolean isDenied) {
        return line.type().table().map(shape -> told(shape, value, isDenied)).orElse(value);
    }

    /** Whether evidence is about an attribute that is left out: a denial of it would read as one of the whole. */
    private static <T> boolean isAboutNothing(Shape<T, ?> shape, Evidence evidence, T object, boolean isDenied) {
        return evidence.about()
                .map(shape.attributes()::get)
                .filter(line -> isLeftOut(line, object, isDenied))
                .isPresent();
    }

    private static <T, V> boolean isLeftOut(Attribute<T, ?, V> line, T object, boolean isDenied) {
        List<V> values = line.values(object);
        return !values.isEmpty() && values.stream().allMatch(value -> isGone(line, value, object, isDenied));
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
                : isDenied(about) && !(isKnownAsWhole && whole(object).stream().anyMatch(Evidence::supports));
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

    /**
     * The evidence for what makes something a detention of somebody, or an incident, if that is only denied: lists give
     * evidence for each attribute, and none for the whole.
     */
    private static List<Evidence> denialOfSubject(Object object) {
        Stream<String> attributes = Stream.of();
        if (object instanceof Detention) {
            attributes = Stream.of(Detention.DETAINEE.name());
        } else if (object instanceof Incident) {
            attributes = Stream.of(Incident.KINDS.name(), Incident.SUBJECTS.name());
        }
        return attributes
                .map(attribute -> about(object, attribute))
                .filter(Asserted::isDenied)
                .findFirst()
                .orElse(List.of());
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
        return evidence.status().filter(ClaimStatus.RETRACTED::equals).isPresent();
    }
}
