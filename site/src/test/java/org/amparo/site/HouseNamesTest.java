package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Publication;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a house adds to a site names nobody who is withheld. */
class HouseNamesTest {

    @TempDir
    Path folder;

    private static Publication without(String name) {
        Person hidden = Person.builder()
                .id(PersonId.of("hidden"))
                .addName(Name.of(name))
                .marking(Marking.SECRET)
                .build();
        List<CaseRecord> records = Stream.concat(Cases.harbour().records().stream(), Stream.of(hidden))
                .toList();
        return Cases.published(CaseFile.of(Cases.harbour().header(), records));
    }

    private static void refuse(SiteOptions.Builder options) {
        SitesTest.assertRefused("withheld-name", () -> Site.of(without("Zorana Quellmeister"), options.build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://zorana-quellmeister.example/",
                "https://cases.example/Zorana_Quellmeister/",
                "https://cases.example/%5Aorana%20Quellmeister/",
                "https://cases.example/quellmeister-zorana/"
            })
    void an_address_that_names_somebody_withheld_is_refused(String address) {
        refuse(SiteOptions.builder().base(URI.create(address)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "footer.mustache | <p>Free Zorana Quellmeister</p>",
                "footer.mustache | <p>Free <b>Zorana</b><br>Quellmeister</p>",
                "footer.mustache | <p>Free Zor<wbr>ana Quell<b>meister</b></p>",
                "footer.mustache | <p>Free Zor&aacute;na&nbsp;Quellmeist&#101;r</p>",
                "footer.mustache | <p>Free Zorana {{! our friend }} Quellmeister</p>",
                "footer.mustache | <!-- for Zorana Quellmeister -->",
                "footer.mustache | <a href=\"https://cases.example/zorana-quellmeister\">us</a>",
                "footer.mustache | <a href='/zorana%20quellmeister/'>us</a>",
                "footer.mustache | <a href=/zorana_quellmeister>us</a>",
                "footer.mustache | <img alt=\"Zorana Quellmeister\" src=\"a.png\">",
                "page.mustache | <title>{{title}} – Zorana Quellmeister</title>{{>content}}",
                "site.css | body { background: url(zorana-quellmeister.png) }",
                "site.css | /* for Zorana Quellmeister */",
                "site.css | p::after { content: \"Zorana Quellmeister\" }"
            })
    void a_template_that_names_somebody_withheld_is_refused(String name, String text) {
        refuse(SiteOptions.builder().templates(SiteTemplates.standard().with(name, text)));
    }

    /** Surnames of people, all of them. */
    @ParameterizedTest
    @ValueSource(strings = {"Main Content", "Page Site", "Style Strong", "Head Small", "Class Name", "Body Black"})
    void the_words_of_pages_and_styles_name_nobody(String name) {
        SiteTemplates house = SiteTemplates.standard();
        for (String file : SiteTemplates.names()) {
            String text = house.text(file).replace("\n", "\n ");
            String own = file.equals(SiteTemplates.STYLE)
                    ? text + "\nbody { color: black } strong { margin: 0 }"
                    : text + "\n<p class=\"name\"><strong>{{asOf}}</strong> <small>a</small></p>";
            house = house.with(file, own);
        }
        SiteOptions options = SiteOptions.builder().templates(house).build();
        assertThatCode(() -> Site.of(without(name), options)).doesNotThrowAnyException();
    }

    @Test
    void a_folder_without_a_template_is_refused() throws Exception {
        SitesTest.assertRefused("template", () -> templates(folder.resolve("nowhere")));
        Files.writeString(folder.resolve("footer.mustache.txt"), "<p>Harbour</p>");
        Files.createDirectory(folder.resolve("site.css"));
        SitesTest.assertRefused("template", () -> templates(folder));
        SitesTest.assertRefused("template", () -> templates(folder.resolve("footer.mustache.txt")));
        Files.writeString(folder.resolve("footer.mustache"), "<p>Harbour</p>");
        assertThat(SiteTemplates.in(folder).text("footer.mustache")).isEqualTo("<p>Harbour</p>");
    }

    private static void templates(Path place) {
        try {
            SiteTemplates.in(place);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
