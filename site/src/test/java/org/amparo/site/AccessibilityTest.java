package org.amparo.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.json.CaseJsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * axe-core finds nothing in pages of each kind, in Chromium without a screen. {@code -Damparo.chromium=chromium} names
 * the browser; without one there is no such test.
 */
@EnabledIfSystemProperty(named = "amparo.chromium", matches = ".+")
class AccessibilityTest {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern FOUND = Pattern.compile("<pre>(.*)</pre>", Pattern.DOTALL);

    /** Replaces the page by what axe says of it. */
    private static final String ASK = """
            axe.run(document, {resultTypes: ["violations"]}).then(said => {
              const violations = said.violations.map(one => one.id + " " + one.nodes.map(node => node.target).join(" "));
              const dark = matchMedia("(prefers-color-scheme: dark)").matches;
              const found = document.createElement("pre");
              found.textContent = [dark ? "dark" : "light", said.passes.length + " passed", ...violations].join("\\n");
              document.documentElement.replaceChildren(found);
            });
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, index.html",
        "en, search.html",
        "en, lists/held-possible.html",
        "en, person/ivo-lund/index.html",
        "en, person/salma/index.html",
        "en, detention/lund-2/index.html",
        "en, incident/newsroom/index.html",
        "en, statement/joint/index.html",
        "en, award/lantern/index.html",
        "en, group/crew/index.html",
        "en, organisation/courier/index.html",
        "az, person/ivo-lund/index.html",
        "az, detention/salma-1/index.html",
        "ru, person/sevil/index.html",
        "fr, detention/lund-2/index.html",
        "es, detention/sevil-1/index.html"
    })
    void finds_nothing_in_a_page(String language, String path) throws Exception {
        Map<String, String> files = Cases.files(Site.of(Cases.published(Cases.harbour()), Cases.in(language)));

        for (Look look : Look.values()) {
            assertThat(found(files, path, look))
                    .as("%s, %s", path, look)
                    .matches("\\A" + look.scheme + "\n[1-9][0-9]+ passed\\z");
        }
    }

    @ParameterizedTest
    @CsvSource({"index.html", "detention/ada/index.html", "incident/i/index.html", "person/ada/index.html"})
    void finds_nothing_in_a_page_with_a_map_and_downloads(String path) throws Exception {
        SiteOptions options = SiteOptions.builder()
                .asOf(LocalDate.parse("2026-11-29"))
                .download(SiteDownload.json())
                .build();
        Map<String, String> files = Cases.files(
                Site.of(Cases.published(CaseJsonReader.standard().read(MapTest.CASE.replace('\'', '"'))), options));
        assertThat(files.get(path)).contains("class=\"downloads\"");

        for (Look look : Look.values()) {
            assertThat(found(files, path, look))
                    .as("%s, %s", path, look)
                    .matches("\\A" + look.scheme + "\n[1-9][0-9]+ passed\\z");
        }
    }

    /** So that this test can fail. */
    @Test
    void finds_a_faint_text_and_an_image_without_words() throws Exception {
        Map<String, String> files = Cases.files(Site.of(Cases.published(Cases.harbour()), Cases.in("en")));
        String path = "person/salma/index.html";
        files.computeIfPresent(
                path,
                (same, html) -> html.replace(
                        "<h1", "<p style=\"color: #888; background: #999\">faint</p><img src=\"x.png\"><h1"));

        assertThat(found(files, path, Look.LIGHT_AND_WIDE)).contains("\ncolor-contrast ", "\nimage-alt ");
    }

    /** How a page is looked at. */
    private enum Look {
        LIGHT_AND_WIDE("light", 1200),
        LIGHT_AND_NARROW("light", 500),
        DARK_AND_WIDE("dark", 1200),
        DARK_AND_NARROW("dark", 500);

        private final String scheme;
        private final int width;

        Look(String scheme, int width) {
            this.scheme = scheme;
            this.width = width;
        }
    }

    private String found(Map<String, String> files, String path, Look look) throws Exception {
        write("axe.js", axe());
        write("ask.js", ASK);
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!file.getKey().endsWith(".html")) {
                write(file.getKey(), file.getValue());
            }
        }
        String page = POLICY.matcher(Objects.requireNonNull(files.get(path))).replaceFirst("");
        String root = folder.toUri().toString();
        write(
                path,
                page.replace(
                        "</body>",
                        "<script src=\"" + root + "axe.js\"></script><script src=\"" + root
                                + "ask.js\"></script></body>"));
        Path dom = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        System.getProperty("amparo.chromium"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + look.width + ",2000",
                        "--blink-settings=preferredColorScheme=" + (look.scheme.equals("dark") ? 0 : 1),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        folder.resolve(path).toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Matcher found = FOUND.matcher(Files.readString(dom));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
