package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    Path folder;

    @Test
    void document_to_lines_to_document_is_the_same() {
        String document = converted(Samples.GOOD, "document");
        String lines = converted(document, "lines");
        assertThat(lines.lines()).hasSize(5);
        assertThat(lines.lines().findFirst().orElseThrow())
                .contains("case-file:north-shore")
                .doesNotContain("records");
        assertThat(converted(lines, "document")).isEqualTo(document);
        assertThat(document)
                .contains("\"example.org:room\"", "2.50", "Tomas Brandt")
                .endsWith("}\n");
    }

    @Test
    void the_canonical_form_is_one_line_without_an_end_whatever_it_is_made_from() {
        String canonical = converted(Samples.GOOD, "canonical");
        assertThat(canonical).startsWith("{\"amparo\":\"1.0\",\"base\":").doesNotContain("\n", ": ");
        assertThat(converted(converted(Samples.GOOD, "lines"), "canonical")).isEqualTo(canonical);
        assertThat(converted(converted(canonical, "document"), "canonical")).isEqualTo(canonical);
    }

    @Test
    void what_has_no_canonical_form_is_refused_with_its_place() {
        Run run = Run.reading(Samples.GOOD.replace("2.50", "1e400"), "convert", "-", "--to", "canonical");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(" error number-not-exact /records/0/example.org:room/floor ");
    }

    @Test
    void a_file_is_written_in_each_form() throws IOException {
        for (String form : new String[] {"document", "lines", "canonical"}) {
            Path file = folder.resolve(form);
            Run run = Run.reading(Samples.GOOD, "convert", "-", "--to", form, "-o", file.toString());
            assertThat(run.code()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEmpty();
            assertThat(file).content().isEqualTo(converted(Samples.GOOD, form));
        }
    }

    @Test
    void a_file_can_be_converted_in_its_place() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), Samples.GOOD);
        assertThat(Run.of("convert", file.toString(), "--to", "lines", "-o", file.toString())
                        .code())
                .isZero();
        assertThat(file).content().isEqualTo(converted(Samples.GOOD, "lines"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_that_is_refused_leaves_the_old_one() throws IOException {
        Path file = Files.writeString(folder.resolve("old"), "old");
        Run run = Run.reading(
                Samples.GOOD.replace("2.50", "1e400"), "convert", "-", "--to", "canonical", "-o", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(file).content().isEqualTo("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void folders_on_the_way_are_made() {
        Path file = folder.resolve("a/b/case.json");
        Run run = Run.reading(Samples.GOOD, "convert", "-", "--to", "document", "-o", file.toString());
        assertThat(run.code()).isZero();
        assertThat(file).content().isEqualTo(converted(Samples.GOOD, "document"));
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "mine").resolve("case.json");
        Run run = Run.reading(Samples.GOOD, "convert", "-", "--to", "document", "-o", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(file + " cannot be written: there is a file in the place of a folder.\n");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_device_is_written_to_and_not_replaced() {
        Run run = Run.reading(Samples.GOOD, "convert", "-", "--to", "document", "-o", "/dev/null");
        assertThat(run.code()).isZero();
        assertThat(Path.of("/dev/null")).exists();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_file_keeps_its_permissions() throws IOException {
        Path file = Files.createFile(
                folder.resolve("mine"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Run.reading(Samples.GOOD, "convert", "-", "--to", "canonical", "-o", file.toString());
        assertThat(file).isNotEmptyFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_with_problems_is_not_converted() {
        Run run = Run.reading(Samples.FIVE_MISTAKES, "convert", "-", "--to", "lines");
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(6).last().isEqualTo("- cannot be used before that is mended.");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.reading("nonsense", "convert", "-", "--to", "lines").code())
                .isEqualTo(2);
    }

    @Test
    void another_form_is_wrong_usage() {
        Run run = Run.reading(Samples.GOOD, "convert", "-", "--to", "xml");
        assertThat(run.err()).contains("Expected document, lines or canonical.");
        assertThat(run.code()).isEqualTo(2);
    }

    private static String converted(String input, String form) {
        Run run = Run.reading(input, "convert", "-", "--to", form);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }
}
