package org.amparo.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.amparo.CaseRecord;
import org.amparo.casefile.AsOf;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.PersonId;
import org.amparo.id.SubjectId;
import org.amparo.validation.CaseValidator;

/**
 * Asks every question of files that were made to be slow, of one size and of twice that, and lists each that takes more
 * than three times as long: its work grows with the square of the file, so a stranger's file could keep it busy.
 */
public final class Growth {

    private static final String HELP = """
            Asks every question of files that were made to be slow, of one size and of twice that.

              ./mvnw -q -Pgrowth -pl benchmarks -am [-Dsize=SIZE] [-Donly=WORDS]

            SIZE is the number of things in the smaller file, by default 4000. WORDS are part of the name of a shape. Times are processor times of the one
            thread that asks, the best of three. A ratio above 3.0 is marked, and then the exit code is 1; questions
            that take less than 20 ms of the larger file are not judged.
            """;
    private static final Instant AT = Instant.parse("2025-03-10T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final int SIZE = 4_000;
    private static final int ROUNDS = 3;
    private static final double MOST = 3.0;
    private static final double SHORT = 20;

    private final PrintStream out;
    private boolean tooMuch;

    private Growth(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the size and words in the name of a shape, or {@code --help}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length > 0 && !arguments[0].matches("[1-9][0-9]{1,5}")) {
            out.print(HELP);
            return;
        }
        Growth growth = new Growth(out);
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SIZE;
        growth.measure(size, arguments.length > 1 ? arguments[1] : "");
        System.exit(growth.tooMuch ? 1 : 0);
    }

    private static Map<String, Consumer<CaseFile>> questions() {
        Map<String, Consumer<CaseFile>> all = new LinkedHashMap<>();
        for (PublicationProfile profile : PublicationProfile.all()) {
            all.put(
                    "publication, " + profile.name(),
                    file -> Disclosure.project(file, profile, CLOCK).receipt().lines());
        }
        all.put("validation", file -> CaseValidator.standard(CLOCK).validate(file));
        all.put("status of one", file -> file.asOf(DAY).statusOf(BadShapes.INES));
        all.put(
                "status of one, as known",
                file -> file.asOf(DAY).knownBy(DAY.plusYears(1)).statusOf(BadShapes.INES));
        all.put("status of each", file -> {
            AsOf asOf = file.asOf(DAY);
            file.records().stream()
                    .map(CaseRecord::id)
                    .filter(SubjectId.class::isInstance)
                    .forEach(id -> asOf.statusOf((SubjectId) id));
        });
        all.put("held", file -> file.heldOn(DAY));
        all.put("roles of each", file -> {
            AsOf asOf = file.asOf(DAY);
            file.records().stream()
                    .map(CaseRecord::id)
                    .filter(PersonId.class::isInstance)
                    .forEach(id -> asOf.rolesOf((PersonId) id));
        });
        all.put("timeline, demands, awards, groups", file -> {
            file.timelineOf(BadShapes.INES);
            file.demandsFor(BadShapes.INES);
            file.awardsOf(BadShapes.INES);
            file.groupsOf(BadShapes.INES);
        });
        all.put("persons of a name", file -> file.personsNamed("Ines Calder"));
        all.put("origins", Growth::origins);
        all.put("changes since one record", file -> file.changesSince(withoutFirst(file)));
        all.put("join with itself", file -> file.join(withoutFirst(file), AT));
        all.put("dangling references", CaseFile::dangling);
        return all;
    }

    private static void origins(CaseFile file) {
        file.originsOf(file.records().stream()
                .flatMap(record -> record.evidence().stream())
                .toList());
    }

    private static CaseFile withoutFirst(CaseFile file) {
        return CaseFile.of(
                file.header(), file.records().subList(1, file.records().size()));
    }

    private void measure(int size, String only) {
        questions()
                .values()
                .forEach(question -> question.accept(
                        BadShapes.all().values().iterator().next().apply(SIZE / ROUNDS)));
        BadShapes.all().forEach((name, shape) -> {
            if (name.contains(only)) {
                out.println(name);
                measure(shape, size);
            }
        });
    }

    private void measure(IntFunction<CaseFile> shape, int size) {
        CaseFile small = shape.apply(size);
        CaseFile large = shape.apply(2 * size);
        questions().forEach((name, question) -> {
            double less = milliseconds(question, small);
            double more = milliseconds(question, large);
            boolean isMarked = more >= SHORT && more > MOST * less;
            tooMuch |= isMarked;
            out.println(String.format(
                    Locale.ROOT,
                    "  %-36s %,10.1f %,10.1f ms %6.1f%s",
                    name,
                    less,
                    more,
                    more / less,
                    isMarked ? "  too much" : ""));
        });
    }

    private static double milliseconds(Consumer<CaseFile> question, CaseFile file) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = Question.cpuTime();
            question.accept(file);
            best = Math.min(best, Question.cpuTime() - start);
        }
        return best / 1e6;
    }
}
