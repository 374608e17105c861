package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TerminalsTest {

    @TempDir
    Path folder;

    @Test
    void what_a_script_has_found_out_counts() {
        assertThat(Terminals.of("", folder)).isEqualTo(new Terminals(false, false));
        assertThat(Terminals.of("1", folder)).isEqualTo(new Terminals(true, false));
        assertThat(Terminals.of("2", folder)).isEqualTo(new Terminals(false, true));
        assertThat(Terminals.of("12", folder)).isEqualTo(new Terminals(true, true));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linux_says_what_stands_behind_a_descriptor() throws IOException {
        Files.createSymbolicLink(folder.resolve("1"), Path.of("pipe:[123]"));
        Files.createSymbolicLink(folder.resolve("2"), Path.of("/dev/pts/3"));
        assertThat(Terminals.of(null, folder)).isEqualTo(new Terminals(false, true));
    }

    @Test
    void elsewhere_there_is_none() {
        assertThat(Terminals.of(null, folder.resolve("none"))).isEqualTo(Terminals.NONE);
    }
}
