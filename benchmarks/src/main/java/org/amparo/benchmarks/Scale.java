package org.amparo.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.benchmarks.Question.Cost;
import org.amparo.benchmarks.Question.Unit;
import org.amparo.casefile.CaseFile;
import org.amparo.testing.RandomCases;

/**
 * Loads invented case files of growing size and times every question, to show that times grow in line with the file or
 * with the answer. Machines are noisy and differ, so only the ratios within one run count.
 */
public final class Scale {

    private static final String HELP = """
            Loads invented case files of growing size and times every question that can be asked of them.

              ./mvnw -q -pl benchmarks -am compile
              java -Xmx8g -cp core/target/classes:testing/target/classes:benchmarks/target/classes org.amparo.benchmarks.Scale [RECORDS...]

            RECORDS are sizes, smallest first; by default 1000 10000 100000. A million takes a heap of 8 GB.
            Times are processor times of the one thread that asks, the best of several rounds. The ratios compare with
            the size before: a time that does not depend on the size of the file has a ratio of about 1.
            """;
    private static final long SEED = 1;
    private static final int WARM_UP = 1_000;
    private static final int BUILDS = 5;
    private static final int LARGE = 500_000;

    private final List<Integer> sizes;
    private final PrintStream out;
    private final Map<String, List<Double>> rows = new LinkedHashMap<>();
    private final Map<String, List<Double>> answers = new LinkedHashMap<>();

    private Scale(List<Integer> sizes, PrintStream out) {
        this.sizes = sizes;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the sizes, or {@code --help}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Integer> sizes = new ArrayList<>();
        for (String argument : arguments) {
            if (!argument.matches("[1-9][0-9]{1,7}")) {
                out.print(HELP);
                return;
            }
            sizes.add(Integer.valueOf(argument));
        }
        new Scale(sizes.isEmpty() ? List.of(1_000, 10_000, 100_000) : sizes, out).run();
    }

    private void run() {
        measure(WARM_UP);
        rows.clear();
        answers.clear();
        for (int size : sizes) {
            measure(size);
            out.println(number(size) + " records measured.");
        }
        out.println();
        print("", rows);
        out.println();
        print("Answers of a query, on average", answers);
    }

    private void measure(int size) {
        long empty = usedHeap();
        long start = Question.cpuTime();
        List<CaseRecord> records =
                List.copyOf(RandomCases.seeded(SEED).plausibleRecords(size).toList());
        row("generating, ns a record", (double) (Question.cpuTime() - start) / size);
        CaseHeader header = RandomCases.seeded(SEED).plausibleCaseFile(10).header();

        long loaded = usedHeap();
        long building = Long.MAX_VALUE;
        for (int i = 0; i < (size < LARGE ? BUILDS : 2); i++) {
            start = Question.cpuTime();
            CaseFile built = CaseFile.of(header, records);
            building = Math.min(building, Question.cpuTime() - start);
            if (built.records().size() != size) {
                throw new IllegalStateException("A file does not have all the records that it was given.");
            }
        }
        row("CaseFile.of, ms", building / 1e6);
        row("CaseFile.of, ns a record", (double) building / size);

        CaseFile file = CaseFile.of(header, records);
        long indexed = usedHeap();
        row("memory of the records, bytes a record", (double) (loaded - empty) / size);
        row("memory of the index, bytes a record", (double) (indexed - loaded) / size);
        for (Question question : Questions.of(file)) {
            Cost cost = question.measure();
            row(question.name() + ", " + question.unit().label(), cost.in(question.unit(), size));
            if (question.unit() != Unit.RECORD) {
                answers.computeIfAbsent(question.name(), name -> new ArrayList<>())
                        .add(cost.answers());
            }
        }
    }

    private void row(String name, double value) {
        rows.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** The memory in use after the collector has run. */
    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }

    private void print(String title, Map<String, List<Double>> table) {
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-52s", title));
        sizes.forEach(size -> head.append(String.format(Locale.ROOT, " %13s", number(size))));
        out.println(head + "   ratios");
        table.forEach((name, values) -> {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-52s", name));
            values.forEach(value -> line.append(String.format(Locale.ROOT, " %,13.2f", value)));
            line.append("  ");
            for (int i = 1; i < values.size(); i++) {
                double before = values.get(i - 1);
                line.append(before > 0 ? String.format(Locale.ROOT, " %.1f", values.get(i) / before) : " -");
            }
            out.println(line);
        });
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
