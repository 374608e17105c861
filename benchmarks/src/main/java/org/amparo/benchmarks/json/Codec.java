package org.amparo.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A library's way of reading and writing the records of a sample. */
interface Codec {

    /** Reads every record and hands it over. */
    void read(Sample sample, Consumer<Object> records) throws IOException;

    /** Writes records, each on a line of its own. */
    void write(List<Object> records, OutputStream out) throws IOException;

    /** The objects from which {@link #write} writes the whole sample. */
    default List<Object> records(Sample sample) throws IOException {
        List<Object> records = new ArrayList<>();
        read(sample, records::add);
        return records;
    }

    /** A codec that knows only values, not lines: each line is given to it as its own bytes. */
    static <T> Codec ofValues(FromBytes<T> reader, Class<T> type, ToBytes<T> writer) {
        return new Codec() {
            @Override
            public void read(Sample sample, Consumer<Object> records) throws IOException {
                for (byte[] line : sample.lines()) {
                    records.accept(reader.read(line));
                }
            }

            @Override
            public void write(List<Object> records, OutputStream out) throws IOException {
                for (Object value : records) {
                    out.write(writer.write(type.cast(value)));
                    out.write('\n');
                }
            }
        };
    }

    /** Reads a value. */
    interface FromBytes<T> {
        /** The value of UTF-8. */
        T read(byte[] json) throws IOException;
    }

    /** Writes a value. */
    interface ToBytes<T> {
        /** The value as UTF-8. */
        byte[] write(T value) throws IOException;
    }
}
