package org.amparo.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.exchange.sheet.ImportMap;
import org.amparo.exchange.sheet.ImportProblem;
import org.amparo.exchange.sheet.ImportReport;
import org.amparo.exchange.sheet.RejectedRow;
import org.amparo.exchange.sheet.SheetImport;

/**
 * The property of any bytes that are a map, a NUL and a spreadsheet: the map or the sheet is refused with a message, or
 * each row is accounted for, the records can be written and read, the same comes of it again, and what was rejected is
 * a sheet that the same map takes up again, row for row.
 */
public final class ImportProperty {

    private ImportProperty() {}

    /** Fails if anything does not hold. */
    public static void check(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        byte[] map = Arrays.copyOf(bytes, end);
        byte[] sheet = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        imports(map).ifPresent(imports -> new Sheets(imports).check(sheet));
    }

    private static Optional<SheetImport> imports(byte[] map) {
        return ImportFolder.in(folder -> {
            Path file = Files.write(folder.resolve("map.json"), map);
            return Refusals.orNone(() -> SheetImport.of(ImportMap.read(file)));
        });
    }

    /** What an import gives. */
    private record Result(ImportReport report, List<CaseRecord> records, List<RejectedRow> rejected) {}

    /** Spreadsheets of one map. */
    private record Sheets(SheetImport imports) {

        void check(byte[] sheet) {
            ImportFolder.in(folder -> {
                check(folder, Files.write(folder.resolve("list.csv"), sheet));
                return Optional.empty();
            });
        }

        private Optional<Result> read(Path sheet) throws IOException {
            return Refusals.orNone(() -> {
                List<CaseRecord> records = new ArrayList<>();
                List<RejectedRow> rejected = new ArrayList<>();
                return new Result(imports.read(sheet, records::add, rejected::add), records, rejected);
            });
        }

        private void check(Path folder, Path sheet) throws IOException {
            Optional<Result> read = read(sheet);
            Check.same(read(sheet), read, "the same comes of a sheet again");
            if (read.isPresent()) {
                account(read.get());
                ImportFolder.written(imports.header(), read.get().records());
                again(folder, sheet, read.get().report());
            }
        }

        private static void account(Result result) {
            ImportReport report = result.report();
            Check.same(
                    report.accepted() + report.rejected() + report.skipped() + report.empty(),
                    report.rows(),
                    "each row is in, rejected, skipped or empty");
            report.columns().stream()
                    .filter(column -> !column.name().equals("(beyond the heading)"))
                    .forEach(column -> Check.same(column.cells(), report.rows(), "each cell of a column is counted"));
            Check.same((long) result.rejected().size(), report.rejected(), "each row that is rejected is handed on");
            Check.same(
                    report.isComplete(), result.rejected().isEmpty(), "an account is complete if no row is rejected");
            for (RejectedRow row : result.rejected()) {
                Check.that(!row.problems().isEmpty(), "a rejected row has a reason");
                row.problems().forEach(problem -> says(problem, row.cells()));
            }
        }

        /** Checks that no message repeats a cell. A short one may stand in it by chance. */
        private static void says(ImportProblem problem, List<String> cells) {
            Refusals.code(problem.code());
            for (String cell : cells) {
                Check.that(
                        cell.length() < ImportFolder.LONG || !problem.message().contains(cell),
                        "a message holds nothing of a cell: " + problem.code());
            }
        }

        private void again(Path folder, Path sheet, ImportReport report) throws IOException {
            Path bad = folder.resolve("bad.csv");
            Path lines = folder.resolve("case.jsonl");
            Check.same(imports.write(sheet, lines, bad), report, "an import that writes has the same account");
            Check.that(Files.exists(lines), "the records are written");
            Optional<Result> mended = read(bad);
            mended.ifPresent(
                    result -> Check.same(result.report().rows(), report.rejected(), "each rejected row is one again"));
        }
    }
}
