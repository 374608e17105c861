package org.amparo.json.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of every kind and at every moment: the old file or the new one is there, and nothing else. */
class AtomicFileFaultsTest {

    private static final String OLD = "old";
    private static final String NEW = "n".repeat(20_000);

    @TempDir
    private Path folder;

    private Path file;
    private FaultyFiles files;

    @BeforeEach
    void writeTheOldFile() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        file = Files.writeString(folder.resolve("case.json"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        files = new FaultyFiles(file);
    }

    private void write() throws IOException {
        AtomicFile.write(files.of(file), FileUse.OWN, out -> out.write(NEW.getBytes(UTF_8)));
    }

    private List<String> inFolder() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void content_and_permissions_are_on_disk_before_the_file_takes_its_place_and_the_folder_after() throws IOException {
        write();

        assertThat(files.operations())
                .filteredOn(operation -> !operation.startsWith("delete"))
                .containsExactly(
                        "open beside",
                        "write beside",
                        "permissions beside",
                        "force beside",
                        "move [ATOMIC_MOVE] to case.json",
                        "open " + folder.getFileName(),
                        "force " + folder.getFileName());
        assertThat(file).hasContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void nobody_waits_for_the_disk_with_a_new_file_that_can_be_made_again() throws IOException {
        Path fresh = folder.resolve("page.html");

        AtomicFile.writeOneToMakeAgain(files.of(fresh), FileUse.PUBLISHED, out -> out.write(NEW.getBytes(UTF_8)));

        assertThat(files.operations())
                .filteredOn(operation -> !operation.startsWith("delete"))
                .containsExactly("open beside", "write beside", "move [ATOMIC_MOVE] to page.html");
        assertThat(fresh).hasContent(NEW);
        assertThat(inFolder()).containsExactlyInAnyOrder("case.json", "page.html");
    }

    @Test
    void a_file_that_can_be_made_again_and_replaces_another_is_on_disk_since_the_old_text_may_be_withheld()
            throws IOException {
        AtomicFile.writeOneToMakeAgain(files.of(file), FileUse.PUBLISHED, out -> out.write(NEW.getBytes(UTF_8)));

        assertThat(files.operations())
                .containsSubsequence(
                        "force beside", "move [ATOMIC_MOVE] to case.json", "force " + folder.getFileName());
        assertThat(file).hasContent(NEW);
    }

    @Test
    void a_folder_can_be_put_on_disk_so_that_what_was_deleted_does_not_come_back() {
        AtomicFile.force(files.of(folder));
        AtomicFile.force(files.of(folder.resolve("gone")));

        assertThat(files.operations())
                .containsExactly("open " + folder.getFileName(), "force " + folder.getFileName(), "open gone");
    }

    @Test
    void a_fault_at_any_step_leaves_the_old_file_or_the_new_one() throws IOException {
        int refused = 0;
        for (int step = 1; step <= 7; step++) {
            Files.writeString(file, OLD);
            files = new FaultyFiles(file);
            int faulty = step;
            files.failWith(operation -> {
                if (files.operations().size() == faulty) {
                    throw new IOException("Input/output error");
                }
            });
            try {
                write();
                assertThat(file).hasContent(NEW);
            } catch (FileSystemException e) {
                refused++;
                assertThat(e).hasMessage(file + ": Input/output error");
                assertThat(file).hasContent(OLD);
            }
            assertThat(inFolder()).as("step %d", step).containsExactly("case.json");
        }
        // The file is in its place when its folder cannot be synced.
        assertThat(refused).isEqualTo(5);
    }

    @Test
    void a_disk_without_room_is_said_with_the_name_of_the_file() throws IOException {
        for (int room : List.of(0, 1, 8_192, NEW.length() - 1)) {
            files.leaveRoomFor(room);

            assertThatThrownBy(this::write)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(file + ": No space left on device");

            assertThat(file).hasContent(OLD);
            assertThat(inFolder()).containsExactly("case.json");
        }
        files.leaveRoomFor(NEW.length());
        write();
        assertThat(file).hasContent(NEW);
    }

    @Test
    void a_folder_that_takes_no_file_is_said_with_the_name_of_the_file() throws IOException {
        files.failWith(operation -> {
            if (operation.equals("open beside")) {
                throw new AccessDeniedException("beside");
            }
        });

        assertThatThrownBy(this::write).isInstanceOf(AccessDeniedException.class);

        assertThat(file).hasContent(OLD);
        assertThat(inFolder()).containsExactly("case.json");
    }

    @Test
    void a_folder_that_is_read_only_is_said_with_the_name_of_the_file() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(folder)).as("the superuser may write").isFalse();
            assertThatThrownBy(() -> AtomicFile.write(file, FileUse.OWN, out -> out.write(1)))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessage(file + ": a new file cannot be made in its folder, and put in its place");
            assertThat(file).hasContent(OLD);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void where_nothing_can_be_moved_at_once_the_file_is_replaced() throws IOException {
        files.failWith(operation -> {
            if (operation.startsWith("move [ATOMIC_MOVE]")) {
                throw new AtomicMoveNotSupportedException("", "", "");
            }
        });

        write();

        assertThat(file).hasContent(NEW);
        assertThat(files.operations()).contains("move [REPLACE_EXISTING] to case.json");
    }

    @Test
    void a_fault_of_the_program_leaves_the_old_file_too() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(files.of(file), FileUse.OWN, out -> {
                    out.write(new byte[20_000]);
                    throw new IllegalStateException("fault");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent(OLD);
        assertThat(inFolder()).containsExactly("case.json");
    }

    @Test
    void why_it_failed_is_said_also_when_nothing_can_be_deleted() throws IOException {
        files.failWith(operation -> {
            if (operation.startsWith("delete") || operation.startsWith("force")) {
                throw new IOException(operation);
            }
        });

        assertThatThrownBy(this::write).hasMessage(file + ": force beside");
        assertThat(file).hasContent(OLD);
    }

    @Test
    void a_device_is_written_to_and_not_replaced() throws IOException {
        Path device = Path.of("/dev/full");
        assumeThat(Files.exists(device)).isTrue();

        assertThatThrownBy(() -> AtomicFile.write(device, FileUse.OWN, out -> out.write(1)))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("/dev/full: No space left on device");
        assertThat(Files.isRegularFile(device)).isFalse();

        AtomicFile.write(Path.of("/dev/null"), FileUse.PUBLISHED, out -> out.write(1));
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void a_folder_in_the_place_of_the_file_stays() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));

        assertThatThrownBy(() -> AtomicFile.write(taken, FileUse.OWN, out -> out.write(1)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(taken.toRealPath() + "");
        assertThat(taken).isEmptyDirectory();
        assertThat(inFolder()).containsExactlyInAnyOrder("case.json", "taken");
    }

    @Test
    void the_name_of_a_file_may_be_as_long_as_the_system_lets_it() throws IOException {
        Path longest = folder.resolve("n".repeat(250) + ".json");

        AtomicFile.write(longest, FileUse.OWN, out -> out.write('x'));

        assertThat(longest).hasContent("x");
    }
}
