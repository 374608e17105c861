package org.amparo.exchange.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.amparo.CaseHeader;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.fill.ImportFiles;
import org.amparo.json.RecordSink;
import org.amparo.json.problem.CaseJsonException;

/**
 * The import of people, organisations and roles from Popolo or FollowTheMoney.
 *
 * <pre>{@code
 * EntityImport entities = EntityImport.of(EntityFormat.FTM, EntityMap.read(Path.of("map.json")));
 * EntityReport report = entities.write(Path.of("list.ftm.json"), Path.of("case.jsonl"), Path.of("bad.jsonl"));
 * report.problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>Lines of FollowTheMoney are read twice, one by one, in any order: what stays in memory is some fifty bytes for
 * each entity. A Popolo document is in memory as a whole, and may have 64 MiB. Immutable and thread-safe.
 */
public final class EntityImport implements WithoutJson {

    private final EntityFormat format;
    private final EntityMap map;
    private final UnaryOperator<InputStream> watch;

    private EntityImport(EntityFormat format, EntityMap map, UnaryOperator<InputStream> watch) {
        this.format = format;
        this.map = map;
        this.watch = watch;
    }

    /** The import of a format. */
    public static EntityImport of(EntityFormat format, EntityMap map) {
        return new EntityImport(
                Objects.requireNonNull(format, "format"), Objects.requireNonNull(map, "map"), UnaryOperator.identity());
    }

    /**
     * The same import, with somebody who watches how far the file has been read, such as for a progress bar.
     *
     * @param other takes the bytes of the file when it is opened, and gives the same ones to be read and closed in
     *     their place; twice for FollowTheMoney, which is read twice
     */
    public EntityImport withWatch(UnaryOperator<InputStream> other) {
        return new EntityImport(format, map, Objects.requireNonNull(other, "other"));
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
            case POPOLO -> new PopoloRun(map.map(), output).run(file, watch);
            case FTM -> new FtmRun(map.map(), output, watch).run(file);
        };
    }

    /**
     * Writes the records of a file as JSON Lines, and what does not fit as JSON Lines of its own: entities as they
     * were, with the reasons beside them. Both files appear whole, or not at all. Their owner alone can read them,
     * unless they replace files that others could read.
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
        return ImportFiles.write(header(), file, lines, rejected, reading(file));
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
        return ImportFiles.write(header(), file, lines, reading(file), EntityReport::isComplete);
    }

    private ImportFiles.Reading<EntityReport> reading(Path file) {
        return (records, bad) -> {
            RejectedLines rejected = new RejectedLines(bad);
            EntityReport report = read(file, records, rejected);
            rejected.end();
            return report;
        };
    }
}
