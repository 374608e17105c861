package org.amparo.tool;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.table.TableFolder;
import org.amparo.exchange.table.TableFormat;

/** {@code table}: writes what readers may see as tables. */
final class TableCommand implements ToolCommand {

    @Override
    public Syntax syntax() {
        Syntax syntax = Syntax.of(
                        "table",
                        "Writes what may be shown of a case file as tables: a CSV for each type of record and of part, and datapackage.json.")
                .details(
                        "Stops, and writes nothing, at errors that validate finds (exit code 1), and while something has to be read first (3), as publish does.",
                        "",
                        "A text that a spreadsheet would take for a formula gets an apostrophe in front. Only files that datapackage.json in DIR lists are "
                                + "replaced or deleted.")
                .parameter("FILE", "A case file, outside DIR; - is standard input.")
                .parameter("DIR", "The folder, which readers see; made if there is none.")
                .option(
                        Format.LABEL,
                        "csv (the default), or xlsx: one workbook, tables.xlsx, with a sheet for each table.",
                        Format.OPTION)
                .flag("--bom", "Begins each CSV with a byte order mark, by which Excel tells UTF-8.")
                .flag("--empty", "Also writes tables without rows.");
        return ReviewedPublication.options(syntax);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        PublishedFolder folder = new PublishedFolder(arguments.parameter(1, CaseFiles::path));
        TableFolder tables = tables(folder, arguments);
        ReviewedPublication way = ReviewedPublication.of(arguments, "written");
        way.into(folder);
        CaseFile caseFile = way.read(console);
        Publication publication = way.reviewed(caseFile, console);
        Map<String, Long> rows = new LinkedHashMap<>();
        way.write(folder.path(), () -> rows.putAll(written(folder, tables, publication)));
        if (!way.printsReceipt()) {
            // A log may be read by anybody, so it says nothing that the tables do not.
            rows.forEach((table, count) -> console.out().line(table + ": " + count));
        }
        way.sayWhatIsLeftOut(publication, caseFile, console);
        return ExitCode.GOOD;
    }

    private static TableFolder tables(PublishedFolder folder, Arguments arguments) {
        TableFolder tables = TableFolder.at(folder.path())
                .withFormat(arguments.value(Format.OPTION, TableCommand::format).orElse(TableFormat.CSV));
        tables = arguments.has("--bom") ? tables.withByteOrderMark() : tables;
        return arguments.has("--empty") ? tables.withEmptyTables() : tables;
    }

    private static TableFormat format(String name) {
        return switch (name) {
            case "csv" -> TableFormat.CSV;
            case "xlsx" -> TableFormat.XLSX;
            default -> throw new UsageException("Expected csv or xlsx.");
        };
    }

    private static Map<String, Long> written(PublishedFolder folder, TableFolder tables, Publication publication) {
        try {
            return tables.write(publication);
        } catch (ExchangeException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder.path() + " cannot be written to: " + e.getMessage());
        } catch (IOException e) {
            throw new ToolException(ExitCode.UNUSABLE, folder.path() + " cannot be written: " + Reason.of(e));
        }
    }
}
