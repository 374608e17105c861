package org.amparo.internal.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.amparo.CaseRecord;
import org.amparo.id.RecordId;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;

/** The positions of records by their ids, former ids included. */
final class IdNumbers {

    static final Pointer RECORDS = Pointer.ROOT.member("records");

    private IdNumbers() {}

    /**
     * The positions.
     *
     * @throws InvalidValueException {@code duplicate-id}
     */
    static Map<RecordId, Integer> of(List<CaseRecord> records) {
        Map<RecordId, Integer> numbers = new HashMap<>(records.size() * 3 / 2);
        for (int i = 0; i < records.size(); i++) {
            Integer first = numbers.putIfAbsent(records.get(i).id(), i);
            if (first != null) {
                throw Invalid.DUPLICATE_ID.exception(
                        RECORDS.item(first).toString(), RECORDS.item(i).toString());
            }
        }
        for (int i = 0; i < records.size(); i++) {
            for (RecordId former : records.get(i).formerIds()) {
                numbers.merge(former, i, holderOf(records, former));
            }
        }
        return numbers;
    }

    /** The record that has an id: the one whose own it is; of several that had it formerly, the first by their ids. */
    private static BinaryOperator<Integer> holderOf(List<CaseRecord> records, RecordId id) {
        return BinaryOperator.minBy(Comparator.<Integer, Boolean>comparing(
                        position -> !records.get(position).id().equals(id))
                .thenComparing(position -> records.get(position).id().toString()));
    }
}
