package org.amparo.benchmarks.json;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks of this package side by side, several times over, and prints one table. Machines are noisy and
 * differ, so only the ratios within a round count.
 */
public final class Speed {

    private static final String HELP = """
            Reads, validates and writes the same invented records with several libraries, and prints one table of ratios.

              ./mvnw -q -Pbench
              ./mvnw -q -Pbench -Dbench.rounds=9
              ./mvnw -q -Pbench -Dbench.only=JsonReading

            In each round every benchmark runs once, in a JVM of its own; a round takes three minutes. Three rounds are
            run by default. A ratio says how many times as fast as the first line of its part a line is within a round; it
            is the median of all rounds, with the lowest and the highest in brackets.
            """;
    private static final int WARM_UPS = 4;
    private static final int MEASUREMENTS = 3;
    private static final TimeValue WARM_UP = TimeValue.seconds(1);
    private static final TimeValue MEASUREMENT = TimeValue.milliseconds(300);
    private static final String GARBAGE = "gc.alloc.rate.norm";

    /** The results of each round, by comparison and by line of the table. */
    private final Map<Comparison, Map<String, List<Measured>>> comparisons = new LinkedHashMap<>();

    private record Measured(double microseconds, double garbage) {}

    private Speed() {}

    /**
     * Measures and prints.
     *
     * @param arguments the number of rounds, and a regular expression for the benchmarks; or {@code --help}
     */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length > 2 || (arguments.length > 0 && !arguments[0].matches("[1-9][0-9]?"))) {
            out.print(HELP);
            return;
        }
        Speed speed = new Speed();
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        String only = arguments.length > 1 ? arguments[1] : ".*";
        for (int round = 0; round < rounds; round++) {
            speed.round(only);
        }
        speed.print(out);
    }

    private void round(String only) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\.json\\.(" + only + ")\\.")
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(WARM_UP)
                .measurementIterations(MEASUREMENTS)
                .measurementTime(MEASUREMENT)
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            Comparison comparison = Comparison.of(result.getParams().getBenchmark());
            String line = comparison.label(result.getParams());
            comparisons
                    .computeIfAbsent(comparison, key -> new LinkedHashMap<>())
                    .computeIfAbsent(line, key -> new ArrayList<>())
                    .add(new Measured(
                            result.getPrimaryResult().getScore(),
                            Objects.requireNonNull(result.getSecondaryResults().get(GARBAGE))
                                    .getScore()));
        }
    }

    private void print(PrintStream out) {
        for (Comparison comparison : Comparison.values()) {
            Map<String, List<Measured>> lines = comparisons.getOrDefault(comparison, Map.of());
            if (!lines.isEmpty()) {
                out.println(String.format(
                        Locale.ROOT, "%-46s %10s  %-20s %10s", comparison.title(), "µs", "ratio", "garbage, B"));
                List<Measured> reference = lines.getOrDefault(comparison.reference(), List.of());
                lines.forEach((line, rounds) -> out.println(row(line, rounds, reference)));
                out.println();
            }
        }
    }

    private static String row(String line, List<Measured> rounds, List<Measured> reference) {
        List<Double> times = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            times.add(rounds.get(i).microseconds());
            ratios.add(reference.get(i).microseconds() / rounds.get(i).microseconds());
        }
        Collections.sort(ratios);
        return String.format(
                Locale.ROOT,
                "  %-44s %10.2f  %4.2f (%4.2f to %4.2f)  %,10.0f",
                line,
                middle(times),
                middle(ratios),
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                rounds.get(0).garbage());
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
