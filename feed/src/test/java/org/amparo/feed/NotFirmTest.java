package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemView;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not be relied on says so wherever it is told, and so does what another source gives otherwise. */
class NotFirmTest {

    private static final String PERIOD = "'period':'2023-01-01/2023-02-02'";

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    private static String evidence(String members) {
        return "{'statement':'statement:june'" + (members.isEmpty() ? "" : "," + members) + "}";
    }

    private static String detention(String members, String... evidence) {
        return "{'type':'detention','id':'detention:d1','detainee':'person:ivo-lund'," + members + ",'evidence':["
                + String.join(",", evidence) + "]}";
    }

    private static Stream<ItemView> views(String language, String record) {
        var published = Cases.published(CaseJsonReader.standard().read(Situations.file(List.of(record))))
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        return published.records().stream()
                .filter(one -> one.id().toString().matches("detention:d1|incident:i1"))
                .flatMap(items::of)
                .map(Item::view);
    }

    private static String title(String language, String record) {
        return views(language, record)
                .map(ItemView::title)
                .map(Views::plain)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(String language, String record) {
        return views(language, record)
                .flatMap(view -> view.sections().stream())
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.sentences().stream())
                .map(sentence -> Views.plain(sentence.text()))
                .toList();
    }

    private static List<String> roles(String language, String role) {
        var published = Cases.published(CaseJsonReader.standard()
                        .read(Situations.file(List.of("{'type':'person','id':'person:r1','names':[{'full':'Rik Thal'}],"
                                + "'roles':[" + role + "]}"))))
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        return published.records(Person.class).stream()
                .filter(person -> person.id().toString().equals("person:r1"))
                .flatMap(person -> items.about(person).view().sections().stream())
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.sentences().stream())
                .map(sentence -> Views.plain(sentence.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'credibility':'4' | doubtful",
                "'credibility':'5' | improbable",
                "'credibility':'6' | not known whether it is true",
                "'reliability':'d' | from a source of doubtful reliability",
                "'reliability':'e' | from an unreliable source",
                "'reliability':'f' | from a source whose reliability is not known",
                "'reliability':'z' | with a reservation that is not known here",
                "'reliability':'e','credibility':'5' | from an unreliable source; improbable",
                "'reliability':'e','modality':'alleged' | alleged, according to North Shore Courier; from an unreliable source",
            },
            quoteCharacter = '"')
    void a_grade_that_says_not_to_rely_on_it_stands_in_title_and_text(String members, String doubt) {
        String told = detention(PERIOD, evidence(members));
        String whole = "Case of Ivo Lund: detained from 1 January 2023 to 2 February 2023 (" + doubt + ")";
        assertThat(title("en", told)).isEqualTo(whole.length() <= 90 ? whole : whole.replace(doubt, "unconfirmed"));
        assertThat(sentences("en", told)).anyMatch(sentence -> sentence.contains("(" + doubt + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'credibility':'3'", "'reliability':'c','credibility':'1'"})
    void a_good_grade_says_nothing(String members) {
        String told = detention(PERIOD, evidence(members));
        assertThat(title("en", told)).doesNotContain("(");
        assertThat(sentences("en", told)).noneMatch(sentence -> sentence.contains("("));
    }

    /** What stands in a headline for a doubt that does not fit, in the languages in which this one does not. */
    private static final Map<String, String> UNCONFIRMED = Map.of("es", "(sin confirmar)");

    @Test
    void one_source_to_be_relied_on_is_enough() {
        assertThat(title("en", detention(PERIOD, evidence("'credibility':'5'"), evidence("'reliability':'b'"))))
                .doesNotContain("improbable");
    }

    /** One source alleges it, and the keepers have not verified what another one states: together that is no fact. */
    @Test
    void two_pieces_that_lack_different_things_make_nothing_firm() {
        String told = detention(
                PERIOD,
                evidence("'modality':'alleged'"),
                "{'statement':'statement:march','status':'unverified'}",
                "{'statement':'statement:december','credibility':'5'}");
        assertThat(title("en", told)).contains("(unconfirmed)");
        assertThat(sentences("en", told))
                .anyMatch(sentence -> sentence.contains("alleged")
                        && sentence.contains("unverified")
                        && sentence.contains("improbable"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_says_so_of_every_sentence_with_such_evidence(String language) {
        Map<String, String> words = Map.of(
                "en", "unreliable source",
                "fr", "source non fiable",
                "es", "fuente poco fiable",
                "ru", "ненадёжный источник",
                "az", "etibarsız mənbədən");
        String bad = ",'evidence':[" + evidence("'reliability':'e'") + "]";
        String told = detention(
                "'period':'2023-01-01/..','custodyPhases':[{'form':'prison','period':'2023-01-05/..'" + bad + "}],"
                        + "'proceedings':[{'kind':'hearing','on':'2023-01-07'" + bad + "}],"
                        + "'charges':[{'article':'Art. 5'" + bad + "}],"
                        + "'sentences':[{'on':'2023-02-01','length':'P2Y'" + bad + "}],"
                        + "'motives':[{'claimant':'organisation:league','description':{'en':'her work'}" + bad + "}]",
                evidence("'reliability':'e'"));
        String doubt = words.get(language).toLowerCase(Locale.ROOT);
        String unconfirmed = UNCONFIRMED.get(language);
        assertThat(title(language, told).toLowerCase(Locale.ROOT)).contains(unconfirmed == null ? doubt : unconfirmed);
        List<String> sentences = sentences(language, told);
        assertThat(sentences).hasSizeGreaterThan(5);
        assertThat(sentences.stream()
                        .filter(sentence -> sentence.toLowerCase(Locale.ROOT).contains(doubt))
                        .toList())
                .as(String.join("\n", sentences))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void an_incident_says_so_in_title_and_text() {
        String incident = "{'type':'incident','id':'incident:i1','kinds':['raid'],'subjects':['person:ivo-lund'],"
                + "'period':'2024-02-01/2024-02-01','evidence':[" + evidence("'credibility':'5'") + "]}";
        assertThat(title("en", incident)).contains("(improbable)");
        assertThat(sentences("en", incident)).anyMatch(sentence -> sentence.contains("(improbable)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'custodyPhases':[{'form':'prison','place':{'name':{'en':'Hollen'},'evidence':[NAME]}}] "
                        + "| In prison, at Hollen (improbable).",
                "'custodyPhases':[{'form':'prison','place':{'name':{'en':'Hollen'},'evidence':[NAME]},'evidence':[FORM]}] "
                        + "| In prison, at Hollen (all of this: improbable).",
                "'proceedings':[{'kind':'hearing','on':'2023-02-02','place':{'name':{'en':'Hollen'},'evidence':[NAME]},"
                        + "'evidence':[ON]}] | Hearing on 2 February 2023, at Hollen (all of this: improbable).",
                "'proceedings':[{'kind':'hearing','on':'2023-02-02','place':{'name':{'en':'Hollen'},'evidence':[NAME]},"
                        + "'evidence':[UNRELIABLE]}] "
                        + "| Hearing on 2 February 2023, at Hollen (improbable; all of this: from an unreliable source).",
                "'charges':[{'description':{'en':'Treason'},'broughtOn':'2023-02-02','evidence':[DESCRIPTION]}] "
                        + "| Charged with Treason on 2 February 2023 (improbable).",
                "'sentences':[{'length':'P3Y','kinds':['prison'],'evidence':[LENGTH,KINDS]}] "
                        + "| Sentenced: prison, 3 years (improbable).",
            })
    void evidence_for_one_value_alone_is_enough_to_doubt_the_sentence_that_tells_it(String members, String told) {
        String with = members.replace("UNRELIABLE", evidence("'reliability':'e'"))
                .replace("DESCRIPTION", evidence("'about':'description','credibility':'5'"))
                .replace("LENGTH", evidence("'about':'length','credibility':'5'"))
                .replace("KINDS", evidence("'about':'kinds','credibility':'5'"))
                .replace("NAME", evidence("'about':'name','credibility':'5'"))
                .replace("FORM", evidence("'about':'form','credibility':'5'"))
                .replace("ON]", evidence("'about':'on','credibility':'5'") + "]");
        assertThat(sentences("en", detention(PERIOD + "," + with, evidence("'about':'period'"))))
                .contains(told);
    }

    @Test
    void a_name_that_is_in_doubt_is_told_so_on_the_page_of_the_person() {
        String person = "{'type':'person','id':'person:r1','names':[{'full':'Rik Thal','evidence':["
                + evidence("'about':'full','modality':'inferred'") + "]}]}";
        var published = Cases.published(CaseJsonReader.standard().read(Situations.file(List.of(person))))
                .caseFile();
        ItemView view = new PublicationItems(new Words(published, LanguageTag.ENGLISH))
                .about(published.records(Person.class).stream()
                        .filter(one -> one.id().toString().equals("person:r1"))
                        .findFirst()
                        .orElseThrow())
                .view();
        assertThat(Views.plain(view.sections().get(0).lines().get(0).text())).startsWith("Name: Rik Thal (inferred).");
    }

    @Test
    void the_role_of_somebody_is_known_by_its_own_evidence_or_that_of_the_list() {
        String role = "{'relation':'leader','organisation':'organisation:league','period':'2011/2012'";
        assertThat(roles("en", role + ",'evidence':[" + evidence("'credibility':'5'") + "]}"))
                .containsExactly("Leader, Harbour League, from 2011 to 2012 (all of this: improbable).");
        assertThat(roles(
                        "en",
                        role + ",'evidence':[" + evidence("'about':'period','credibility':'5'") + ","
                                + evidence("'about':'organisation','reliability':'e'") + "]}"))
                .containsExactly("Leader, Harbour League (from an unreliable source), from 2011 to 2012 (improbable).");
    }

    @Test
    void another_value_of_a_role_is_told_beside_the_one_that_stands() {
        String role = "{'relation':'leader','title':{'en':'Managing director'},'organisation':'organisation:league',"
                + "'period':'2021/2022','evidence':[";
        assertThat(roles(
                        "en",
                        role + evidence("'about':'period','rival':'2001/2002'") + ","
                                + evidence("'about':'title','rival':{'en':'Secretary'}") + ","
                                + evidence("'about':'organisation','rival':'organisation:courier'") + "]}"))
                .containsExactly(
                        "Managing director (North Shore Courier says “Secretary”), Harbour League (North Shore Courier names"
                                + " North Shore Courier), from 2021 to 2022 (North Shore Courier says from 2001 to 2002).");
    }

    /** Brackets within brackets are set off by a comma, but not from the words that a colon or a verb announces. */
    @ParameterizedTest
    @MethodSource("languages")
    void another_period_follows_its_teller_without_a_comma(String language) {
        for (String period : List.of("2023-06-01/..", "2023-06-01/", "2023-06-01/2024-01-01", "/2024-01", "../2024")) {
            String told = detention(
                    "'period':'2023-06-08/..'",
                    evidence("'about':'period'"),
                    "{'statement':'statement:december','about':'period','rival':'" + period + "'}");
            assertThat(title(language, told)).doesNotContain(":,").doesNotContain("says,");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_period_that_another_source_gives_as_it_is_told_here_is_no_other(String language) {
        String told = detention(
                "'period':'2023-06-08/..','release':{'on':'2024-03-01','evidence':[" + evidence("") + "]}",
                evidence("'about':'period'"),
                "{'statement':'statement:december','about':'period','rival':'2023-06-08/2024-03-01'}");
        assertThat(title(language, told)).doesNotContain("2023-06-08");
        assertThat(sentences(language, told).stream()
                        .filter(sentence -> count(sentence, "2023") > 1)
                        .toList())
                .isEmpty();
        String another = detention(
                "'period':'2023-06-08/..','release':{'on':'2024-03-01','evidence':[" + evidence("") + "]}",
                evidence("'about':'period'"),
                "{'statement':'statement:december','about':'period','rival':'2023-06-08/2024-03-02'}");
        assertThat(sentences(language, another)).anyMatch(sentence -> count(sentence, "2023") > 1);
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_source_that_was_changed_after_it_was_published_has_both_days(String language) {
        var published = Cases.published(CaseJsonReader.standard()
                        .read(Situations.file(List.of(
                                "{'type':'statement','id':'statement:list','kind':'list','titles':{'en':'List'},"
                                        + "'publishedOn':'2020-03-01','updatedOn':'2024-06-10'}",
                                "{'type':'detention','id':'detention:d1','detainee':'person:ivo-lund',"
                                        + "'period':'2024-01-01/..','evidence':[{'statement':'statement:list'}]}"))))
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        String source = published.records(Detention.class).stream()
                .flatMap(items::of)
                .flatMap(item -> item.view().sources().stream())
                .map(one -> Views.plain(one.name()))
                .findFirst()
                .orElseThrow();
        assertThat(source).contains("2020", "2024");
        if (language.equals("en")) {
            assertThat(source).isEqualTo("List: “List”, published 1 March 2020, updated 10 June 2024");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-01", "2019-01-01"})
    void a_change_on_or_before_the_day_of_publication_is_none(String changed) {
        var published = Cases.published(CaseJsonReader.standard()
                        .read(Situations.file(List.of(
                                "{'type':'statement','id':'statement:list','kind':'list','titles':{'en':'List'},"
                                        + "'publishedOn':'2020-03-01','updatedOn':'" + changed + "'}",
                                "{'type':'detention','id':'detention:d1','detainee':'person:ivo-lund',"
                                        + "'period':'2020-01-01/..','evidence':[{'statement':'statement:list'}]}"))))
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.ENGLISH));
        assertThat(published.records(Detention.class).stream()
                        .flatMap(items::of)
                        .flatMap(item -> item.view().sources().stream())
                        .map(one -> Views.plain(one.name())))
                .containsExactly("List: “List”, 1 March 2020");
    }
}
