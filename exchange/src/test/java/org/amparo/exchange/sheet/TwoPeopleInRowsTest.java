package org.amparo.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two rows of one number are joined, and two people are not. */
class TwoPeopleInRowsTest {

    private static final String NOT_ONE = "not-one, column \"Name\", at /names";

    @TempDir
    private Path folder;

    private Imports.Result of(String csv, String map) {
        return Imports.of(folder, csv, map);
    }

    private static String joined(String more) {
        return Imports.people(", \"join\": {\"columns\": [\"No\"]" + more + "}");
    }

    private static List<String> names(Imports.Result result) {
        return result.records().stream()
                .filter(Person.class::isInstance)
                .flatMap(person -> ((Person) person).names().stream())
                .map(Name::full)
                .toList();
    }

    @Test
    void two_people_of_one_number_are_not_made_one_and_both_rows_come_back() {
        Imports.Result result = of("No,Name\n1,Nino Vale\n1,Tomas Brandt\n5,Nino Vale\n", joined(""));
        assertThat(result.reasons()).containsExactly("2: joined-row", "3: " + NOT_ONE);
        assertThat(result.ids()).containsExactly("person:5");
        assertThat(result.rejected().stream().map(RejectedRow::cells))
                .containsExactly(List.of("1", "Nino Vale"), List.of("1", "Tomas Brandt"));
        assertThat(result.report().accepted()).isEqualTo(1);
        assertThat(result.rejected().stream().map(row -> row.problems().toString()))
                .allSatisfy(problem -> assertThat(problem).doesNotContain("Nino", "Tomas"));
    }

    @ParameterizedTest
    @CsvSource({
        "Nino Vale, Nino Vale",
        "Nino Vale, NINO VALE",
        "Nino Vale, Vale Nino",
        "Nino Vale, 'Vale, Nino'",
        "Nino Vale, Níno Vále",
        "Leyla Orlova, Лейла Орлова",
        "Орлова Лейла, Leyla Orlova",
        "Leyla Orlova, Leila Orlova",
        "章, 章",
        "Nino Vale, ''",
        "'', Nino Vale",
    })
    void rows_with_names_that_are_alike_are_one_person(String one, String other) {
        String csv = "No,Name\n1,\"" + one + "\"\n1,\"" + other + "\"\n";
        Imports.Result result = of(csv, joined(""));
        assertThat(result.reasons()).isEmpty();
        assertThat(result.ids()).containsExactly("person:1");
        assertThat(names(result)).containsAll(one.isEmpty() ? List.of(other) : List.of(one));
    }

    @ParameterizedTest
    @CsvSource({
        "Nino Vale, Tomas Brandt",
        "Nino Vale, Томас Брандт",
        "Nino Vale, Tomas Vale",
        "Лейла Орлова, Tomas Brandt",
        "Nino, Tomas",
        "章, 王",
        "Nino Vale, 章",
    })
    void rows_with_other_names_are_not(String one, String other) {
        for (String more : List.of("", ", \"adjacent\": false")) {
            assertThat(of("No,Name\n1," + one + "\n1," + other + "\n", joined(more))
                            .reasons())
                    .as(more)
                    .containsExactly("2: joined-row", "3: " + NOT_ONE);
            assertThat(of("No,Name\n1," + other + "\n1," + one + "\n", joined(more))
                            .reasons())
                    .as(more)
                    .containsExactly("2: joined-row", "3: " + NOT_ONE);
        }
    }

    @Test
    void a_row_without_a_name_between_them_does_not_make_two_people_one() {
        assertThat(of("No,Name,Work\n1,,a\n1,Nino Vale,b\n1,,c\n1,Tomas Brandt,d\n", work())
                        .reasons())
                .containsExactly("2: joined-row", "3: joined-row", "4: joined-row", "5: " + NOT_ONE);
    }

    private static String work() {
        return Imports.map("""
                "join": {"columns": ["No"]},
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}], "example.org:work": ["{Work}"]}]""");
    }

    @Test
    void each_row_with_another_name_is_told_of_and_those_that_fit_are_not() {
        assertThat(of("No,Name\n1,Nino Vale\n1,Tomas Brandt\n1,Vale Nino\n1,Ines Calder\n", joined(""))
                        .reasons())
                .containsExactly("2: joined-row", "3: " + NOT_ONE, "4: joined-row", "5: " + NOT_ONE);
    }

    @Test
    void a_row_under_a_merged_cell_may_be_about_somebody_else_as_well() {
        assertThat(of("No,Name\n1,Nino Vale\n,Tomas Brandt\n", joined(", \"blankIsAbove\": true"))
                        .reasons())
                .containsExactly("2: joined-row", "3: " + NOT_ONE);
    }

