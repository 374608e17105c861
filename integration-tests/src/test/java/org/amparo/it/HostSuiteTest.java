package org.amparo.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.it.Javac.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the tests of json-jackson3 again, against the jars and in JVMs of their own: on the class path, and as a module
 * among modules that are neither opened nor patched from outside.
 */
class HostSuiteTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final String MODULE = "org.amparo.json.hosts";
    private static final String CLASS_PATH = "class path";
    private static final String MODULE_PATH = "module path";

    /** The end of a line of JUnit's console: {@code JUnit Jupiter > Jackson2ModuleTest > a_name() :: SUCCESSFUL}. */
    private static final String SUCCESSFUL = " :: SUCCESSFUL";

    @TempDir
    static Path folder;

    private static final Map<String, Jvm.Run> RUNS = new TreeMap<>();

    @BeforeAll
    static void compileAndRunOnBothPaths() {
        List<Path> sources = new ArrayList<>(Jars.filesBelow(ROOT.resolve("json-jackson3/src/test/java")));
        Path classes = folder.resolve("classes");
        compiles(Javac.onClassPath(Jars.ofHostSuite(), classes).compile(17, sources));
        run(
                CLASS_PATH,
                "-cp",
                pathWith(classes),
                "org.junit.platform.console.ConsoleLauncher",
                "execute",
                "--scan-class-path=" + classes);

        sources.add(Jars.resource("hosts/suite/module-info.java"));
        Path module = folder.resolve("module");
        compiles(Javac.onModulePath(Jars.ofHostSuite(), module).compile(17, sources));
        run(
                MODULE_PATH,
                "-Dtest.module-path=true",
                "-p",
                pathWith(module),
                "--add-modules",
                MODULE,
                "-m",
                "org.junit.platform.console",
                "execute",
                "--select-module=" + MODULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {CLASS_PATH, MODULE_PATH})
    void both_lines_of_jackson_pass_the_whole_suite(String path) {
        Jvm.Run run = RUNS.get(path);

        assertThat(run.exit()).as(complaints(run)).isZero();
        assertThat(run.complaints()).isEmpty();
        assertThat(passed(run).size()).as(complaints(run)).isEqualTo(counted(run, "tests found"));
        assertThat(counted(run, "containers successful")).isEqualTo(counted(run, "containers found"));
        assertThat(passed(run, "Jackson2ModuleTest")).isNotEmpty();
        assertSame(passed(run, "Jackson2ModuleTest"), passed(run, "Jackson3ModuleTest"));
    }

    @Test
    void on_both_paths_the_same_tests_pass() {
        assertSame(passed(RUNS.get(CLASS_PATH)), passed(RUNS.get(MODULE_PATH)));
    }

    private static void assertSame(List<String> these, List<String> those) {
        assertThat(these)
                .withFailMessage(
                        () -> "Only these: " + without(these, those) + "\nOnly those: " + without(those, these))
                .isEqualTo(those);
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }

    private static void run(String path, String... arguments) {
        // For a few seconds the optimising compiler costs more than it gains.
        List<String> all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Damparo.root=" + ROOT));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--details=testfeed", "--disable-banner", "--disable-ansi-colors"));
        RUNS.put(path, Jvm.run(all.toArray(String[]::new)));
    }

    private static String pathWith(Path classes) {
        List<Path> all = new ArrayList<>(Jars.ofHostSuite());
        all.add(classes);
        return Jars.path(all);
    }

    /** The tests that passed, in the order of their names. */
    private static List<String> passed(Jvm.Run run) {
        return run.lines().stream()
                .filter(line -> line.endsWith(SUCCESSFUL))
                .sorted()
                .toList();
    }

    /** The tests of one class that passed, without its name. */
    private static List<String> passed(Jvm.Run run, String type) {
        String start = "JUnit Jupiter > " + type + " > ";
        return passed(run).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    /** A number of the summary at the end: {@code [       590 tests found           ]}. */
    private static int counted(Jvm.Run run, String what) {
        Matcher matcher = Pattern.compile("\\[ *(\\d+) " + what + " *]").matcher(run.out());
        assertThat(matcher.find()).as(complaints(run)).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    /** The output without the lines for tests that started or passed. */
    private static String complaints(Jvm.Run run) {
        return Stream.concat(run.complaints().stream(), run.lines().stream())
                .filter(line -> !line.endsWith(" :: STARTED") && !line.endsWith(SUCCESSFUL))
                .collect(joining("\n"));
    }

    private static void compiles(Outcome outcome) {
        assertThat(outcome.success()).as(outcome.messages()).isTrue();
    }
}
