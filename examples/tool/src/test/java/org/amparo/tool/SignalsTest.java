package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is ended while it writes. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class SignalsTest {

    private static final String LINES = """
            {"type": "case-file", "amparo": "1.0", "id": "case-file:north-shore"}
            {"type": "person", "id": "person:ines-calder"}
            """;

    @TempDir
    private Path folder;

    /** The tool in a process of its own, which waits for the rest of its input in the middle of a file. */
    private Process writing() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.amparo.tool.AmparoTool",
                        "convert",
                        "-",
                        "--to",
                        "lines",
                        "-o",
                        folder.resolve("case.jsonl").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        OutputStream in = process.getOutputStream();
        in.write(LINES.getBytes(UTF_8));
        in.flush();
        while (left().isEmpty()) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(20);
        }
        return process;
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean isLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        }
    }

    @Test
    void an_interrupt_and_a_request_to_end_leave_nothing() throws Exception {
        for (String signal : List.of("-INT", "-TERM")) {
            Process process = writing();
            new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void what_a_killed_process_leaves_can_be_read_by_its_owner_alone_and_goes_with_the_next_file() throws Exception {
        Process process = writing();
        while (!isLocked(left().get(0))) {
            Thread.sleep(20);
        }
        Path other = folder.resolve("other.json");
        assertThat(Run.reading(Samples.GOOD, "convert", "-", "--to", "document", "-o", other.toString())
                        .code())
                .isZero();
        assertThat(left()).as("what somebody is still writing stays").hasSize(2);

        process.destroyForcibly().waitFor();
        for (Path path : left()) {
            assertThat(Files.getPosixFilePermissions(path)).hasSize(2);
        }
        Run.reading(Samples.GOOD, "convert", "-", "--to", "document", "-o", other.toString());

        assertThat(left()).containsExactly(other);
    }
}
