package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.json.CaseJsonReader;
import org.amparo.json.problem.CaseJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void several_files_go_to_a_folder_under_their_names() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), Samples.GOOD);
        Path two = Files.writeString(folder.resolve("two"), converted(Samples.REVERSED, "lines"));
        Path out = folder.resolve("out");
        Run run = Run.of("convert", one.toString(), two.toString(), "--to", "lines", "-o", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(out.resolve("one.jsonl")).content().isEqualTo(converted(Samples.GOOD, "lines"));
        assertThat(out.resolve("two.jsonl")).content().isEqualTo(converted(Samples.REVERSED, "lines"));
        // One file goes there too, if it is a folder.
        assertThat(Run.of("convert", out.resolve("one.jsonl").toString(), "--to", "document", "-o", out.toString())
                        .code())
                .isZero();
        assertThat(out.resolve("one.json")).content().isEqualTo(converted(Samples.GOOD, "document"));
    }

    @Test
    void one_bad_file_among_several_does_not_stop_the_others() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), Samples.GOOD);
        Path bad = Files.writeString(folder.resolve("bad.json"), Samples.FIVE_MISTAKES);
        Path out = Files.createDirectory(folder.resolve("out"));
        Run run = Run.of(
                "convert",
                bad.toString(),
                folder.resolve("none").toString(),
                good.toString(),
                "--to",
                "lines",
                "-o",
                out.toString());
        assertThat(run.err()).contains(bad + " cannot be used before that is mended.", "no such file");
        assertThat(run.code()).isEqualTo(2);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).containsExactly(out.resolve("good.jsonl"));
        }
    }

    @Test
    void several_files_without_a_folder_or_with_one_name_are_wrong_usage() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), Samples.GOOD);
        assertThat(Run.of("convert", one.toString(), "b", "--to", "lines").err())
                .contains("need a folder");
        assertThat(Run.of("convert", "a", "b", "--to", "lines", "-o", one.toString())
                        .err())
                .contains("need a folder");
        assertThat(Run.of(
                                "convert",
                                "x/one.json",
                                "y/one.jsonl",
                                "--to",
                                "lines",
                                "-o",
                                folder.resolve("out").toString())
                        .err())
                .contains("Two files would both become ");
        assertThat(Run.of("convert", "-", "--to", "lines", "-o", folder.toString())
                        .err())
                .contains("has no name");
        assertThat(one).content().isEqualTo(Samples.GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "lines", "canonical"})
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_told_with_the_name_of_the_file(String form) {
        for (String from : new String[] {"document", "lines"}) {
            Run run = Run.reading(converted(Samples.GOOD, from), "convert", "-", "--to", form, "-o", "/dev/full");
            assertThat(run.err()).isEqualTo("/dev/full cannot be written: No space left on device.\n");
            assertThat(run.code()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "document", "canonical"})
    void lines_become_another_form_while_they_come(String form) {
        Run run = Run.fromInto(
                Endless.lines(number -> "{\"type\":\"person\",\"id\":\"person:p" + number + "\"}"),
                Endless.enough(1_000_000),
                "convert",
                "-",
                "--to",
                form);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    private static final String MIXED = """
            {"type":"case-file","amparo":"1.0","id":"case-file:x"}
            {"type":"person","id":"person:a","names":[{"full":"Ines Calder"}]}
            {"type":"person","id":"person:b","names":[{}]}
            \tnot JSON, \u00e4\r
            {"type":"person","id":"person:c"}
            """;

    @Test
    void lines_with_problems_do_not_become_a_file_and_all_are_told() {
        Path out = folder.resolve("out.jsonl");
        Run run = Run.reading(MIXED, "convert", "-", "--to", "lines", "-o", out.toString());
        assertThat(run.err().lines()).hasSize(3).last().isEqualTo("- cannot be used before that is mended.");
        assertThat(run.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
        // Standard output has the lines before the first problem, and nothing else.
        assertThat(Run.reading(MIXED, "convert", "-", "--to", "lines").out().lines())
                .hasSize(2);
    }

    @Test
    void bad_lines_are_set_aside_byte_for_byte_and_can_be_mended() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Path bad = folder.resolve("bad.jsonl");
        Run run = Run.reading(
                MIXED, "convert", "-", "--to", "lines", "-o", out.toString(), "--quarantine", bad.toString());
        assertThat(run.err().lines())
                .filteredOn(line -> line.contains(" error "))
                .hasSize(2);
        assertThat(run.code()).isEqualTo(1);
        assertThat(out)
                .content()
                .isEqualTo(MIXED.lines()
                        .filter(line -> line.matches(".*(case-file|:a|:c)\".*"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
        assertThat(bad)
                .content()
                .isEqualTo("{\"type\":\"person\",\"id\":\"person:b\",\"names\":[{}]}\n\tnot JSON, \u00e4\r\n");
        // After mending, the header and the quarantine are a file.
        String mended = MIXED.lines().findFirst().orElseThrow() + "\n"
                + Files.readString(bad).lines().findFirst().orElseThrow().replace("[{}]", "[{\"full\":\"B\"}]") + "\n";
        assertThat(converted(mended, "lines")).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "canonical"})
    void lines_with_problems_do_not_become_a_document(String form) {
        Path out = folder.resolve("out.json");
        Run run = Run.reading(MIXED, "convert", "-", "--to", form, "-o", out.toString());
        assertThat(run.err().lines()).hasSize(3).last().isEqualTo("- cannot be used before that is mended.");
        assertThat(run.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
        // So few lines are still in the buffer; of more, a part would have come out.
        assertThat(Run.reading(MIXED, "convert", "-", "--to", form).bytes()).isEmpty();
        Run many = Run.reading(MIXED.replace("Ines", "I".repeat(10_000)), "convert", "-", "--to", form);
        assertThat(many.code()).isEqualTo(2);
        assertThat(many.out()).startsWith("{").contains("III");
        assertThatThrownBy(() -> CaseJsonReader.standard().read(many.bytes())).isInstanceOf(CaseJsonException.class);
    }

    private static final String NOT_EXACT = """
            {"type":"case-file","amparo":"1.0","id":"case-file:x"}
            {"type":"person","id":"person:a","names":[{}]}
            {"type":"person","id":"person:b"}
            {"type":"person","id":"person:c","names":[{"full":"C","desk:n":[1e400]}]}
            {"type":"person","id":"person:d","bornOn":"soon"}
            {"type":"person","id":"person:e"}
            """;

    @Test
    void a_line_without_a_canonical_form_is_told_with_its_place_and_so_is_what_comes_after_it() {
        Run run = Run.reading(NOT_EXACT.replace("[{}]", "[{\"full\":\"A\"}]"), "convert", "-", "--to", "canonical");
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err())
                .startsWith("-:4:1: error number-not-exact /records/2/names/0/desk:n/0 ")
                .contains("-:5:43: error date-syntax /records/3/bornOn ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_line_without_a_canonical_form_is_set_aside_in_its_order() {
        Path bad = folder.resolve("bad.jsonl");
        Run run = Run.reading(NOT_EXACT, "convert", "-", "--to", "canonical", "--quarantine", bad.toString());
        assertThat(run.err().lines()).hasSize(4).element(1).asString().startsWith("-:4:1: error number-not-exact");
        assertThat(run.code()).isEqualTo(1);
        assertThat(CaseJsonReader.standard().read(run.bytes()).records())
                .extracting(record -> record.id().toString())
                .containsExactly("person:b", "person:e");
        assertThat(bad)
                .content()
                .isEqualTo(NOT_EXACT
                        .lines()
                        .filter(line -> line.matches(".*person:[acd].*"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "lines", "canonical"})
    void how_many_lines_were_converted_and_set_aside_is_said_at_the_end(String form) {
        // Only the canonical form has a problem with person:c; person:d has two.
        String lines = NOT_EXACT.replace("\"soon\"", "\"soon\",\"names\":[{}]");
        Path bad = folder.resolve("bad.jsonl");
        Path out = folder.resolve("out");
        Run run =
                Run.reading(lines, "convert", "-", "--to", form, "-o", out.toString(), "--quarantine", bad.toString());
        String counts = form.equals("canonical") ? "2 converted, 3 set aside." : "3 converted, 2 set aside.";
        assertThat(run.err().lines()).last().isEqualTo("Lines behind the header: " + counts);
        assertThat(run.err()).containsOnlyOnce("converted");
    }

    @Test
    void a_dash_is_standard_output_too() {
        assertThat(Run.reading(Samples.GOOD, "convert", "-", "--to", "document", "-o", "-")
                        .out())
                .isEqualTo(converted(Samples.GOOD, "document"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "canonical"})
    void lines_become_the_document_of_the_good_ones_and_the_bad_are_set_aside(String form) {
        Path bad = folder.resolve("bad.jsonl");
        Run run = Run.reading(MIXED, "convert", "-", "--to", form, "--quarantine", bad.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(CaseJsonReader.standard().read(run.bytes()).records())
                .extracting(record -> record.id().toString())
                .containsExactly("person:a", "person:c");
        assertThat(bad)
                .content()
                .isEqualTo("{\"type\":\"person\",\"id\":\"person:b\",\"names\":[{}]}\n\tnot JSON, \u00e4\r\n");
    }

    @Test
    void two_lines_of_one_id_do_not_become_a_document_that_nobody_can_read() {
        String twice = MIXED.replace("person:c", "person:a");
        Path bad = folder.resolve("bad.jsonl");
        Run run = Run.reading(twice, "convert", "-", "--to", "document", "--quarantine", bad.toString());
        assertThat(run.err()).contains("-:5:23: error duplicate-id /records/3/id ");
        assertThat(CaseJsonReader.standard().read(run.bytes()).records()).hasSize(1);
        assertThat(bad).content().endsWith("{\"type\":\"person\",\"id\":\"person:a\"}\n");
    }

    @Test
    void where_no_line_is_bad_nothing_is_set_aside() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "of the last time");
        String lines = converted(Samples.GOOD, "lines");
        Run run = Run.reading(lines, "convert", "-", "--to", "lines", "--quarantine", bad.toString());
        assertThat(run.out()).isEqualTo(lines);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(bad).isEmptyFile();
    }

    @Test
    void nothing_is_set_aside_in_place_of_a_file_nor_of_a_document() throws IOException {
        Path file = Files.writeString(folder.resolve("case.jsonl"), MIXED);
        String name = file.toString();
        assertThat(Run.of("convert", name, "--to", "lines", "--quarantine", name)
                        .err())
                .contains("needs a file of its own");
        assertThat(Run.of("convert", name, "--to", "lines", "-o", "x", "--quarantine", "./x")
                        .err())
                .contains("needs a file of its own");
        assertThat(Run.of("convert", name, "b", "--to", "lines", "-o", folder.toString(), "--quarantine", "x")
                        .err())
                .contains("is for one FILE of lines");
        assertThat(file).content().isEqualTo(MIXED);
        Path bad = folder.resolve("bad");
        Run run = Run.reading(Samples.GOOD, "convert", "-", "--to", "lines", "--quarantine", bad.toString());
        assertThat(run.err()).isEqualTo("- is a document; --quarantine is for lines.\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(bad).doesNotExist();
    }

    @Test
    void a_file_stays_as_it_is_where_its_bad_lines_cannot_be_set_aside() throws IOException {
        Path file = Files.writeString(folder.resolve("case.jsonl"), MIXED);
        Path taken = Files.createDirectory(folder.resolve("bad"));
        Run run = Run.of(
                "convert", file.toString(), "--to", "lines", "-o", file.toString(), "--quarantine", taken.toString());
        assertThat(run.err()).contains(taken + " cannot be written").doesNotContain("set aside.");
        assertThat(run.code()).isEqualTo(2);
        assertThat(file).content().isEqualTo(MIXED);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, taken);
        }
    }

    @Test
    void two_names_of_one_file_that_is_not_there_yet_are_one() throws IOException {
        Path file = Files.writeString(folder.resolve("case.jsonl"), MIXED);
        Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Run run = Run.of(
                "convert",
                file.toString(),
                "--to",
                "lines",
                "-o",
                link.resolve("x").toString(),
                "--quarantine",
                folder.resolve("real/x").toString());
        assertThat(run.err()).contains("needs a file of its own");
    }

    @Test
    void who_cannot_read_a_file_cannot_read_what_is_made_of_it() throws IOException {
        Path file = Files.writeString(folder.resolve("case.jsonl"), MIXED);
        assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path out = folder.resolve("out");
        Path bad = folder.resolve("bad");
        Run run = Run.of(
                "convert", file.toString(), "--to", "lines", "-o", out.toString(), "--quarantine", bad.toString());
        assertThat(run.code()).isEqualTo(1);
        Run.of(
                "convert",
                out.toString(),
                "--to",
                "document",
                "-o",
                folder.resolve("doc").toString());
        for (Path made : List.of(out, bad, folder.resolve("doc"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rw-------");
        }
    }

    private static String converted(String input, String form) {
        Run run = Run.reading(input, "convert", "-", "--to", form);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }
}
