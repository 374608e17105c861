package org.amparo.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.code.ClaimStatus;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;

/**
 * The statements that were retracted. Whatever was read in one is retracted, too, though the evidence does not say so: it
 * is marked as such before anybody asks what the evidence tells.
 */
public final class RetractedStatements {

    private final Function<RecordId, Optional<CaseRecord>> find;
    private final Predicate<CaseRecord> isRetracted;

    private RetractedStatements(Function<RecordId, Optional<CaseRecord>> find, Predicate<CaseRecord> isRetracted) {
        this.find = find;
        this.isRetracted = isRetracted;
    }

    /**
     * The records with the evidence of retracted statements retracted; the same list if no statement is.
     *
     * @param find the record of an id, perhaps a former one
     * @param isRetracted whether a statement is retracted
     */
    public static List<CaseRecord> withdrawnIn(
            List<CaseRecord> records,
            Function<RecordId, Optional<CaseRecord>> find,
            Predicate<CaseRecord> isRetracted) {
        if (records.stream().noneMatch(record -> record instanceof Statement && isRetracted.test(record))) {
            return records;
        }
        RetractedStatements statements = new RetractedStatements(find, isRetracted);
        List<CaseRecord> withdrawn = new ArrayList<>(records.size());
        for (CaseRecord record : records) {
            withdrawn.add(statements.withdrawnIn(record.shaped()));
        }
        return List.copyOf(withdrawn);
    }

    private <T extends CaseRecord> T withdrawnIn(Shaped<T> record) {
        return withdrawnIn(record.shape(), record.object());
    }

    /** The object itself if it holds no such evidence, as most do. */
    private <T, B> T withdrawnIn(Shape<T, B> shape, T object) {
        T withdrawn = object;
        for (Attribute<T, B, ?> line : shape.lines()) {
            if (line.type().hasTable()) {
                withdrawn = withdrawnIn(shape, line, withdrawn);
            }
        }
        return withdrawn;
    }

    private <T, B, V> T withdrawnIn(Shape<T, B> shape, Attribute<T, B, V> line, T object) {
        List<V> parts = line.values(object);
        if (parts.isEmpty()) {
            return object;
        }
        Shape<V, ?> table = line.type().table().orElseThrow();
        List<V> withdrawn = new ArrayList<>(parts.size());
        boolean isChanged = false;
        for (V part : parts) {
            V other = part instanceof Evidence evidence ? withdrawn(table, part, evidence) : withdrawnIn(table, part);
            withdrawn.add(other);
            isChanged |= other != part;
        }
        if (!isChanged) {
            return object;
        }
        B builder = shape.newBuilder();
        shape.lines().forEach(same -> same.copy(object, builder));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        line.set(builder, withdrawn);
        return shape.build(builder);
    }

    private <V> V withdrawn(Shape<V, ?> table, V part, Evidence evidence) {
        return find.apply(evidence.statement())
                .filter(source -> source instanceof Statement && isRetracted.test(source))
                .map(source ->
                        evidence.toBuilder().status(ClaimStatus.RETRACTED).build())
                .map(table.type()::cast)
                .orElse(part);
    }
}
