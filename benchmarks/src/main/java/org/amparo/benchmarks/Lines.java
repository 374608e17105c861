package org.amparo.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.ReadLimits;
import org.amparo.json.problem.JsonProblem;

/**
 * Reads a large file of lines of which one in ten is broken, writes the good ones, sets the bad ones aside, and checks
 * that nothing was lost and that memory stayed flat.
 */
public final class Lines {

    private static final String HELP = """
            Makes a file of invented records of which one in ten is broken, in twenty ways; reads it; reads it again, writes the
            good lines and sets the bad ones aside. Then every good line must be there and every bad one in the quarantine, byte
            for byte, with the expected problem; and memory must not grow. Otherwise the exit code is 1.

              ./mvnw -q -Plines -pl benchmarks -am [-Dlines=RECORDS]

            RECORDS is 1,000,000 by default. The program runs in a heap of 16 MB, and takes some 3 GB of disk for a while.
            """;
    private static final int RECORDS = 1_000_000;
    private static final int SAMPLES = 10;
    private static final long MAY_GROW = 2L << 20;
    private static final ReadLimits LIMITS = ReadLimits.standard().withLineBytes(Damage.LINE_LIMIT);

    private final BrokenLines lines;
    private final PrintStream out;
    private final List<String> differences = new ArrayList<>();
    private final Map<Damage, Integer> damages = new EnumMap<>(Damage.class);
    private final List<Long> heap = new ArrayList<>();
    private int bad;

    private Lines(BrokenLines lines, PrintStream out) {
        this.lines = lines;
        this.out = out;
    }

    /**
     * Makes, reads and checks.
     *
     * @param arguments the number of records, or {@code --help}
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String records = arguments.length == 0 ? Integer.toString(RECORDS) : arguments[0];
        if (!records.matches("[1-9][0-9]{1,7}")) {
            out.print(HELP);
            return;
        }
        Path folder = Files.createTempDirectory("amparo-lines");
        try {
            out.printf(
                    Locale.ROOT,
                    "Heap of at most %,d KB.%n",
                    Runtime.getRuntime().maxMemory() >> 10);
            BrokenLines lines = BrokenLines.write(folder.resolve("broken.jsonl"), Integer.parseInt(records));
            out.printf(Locale.ROOT, "%,d lines, %,d bytes.%n", lines.lines(), Files.size(lines.file()));
            List<String> differences = check(lines, folder, out);
            if (!differences.isEmpty()) {
                differences.forEach(out::println);
                System.exit(1);
            }
        } finally {
            for (String name : List.of("broken.jsonl", "good.jsonl", "bad.jsonl")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    /** Reads the lines twice, and lists everything that is not as expected. */
    static List<String> check(BrokenLines lines, Path folder, PrintStream out) throws IOException {
        Lines check = new Lines(lines, out);
        check.read();
        check.separate(folder.resolve("good.jsonl"), folder.resolve("bad.jsonl"));
        check.report();
        return check.differences;
    }

    private void read() throws IOException {
        long start = System.nanoTime();
        heap.clear();
        try (CaseLineReader reader =
                CaseJsonReader.standard().withLimits(LIMITS).lines(lines.file())) {
            reader.forEach(this::sample);
        }
        time("Read", start);
    }

    private void separate(Path goodFile, Path badFile) throws IOException {
        long start = System.nanoTime();
        heap.clear();
        int last = 1;
        try (CaseLineReader reader =
                        CaseJsonReader.standard().withLimits(LIMITS).lines(lines.file());
                CaseLineWriter good = FullJsonWriter.lines(reader.header(), Files.newOutputStream(goodFile));
                OutputStream quarantine = new BufferedOutputStream(Files.newOutputStream(badFile))) {
            reader.quarantineTo(quarantine);
            for (CaseLine line : reader) {
                sample(line);
                compare(line);
                if (line.record().isPresent()) {
                    good.writeFull(line.record().get());
                }
                last = line.number();
            }
        }
        time("Read, written and set aside", start);
        require(last == lines.lines() + 1, "Not every line was read.");
        require(MessageDigest.isEqual(hash(goodFile), lines.good()), "The good lines have changed.");
        require(MessageDigest.isEqual(hash(badFile), lines.bad()), "The bad lines have changed.");
    }

    /** Checks that the line is good, or bad with the expected problem. */
    private void compare(CaseLine line) {
        Optional<Damage> damage = Damage.of(line.number(), lines.lines() + 1);
        String place =
                "Line " + line.number() + ", " + damage.map(Damage::toString).orElse("good") + ": ";
        require(line.record().isPresent() == damage.isEmpty(), place + "read the other way.");
        if (damage.isPresent()) {
            bad++;
            damages.merge(damage.get(), 1, Integer::sum);
            String code = damage.get().code();
            require(
                    line.problems().stream().map(JsonProblem::code).anyMatch(code::equals),
                    place + "expected the problem " + code + ".");
        }
    }

    private void require(boolean holds, String difference) {
        if (!holds && differences.size() < 20) {
            differences.add(difference);
        }
    }

    /** Notes now and then how much memory is in use after the collector has run. */
    private void sample(CaseLine line) {
        if (line.number() % Math.max(1, lines.lines() / SAMPLES) == 0) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            heap.add(runtime.totalMemory() - runtime.freeMemory());
        }
    }

    private void time(String what, long start) throws IOException {
        double seconds = (System.nanoTime() - start) / 1e9;
        double megabytes = Files.size(lines.file()) / 1e6;
        out.printf(Locale.ROOT, "%s in %.1f s, %.0f MB/s. Used heap, KB:", what, seconds, megabytes / seconds);
        heap.forEach(used -> out.printf(Locale.ROOT, " %,d", used >> 10));
        out.println();
        long first = heap.get(0);
        require(heap.stream().allMatch(used -> used < first + MAY_GROW), what + ": memory grows.");
    }

    private void report() {
        damages.forEach((damage, count) -> out.printf(Locale.ROOT, "%,9d %-20s %s%n", count, damage, damage.code()));
        out.printf(
                Locale.ROOT,
                "%,9d bad lines set aside, %,d good ones written: %s%n",
                bad,
                lines.lines() - bad,
                differences.isEmpty() ? "all unchanged, byte for byte." : "with differences.");
    }

    private static byte[] hash(Path file) throws IOException {
        MessageDigest digest = BrokenLines.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }
}
