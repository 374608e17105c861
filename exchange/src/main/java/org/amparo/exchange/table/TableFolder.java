package org.amparo.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.data.DataObject;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.notice.ReadershipNotice;
import org.amparo.exchange.internal.table.CsvTable;
import org.amparo.exchange.internal.table.DataPackage;
import org.amparo.exchange.internal.table.Layout;
import org.amparo.exchange.internal.table.RecordRows;
import org.amparo.exchange.internal.table.ReviewCheck;
import org.amparo.exchange.internal.table.Table;
import org.amparo.exchange.internal.table.XlsxTables;
import org.amparo.json.DataJson;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.problem.CaseJsonException;

/**
 * A folder with the tables of a publication, and {@code datapackage.json}, which describes them. Readers of the folder
 * see everything in it.
 *
 * <pre>{@code
 * TableFolder.at(Path.of("tables")).write(publication.requireReviewed(read));
 * }</pre>
 *
 * <p>Each file appears whole, and {@code datapackage.json} last. It lists the files that are ours: only those are
 * replaced, and deleted where a table has no rows any more. Rows are written as the records go by.
 */
public final class TableFolder implements WithoutJson {

    private static final String WORKBOOK = "tables.xlsx";

    private final Path folder;
    private final TableFormat format;
    private final boolean mark;
    private final boolean isComplete;

    private TableFolder(Path folder, TableFormat format, boolean mark, boolean isComplete) {
        this.folder = folder;
        this.format = format;
        this.mark = mark;
        this.isComplete = isComplete;
    }

    /** A folder, which is made if there is none, for CSV without a byte order mark. */
    public static TableFolder at(Path folder) {
        return new TableFolder(Objects.requireNonNull(folder, "folder"), TableFormat.CSV, false, false);
    }

    /** This folder with another format. */
    public TableFolder withFormat(TableFormat other) {
        return new TableFolder(folder, Objects.requireNonNull(other, "other"), mark, isComplete);
    }

    /** This folder with a byte order mark at the start of each CSV, by which some spreadsheets tell UTF-8. */
    public TableFolder withByteOrderMark() {
        return new TableFolder(folder, format, true, isComplete);
    }

    /** This folder with tables without rows, too, so that the same files are always there. */
    public TableFolder withEmptyTables() {
        return new TableFolder(folder, format, mark, true);
    }

    /**
     * Writes the tables.
     *
     * @param publication what is written; nothing in it may be left to be read
     * @return the number of rows of each table that was written, in order
     * @throws ExchangeException {@code not-reviewed} if something must be read first ({@code requireReviewed}); {@code
     *     other-profile} or {@code other-case-file} if the folder has the tables of another publication; {@code
     *     foreign-file} if a file is in the way that is not ours; {@code too-many-rows} or {@code cell-too-long} if a
     *     workbook cannot hold them. Nothing is written then
     * @throws IOException if a file cannot be read or written; the message names it
     */
    public Map<String, Long> write(Publication publication) throws IOException {
        Objects.requireNonNull(publication, "publication");
        ReviewCheck.require(publication);
        Layout layout = Layout.standard();
        CaseFile file = publication.caseFile();
        Map<String, Long> rows = count(file, layout);
        List<Table> tables = layout.tables().stream()
                .filter(table -> rows.containsKey(table.name()))
                .toList();
        Set<String> names = names(tables);
        Optional<DataPackage> old = old();
        DataPackage described = DataPackage.of(publication, names);
        old.ifPresent(there -> requireSame(there, described));
        requireOwn(names, old.map(DataPackage::files).orElse(Set.of()));
        AtomicFile.sweep(folder);
        List<AtomicFile> prepared = new ArrayList<>();
        try {
            prepare(publication, layout, tables, prepared);
            replace(publication, prepared, described, old, tables);
        } finally {
            for (AtomicFile one : prepared) {
                one.close();
            }
        }
        return rows;
    }

    /**
     * The {@linkplain org.amparo.disclosure.PublicationProfile#audience audience} of the tables that are there; empty where
     * there are none of ours.
     *
     * @throws IOException if their description cannot be read
     */
    public Optional<String> profile() throws IOException {
        try {
            return old().map(DataPackage::profile);
        } catch (ExchangeException e) {
            return Optional.empty();
        }
    }

    /**
     * The id of the case file of the tables that are there; empty where there are none of ours.
     *
     * @throws IOException as above
     */
    public Optional<String> caseFile() throws IOException {
        try {
            return old().map(DataPackage::caseFile);
        } catch (ExchangeException e) {
            return Optional.empty();
        }
    }

