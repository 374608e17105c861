package org.amparo.exchange.held;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.amparo.data.DataObject;
import org.amparo.data.JsonForm;
import org.amparo.id.PersonId;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Status;

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
        long certain = persons(held.certain());
        return new HeldNumbers(
                held.on(),
                certain,
                certain + persons(held.possible()),
                persons(held.unknown()),
                held.groups().size());
    }

    /** An organisation of which somebody writes a detention is in the list, and is no person. */
    private static long persons(List<Status> statuses) {
        return statuses.stream()
                .filter(status -> status.subject() instanceof PersonId)
                .count();
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
