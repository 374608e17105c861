package org.amparo.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    private static final int FEW = 1_500;

    @TempDir
    private Path folder;

    private List<String> check(BrokenLines lines) throws IOException {
        return Lines.check(lines, folder, new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
    }

    @Test
    void every_good_line_survives_and_every_bad_one_is_set_aside_in_a_heap_of_16_megabytes() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.amparo.benchmarks.Lines",
                        "10000")
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), UTF_8);

        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).as(said).isZero();
        assertThat(said).contains("all unchanged, byte for byte.");
        for (Damage damage : Damage.values()) {
            assertThat(said).containsPattern("[1-9][0-9]+ " + damage + " +" + damage.code());
        }
    }

    @Test
    void what_is_as_it_must_be_has_no_difference() throws IOException {
        assertThat(check(BrokenLines.write(folder.resolve("broken.jsonl"), FEW)))
                .filteredOn(difference -> !difference.endsWith("memory grows."))
                .isEmpty();
    }

    @Test
    void a_line_that_says_something_else_is_found() throws IOException {
        BrokenLines lines = BrokenLines.write(folder.resolve("broken.jsonl"), FEW);
        List<String> text = Files.readAllLines(lines.file(), java.nio.charset.StandardCharsets.ISO_8859_1);
        int good = number(false);
        text.set(
                good - 1,
                text.get(good - 1).replaceFirst("[a-z]\"}", "x~\"}").replaceFirst("\"id\":\"([^\"]*)", "\"id\":\"$1x"));
        write(lines.file(), text);

        assertThat(check(lines)).contains("The good lines have changed.");
    }

    @Test
    void a_bad_line_with_another_byte_is_found() throws IOException {
        BrokenLines lines = BrokenLines.write(folder.resolve("broken.jsonl"), FEW);
        List<String> text = Files.readAllLines(lines.file(), java.nio.charset.StandardCharsets.ISO_8859_1);
        int bad = number(true);
        text.set(bad - 1, text.get(bad - 1) + " ");
        write(lines.file(), text);

        assertThat(check(lines)).contains("The bad lines have changed.");
    }

    @Test
    void a_bad_line_that_was_mended_and_a_line_that_is_missing_are_found() throws IOException {
        BrokenLines lines = BrokenLines.write(folder.resolve("broken.jsonl"), FEW);
        List<String> text = Files.readAllLines(lines.file(), java.nio.charset.StandardCharsets.ISO_8859_1);
        text.set(number(true) - 1, "{\"type\":\"person\",\"id\":\"person:x\"}");
        text.remove(text.size() - 1);
        write(lines.file(), text);

        assertThat(check(lines))
                .contains("Not every line was read.")
                .anyMatch(difference -> difference.endsWith("read the other way."));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n", java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** The first line that is broken, or that is not. */
    private static int number(boolean broken) {
        int number = 2;
        while (Damage.of(number, FEW + 1).isPresent() != broken) {
            number++;
        }
        return number;
    }
}
