package org.amparo.exchange.held;

import java.time.LocalDate;
import java.util.Objects;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.status.HeldAnswer;

/**
 * How many persons of a file were held on a day: bounds, and never one number.
 *
 * @param on the day
 * @param atLeast the persons who were held for certain
 * @param atMost those and the persons who were possibly held. Of the unknown nothing is said, and so they are in no
 *     bound
 * @param unknown the persons of whom there is a detention, and about whom nothing can be said for the day
 * @param groups the groups that were held as a whole, for certain or possibly; their listed members are among the
 *     persons
 */
public record HeldNumbers(LocalDate on, long atLeast, long atMost, long unknown, long groups) implements JsonForm {

    /** Refuses null. */
    public HeldNumbers {
        Objects.requireNonNull(on, "on");
    }

    static HeldNumbers of(HeldAnswer held) {
        int certain = held.certain().size();
        return new HeldNumbers(
                held.on(),
                certain,
                certain + (long) held.possible().size(),
                held.unknown().size(),
                held.groups().size());
    }

    @Override
    public DataObject toData() {
        return DataObject.builder()
                .put("on", on.toString())
                .put("atLeast", atLeast)
                .put("atMost", atMost)
                .put("unknown", unknown)
                .put("groups", groups)
                .build();
    }
}
