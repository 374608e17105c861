package org.amparo.internal.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.evidence.ClaimedPart;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.LineVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Walk;
import org.jspecify.annotations.Nullable;

/**
 * The check that no two parts of a record have one key, and that parts do not stand too deep. It is made when a case file
 * is; everything else in an index can wait until it is asked for.
 */
final class KeyCheck implements LineVisitor<RuntimeException> {

    /**
     * The levels of parts in lists that JSON can hold in its 512. More could not be read again, and overflow a stack.
     */
    private static final int MOST_LEVELS = 254;

    /** How many levels of parts there are in one that only speaks of others, itself included: a marking of a gap. */
    private static final int BESIDE = 2;

    /** The keys that are compared one by one. A record has few, but may have many. */
    private static final int FEW = 16;

    private final List<CaseRecord> records;
    private final IndexedLines.OfTables tables = new IndexedLines.OfTables();
    private final List<String> few = new ArrayList<>(FEW);
    private @Nullable Set<String> many;

    private int position;

    /** How deep the walk is in the parts of a record. */
    private int levels;

    private KeyCheck(List<CaseRecord> records) {
        this.records = records;
    }

    /**
     * Checks records, in their order.
     *
     * @throws InvalidValueException {@code duplicate-key}, or {@code too-many-levels}
     */
    static void of(List<CaseRecord> records) {
        KeyCheck check = new KeyCheck(records);
        for (CaseRecord record : records) {
            check.few.clear();
            check.many = null;
            check.record(record.shaped());
            check.position++;
        }
    }

    private <T> void record(Shaped<T> record) {
        object(record.shape(), record.object());
    }

    private <T> void object(Shape<T, ?> table, T object) {
        if (object instanceof ClaimedPart claim) {
            claim.key().ifPresent(this::add);
        }
        IndexedLines<T> lines = tables.of(table);
        if (levels <= MOST_LEVELS - BESIDE) {
            lines.showKeyed(object, this);
        } else {
            lines.showParts(object, this);
        }
    }

    @Override
    public <V> void one(Attribute<?, ?, V> line, V part) {
        enter(line.type().table().orElseThrow(), part);
    }

    @Override
    public <V> void many(Attribute<?, ?, V> line, List<V> parts) {
        Shape<V, ?> table = line.type().table().orElseThrow();
        for (int i = 0; i < parts.size(); i++) {
            enter(table, parts.get(i));
        }
    }

    private <P> void enter(Shape<P, ?> table, P part) {
        if (++levels > MOST_LEVELS) {
            throw Invalid.TOO_MANY_LEVELS.exception();
        }
        object(table, part);
        levels--;
    }

    private void add(String key) {
        if (many == null && few.size() == FEW) {
            many = new HashSet<>(few);
        }
        boolean isNew = many == null ? !few.contains(key) && few.add(key) : many.add(key);
        if (!isNew) {
            throw duplicateKey(records.get(position), key);
        }
    }

    private InvalidValueException duplicateKey(CaseRecord record, String key) {
        List<Pointer> found = new ArrayList<>();
        record.shaped().walk(IdNumbers.RECORDS.item(position), new Walk.Visitor() {
            @Override
            public <P> void object(Pointer at, Shape<P, ?> shape, P part) {
                if (part instanceof ClaimedPart claim
                        && claim.key().filter(key::equals).isPresent()) {
                    found.add(at);
                }
            }
        });
        return Invalid.DUPLICATE_KEY.exception(
                found.get(0).toString(), found.get(1).toString());
    }
}
