package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemLine;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.id.PersonId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** Who a person is, on the page about them: birth, gender, nationalities. */
class PersonLinesTest {

    private static final String ORIGIN = "'bornOn':'1981~','bornAt':{'name':{'en':'Keel Bay'},'country':'GE'},"
            + "'gender':'female','nationalities':[{'country':'GE','period':'1991/..'},{'country':'TR'}]";

    private static List<String> lines(String language, String members) {
        CaseFile published = Cases.published(CaseJsonReader.standard()
                        .read(Situations.file(List.of(
                                "{'type':'person','id':'person:rik','names':[{'full':'Rik Thal'}]," + members + "}"))))
                .caseFile();
        Person person = published.find(PersonId.of("rik")).orElseThrow();
        return new PublicationItems(new Words(published, LanguageTag.parse(language)))
                .about((CaseRecord) person).view().sections().stream()
                        .filter(section -> section.kind() == Kind.PERSON)
                        .flatMap(section -> section.lines().stream())
                        .map(ItemLine::text)
                        .map(Views::plain)
                        .toList();
    }

    @Test
    void birth_gender_and_nationalities_are_told_in_each_language() {
        assertThat(lines("en", ORIGIN))
                .containsExactly(
                        "Date of birth: about 1981.",
                        "Place of birth: Keel Bay, Georgia.",
                        "Gender: female.",
                        "Nationality: Georgia, since 1991.",
                        "Nationality: Türkiye.");
        for (String language : Phrasebook.LANGUAGES) {
            assertThat(lines(language, ORIGIN)).as(language).hasSize(5).allMatch(line -> line.contains(":"));
        }
    }

    @Test
    void each_is_told_with_its_own_doubt() {
        String doubted = ",'evidence':[{'statement':'statement:june'},"
                + "{'statement':'statement:june','about':'bornOn','modality':'inferred'},"
                + "{'statement':'statement:march','about':'bornOn','rival':'1979'},"
                + "{'statement':'statement:june','about':'gender','modality':'estimated'}]";
        assertThat(lines("en", ORIGIN + doubted))
                .contains(
                        "Date of birth: about 1981 (inferred; North Shore Courier says 1979).",
                        "Gender: female (estimated).",
                        "Place of birth: Keel Bay, Georgia.");
    }

    @Test
    void another_country_is_told_by_its_name() {
        String rival = "'bornAt':{'country':'GE','evidence':[{'statement':'statement:june'},"
                + "{'statement':'statement:march','about':'country','rival':'AM'}]}";
        assertThat(lines("en", rival)).containsExactly("Place of birth: Georgia (North Shore Courier says Armenia).");
    }

    @Test
    void a_country_stands_once_and_a_code_never() {
        assertThat(lines("en", "'bornAt':{'name':{'en':'Batumi, Georgia'},'country':'GE'}"))
                .containsExactly("Place of birth: Batumi, Georgia.");
        assertThat(lines("en", "'bornAt':{'name':{'en':'Keel Bay'},'country':'XA'},'nationalities':[{'country':'XA'}]"))
                .containsExactly("Place of birth: Keel Bay.");
    }
}
