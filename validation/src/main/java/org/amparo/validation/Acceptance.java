package org.amparo.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.data.JsonForm;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;

/**
 * The decision of somebody to live with what a rule finds at one place: a source itself contradicts itself, and the
 * file says so rightly. The finding stays visible, as an accepted one, and counts no longer.
 *
 * @param rule the code of the rule
 * @param record the record of the finding; none for the header
 * @param key the key of a part of the record, from which the pointer then starts: the place stays the same when other
 *     parts are put before it
 * @param pointer the place, from the record, from the part with the key or from the header: {@code /period}
 * @param reason why, for colleagues; without values of the case, since reports show it
 * @param acceptedOn the day of the decision
 * @param until the last day on which it holds, if it has one
 */
public record Acceptance(
        String rule,
        Optional<RecordId> record,
        Optional<String> key,
        Pointer pointer,
        String reason,
        LocalDate acceptedOn,
        Optional<LocalDate> until)
        implements JsonForm {

    /** An acceptance. */
    public Acceptance {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(acceptedOn, "acceptedOn");
        Objects.requireNonNull(until, "until");
    }

    /** The part from which the pointer starts, if it starts from one. */
    Optional<PartRef> part() {
        return record.flatMap(id -> key.map(part -> PartRef.of(id, part)));
    }

    /** Whether it no longer holds on a day. */
    public boolean hasEndedBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return until.filter(day::isAfter).isPresent();
    }

    /**
     * Reads a list of acceptances from JSON ({@linkplain org.amparo docs/validation.md}), which {@code DataJson} of
     * {@code amparo-json} reads from a file:
     *
     * <pre>
     * {"accepted": [
     *   {"code": "reversed-period", "record": "detention:d1", "pointer": "/period",
     *    "reason": "The verdict itself has it so.", "acceptedOn": "2024-06-01", "until": "2025-06-01"}
     * ]}
     * </pre>
     *
     * @throws InvalidValueException {@code acceptance-syntax}, with every problem and its place in the message, if the
     *     JSON has another form. It repeats no value
     */
    public static List<Acceptance> listOf(DataValue json) {
        Objects.requireNonNull(json, "json");
        return AcceptanceReader.read(json);
    }

    /** The form in which {@link #listOf} reads it. */
    @Override
    public DataObject toData() {
        return DataObject.builder()
                .put("code", rule)
                .put("record", record)
                .put("key", key)
                .put("pointer", pointer.toString())
                .put("reason", reason)
                .put("acceptedOn", acceptedOn.toString())
                .put("until", until)
                .build();
    }

    /** True: it has no value of a case. */
    @Override
    public boolean isForEverybody() {
        return true;
    }

    /** One line: the rule, the place, the days; the reason is left out. */
    @Override
    public String toString() {
        return rule
                + " "
                + record.map(RecordId::toString).orElse("header")
                + key.map(part -> "#" + part).orElse("")
                + " "
                + pointer
                + " accepted on "
                + acceptedOn
                + until.map(day -> " until " + day).orElse("");
    }
}
