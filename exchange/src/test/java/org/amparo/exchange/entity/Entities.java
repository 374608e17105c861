package org.amparo.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Organisation;
import org.amparo.Person;

/** Imports of short texts, for tests. */
final class Entities {

    private Entities() {}

    /** What came of an import. */
    record Result(List<CaseRecord> records, List<RejectedEntity> rejected, EntityReport report) {

        Person person(String id) {
            return find(Person.class, id);
        }

        Organisation organisation(String id) {
            return find(Organisation.class, id);
        }

        private <R extends CaseRecord> R find(Class<R> type, String id) {
            return records.stream()
                    .filter(record ->
                            type.isInstance(record) && record.id().local().equals(id))
                    .map(type::cast)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no " + id + " among " + ids()));
        }

        /** The ids of the records, without the statement. */
        List<String> ids() {
            return records.stream()
                    .skip(1)
                    .map(record -> record.id().toString())
                    .toList();
        }

        /** All problems: {@code 3 /properties/gender/0 unknown-code}. */
        List<String> problems() {
            return rejected.stream()
                    .flatMap(entity -> entity.problems().stream())
                    .map(problem -> (problem.line() + " " + problem.pointer()).strip() + " " + problem.code())
                    .toList();
        }

        /** All remarks, as problems. */
        List<String> remarks() {
            return report.remarks().stream()
                    .map(remark -> (remark.line() + " " + remark.pointer()).strip() + " " + remark.code())
                    .toList();
        }

        /** What became of the values of a property: used, ignored, rejected, empty. */
        List<Long> counts(String property) {
            return report.properties().stream()
                    .filter(totals -> totals.name().equals(property))
                    .findFirst()
                    .map(totals -> List.of(totals.used(), totals.ignored(), totals.rejected(), totals.empty()))
                    .orElseThrow(() -> new AssertionError("There is no " + property));
        }
    }

    /** A map with these members beside header and statement. */
    static String map(String members) {
        return """
                {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test"},
                 "statement": {"id": "statement:list"} %s}""".formatted(members);
    }

    static Result of(EntityFormat format, Path file, String map) {
        List<CaseRecord> records = new ArrayList<>();
        List<RejectedEntity> rejected = new ArrayList<>();
        try {
            EntityReport report = EntityImport.of(format, EntityMap.read(map)).read(file, records::add, rejected::add);
            return new Result(records, rejected, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result of(EntityFormat format, Path folder, byte[] bytes, String map) {
        try {
            return of(format, Files.write(folder.resolve("list.json"), bytes), map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result ftm(Path folder, String... lines) {
        return of(EntityFormat.FTM, folder, String.join("\n", lines).getBytes(UTF_8), map(""));
    }

    static Result popolo(Path folder, String json) {
        return of(EntityFormat.POPOLO, folder, json.getBytes(UTF_8), map(""));
    }
}
