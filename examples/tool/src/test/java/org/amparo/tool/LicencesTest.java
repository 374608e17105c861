package org.amparo.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shaded into the jar of the tool has its licence there. */
class LicencesTest {

    private static final Path LICENCES =
            Path.of(System.getProperty("amparo.root"), "examples/tool/target/classes/META-INF/licenses");

    /** The jars that are shaded and not Amparo's own, as the build resolved them. */
    static Stream<Path> shaded() {
        return Arrays.stream(System.getProperty("amparo.shaded").split(File.pathSeparator))
                .map(Path::of);
    }

    private static String list() throws IOException {
        return Files.readString(LICENCES.resolve("THIRD-PARTY.txt"));
    }

    /** The artifact and the version that the name of a jar consists of, with a colon as in the list. */
    private static String coordinates(Path jar) {
        String version = Objects.requireNonNull(jar.getParent()).getFileName().toString();
        String name = jar.getFileName().toString().replace("-" + version + ".jar", "");
        return ":" + name + ":" + version + " ";
    }

    @Test
    void several_jars_are_shaded() {
        assertThat(shaded()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("shaded")
    void each_jar_is_in_the_list_with_its_version_its_licence_and_an_address(Path jar) throws IOException {
        assertThat(list().lines().filter(line -> line.contains(coordinates(jar))))
                .singleElement()
                .asString()
                .matches(" *\\([^()]+.*\\) .+ \\(.+ - https?://.+\\)");
    }

    @Test
    void the_list_has_nothing_else_but_modules_of_amparo() throws IOException {
        List<String> jars = shaded().map(LicencesTest::coordinates).toList();
        assertThat(list().lines().filter(line -> line.startsWith(" ") && !line.contains("(org.amparo:")))
                .hasSameSizeAs(jars)
                .allMatch(line -> jars.stream().anyMatch(line::contains));
    }

    @ParameterizedTest
    @MethodSource("shaded")
    void the_texts_that_a_jar_has_are_there_as_they_are(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : file.stream()
                    .filter(one -> one.getName().matches("META-INF/[^/]*(LICEN[CS]E|NOTICE)[^/]*"))
                    .toList()) {
                String name = entry.getName().substring("META-INF/".length());
                String folder = jar.getFileName().toString().replace(".jar", "-jar");
                try (InputStream text = file.getInputStream(entry)) {
                    assertThat(LICENCES.resolve(folder).resolve(name))
                            .content(StandardCharsets.UTF_8)
                            .isEqualTo(new String(text.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
