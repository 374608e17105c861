package org.amparo.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.amparo.benchmarks.CommandRun.End;
import org.amparo.benchmarks.CommandRun.Limits;

/**
 * Measures what commands of the tool take with a large file, as multiples of what {@code convert} of the same file takes:
 * from a spreadsheet to a case file, and from there to lists, tables, pages and the formats of others.
 */
public final class Commands {

    private static final String HELP = """
            Makes a spreadsheet of invented people, imports it, and gives the case file to other commands of the tool, each in a
            JVM of its own. Prints what each took, and how many times as much as convert of the case file in the same round.

              ./mvnw -q -Pcommands -pl benchmarks,examples/tool -am [-Drecords=RECORDS] [-Drounds=ROUNDS] [-Dheap=MEGABYTES] [-Donly=NAMES] [-Dsmallest]

            RECORDS is 100000 by default, ROUNDS 3, and MEGABYTES 4096. NAMES is a regular expression for names of commands,
            such as 'held.*|site'. With -Dsmallest, it also looks for the smallest heap with which each command ends within
            twice the processor time, among 16, 24, 32, 48, 64 MB and so on.
            """;
    private static final String REFERENCE = "convert";
    private static final Map<String, List<String>> COMMANDS = commands();
    private static final double SLOW = 2;
    private static final double LONGEST = 14_400;

    private final Path jar;
    private final Path folder;
    private final int megabytes;
    private final PrintStream out;
    private final Map<String, List<CommandRun>> runs = new LinkedHashMap<>();

