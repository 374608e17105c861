package org.amparo.exchange.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.amparo.CaseHeader;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.fill.ImportFiles;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.json.RecordSink;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.problem.CaseJsonException;
import org.jspecify.annotations.Nullable;

/**
 * The import of people, organisations and roles from Popolo or FollowTheMoney.
 *
 * <pre>{@code
 * EntityImport entities = EntityImport.of(EntityFormat.FTM, EntityMap.read(Path.of("map.json")));
 * EntityReport report = entities.write(Path.of("list.ftm.json"), Path.of("case.jsonl"), Path.of("bad.jsonl"));
 * report.problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>Lines of FollowTheMoney are read twice, one by one, in any order: what stays in memory is some fifty bytes for each
 * entity. A Popolo document is in memory as a whole, and may have 64 MiB. Immutable and thread-safe.
 */
public final class EntityImport implements WithoutJson {

    private final EntityFormat format;
    private final EntityMap map;

    private EntityImport(EntityFormat format, EntityMap map) {
        this.format = format;
        this.map = map;
    }

    /** The import of a format. */
    public static EntityImport of(EntityFormat format, EntityMap map) {
        return new EntityImport(Objects.requireNonNull(format, "format"), Objects.requireNonNull(map, "map"));
    }

    /** The header of the case file. */
    public CaseHeader header() {
        return map.header();
    }

    /**
     * Reads a file, and hands on its records and the entities that do not fit.
     *
     * @param file an ordinary file
     * @param records takes the statement first, then the other records, in the order of the file
     * @return the account of every value
     * @throws CaseJsonException if a Popolo document is not JSON; of FollowTheMoney, a line that is not is rejected
     * @throws ExchangeException {@code map-record} if the statement in the map is none, {@code not-popolo}, {@code
     *     not-a-file}, {@code file-changed} if somebody writes to the file meanwhile
     * @throws IOException if the file cannot be read, or something that was handed on cannot be kept
     */
    public EntityReport read(Path file, RecordSink records, RejectedEntities rejected) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(rejected, "rejected");
        EntityOutput output = new EntityOutput(map, records, rejected);
        return switch (format) {
            case POPOLO -> new PopoloRun(map.map(), output).run(file);
            case FTM -> new FtmRun(map.map(), output).run(file);
        };
    }

    /**
     * Writes the records of a file as JSON Lines, and what does not fit as JSON Lines of its own: entities as they were,
     * with the reasons beside them. Both files appear whole, or not at all. Their owner alone can read them, unless they
     * replace files that others could read.
     *
     * @return the account of every value
     * @throws CaseJsonException as {@link #read}
     * @throws ExchangeException as {@link #read}; {@code same-file} if a file to be written is that of the entities, or
     *     both are one; {@code not-a-file} if the records are to go to a folder or a device
     * @throws IOException if a file cannot be read or written
     */
    public EntityReport write(Path file, Path lines, Path rejected) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(rejected, "rejected");
        ImportFiles.requireFile(lines);
        ImportFiles.requireOthers(file, lines, rejected);
        ImportFiles.requireOthers(lines, rejected);
        EntityReport[] report = new EntityReport[1];
        AtomicFile[] good = new AtomicFile[1];
        try {
            // The rejected entities first, so that they are there when the records are.
            AtomicFile.write(rejected, FileUse.OWN, bad -> {
                RejectedLines badLines = new RejectedLines(bad);
                good[0] = prepare(file, lines, badLines, report);
                badLines.end();
            });
            good[0].commit();
        } finally {
            close(good[0]);
        }
        return report[0];
    }

    /**
     * Writes the records of a file as JSON Lines, if all in it fits. If something does not, nothing is written, and a
     * file that was there stays as it was.
     *
     * @return the account of every value, which says whether the file was written: {@link EntityReport#isComplete}
     * @throws CaseJsonException as {@link #read}
     * @throws ExchangeException as {@link #write(Path, Path, Path)}
     * @throws IOException if a file cannot be read or written
     */
    public EntityReport write(Path file, Path lines) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(lines, "lines");
        ImportFiles.requireFile(lines);
        ImportFiles.requireOthers(file, lines);
        EntityReport[] report = new EntityReport[1];
        try (AtomicFile good = prepare(file, lines, entity -> {}, report)) {
            if (report[0].isComplete()) {
                good.commit();
            }
        }
        return report[0];
    }

    private AtomicFile prepare(Path file, Path lines, RejectedEntities rejected, EntityReport[] report)
            throws IOException {
        return AtomicFile.prepare(lines, FileUse.OWN, out -> {
            CaseLineWriter writer = FullJsonWriter.lines(map.header(), out);
            report[0] = read(file, writer, rejected);
            writer.flush();
        });
    }

    private static void close(@Nullable AtomicFile file) throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
