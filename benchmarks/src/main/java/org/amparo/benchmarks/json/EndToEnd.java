package org.amparo.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** JSON Lines in, JSON Lines out, with every record validated in between. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EndToEnd {

    /** The pipeline that the lines go through. */
    @Param
    public Pipeline pipeline = Pipeline.AMPARO;

    private final Sample sample = Sample.make();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(2 * sample.size());
    private Pipeline.Run run = pipeline.start();

    /** Chooses the pipeline; checks that it loses nothing of valid lines, and that it stops others. */
    @Setup
    public void setUp() throws IOException {
        run = pipeline.start();
        requireValid(Sample.RECORDS, run.run(sample.stream(), out));
        EquivalenceCheck.sameJson(sample.lines(), out.toByteArray());
        String line = new String(sample.lines().get(0), StandardCharsets.UTF_8);
        requireValid(1, valid(line));
        requireValid(0, valid(line.replaceFirst("\"wording\":\"[^\"]*\"", "\"wording\":\" \"")));
        requireValid(0, valid(line.replaceFirst("\"modality\":\"[^\"]*\"", "\"modality\":\"it is said\"")));
    }

    private int valid(String line) throws IOException {
        return run.run(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream());
    }

    private static void requireValid(int expected, int valid) {
        if (valid != expected) {
            throw new IllegalStateException("Expected " + expected + " valid records; there were " + valid + ".");
        }
    }

    /** Sends all lines through. */
    @Benchmark
    @OperationsPerInvocation(Sample.RECORDS)
    public int lines() throws IOException {
        out.reset();
        return run.run(sample.stream(), out);
    }
}
