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
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.speech.Relay;

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
        return isWithdrawn(evidence)
                ? table.type()
                        .cast(evidence.toBuilder().status(ClaimStatus.RETRACTED).build())
                : part;
    }

    /** Whether the statement in which something was read was retracted, or one that it only passes on. */
    private boolean isWithdrawn(Evidence evidence) {
        return isWithdrawn(evidence, find, isRetracted);
    }

    /**
     * The same for one piece of evidence. Whoever says something of their own on the way, as by an estimate, goes on
     * saying it when the statement behind was retracted.
     */
    public static boolean isWithdrawn(
            Evidence evidence, Function<RecordId, Optional<CaseRecord>> find, Predicate<CaseRecord> isRetracted) {
        if (isRetracted(evidence.statement(), find, isRetracted)) {
            return true;
        }
        for (PartRef via : evidence.via()) {
            Optional<Relay> relay = relay(via, find);
            if (relay.flatMap(Relay::mode).filter(Tellers.OWN::contains).isPresent()) {
                return false;
            }
            if (relay.isPresent() && isRetracted(relay.get().statement(), find, isRetracted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRetracted(
            StatementId id, Function<RecordId, Optional<CaseRecord>> find, Predicate<CaseRecord> isRetracted) {
        CaseRecord statement = find.apply(id).orElse(null);
        return statement instanceof Statement && isRetracted.test(statement);
    }

    private static Optional<Relay> relay(PartRef via, Function<RecordId, Optional<CaseRecord>> find) {
        if (find.apply(via.record()).orElse(null) instanceof Statement statement) {
            return statement.relays().stream()
                    .filter(relay -> relay.key().equals(Optional.of(via.key())))
                    .findFirst();
        }
        return Optional.empty();
    }
}
