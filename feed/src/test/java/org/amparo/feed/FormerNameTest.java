package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No feed tells a former name of anybody who has another, in whatever language it is written. */
class FormerNameTest {

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    /** People, a body and an award, each of which had another name in the language of the feed. */
    private static List<String> records(String language) {
        String former = "{'full':'Canary','language':'" + language + "','kind':'former'}";
        String over = "{'full':'Canary','language':'" + language + "','period':'1970/1999'}";
        return List.of(
                "{'type':'person','id':'person:p1','names':[" + former + ",{'full':'Rik Thal'}]}",
                "{'type':'organisation','id':'organisation:o1','names':[" + over + ",{'full':'The Assembly'}]}",
                "{'type':'award','id':'award:a1','names':[" + over + ",{'full':'The Prize'}],"
                        + "'conferredBy':'organisation:o1','conferrals':[{'recipient':'person:p1',"
                        + "'status':'conferred','conferredOn':'2024-05'}]}",
                "{'type':'statement','id':'statement:s1','kind':'news','publisher':'organisation:o1',"
                        + "'speaker':{'person':'person:p1'},'titles':{'en':'A text'},'publishedOn':'2024-06-10',"
                        + "'demands':[{'key':'d','kind':'release','targets':['person:p1']}]}",
                "{'type':'detention','id':'detention:d1','detainee':'person:p1','period':'2024-01-01/..',"
                        + "'proceedings':[{'kind':'arrest','on':'2024-01-01','authority':'organisation:o1'}],"
                        + "'motives':[{'claimant':'organisation:o1','description':{'en':'her work'}}],"
                        + "'evidence':[{'statement':'statement:s1','modality':'alleged'}]}");
    }

    private static String told(String language, List<String> records) {
        CaseFile published = Cases.published(CaseJsonReader.standard().read(Situations.file(records)))
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        return published.records().stream()
                .flatMap(record -> Stream.concat(items.of(record), items.eventsOf(record)))
                .map(item ->
                        item.view().title() + "\n" + ItemTemplate.standard().text(item.view()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void items_and_events_call_people_and_bodies_by_the_name_of_today(String language) {
        assertThat(told(language, records(language)))
                .contains("Rik Thal", "The Assembly", "The Prize")
                .doesNotContain("Canary");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void one_who_has_no_other_name_is_called_by_it(String language) {
        List<String> records = records(language).stream()
                .map(record -> record.replace(",{'full':'Rik Thal'}", ""))
                .toList();
        assertThat(told(language, records)).contains("Canary").doesNotContain("Rik Thal");
    }
}