    private Commands(Path jar, Path folder, int megabytes, PrintStream out) {
        this.jar = jar;
        this.folder = folder;
        this.megabytes = megabytes;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the jar of the tool, records, rounds, megabytes, names, and whether to look for the smallest heap;
     *     or {@code --help}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 6
                || !String.join(" ", List.of(arguments).subList(1, 4)).matches("\\d+ [1-9]\\d* \\d+")) {
            out.print(HELP);
            return;
        }
        Path folder = Files.createTempDirectory("amparo-commands");
        try {
            Commands commands =
                    new Commands(Path.of(arguments[0]).toAbsolutePath(), folder, Integer.parseInt(arguments[3]), out);
            commands.make(Integer.parseInt(arguments[1]));
            commands.measure(Integer.parseInt(arguments[2]), arguments[4]);
            commands.print(arguments[5].equals("false") ? Map.of() : commands.smallest());
        } finally {
            delete(folder);
        }
    }

    /** The commands by name; the first is the reference. */
    private static Map<String, List<String>> commands() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(REFERENCE, List.of("convert", "case.jsonl", "--to", "lines", "-o", "out/case.jsonl"));
        all.put("import", importTo("out/case.jsonl"));
        all.put("validate", List.of("validate", "case.jsonl", "--summary"));
        all.put("held, one day", List.of("held", "case.jsonl", "--on", "2024-06-01"));
        all.put(
                "held, 24 months",
                List.of("held", "case.jsonl", "--from", "2023-01-01", "--to", "2024-12-31", "--every", "month"));
        all.put("table, CSV", List.of("table", "case.jsonl", "out"));
        all.put("table, xlsx", List.of("table", "case.jsonl", "out", "--format", "xlsx"));
        all.put("export, ftm", List.of("export", "case.jsonl", "--to", "ftm", "-o", "out/case.ftm.json"));
        all.put("export, jsonld", List.of("export", "case.jsonl", "--to", "jsonld", "-o", "out/case.jsonld"));
        all.put("site", List.of("site", "case.jsonl", "out"));
        return all;
    }

    private static List<String> importTo(String file) {
        return List.of("import", "list.csv", "--map", "map.json", "-o", file);
    }

    private void make(int records) throws IOException, InterruptedException {
        InventedList.writeMap(folder.resolve("map.json"));
        InventedList.writeList(folder.resolve("list.csv"), Math.max(1, records / InventedList.RECORDS_OF_A_ROW));
        CommandRun made = CommandRun.of(jar, importTo("case.jsonl"), folder, new Limits(megabytes, LONGEST));
        if (made.end() != End.GOOD) {
            throw new IOException("The list is not imported: " + Files.readString(folder.resolve("err.txt")));
        }
        out.printf(
                Locale.ROOT,
                "JDK %s, %d processors, heap of %,d MB. List of %,d bytes, case file of %,d bytes.%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                megabytes,
                Files.size(folder.resolve("list.csv")),
                Files.size(folder.resolve("case.jsonl")));
        Files.readString(folder.resolve("out.txt"))
                .lines()
                .filter(line -> line.startsWith("records: "))
                .forEach(out::println);
    }

    private void measure(int rounds, String only) throws IOException, InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            for (String name : COMMANDS.keySet()) {
                if (name.equals(REFERENCE) || name.matches(only)) {
                    CommandRun run = run(name, new Limits(megabytes, LONGEST));
                    out.printf(Locale.ROOT, "%d %-16s %s %.1f s%n", round, name, run.end(), run.processor());
                    if (run.end() != End.GOOD) {
                        out.println(Files.readString(folder.resolve("err.txt")));
                    }
                    runs.computeIfAbsent(name, key -> new ArrayList<>()).add(run);
                }
            }
        }
    }

    private CommandRun run(String name, Limits limits) throws IOException, InterruptedException {
        Path results = Files.createDirectory(folder.resolve("out"));
        try {
            return CommandRun.of(jar, Objects.requireNonNull(COMMANDS.get(name)), folder, limits);
        } finally {
            delete(results);
        }
    }

    /** The smallest heap that does for each command that ended well. */
    private Map<String, Integer> smallest() throws IOException, InterruptedException {
        List<Integer> sizes = new ArrayList<>();
        for (int size = 16; size < megabytes; size *= 2) {
            sizes.add(size);
            sizes.add(size * 3 / 2);
        }
        sizes.removeIf(size -> size >= megabytes);
        Map<String, Integer> smallest = new LinkedHashMap<>();
        for (Map.Entry<String, List<CommandRun>> entry : runs.entrySet()) {
            if (entry.getValue().stream().allMatch(run -> run.end() == End.GOOD)) {
                double most = SLOW * middle(entry.getValue(), CommandRun::processor);
                int tooSmall = -1;
                int enough = sizes.size();
                while (enough - tooSmall > 1) {
                    int size = (tooSmall + enough) / 2;
                    if (run(entry.getKey(), new Limits(sizes.get(size), most)).end() == End.GOOD) {
                        enough = size;
                    } else {
                        tooSmall = size;
                    }
                }
                smallest.put(entry.getKey(), enough < sizes.size() ? sizes.get(enough) : megabytes);
            }
        }
        return smallest;
    }

    private void print(Map<String, Integer> smallest) {
        out.println();
        out.println("| command | processor time, s | ratio | lowest to highest | wall time, s | ratio "
                + "| in use after a collection, MB | ratio | smallest heap, MB | ratio |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
        List<CommandRun> reference = Objects.requireNonNull(runs.get(REFERENCE));
        runs.forEach((name, all) -> {
            if (all.stream().anyMatch(run -> run.end() != End.GOOD)) {
                out.println("| " + name + " | did not end well |");
                return;
            }
            List<Double> ratios = ratios(all, reference, CommandRun::processor);
            Integer heap = smallest.get(name);
            Integer ofReference = smallest.get(REFERENCE);
            List<String> cells = List.of(
                    name,
                    number(middle(all, CommandRun::processor)),
                    number(ratios.get(ratios.size() / 2)),
                    number(ratios.get(0)) + " to " + number(ratios.get(ratios.size() - 1)),
                    number(middle(all, CommandRun::wall)),
                    number(middleRatio(all, reference, CommandRun::wall)),
                    number(middle(all, CommandRun::memory)),
                    number(middleRatio(all, reference, CommandRun::memory)),
                    heap == null ? "" : heap.toString(),
                    heap == null || ofReference == null ? "" : number((double) heap / ofReference));
            out.println("| " + String.join(" | ", cells) + " |");
        });
    }

    /** A number with one digit behind the point; nothing for what has none, as where the reference needed no collection. */
    private static String number(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%,.1f", number) : "";
    }

    private static double middle(List<CommandRun> all, ToDoubleFunction<CommandRun> what) {
        return all.stream().mapToDouble(what).sorted().toArray()[all.size() / 2];
    }

    private static double middleRatio(
            List<CommandRun> all, List<CommandRun> reference, ToDoubleFunction<CommandRun> what) {
        return ratios(all, reference, what).get(all.size() / 2);
    }

    /** The ratios within each round, from the lowest to the highest. */
    private static List<Double> ratios(
            List<CommandRun> all, List<CommandRun> reference, ToDoubleFunction<CommandRun> what) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ratios.add(what.applyAsDouble(all.get(i)) / what.applyAsDouble(reference.get(i)));
        }
        ratios.sort(null);
        return ratios;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException problem) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
