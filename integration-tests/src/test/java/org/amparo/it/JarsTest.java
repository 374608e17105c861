package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the contents of the jars. */
class JarsTest {

    private static final int JAVA_17 = 61;
    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    static List<Path> jars() {
        return Jars.ofAmparo();
    }

    @Test
    void there_is_a_jar_for_each_module_of_the_library() {
        assertThat(Jars.artifacts())
                .containsExactlyInAnyOrder(
                        "amparo-core",
                        "amparo-json",
                        "amparo-json-jackson3",
                        "amparo-validation",
                        "amparo-validation-jakarta",
                        "amparo-feed",
                        "amparo-site",
                        "amparo-submission",
                        "amparo-exchange",
                        "amparo-testing");
    }

    @Test
    void nothing_comes_along_but_what_the_modules_run_on() {
        assertThat(Jars.all())
                .filteredOn(jar -> !Jars.ofAmparo().contains(jar))
                .extracting(jar -> Jars.name(jar).replaceFirst("-\\d.*", ""))
                .containsExactlyInAnyOrder(
                        "jackson-core",
                        // This one is of Jackson 3, like the databind; the annotations serve both.
                        "jackson-core",
                        "jackson-databind",
                        "jackson-annotations",
                        "jakarta.validation-api",
                        "hibernate-validator",
                        "jboss-logging",
                        "classmate",
                        "encoder",
                        "jmustache",
                        "fastcsv",
                        "fastexcel-reader",
                        // The writers of PDF and DOCX, for submissions alone, and what they run on.
                        "openhtmltopdf-core",
                        "openhtmltopdf-pdfbox",
                        "graphics2d",
                        "pdfbox",
                        "pdfbox-io",
                        "fontbox",
                        "xmpbox",
                        "commons-logging",
                        "poi",
                        "poi-ooxml",
                        "poi-ooxml-lite",
                        "xmlbeans",
                        "commons-collections4",
                        "commons-math3",
                        "curvesapi",
                        "SparseBitSet",
                        "log4j-api",
                        // What the reader of workbooks runs on, and some of it these, too.
                        "aalto-xml",
                        "stax2-api",
                        "commons-compress",
                        "commons-codec",
                        "commons-io",
                        "commons-lang3");
    }

    @Test
    void nobody_gets_the_databind_of_jackson_2() {
        assertThat(Jars.all())
                .filteredOn(jar -> jar.toString().replace('\\', '/').contains("com/fasterxml/jackson"))
                .extracting(jar -> Jars.name(jar).replaceFirst("-\\d.*", ""))
                .containsExactlyInAnyOrder("jackson-core", "jackson-annotations");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_jar_names_its_module_and_holds_the_licence(Path jar) throws IOException {
        String artifact = Jars.name(jar).replaceFirst("-\\d.*", "");
        String module = artifact.equals("amparo-core")
                ? "org.amparo"
                : artifact.replace('-', '.').replace("amparo.", "org.amparo.");

        assertThat(Jars.module(jar).isAutomatic()).isFalse();
        assertThat(Jars.module(jar).name()).isEqualTo(module);
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getInputStream(file.getEntry("META-INF/LICENSE")))
                    .hasBinaryContent(Files.readAllBytes(ROOT.resolve("LICENSE")));
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_jar_holds_nothing_but_its_own_packages(Path jar) throws IOException {
        String own = Jars.module(jar).name().replace('.', '/') + "/";

        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(JarEntry::getName).filter(name -> !name.endsWith("/")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith(own)
                            || name.startsWith("META-INF/")
                            || name.equals("module-info.class")
                            // Where Jakarta Validation looks for the messages of a library.
                            || name.matches("ContributorValidationMessages(_[a-z]+)?\\.properties"))
                    .noneMatch(name -> name.matches(".*(Test|Properties|Arbitraries)(\\$.*)?\\.class"))
                    .noneMatch(name -> name.endsWith(".java"));
        }
    }

    @Test
    void the_jar_of_core_holds_the_pages_that_javadoc_names() throws IOException {
        Path core = jars().stream()
                .filter(jar -> Jars.name(jar).startsWith("amparo-core-"))
                .findFirst()
                .orElseThrow();
        try (JarFile file = new JarFile(core.toFile());
                Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                String name = ROOT.relativize(page).toString().replace('\\', '/');
                if (!name.startsWith("docs/decisions/")) {
                    assertThat(file.getInputStream(file.getEntry("META-INF/amparo/" + name)))
                            .as(name)
                            .hasBinaryContent(Files.readAllBytes(page));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void the_classes_run_on_java_17(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(JarsTest::isClass).toList()) {
                try (DataInputStream in = new DataInputStream(file.getInputStream(entry))) {
                    assertThat(in.readInt()).isEqualTo(HexFormat.fromHexDigits("cafebabe"));
                    in.readUnsignedShort();
                    assertThat(in.readUnsignedShort()).as(entry.getName()).isEqualTo(JAVA_17);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void no_class_mentions_the_settings_of_the_generator_or_where_it_was_built(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(JarsTest::isClass).toList()) {
                String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(text)
                        .as(entry.getName())
                        .doesNotContain("Lorg/immutables/value/Value$Style")
                        .doesNotContain("Lorg/immutables/value/Value$Immutable$")
                        .doesNotContain(ROOT.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void the_archive_has_a_fixed_time_so_that_it_can_be_reproduced(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream()
                            .map(entry -> entry.getTimeLocal().toLocalDate())
                            .distinct())
                    .hasSize(1);
        }
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class");
    }
}
