package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.exchange.ExchangeException;
import org.amparo.id.CaseFileId;
import org.amparo.json.CaseJsonWriter;
import org.amparo.json.DataJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the members of a map do, one by one. */
class TemplatesTest {

    @TempDir
    Path folder;

    private Imports.Result of(String csv, String map) {
        return Imports.of(folder, csv, map);
    }

    /** The reasons for a row of one column with this text, read by a value of the map. */
    private Imports.Result read(String cell, String value) {
        String map = Imports.map("""
                "dates": ["edtf", "dd.MM.yyyy"], "codes": {"sexes": {"f": "female", "-": null}},
                "values": [{"columns": ["A"], %s}],
                "records": [{"type": "person", "id": "person:{:row}", "names": [{"full": "name"}], "bornOn": "{A}"}]""".formatted(value));
        return of("A\n\"" + cell.replace("\"", "\"\"") + "\"\n", map);
    }

    private String born(String cell, String value) {
        Imports.Result result = read(cell, value);
        return result.reasons().isEmpty()
                ? result.json().replaceAll("(?s).*\"bornOn\":\"([^\"]*)\".*", "$1")
                : result.reasons().get(0);
    }

    /** It is no cell, so no cell can be lacking. */
    @Test
    void what_has_only_the_number_of_the_row_is_there_for_every_row() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{A}", "names": [{"full": "{A}"}],
                    "evidence": [{"statement": "statement:s{:row}"}]}]""");
        assertThat(of("A\nleyla\nnino\n", map).json())
                .contains("{\"statement\":\"statement:s2\"}", "{\"statement\":\"statement:s3\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-04-03 | 2014-04-03",
                "2014-05~ | 2014-05~",
                "[2014-04..2014-06] | [2014-04..2014-06]",
                "3.4.2014 | 2: date-form, column \"A\"",
                "03.04.2014 | 2014-04-03",
                "31.02.2014 | 2: date-impossible, column \"A\"",
                "2014-13 | 2: date-impossible, column \"A\"",
                "2019-02-30 | 2: date-impossible, column \"A\"",
                "03.04.14 | 2: date-form, column \"A\"",
                "03/04/2014 | 2: date-form, column \"A\"",
                "about 2014 | 2: date-form, column \"A\""
            })
    void a_date_is_read_in_the_forms_of_the_map_and_in_no_other(String cell, String date) {
        assertThat(born(cell, "\"dates\": true")).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2014 | 2: date-ambiguous, column \"A\"",
                "13/04/2014 | 2014-04-13",
                "04/13/2014 | 2014-04-13",
                "04/04/2014 | 2014-04-04"
            })
    void a_date_that_two_forms_read_differently_is_rejected(String cell, String date) {
        assertThat(born(cell, "\"dates\": [\"dd/MM/yyyy\", \"MM/dd/yyyy\"]")).isEqualTo(date);
    }

    @Test
    void the_forms_that_a_date_is_not_of_or_that_read_it_differently_are_named() {
        assertThat(messages(
                        read("in spring", "\"dates\": [\"edtf\", {\"pattern\": \"d MMMM yyyy\", \"locale\": \"en\"}]")))
                .containsExactly("Expected a date in a form of the map: edtf, d MMMM yyyy (en).");
        assertThat(messages(read("03/04/2014", "\"dates\": [\"edtf\", \"dd/MM/yyyy\", \"MM/dd/yyyy\"]")))
                .containsExactly(
                        "Expected a date that all forms of the map that fit it read alike. These do not: dd/MM/yyyy, MM/dd/yyyy.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "d MMMM yyyy | en | 3 april 2014 | 2014-04-03",
                "d MMMM yyyy | ru | 3 апреля 2014 | 2014-04-03",
                "LLLL yyyy | ru | апрель 2014 | 2014-04",
                "d MMMM yyyy | az | 3 aprel 2014 | 2014-04-03",
                "yyyy | en | 2014 | 2014",
                "yyyy-MM-dd'T'HH:mm | en | 2014-04-03T10:15 | 2014-04-03",
                "'year' yyyy | en | year 2014 | 2014"
            })
    void a_form_has_the_names_of_months_of_its_language(String pattern, String locale, String cell, String date) {
        String form = "\"dates\": [{\"pattern\": \"%s\", \"locale\": \"%s\"}]".formatted(pattern, locale);
        assertThat(born(cell, form)).isEqualTo(date);
    }

    @Test
    void a_converted_value_keeps_the_words_of_the_cell_and_another_does_not_repeat_them() {
        assertThat(read("03.04.2014", "\"dates\": true").json()).contains("\"wording\":\"03.04.2014\"");
        assertThat(read("2014", "\"dates\": true").json())
                .contains("\"about\":\"bornOn\"")
                .doesNotContain("wording");
    }

    @Test
    void a_text_that_the_table_does_not_have_is_rejected_and_null_is_nothing() {
        String map = Imports.map("""
                "values": [{"columns": ["Sex"], "codes": {"f": "female", "unknown": null}}],
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "x"}], "gender": "{Sex}"}]""");
        Imports.Result result = of("No,Sex\n1,f\n2,F\n3,unknown\n", map);
        assertThat(result.reasons()).containsExactly("3: unknown-code, column \"Sex\"");
        assertThat(result.ids()).containsExactly("person:1", "person:3");
        assertThat(result.report().columns().get(1)).isEqualTo(new ColumnTotals("Sex", 1, 0, 1, 0, 0, 1));
    }

    @Test
    void a_code_that_its_vocabulary_does_not_know_is_rejected_unless_the_map_says_so() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "x"}], "gender": "{Sex}"}]""");
        assertThat(of("No,Sex\n1,female\n2,woman\n", map).reasons())
                .containsExactly("3: unknown-code, column \"Sex\", at /gender");
        assertThat(of("No,Sex\n2,woman\n", map.replace("\"records\"", "\"otherCodes\": [\"woman\"], \"records\""))
                        .ids())
                .containsExactly("person:2");
    }

    @Test
    void a_replacement_comes_before_all_else() {
        assertThat(born("in spring", "\"replace\": {\"in spring\": \"2014-21\"}, \"dates\": true"))
                .isEqualTo("2014-21");
        assertThat(read("in spring", "\"replace\": {\"in spring\": \"2014-21\"}, \"dates\": true")
                        .json())
                .contains("\"wording\":\"in spring\"");
        assertThat(read("?", "\"replace\": {\"?\": null}, \"dates\": true").json())
                .doesNotContain("bornOn");
    }

    @Test
    void a_pattern_must_fit_the_whole_text() {
        assertThat(born("born 1980", "\"pattern\": \"born (\\\\d+)\"")).isEqualTo("1980");
        assertThat(born("was born 1980", "\"pattern\": \"born (\\\\d+)\""))
                .isEqualTo("2: pattern-unmatched, column \"A\"");
    }

    @Test
    void a_pattern_that_never_ends_is_stopped() {
        assertThat(born("a".repeat(60) + "!", "\"pattern\": \"(.*?a){15}x\""))
                .isEqualTo("2: pattern-too-slow, column \"A\"");
        assertThat(born("ab".repeat(200_000) + "!", "\"pattern\": \"(?:a|b)*\""))
                .isEqualTo("2: pattern-too-slow, column \"A\"");
    }

    @Test
    void a_number_is_a_number_as_json_has_it() {
        String map = Imports.map("""
                "values": [{"columns": ["Held"], "as": "number"}],
                "records": [{"type": "statement", "id": "statement:{No}", "counts": [{"value": "{Held}"}]}]""");
        Imports.Result result = of("No,Held\n1,254\n2,1 000\n3,007\n4,2.5\n", map);
        assertThat(result.json()).contains("\"value\":254");
        assertThat(result.reasons())
                .containsExactly(
                        "3: number-form, column \"Held\"",
                        "4: number-form, column \"Held\"",
                        "5: integer-syntax, column \"Held\", at /counts/0/value");
    }

    @Test
    void a_string_with_an_empty_column_is_rejected_and_brackets_are_left_out() {
        String records =
                "\"records\": [{\"type\": \"person\", \"id\": \"person:{No}\", \"names\": [{\"full\": \"%s\"}]}]";
        String csv = "No,Given,Family\n1,Leyla,Orlova\n2,Leyla,\n3,,Orlova\n4,,\n";
        assertThat(of(csv, Imports.map(records.formatted("{Given} {Family}"))).reasons())
                .containsExactly("3: incomplete-text, column \"Family\"", "4: incomplete-text, column \"Given\"");
        Imports.Result result = of(csv, Imports.map(records.formatted("[[{Given}]] [[{Family}]]")));
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json())
                .contains("\"full\":\"Leyla Orlova\"", "\"full\":\"Leyla\"", "\"full\":\"Orlova\"")
                .contains("{\"type\":\"person\",\"id\":\"person:4\"}");
    }

    /** A cell may be used twice in a string, and two parts of a cell may have the same words. */
    @Test
    void brackets_that_repeat_what_stands_before_them_are_not_left_out() {
        String map = Imports.map("""
                "values": [{"columns": ["Sentence"], "name": "len",
                  "pattern": "(?<years>\\\\d+) years?(?: (?<months>\\\\d+) months?)?"}],
                "records": [{"type": "detention", "id": "detention:{No}", "detainee": "person:{No}",
                  "sentences": [{"length": "P[[{len.years}Y]][[{len.months}M]]"}],
                  "desk:twice": "{No}[[ and again {No}]]"}]""");
        Imports.Result result = of("No,Sentence\n1,6 years 6 months\n2,6 years 5 months\n3,6 years\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json()).contains("\"P6Y6M\"", "\"P6Y5M\"", "\"P6Y\"").contains("\"1 and again 1\"");
    }

    @Test
    void braces_are_doubled_and_single_brackets_are_themselves() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{No}", "bornOn": "[{From}..{To}]", "names": [{"full": "{{{Name}}}"}]}]""");
        assertThat(of("No,Name,From,To\n1,x,1980,1985\n", map).json())
                .contains("\"full\":\"{x}\"", "\"bornOn\":\"[1980..1985]\"");
    }

    @Test
    void what_stands_in_a_cell_never_becomes_json_or_a_template() {
        String hostile = "\"}, {\\\"type\\\": {Name} [[x]] $n \\u0041 \u2028 </script>";
        Imports.Result result = of("No,Name\n1,\"" + hostile.replace("\"", "\"\"") + "\"\n", Imports.people(""));
        assertThat(result.records().get(1))
                .isInstanceOfSatisfying(
                        org.amparo.Person.class,
                        person -> assertThat(person.names().get(0).full()).isEqualTo(hostile));
    }

    @Test
    void a_part_is_left_out_where_all_its_columns_are_empty_and_keeps_what_is_the_same_for_all() {
        String map = Imports.map("""
                "records": [{"type": "detention", "id": "detention:{No}", "detainee": "person:{No}",
                  "charges": [{"article": "{Article}", "chargeClass": "anti-state"}],
                  "custodyPhases": [{"form": "prison"}]}]""");
        String json = of("No,Article\n1,Art. 1\n2,\n", map).json();
        assertThat(json.lines().toList().get(0))
                .contains("\"charges\":[{\"article\":\"Art. 1\",\"chargeClass\":\"anti-state\"");
        assertThat(json.lines().toList().get(1))
                .contains("\"custodyPhases\":[{\"form\":\"prison\"}]")
                .doesNotContain("charges");
    }

    @Test
    void an_item_that_is_the_same_for_all_rows_is_there_whatever_the_others_are() {
        String map = Imports.map("""
                "values": [{"columns": ["Tortured"], "codes": {"yes": "torture", "no": null}}],
                "records": [{"type": "incident", "id": "incident:{No}", "kinds": ["killing", "{Tortured}"],
                  "involvements": [{"degree": "{Degree}", "example.org:by": ["police", "{By}"]}]}]""");
        assertThat(of("No,Tortured,Degree,By\n1,yes,direct,army\n2,no,direct,\n3,,,\n", map)
                        .json()
                        .lines())
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"kinds\":[\"killing\",\"torture\"]", "[\"police\",\"army\"]"),
                        two -> assertThat(two).contains("\"kinds\":[\"killing\"]", "[\"police\"]"),
                        three -> assertThat(three)
                                .contains("\"kinds\":[\"killing\"]")
                                .doesNotContain("police"));
    }

    @Test
    void a_template_with_a_condition_is_left_out_and_a_cell_that_goes_with_it_rejects_the_row() {
        String map = Imports.map("""
                "records": [{"@if": ["Arrest"], "type": "detention", "id": "detention:{No}", "detainee": "person:{No}",
                  "period": "{Arrest}/", "charges": [{"article": "{Article}"}]},
                  {"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]}]""");
        Imports.Result result = of("No,Name,Arrest,Article\n1,Leyla,2020,Art. 1\n2,Nino,,\n3,Ines,,Art. 2\n", map);
        assertThat(result.ids()).containsExactly("detention:1", "person:1", "person:2");
        assertThat(result.reasons()).containsExactly("4: cell-not-used, column \"Article\"");
    }

    @Test
    void a_row_that_contradicts_itself_is_in_the_report_and_comes_in() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{No}", "bornOn": "{Born}", "diedOn": "{Died}",
                    "names": [{"full": "{Name}", "period": "{From}/{To}"}]},
                  {"@if": ["Arrest"], "type": "detention", "id": "detention:{No}", "detainee": "person:{No}", "period": "{Arrest}/{Release}"}]""");
        Imports.Result result = of(
                "No,Name,Born,Died,From,To,Arrest,Release\n1,Leyla,1990,1980-05,2001,1999,2024,2020-03\n"
                        + "2,Nino,1990,1990-05,2001,2001,2020,2020-01\n3,Ines,[1990..1992],[1970..1971],2001,1999,,\n",
                map);
        assertThat(result.ids()).containsExactly("person:1", "detention:1", "person:2", "detention:2", "person:3");
        assertThat(result.rejected()).isEmpty();
        assertThat(result.report().isComplete()).isTrue();
        assertThat(result.report().remarks())
                .extracting(remark -> remark.row() + ": " + remark.reason())
                .containsExactlyInAnyOrder(
                        "2: died-before-born, column \"Died\", at /diedOn",
                        "2: reversed-period, columns \"From\", \"To\", at /names/0/period",
                        "2: reversed-period, columns \"Arrest\", \"Release\", at /period",
                        "4: reversed-period, columns \"From\", \"To\", at /names/0/period");
        assertThat(result.report().remarked())
                .containsEntry("reversed-period, columns \"From\", \"To\"", 2L)
                .hasSize(3);
        assertThat(result.json()).contains("\"period\":\"2024/2020-03\"", "\"diedOn\":\"1980-05\"");
        assertThat(DataJson.write(result.report().toData()))
                .contains("died-before-born")
                .doesNotContain("Leyla", "1980");
    }

    @Test
    void a_row_that_is_rejected_has_no_remark() {
        String map = Imports.map("""
                "values": [{"columns": ["Sex"], "codes": {"f": "female"}}],
                "records": [{"type": "person", "id": "person:{No}", "gender": "{Sex}", "bornOn": "{Born}", "diedOn": "{Died}"}]""");
        Imports.Result result = of("No,Sex,Born,Died\n1,x,1990,1980\n", map);
        assertThat(result.reasons()).containsExactly("2: unknown-code, column \"Sex\"");
        assertThat(result.report().remarks()).isEmpty();
    }

    @Test
    void a_template_with_several_conditions_is_left_out_where_one_of_them_is_not_met() {
        String map = Imports.map("""
                "records": [{"@ifAll": ["Arrest", "Place"], "type": "detention", "id": "detention:{No}",
                    "detainee": "person:{No}", "period": "{Arrest}/", "example.org:place": "{Place}"},
                  {"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]}]""");
        Imports.Result result =
                of("No,Name,Arrest,Place\n1,Leyla,2020,Hill\n2,Nino,,\n3,Ines,2021,\n4,Otto,,Hill\n", map);
        assertThat(result.ids()).containsExactly("detention:1", "person:1", "person:2");
        // What is not made for want of the other cell is not lost in silence.
        assertThat(result.reasons())
                .containsExactly("4: cell-not-used, column \"Arrest\"", "5: cell-not-used, column \"Place\"");
    }

    @Test
    void a_template_can_ask_for_all_of_some_columns_and_for_one_of_others() {
        String map = Imports.map("""
                "values": [{"columns": ["Killed"], "codes": {"yes": true, "no": null}}],
                "records": [{"@ifAll": ["Killed", "On"], "@if": ["Army", "Police"], "type": "incident",
                    "id": "incident:{No}", "kinds": ["killing"], "subjects": ["person:{No}"], "period": "{On}/{On}",
                    "example.org:by": ["{Army}", "{Police}"]},
                  {"type": "person", "id": "person:{No}", "example.org:on": "{On}", "example.org:army": "{Army}",
                    "names": [{"full": "x"}]}]""");
        Imports.Result result =
                of("No,Killed,On,Army,Police\n1,yes,2020,a,\n2,no,2020,a,\n3,yes,2021,,p\n4,no,2021,,\n", map);
        assertThat(result.ids())
                .containsExactly("incident:1", "person:1", "person:2", "incident:3", "person:3", "person:4");
        assertThat(result.rejected()).isEmpty();
        // The cell that nothing is made of is evidence for the whole record.
        assertThat(result.json())
                .contains("{\"statement\":\"statement:list\",\"locator\":{\"kind\":\"cell\","
                        + "\"position\":\"row 2, column \\\"Killed\\\"\"},\"wording\":\"yes\"}");
    }

    @Test
    void a_template_with_an_exception_is_left_out_where_that_column_is_filled() {
        String map = Imports.map("""
                "records": [
                  {"@if": ["Arrest"], "@unless": ["Release"], "type": "detention", "id": "detention:{No}",
                    "detainee": "person:{No}", "period": "{Arrest}/.."},
                  {"@if": ["Release"], "type": "detention", "id": "detention:{No}", "detainee": "person:{No}",
                    "period": "{Arrest}/{Release}"}]""");
        assertThat(of("No,Arrest,Release\n1,2020,\n2,2020,2021\n", map).json())
                .contains("\"period\":\"2020/..\"", "\"period\":\"2020/2021\"");
    }

    @Test
    void a_cell_that_several_templates_use_is_told_once() {
        String map = Imports.map("""
                "values": [{"columns": ["Arrest"], "dates": ["edtf"]}],
                "records": [
                  {"type": "detention", "id": "detention:{No}-1", "detainee": "person:{No}", "period": "{Arrest}/.."},
                  {"type": "detention", "id": "detention:{No}-2", "detainee": "person:{No}", "period": "{Arrest}/"}]""");
        assertThat(of("No,Arrest\n1,soon\n", map).reasons()).containsExactly("2: date-form, column \"Arrest\"");
    }

    @Test
    void a_condition_alone_gives_an_object_evidence_for_the_whole_of_it() {
        String map = Imports.map("""
                "values": [{"columns": ["Journalist"], "codes": {"yes": true, "no": null}}],
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "x"}],
                  "capacities": [{"@if": ["Journalist"], "what": "journalist"}]}]""");
        assertThat(of("No,Journalist\n1,yes\n2,no\n", map).json())
                .isEqualTo("{\"type\":\"person\",\"id\":\"person:1\",\"names\":[{\"full\":\"x\"}],"
                        + "\"capacities\":[{\"what\":\"journalist\",\"evidence\":[{\"statement\":\"statement:list\","
                        + "\"locator\":{\"kind\":\"cell\",\"position\":\"row 2, column \\\"Journalist\\\"\"},\"wording\":\"yes\"}]}]}\n"
                        + "{\"type\":\"person\",\"id\":\"person:2\",\"names\":[{\"full\":\"x\"}]}");
    }

    @Test
    void a_template_is_repeated_for_groups_of_columns() {
        String map = Imports.map("""
                "records": [{"@each": {"n": ["1", "2"], "no": ["first", "second"]}, "@if": ["Arrest $n"],
                  "type": "detention", "id": "detention:{No}-$no", "detainee": "person:{No}", "period": "{Arrest $n}/"}]""");
        assertThat(of("No,Arrest 1,Arrest 2\n1,2019,2020\n2,,2021\n", map).ids())
                .containsExactly("detention:1-first", "detention:1-second", "detention:2-second");
    }

    @Test
    void cells_that_are_split_go_side_by_side_and_must_have_as_many_pieces() {
        String map = Imports.map("""
                "values": [{"columns": ["Article"], "split": ";"},
                  {"columns": ["Kind"], "split": ";", "codes": {"s": "anti-state", "?": null}}],
                "records": [{"type": "detention", "id": "detention:{No}", "detainee": "person:{No}",
                  "charges": [{"key": "c{Article.#}", "article": "{Article}", "chargeClass": "{Kind}"}]}]""");
        Imports.Result result = of("No,Article,Kind\n1,a; b;c;,?;s;s\n2,a;b,s\n3,a;b,\n", map);
        assertThat(result.json())
                .contains("{\"key\":\"c1\",\"article\":\"a\",\"evidence\"")
                .contains("{\"key\":\"c2\",\"article\":\"b\",\"chargeClass\":\"anti-state\"")
                .contains("{\"key\":\"c3\",\"article\":\"c\",\"chargeClass\":\"anti-state\"");
        assertThat(result.reasons()).containsExactly("3: unequal-splits, columns \"Article\", \"Kind\"");
        assertThat(result.ids()).containsExactly("detention:1", "detention:3");
    }

    @Test
    void a_cell_that_is_split_gives_a_record_for_each_piece() {
        String map = Imports.map("""
                "values": [{"columns": ["Names"], "split": ","}],
                "records": [{"type": "person", "id": "person:{No}-{Names.#}", "names": [{"full": "{Names}"}]}]""");
        Imports.Result result = of("No;Names\n1;Leyla, Nino\n2;Ines\n", map);
        assertThat(result.ids()).containsExactly("person:1-1", "person:1-2", "person:2-1");
        assertThat(result.json()).contains("\"full\":\"Nino\"");
    }

    /** Two people in a row of a list of cases, whose names and charges stand in cells of their own. */
    private static final String PEOPLE_OF_A_CASE = Imports.map("""
                "values": [{"columns": ["Refs"], "name": "ref", "split": ";"}, {"columns": ["People"], "name": "who", "split": ";"},
                  {"columns": ["Charges"], "name": "charge", "split": ";"}],
                "records": [{"type": "person", "id": "person:{ref}", "names": [{"full": "{who}"}]},
                  {"type": "detention", "id": "detention:{Case}-{ref}", "detainee": "person:{ref}",
                    "charges": [{"article": "{charge}"}]}]""");

    @Test
    void a_record_for_each_piece_has_the_pieces_of_the_same_place_in_its_arrays() {
        Imports.Result result =
                of("Case,Refs,People,Charges\nc7,4411;8120,Mira Tallow;Edo Brask,Trespass;Arson\n", PEOPLE_OF_A_CASE);
        assertThat(result.ids())
                .containsExactly("person:4411", "person:8120", "detention:c7-4411", "detention:c7-8120");
        assertThat(result.json().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Mira Tallow").doesNotContain("Edo"),
                        second -> assertThat(second).contains("Edo Brask").doesNotContain("Mira"),
                        first -> assertThat(first).contains("Trespass").doesNotContain("Arson"),
                        second -> assertThat(second).contains("Arson").doesNotContain("Trespass"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4411;8120 | Mira Tallow               | a;b   | columns \"Refs\", \"People\"",
                "4411;8120 | Mira Tallow;              | a;b   | columns \"Refs\", \"People\"",
                "4411      | Mira Tallow;Edo Brask     | a     | columns \"Refs\", \"People\"",
                "4411;8120 | Mira Tallow;Edo Brask;Ida | a;b   | columns \"Refs\", \"People\"",
                "4411;8120 | Mira Tallow;Edo Brask     | a;b;c | columns \"Refs\", \"Charges\"",
                "4411;8120 | Mira Tallow;Edo Brask     | a     | columns \"Refs\", \"Charges\"",
                "4411      | Mira Tallow               | a;b   | columns \"Refs\", \"Charges\"",
            })
    void nobody_is_given_the_names_or_charges_of_others_where_the_pieces_are_not_as_many(
            String refs, String people, String charges, String reason) {
        Imports.Result result =
                of("Case,Refs,People,Charges\nc7," + refs + "," + people + "," + charges + "\n", PEOPLE_OF_A_CASE);
        assertThat(result.ids()).isEmpty();
        assertThat(result.reasons()).containsExactly("2: unequal-splits, " + reason);
    }

    @Test
    void what_is_not_split_holds_for_each_of_the_people() {
        String map = Imports.map("""
                "values": [{"columns": ["Refs"], "name": "ref", "split": ";"},
                  {"columns": ["Reports"], "name": "r1", "pattern": "(\\\\w+).*"},
                  {"columns": ["Reports"], "name": "r2", "pattern": "\\\\w+ (\\\\w+)|.*"}],
                "records": [{"type": "person", "id": "person:{ref}",
                  "evidence": [{"@each": {"n": ["1", "2"]}, "statement": "statement:{r$n}"}]}]""");
        Imports.Result result = of("Refs,Reports\n4411;8120;5093,a b\n6612;7701,c\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json().lines())
                .hasSize(5)
                .allMatch(line -> line.contains("\"statement:a\"") == line.contains("\"statement:b\"")
                        && line.contains("\"statement:a\"") != line.contains("\"statement:c\""));
    }

    @Test
    void a_record_that_is_not_made_in_a_row_needs_no_pieces_that_are_as_many() {
        String map = Imports.map("""
                "values": [{"columns": ["Refs"], "name": "ref", "split": ";"}, {"columns": ["Refs"], "name": "one", "pattern": "([^;]+)|.*"},
                  {"columns": ["Charges"], "name": "charge", "split": ";"}],
                "records": [{"@if": ["one"], "type": "detention", "id": "detention:{one}", "detainee": "person:{one}",
                    "charges": [{"article": "{charge}"}]},
                  {"@unless": ["one"], "type": "detention", "id": "detention:{ref}", "detainee": "person:{ref}",
                    "charges": [{"article": "{charge}"}]}]""");
        Imports.Result result = of("Refs,Charges\n4411,a;b\n8120;5093,c;d\n6612;7701,e\n9310;2286;1752,\n", map);
        assertThat(result.reasons()).containsExactly("4: unequal-splits, columns \"Refs\", \"Charges\"");
        assertThat(result.ids())
                .containsExactly(
                        "detention:4411",
                        "detention:8120",
                        "detention:5093",
                        "detention:9310",
                        "detention:2286",
                        "detention:1752");
        assertThat(result.json().lines())
                .satisfies(json -> assertThat(json).contains("\"a\"", "\"b\""), atIndex(0))
                .satisfies(json -> assertThat(json).contains("\"c\"").doesNotContain("\"d\""), atIndex(1));
    }

    @Test
    void a_piece_or_cell_that_is_blank_gives_a_record_for_a_piece_nothing() {
        Imports.Result result = of(
                "Case,Refs,People,Charges\nc7,4411;8120;5093,Mira Tallow;;Ida Venn,\nc8,6612,,Arson\n",
                PEOPLE_OF_A_CASE);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json().lines().filter(line -> line.contains("\"person\"")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Mira Tallow").doesNotContain("Ida"),
                        second -> assertThat(second).contains("person:8120").doesNotContain("names"),
                        third -> assertThat(third).contains("Ida Venn").doesNotContain("Mira"),
                        fourth -> assertThat(fourth).contains("person:6612").doesNotContain("names"));
    }

    @Test
    void one_value_that_is_split_and_has_a_pattern_keeps_names_and_numbers_together() {
        String map = Imports.map("""
                "values": [{"columns": ["People"], "name": "who", "split": ";", "pattern": "(?<name>.+) \\\\[(?<no>\\\\d+)\\\\]"}],
                "records": [{"type": "person", "id": "person:{who.no}", "names": [{"full": "{who.name}"}]}]""");
        Imports.Result result = of("People\nMira Tallow [4411]; Edo Brask [8120]\n", map);
        assertThat(result.ids()).containsExactly("person:4411", "person:8120");
        assertThat(result.json().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Mira Tallow").doesNotContain("Edo"),
                        second -> assertThat(second).contains("Edo Brask").doesNotContain("Mira"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The place of the piece is that of the record however deep the array is, and whatever else is asked.
                "{\"type\": \"person\", \"id\": \"person:{ref}\", \"names\": [{\"full\": \"x{ref.#}\", \"desk:also\": [\"{who}\"]}]}",
                "{\"type\": \"person\", \"id\": \"person:{ref}\", \"names\": [{\"@if\": [\"who\"], \"full\": \"{who}\"}]}",
                "{\"type\": \"person\", \"id\": \"person:{ref}\", \"desk:x\": {\"y\": [[\"{who}\"]]}}",
                "{\"type\": \"person\", \"id\": \"person:{ref}\", \"desk:x\": {\"y\": {\"z\": \"{who}\"}}}",
                "{\"type\": \"person\", \"id\": \"person:{ref}\", \"desk:x\": [{\"@each\": {\"n\": [\"a\", \"b\"]}, \"$n\": \"{who}\"}]}",
                "{\"@shared\": true, \"type\": \"person\", \"id\": \"person:{ref}\", \"names\": [{\"full\": \"{who}\"}]}",
                "{\"@if\": [\"who\"], \"type\": \"person\", \"id\": \"person:{ref}\", \"names\": [{\"full\": \"{who}\"}]}",
                // Only the number of the piece is in the id.
                "{\"type\": \"person\", \"id\": \"person:{ref.#}\", \"names\": [{\"full\": \"{ref}\"}], \"desk:x\": [\"{who}\"]}",
                // One record with items for the pieces, which have arrays of their own.
                "{\"type\": \"person\", \"id\": \"person:{:row}\", \"desk:x\": [{\"no\": \"{ref}\", \"of\": [\"{who}\"]}]}",
            })
    void in_whatever_is_repeated_for_pieces_each_piece_stands_beside_its_own(String record) {
        String map = Imports.map("""
                "values": [{"columns": ["Refs"], "name": "ref", "split": ";"}, {"columns": ["People"], "name": "who", "split": ";"}],
                "records": [%s]""".formatted(record));
        Imports.Result result = of("Refs,People\n4411;5093;8120,Mira;Ida;Edo\n6612,Ola;Una\n", map);
        assertThat(result.reasons()).containsExactly("3: unequal-splits, columns \"Refs\", \"People\"");
        String bare = result.json().replaceAll("\"evidence\":\\[[^]]*\\]", "");
        assertThat(bare).containsOnlyOnce("4411").containsOnlyOnce("8120");
        for (String name : List.of("Mira", "Edo", "Ida")) {
            assertThat(bare.replace("\"a\":\"" + name + "\"", "")).containsOnlyOnce(name);
        }
        assertThat(bare).containsPattern("(?s)4411.*Mira.*5093.*Ida.*8120.*Edo");
    }

    @Test
    void a_record_that_is_there_once_has_an_item_for_each_piece_of_each_array() {
        String map = Imports.map("""
                "values": [{"columns": ["Names"], "split": ";"}, {"columns": ["Work"], "split": ";"}],
                "records": [{"@if": ["Work"], "type": "person", "id": "person:{No}", "names": [{"full": "{Names}"}],
                  "desk:work": ["{Work}"]}]""");
        Imports.Result result = of("No,Names,Work\n1,Mira;Mirka;M. Tallow,a;b\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.ids()).containsExactly("person:1");
        assertThat(result.json()).contains("\"Mira\"", "\"Mirka\"", "\"M. Tallow\"", "\"desk:work\":[\"a\",\"b\"]");
    }

    @Test
    void two_scripts_in_a_cell_give_two_names() {
        String map = Imports.map("""
                "values": [{"columns": ["Name"], "pattern": "(?<latin>[^\\\\p{IsHan}]*)(?<han>\\\\p{IsHan}*)"}],
                "records": [{"type": "person", "id": "person:{No}",
                  "names": [{"full": "{Name.latin}", "script": "Latn"}, {"full": "{Name.han}", "script": "Hani"}]}]""");
        Imports.Result result = of("No,Name\n1,Zhang Jing 章静\n2,章静\n3,Zhang\n4,Zhang 章静 Jing\n", map);
        assertThat(result.json().lines().toList().get(0))
                .contains("\"full\":\"Zhang Jing\",\"script\":\"Latn\"", "\"full\":\"章静\",\"script\":\"Hani\"");
        assertThat(result.json().lines().toList().get(1)).doesNotContain("Latn");
        assertThat(result.json().lines().toList().get(2)).doesNotContain("Hani");
        assertThat(result.reasons()).containsExactly("5: pattern-unmatched, column \"Name\"");
    }

    @Test
    void the_words_of_one_part_of_a_cell_are_never_those_of_another() {
        String map = Imports.map("""
                "values": [{"columns": ["Name"], "parts": {"separator": " alias ", "names": ["real", "alias"]}},
                  {"columns": ["Work"], "split": ";", "codes": {"editor": "media-worker", "spy": "academic"}}],
                "evidence": {"markings": [{"attribute": "locator", "level": "restricted"}]},
                "records": [{"type": "person", "id": "person:{No}", "capacities": [{"what": "{Work}"}],
                  "names": [{"full": "{Name.alias}"}, {"full": "{Name.real}", "marking": "secret"}]}]""");
        Imports.Result result = of("No,Name,Work\n1,Leyla Orlova alias Lou,editor; spy\n", map);
        CaseFile file = CaseFile.of(
                CaseHeader.builder()
                        .id(CaseFileId.of("test"))
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                result.records());
        String shown = CaseJsonWriter.standard()
                .write(Disclosure.project(file, PublicationProfile.PUBLIC, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        assertThat(shown).contains("Lou").doesNotContain("Orlova", "column");
        assertThat(result.json()).contains("\"wording\":\"editor\"", "\"wording\":\"spy\"");
    }

    private static final String PLACES = Imports.map("""
                "values": [{"columns": ["Place"], "name": "id", "as": "id"}],
                "records": [{"type": "organisation", "id": "organisation:{id}", "@shared": true, "names": [{"full": "{Place}"}]}]""");

    @Test
    void two_texts_that_give_one_id_are_rejected() {
        Imports.Result result = of("Place\nHill House\nHill House\nHill-House\nHILL HOUSE\nМельница\n###\n", PLACES);
        assertThat(result.ids()).containsExactly("organisation:hill-house");
        assertThat(result.reasons())
                .containsExactly(
                        "4: id-collision, column \"Place\", at /id",
                        "5: id-collision, column \"Place\", at /id",
                        "6: id-form, column \"Place\"",
                        "7: id-form, column \"Place\"");
    }

    /** What the map makes one text is one, whatever stood in the cells. */
    @Test
    void a_replacement_makes_one_id_of_two_texts_and_the_message_says_so() {
        assertThat(messages(of("Place\nHill House\nHill  House\n", PLACES)).get(0))
                .contains("\"replace\"", "Row 2");
        String mended = PLACES.replace(
                        "\"values\": [",
                        "\"values\": [{\"columns\": [\"Place\"], \"replace\": {\"Hill  House\": \"Hill House\"}},")
                .replace("\"as\": \"id\"", "\"replace\": {\"Hill  House\": \"Hill House\"}, \"as\": \"id\"");
        Imports.Result result = of("Place\nHill House\nHill  House\n", mended);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.ids()).containsExactly("organisation:hill-house");
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_at_once() {
        String map = Imports.map("""
                "dates": ["edtf"],
                "values": [{"columns": ["Born", "Died"], "dates": true}, {"columns": ["Sex"], "codes": {"f": "female"}},
                  {"columns": ["Age"], "as": "number"}, {"columns": ["Term"], "pattern": "(\\\\d+) years"}],
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}], "bornOn": "{Born}",
                    "diedOn": "{Died}", "gender": "{Sex}", "x.org:age": "{Age}"},
                  {"@if": ["Term"], "type": "detention", "id": "detention:{No}", "detainee": "person:{No}",
                    "sentences": [{"length": "P{Term}Y"}]}]""");
        Imports.Result result =
                of("No,Name,Born,Died,Sex,Age,Term\n1,Leyla,soon,2019-02-30,x,old,long\n2,Nino,,,f,3,2 years\n", map);
        assertThat(result.reasons())
                .containsExactly(
                        "2: date-form, column \"Born\"",
                        "2: date-impossible, column \"Died\"",
                        "2: unknown-code, column \"Sex\"",
                        "2: number-form, column \"Age\"",
                        "2: pattern-unmatched, column \"Term\"");
        assertThat(result.ids()).containsExactly("person:2", "detention:2");
    }

    @Test
    void a_record_without_an_id_names_the_column_that_is_empty() {
        Imports.Result result = of("No,Name,Sex\n,Leyla,\n", Imports.map("""
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}], "gender": "{Sex}"}]"""));
        assertThat(result.reasons()).containsExactly("2: record-id, column \"No\", at /id");
        assertThat(messages(result).get(0)).contains("person").doesNotContain("Leyla");
    }

    @Test
    void a_text_that_a_pattern_leaves_out_is_counted_apart_from_what_is_empty() {
        String map = Imports.map("""
                "empty": ["-"],
                "values": [{"columns": ["Notes"], "pattern": "(ill).*|.*"},
                  {"columns": ["Status"], "name": "held", "pattern": "(held)|.*"},
                  {"columns": ["Status"], "name": "free", "replace": {"not known": null}, "pattern": "(free)|.*"}],
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "x"}], "x.org:notes": "{Notes}",
                  "x.org:held": "{held}", "x.org:free": "{free}"}]""");
        Imports.Result result = of(
                "No,Notes,Status\n1,ill since May,held\n2,hunger strike since May,free\n3,,not known\n4,-,lost\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.report().columns())
                .containsExactly(
                        new ColumnTotals("No", 4, 0, 0, 0, 0, 0),
                        new ColumnTotals("Notes", 1, 0, 0, 0, 1, 2),
                        new ColumnTotals("Status", 2, 0, 0, 0, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Rádio Serra,radio-serra",
        "RÁDIO ÉLAN,radio-elan",
        "Ra\u0301dio,radio",
        "Łódź,lodz",
        "Ærø,aero",
        "Straße,strasse",
        "Œuvre d’Anne,oeuvre-d-anne",
        "Þingvöllur ð,thingvollur-d",
        "İzmir Şəki ığ,izmir-seki-ig",
        "Đỗ Mười,do-muoi",
        "Ｒａｄｉｏ 4,radio-4",
        "Žďár nad Sázavou,zdar-nad-sazavou"
    })
    void latin_letters_with_marks_come_to_their_base_letters_in_an_id(String place, String id) {
        Imports.Result result = of("Place\n" + place + "\n", PLACES);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.ids()).containsExactly("organisation:" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Мельница", "Rаdio with a Cyrillic a", "Άλφα", "سجن", "章静", "٣", "\u0301", "ʼ"})
    void a_letter_of_another_script_gives_no_id_and_the_message_says_what_to_do(String place) {
        Imports.Result result = of("Place\n" + place + "\n", PLACES);
        assertThat(result.reasons()).containsExactly("2: id-form, column \"Place\"");
        assertThat(messages(result).get(0)).contains("\"replace\"", "\"codes\"").doesNotContain(place);
    }

    @Test
    void texts_that_differ_in_marks_alone_are_told_apart_by_the_row_that_came_first() {
        Imports.Result result = of("Place\nRádio\nRadio\nRàdio\nRádio\n", PLACES);
        assertThat(result.ids()).containsExactly("organisation:radio");
        assertThat(result.reasons())
                .containsExactly(
                        "3: id-collision, column \"Place\", at /id", "4: id-collision, column \"Place\", at /id");
    }

    @Test
    void two_columns_that_run_together_in_an_id_are_told_apart() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{A}{B}", "names": [{"full": "x"}]}]""");
        assertThat(of("A,B\n1,12\n11,2\n", map).reasons())
                .containsExactly("3: id-collision, columns \"A\", \"B\", at /id");
    }

    @Test
    void an_id_that_comes_back_is_rejected_and_a_shared_record_must_be_the_same() {
        assertThat(of("No,Name\n1,Leyla\n2,Nino\n1,Leyla\n", Imports.people("")).reasons())
                .containsExactly("4: duplicate-id, column \"No\", at /id");
        String shared = Imports.people("").replace("\"type\": \"person\"", "\"@shared\": true, \"type\": \"person\"");
        Imports.Result result = of("No,Name\n1,Leyla\n2,Nino\n1,Leyla\n1,Lejla\n", shared);
        assertThat(result.ids()).containsExactly("person:1", "person:2");
        assertThat(result.reasons()).containsExactly("5: shared-differs, column \"Name\", at /names/0/full");
    }

    @Test
    void a_shared_record_that_differs_is_told_the_value_and_its_column() {
        String map = Imports.map("""
                "values": [{"columns": ["Kind"], "split": ";"}, {"columns": ["City"], "codes": {"nowhere": null, "Ardon": "Ardon"}}],
                "records": [{"@shared": true, "type": "organisation", "id": "organisation:{Outlet}",
                  "names": [{"full": "{Name}"}], "kinds": ["{Kind}"], "foundedOn": "{Founded}", "example.org:city": "{City}"},
                  {"type": "person", "id": "person:{No}", "names": [{"full": "x"}]}]""");
        Imports.Result result = of(
                "No,Outlet,Name,Kind,Founded,City\n" + "1,a,Courier,media-outlet,2001,Ardon\n"
                        + "2,a,Courier,media-outlet,2002,Ardon\n"
                        + "3,a,Courier,media-outlet;prison,2001,Ardon\n"
                        + "4,a,Courier,media-outlet,,Ardon\n"
                        + "5,a,Courier,media-outlet,,nowhere\n"
                        + "6,b,Courier,media-outlet,,\n"
                        + "7,b,Courier,media-outlet,2001,\n"
                        + "8,a,Courier,media-outlet,2001,Ardon\n",
                map);
        assertThat(result.reasons())
                .containsExactly(
                        "3: shared-differs, column \"Founded\", at /foundedOn",
                        "4: shared-differs, column \"Kind\", at /kinds/1",
                        "5: shared-differs, column \"Founded\"",
                        "6: shared-differs, columns \"Founded\", \"City\"",
                        "8: shared-differs, column \"Founded\", at /foundedOn");
        assertThat(messages(result))
                .allSatisfy(message -> assertThat(message).doesNotContain("200", "Courier", "Ardon", "prison"))
                .allSatisfy(message -> assertThat(message).containsPattern("Row [27] has given it"));
    }

    private static List<String> messages(Imports.Result result) {
        return result.report().problems().stream().map(ImportProblem::message).toList();
    }

    @Test
    void a_row_that_gives_an_id_again_is_told_which_row_has_given_it() {
        assertThat(messages(of("No,Name\n1,Leyla\n2,Nino\n1,Leyla\n1,Ines\n", Imports.people(""))))
                .containsExactly(
                        "Expected an id that no other row has given. Row 2 has given it.",
                        "Expected an id that no other row has given. Row 2 has given it.");
        String byName = Imports.map("""
                "values": [{"columns": ["Name"], "name": "id", "as": "id"}], "join": {"columns": ["No"]},
                "records": [{"type": "person", "id": "person:{id}", "names": [{"full": "{Name}"}], "gender": "{No}"}]""");
        assertThat(messages(of("No,Name\nmale,Ada B\nmale,Ada-B\nfemale,ada b\n", byName)))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("Expected an id that no other text gives.")
                        .endsWith(" Row 2 has given it."));
        String shared = Imports.people("").replace("\"type\": \"person\"", "\"@shared\": true, \"type\": \"person\"");
        assertThat(messages(of("No,Name\n1,Leyla\n1,Leyla\n1,Lejla\n", shared)))
                .containsExactly(
                        "Expected the same here as an earlier row gives for the record of this id. Row 2 has given it.");
    }

    @Test
    void the_row_is_named_however_far_apart_the_two_are() {
        StringBuilder csv = new StringBuilder("No,Name\n");
        for (int i = 0; i < 3_000; i++) {
            csv.append(i).append(",x\n");
        }
        assertThat(messages(of(csv + "2998,y\n", Imports.people(""))))
                .containsExactly("Expected an id that no other row has given. Row 3000 has given it.");
    }

    @Test
    void a_code_that_is_not_known_is_told_the_codes_or_where_they_are_listed_and_never_itself() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{:row}", "names": [{"full": "x"}], "gender": "{A}",
                  "capacities": [{"what": "{B}"}]}]""");
        assertThat(messages(of("A,B\nwoman,\nfemale,plumber\n", map)))
                .containsExactly(
                        "Expected a code of the vocabulary gender: female, male, non-binary.",
                        "Expected a code of the vocabulary capacity, which docs/vocabularies.md lists.");
        String table = map.replace(
                "\"records\"", "\"values\": [{\"columns\": [\"A\"], \"codes\": {\"f\": \"female\"}}], \"records\"");
        assertThat(messages(of("A,B\nwoman,\n", table)))
                .containsExactly("Expected the one text in the code table of the map.");
    }

    @Test
    void a_shared_record_of_a_rejected_row_is_given_by_the_next_row_that_fits() {
        String map = Imports.map("""
                "records": [{"type": "organisation", "id": "organisation:{Prison}", "@shared": true, "names": [{"full": "{Prison}"}]},
                  {"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]}]""");
        Imports.Result result = of("No,Name,Prison\nno id,Leyla,mill\n2,Nino,mill\n", map);
        assertThat(result.ids()).containsExactly("person:2", "organisation:mill");
        assertThat(result.json())
                .contains("\"position\":\"column \\\"Prison\\\"\"")
                .doesNotContain("row 2");
    }

    @Test
    void the_evidence_of_a_shared_record_does_not_tell_which_row_gave_it_first() {
        String map = Imports.map("""
                "values": [{"columns": ["Kind"], "codes": {"gaol": "prison"}}],
                "records": [{"@shared": true, "@unless": ["Closed"], "type": "organisation", "id": "organisation:{Prison}",
                    "kinds": ["{Kind}"], "names": [{"full": "{Prison}"}]},
                  {"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}], "example.org:closed": "{Closed}"}]""");
        Imports.Result result = of("No,Name,Prison,Kind,Closed\n1,Leyla,mill,gaol,\n2,Nino,mill,gaol,\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json().lines().toList().get(2))
                .contains("{\"about\":\"full\",\"statement\":\"statement:list\",\"locator\":{\"kind\":\"cell\","
                        + "\"position\":\"column \\\"Prison\\\"; column \\\"Closed\\\"\"}}")
                .contains("\"wording\":\"gaol\"")
                .doesNotContain("row ");
    }

    @Test
    void nor_does_that_of_one_whose_rows_are_joined() {
        String map = Imports.map("""
                "join": {"columns": ["No"]},
                "records": [{"@shared": true, "type": "organisation", "id": "organisation:{Prison}",
                    "names": [{"full": "{Prison}"}]},
                  {"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]}]""");
        String prison = of("No,Name,Prison\n1,Leyla,mill\n1,Leyla,mill\n", map)
                .json()
                .lines()
                .toList()
                .get(1);
        assertThat(prison).doesNotContain("row ");
        assertThat(prison.split("locator", -1)).hasSize(2);
    }

    private static String joined(String more) {
        return Imports.map("""
                "join": {"columns": ["No"]%s},
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]},
                  {"type": "detention", "id": "detention:{No}", "detainee": "person:{No}", "period": "{Arrest}/",
                   "charges": [{"article": "{Article}"}]}]""".formatted(more));
    }

    @Test
    void joined_rows_give_one_record_with_the_parts_of_all() {
        Imports.Result result =
                of("No,Name,Arrest,Article\n1,Leyla,2020,a\n1,,2020,b\n1,Leyla,,a\n2,Nino,2021,a\n", joined(""));
        assertThat(result.ids()).containsExactly("person:1", "detention:1", "person:2", "detention:2");
        String detention = result.json().lines().toList().get(1);
        assertThat(detention).contains("\"article\":\"a\"", "\"article\":\"b\"", "\"period\":\"2020/\"");
        assertThat(detention.split("\"article\":\"a\"", -1)).hasSize(2);
        // Both rows that say it are evidence for it.
        assertThat(detention).contains("row 2, column \\\"Article\\\"", "row 4, column \\\"Article\\\"");
    }

    @Test
    void a_row_that_does_not_fit_takes_the_others_of_its_record_along() {
        Imports.Result result =
                of("No,Name,Arrest,Article\n1,Leyla,in spring,a\n1,Leyla,,b\n2,Nino,2021,a\n", joined(""));
        assertThat(result.reasons()).containsExactly("2: date-syntax, column \"Arrest\", at /period", "3: joined-row");
        assertThat(result.ids()).containsExactly("person:2", "detention:2");
        assertThat(result.report().columns().get(0).rejected()).isEqualTo(2);
    }

    @Test
    void rows_that_contradict_each_other_are_rejected() {
        assertThat(of("No,Name,Arrest,Article\n1,Leyla,2020,a\n1,Leyla,2021,b\n", joined(""))
                        .reasons())
                .containsExactly("2: joined-row", "3: join-conflict, column \"Arrest\", at /period");
    }

    @Test
    void a_record_whose_rows_are_apart_is_rejected_from_the_second_time_on_unless_they_are_held() {
        String csv = "No,Name,Arrest,Article\n1,Leyla,2020,a\n2,Nino,2021,a\n1,Leyla,2020,b\n,Nobody,2020,\n";
        assertThat(of(csv, joined("")).reasons())
                .containsExactly("4: join-came-back, column \"No\"", "5: join-empty, column \"No\"");
        Imports.Result held = of(csv, joined(", \"adjacent\": false"));
        assertThat(held.reasons()).containsExactly("5: join-empty, column \"No\"");
        assertThat(held.json()).contains("\"article\":\"b\"");
    }

    @Test
    void a_row_whose_key_is_blank_goes_with_the_row_above_if_the_map_says_so() {
        String csv =
                "No,Name,Arrest,Article\n,Nobody,2019,\n1,Leyla,2020,a\n,,,b\n,,,\n,,,c\n2,Nino,2021,a\n1,Leyla,2022,\n,,,d\n";
        assertThat(of(csv, joined("")).ids()).containsExactly("person:1", "detention:1", "person:2", "detention:2");

        String map = joined(", \"blankIsAbove\": true")
                .replace("\"names\"", "\"identifiers\": [{\"scheme\": \"list\", \"identifier\": \"{No}\"}], \"names\"");
        Imports.Result result = of(csv, map);
        assertThat(result.ids()).containsExactly("person:1", "detention:1", "person:2", "detention:2");
        assertThat(result.json()).contains("\"article\":\"b\"", "\"article\":\"c\"", "row 3, column \\\"No\\\"");
        assertThat(result.json()).doesNotContain("row 4, column \\\"No\\\"", "row 6, column \\\"No\\\"");
        assertThat(result.reasons())
                .containsExactly(
                        "2: join-empty, column \"No\"",
                        "8: join-came-back, column \"No\"",
                        "9: join-came-back, column \"No\"");
        assertThat(result.report().columns().get(0)).isEqualTo(new ColumnTotals("No", 2, 0, 1, 0, 0, 5));
    }

    @Test
    void a_join_that_tells_no_records_apart_is_refused() {
        String csv = "No,Name,Arrest,Article\n" + "1,Leyla,2020,a\n".repeat(10_001);
        assertThatThrownBy(() -> of(csv, joined("")))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("join-too-large"))
                .hasMessageContaining("at row 10002");
    }

    @Test
    void records_without_columns_that_contradict_each_other_are_refused() {
        String map = Imports.map("""
                "records": [{"type": "organisation", "id": "organisation:a", "jurisdiction": "NO"},
                  {"type": "organisation", "id": "organisation:a", "jurisdiction": "SE"},
                  {"type": "person", "id": "person:{No}", "names": [{"full": "x"}]}]""");
        assertThatThrownBy(() -> of("No\n1\n", map))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("map-record"))
                .hasMessageContaining("\"/jurisdiction\": join-conflict");
    }

    @Test
    @Tag("once")
    void a_cell_of_a_hundred_thousand_pieces_is_read_in_a_moment() {
        StringBuilder dates = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            dates.append(i % 28 + 1 < 10 ? "0" : "")
                    .append(i % 28 + 1)
                    .append(".01.")
                    .append(1000 + i % 9000)
                    .append(';');
        }
        String map = Imports.map("""
                "dates": ["dd.MM.yyyy"], "values": [{"columns": ["A"], "split": ";", "dates": true}],
                "records": [{"type": "person", "id": "person:{:row}", "example.org:dates": ["{A}"]}]""");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> of("A\n\"" + dates + "\"\n", map));
    }

    @Test
    void two_templates_of_one_id_give_one_record() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]},
                  {"@if": ["Born"], "type": "person", "id": "person:{No}", "bornOn": "{Born}"}]""");
        assertThat(of("No,Name,Born\n1,Leyla,1980\n2,Nino,\n", map).ids()).containsExactly("person:1", "person:2");
    }

    @Test
    void records_without_columns_are_written_once_and_first() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]},
                  {"type": "organisation", "id": "organisation:police", "names": [{"full": "Police"}]}]""");
        assertThat(of("No,Name\n1,Leyla\n2,Nino\n", map).ids())
                .containsExactly("organisation:police", "person:1", "person:2");
    }

    @Test
    void evidence_of_the_author_comes_first_and_says_what_the_map_says_of_all() {
        String map = Imports.map("""
                "evidence": {"reliability": "b"},
                "records": [{"type": "person", "id": "person:{No}", "bornOn": "{Born}",
                  "evidence": [{"statement": "statement:other", "about": "bornOn"}]}]""");
        assertThat(of("No,Born\n1,1980\n", map).json())
                .endsWith("\"evidence\":[{\"about\":\"bornOn\",\"statement\":\"statement:other\"},"
                        + "{\"about\":\"bornOn\",\"statement\":\"statement:list\",\"locator\":{\"kind\":\"cell\",\"position\":\"row 2, column \\\"Born\\\"\"},"
                        + "\"reliability\":\"b\"}]}");
    }

    @Test
    void rejected_rows_that_were_mended_are_read_by_the_same_map() {
        assertThat(of(
                                "No,Name,amparo:row,amparo:reason\n1,Leyla,7,\"id-syntax, column \"\"No\"\"\"\n",
                                Imports.people(""))
                        .ids())
                .containsExactly("person:1");
    }

    @Test
    void a_replacement_that_has_parts_is_quoted_nowhere_since_the_cell_has_no_words_for_one_of_them() {
        String map = Imports.map("""
                "values": [{"columns": ["Work"], "replace": {"both": "editor; judge"}, "split": ";",
                  "codes": {"editor": "media-worker", "judge": "academic"}},
                  {"columns": ["Name"], "replace": {"Lou": "Leyla / Lou"},
                    "parts": {"separator": " / ", "names": ["real", "other"]}}],
                "records": [{"type": "person", "id": "person:{No}", "capacities": [{"what": "{Work}"}],
                  "names": [{"full": "{Name.real}"}, {"full": "{Name.other}"}]}]""");
        assertThat(of("No,Work,Name\n1,both,Lou\n", map).json())
                .contains("\"what\":\"media-worker\"", "row 2, column \\\"Work\\\"", "row 2, column \\\"Name\\\"")
                .doesNotContain("wording");
    }

    @Test
    void the_parts_of_replacements_are_the_texts_that_ids_are_made_of() {
        String map = Imports.map("""
                "values": [{"columns": ["Prison"], "replace": {"p and q": "P; Q", "p and r": "P; R"}, "split": ";",
                  "as": "id"}],
                "records": [{"@shared": true, "type": "organisation", "id": "organisation:{Prison}",
                  "names": [{"full": "x"}]}]""");
        assertThat(of("Prison\np and q\np and r\n", map).ids())
                .containsExactly("organisation:p", "organisation:q", "organisation:r");
    }

    @Test
    @Tag("once")
    void two_joined_rows_of_a_hundred_thousand_pieces_are_joined_in_a_moment() {
        StringBuilder rows = new StringBuilder("No,A");
        for (int row = 0; row < 2; row++) {
            rows.append("\n1,");
            for (int i = 0; i < 100_000; i++) {
                rows.append(row * 50_000 + i).append(';');
            }
        }
        String map = Imports.map("""
                "values": [{"columns": ["A"], "split": ";"}], "join": {"columns": ["No"]},
                "records": [{"type": "person", "id": "person:{No}", "example.org:all": ["{A}"]}]""");
        assertTimeoutPreemptively(Duration.ofSeconds(25), () -> of(rows.toString(), map));
    }

    @Test
    void a_template_that_does_not_fit_leaves_nothing_to_the_next() {
        String map = Imports.map("""
                "values": [{"columns": ["A", "C"], "split": ";"}],
                "records": [
                  {"type": "person", "id": "person:{No}-{A.#}", "names": [{"full": "{A} {B}"}]},
                  {"type": "organisation", "id": "organisation:{No}", "names": [{"full": "{A} {C}"}]}]""");
        assertThat(of("No,A,B,C\n1,a;b,,c;d;e\n", map).reasons())
                .containsExactly("2: incomplete-text, column \"B\"", "2: unequal-splits, columns \"A\", \"C\"");
    }
}
