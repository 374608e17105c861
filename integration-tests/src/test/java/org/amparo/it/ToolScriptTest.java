package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Checks the script that starts the tool with an archive of its classes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
class ToolScriptTest {

    private static final Path SCRIPT = Path.of(System.getProperty("amparo.root"), "examples", "tool", "amparo-tool");

    @TempDir
    private Path folder;

    private Path script;
    private Path jar;
    private Path archive;

    @BeforeEach
    void copyScriptAndJar() throws IOException {
        Path tool = Files.createDirectories(folder.resolve("the tool"));
        script = Files.copy(SCRIPT, tool.resolve("amparo-tool"), StandardCopyOption.COPY_ATTRIBUTES);
        jar = Files.createDirectory(tool.resolve("target")).resolve("amparo-tool.jar");
        archive = jar.resolveSibling("amparo-tool.jsa");
        Files.copy(Jars.tool(), jar);
    }

    @Test
    void the_first_run_makes_the_archive_and_the_next_leaves_it_as_it_is() throws IOException {
        requireItWorks(dates(script));
        assertThat(archive).isRegularFile();
        assertThat(namesBesideJar()).containsExactly("amparo-tool.jar", "amparo-tool.jsa");

        // Without a share of the archive this Java would not start.
        Jvm.Run shared = Jvm.run("-Xshare:on", "-XX:SharedArchiveFile=" + archive, "-jar", jar.toString(), "--version");
        assertThat(shared.complaints()).isEmpty();
        assertThat(shared.exit()).isZero();

        byte[] made = Files.readAllBytes(archive);
        requireItWorks(dates(script));
        assertThat(archive).hasBinaryContent(made);
    }

    @Test
    void java_is_started_with_the_archive_and_what_the_user_said() throws IOException {
        requireItWorks(dates(script));
        Path jdk = jdkThatPrintsItsArguments();

        Jvm.Run run = Jvm.script(jdk, "", script.toString(), "stats", "two words", "-");
        assertThat(run.lines())
                .contains("-XX:SharedArchiveFile=" + archive)
                .endsWith("-jar", jar.toString(), "stats", "two words", "-");
    }

    @Test
    void the_jvm_is_one_for_short_runs_unless_the_user_said_otherwise() throws IOException {
        Path jdk = jdkThatPrintsItsArguments();
        assertThat(options(jdk, "A=")).contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        assertThat(options(jdk, "AMPARO_TOOL_JVM=-Xmx2g -XX:+UseParallelGC"))
                .contains("-Xmx2g", "-XX:+UseParallelGC")
                .doesNotContain("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        assertThat(options(jdk, "AMPARO_TOOL_JVM=")).doesNotContain("", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        for (String variable : List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")) {
            assertThat(options(jdk, variable + "=-Xmx2g -XX:+UseG1GC"))
                    .contains("-XX:TieredStopAtLevel=1")
                    .doesNotContain("-XX:+UseSerialGC");
        }
    }

    private List<String> options(Path jdk, String variable) {
        return Jvm.script(jdk, "", "env", variable, script.toString(), "dates").lines();
    }

    /** A folder with a program in place of Java that prints what it was started with, a line each. */
    private Path jdkThatPrintsItsArguments() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return folder.resolve("jdk");
    }

    @Test
    void a_link_from_elsewhere_finds_the_jar() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("amparo"), script);
        requireItWorks(dates(link));
        assertThat(archive).isRegularFile();
    }

    @Test
    void an_archive_that_is_none_is_no_reason_not_to_start() throws IOException {
        Files.writeString(archive, "no archive");
        requireItWorks(dates(script));
    }

    @Test
    void arguments_and_the_exit_code_are_those_of_the_tool() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a case; $HOME.json"),
                "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:a\",\"records\":[{\"type\":\"person\"}]}");
        Jvm.Run run = Jvm.script("", script.toString(), "validate", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).isNotEmpty().allMatch(line -> line.startsWith(file + ":1:"));
        assertThat(Jvm.script("", script.toString(), "--unknown").exit()).isEqualTo(2);
    }

    @Test
    void without_a_jar_it_fails_and_says_so() throws IOException {
        Files.delete(jar);
        Jvm.Run run = dates(script);
        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("amparo-tool.jar");
        assertThat(namesBesideJar()).isEmpty();
    }

    private static Jvm.Run dates(Path script) {
        return Jvm.script("2024-02\n", script.toString(), "dates");
    }

    private static void requireItWorks(Jvm.Run run) {
        assertThat(run.lines()).containsExactly("2024-02\tvalid\t2024-02-01\t2024-02-29");
        assertThat(run.complaints()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    private List<String> namesBesideJar() throws IOException {
        try (Stream<Path> files = Files.list(jar.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
