package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.PersonKind;
import org.amparo.id.OrganisationId;
import org.amparo.people.Name;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many forms of names the search finds, language by language, and how often it takes an ordinary word for a name.
 */
class CaseEndingsTest {

    private static final double LEAST_RECALL = 0.98;
    /** The most pairs of a name and a sentence without it in which the name is found; decision 0180 gives it. */
    private static final int MOST_FALSE_HITS = 8;

    private record Row(Name name, List<String> forms) {

        static Row of(String line) {
            String[] sides = line.split(" = ", 2);
            String[] parts = sides[0].split("\\|", -1);
            Name name = Name.builder()
                    .full(parts[0])
                    .given(parts[1])
                    .family(parts[2])
                    .build();
            return new Row(name, List.of(sides[1].split(", ")));
        }
    }

    private static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaseEndingsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Row> rows(String language) {
        return lines("declined-" + language + ".txt").stream().map(Row::of).toList();
    }

    private static NameSearch search(Name name) {
        Person person =
                Cases.person("w1").kind(PersonKind.WITHHELD).addName(name).build();
        // An empty file is none, and a record beside the person makes no difference.
        Organisation beside = Cases.organisation(OrganisationId.of("o1")).build();
        CaseFile original = Cases.open(person, beside);
        return NameSearch.ofWithheld(original, Set.of(), Cases.open(beside));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "pl", "az", "tr", "ka"})
    void names_are_found_in_their_cases(String language) {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (Row row : rows(language)) {
            NameSearch search = search(row.name());
            all += row.forms().size();
            row.forms().stream()
                    .filter(form -> !search.isIn("1) " + form + ", 2024", false))
                    .forEach(missed::add);
        }
        assertThat(all).isGreaterThan(200);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (all * (1 - LEAST_RECALL)));
    }

    @Test
    void full_names_are_found_in_their_cases_where_each_word_is_shared() {
        Person shown = Cases.person("p1")
                .addName(Name.of("Мария Лозова"))
                .addName(Name.of("Анна Вянцковская"))
                .build();
        Person hidden = Cases.person("w1")
                .kind(PersonKind.WITHHELD)
                .addName(Name.of("Мария Вянцковская"))
                .build();
        NameSearch search = NameSearch.ofWithheld(Cases.open(hidden, shown), Set.of(), Cases.open(shown));
        assertThat(search.isIn("письмо Марии Вянцковской", false)).isTrue();
        assertThat(search.isIn("Вянцковской, Марии", false)).isTrue();
        assertThat(search.isIn("письмо Вянцковской и Марии", false)).isFalse();
    }

    @Test
    void few_ordinary_words_are_taken_for_names() {
        List<String> sentences = lines("ordinary.txt");
        List<String> hits = new ArrayList<>();
        int pairs = 0;
        for (String language : List.of("ru", "uk", "pl", "az", "tr", "ka")) {
            for (Row row : rows(language)) {
                NameSearch search = search(row.name());
                pairs += sentences.size();
                sentences.stream()
                        .filter(sentence -> search.isIn(sentence, false))
                        .forEach(sentence -> hits.add(row.name().full() + " in: " + sentence));
            }
        }
        assertThat(pairs).isGreaterThan(12_000);
        assertThat(hits).hasSizeLessThanOrEqualTo(MOST_FALSE_HITS);
    }

    @Test
    void the_search_reads_a_long_text_of_beginnings_of_names_in_one_go() {
        NameSearch search = search(Name.of("Мария Вянцковская"));
        String text = "Мари Мария Вянцков ".repeat(40_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> search.isIn(text, true));
    }
}
