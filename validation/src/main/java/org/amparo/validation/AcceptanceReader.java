package org.amparo.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** Reads acceptances, strictly: one that is misread would hide a finding. */
final class AcceptanceReader {

    private static final String ACCEPTED = "accepted";
    private static final Set<String> MEMBERS =
            Set.of("code", "record", "key", "pointer", "reason", "acceptedOn", "until");

    private final List<String> problems = new ArrayList<>();

    private AcceptanceReader() {}

    static List<Acceptance> read(DataValue json) {
        AcceptanceReader reader = new AcceptanceReader();
        List<Acceptance> acceptances = reader.all(json);
        if (!reader.problems.isEmpty()) {
            throw new InvalidValueException("acceptance-syntax", String.join(" ", reader.problems));
        }
        return List.copyOf(acceptances);
    }

    private List<Acceptance> all(DataValue json) {
        List<Acceptance> acceptances = new ArrayList<>();
        if (!(json instanceof DataObject file && file.members().keySet().equals(Set.of(ACCEPTED)))) {
            problem(Pointer.ROOT, "an object with the one member accepted");
        } else if (!(file.members().get(ACCEPTED) instanceof DataArray items)) {
            problem(Pointer.ROOT.member(ACCEPTED), "an array");
        } else {
            for (DataValue item : items.items()) {
                Pointer at = Pointer.ROOT.member(ACCEPTED).item(acceptances.size());
                acceptances.add(acceptance(item, at));
            }
        }
        return acceptances;
    }

    private @Nullable Acceptance acceptance(DataValue json, Pointer at) {
        if (!(json instanceof DataObject item)) {
            problem(at, "an object");
            return null;
        }
        if (!MEMBERS.containsAll(item.members().keySet())) {
            problem(at, "no members but code, record, key, pointer, reason, acceptedOn and until");
        }
        Optional<String> rule =
                value(item, at, "code", true, "the code of a rule, such as reversed-period", this::text);
        Optional<RecordId> record =
                value(item, at, "record", false, "the id of a record, such as detention:d1", RecordId::parse);
        Optional<String> key = value(item, at, "key", false, "the key of a part of the record", AcceptanceReader::key);
        Optional<Pointer> pointer = value(
                item,
                at,
                "pointer",
                true,
                "a JSON Pointer from the record, such as /period",
                AcceptanceReader::pointer);
        Optional<String> reason = value(item, at, "reason", true, "a text", this::text);
        Optional<LocalDate> acceptedOn =
                value(item, at, "acceptedOn", true, "a day, such as 2024-06-01", LocalDate::parse);
        Optional<LocalDate> until = value(item, at, "until", false, "a day, such as 2025-06-01", LocalDate::parse);
        if (key.isPresent() && record.isEmpty()) {
            problem(at.member("record"), "the record of the key");
        }
        return rule.isEmpty() || pointer.isEmpty() || reason.isEmpty() || acceptedOn.isEmpty()
                ? null
                : new Acceptance(rule.get(), record, key, pointer.get(), reason.get(), acceptedOn.get(), until);
    }

    private <T> Optional<T> value(
            DataObject item, Pointer at, String name, boolean required, String expected, Function<String, T> reading) {
        DataValue value = item.members().get(name);
        if (value == null && !required) {
            return Optional.empty();
        }
        try {
            if (value instanceof DataString text) {
                return Optional.of(reading.apply(text.text()));
            }
        } catch (InvalidValueException | DateTimeException e) {
            // The message below says what was expected.
        }
        problem(at.member(name), expected);
        return Optional.empty();
    }

    private void problem(Pointer at, String expected) {
        problems.add((at.equals(Pointer.ROOT) ? "Expected " : "At " + at + " expected ") + expected + ".");
    }

    private String text(String text) {
        if (text.isBlank()) {
            throw new InvalidValueException("acceptance-syntax", "Expected a text.");
        }
        return text;
    }

    private static String key(String text) {
        PartRef.requireKey(text);
        return text;
    }

    private static Pointer pointer(String text) {
        if (!text.isEmpty() && !text.startsWith("/")) {
            throw new InvalidValueException("acceptance-syntax", "Expected a JSON Pointer.");
        }
        Pointer pointer = Pointer.ROOT;
        String[] names = text.split("/", -1);
        for (int i = 1; i < names.length; i++) {
            pointer = pointer.member(names[i].replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }
}
