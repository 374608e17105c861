package org.amparo.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.amparo.CaseRecord;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.JsonLayout;
import org.amparo.shape.Attribute;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Type;
import org.amparo.shape.Walk;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.internal.constraints.BrokenValues;
import org.jspecify.annotations.Nullable;
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

/** Measures the parts of the work on a record, each by itself. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Stages {

    /** A part of the work. */
    public enum Stage {
        /** All of reading, for comparison. */
        READING("reading"),
        /** The same with lines that are read twice, since they are wrong in their last byte. */
        READING_WITH_ERRORS("reading, one line in a hundred wrong at its end"),
        /** Reading of one document with the same records, which become a case file. */
        READING_DOCUMENT("reading a document"),
        /** The cost that any reader on this parser has. */
        PARSING("the parser: tokens, texts, where objects and lists start"),
        /** The cost of having more than strings. */
        VALUES("values: dates, ids, codes, texts"),
        /** Building, some of which a constructor with all arguments could save. */
        BUILDING("builders and their checks"),
        /** The walk that writing and validating need, too. */
        GOING_THROUGH("going through everything, line by line"),
        /** The rules of the pipeline above. */
        CONSTRAINTS("validation, rules on single values"),
        /** The rules that the tool checks. */
        RULES("validation, all rules for one record"),
        /** The search of one object, which is all that {@code @Valid} needs. */
        VALUES_ALONE("values of a record, checked directly"),
        /** The same in a validator that a host has. */
        VALUES_BY_VALID("values of a record, checked by @Valid"),
        /** Constraints on the attributes of the peer, formats among them. */
        VALUES_BY_HIBERNATE("values of the peer's record, checked by Hibernate Validator");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The part to measure. */
    @Param
    public Stage stage = Stage.READING;

    private final Sample sample = Sample.make();
    private final List<CaseRecord> records = Sample.file().records();
    private final List<char[]> texts = sample.lines().stream()
            .map(line -> new String(line, StandardCharsets.UTF_8).toCharArray())
            .toList();
    private final byte[] withErrors = withErrors(sample);
    private byte[] document = {};
    private final List<Scalar<?>> scalars = new ArrayList<>();
    private final List<Blueprint<?, ?>> blueprints = new ArrayList<>();
    private final JsonFactory factory = new JsonFactory();
    private final Codec codec = new AmparoCodec();
    private final CaseValidator all = CaseValidator.standard();
    private final Counter counter = new Counter();
    private final Validator validator = Pipeline.hibernate();
    private final List<RecordModel.Detention> peers = new ArrayList<>();
    private int values;

    /** A value that is a string in JSON. */
    private record Scalar<V>(Type<V> type, String text) {
        @Nullable
        V parse() {
            return type.ofText(text);
        }
    }

    /** The lines, of which one in a hundred ends with a byte that is not UTF-8. */
    private static byte[] withErrors(Sample sample) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < sample.lines().size(); i++) {
            byte[] line = sample.lines().get(i).clone();
            if (i % 100 == 0) {
                line[line.length - 1] = (byte) 0xFF;
            }
            out.writeBytes(line);
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** Checks that a record that is built again equals the first, and that the validator finds nothing in either. */
    @Setup
    public void setUp() throws IOException {
        document = FullJsonWriter.standard()
                .withLayout(JsonLayout.COMPACT)
                .write(Sample.file())
                .getBytes(StandardCharsets.UTF_8);
        for (byte[] line : sample.lines()) {
            RecordModel.Detention peer =
                    Library.jackson2().readerFor(RecordModel.Detention.class).readValue(line);
            peers.add(peer);
            if (!validator.validate(peer).isEmpty()) {
                throw new IllegalStateException("A record of the peer is not valid.");
            }
        }
        for (CaseRecord record : records) {
            record.shaped().walk(Pointer.ROOT, new Walk.Visitor() {
                @Override
                public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                    Scalar<V> scalar = new Scalar<>(attribute.type(), value.toString());
                    if (scalar.parse() != null) {
                        scalars.add(scalar);
                    }
                }
            });
            Blueprint<?, ?> blueprint = Blueprint.of(record.shaped());
            blueprints.add(blueprint);
            if (!blueprint.build().equals(record)) {
                throw new IllegalStateException("A record that was built again differs.");
            }
        }
    }

    /** Does the part for every record. */
    @Benchmark
    @OperationsPerInvocation(Sample.RECORDS)
    public void records(Blackhole sink) throws IOException {
        switch (stage) {
            case READING -> codec.read(sample, sink::consume);
            case READING_WITH_ERRORS -> readWithErrors(sink);
            case READING_DOCUMENT -> sink.consume(CaseJsonReader.standard().read(document));
            case PARSING -> {
                for (char[] text : texts) {
                    parse(text, sink);
                }
            }
            case VALUES -> {
                for (int i = 0; i < scalars.size(); i++) {
                    sink.consume(scalars.get(i).parse());
                }
            }
            case BUILDING -> blueprints.forEach(blueprint -> sink.consume(blueprint.build()));
            case GOING_THROUGH -> {
                records.forEach(record -> goThrough(record.shaped()));
                sink.consume(values);
            }
            case CONSTRAINTS -> validate(Pipeline.CONSTRAINTS, sink);
            case RULES -> validate(all, sink);
            case VALUES_ALONE -> records.forEach(record -> sink.consume(BrokenValues.in(record)));
            case VALUES_BY_VALID -> records.forEach(record -> sink.consume(validator.validate(record)));
            case VALUES_BY_HIBERNATE -> peers.forEach(peer -> sink.consume(validator.validate(peer)));
        }
    }

    private void readWithErrors(Blackhole sink) throws IOException {
        try (CaseLineReader lines =
                CaseJsonReader.standard().lines(new ByteArrayInputStream(withErrors), Sample.HEADER)) {
            for (CaseLine line : lines) {
                sink.consume(line);
            }
        }
    }

    private void parse(char[] text, Blackhole sink) throws IOException {
        try (JsonParser parser = factory.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                    sink.consume(parser.currentTokenLocation());
                } else if (!token.isStructEnd()) {
                    sink.consume(parser.getText());
                }
            }
        }
    }

    /** The values that an object is built of, found beforehand. */
    private record Blueprint<T, B>(Shape<T, B> shape, List<AttributeValues<T, B, ?>> attributes) {

        static <T> Blueprint<T, ?> of(Shaped<T> shaped) {
            return of(shaped.shape(), shaped.object());
        }

        private static <T, B> Blueprint<T, B> of(Shape<T, B> shape, T object) {
            List<AttributeValues<T, B, ?>> attributes = new ArrayList<>();
            for (Attribute<T, B, ?> line : shape.lines()) {
                if (!line.values(object).isEmpty()) {
                    attributes.add(AttributeValues.of(line, object));
                }
            }
            return new Blueprint<>(shape, attributes);
        }

        T build() {
            B builder = shape.newBuilder();
            for (int i = 0; i < attributes.size(); i++) {
                attributes.get(i).set(builder);
            }
            return shape.build(builder);
        }
    }

    /** An attribute with its values, or with the blueprints of its parts. */
    private record AttributeValues<T, B, V>(Attribute<T, B, V> line, List<V> values, List<Blueprint<V, ?>> parts) {

        static <T, B, V> AttributeValues<T, B, V> of(Attribute<T, B, V> line, T object) {
            List<Blueprint<V, ?>> parts = new ArrayList<>();
            line.type()
                    .table()
                    .ifPresent(table -> line.values(object).forEach(value -> parts.add(Blueprint.of(table, value))));
            return new AttributeValues<>(line, line.values(object), parts);
        }

        void set(B builder) {
            if (parts.isEmpty()) {
                line.set(builder, values);
                return;
            }
            List<V> built = new ArrayList<>(parts.size());
            for (int i = 0; i < parts.size(); i++) {
                built.add(parts.get(i).build());
            }
            line.set(builder, built);
        }
    }

    private <T> void goThrough(Shaped<T> shaped) {
        shaped.shape().visit(shaped.object(), counter);
    }

    private final class Counter implements PartVisitor<RuntimeException> {

        @Override
        public <V> void value(Attribute<?, ?, V> line, V value, int item) {
            values++;
        }

        @Override
        public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
            table.visit(part, this);
        }
    }

    private void validate(CaseValidator validator, Blackhole sink) {
        for (int i = 0; i < records.size(); i++) {
            sink.consume(validator.validate(Sample.HEADER, records.get(i), i));
        }
    }
}
