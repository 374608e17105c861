package org.amparo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how long the command-line tool takes for a small file, from the start of its process to the end, as a
 * multiple of the time of {@code java -version}. Needs nothing but a JDK and the tool's jar.
 *
 * <pre>{@code
 * java benchmarks/src/main/java/org/amparo/benchmarks/StartUp.java [JAR [RUNS]]
 * }</pre>
 */
public final class StartUp {

    private static final String CASE = """
            {"type": "case-file", "amparo": "1.0", "id": "case-file:north-shore", "defaultMarking": "public", "records": [
              {"type": "person", "id": "person:ines-calder", "names": [{"full": "Ines Calder"}]},
              {"type": "statement", "id": "statement:s1", "publishedOn": "2024-06-10", "access": "seen"},
              {"type": "detention", "id": "detention:calder-1", "detainee": "person:ines-calder", "period": "2023-11/..",
               "custodyPhases": [{"form": "pre-trial-detention", "period": "2023-11/.."}],
               "evidence": [{"statement": "statement:s1", "modality": "stated"}]}]}
            """;

    private StartUp() {}

    /**
     * Prints a line for each command: the median and the least time, in milliseconds, and the ratio of the medians.
     *
     * @param arguments the jar of the tool and the number of runs, if not the usual ones
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String jar = arguments.length > 0 ? arguments[0] : "examples/tool/target/amparo-tool.jar";
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11;
        Path folder = Files.createTempDirectory("amparo-start-up");
        try {
            measure(commands(jar, folder), runs);
        } finally {
            for (String file : List.of("case.json", "tool.jsa")) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }

    private static Map<String, List<String>> commands(String jar, Path folder)
            throws IOException, InterruptedException {
        String file = Files.writeString(folder.resolve("case.json"), CASE).toString();
        String archive = folder.resolve("tool.jsa").toString();
        run(java("-XX:ArchiveClassesAtExit=" + archive, "-jar", jar, "validate", file));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("java -version", java("-version"));
        commands.put("--version", java("-jar", jar, "--version"));
        commands.put("convert", java("-jar", jar, "convert", file, "--to", "lines"));
        commands.put("validate", java("-jar", jar, "validate", file));
        commands.put("status", java("-jar", jar, "status", file, "person:ines-calder", "--on", "2024-01-01"));
        String shared = "-XX:SharedArchiveFile=" + archive;
        commands.put("convert, shared archive", java(shared, "-jar", jar, "convert", file, "--to", "lines"));
        commands.put("validate, shared archive", java(shared, "-jar", jar, "validate", file));
        return commands;
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Runs the commands in turn, so that a disturbance of the machine affects all of them. */
    private static void measure(Map<String, List<String>> commands, int runs) throws IOException, InterruptedException {
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                times.computeIfAbsent(command.getKey(), name -> new double[runs])[run] = run(command.getValue());
            }
        }
        times.values().forEach(Arrays::sort);
        double base = times.values().iterator().next()[runs / 2];
        System.out.println("JDK " + Runtime.version() + ", " + runs + " runs each, milliseconds");
        System.out.printf(Locale.ROOT, "%-26s %8s %8s %8s%n", "", "middle", "least", "ratio");
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT, "%-26s %8.0f %8.0f %8.1f%n", name, all[runs / 2], all[0], all[runs / 2] / base));
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("Exit code " + code + ": " + String.join(" ", command));
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
