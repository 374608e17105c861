package org.amparo.exchange.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Claims;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.json.internal.syntax.JsonTextWriter;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.ValueVisitor;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The rows of one record, handed on one by one, so that none has to be kept. */
public final class RecordRows {

    private static final int MOST_YEARS = 9999;

    private final RecordTables tables;
    private final String record;
    private final Sink sink;

    private RecordRows(RecordTables tables, String record, Sink sink) {
        this.tables = tables;
        this.record = record;
        this.sink = sink;
    }

    /** The place to which rows are handed. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a row.
         *
         * @param cells a text for each column, empty where there is no value
         */
        void row(Table table, String[] cells) throws IOException;
    }

    /** Hands on the rows of the header and of all records. */
    public static void of(CaseFile file, Layout layout, Sink sink) throws IOException {
        of(file.header(), layout, sink);
        for (CaseRecord one : file.records()) {
            of(one, file.claims(), layout, sink);
        }
    }

    /** Hands on the rows of the header. */
    static void of(CaseHeader header, Layout layout, Sink sink) throws IOException {
        of(new Shaped<>(CaseHeader.SHAPE, header), header.id().toString(), Optional.empty(), layout, sink);
    }

    /** Hands on the rows of a record. */
    static void of(CaseRecord record, Claims claims, Layout layout, Sink sink) throws IOException {
        of(record.shaped(), record.id().toString(), Optional.of(claims.of(record)), layout, sink);
    }

    private static <T> void of(Shaped<T> record, String id, Optional<Claim> told, Layout layout, Sink sink)
            throws IOException {
        RecordTables tables = layout.of(record.shape());
        new RecordRows(tables, id, sink).write(record.shape(), record.object(), told, "", new String[0]);
    }

    /** Hands on the row of an object, then those of what is in it. */
    private <T> void write(Shape<T, ?> shape, T object, Optional<Claim> told, String path, String[] place)
            throws IOException {
        RecordTables.ObjectTable table = tables.of(shape);
        String[] cells = cells(table.table(), place);
        List<String> otherwise = new ArrayList<>();
        shape.visit(object, new PartVisitor<IOException>() {
            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) throws IOException {
                int at = table.positions().getOrDefault(line.name(), -1);
                if (at >= 0) {
                    line.type().accept(value, new Cells(cells, at));
                    addOtherwise(line);
                }
            }

            private void addOtherwise(Attribute<?, ?, ?> line) {
                if (told.isPresent() && line.traits().role() == AttributeRole.CLAIM) {
                    Standing standing = told.get().attribute(line).standing();
                    if (standing != told.get().standing()) {
                        otherwise.add(line.name() + ": " + text(standing));
                    }
                }
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> shape, P part, int item) {
                // It has a row of its own, after this one.
            }
        });
        if (told.isPresent() && table.standing() >= 0) {
            cells[table.standing()] = text(told.get().standing());
            if (!otherwise.isEmpty()) {
                cells[table.standing() + 1] = String.join("; ", otherwise);
            }
        }
        sink.row(table.table(), cells);
        shape.visit(object, new Rest(told, path));
    }

    private static String text(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    /** A value as JSON, on one line. */
    private static String json(DataValue value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonTextWriter writer = JsonTextWriter.compact(out);
        RecordWriter.write(writer, value);
        writer.flush();
        return out.toString(UTF_8);
    }

    private static String[] cells(Table table, String... first) {
        String[] cells = Arrays.copyOf(first, table.columns().size());
        Arrays.fill(cells, first.length, cells.length, "");
        return cells;
    }

    /** The cells of one attribute. */
    private static final class Cells implements ValueVisitor<Boolean, IOException> {

        private final String[] cells;
        private final int at;

        /**
         * The cells of an attribute.
         *
         * @param at the first of them; -1 for an attribute whose values have rows of their own
         */
        Cells(String[] cells, int at) {
            this.cells = cells;
            this.at = at;
        }

        private boolean put(String text) {
            cells[at] = text;
            return true;
        }

        private void bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
            cells[at + 1] = day(earliest);
            cells[at + 2] = day(latest);
        }

        /** A day as ISO 8601 has it; others would be no date to most programs. */
        private static String day(Optional<LocalDate> day) {
            return day.filter(one -> one.getYear() > 0 && one.getYear() <= MOST_YEARS)
                    .map(LocalDate::toString)
                    .orElse("");
        }

        @Override
        public <V> Boolean scalar(ScalarType<V> type, V value) {
            if (value instanceof PartialDate date) {
                bounds(date.earliest(), date.latest());
            } else if (value instanceof Period period) {
                bounds(period.earliestStart(), period.latestEnd());
            }
            return put(value.toString());
        }

        @Override
        public Boolean localized(LocalizedText value) {
            return false;
        }

        @Override
        public Boolean integer(Long value) {
            return put(value.toString());
        }

        @Override
        public Boolean bool(Boolean value) {
            return put(value.toString());
        }

        @Override
        public Boolean tree(DataValue value) throws IOException {
            return put(json(value));
        }

        @Override
        public <P> Boolean part(Shape<P, ?> table, P value) {
            return false;
        }
    }

    /** What is in an object and has rows of its own. */
    private final class Rest implements PartVisitor<IOException> {

        /** How well the object is known; empty if it claims nothing. */
        private final Optional<Claim> told;

        private final String path;

        Rest(Optional<Claim> told, String path) {
            this.told = told;
            this.path = path;
        }

        private String[] place(Attribute<?, ?, ?> line, int item) {
            String at = path + "/" + line.name();
            return new String[] {record, line.isList() ? at + "/" + item : at, path, line.name()};
        }

        @Override
        public <V> void value(Attribute<?, ?, V> line, V value, int item) throws IOException {
            if (value instanceof LocalizedText text) {
                for (Map.Entry<LanguageTag, String> one : text.asMap().entrySet()) {
                    claimed(line, tables.texts(), item, one.getKey().toString(), one.getValue());
                }
            } else if (line.isList()) {
                claimed(line, tables.items(), item, value instanceof DataValue json ? json(json) : value.toString());
            }
        }

        @Override
        public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> shape, P part, int item) throws IOException {
            String[] place = place(line, item);
            Optional<Claim> ofPart =
                    told.filter(object -> RecordTables.isClaim(line)).map(object -> object.part(part, line));
            write(shape, part, ofPart, place[1], place);
        }

        @Override
        public void unknown(DataObject members) throws IOException {
            for (Map.Entry<String, DataValue> one : members.members().entrySet()) {
                String escaped = one.getKey().replace("~", "~0").replace("/", "~1");
                row(
                        tables.others(),
                        new String[] {record, path + "/" + escaped, path, one.getKey()},
                        json(one.getValue()));
            }
        }

        /** A row with what it says in its last columns, and before them how well that is known. */
        private void claimed(Attribute<?, ?, ?> line, Table table, int item, String... own) throws IOException {
            List<String> cells = new ArrayList<>();
            if (tables.isClaimed()) {
                cells.add(told.filter(object -> RecordTables.isClaim(line))
                        .map(object -> text(object.attribute(line).standing()))
                        .orElse(""));
            }
            cells.addAll(List.of(own));
            row(table, place(line, item), cells.toArray(String[]::new));
        }

        private void row(Table table, String[] place, String... own) throws IOException {
            String[] cells = cells(table, place);
            System.arraycopy(own, 0, cells, place.length, own.length);
            sink.row(table, cells);
        }
    }
}
