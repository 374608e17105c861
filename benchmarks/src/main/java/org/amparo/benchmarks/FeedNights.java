package org.amparo.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.feed.FeedFolder;
import org.amparo.testing.RandomCases;
import org.amparo.text.LocalizedText;

/**
 * Publishes an invented case file to a folder: for the first time, again without a change, and with one record changed.
 * Shows the time of each, the files that it writes, and the most memory that it holds beside the publication.
 */
public final class FeedNights {

    private static final String HELP = """
            Publishes an invented case file of RECORDS records as a feed, three times, and shows what each takes.

              ./mvnw -q -pl benchmarks -am compile
              java -Xmx4g -cp CLASSPATH org.amparo.benchmarks.FeedNights FOLDER RECORDS [--heap]

            CLASSPATH has target/classes of core, json, testing, feed and benchmarks, jackson-core and encoder.
            With --heap, a second thread looks all the time how much memory is in use, which takes much of the time.
            """;
    private static final Instant FIRST = Instant.parse("2025-01-01T03:00:00Z");
    private static final double MEGABYTE = 1 << 20;

    private final Path folder;
    private final boolean heap;
    private final PrintStream out;

    private FeedNights(Path folder, boolean heap, PrintStream out) {
        this.folder = folder;
        this.heap = heap;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param arguments a folder that is not there yet, the number of records, and {@code --heap} if wanted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 2 || !arguments[1].matches("[1-9][0-9]{1,7}")) {
            out.print(HELP);
            return;
        }
        new FeedNights(Files.createDirectories(Path.of(arguments[0])), arguments.length > 2, out)
                .run(Integer.parseInt(arguments[1]));
    }

    private void run(int records) throws IOException, InterruptedException {
        CaseFile file = file(records);
        measure("first", file, 0);
        measure("unchanged", file, 1);
        measure("one record changed", changed(file), 2);
    }

    private static CaseFile file(int records) {
        CaseFile file = RandomCases.seeded(1).plausibleCaseFile(records);
        return CaseFile.of(
                file.header().toBuilder()
                        .base(URI.create("https://cases.example/"))
                        .marking(Marking.PUBLIC)
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                file.records());
    }

    private static CaseFile changed(CaseFile file) {
        List<CaseRecord> records = new ArrayList<>(file.records());
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i) instanceof Statement statement) {
                records.set(
                        i,
                        statement.toBuilder()
                                .titles(LocalizedText.english("Corrected"))
                                .build());
                return CaseFile.of(file.header(), records);
            }
        }
        throw new IllegalStateException("A plausible file has statements.");
    }

    private void measure(String name, CaseFile file, int day) throws IOException, InterruptedException {
        Publication unread = Disclosure.project(
                file, PublicationProfile.PUBLIC, Clock.fixed(FIRST.plus(Duration.ofDays(day)), ZoneOffset.UTC));
        Publication publication = unread.requireReviewed(
                unread.receipt().toRead().stream().map(Reading::key).toList());
        long before = usedHeap();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean ended = new AtomicBoolean(!heap);
        Thread watching = new Thread(() -> {
            while (!ended.get()) {
                most.accumulateAndGet(usedHeap(), Math::max);
            }
        });
        watching.start();
        long start = System.nanoTime();
        List<Path> files = FeedFolder.at(folder.resolve("public"), folder.resolve("ledger"))
                .publish(publication);
        double seconds = (System.nanoTime() - start) / 1e9;
        ended.set(true);
        watching.join();
        out.println(String.format(
                Locale.ROOT,
                "%-20s %7.1f s, %,6d files, publication %,6.0f MB%s",
                name,
                seconds,
                files.size(),
                before / MEGABYTE,
                heap ? String.format(Locale.ROOT, ", at most %,.0f MB more", (most.get() - before) / MEGABYTE) : ""));
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
