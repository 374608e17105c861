package org.amparo.exchange.entity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.fill.Hash64;
import org.amparo.exchange.internal.fill.JsonLines;
import org.amparo.exchange.internal.fill.LongTable;
import org.amparo.internal.marking.LeastMarking;
import org.amparo.internal.marking.Levels;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.CaseLine;
import org.amparo.json.CaseLineReader;
import org.amparo.json.RecordSink;
import org.amparo.json.problem.JsonProblem;
import org.jspecify.annotations.Nullable;

/** Has the records read that were made of entities, hands them on, and keeps the account. */
final class EntityOutput {

    /** What waits to be read, so that the reader begins seldom. */
    private static final int BATCH_BYTES = 1 << 18;

    private static final int BATCH = 500;

    private final EntityMap map;
    private final RecordSink sink;
    private final RejectedEntities rejected;
    private final EntityAccount account = new EntityAccount();
    private final JsonLines lines = new JsonLines();
    private final List<Pending> batch = new ArrayList<>();
    private final Hash64 hash = new Hash64();
    private final LongTable sources = new LongTable();
    private LeastMarking least = LeastMarking.NONE;

    /** Entities, and whether a record was made of them. */
    private record Pending(List<Entity> entities, boolean hasRecord) {}

    EntityOutput(EntityMap map, RecordSink sink, RejectedEntities rejected) {
        this.map = map;
        this.sink = sink;
        this.rejected = rejected;
    }

    /** Says below which level nothing of the file is marked, before anything of it is taken. */
    void require(LeastMarking ofFile) {
        least = ofFile;
    }

    /** Hands on the statement that the file is. */
    void begin() throws IOException {
        lines.add(map.map().statement());
        try (CaseLineReader reader = reader()) {
            CaseLine line = reader.iterator().next();
            if (line.record().isEmpty()) {
                JsonProblem problem = line.problems().get(0);
                throw new ExchangeException(
                        "map-record",
                        "Expected a record. In the map, in the statement, at \"" + within(problem) + "\": "
                                + problem.code() + ".");
            }
            write(line);
        }
    }

    /** Takes entities of which no record is made: of links, the persons' records tell. */
    void add(Entity entity) throws IOException {
        add(new Pending(List.of(entity), false));
    }

    /**
     * Takes a record.
     *
     * @param cited the statements that it cites
     */
    void add(List<Entity> entities, DataObject record, List<DataObject> cited) throws IOException {
        for (DataObject statement : cited) {
            long id = hash.of(((DataString) statement.member("id").orElseThrow()).text());
            if (sources.get(id) == 0) {
                sources.put(id, 1);
                addLine(statement);
                add(new Pending(List.of(), true));
            }
        }
        addLine(record);
        add(new Pending(List.copyOf(entities), true));
    }

    private void addLine(DataObject record) {
        lines.add(least.in(record, Levels.ofRecords(map.header())));
    }

    private void add(Pending pending) throws IOException {
        batch.add(pending);
        if (batch.size() >= BATCH || lines.size() > BATCH_BYTES) {
            flush();
        }
    }

    private CaseLineReader reader() throws IOException {
        return CaseJsonReader.standard().lines(new ByteArrayInputStream(lines.take()), map.header());
    }

    private void flush() throws IOException {
        try (CaseLineReader reader = reader()) {
            Iterator<CaseLine> read = reader.iterator();
            for (Pending pending : batch) {
                end(pending, pending.hasRecord() ? read.next() : null);
            }
        }
        batch.clear();
    }

    private void end(Pending pending, @Nullable CaseLine line) throws IOException {
        if (line != null && line.record().isEmpty()) {
            JsonProblem problem = line.problems().get(0);
            pending.entities()
                    .forEach(entity -> entity.reject(new EntityProblem(
                            problem.code(), entity.lineOf(entity.pointer()), entity.pointer(), problem.message())));
        } else if (line != null) {
            write(line);
        }
        for (Entity entity : pending.entities()) {
            account.add(entity);
            if (!entity.problems().isEmpty()) {
                rejected.reject(entity.rejected());
            }
        }
    }

    private void write(CaseLine line) throws IOException {
        sink.writeFull(line.record().orElseThrow());
        account.written(line.record().orElseThrow().id().type());
    }

    /** The pointer without that of the line, with which it begins: {@code /records/3}. */
    private static String within(JsonProblem problem) {
        return problem.pointer().toString().replaceFirst("^/records/[0-9]+", "");
    }

    EntityReport end() throws IOException {
        flush();
        return account.report(least);
    }
}
