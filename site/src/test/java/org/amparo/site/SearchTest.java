package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.NameKind;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;

/** The search finds what pages say, and nothing else; and only its page runs a script. */
class SearchTest {

    private static Map<String, String> files(CaseFile file) {
        return Cases.files(Site.of(Cases.published(file), Cases.in("en")));
    }

    private static List<JsonNode> records(Map<String, String> files) {
        String data = files.get("search-data.js");
        assertThat(data).startsWith("var amparoSearch = {").endsWith("};\n");
        List<JsonNode> records = new ArrayList<>();
        try {
            new ObjectMapper()
                    .readTree(data.substring(data.indexOf('{'), data.length() - 2))
                    .path("records")
                    .forEach(records::add);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return records;
    }

    private static JsonNode record(CaseFile file, String url) {
        return records(files(file)).stream()
                .filter(record -> record.path("url").asText().equals(url))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile with(Person person) {
        return CaseFile.of(
                Cases.harbour().header(),
                Stream.<CaseRecord>concat(Cases.harbour().records().stream(), Stream.of(person))
                        .toList());
    }

    @Test
    void each_record_with_a_page_is_found_by_its_names_in_every_script() {
        Map<String, String> files = files(Cases.harbour());

        assertThat(records(files))
                .allSatisfy(record ->
                        assertThat(files).containsKey(record.path("url").asText()));
        assertThat(records(files).size())
                .isEqualTo(files.keySet().stream()
                        .filter(path -> path.endsWith("/index.html"))
                        .count());
        assertThat(record(Cases.harbour(), "person/sevil/index.html").toString())
                .contains("Севиль Алиярлы", "sevil ");
        assertThat(record(Cases.harbour(), "person/salma/index.html").toString())
                .contains("سلمى الأمين");
    }

    @Test
    void a_detention_is_found_by_its_place_and_country() {
        assertThat(records(files(Cases.harbour())))
                .anySatisfy(record -> assertThat(record.path("places")).isNotEmpty());
    }

    @Test
    void a_record_is_chosen_by_status_country_and_role_found_by_tags_and_sorted_by_a_certain_date() {
        JsonNode person = record(Cases.harbour(), "person/ivo-lund/index.html");
        JsonNode detention = record(Cases.harbour(), "detention/lund-2/index.html");

        assertThat(person.path("lists").toString()).contains("held-possible", "role-journalist");
        assertThat(detention.path("lists").toString())
                .contains("role-journalist")
                .doesNotContain("held-possible");
        assertThat(detention.path("tags").toString()).contains("prison");
        assertThat(detention.path("date").asText()).isEqualTo("2023-11-05");
        assertThat(
                        PageChecker.parsed(Cases.pages(Cases.harbour(), "en").get(SearchData.PAGE))
                                .select(
                                        "select.filter option[value=held-possible], select.filter option[value^=role-journalist]"))
                .isNotEmpty();
    }

    /** A date in doubt sorts nothing: otherwise the order and the data would tell it as a fact. */
    @Test
    void a_date_in_doubt_is_not_in_the_data() {
        assertThat(record(Cases.harbour(), "detention/sevil-1/index.html").path("date"))
                .isEmpty();
    }

    @Test
    void a_former_name_finds_nobody() {
        Person person = Person.builder()
                .id(PersonId.of("ines"))
                .addName(Name.of("Ines Calder"))
                .addName(Name.builder()
                        .full("Zorana Quellmeister")
                        .kind(NameKind.FORMER)
                        .build())
                .build();
        Map<String, String> files = files(with(person));

        assertThat(files.get("person/ines/index.html")).contains("Zorana Quellmeister");
        assertThat(files.get("search-data.js")).contains("Ines Calder").doesNotContainIgnoringCase("quellmeister");
    }

    @Test
    void nobody_who_is_withheld_is_in_the_data() {
        Person hidden = Person.builder()
                .id(PersonId.of("hidden"))
                .addName(Name.of("Zorana Quellmeister"))
                .marking(Marking.SECRET)
                .build();

        assertThat(files(with(hidden)).get("search-data.js"))
                .doesNotContainIgnoringCase("quellmeister")
                .doesNotContain("hidden");
    }

    @Test
    void only_the_page_of_the_search_may_run_a_script_and_only_those_of_the_site() {
        Cases.pages(Cases.harbour(), "en").forEach((path, html) -> {
            boolean isSearch = path.equals(SearchData.PAGE);
            assertThat(html.contains("script-src 'self'")).as(path).isEqualTo(isSearch);
            assertThat(html.contains("<script src=")).as(path).isEqualTo(isSearch);
        });
        assertThat(files(Cases.harbour()).get("lunr.min.js")).contains("lunr", "2.3.9", "Permission is hereby granted");
        assertThat(files(Cases.harbour()).get("search.js"))
                .doesNotContain("innerHTML", "eval", "fetch(", "XMLHttpRequest", "localStorage", "cookie", "http");
    }

    /** No end of a script, and no line of another one, comes out of a text. */
    @Test
    void hostile_texts_stay_texts_in_the_data() {
        String hostile = "\"}]};alert(1);//</script>";
        Map<String, String> files = files(Planted.everywhere(Cases.harbour(), hostile));

        assertThat(records(files))
                .anySatisfy(record -> assertThat(record.path("title").asText()).contains(hostile));
    }

    @Test
    void without_script_the_page_leads_to_all_lists() {
        Map<String, String> pages = Cases.pages(Cases.harbour(), "en");
        List<String> lists = pages.keySet().stream()
                .filter(path -> path.startsWith("lists/") && !path.contains(Selections.NEWEST))
                .toList();

        assertThat(lists).isNotEmpty();
        assertThat(PageChecker.parsed(pages.get(SearchData.PAGE)).select("a").eachAttr("href"))
                .containsAll(lists)
                .contains("index.html#person");
    }
}
