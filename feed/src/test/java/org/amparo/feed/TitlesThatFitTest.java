package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The titles of incidents and awards have at most 90 letters where what they tell can be told in so many. */
class TitlesThatFitTest {

    private static final String RAID = "'kinds':['raid','seizure'],'period':'2024-05-20/2024-05-22'";

    private static String title(String language, String id, String... records) {
        CaseFile published = Cases.published(CaseJsonReader.standard().read(Situations.file(List.of(records))))
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        return published.records().stream()
                .filter(record -> record.id().toString().equals(id))
                .flatMap(items::of)
                .map(item -> Views.plain(item.view().title()))
                .findFirst()
                .orElseThrow();
    }

    private static String incident(int subjects, String evidence) {
        List<String> who =
                new ArrayList<>(List.of("'person:ivo-lund'", "'person:leyla-orlova'", "'organisation:courier'"));
        return "{'type':'incident','id':'incident:raid','subjects':[" + String.join(",", who.subList(0, subjects))
                + "]," + RAID + ",'evidence':[" + evidence + "]}";
    }

    private static String source(String modality) {
        return "{'statement':'statement:june','modality':'" + modality + "','wording':'a raid'}";
    }

    static List<String> languages() {
        return GoldenItemsTest.languages();
    }

    @Test
    void of_several_to_whom_something_was_done_the_first_is_named_if_not_all_fit() {
        assertThat(title("en", "incident:raid", incident(1, source("stated"))))
                .isEqualTo("Case of Ivo Lund: raid, seizure of property, from 20 May 2024 to 22 May 2024");
        assertThat(title("en", "incident:raid", incident(3, source("stated"))))
                .isEqualTo("Case of Ivo Lund and others: raid, seizure of property, from 20 May 2024 to 22 May 2024");
    }

    @Test
    void who_alleges_it_is_left_to_the_text_but_not_that_it_is_in_doubt() {
        assertThat(title("en", "incident:raid", incident(3, source("alleged"))))
                .isEqualTo("Case of Ivo Lund and others: raid, seizure of property (unconfirmed)");
    }

    @Test
    void an_award_gives_up_its_edition_before_anything_else() {
        String award =
                "{'type':'award','id':'award:long','names':[{'full':'Prize of the Harbour for Those Who Keep a Light'}],"
                        + "'edition':'%s','conferrals':[{'recipient':'person:ivo-lund','status':'selected'}],"
                        + "'evidence':[{'statement':'statement:june','wording':'a prize'}]}";
        assertThat(title("en", "award:long", award.formatted("2024")))
                .isEqualTo("Award: Prize of the Harbour for Those Who Keep a Light (2024) for Ivo Lund (selected)");
        assertThat(title("en", "award:long", award.formatted("second edition of 2024")))
                .isEqualTo("Award: Prize of the Harbour for Those Who Keep a Light for Ivo Lund (selected)");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_language_has_words_for_the_others(String language) {
        String all = title(language, "incident:raid", incident(3, source("stated")));
        assertThat(all).contains("Ivo Lund").doesNotContain("Orlova");
    }
}
