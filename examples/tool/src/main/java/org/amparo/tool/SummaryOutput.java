package org.amparo.tool;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.validation.Severity;

/** Prints how often each code was found in a file, errors first, and the sums. */
final class SummaryOutput implements ReportOutput {

    private final ConsoleOutput out;
    private final Map<Severity, Map<String, Long>> codes = new EnumMap<>(Severity.class);
    private long accepted;

    SummaryOutput(ConsoleOutput out) {
        this.out = out;
    }

    @Override
    public void add(ReportLine line) {
        if (line.acceptance().isPresent()) {
            accepted++;
        } else {
            codes.computeIfAbsent(line.finding().severity(), severity -> new LinkedHashMap<>())
                    .merge(line.finding().rule(), 1L, Long::sum);
        }
    }

    @Override
    public void endFile(String file) {
        String start = TerminalText.of(file) + ": ";
        codes.forEach((severity, counts) ->
                counts.forEach((code, count) -> out.line(start + severity + " " + code + ": " + count)));
        out.line(start
                + Arrays.stream(Severity.values())
                        .map(severity -> severity + "s: " + count(severity))
                        .collect(Collectors.joining(", "))
                + (accepted == 0 ? "" : ", accepted: " + accepted));
        codes.clear();
        accepted = 0;
    }

    private long count(Severity severity) {
        return codes.getOrDefault(severity, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
