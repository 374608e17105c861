package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The licences of the libraries are in the jar of the tool, and none of them stands for all. */
class ToolLicencesTest {

    @Test
    void the_licences_of_the_libraries_are_in_the_jar() throws IOException {
        try (JarFile jar = new JarFile(Jars.tool().toFile())) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();
            assertThat(names)
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licenses/THIRD-PARTY.txt")
                    .anyMatch(name -> name.matches("META-INF/licenses/fastcsv-.+-jar/LICENSE"))
                    .anyMatch(name -> name.matches("META-INF/licenses/encoder-.+-jar/LICENSE"))
                    .anyMatch(name -> name.matches("META-INF/licenses/jackson-core-.+-jar/LICENSE"))
                    .anyMatch(name -> name.matches("META-INF/licenses/jackson-core-.+-jar/NOTICE"))
                    // That of the search is copied to each site with its script.
                    .contains("org/amparo/site/LICENSE")
                    // That of the fonts, which a PDF embeds.
                    .contains("org/amparo/submission/fonts/LICENSE")
                    .noneMatch(name -> name.contains("LICENSE")
                            && !name.startsWith("META-INF/")
                            && !name.equals("org/amparo/site/LICENSE")
                            && !name.equals("org/amparo/submission/fonts/LICENSE"))
                    .noneMatch(name -> name.matches("[^/]+[.]txt"));
            String licence = new String(
                    jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(licence).contains("Apache License");
        }
    }
}
