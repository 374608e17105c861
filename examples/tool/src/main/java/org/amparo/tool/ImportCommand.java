package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.data.JsonForm;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.entity.EntityImport;
import org.amparo.exchange.entity.EntityMap;
import org.amparo.exchange.entity.EntityReport;
import org.amparo.exchange.sheet.ImportMap;
import org.amparo.exchange.sheet.ImportReport;
import org.amparo.exchange.sheet.MapDraft;
import org.amparo.exchange.sheet.SheetImport;
import org.amparo.json.DataJson;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.file.RealPaths;
import org.amparo.json.problem.CaseJsonException;

/** {@code import}: makes a case file of a spreadsheet by a map, or of Popolo or FollowTheMoney. */
final class ImportCommand implements ToolCommand {

    private static final String MAP = "--map";
    private static final String OUTPUT = "--output";
    private static final String REJECTED = "--rejected";
    private static final String SUGGEST = "--suggest";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "import",
                        "Makes a case file of a spreadsheet, CSV or xlsx, by a map that says what its columns mean; or of Popolo or FollowTheMoney.")
                .details(
                        "A map is JSON: docs/import.md describes it, and amparo-tool schema --map prints its schema. Nothing is guessed. A column that the map "
                                + "does not name stops the import. A row that does not fit goes to BAD as it is, with the reason, and the exit code is 1; without "
                                + "BAD, OUT is not written then. Rows of one record go together.",
                        "",
                        "A report accounts for every cell. It names columns and reasons, and nothing that stands in cells.",
                        "",
                        "With --suggest it writes a draft of a map, in which a person fills in every question mark and sorts every column of \"todo\". It proposes "
                                + "the row of the heading, forms of dates, names, and rows of totals to skip; in a file (-o), also tables of the texts of columns that have few.",
                        "",
                        "With --format popolo or ftm, FILE has people, organisations and roles in that format, and MAP only the header, the statement and tables of codes: "
                                + "docs/popolo-and-ftm.md says what becomes what. A value that does not fit is left out, and its entity goes to BAD as it is, with the reason, as JSON Lines; whatever has no place in a case file is ignored and counted by name.")
                .parameter(
                        "FILE",
                        "A spreadsheet, .csv or .xlsx, or what --format says. Standard input (-) is kept beside OUT while it is read.")
                .option(
                        "MAP",
                        "The map; with --suggest, one that was begun: what its \"file\" says is used, such as {\"file\": {\"encoding\": \"windows-1252\"}}.",
                        MAP)
                .option(
                        "OUT",
                        "The file of the records, as JSON Lines, or the map to write with --suggest. It appears whole or not at all, and its owner alone can read it if it is new. A case file in which more is withheld is not written over: update brings it up to date.",
                        "-o",
                        OUTPUT)
                .option(
                        "BAD",
                        "The file for rows that do not fit, as CSV with two more columns, amparo:row and amparo:reason. The same map reads it when they are mended. With --format popolo or ftm, it takes entities, as JSON Lines.",
                        REJECTED)
                .flag(SUGGEST, "Writes a draft of a map for FILE.")
                .option(
                        Format.LABEL,
                        "What FILE is, if it is no spreadsheet: popolo or ftm; or what the report is: text (the default) or json; or both, with a comma: ftm,json.",
                        Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String name = arguments.parameter(0);
        Optional<Path> map = arguments.value(MAP, CaseFiles::path);
        Optional<Path> out = arguments.value(OUTPUT, CaseFiles::ownPath);
        Optional<Path> rejected = arguments.value(REJECTED, CaseFiles::ownPath);
        ImportFormat format = ImportFormat.of(arguments);
        boolean isDraft = arguments.has(SUGGEST);
        if (isDraft) {
            requireAbsent(arguments, REJECTED);
            if (format.entities().isPresent()) {
                throw new UsageException(SUGGEST + " writes a map for a spreadsheet.");
            }
        } else {
            requireOptions(map, out, rejected);
        }
        try {
            return isDraft
                    ? suggest(name, map, out, console)
                    : imported(format, name, map.orElseThrow(), out.orElseThrow(), rejected, console);
        } catch (ExchangeException e) {
            throw new ToolException(ExitCode.UNUSABLE, name + " was not imported: " + e.code() + " " + e.getMessage());
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, failed(e, name));
        }
    }

    private static int imported(
            ImportFormat format, String name, Path map, Path to, Optional<Path> rejected, Console console)
            throws IOException {
        DataValue json = read(map, console);
        try (ImportInput file = ImportInput.open(name, Optional.of(to), console)) {
            boolean isComplete = format.entities().isPresent()
                    ? entities(format, file, json, to, rejected, console)
                    : sheet(format, file, json, to, rejected, console);
            if (!isComplete && rejected.isEmpty()) {
                console.say("Nothing was written: add " + REJECTED + " BAD to set aside the rows that do not fit.");
            }
            return isComplete ? ExitCode.GOOD : ExitCode.ERRORS;
        }
    }

    private static void requireOptions(Optional<Path> map, Optional<Path> out, Optional<Path> rejected) {
        Path by = map.orElseThrow(() -> new UsageException("Missing option: " + MAP + " MAP, or " + SUGGEST + "."));
        requireOther(by, out.orElseThrow(() -> new UsageException("Missing option: -o OUT.")));
        rejected.ifPresent(bad -> {
            requireOther(by, bad);
            new ReplacedFile(bad).requireNoCaseFile();
        });
    }

    private static boolean sheet(
            ImportFormat format, ImportInput file, DataValue map, Path to, Optional<Path> rejected, Console console)
            throws IOException {
        ImportMap meaning = ImportMap.of(map);
        SheetImport sheets = SheetImport.of(meaning).withWatch(file.watch());
        Path path = file.path();
        requireNobodyLost(
                to, sheets.header(), records -> SheetImport.of(meaning).read(path, records::add, row -> {}), console);
        ImportReport report = rejected.isPresent() ? sheets.write(path, to, rejected.get()) : sheets.write(path, to);
        print(format.report(), report, ImportText.lines(file.name(), report), console);
        if (report.isComplete() || rejected.isPresent()) {
            sayWhoMaySee(file.name(), report.least(), meaning.hasMarkings(), console);
        }
        return report.isComplete();
    }

    /** Reads the records of an import. */
    private interface Reading {
        void into(List<CaseRecord> records) throws IOException;
    }

    /** Refuses to import over a file in which more is kept back by now: that takes a look before anything is written. */
    private static void requireNobodyLost(Path to, CaseHeader header, Reading reading, Console console)
            throws IOException {
        ReplacedFile replaced = new ReplacedFile(to);
        if (replaced.isCaseFile()) {
            List<CaseRecord> records = new ArrayList<>();
            reading.into(records);
            replaced.requireNobodyLost(CaseFile.of(header, records), console);
        }
    }

    private static boolean entities(
            ImportFormat format, ImportInput file, DataValue map, Path to, Optional<Path> rejected, Console console)
            throws IOException {
        EntityMap meaning = EntityMap.of(map);
        EntityImport entities =
                EntityImport.of(format.entities().orElseThrow(), meaning).withWatch(file.watch());
        Path path = file.path();
        try {
            requireNobodyLost(
                    to,
                    entities.header(),
                    records -> EntityImport.of(format.entities().orElseThrow(), meaning)
                            .read(path, records::add, entity -> {}),
                    console);
            EntityReport report =
                    rejected.isPresent() ? entities.write(path, to, rejected.get()) : entities.write(path, to);
            print(format.report(), report, EntityText.lines(file.name(), report), console);
            if (report.isComplete() || rejected.isPresent()) {
                sayWhoMaySee(file.name(), report.least(), meaning.hasMarkings(), console);
            }
            return report.isComplete();
        } catch (CaseJsonException e) {
            throw unusable(file.name(), e, console);
        }
    }

    /** Says what nobody would guess of who may see what came in. */
    private static void sayWhoMaySee(String file, Optional<Marking> least, boolean isSaid, Console console) {
        least.ifPresent(level -> console.say(file + " says that it is not for everybody: nothing of it is marked below "
                + level + ", whatever the map says."));
        if (!isSaid) {
            console.say(
                    "Nothing is public yet, since the map does not say what is: all is restricted. \"defaultMarking\""
                            + " in its header, or \"marking\" in a template, says otherwise.");
        }
    }

    private static void requireAbsent(Arguments arguments, String option) {
        if (arguments.has(option)) {
            throw new UsageException(SUGGEST + " writes a map: " + option + " does not apply to it.");
        }
    }

    private static void requireOther(Path map, Path written) {
        try {
            if (RealPaths.areOne(map, written)) {
                throw new UsageException("The map is not written over.");
            }
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, failed(e, map.toString()));
        }
    }

    private static String failed(IOException e, String name) {
        String file = e instanceof FileSystemException system && system.getFile() != null ? system.getFile() : name;
        return file + " cannot be read or written: " + Reason.of(e);
    }

    /** Reads JSON; its problems, if any, go to standard error. */
    private static DataValue read(Path map, Console console) throws IOException {
        try {
            return DataJson.read(map);
        } catch (CaseJsonException e) {
            throw unusable(map.toString(), e, console);
        }
    }

    private static ToolException unusable(String file, CaseJsonException e, Console console) {
        e.problems().forEach(problem -> console.say(ReportLine.of(file, problem).toString()));
        return CaseFiles.unusable(file, ExitCode.UNUSABLE);
    }

    private static int suggest(String name, Optional<Path> begun, Optional<Path> out, Console console)
            throws IOException {
        DataObject map = DataObject.EMPTY;
        if (begun.isPresent()) {
            map = read(begun.get(), console) instanceof DataObject object ? object : map;
        }
        MapDraft draft = draft(name, map, out, console);
        if (out.isEmpty()) {
            // Standard output ends up in logs, so nothing of what stands in cells goes there.
            console.out().write(DataJson.write(draft.toData()).getBytes(UTF_8));
            return ExitCode.GOOD;
        }
        if (Files.exists(out.get())) {
            throw new UsageException("A map that is there already is not written over.");
        }
        AtomicFile.write(
                out.get(), FileUse.OWN, to -> DataJson.write(draft.withValues().toData(), to));
        return ExitCode.GOOD;
    }

    private static MapDraft draft(String name, DataObject map, Optional<Path> out, Console console) throws IOException {
        try (ImportInput file = ImportInput.open(name, out, console)) {
            return MapDraft.of(file.path(), map);
        }
    }

    private static void print(Format format, JsonForm report, List<String> lines, Console console) {
        if (format == Format.JSON) {
            JsonObject json = new JsonObject();
            report.toData().members().forEach(json::with);
            json.to(console.out());
        } else {
            lines.forEach(console.out()::line);
        }
    }
}
