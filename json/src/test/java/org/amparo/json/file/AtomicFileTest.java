package org.amparo.json.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("case.json");
    }

    private void write(String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(UTF_8)));
    }

    @Test
    void a_file_is_written_and_replaced_and_nothing_else_is_left() throws IOException {
        write("one");
        write("two");

        assertThat(file).hasContent("two");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void until_the_file_is_whole_the_old_one_is_there() throws IOException {
        write("old");

        AtomicFile.write(file, out -> {
            out.write("new".getBytes(UTF_8));
            out.flush();
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void a_failure_leaves_the_old_file_and_nothing_else() throws IOException {
        write("old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("broken");
                }))
                .hasMessage(file + ": broken")
                .hasRootCauseMessage("broken");

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void folders_that_are_missing_on_the_way_are_made() throws IOException {
        Path deep = folder.resolve("one/two/case.json");
        AtomicFile.write(deep, out -> out.write('x'));
        assertThat(deep).hasContent("x");
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_said_as_such() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "old");
        assertThatThrownBy(() -> AtomicFile.write(blocked.resolve("case.json"), out -> out.write('x')))
                .isInstanceOf(IOException.class);
        assertThat(blocked).hasContent("old");
    }

    @Test
    void a_new_file_has_the_permissions_of_any_new_file() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path other = Files.writeString(folder.resolve("other"), "x");

        write("x");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void a_file_that_is_replaced_keeps_its_permissions() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));

        write("x");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_symbolic_link_that_leads_to_nothing_yet_stays_one_too() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(file, Path.of("elsewhere", "case.json"));

        write("new");

        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(folder.resolve("elsewhere/case.json")).hasContent("new");
    }

    @Test
    void a_symbolic_link_stays_one() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path target = Files.writeString(folder.resolve("target.json"), "old");
        Files.createSymbolicLink(file, target);

        write("new");

        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(target).hasContent("new");
    }
}
