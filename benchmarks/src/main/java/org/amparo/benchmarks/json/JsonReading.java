package org.amparo.benchmarks.json;

import java.io.IOException;
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
import org.openjdk.jmh.infra.Blackhole;

/** From UTF-8 to objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonReading {

    /** The library that reads. */
    @Param
    public Library library = Library.AMPARO;

    private final Sample sample = Sample.make();
    private Codec codec = library.codec();

    /** Chooses the library and checks it. */
    @Setup
    public void setUp() throws IOException {
        codec = library.codec();
        EquivalenceCheck.roundTrip(codec, sample);
    }

    /** Reads the sample. */
    @Benchmark
    @OperationsPerInvocation(Sample.RECORDS)
    public void records(Blackhole sink) throws IOException {
        codec.read(sample, sink::consume);
    }
}
