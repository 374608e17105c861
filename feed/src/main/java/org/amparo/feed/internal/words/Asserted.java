package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;

/**
 * Records without what somebody denies, or has taken back, and nobody says: nothing is told as if that had happened. It
 * works by the attribute tables, and so for every part and attribute of every record.
 *
 * <p>A part is known by its own evidence; without any, by that of the list in which it stands, or else of the whole. An
 * attribute is known by the evidence about it. In what happened to somebody, the evidence for the whole supports its
 * attributes, too; that there is such a person does not mean that the person died.
 */
public final class Asserted {

    private Asserted() {}

    /** The file without what is only denied, and so without detentions of which nothing else is told. */
    static CaseFile of(CaseFile file) {
        List<CaseRecord> records = file.records();
        List<CaseRecord> told = records.stream()
                .filter(record -> !(record instanceof Detention detention) || !isOnlyDenied(detention))
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
        Detention told = of(detention);
        boolean isSaid = detention.evidence().stream().anyMatch(Evidence::supports)
                || told.period().isPresent()
                || told.release().isPresent()
                || Stream.of(told.custodyPhases(), told.proceedings(), told.charges(), told.sentences())
                        .anyMatch(parts -> !parts.isEmpty());
        return !isSaid && (told != detention || isDenied(whole(detention)));
    }

    /** Whether it is only denied that there is such a statement. */
    public static boolean isOnlyDenied(Statement statement) {
        return isDenied(whole(statement));
    }

    /** Whether a part of a detention is only denied. */
    public static <P> boolean isOnlyDenied(P part, Detention detention, AttributeName<P> list) {
        return isOnlyDenied(part, list.type(), list.name(), detention, isDenied(whole(detention)));
    }

    /** The evidence for the parts of the course of a detention that are only denied. */
    public static Stream<Evidence> denials(Detention detention) {
        return Stream.of(
                        denied(detention.release().stream(), detention, Detention.RELEASE),
                        denied(detention.custodyPhases().stream(), detention, Detention.CUSTODY_PHASES),
                        denied(detention.proceedings().stream(), detention, Detention.PROCEEDINGS))
                .flatMap(parts -> parts)
                .flatMap(part -> part.evidence().stream());
    }

    private static <P extends Claim> Stream<P> denied(Stream<P> parts, Detention detention, AttributeName<P> list) {
        return parts.filter(part -> isOnlyDenied(part, detention, list));
    }

    /** The object without what is only denied; the same object if nothing in it is. */
    private static <T, B> T told(Shape<T, B> shape, T object, boolean isAroundDenied) {
        List<Evidence> own = whole(object);
        boolean isDenied = own.isEmpty() ? isAroundDenied : isDenied(own);
        if (shape.attributes().values().stream().allMatch(line -> isSame(line, object, isDenied))) {
            return object;
        }
        B builder = shape.newBuilder();
        shape.attributes().values().forEach(line -> copy(line, object, builder, isDenied));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private static <T, V> boolean isSame(Attribute<T, ?, V> line, T object, boolean isDenied) {
        List<V> values = line.values(object);
        List<V> told = told(line, values, object, isDenied);
        return told.size() == values.size()
                && IntStream.range(0, told.size()).allMatch(i -> told.get(i) == values.get(i));
    }

    private static <T, B, V> void copy(Attribute<T, B, V> line, T object, B builder, boolean isDenied) {
        List<V> told = told(line, line.values(object), object, isDenied);
        if (!told.isEmpty()) {
            line.set(builder, told);
        }
    }

    private static <V> List<V> told(Attribute<?, ?, V> line, List<V> values, Object object, boolean isDenied) {
        if (values.isEmpty() || line.traits().role() != AttributeRole.CLAIM) {
            return values;
        }
        Optional<Shape<V, ?>> table = line.type().table();
        return values.stream()
                .filter(value -> line.isRequired() || !isOnlyDenied(value, line.type(), line.name(), object, isDenied))
                .map(value -> table.map(shape -> told(shape, value, isDenied)).orElse(value))
                .toList();
    }

    /**
     * Whether a value of an attribute is only denied.
     *
     * @param isWholeDenied whether the object that has it is
     */
    private static <V> boolean isOnlyDenied(
            V value, Type<V> type, String attribute, Object object, boolean isWholeDenied) {
        List<Evidence> about = about(object, attribute);
        if (value instanceof Annotated part) {
            return part.evidence().isEmpty()
                    ? about.isEmpty() ? isWholeDenied : isDenied(about)
                    : isDenied(part.evidence())
                            || type.table().filter(table -> lacks(table, value)).isPresent();
        }
        boolean isKnownAsWhole = object instanceof Claim || object instanceof Detention;
        return about.isEmpty()
                ? isKnownAsWhole && isWholeDenied
                : isDenied(about) && !(isKnownAsWhole && whole(object).stream().anyMatch(Evidence::supports));
    }

    /** Whether something is only denied without which a part means nothing, such as the form of a custody phase. */
    private static <V> boolean lacks(Shape<V, ?> table, V part) {
        boolean isDenied = isDenied(whole(part));
        return table.attributes().values().stream()
                .filter(line -> line.isRequired() && line.traits().role() == AttributeRole.CLAIM)
                .anyMatch(line -> lacks(line, part, isDenied));
    }

    private static <T, V> boolean lacks(Attribute<T, ?, V> line, T part, boolean isDenied) {
        return line.values(part).stream()
                .anyMatch(value -> isOnlyDenied(value, line.type(), line.name(), part, isDenied));
    }

    private static List<Evidence> about(Object object, String attribute) {
        return object instanceof Annotated annotated
                ? annotated.evidence().stream()
                        .filter(evidence ->
                                evidence.about().filter(attribute::equals).isPresent())
                        .toList()
                : List.of();
    }

    private static List<Evidence> whole(Object object) {
        return object instanceof Annotated annotated
                ? annotated.evidence().stream()
                        .filter(evidence -> evidence.about().isEmpty())
                        .toList()
                : List.of();
    }

    /** Whether there is evidence that denies or was retracted, and none that says it in any way. */
    private static boolean isDenied(List<Evidence> evidence) {
        List<Evidence> standing = evidence.stream().filter(Evidence::stands).toList();
        return standing.isEmpty()
                ? !evidence.isEmpty() && evidence.stream().allMatch(Asserted::isRetracted)
                : standing.stream().allMatch(Evidence::denies);
    }

    private static boolean isRetracted(Evidence evidence) {
        return evidence.status().filter(ClaimStatus.RETRACTED::equals).isPresent();
    }
}
