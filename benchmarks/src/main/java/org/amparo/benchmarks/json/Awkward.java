package org.amparo.benchmarks.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.FullJsonWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads one document, in our own layout and in those of others. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Awkward {

    /** The form of the document. */
    @Param
    public Form form = Form.COMPACT;

    private byte[] document = {};

    /** Chooses the form, and checks that nothing else comes of it. */
    @Setup
    public void setUp() throws IOException {
        CaseFile file = Sample.file();
        byte[] plain = FullJsonWriter.standard().write(file).getBytes(StandardCharsets.UTF_8);
        document = form.of(plain);
        CaseFile read = CaseJsonReader.standard().read(document);
        if (form != Form.UNKNOWN && !read.equals(file)) {
            throw new IllegalStateException("Another form gave another case file.");
        }
        EquivalenceCheck.sameDocument(
                form.expected(plain), FullJsonWriter.standard().write(read));
    }

    /** Reads the document. */
    @Benchmark
    @OperationsPerInvocation(Sample.RECORDS)
    public Object document() {
        return CaseJsonReader.standard().read(document);
    }
}
