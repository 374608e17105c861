package org.amparo.exchange.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.exchange.entity.PopoloDocument.Thing;
import org.amparo.exchange.internal.map.SourceMap;
import org.amparo.json.JsonPositions;
import org.amparo.json.internal.syntax.Bytes;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.problem.Position;
import org.amparo.json.token.Problems;
import org.amparo.shape.Pointer;
import org.amparo.shape.Types;

/** One run through a Popolo document, which is in memory as a whole. */
final class PopoloRun {

    private static final long MOST_BYTES = 64L << 20;

    /** The values that fit into a heap of 2 GB. */
    private static final int MOST_JSON_VALUES = 3_200_000;

    private final EntityOutput output;
    private final PopoloRecords records;

    PopoloRun(SourceMap map, EntityOutput output) {
        this.output = output;
        this.records = new PopoloRecords(new Filling(map, "popolo"));
    }

    EntityReport run(Path path, UnaryOperator<InputStream> watch) throws IOException {
        PopoloDocument document = read(path, watch);
        output.begin();
        Map<Thing, List<PopoloRecords.Held>> roles = roles(document);
        for (Thing thing : document.things()) {
            List<DataObject> cited = new ArrayList<>();
            switch (thing.kind()) {
                case PERSON -> {
                    RecordDraft person = records.person(thing, cited);
                    for (PopoloRecords.Held held : roles.getOrDefault(thing, List.of())) {
                        person.addPart("roles", held.role());
                        cited.addAll(held.cited());
                    }
                    add(thing, person, cited);
                }
                case ORGANISATION -> add(thing, records.organisation(thing, document, cited), cited);
                default -> {
                    for (Entity entity : thing.entities()) {
                        output.add(entity);
                    }
                }
            }
        }
        for (Entity entity : document.others()) {
            output.add(entity);
        }
        return output.end();
    }

    private void add(Thing thing, RecordDraft record, List<DataObject> cited) throws IOException {
        output.add(thing.entities(), record.toData(), cited);
    }

    /** The roles of each person. Those of somebody who has too many are rejected. */
    private Map<Thing, List<PopoloRecords.Held>> roles(PopoloDocument document) {
        Map<Thing, List<PopoloRecords.Held>> roles = new HashMap<>();
        for (Thing thing : document.things()) {
            if (thing.kind() == PopoloKind.MEMBERSHIP) {
                Optional<PopoloRecords.Held> held = records.role(thing, document);
                held.ifPresent(role -> {
                    List<PopoloRecords.Held> all = roles.computeIfAbsent(role.holder(), holder -> new ArrayList<>());
                    if (all.size() < FtmLine.MOST_VALUES) {
                        all.add(role);
                    } else {
                        thing.entities().forEach(entity -> entity.reject(EntityFault.TOO_MANY_VALUES));
                    }
                });
            }
        }
        records.posts(document);
        return roles;
    }

    private static PopoloDocument read(Path path, UnaryOperator<InputStream> watch) throws IOException {
        byte[] bytes;
        try (InputStream in = watch.apply(Files.newInputStream(path))) {
            bytes = FtmLine.withoutMark(Bytes.of(in, MOST_BYTES));
        }
        Problems problems = new Problems(100);
        CharBuffer text = new Utf8().decode(bytes, problems);
        DataValue value = text == null
                ? null
                : new CaseReader(FtmLine.LIMITS.withValues(MOST_JSON_VALUES), problems)
                        .value(new JsonText().reader(text, 1), Types.TREE);
        DataValue whole = problems.unless(value);
        return PopoloDocument.of(whole, lines(JsonPositions.of(bytes)));
    }

    private static ToIntFunction<String> lines(JsonPositions positions) {
        return pointer -> positions.find(pointer(pointer)).map(Position::line).orElse(1);
    }

    private static Pointer pointer(String text) {
        Pointer pointer = Pointer.ROOT;
        String[] steps = text.split("/", -1);
        for (String step : Arrays.asList(steps).subList(1, steps.length)) {
            pointer = pointer.member(step.replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }
}
