package org.amparo.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Properties;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJsonReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no detention is known is said of nobody of whom one is withheld. */
class KnownDetentionsTest {

    /** Ada was released; a detention of hers, or of a group to which she belongs, may stand beside that. */
    private static String page(String language, String... beside) {
        CaseFile file = CaseJsonReader.standard()
                .read(("{'type':'case-file','amparo':'1.0','id':'case-file:k','base':'https://c.example/',"
                                + "'defaultMarking':'public','records':["
                                + "{'type':'statement','id':'statement:s','publishedOn':'2024-06-10'},"
                                + "{'type':'person','id':'person:a','names':[{'full':'Ada Held'}]},"
                                + "{'type':'detention','id':'detention:a','detainee':'person:a',"
                                + "'period':'2024-01-01/2024-02-01',"
                                + "'release':{'kind':'court-order','on':'2024-02-01'},"
                                + "'evidence':[{'statement':'statement:s'}]}"
                                + String.join("", beside)
                                + "]}")
                        .replace('\'', '"'));
        return Cases.pages(file, language).get("person/a/index.html");
    }

    /** A phrase without its beginning and without the day in it. */
    private static String phrase(String language, String key) throws IOException {
        Properties phrases = new Properties();
        try (InputStream in = Site.class.getResourceAsStream("pages_" + language + ".properties")) {
            phrases.load(new InputStreamReader(in, UTF_8));
        }
        String phrase = phrases.getProperty(key).replace("'", "&#39;");
        return phrase.substring(phrase.indexOf('}') + 1);
    }

    private static void assertIsSaid(boolean isSaid, String language, String... beside) throws IOException {
        String page = page(language, beside);
        assertThat(page.contains(phrase(language, "timeline.gaps"))).isEqualTo(isSaid);
        assertThat(page.contains(phrase(language, "status.no-more"))).isEqualTo(isSaid);
    }

    @ParameterizedTest
    @MethodSource("org.amparo.site.LastReportTest#languages")
    void beside_a_detention_that_is_withheld(String language) throws IOException {
        String other = ",{'type':'detention','id':'detention:b','detainee':'person:a','period':'2022/2023'";
        assertIsSaid(true, language);
        assertIsSaid(true, language, other + "}");
        assertIsSaid(false, language, other + ",'marking':'secret'}");
        assertIsSaid(false, language, other + ",'markings':[{'attribute':'period','level':'secret'}]}");
    }

    @ParameterizedTest
    @MethodSource("org.amparo.site.LastReportTest#languages")
    void beside_a_detention_of_a_group_or_a_membership_that_is_withheld(String language) throws IOException {
        String crew = ",{'type':'group','id':'group:g','members':[{'member':'person:a'";
        String fleet = ",{'type':'group','id':'group:f','subgroups':['group:g']}";
        String held = ",{'type':'detention','id':'detention:b','detainee':'group:f','period':'2022/2023'";
        assertIsSaid(true, language, crew + "}]}", fleet, held + "}");
        assertIsSaid(false, language, crew + "}]}", fleet, held + ",'marking':'secret'}");
        assertIsSaid(false, language, crew + ",'marking':'secret'}]}", fleet, held + "}");
        assertIsSaid(false, language, crew + "}],'marking':'secret'}", fleet, held + "}");
    }
}
