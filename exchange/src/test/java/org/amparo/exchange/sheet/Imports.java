package org.amparo.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.id.CaseFileId;
import org.amparo.json.CaseLineWriter;
import org.amparo.json.FullJsonWriter;

/** Imports of short texts, for tests. */
final class Imports {

    private Imports() {}

    /** What came of an import. */
    record Result(List<CaseRecord> records, List<RejectedRow> rejected, ImportReport report) {

        /** The records as JSON Lines, without header and statement. */
        String json() {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            CaseHeader header = CaseHeader.builder().id(CaseFileId.of("test")).build();
            try (CaseLineWriter lines = FullJsonWriter.lines(header, json)) {
                for (CaseRecord record : records) {
                    lines.writeFull(record);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return json.toString(UTF_8).lines().skip(2).collect(Collectors.joining("\n"));
        }

        /** The ids of the records, without the statement. */
        List<String> ids() {
            return records.stream()
                    .skip(1)
                    .map(record -> record.id().toString())
                    .toList();
        }

        /** The reasons of all rejected rows: {@code 3: unknown-code, column "Sex"}. */
        List<String> reasons() {
            return rejected.stream()
                    .flatMap(row -> row.problems().stream())
                    .map(problem -> problem.row() + ": " + problem.reason())
                    .toList();
        }
    }

    /** A map with these members beside header and statement. */
    static String map(String members) {
        return """
                {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test"},
                 "statement": {"id": "statement:list"}, %s}""".formatted(members);
    }

    /** A map with the usual person, and these members. */
    static String people(String members) {
        return map("""
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]}]""" + members);
    }

    static Result of(Path sheet, String map) {
        List<CaseRecord> records = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        try {
            ImportReport report = SheetImport.of(ImportMap.read(map)).read(sheet, records::add, rejected::add);
            return new Result(records, rejected, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result of(Path folder, byte[] csv, String map) {
        try {
            return of(Files.write(folder.resolve("list.csv"), csv), map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result of(Path folder, String csv, String map) {
        return of(folder, csv.getBytes(UTF_8), map);
    }
}
