package org.amparo.disclosure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.id.RecordId;
import org.amparo.internal.marking.NamedRecipients;
import org.amparo.shape.Pointer;

/**
 * A receipt as lines of text: for whom and when it was made, what has to be read, then what was left out, by cause, and
 * what was kept.
 */
final class ReceiptText {

    /** How many things are named of those that went together. */
    private static final int NAMED = 5;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd 'at' HH:mm 'UTC'", Locale.ROOT);

    /** The reasons of places that can be judged only with what was left out of the record. */
    private static final Set<WithheldReason> OF_WHAT_WENT =
            Set.of(WithheldReason.SOURCES_HIDDEN, WithheldReason.WORDING_STAYS);

    private final Receipt receipt;
    /** What was left out of each record that lost something, its floors apart. */
    private final Map<Optional<RecordId>, List<Withheld>> leftOut;

    private final Map<Optional<RecordId>, String> leftOutOf = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    ReceiptText(Receipt receipt) {
        this.receipt = receipt;
        this.leftOut = receipt.withheld().stream()
                .filter(entry -> entry.reason() != WithheldReason.FLOOR)
                .collect(Collectors.groupingBy(Withheld::record));
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
        addTitle();
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

    private void addTitle() {
        String profile = receipt.header().profile().orElseThrow();
        String recipients = NamedRecipients.of(receipt.header());
        String readers = recipients.isEmpty() ? profile : profile + " (" + recipients.replace(" ", ", ") + ")";
        Instant made = receipt.header().generatedAt().orElseThrow();
        lines.add("Receipt of " + receipt.header().id() + " for the profile " + readers + ", made on " + text(made)
                + ". Keep it to yourself.");
        lines.add(receipt.holdsUntil()
                .map(end -> "The publication holds until " + text(end) + ", when a consent ends. Publish anew by then.")
                .orElse("No consent of anybody shown has an end."));
        lines.add("");
    }

    private static String text(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    private void addReadings(Set<Reading> fresh) {
        List<Reading> all = receipt.toRead();
        if (all.isEmpty()) {
            lines.add("Nothing has to be read before you publish.");
            return;
        }
        String news = fresh.size() == all.size() ? "" : " (" + fresh.size() + " new)";
        String these = all.size() == 1 ? "this" : "these " + all.size();
        String hidden = all.stream().anyMatch(reading -> reading.words().contains(UnsearchedWords.LEFT_OUT))
                ? " " + UnsearchedWords.LEFT_OUT + " stands for a word that may be a withheld name."
                : "";
        lines.add("Read " + these + news + " before you publish." + hidden);
        int number = 0;
        for (Reading reading : all) {
            number++;
            boolean isNew = news.isEmpty() || fresh.contains(reading);
            lines.add(number + ". " + (isNew ? "" : "(as before) ") + place(reading.record(), reading.at()));
            lines.add("   " + explained(reading.reason()));
            if (!reading.words().isEmpty()) {
                lines.add("   “" + reading.words() + "”");
            }
            leftOutBeside(reading).ifPresent(places -> lines.add("   left out of the record: " + places));
            lines.add("   key " + reading.key());
        }
    }

    private Optional<String> leftOutBeside(Reading reading) {
        List<Withheld> entries =
                OF_WHAT_WENT.contains(reading.reason()) ? leftOut.getOrDefault(reading.record(), List.of()) : List.of();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(leftOutOf.computeIfAbsent(reading.record(), record -> outermost(entries)));
    }

    /** The places of what was left out, without those within another. */
    private static String outermost(List<Withheld> entries) {
        Set<String> places = entries.stream()
                .map(entry -> entry.at().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return named(places.stream().filter(at -> !isWithin(at, places)).toList(), at -> at);
    }

    private static boolean isWithin(String at, Set<String> places) {
        for (int end = at.lastIndexOf('/'); end > 0; end = at.lastIndexOf('/', end - 1)) {
            if (places.contains(at.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private void addNames() {
        if (receipt.notSearched().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Names that were not searched for in every form:");
        receipt.notSearched().stream()
                .collect(Collectors.groupingBy(Withheld::reason, LinkedHashMap::new, Collectors.toList()))
                .forEach((reason, names) -> lines.add("  " + explained(reason) + ": "
                        + names.stream()
                                .map(name -> place(name.record(), name.at()))
                                .collect(Collectors.joining(", "))));
    }

    private void addCauses() {
        lines.add("");
        if (receipt.causes().isEmpty()) {
            lines.add("Nothing was left out.");
            return;
        }
        lines.add("Left out, " + receipt.withheld().size() + " in all:");
        Map<WithheldReason, List<Cause>> byReason = receipt.causes().stream()
                .collect(Collectors.groupingBy(Cause::reason, LinkedHashMap::new, Collectors.toList()));
        List<Cause> floors =
                Optional.ofNullable(byReason.remove(WithheldReason.FLOOR)).orElse(List.of());
        byReason.entrySet().stream()
                .sorted(Comparator.comparing(reason -> -total(reason.getValue())))
                .forEach(reason -> addCauses(reason.getKey(), reason.getValue()));
        floors.forEach(this::addFloors);
    }

    /** Adds how often each attribute was left out by its floor, and the records that went with one. */
    private void addFloors(Cause cause) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<RecordId> records = new ArrayList<>();
        for (Withheld entry : cause.withheld()) {
            if (entry.at().equals(Pointer.ROOT)) {
                entry.record().ifPresent(records::add);
            } else {
                counts.merge(entry.attribute().orElse(""), 1, Integer::sum);
            }
        }
        lines.add("  by the floors of the model: "
                + counts.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", ")));
        if (!records.isEmpty()) {
            lines.add("    and with these " + records.size() + " whole: " + named(records, RecordId::toString));
        }
    }

    /** Adds a reason with its total, and the records for which it held with what each took along. */
    private void addCauses(WithheldReason reason, List<Cause> causes) {
        String total = explained(reason) + ": " + total(causes);
        if (causes.get(0).record().isEmpty()) {
            lines.add("  " + total + " in " + records(causes.get(0)));
            addNamesakes(causes);
            return;
        }
        lines.add("  " + total);
        causes.forEach(cause -> lines.add("    " + line(cause)));
        addNamesakes(causes);
    }

    private static String line(Cause cause) {
        int count = cause.withheld().size();
        String elsewhere = records(cause);
        return cause.record()
                .map(record -> elsewhere.isEmpty()
                        ? count + " in " + record
                        : record + ", and with it " + (count - 1) + " in " + elsewhere)
                .orElse(count + " in " + elsewhere);
    }

    /** Adds the attributes in which private members could have been shown. */
    private void addNamesakes(List<Cause> causes) {
        List<String> namesakes = causes.stream()
                .flatMap(cause -> cause.withheld().stream())
                .flatMap(entry -> entry.namesakes().stream())
                .distinct()
                .toList();
        if (!namesakes.isEmpty()) {
            lines.add("    the model has attributes of the same names, and what stands in them can be shown: "
                    + named(namesakes, path -> path));
        }
    }

    private static int total(List<Cause> causes) {
        return causes.stream().mapToInt(cause -> cause.withheld().size()).sum();
    }

    private static String records(Cause cause) {
        return named(
                cause.withheld().stream()
                        .map(Withheld::record)
                        .filter(record -> cause.record().isEmpty() || !record.equals(cause.record()))
                        .distinct()
                        .toList(),
                record -> place(record, Pointer.ROOT));
    }

    /** The first few of some things, and how many there are besides. */
    private static <T> String named(List<T> things, Function<T, String> name) {
        String first = things.stream().limit(NAMED).map(name).collect(Collectors.joining(", "));
        return things.size() <= NAMED ? first : first + " and " + (things.size() - NAMED) + " more";
    }

    private static String explained(WithheldReason reason) {
        return reason.explanation() + " (" + reason.code() + ")";
    }
}
