package org.amparo.json.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    Path folder;

    @Test
    void two_names_of_one_file_are_one_whether_it_is_there_or_not() throws IOException {
        Path file = folder.resolve("list.csv");
        Path roundabout = folder.resolve("more").resolve("..").resolve("list.csv");
        Files.createDirectory(folder.resolve("more"));
        assertThat(RealPaths.areOne(file, roundabout)).isTrue();
        Files.writeString(file, "No");
        assertThat(RealPaths.areOne(file, roundabout)).isTrue();
        assertThat(RealPaths.areOne(file, folder.resolve("other.csv"))).isFalse();
        Files.writeString(folder.resolve("other.csv"), "No");
        assertThat(RealPaths.areOne(file, folder.resolve("other.csv"))).isFalse();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void a_link_is_what_it_leads_to_and_so_is_a_second_name_on_disk() throws IOException {
        Path file = folder.resolve("list.csv");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        assertThat(RealPaths.areOne(link, file)).isTrue();
        Files.writeString(file, "No");
        assertThat(RealPaths.areOne(link, file)).isTrue();
        assertThat(RealPaths.areOne(Files.createLink(folder.resolve("second.csv"), file), file))
                .isTrue();
    }
}
