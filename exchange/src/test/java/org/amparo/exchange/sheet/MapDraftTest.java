package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.ExchangeException;
import org.amparo.json.DataJson;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft proposes, and what it leaves to a person. */
class MapDraftTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("amparo.root")).resolve("exchange/src/test/resources/golden");

    @TempDir
    Path folder;

    private MapDraft draft(String csv) throws IOException {
        return MapDraft.of(Files.writeString(folder.resolve("list.csv"), csv));
    }

    private static DataObject file(MapDraft draft) {
        return (DataObject) draft.toData().member("file").orElseThrow();
    }

    /** A value as text without white space, which its own text form does not show. */
    private static String json(DataValue value) {
        return DataJson.write(value).replaceAll("\n *", "").replace("\": ", "\":");
    }

    private static String json(MapDraft draft, String member) {
        return json(new DataArray(items(draft, member)));
    }

    private static String remark(DataObject object) {
        return json(object.member("remark").orElseThrow());
    }

    private static List<DataValue> items(MapDraft draft, String member) {
        return ((DataArray) draft.toData().member(member).orElse(new DataArray(List.of()))).items();
    }

    /** The only proposal for dates. */
    private static DataObject dates(MapDraft draft) {
        List<DataValue> values = items(draft, "values");
        assertThat(values).hasSize(1);
        return (DataObject) values.get(0);
    }

    private static String forms(DataObject value) {
        return json(value.member("dates").orElseThrow());
    }

    private static String list(String... texts) {
        StringBuilder csv = new StringBuilder("No,When\n");
        for (String text : texts) {
            csv.append("1,\"").append(text).append("\"\n");
        }
        return csv.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Prisoners, by region; as of June\n\n", "Prisoners;;;\nas of;2024;;\n", "Only a title\n,\n"})
    void a_title_above_the_heading_is_not_taken_for_it(String title) throws IOException {
        MapDraft draft = draft(
                title + "No;Name;Sex;Street\n1;Leyla Orlova;f;Mole Road, 12\n2;Nino Vale;f;Quay, 3\n3;Otto Lind;m;\n");
        assertThat(draft.columns()).containsExactly("No", "Name", "Sex", "Street");
        assertThat(json(file(draft))).contains("\"headerRow\":3");
        assertThat(file(draft).member("delimiter")).contains(new DataString(";"));
        assertThat(remark(file(draft))).contains("looks like");
    }

    @Test
    void a_title_in_a_workbook_is_not_taken_for_the_heading_either() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("List");
            sheet.value(1, 0, "Prisoners");
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 4; column++) {
                    sheet.value(3 + row, column, row == 0 ? "Column " + column : "x" + row);
                }
            }
        }
        assertThat(MapDraft.of(file).columns()).containsExactly("Column 0", "Column 1", "Column 2", "Column 3");
    }

    @Test
    void a_heading_in_the_first_row_needs_no_number_and_what_a_begun_map_says_is_not_looked_for() throws IOException {
        MapDraft plain = draft("No,Name\n1,Leyla\n");
        assertThat(json(file(plain))).isEqualTo("{\"delimiter\":\",\"}");
        DataObject begun = (DataObject) DataJson.read("{\"file\": {\"headerRow\": 2, \"remark\": \"mine\"}}");
        MapDraft told = MapDraft.of(Files.writeString(folder.resolve("b.csv"), "a,b,c\nd,e\n1,2,3\n"), begun);
        assertThat(told.columns()).containsExactly("d", "e");
        assertThat(file(told).member("remark")).contains(new DataString("mine"));
    }

    @Test
    void two_delimiters_that_fit_all_rows_are_refused_with_what_a_map_can_say() {
        assertThatThrownBy(() -> draft("No,Name;Work\n1,Leyla;judge\n2,Nino;driver\n"))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("delimiter-unclear"))
                .hasMessageContaining("\"headerRow\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05.11.2023 | 14.07.2019 | [\"dd.MM.yyyy\"]",
                "5.11.2023 | 14.07.2019 | [\"d.M.yyyy\"]",
                "13/04/2014 | 03/04/2014 | [\"dd/MM/yyyy\"]",
                "04/13/2014 | 03/04/2014 | [\"MM/dd/yyyy\"]",
                "13-4-2014 | 3-4-2014 | [\"d-M-yyyy\"]",
                "2014-04 | 2014-05~ | [\"edtf\"]",
                "2014/04 | 2014/12 | [\"yyyy/MM\"]",
                "2014/4 | 2014/12 | [\"yyyy/M\"]",
                "2014/04/03 | 2014/05 | [\"yyyy/MM/dd\",\"yyyy/MM\"]",
                "2014.04.03 | 2014.05 | [\"yyyy.MM.dd\",\"yyyy.MM\"]",
                "2014-04-03 | 14 July 2019 | [\"edtf\",{\"pattern\":\"d MMMM yyyy\",\"locale\":\"en\"}]",
                "3 avril 2014 | 12 février 2014 | [{\"pattern\":\"d MMMM yyyy\",\"locale\":\"fr\"}]",
                "3 апреля 2014 | 5 мая 2014 | [{\"pattern\":\"d MMMM yyyy\",\"locale\":\"ru\"}]"
            })
    void dates_that_can_be_read_in_one_way_are_proposed_with_their_forms(String one, String other, String forms)
            throws IOException {
        MapDraft draft = draft(list(one, other, one));
        assertThat(forms(dates(draft))).isEqualTo(forms);
        assertThat(json(dates(draft))).contains("\"columns\":[\"When\"]");
        assertThat(dates(draft).member("remark")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2014,05/06/2014,dd/MM/yyyy or MM/dd/yyyy",
        "3/4/2014,05/06/2014,d/M/yyyy or M/d/yyyy",
        "13/04/2014,04/13/2014,dd/MM/yyyy or MM/dd/yyyy",
        "03-04-2014,05-06-2014,dd-MM-yyyy or MM-dd-yyyy"
    })
    void dates_that_can_be_read_in_two_ways_are_left_open_and_both_are_named(String one, String other, String both)
            throws IOException {
        MapDraft draft = draft(list(one, other, "2015"));
        assertThat(forms(dates(draft))).isEqualTo("[\"edtf\",\"?\"]");
        assertThat(remark(dates(draft))).contains(both).doesNotContain("2014");
        assertThatThrownBy(() -> ImportMap.read(DataJson.write(draft.toData())
                        .replaceFirst("(?s)\"todo\": \\[.*?]", "\"todo\": []")
                        .replaceFirst("\"id\": \"[?]\"", "\"id\": \"case-file:a\"")
                        .replaceFirst("\"defaultMarking\": \"[?]\"", "\"defaultMarking\": \"public\"")
                        .replaceFirst("\"id\": \"[?]\"", "\"id\": \"statement:a\"")
                        .replaceFirst("\"publishedOn\": \"[?]\"", "\"publishedOn\": \"2024\"")
                        .replaceFirst("\"access\": \"[?]\"", "\"access\": \"seen\"")))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("map-not-filled-in"))
                .hasMessageContaining("/values/0/dates/1");
    }

    @Test
    void texts_that_are_no_date_are_counted_and_a_column_of_few_dates_is_none() throws IOException {
        assertThat(remark(dates(draft(list("2014", "in spring 2014", "2015", "2016")))))
                .contains("no date in these forms: 1 of those that were looked at, in row 3.")
                .doesNotContain("spring");
        assertThat(items(draft(list("2014", "in spring", "in autumn", "P-1")), "values"))
                .isEmpty();
        assertThat(items(draft(list("1", "281", "12345", "0007")), "values")).isEmpty();
    }

    @Test
    void the_rows_of_the_first_three_texts_that_are_no_date_are_named_and_never_the_texts() throws IOException {
        assertThat(remark(dates(
                        draft(list("2014", "soon", "2015", "perhaps", "2016", "later", "2017", "never", "2018")))))
                .contains("no date in these forms: 4 of those that were looked at, the first in rows 3, 5, 7.")
                .doesNotContain("soon", "perhaps", "later", "never");
        assertThat(remark(dates(draft(list("2014", "soon", "2015", "perhaps", "2016")))))
                .contains("no date in these forms: 2 of those that were looked at, in rows 3, 5.");
    }

    @Test
    void columns_of_the_same_forms_stand_together() throws IOException {
        MapDraft draft = draft("Born,Arrested,Died\n01.02.1980,03.04.2014,\n05.06.1981,07.08.2015,2016\n");
        assertThat(json(draft, "values"))
                .isEqualTo(
                        "[{\"columns\":[\"Born\",\"Arrested\"],\"dates\":[\"dd.MM.yyyy\"]},{\"columns\":[\"Died\"],\"dates\":[\"edtf\"]}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No,Name,Sex | {\"full\":\"{Name}\"}",
                "No,First name,Surname | {\"full\":\"?\",\"given\":\"{First name}\",\"family\":\"{Surname}\"}",
                "No,Name,Surname | {\"full\":\"?\",\"family\":\"{Surname}\"}",
                "id,name,given_name,family_name | {\"full\":\"{name}\",\"given\":\"{given_name}\",\"family\":\"{family_name}\"}",
                "No,Full_Name,given_name,family_name | {\"full\":\"{Full_Name}\",\"given\":\"{given_name}\",\"family\":\"{family_name}\"}",
                "No,Фамилия,Имя,Отчество | {\"full\":\"?\",\"family\":\"{Фамилия}\",\"patronymic\":\"{Отчество}\"}"
            })
    void names_are_proposed_by_what_their_columns_are_called(String heading, String name) throws IOException {
        MapDraft draft = draft(heading + "\n");
        assertThat(json(draft, "records")).isEqualTo("[{\"type\":\"person\",\"id\":\"?\",\"names\":[" + name + "]}]");
        // Nothing is left to decide where the list has all three.
        assertThat(draft.toData().member("remark").isPresent()).isNotEqualTo(heading.contains("given_name"));
    }

    @Test
    void a_column_that_may_have_a_report_for_each_row_is_pointed_out() throws IOException {
        assertThat(remark(draft("No,Full name,Source URL\n1,Leyla,https://watch.example/4\n")
                        .toData()))
                .contains("\\\"Source URL\\\"", "marked as the person of the row is")
                .doesNotContain("watch.example");
        assertThat(remark(draft("No,Full name,Sourced by\n1,Leyla,x\n").toData()))
                .doesNotContain("report");
    }

    @Test
    void columns_that_are_called_otherwise_are_no_names() throws IOException {
        MapDraft draft = draft("No,Prison,Name of the prison,Family,Given\n");
        assertThat(items(draft, "records")).isEmpty();
        assertThat(draft.toData().member("remark")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "TOTAL: 926", "Total prisoners", "Grand total", "Итого", "合计", "Cəmi:"})
    void a_row_of_totals_is_pointed_out_and_its_text_is_for_those_who_may_see_the_list(String total)
            throws IOException {
        MapDraft draft = draft("No,Name,Sex\n1,Leyla,f\n2,Nino,f\n" + total + ",926,\n");
        DataObject rule = (DataObject) items(draft, "skip").get(0);
        assertThat(json(rule))
                .contains("Row 4 looks like a total", "\"columns\":[\"No\"]", "\"texts\":[\"?\"]", "\"reason\":\"?\"");
        assertThat(((DataObject) items(draft.withValues(), "skip").get(0)).member("texts"))
                .contains(new DataArray(List.of(new DataString(total))));
    }

    @Test
    void a_last_row_of_few_cells_is_pointed_out() throws IOException {
        String people = "1,Leyla,f,2020,x\n2,Nino,f,2021,x\n3,Ada,f,2022,x\n4,Otto,m,2022,x\n";
        MapDraft draft = draft("No,Name,Sex,Since,Place\n" + people + ",,,,926\n");
        assertThat(json(draft, "skip"))
                .contains("Row 6, the last, has something in 1 of 5 columns", "\"columns\":[\"No\"],\"blank\":true");
        assertThat(items(draft("No,Name,Sex,Since,Place\n" + people + "5,Ines,f,,\n"), "skip"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tota Li", "Somme Tal", "Sum Li"})
    void a_name_that_begins_like_one_is_no_total(String name) throws IOException {
        assertThat(items(draft("No,Name\n1," + name + "\n"), "skip")).isEmpty();
    }

    @Test
    void what_is_proposed_reads_the_list() throws IOException {
        MapDraft draft = MapDraft.of(GOLDEN.resolve("prisoners/list.csv"));
        String values = json(draft, "values");
        assertThat(values)
                .contains("\"Arrest date 1\"", "\"dd.MM.yyyy\"", "\"edtf\"")
                .doesNotContain("\"No\"", "\"Charge 1\"");
    }

    @Test
    void a_draft_without_values_holds_nothing_of_what_stands_in_cells() throws IOException {
        String csv =
                "No,Name,When,Sex\n1,Leyla,13/04/2014,woman\n2,Nino,12/04/2014,woman\n3,Ada,12/04/2014,woman\nTotal,3,,\n";
        assertThat(DataJson.write(draft(csv).toData())).doesNotContain("Leyla", "2014", "woman", "\"Total\"", "\"3\"");
    }
}