    /**
     * Deletes the tables, and nothing of anybody else: for the night in which somebody has to be taken out at once, and
     * no publication can be made. Their description goes last.
     *
     * @return the files that were deleted, none if there are no tables
     * @throws ExchangeException {@code foreign-file} if the description is not ours
     * @throws IOException if a file cannot be deleted; the description stays then
     */
    public List<Path> delete() throws IOException {
        Optional<DataPackage> there = old();
        if (there.isEmpty()) {
            return List.of();
        }
        AtomicFile.sweep(folder);
        Set<String> names = new LinkedHashSet<>(there.get().files());
        names.add(DataPackage.FILE);
        List<Path> deleted = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.deleteIfExists(file)) {
                deleted.add(file);
            }
        }
        AtomicFile.force(folder);
        return deleted;
    }

    /** The rows of each table that is to be written. */
    private Map<String, Long> count(CaseFile file, Layout layout) throws IOException {
        Map<String, Long> found = new LinkedHashMap<>();
        RecordRows.of(file, layout, (table, cells) -> found.merge(table.name(), 1L, Long::sum));
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Table table : layout.tables()) {
            if (isComplete || found.containsKey(table.name())) {
                rows.put(table.name(), found.getOrDefault(table.name(), 0L));
            }
        }
        return rows;
    }

    private Set<String> names(List<Table> tables) {
        Set<String> names = new TreeSet<>();
        tables.forEach(table -> names.add(fileOf(table)));
        return names;
    }

    private String fileOf(Table table) {
        return format == TableFormat.XLSX ? WORKBOOK : table.name() + ".csv";
    }

    /** The description that is there already, if it is ours. */
    private Optional<DataPackage> old() throws IOException {
        Path place = folder.resolve(DataPackage.FILE);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DataPackage.read(DataJson.read(place)).orElseThrow(TableFolder::foreign));
        } catch (CaseJsonException e) {
            throw foreign();
        }
    }

    private static void requireSame(DataPackage old, DataPackage now) {
        if (!old.profile().equals(now.profile())) {
            throw new ExchangeException(
                    "other-profile", "Expected a folder without tables for other readers. Take another folder.");
        }
        if (!old.caseFile().equals(now.caseFile())) {
            throw new ExchangeException(
                    "other-case-file", "Expected a folder without tables of another case file. Take another folder.");
        }
    }

    private void requireOwn(Set<String> names, Set<String> own) {
        for (String name : names) {
            if (!own.contains(name) && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw foreign();
            }
        }
    }

    private static ExchangeException foreign() {
        return new ExchangeException(
                "foreign-file",
                "Expected no file with the name of a table that datapackage.json does not list as ours. Take an empty folder.");
    }

    private void prepare(Publication publication, Layout layout, List<Table> tables, List<AtomicFile> prepared)
            throws IOException {
        if (format == TableFormat.XLSX) {
            prepared.add(AtomicFile.prepareOneOfMany(
                    folder.resolve(WORKBOOK),
                    FileUse.of(publication.profile()),
                    out -> XlsxTables.write(publication, layout, tables, out)));
        } else {
            prepare(publication, layout, tables.iterator(), new LinkedHashMap<>(), prepared);
        }
    }

    /** Opens the file of the next table, and within it those of all others; in the last one, all rows are written. */
    private void prepare(
            Publication publication,
            Layout layout,
            Iterator<Table> rest,
            Map<String, CsvTable> open,
            List<AtomicFile> prepared)
            throws IOException {
        if (!rest.hasNext()) {
            RecordRows.of(
                    publication.caseFile(),
                    layout,
                    (table, cells) ->
                            Objects.requireNonNull(open.get(table.name())).row(cells));
            return;
        }
        Table table = rest.next();
        FileUse use = FileUse.of(publication.profile());
        prepared.add(AtomicFile.prepareOneOfMany(folder.resolve(fileOf(table)), use, out -> {
            CsvTable csv = new CsvTable(table.columns(), ReadershipNotice.of(publication.readership()), out, mark);
            open.put(table.name(), csv);
            prepare(publication, layout, rest, open, prepared);
            csv.flush();
        }));
    }

    /** Puts the files in their places. Whatever happens in between, every file of ours is listed as ours. */
    private void replace(
            Publication publication,
            List<AtomicFile> prepared,
            DataPackage described,
            Optional<DataPackage> old,
            List<Table> tables)
            throws IOException {
        Set<String> all = new TreeSet<>(described.files());
        old.ifPresent(there -> all.addAll(there.files()));
        if (!old.map(there -> there.files().equals(all)).orElse(false)) {
            describe(publication, DataPackage.of(publication, all), Stream.empty());
        }
        for (AtomicFile one : prepared) {
            one.commit();
        }
        all.removeAll(described.files());
        for (String name : all) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Set<String> notice = ReadershipNotice.of(publication.readership()).keySet();
        describe(publication, described, tables.stream().map(table -> resource(table, notice)));
    }

    private DataObject resource(Table table, Set<String> notice) {
        return format == TableFormat.XLSX
                ? DataPackage.xlsx(table, notice, WORKBOOK)
                : DataPackage.csv(table, notice, fileOf(table));
    }

    private void describe(Publication publication, DataPackage described, Stream<DataObject> resources)
            throws IOException {
        DataObject json = described.toData(publication, resources);
        AtomicFile.write(
                folder.resolve(DataPackage.FILE), FileUse.of(publication.profile()), out -> DataJson.write(json, out));
    }
}
