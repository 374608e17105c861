package org.amparo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.exchange.entity.EntityFormat;
import org.amparo.exchange.entity.EntityImport;
import org.amparo.exchange.entity.EntityMap;
import org.amparo.exchange.entity.EntityProblem;
import org.amparo.exchange.entity.EntityReport;
import org.amparo.exchange.entity.RejectedEntity;

/**
 * The property of any bytes that are read as Popolo and as lines of FollowTheMoney: they are refused with a message, or
 * each entity and each value is accounted for, the records can be written and read, and the same comes of them again.
 */
public final class EntityProperty {

    private static final EntityMap MAP = EntityMap.read("""
            {"type": "import-map", "amparo": "1.0", "header": {"id": "case-file:test"}, "statement": {"id": "statement:list"},
             "codes": {"gender": {"female": "female", "male": "male", "x": null}, "role": {"Cox": "member"}}}""");

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]{" + ImportFolder.LONG + ",})\"");

    private EntityProperty() {}

    /** Fails if anything does not hold. */
    public static void check(byte[] bytes) {
        ImportFolder.in(folder -> {
            Path file = Files.write(folder.resolve("list.json"), bytes);
            for (EntityFormat format : EntityFormat.values()) {
                check(EntityImport.of(format, MAP), file, bytes);
            }
            return Optional.empty();
        });
    }

    /** What an import gives. */
    private record Result(EntityReport report, List<CaseRecord> records, List<RejectedEntity> rejected) {}

    private static Optional<Result> read(EntityImport imports, Path file) throws IOException {
        return Refusals.orNone(() -> {
            List<CaseRecord> records = new ArrayList<>();
            List<RejectedEntity> rejected = new ArrayList<>();
            return new Result(imports.read(file, records::add, rejected::add), records, rejected);
        });
    }

    private static void check(EntityImport imports, Path file, byte[] bytes) throws IOException {
        Optional<Result> read = read(imports, file);
        Check.same(read(imports, file), read, "the same comes of a file again");
        if (read.isPresent()) {
            account(read.get());
            says(read.get().report(), new String(bytes, UTF_8));
            ImportFolder.written(imports.header(), read.get().records());
        }
    }

    private static void account(Result result) {
        EntityReport report = result.report();
        Check.same(
                report.accepted() + report.ignored() + report.rejected(),
                report.entities(),
                "each entity is in, ignored or rejected");
        Check.same(
                result.rejected().stream().filter(entity -> !entity.isIn()).count(),
                report.rejected(),
                "each entity that is rejected is handed on");
        Check.same(
                report.isComplete(), result.rejected().isEmpty(), "an account is complete if there is nothing to mend");
        result.rejected().forEach(entity -> Check.that(!entity.problems().isEmpty(), "what is rejected has a reason"));
    }

    /** Checks that no message repeats a text. A short one may stand in it by chance. */
    private static void says(EntityReport report, String file) {
        List<EntityProblem> all = new ArrayList<>(report.problems());
        all.addAll(report.remarks());
        all.forEach(problem -> Refusals.code(problem.code()));
        Matcher text = TEXT.matcher(file);
        while (text.find()) {
            String said = text.group(1);
            all.forEach(problem -> Check.that(
                    !problem.message().contains(said), "a message holds nothing of a text: " + problem.code()));
        }
    }
}
