package org.amparo.exchange.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.amparo.data.DataObject;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.ftm.FtmSchemas;
import org.amparo.exchange.internal.map.SourceMap;
import org.amparo.internal.marking.LeastMarking;
import org.amparo.json.internal.lines.LineSplitter;

/**
 * One run through lines of FollowTheMoney. The first reading finds where everything stands, since entities link to each
 * other in any order; the second one makes the records, and looks up the links of each person.
 */
final class FtmRun {

    private final Filling filling;
    private final EntityOutput output;
    private final FtmLine.Reader reader;
    private final UnaryOperator<InputStream> watch;
    private final FtmIndex index = new FtmIndex();
    private LeastMarking least = LeastMarking.NONE;

    FtmRun(SourceMap map, EntityOutput output, UnaryOperator<InputStream> watch) {
        this.watch = watch;
        this.output = output;
        this.reader = new FtmLine.Reader(map);
        this.filling = new Filling(map, "ftm");
    }

    /** Takes a line with its number. */
    @FunctionalInterface
    private interface LineSink {
        void take(FtmLine line, int number) throws IOException;
    }

    EntityReport run(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new ExchangeException("not-a-file", "Expected a file that can be read twice.");
        }
        output.begin();
        try (FtmFile file = new FtmFile(path, reader)) {
            lines(path, file::add, (line, number) -> {
                if (line.isFine()) {
                    index.add(line, number);
                    least = least.and(line.least());
                }
            });
            output.require(least);
            FtmLinks links = new FtmLinks(filling, index, file);
            FtmSubjectReader subjects = new FtmSubjectReader(filling, index);
            lines(path, start -> {}, (line, number) -> take(line, number, links, subjects));
        }
        return output.end();
    }

    /** Takes the place of the first byte of a line. */
    @FunctionalInterface
    private interface StartSink {
        void add(long start);
    }

    private void lines(Path path, StartSink starts, LineSink sink) throws IOException {
        try (LineSplitter lines = new LineSplitter(watch.apply(Files.newInputStream(path)), FtmLine.MOST_BYTES, 0)) {
            for (long start = 0; lines.next(); start = lines.bytes()) {
                starts.add(start);
                if (lines.isOverlong()) {
                    sink.take(reader.overlong(lines.line(), lines.number()), lines.number());
                } else if (!lines.isBlank()) {
                    sink.take(reader.read(lines.line(), lines.number()), lines.number());
                }
            }
        }
    }

    private void take(FtmLine line, int number, FtmLinks links, FtmSubjectReader subjects) throws IOException {
        Entity entity = line.entity();
        if (!line.isFine()) {
            output.add(entity);
            return;
        }
        String id = line.id().text();
        if (!index.has(id)) {
            throw FtmFile.changed();
        }
        if (line.kind() == FtmKind.OTHER) {
            entity.ignore();
            if (!FtmSchemas.has(line.schema()) && !filling.isInTable("schema", line.schemaSaid())) {
                entity.leaveOut(unknown(line.schema()));
            }
        } else if (line.kind() == FtmKind.UNCLEAR) {
            entity.reject(EntityFault.OPEN_SCHEMA);
        } else if (!index.isFirst(id, number)) {
            entity.reject(EntityFault.DUPLICATE_ID);
        } else if (index.hasTooManyLinks(id)) {
            entity.reject(EntityFault.TOO_MANY_VALUES);
        }
        if (entity.fate() == Entity.Fate.ACCEPTED) {
            switch (line.kind()) {
                case PERSON -> person(line, links, subjects);
                case ORGANISATION -> {
                    List<DataObject> cited = new ArrayList<>();
                    RecordDraft organisation = subjects.organisation(line, cited);
                    organisation.protect(List.of(entity));
                    output.add(List.of(entity), organisation.toData(), cited);
                }
                case LINK -> {
                    links.account(line);
                    output.add(entity);
                }
                default -> {
                    links.position(line);
                    output.add(entity);
                }
            }
        } else {
            output.add(entity);
        }
    }

    /** A schema that FollowTheMoney does not have is a slip, or of another version. */
    private static String unknown(String schema) {
        String known = EntityNode.isWord(schema) ? schema : EntityNode.OTHER;
        return "unknown-schema, " + known
                + FtmSchemas.near(known).map(near -> " (" + near + "?)").orElse("");
    }

    private void person(FtmLine line, FtmLinks links, FtmSubjectReader subjects) throws IOException {
        List<DataObject> cited = new ArrayList<>();
        RecordDraft person = subjects.person(line, cited);
        person.protect(List.of(line.entity()));
        for (FtmLinks.Held held : links.of(line.id().text())) {
            person.addPart("roles", held.role());
            cited.addAll(held.sources());
        }
        output.add(List.of(line.entity()), person.toData(), cited);
    }
}
