package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.amparo.json.CaseJsonReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A map shows places whose coordinates were published and are a fact, and no others. */
class MapTest {

    static final String CASE = """
            {'type':'case-file','amparo':'1.0','id':'case-file:k','base':'https://c.example/',
            'defaultMarking':'public','titles':{'en':'K'},'records':[
            {'type':'statement','id':'statement:s','kind':'list','titles':{'en':'List'},'publishedOn':'2024-06-10'},
            {'type':'person','id':'person:ada','names':[{'full':'Ada Held'}]},
            {'type':'detention','id':'detention:ada','detainee':'person:ada','period':'2024-01-01/..',
              'custodyPhases':[{'form':'prison','period':'2024-01-01/..','place':{'name':{'en':'Fort Keel'},
                'coordinates':'geo:40.4,49.8;u=1000','markings':[{'attribute':'coordinates','level':'public'}]}}],
              'evidence':[{'statement':'statement:s'}]},
            {'type':'incident','id':'incident:i','kinds':['raid'],'subjects':['person:ada'],
              'period':'2024-01-01/2024-01-01','place':{'coordinates':'geo:-33.5,-70.2','markings':[{'attribute':'coordinates','level':'public'}]},
              'evidence':[{'statement':'statement:s'}]}]}
            """;

    private static Document page(String json, String path) {
        Map<String, String> pages = Cases.pages(CaseJsonReader.standard().read(json.replace('\'', '"')), "en");
        assertThat(PageChecker.check(pages)).isEmpty();
        return PageChecker.parsed(Objects.requireNonNull(pages.get(path)));
    }

    private static Document detention(String json) {
        return page(json, "detention/ada/index.html");
    }

    @Test
    void a_place_is_on_a_map_with_its_name_and_position_in_words() {
        Document page = detention(CASE);

        assertThat(page.select(".map svg .spot")).hasSize(1);
        assertThat(page.select(".map li").text()).contains("Fort Keel", "40.4, 49.8 (± 1000 m)");
        assertThat(page.select(".map .coast").attr("d")).startsWith("M").contains("L");
        assertThat(page.select(".map .spot").attr("cx")).isEqualTo("300.0");
        assertThat(page(CASE, "incident/i/index.html").select(".map li").text()).isEqualTo("-33.5, -70.2");
    }

    @Test
    void the_page_of_somebody_has_all_places_on_one_map() {
        assertThat(page(CASE, "person/ada/index.html").select(".map svg .spot")).hasSize(2);
        assertThat(page(CASE, "person/ada/index.html").select(".map li").text()).contains("Fort Keel", "-33.5, -70.2");
    }

    @Test
    void a_place_where_perhaps_somebody_else_was_is_on_no_map_of_somebody() {
        String doubted = CASE.replace(
                "'statement:s'}]},\n{'type':'incident'",
                "'statement:s'},{'about':'detainee','statement':'statement:s','modality':'inferred'}]},\n{'type':'incident'");
        assertThat(doubted).isNotEqualTo(CASE);

        assertThat(page(doubted, "person/ada/index.html").select(".map li").text())
                .contains("-33.5, -70.2")
                .doesNotContain("Fort Keel");
    }

    @Test
    void coordinates_that_are_not_for_everybody_make_no_map() {
        assertThat(detention(CASE.replace(",'markings':[{'attribute':'coordinates','level':'public'}]", ""))
                        .select(".map"))
                .isEmpty();
    }

    @Test
    void what_is_alleged_or_in_doubt_is_on_no_map() {
        assertThat(detention(CASE.replace(
                                "'evidence':[{'statement':'statement:s'}]",
                                "'evidence':[{'statement':'statement:s','modality':'alleged'}]"))
                        .select(".map"))
                .isEmpty();
        assertThat(detention(
                                CASE.replace(
                                        "'geo:40.4,49.8;u=1000',",
                                        "'geo:40.4,49.8;u=1000','evidence':[{'about':'coordinates','statement':'statement:s','modality':'inferred'}],"))
                        .select(".map"))
                .isEmpty();
    }

    @Test
    void what_is_no_position_is_drawn_nowhere() {
        for (String other : new String[] {"geo:89,10", "geo:40.4,49.8;crs=moon", "https://a.example/"}) {
            assertThat(detention(CASE.replace("geo:40.4,49.8;u=1000", other)).select(".map"))
                    .as(other)
                    .isEmpty();
        }
    }
}
