package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.id.RecordId;
import org.amparo.shape.Pointer;

/** A receipt as lines of text: what has to be read, then what was left out, by cause, and what was kept. */
final class ReceiptText {

    /** How many records are named of those that a cause took along. */
    private static final int NAMED = 5;

    private final Receipt receipt;
    private final List<String> lines = new ArrayList<>();

    ReceiptText(Receipt receipt) {
        this.receipt = receipt;
    }

    /** A place on one line. */
    static String place(Optional<RecordId> record, Pointer at) {
        String owner = record.map(RecordId::toString).orElse("case-file");
        return at.equals(Pointer.ROOT) ? owner : owner + " " + at;
    }

    /**
     * The lines.
     *
     * @param fresh the places that were not yet in the last receipt
     */
    List<String> lines(Set<Reading> fresh) {
        addReadings(fresh);
        addNames();
        addCauses();
        lines.add("");
        lines.add("Kept: "
                + receipt.total().entrySet().stream()
                        .map(type -> type.getKey() + " " + receipt.kept().getOrDefault(type.getKey(), 0) + " of "
                                + type.getValue())
                        .collect(Collectors.joining(", ")));
        return List.copyOf(lines);
    }

    private void addReadings(Set<Reading> fresh) {
        List<Reading> all = receipt.toRead();
        if (all.isEmpty()) {
            lines.add("Nothing has to be read before you publish.");
            return;
        }
        String news = fresh.size() == all.size() ? "" : " (" + fresh.size() + " new)";
        String these = all.size() == 1 ? "this" : "these " + all.size();
        lines.add("Read " + these + news + " before you publish:");
        int number = 0;
        for (Reading reading : all) {
            number++;
            boolean isNew = news.isEmpty() || fresh.contains(reading);
            lines.add(number + ". " + (isNew ? "" : "(as before) ") + place(reading.record(), reading.at()));
            lines.add("   " + explained(reading.reason()));
            if (!reading.words().isEmpty()) {
                lines.add("   “" + reading.words() + "”");
            }
            lines.add("   key " + reading.key());
        }
    }

    private void addNames() {
        if (!receipt.notSearched().isEmpty()) {
            lines.add("");
            lines.add("Names that were not searched for in every form:");
            receipt.notSearched()
                    .forEach(name ->
                            lines.add("  " + place(name.record(), name.at()) + ": " + explained(name.reason())));
        }
    }

    private void addCauses() {
        List<Cause> causes = receipt.causes();
        if (causes.isEmpty()) {
            lines.add("");
            lines.add("Nothing was left out.");
            return;
        }
        lines.add("");
        lines.add("Left out, " + receipt.withheld().size() + " in all:");
        causes.stream()
                .filter(cause -> cause.reason() != WithheldReason.FLOOR)
                .forEach(cause -> lines.add("  " + described(cause)));
        causes.stream()
                .filter(cause -> cause.reason() == WithheldReason.FLOOR)
                .forEach(cause -> lines.add("  by the floors of the model: " + floors(cause)));
    }

    private static String described(Cause cause) {
        int count = cause.withheld().size();
        return cause.record()
                .map(record -> record + " (" + explained(cause.reason()) + "), and with it " + (count - 1) + " in "
                        + records(cause))
                .orElseGet(() -> explained(cause.reason()) + ": " + count + " in " + records(cause));
    }

    private static String records(Cause cause) {
        List<String> others = cause.withheld().stream()
                .filter(entry -> cause.record().isEmpty() || !entry.record().equals(cause.record()))
                .map(entry -> place(entry.record(), Pointer.ROOT))
                .distinct()
                .toList();
        String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
        return others.size() <= NAMED ? named : named + " and " + (others.size() - NAMED) + " more";
    }

    /** How often each attribute was left out. */
    private static String floors(Cause cause) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cause.withheld().forEach(entry -> counts.merge(entry.attribute().orElse(""), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String explained(WithheldReason reason) {
        return reason.explanation() + " (" + reason.code() + ")";
    }
}
