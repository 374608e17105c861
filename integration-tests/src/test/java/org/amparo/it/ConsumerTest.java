package org.amparo.it;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.it.Javac.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application outside the project, compiled for Java 17 against nothing but Amparo's own jars, with every warning an
 * error, and run in a JVM of its own: on the class path, on the module path, and elsewhere.
 */
class ConsumerTest {

    private static final Path MODULE = Jars.resource("consumer/module-info.java");
    private static final List<Path> SOURCES = Jars.filesBelow(Jars.resource("consumer/newsroom"));

    /** What depends on the secret of a ledger: the name of the folder, the ids and places of items, and so the hashes. */
    private static final Pattern OF_LEDGER = Pattern.compile(
            "\"folder\" ?: ?\"[0-9a-f]+\"|urn:uuid:[0-9a-f-]{36}|\\.json#[0-9a-f-]{36}|\"sha256\" ?: ?\"[0-9a-f]{64}\"");

    /** Log4j, by which POI logs, would say that this application has none. */
    private static final String NO_LOG = "-Dlog4j2.StatusLogger.level=OFF";

    @TempDir
    static Path folder;

    private static Map<String, String> onClassPath;

    @BeforeAll
    static void compileAndRunOnTheClassPath() {
        Path classes = folder.resolve("classes");
        compiles(Javac.onClassPath(Jars.all(), classes).compile(17, SOURCES));

        onClassPath = run("on-class-path", "class path", "-cp", classPath(classes), "newsroom.Main");
    }

    @Test
    void on_the_module_path_the_same_files_come_out() {
        Path modules = folder.resolve("modules");
        compiles(Javac.onModulePath(Jars.all(), modules).compile(17, with(MODULE, SOURCES)));

        assertThat(run("on-module-path", "module path", "-p", classPath(modules), "-m", "newsroom/newsroom.Main"))
                .isEqualTo(onClassPath);
    }

    @Test
    void in_another_language_on_another_day_with_another_charset_the_same_files_come_out() {
        assertThat(run(
                        "elsewhere",
                        "class path",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-9",
                        "-cp",
                        classPath(folder.resolve("classes")),
                        "newsroom.Main"))
                .isEqualTo(onClassPath);
    }

    @Test
    void everything_that_was_asked_for_is_there() {
        assertThat(onClassPath)
                .containsOnlyKeys(
                        "answers.txt",
                        "case.json",
                        "case.jsonl",
                        "feed.ledger",
                        "feed.ledger.lock",
                        "public/archive/0001.json",
                        "public/atom.xml",
                        "public/case.json",
                        "public/feed.json",
                        "public/index.json",
                        "report.txt",
                        "sent/submission.docx",
                        "sent/submission.html",
                        "sent/submission.pdf");
        assertThat(onClassPath.get("public/feed.json")).contains("https://jsonfeed.org/version/1.1", "İlke Tarn");
        assertThat(onClassPath.get("case.json"))
                .contains("İlke Tarn", "Orrin Belfast-Quay", "[2024-12-09..2024-12-31]");
        assertThat(onClassPath.get("case.jsonl").lines()).hasSize(7);
        assertThat(onClassPath.get("answers.txt").lines())
                .startsWith("deprived CERTAIN [2024-12-09..2024-12-31]", "pre-trial detention", "détention provisoire")
                .contains("person:ilke-tarn person")
                .anyMatch(line -> line.startsWith("Kept: ") && line.contains("person 1 of 2"));
        assertThat(onClassPath.get("report.txt").lines())
                .satisfiesExactly(
                        basis -> assertThat(basis).contains("everything-public-without-basis", "/defaultMarking"),
                        reference -> assertThat(reference).contains("dangling-reference", "/records/3/publisher"),
                        charge -> assertThat(charge).contains("claim-without-source", "/records/4/charges/0"));
    }

    @Test
    void nothing_that_is_public_names_who_is_withheld() {
        assertThat(onClassPath.get("public/case.json")).contains("İlke Tarn").doesNotContain("Orrin", "witness");
        assertThat(onClassPath.get("public/feed.json")).contains("İlke Tarn").doesNotContain("Orrin", "witness");
    }

    /** The files that an application wrote to a folder of its own, by their path in it. Each ledger has a secret. */
    private static Map<String, String> run(String name, String says, String... arguments) {
        Path own = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of(NO_LOG));
        all.addAll(List.of(arguments));
        all.add(own.toString());
        Jvm.Run run = Jvm.run(all.toArray(String[]::new));

        assertThat(run.complaints()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).containsExactly(says);
        return Jars.filesBelow(own).stream()
                .collect(toMap(
                        file -> own.relativize(file).toString().replace('\\', '/'),
                        ConsumerTest::text,
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static void compiles(Outcome outcome) {
        assertThat(outcome.success()).as(outcome.messages()).isTrue();
        assertThat(outcome.diagnostics()).as(outcome.messages()).isEmpty();
    }

    private static String classPath(Path classes) {
        return Jars.path(with(classes, Jars.all()));
    }

    private static List<Path> with(Path first, List<Path> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }

    private static String text(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return file.getFileName().toString().equals("feed.ledger")
                    ? ""
                    : OF_LEDGER.matcher(text).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
