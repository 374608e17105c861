package org.amparo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.amparo.benchmarks.CommandRun.End;
import org.amparo.benchmarks.CommandRun.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandRunTest {

    private static final Limits LIMITS = new Limits(64, 60);

    @TempDir
    private Path folder;

    private Path jar;

    /** What the jar of the tests runs. */
    static final class Tool {

        private Tool() {}

        public static void main(String[] arguments) {
            switch (arguments[0]) {
                case "hold" -> {
                    byte[][] held = new byte[80][];
                    for (int i = 0; i < held.length; i++) {
                        held[i] = new byte[1 << 18];
                    }
                    System.gc();
                    System.out.println(held.length);
                }
                case "work" -> {
                    while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                            < Long.parseLong(arguments[1]) * 1_000_000_000L) {
                        Thread.onSpinWait();
                    }
                }
                default -> System.exit(3);
            }
        }
    }

    @BeforeEach
    void make_the_jar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Tool.class.getName());
        String name = Tool.class.getName().replace('.', '/') + ".class";
        jar = folder.resolve("tool.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                InputStream bytes =
                        Objects.requireNonNull(Tool.class.getClassLoader().getResourceAsStream(name))) {
            entries.putNextEntry(new JarEntry(name));
            bytes.transferTo(entries);
        }
    }

    private CommandRun run(Limits limits, String... arguments) throws IOException, InterruptedException {
        return CommandRun.of(jar, List.of(arguments), folder, limits);
    }

    @Test
    void what_is_held_counts_and_ends_well() throws Exception {
        CommandRun run = run(LIMITS, "hold");

        assertThat(run.end()).isEqualTo(End.GOOD);
        assertThat(run.memory()).isBetween(20, 30);
        assertThat(folder.resolve("out.txt")).hasContent("80");
    }

    @Test
    void what_does_not_fit_into_the_heap_fails() throws Exception {
        assertThat(run(new Limits(16, 60), "hold").end()).isEqualTo(End.FAILED);
    }

    @Test
    void another_exit_code_is_a_failure() throws Exception {
        assertThat(run(LIMITS, "fail").end()).isEqualTo(End.FAILED);
    }

    @Test
    void processor_time_is_counted_to_the_end() throws Exception {
        CommandRun run = run(LIMITS, "work", "1");

        assertThat(run.processor()).isBetween(0.9, 30.0);
        assertThat(run.wall())
                .isGreaterThan(0.9 * run.processor() / Runtime.getRuntime().availableProcessors());
    }

    @Test
    void what_takes_too_long_is_stopped() throws Exception {
        CommandRun run = run(new Limits(64, 0.5), "work", "600");

        assertThat(run.end()).isEqualTo(End.STOPPED);
        assertThat(run.processor()).isLessThan(30);
    }
}
