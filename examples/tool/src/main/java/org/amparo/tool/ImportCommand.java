package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.sheet.ImportMap;
import org.amparo.exchange.sheet.ImportReport;
import org.amparo.exchange.sheet.MapDraft;
import org.amparo.exchange.sheet.SheetImport;
import org.amparo.json.DataJson;
import org.amparo.json.file.AtomicFile;
import org.amparo.json.file.FileUse;
import org.amparo.json.file.Places;
import org.amparo.json.problem.CaseJsonException;

/** {@code import}: makes a case file of a spreadsheet, by a map. */
final class ImportCommand implements ToolCommand {

    private static final String MAP = "--map";
    private static final String OUTPUT = "--output";
    private static final String REJECTED = "--rejected";
    private static final String SUGGEST = "--suggest";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "import",
                        "Makes a case file of a spreadsheet, CSV or xlsx, by a map that says what its columns mean.")
                .details(
                        "A map is JSON: docs/import.md describes it, and amparo-tool schema --map prints its schema. Nothing is guessed. A column that the map "
                                + "does not name stops the import. A row that does not fit goes to BAD as it is, with the reason, and the exit code is 1; without "
                                + "BAD, OUT is not written then. Rows of one record go together.",
                        "",
                        "A report accounts for every cell. It names columns and reasons, and nothing that stands in cells.",
                        "",
                        "With --suggest it writes a draft of a map, in which a person fills in every question mark and sorts every column of \"todo\". It proposes "
                                + "the row of the heading, forms of dates, names, and rows of totals to skip; in a file (-o), also tables of the texts of columns that have few.")
                .parameter("FILE", "A spreadsheet: .csv or .xlsx.")
                .option(
                        "MAP",
                        "The map; with --suggest, one that was begun: what its \"file\" says is used, such as {\"file\": {\"encoding\": \"windows-1252\"}}.",
                        MAP)
                .option(
                        "OUT",
                        "The file of the records, as JSON Lines, or the map to write with --suggest. It appears whole or not at all, and its owner alone can read it if it is new.",
                        "-o",
                        OUTPUT)
                .option(
                        "BAD",
                        "The file for rows that do not fit, as CSV with two more columns, amparo:row and amparo:reason. The same map reads it when they are mended.",
                        REJECTED)
                .flag(SUGGEST, "Writes a draft of a map for FILE.")
                .option(Format.LABEL, Format.DESCRIPTION, Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String name = arguments.parameter(0);
        if (CaseFiles.isStandardInput(name)) {
            throw new UsageException("A spreadsheet is read from a file, not from standard input.");
        }
        Path file = CaseFiles.path(name);
        Optional<Path> map = arguments.value(MAP, CaseFiles::path);
        Optional<Path> out = arguments.value(OUTPUT, CaseFiles::path);
        Optional<Path> rejected = arguments.value(REJECTED, CaseFiles::path);
        Format format = Format.of(arguments);
        try {
            if (arguments.has(SUGGEST)) {
                requireAbsent(arguments, REJECTED);
                return suggest(file, map, out, console);
            }
            Path by = map.orElseThrow(() -> new UsageException("Missing option: " + MAP + " MAP, or " + SUGGEST + "."));
            Path to = out.orElseThrow(() -> new UsageException("Missing option: -o OUT."));
            requireOther(by, to);
            rejected.ifPresent(bad -> requireOther(by, bad));
            SheetImport sheets = SheetImport.of(ImportMap.of(read(by, console)));
            ImportReport report =
                    rejected.isPresent() ? sheets.write(file, to, rejected.get()) : sheets.write(file, to);
            print(name, report, rejected.isPresent(), format, console);
            return report.isComplete() ? ExitCode.GOOD : ExitCode.ERRORS;
        } catch (ExchangeException e) {
            throw new ToolException(ExitCode.UNUSABLE, name + " was not imported: " + e.code() + " " + e.getMessage());
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, failed(e, name));
        }
    }

    private static void requireAbsent(Arguments arguments, String option) {
        if (arguments.has(option)) {
            throw new UsageException(SUGGEST + " writes a map: " + option + " does not apply to it.");
        }
    }

    private static void requireOther(Path map, Path written) {
        try {
            if (Places.real(map).equals(Places.real(written))) {
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
            e.problems()
                    .forEach(problem ->
                            console.say(ReportLine.of(map.toString(), problem).toString()));
            throw CaseFiles.unusable(map.toString(), ExitCode.UNUSABLE);
        }
    }

    private static int suggest(Path file, Optional<Path> begun, Optional<Path> out, Console console)
            throws IOException {
        DataObject map = DataObject.EMPTY;
        if (begun.isPresent()) {
            map = read(begun.get(), console) instanceof DataObject object ? object : map;
        }
        MapDraft draft = MapDraft.of(file, map);
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

    private static void print(String name, ImportReport report, boolean isWritten, Format format, Console console) {
        if (format == Format.JSON) {
            JsonObject json = new JsonObject();
            report.toData().members().forEach(json::with);
            json.to(console.out());
        } else {
            ImportText.lines(name, report).forEach(console.out()::line);
        }
        if (!report.isComplete() && !isWritten) {
            console.say("Nothing was written: " + REJECTED + " BAD takes the rows that do not fit.");
        }
    }
}
