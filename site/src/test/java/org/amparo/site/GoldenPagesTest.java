package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares pages with those that were read and looked at. {@code -Damparo.record} writes them. */
class GoldenPagesTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));
    private static final Path GOLDEN = ROOT.resolve("site/src/test/resources/org/amparo/site/golden");
    static final Path REFERENCE = ROOT.resolve("examples/reference-case/src/test/resources/golden/case.json");

    private static CaseFile file(String name) throws IOException {
        return name.equals("harbour") ? Cases.harbour() : CaseJson.read(REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "harbour, en, index.html",
        "harbour, en, person/ivo-lund/index.html",
        "harbour, en, person/salma/index.html",
        "harbour, en, detention/lund-2/index.html",
        "harbour, en, incident/newsroom/index.html",
        "harbour, ru, incident/newsroom/index.html",
        "harbour, en, incident/pier/index.html",
        "harbour, az, incident/pier/index.html",
        "harbour, en, incident/cell/index.html",
        "harbour, en, statement/joint/index.html",
        "harbour, en, award/lantern/index.html",
        "harbour, en, group/crew/index.html",
        "harbour, en, organisation/courier/index.html",
        "harbour, az, index.html",
        "harbour, az, person/ivo-lund/index.html",
        "harbour, az, detention/salma-1/index.html",
        "harbour, ru, person/sevil/index.html",
        "harbour, fr, detention/lund-2/index.html",
        "harbour, es, detention/sevil-1/index.html",
        "reference, en, index.html",
        "reference, en, person/sevinj-vagifgizi/index.html",
        "reference, en, statement/d0/index.html",
        "reference, az, detention/vagifgizi-1/index.html"
    })
    void a_page_says_what_was_approved(String name, String language, String path) throws IOException {
        Path golden = GOLDEN.resolve(name).resolve(language).resolve(path);
        String page = Objects.requireNonNull(Cases.pages(file(name), language).get(path));
        if (System.getProperty("amparo.record") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, page);
        }

        assertThat(page).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({
        "harbour, en",
        "harbour, az",
        "harbour, ru",
        "harbour, fr",
        "harbour, es",
        "reference, en",
        "reference, az"
    })
    void all_pages_of_these_sites_are_sound(String name, String language) throws IOException {
        Map<String, String> pages = Cases.pages(file(name), language);

        assertThat(pages).isNotEmpty();
        assertThat(PageChecker.check(pages)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"az", "ru", "fr", "es"})
    void no_language_falls_back_to_the_words_of_another(String language) {
        List<String> english =
                Cases.pages(Cases.harbour(), "en").values().stream().toList();
        Cases.pages(Cases.harbour(), language)
                .values()
                .forEach(
                        html -> assertThat(PageChecker.parsed(html).body().text())
                                .doesNotContainPattern(
                                        "\\b(As of|Timeline|only possible|Skip to|Detentions|See also|deprived|Published by)\\b"));
        assertThat(english).anySatisfy(html -> assertThat(html).contains("Timeline", "certain", "See also"));
    }
}
