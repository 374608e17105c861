package org.amparo.site;

import static org.amparo.site.SitesTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.amparo.casefile.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of a house. */
class SiteTemplatesTest {

    @TempDir
    Path folder;

    private static Map<String, String> files(SiteTemplates templates) {
        return Cases.files(Site.of(
                Cases.published(Planted.everywhere(Cases.harbour(), "<b>Lund</b>")),
                SiteOptions.builder().templates(templates).build()));
    }

    @Test
    void a_house_replaces_one_and_keeps_the_others() throws IOException {
        Files.writeString(folder.resolve("footer.mustache"), "<p>North Shore Courier, {{asOf}}</p>");
        Files.writeString(folder.resolve("site.css"), "body { margin: 0 }");
        Files.writeString(folder.resolve("notes.txt"), "not a template");

        Map<String, String> files = files(SiteTemplates.in(folder));

        assertThat(files.get("site.css")).isEqualTo("body { margin: 0 }");
        assertThat(files.get("index.html"))
                .contains("<p>North Shore Courier, As of 1 March 2025</p>", "<h2 id=\"person\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{publisher}}", "{{{publisher}}}", "{{hasPhotos}}", "{{photos}}"})
    void a_value_that_is_not_there_prints_nothing(String tag) {
        CaseFile harbour = Cases.harbour();
        CaseFile ofNobody = CaseFile.of(
                harbour.header().toBuilder().publisher(Optional.empty()).build(), harbour.records());
        SiteTemplates templates = SiteTemplates.standard().with("subject.mustache", "<p>[" + tag + "]</p>");

        Map<String, String> files = Cases.files(Site.of(
                Cases.published(ofNobody),
                SiteOptions.builder().templates(templates).build()));

        assertThat(files.get("person/ivo-lund/index.html")).contains("<p>[]</p>");
    }

    /** Three braces mean elsewhere that nothing is escaped. */
    @ParameterizedTest
    @ValueSource(strings = {"{{heading}}", "{{{heading}}}", "{{&heading}}"})
    void no_template_can_leave_a_text_unescaped(String tag) {
        String page = files(SiteTemplates.standard().with("subject.mustache", "<h1>" + tag + "</h1>"))
                .get("person/ivo-lund/index.html");

        assertThat(page).contains("&lt;b&gt;Lund&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void a_name_that_is_not_given_is_refused_with_its_name() {
        SiteTemplates templates = SiteTemplates.standard().with("award.mustache", "<h1>{{heading}}</h1>{{laureate}}");

        assertThatThrownBy(() -> files(templates))
                .isInstanceOfSatisfying(
                        SiteException.class,
                        refused -> assertThat(refused.code()).isEqualTo("template"))
                .hasMessageContaining("laureate in award.mustache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#kinds}}", "{{#kinds}}{{/other}}", "{{/kinds}}", "{{>nowhere}}"})
    void a_broken_template_is_refused(String text) {
        assertRefused("template", () -> files(SiteTemplates.standard().with("index.mustache", text)));
        assertRefused("template", () -> files(SiteTemplates.standard().with("page.mustache", text)));
    }

    @Test
    void there_are_no_templates_of_other_names() {
        assertRefused("template", () -> SiteTemplates.standard().with("other.mustache", ""));
        assertRefused("template", () -> SiteTemplates.standard().text("../page.mustache"));
    }

    @ParameterizedTest
    @MethodSource("org.amparo.site.SiteTemplates#names")
    void the_standard_ones_can_be_read_and_given_again(String name) {
        String text = SiteTemplates.standard().text(name);

        assertThat(text).isNotBlank();
        assertThat(files(SiteTemplates.standard().with(name, text))).isEqualTo(files(SiteTemplates.standard()));
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() throws IOException {
        Files.write(folder.resolve("footer.mustache"), "é".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> SiteTemplates.in(folder)).isInstanceOf(MalformedInputException.class);
    }

    /** No text is in an attribute without quotes, and none within a script, where escaping for HTML is not enough. */
    @ParameterizedTest
    @MethodSource("org.amparo.site.SiteTemplates#names")
    void the_standard_ones_have_texts_only_where_escaping_helps(String name) {
        assertThat(SiteTemplates.standard().text(name)).doesNotContainPattern("=\\{\\{");
    }
}
