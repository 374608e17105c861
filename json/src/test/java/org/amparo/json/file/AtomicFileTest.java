package org.amparo.json.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
        AtomicFile.write(file, FileUse.OWN, out -> out.write(text.getBytes(UTF_8)));
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

        AtomicFile.write(file, FileUse.OWN, out -> {
            out.write("new".getBytes(UTF_8));
            out.flush();
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void a_failure_leaves_the_old_file_and_nothing_else() throws IOException {
        write("old");

        assertThatThrownBy(() -> AtomicFile.write(file, FileUse.OWN, out -> {
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
        AtomicFile.write(deep, FileUse.OWN, out -> out.write('x'));
        assertThat(deep).hasContent("x");
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_said_as_such() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "old");
        assertThatThrownBy(() -> AtomicFile.write(blocked.resolve("case.json"), FileUse.OWN, out -> out.write('x')))
                .isInstanceOf(IOException.class);
        assertThat(blocked).hasContent("old");
    }

    @Test
    void a_new_file_can_be_read_by_its_owner_alone_unless_it_is_for_everybody() throws IOException {
        assumePosix();
        Path other = Files.writeString(folder.resolve("other"), "x");
        for (FileUse use : FileUse.values()) {
            Path made = folder.resolve(use.name());
            AtomicFile.write(made, use, out -> {
                out.write('x');
                if (use != FileUse.PUBLISHED) {
                    assertThat(permissions(temporary(folder))).isEqualTo("rw-------");
                }
            });
            assertThat(permissions(made)).isEqualTo(use == FileUse.PUBLISHED ? permissions(other) : "rw-------");
        }
    }

    @Test
    void until_it_is_whole_a_file_can_be_read_by_its_owner_alone_also_where_more_may_read_the_old_one()
            throws IOException {
        assumePosix();
        for (FileUse use : FileUse.values()) {
            write("old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            AtomicFile.write(file, use, out -> {
                out.write('x');
                assertThat(permissions(temporary(folder))).isEqualTo("rw-------");
            });
            assertThat(permissions(file)).isEqualTo(use == FileUse.RECEIPT ? "rw-------" : "rw-r--r--");
        }
    }

    @Test
    void what_a_killed_process_has_left_is_deleted_by_the_next_file_in_its_folder() throws IOException {
        Path left = Files.writeString(folder.resolve(".amparo-5b0a.tmp"), "names");
        Path own = Files.writeString(folder.resolve("amparo.tmp"), "mine");

        write("x");

        assertThat(left).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void what_this_process_is_still_writing_is_not_deleted() throws IOException {
        AtomicFile.write(folder.resolve("outer.json"), FileUse.OWN, out -> {
            out.write('x');
            write("inner");
        });
        assertThat(folder.resolve("outer.json")).hasContent("x");
    }

    @Test
    void no_symbolic_link_is_followed_by_what_is_published() throws IOException {
        assumePosix();
        Path secret = Files.writeString(folder.resolve("secret.json"), "names");
        Files.createSymbolicLink(file, secret);
        for (FileUse use : List.of(FileUse.PUBLISHED, FileUse.HANDED_OVER)) {
            assertThatThrownBy(() -> AtomicFile.write(file, use, out -> out.write('x')))
                    .hasMessageStartingWith(file + ": is a symbolic link");
        }
        Files.delete(secret);
        assertThatThrownBy(() -> AtomicFile.write(file, FileUse.PUBLISHED, out -> out.write('x')))
                .isInstanceOf(FileSystemException.class);
        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(secret).doesNotExist();
    }

    @Test
    void a_chain_of_symbolic_links_stays_one_and_a_circle_is_refused() throws IOException {
        assumePosix();
        Files.createSymbolicLink(file, Path.of("second"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("third"));

        write("new");

        assertThat(Files.isSymbolicLink(folder.resolve("second"))).isTrue();
        assertThat(folder.resolve("third")).hasContent("new");
        Files.delete(folder.resolve("third"));
        Files.createSymbolicLink(folder.resolve("third"), Path.of("second"));
        assertThatThrownBy(() -> write("newer")).isInstanceOf(FileSystemException.class);
    }

    private static void assumePosix() {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Path temporary(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".tmp"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_file_that_is_replaced_keeps_its_permissions() throws IOException {
        assumePosix();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));

        write("x");

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void a_symbolic_link_that_leads_to_nothing_yet_stays_one_too() throws IOException {
        assumePosix();
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(file, Path.of("elsewhere", "case.json"));

        write("new");

        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(folder.resolve("elsewhere/case.json")).hasContent("new");
    }

    @Test
    void a_symbolic_link_stays_one() throws IOException {
        assumePosix();
        Path target = Files.writeString(folder.resolve("target.json"), "old");
        Files.createSymbolicLink(file, target);

        write("new");

        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(target).hasContent("new");
    }
}
