package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An item cites what its own sentences rest on, and no passage that is about others alone. */
class CitedForOneTest {

    private static final String LUND = "urged the government to release Ivo Lund";

    private static final String ORLOVA = "and Leyla Orlova, who edits a paper";

    private static final String CREW = "the crew of the Lantern should go free";

    private static String demand(String... evidence) {
        return "{'type':'statement','id':'statement:call','kind':'public-statement','publishedOn':'2024-06-01',"
                + "'titles':{'en':'Let them go'},'speaker':{'onBehalfOf':'organisation:league'},"
                + "'demands':[{'key':'m1','kind':'release','targets':['person:ivo-lund','person:leyla-orlova','group:crew'],"
                + "'evidence':[" + String.join(",", evidence) + "]}]}";
    }

    private static String passage(String about, String wording) {
        return "{" + about + "'statement':'statement:june','wording':'" + wording + "'}";
    }

    private static final String TARGETS = "'about':'targets',";

    private static final String CALL = demand(passage("", LUND), passage(TARGETS, ORLOVA), passage(TARGETS, CREW));

    private static String held(String id, String who) {
        return "{'type':'detention','id':'detention:" + id + "','detainee':'" + who + "','period':'2024-05-01/..',"
                + "'evidence':[{'statement':'statement:march','wording':'is held'}]}";
    }

    private static List<String> cited(String language, String call, String detention) {
        List<String> records = List.of(
                call,
                held("lund", "person:ivo-lund"),
                held("orlova", "person:leyla-orlova"),
                held("crew", "group:crew"));
        CaseFile published = Cases.published(CaseJsonReader.standard().read(Situations.file(records)))
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        CaseRecord record = published.records().stream()
                .filter(one -> one.id().toString().equals("detention:" + detention))
                .findFirst()
                .orElseThrow();
        return items.of(record)
                .flatMap(item -> item.view().sources().stream())
                .flatMap(source -> source.wordings().stream())
                .map(Views::plain)
                .toList();
    }

    private static boolean holds(List<String> cited, String passage) {
        return cited.stream().anyMatch(said -> said.contains(passage));
    }

    static Stream<String> languages() {
        return GoldenItemsTest.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_passage_on_other_targets_is_not_cited_for_one_whom_another_passage_names(String language) {
        assertThat(holds(cited(language, CALL, "lund"), LUND)).isTrue();
        assertThat(holds(cited(language, CALL, "lund"), ORLOVA)).isFalse();
        assertThat(holds(cited(language, CALL, "lund"), CREW)).isFalse();
        assertThat(holds(cited(language, CALL, "orlova"), ORLOVA)).isTrue();
        assertThat(holds(cited(language, CALL, "orlova"), CREW)).isFalse();
        assertThat(holds(cited(language, CALL, "crew"), CREW)).isTrue();
    }

    /** That somebody is asked for at all rests on the passage on the demand as a whole, whomever that names. */
    @Test
    void the_passage_on_the_demand_is_cited_for_each_target() {
        for (String one : List.of("lund", "orlova", "crew")) {
            assertThat(holds(cited("en", CALL, one), LUND)).as(one).isTrue();
        }
    }

    @Test
    void a_target_whom_no_passage_names_has_all_of_them() {
        String call = demand(passage("", "urged the government to let them go"), passage(TARGETS, ORLOVA));
        assertThat(holds(cited("en", call, "lund"), ORLOVA)).isTrue();
    }

    @Test
    void who_denies_that_somebody_is_asked_for_is_cited_all_the_same() {
        String denial =
                "{'about':'targets','statement':'statement:december','modality':'denied','wording':'not all of them'}";
        String call = demand(passage("", LUND), denial);
        assertThat(holds(cited("en", call, "lund"), "not all of them")).isTrue();
    }

    @Test
    void the_words_from_which_the_day_of_a_report_is_inferred_are_left_to_the_report() {
        String report = "{'type':'statement','id':'statement:late','kind':'news','titles':{'en':'Late news'},"
                + "'publisher':'organisation:courier','publishedOn':'2024-07','evidence':[{'about':'publishedOn',"
                + "'statement':'statement:late','modality':'inferred','wording':'a prize for Leyla Orlova this July'}]}";
        String detention =
                "{'type':'detention','id':'detention:one','detainee':'person:ivo-lund','period':'2024-05-01/..',"
                        + "'evidence':[{'statement':'statement:late','wording':'Lund is held'}]}";
        CaseFile published = Cases.published(
                        CaseJsonReader.standard().read(Situations.file(List.of(report, detention))))
                .caseFile();
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.ENGLISH));
        List<String> cited = published.records().stream()
                .filter(record -> record.id().toString().equals("detention:one"))
                .flatMap(items::of)
                .flatMap(item -> Stream.concat(
                        item.view().sources().stream().map(source -> source.name()),
                        item.view().sources().stream().flatMap(source -> source.wordings().stream())))
                .map(Views::plain)
                .toList();
        assertThat(cited).anyMatch(said -> said.contains("July 2024 (inferred)"));
        assertThat(holds(cited, "a prize")).isFalse();
    }
}
