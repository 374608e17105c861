package org.amparo.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
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

/** From objects to UTF-8. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Writing {

    /** The library that writes. */
    @Param
    public Library library = Library.AMPARO;

    private final Sample sample = Sample.make();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(2 * sample.size());
    private Codec codec = library.codec();
    private List<Object> records = List.of();

    /** Chooses the library and checks it. */
    @Setup
    public void setUp() throws IOException {
        codec = library.codec();
        EquivalenceCheck.roundTrip(codec, sample);
        records = codec.records(sample);
    }

    /** Writes the sample. */
    @Benchmark
    @OperationsPerInvocation(Sample.RECORDS)
    public int records() throws IOException {
        out.reset();
        codec.write(records, out);
        return out.size();
    }
}
