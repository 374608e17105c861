package org.amparo.json.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnAddressTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    private static final Pattern OF_A_HOST_CALLED_AMPARO =
            Pattern.compile("https?://[^/\"\\s]*amparo", Pattern.CASE_INSENSITIVE);

    @Test
    void a_name_stands_below_the_address_and_is_relative_where_there_is_none() {
        assertThat(new OwnAddress("https://cases.example/").name("rules/x")).isEqualTo("https://cases.example/rules/x");
        assertThat(new OwnAddress("").name("rules/x")).isEqualTo("rules/x");
    }

    @Test
    void a_page_can_only_be_read_at_an_address() {
        assertThat(new OwnAddress("https://cases.example/").page("feed")).contains("https://cases.example/feed");
        assertThat(new OwnAddress("").page("feed")).isEmpty();
    }

    @Test
    void the_address_of_the_project_is_none_or_ends_with_a_slash() {
        assertThat(OwnAddress.OF_PROJECT.base()).matches("|https://[^?#]+/");
    }

    @Test
    void the_address_of_the_project_stands_in_one_place() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(OwnAddressTest::isCode).filter(OwnAddressTest::holdsAnAddress))
                    .isEmpty();
        }
    }

    private static boolean isCode(Path file) {
        return file.toString().endsWith(".java")
                && ROOT.relativize(file).toString().replace('\\', '/').contains("src/main/java/")
                && !file.endsWith("OwnAddress.java");
    }

    private static boolean holdsAnAddress(Path file) {
        String base = OwnAddress.OF_PROJECT.base();
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return OF_A_HOST_CALLED_AMPARO.matcher(text).find() || (!base.isEmpty() && text.contains(base));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