    @Test
    void the_names_of_one_row_are_those_of_one_person() {
        String map = Imports.map("""
                "join": {"columns": ["No"]},
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]},
                  {"@if": ["Alias"], "type": "person", "id": "person:{No}", "names": [{"full": "{Alias}", "kind": "alias"}]}]""");
        // The second row has the first name only as its alias, the third the alias alone.
        Imports.Result result =
                of("No,Name,Alias\n1,Nino Vale,Tomas Brandt\n1,Ines Calder,Nino Vale\n1,Tomas Brandt,\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(names(result)).contains("Nino Vale", "Tomas Brandt", "Ines Calder");

        assertThat(of("No,Name,Alias\n1,Nino Vale,Tomas Brandt\n1,Ines Calder,Otto Lind\n", map)
                        .reasons())
                .containsExactly("2: joined-row", "3: not-one, columns \"Name\", \"Alias\", at /names");
    }

    @Test
    void a_second_name_counts_however_often_the_first_stood_there() {
        String map = Imports.map("""
                "values": [{"columns": ["Name"], "split": ";"}], "join": {"columns": ["No"]},
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]}]""");
        String csv = "No,Name\n" + "1,Nino Vale\n".repeat(30) + "1,Nino Vale; Tomas Brandt\n1,Tomas Brandt\n";
        assertThat(of(csv, map).reasons()).isEmpty();
        assertThat(of(csv + "1,Ines Calder\n", map).reasons()).contains("34: " + NOT_ONE);
    }

    @Test
    void a_name_that_its_source_retracted_speaks_against_nobody() {
        String map = Imports.map("""
                "join": {"columns": ["No"]},
                "records": [{"type": "person", "id": "person:{No}",
                  "names": [{"full": "{Name}", "@evidence": {"status": "{Status}"}}]}]""");
        assertThat(of("No,Name,Status\n1,Nino Vale,retracted\n1,Tomas Brandt,\n", map)
                        .reasons())
                .isEmpty();
    }

    @Test
    void two_people_of_one_row_are_each_compared_with_themselves() {
        String map = Imports.map("""
                "join": {"columns": ["No"]},
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]},
                  {"type": "person", "id": "person:{No}-{Kin}", "names": [{"full": "{KinName}"}]}]""");
        String csv = "No,Name,Kin,KinName\n1,Nino Vale,a,Ines Calder\n1,Nino Vale,b,Otto Lind\n";
        assertThat(of(csv, map).ids()).containsExactly("person:1", "person:1-a", "person:1-b");
        assertThat(of(csv.replace("b,Otto", "a,Otto"), map).reasons())
                .containsExactly("2: joined-row", "3: not-one, column \"KinName\", at /names");
    }

    @Test
    void bodies_have_many_names() {
        String map = Imports.map("""
                "join": {"columns": ["No"]},
                "records": [{"type": "organisation", "id": "organisation:{No}", "names": [{"full": "{Name}"}]}]""");
        Imports.Result result = of("No,Name\n1,Port Gaol\n1,Hill House\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json()).contains("Port Gaol", "Hill House");
    }

    @Test
    void names_of_rows_that_are_rejected_anyhow_are_not_taken_for_those_of_the_next() {
        String map = Imports.map("""
                "join": {"columns": ["No"]},
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}], "gender": "{Sex}"}]""");
        String csv = """
                No,Name,Sex
                1,Nino Vale,female
                1,Tomas Brandt,male
                2,Nino Vale,female
                2,Vale Nino,
                3,Ines Calder,nonsense
                3,Otto Lind,
                4,Ines Calder,
                4,Otto Lind,
                5,Leyla Orlova,
                """;
        Imports.Result result = of(csv, map);
        assertThat(result.ids()).containsExactly("person:2", "person:5");
        assertThat(result.reasons())
                .containsExactly(
                        "2: joined-row",
                        "3: join-conflict, column \"Sex\", at /gender",
                        "6: unknown-code, column \"Sex\", at /gender",
                        "7: joined-row",
                        "8: joined-row",
                        "9: " + NOT_ONE);
    }

    @Test
    void what_is_wrong_in_another_group_of_the_same_batch_is_its_own() throws IOException {
        StringBuilder csv = new StringBuilder("No,Name\n");
        for (int i = 0; i < 1_200; i++) {
            csv.append(i).append(",Nino Vale\n").append(i).append(i % 3 == 0 ? ",Tomas Brandt\n" : ",Vale Nino\n");
        }
        Path sheet = Files.write(folder.resolve("many.csv"), csv.toString().getBytes(UTF_8));
        Imports.Result result = Imports.of(sheet, joined(""));
        assertThat(result.report().accepted()).isEqualTo(1_600);
        assertThat(result.rejected()).hasSize(800);
        assertThat(result.records().stream()
                        .filter(Person.class::isInstance)
                        .map(CaseRecord::id)
                        .distinct())
                .hasSize(800);
        assertThat(names(result)).doesNotContain("Tomas Brandt");
    }
}
