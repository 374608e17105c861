package org.amparo.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.amparo.CaseRecord;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;

/** Our own JSON Lines. */
final class AmparoCodec implements Codec {

    @Override
    public void read(Sample sample, Consumer<Object> records) throws IOException {
        try (CaseLineReader lines = CaseJsonReader.standard().lines(sample.stream(), Sample.HEADER)) {
            for (CaseLine line : lines) {
                records.accept(line.record().orElseThrow());
            }
        }
    }

    // Closing would close the caller's stream.
    @SuppressWarnings("resource")
    @Override
    public void write(List<Object> records, OutputStream out) throws IOException {
        CaseLineWriter writer = FullJsonWriter.lines(Sample.HEADER, out);
        for (Object value : records) {
            writer.writeFull((CaseRecord) value);
        }
        writer.flush();
    }
}
