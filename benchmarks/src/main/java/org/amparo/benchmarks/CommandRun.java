package org.amparo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One run of a command in a JVM of its own, and what it took.
 *
 * @param end how it ended
 * @param processor the seconds of processor time of all its threads, those of the compiler and the collector included
 * @param wall the seconds from its start to its end
 * @param memory the most megabytes in use right after a collection: what is needed, and garbage that was not yet
 *     collected
 */
record CommandRun(End end, double processor, double wall, int memory) {

    private static final Pattern PAUSE = Pattern.compile("Pause (?:Young|Full).* \\d+M->(\\d+)M\\(");
    private static final Duration LOOK = Duration.ofMillis(20);

    /** The ways in which a run ends. */
    enum End {
        GOOD,
        FAILED,
        STOPPED
    }

    /**
     * What is allowed.
     *
     * @param megabytes the size of the heap
     * @param processor after how much processor time, in seconds, the run is stopped
     */
    record Limits(int megabytes, double processor) {}

    /**
     * Runs the tool. What it prints goes to {@code out.txt} and {@code err.txt} in the folder.
     *
     * @param jar the jar of the tool
     * @param folder where it runs
     */
    static CommandRun of(Path jar, List<String> arguments, Path folder, Limits limits)
            throws IOException, InterruptedException {
        Path log = folder.resolve("gc.log");
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-Xlog:gc:file=" + log.getFileName(),
                "-jar",
                jar.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Stream.concat(java.stream(), arguments.stream()).toList())
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        double processor = 0;
        boolean isStopped = false;
        try {
            // Nobody tells the time of a process that has ended, so its last look may lack these milliseconds.
            while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                processor = Math.max(processor, seconds(process));
                if (processor > limits.processor()) {
                    isStopped = true;
                    process.destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        double wall = (System.nanoTime() - start) / 1e9;
        End end = isStopped ? End.STOPPED : process.exitValue() == 0 ? End.GOOD : End.FAILED;
        return new CommandRun(end, processor, wall, mostAfterCollection(log));
    }

    private static double seconds(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private static int mostAfterCollection(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(PAUSE::matcher)
                    .filter(Matcher::find)
                    .mapToInt(pause -> Integer.parseInt(pause.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
