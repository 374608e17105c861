package org.amparo.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.Publications;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.json.CaseJsonWriter;
import org.amparo.json.FullJsonWriter;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What evidence says of a value: how it is claimed, and each cell that decided on it. */
class EvidenceTest {

    @TempDir
    Path folder;

    private Imports.Result of(String csv, String map) {
        return Imports.of(folder, csv, map);
    }

    private static CaseFile file(Imports.Result result) {
        return CaseFile.of(
                CaseHeader.builder()
                        .id(CaseFileId.of("test"))
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                result.records());
    }

    private static final String ALLEGED = Imports.map("""
            "values": [{"columns": ["Alleged"], "codes": {"yes": "alleged", "no": "stated", "denied": "denied"}}],
            "evidence": {"modality": "inferred", "reliability": "b"},
            "records": [{"type": "incident", "id": "incident:{No}", "kinds": ["{Kind}"], "subjects": ["person:{No}"],
              "@evidence": {"modality": "{Alleged}"},
              "involvements": [{"perpetratorType": "{By}"}, {"@evidence": {"modality": "denied"}, "degree": "{Degree}"}]},
              {"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]}]""");

    private static String evidence(String about, String position, String more) {
        return "{\"about\":\"" + about
                + "\",\"statement\":\"statement:list\",\"locator\":{\"kind\":\"cell\",\"position\":\""
                + position.replace("\"", "\\\"") + "\"}," + more + "\"reliability\":\"b\"}";
    }

    @Test
    void a_column_says_how_the_values_of_its_template_are_claimed_and_is_cited_with_them() {
        String json = of(
                        "No,Name,Alleged,Kind,By,Degree\n1,Leyla,yes,killing,police,suspected\n2,Nino,,threat,,\n",
                        ALLEGED)
                .json();
        String alleged = json.lines().toList().get(0);
        assertThat(alleged)
                .contains(evidence(
                        "kinds", "row 2, column \"Kind\"; row 2, column \"Alleged\"", "\"modality\":\"alleged\","))
                .contains(evidence(
                        "perpetratorType",
                        "row 2, column \"By\"; row 2, column \"Alleged\"",
                        "\"modality\":\"alleged\","));
        // Without a word of the row, what the map says of all holds.
        assertThat(json.lines().toList().get(2))
                .contains(evidence("kinds", "row 3, column \"Kind\"", "\"modality\":\"inferred\","));
        // The person is another template, of which the column says nothing.
        assertThat(json.lines().toList().get(1))
                .contains(evidence("full", "row 2, column \"Name\"", "\"modality\":\"inferred\","));
    }

    @Test
    void a_column_that_is_called_like_an_id_is_cited_by_its_letters_so_that_a_publication_keeps_the_place() {
        String map = Imports.map("""
                "ignored": ["b"],
                "evidence": {"markings": [{"attribute": "locator", "level": "public"}]},
                "records": [{"type": "person", "id": "person:n{person:id}", "names": [{"full": "{person:name}"}]}]""");
        Imports.Result result = of("b,person:id,person:name\n,11,Ilka Tarnovar\n", map);
        assertThat(result.json()).contains("\"position\":\"row 2, column C\"").doesNotContain("person:name");
        List<CaseRecord> records = new ArrayList<>(result.records());
        records.removeIf(Statement.class::isInstance);
        records.add(Statement.builder()
                .id(StatementId.of("list"))
                .titles(LocalizedText.english("The list"))
                .build());
        Publication publication = Publications.of(Publications.file(records), PublicationProfile.PUBLIC);
        assertThat(FullJsonWriter.standard().write(publication.caseFile())).contains("row 2, column C");
    }

    @Test
    void what_stands_nearer_to_a_value_counts() {
        assertThat(of("No,Name,Alleged,Kind,By,Degree\n1,Leyla,yes,killing,,suspected\n", ALLEGED)
                        .json())
                .contains("\"degree\":\"suspected\",\"evidence\":[{\"about\":\"degree\"")
                .contains("column \\\"Degree\\\"; row 2, column \\\"Alleged\\\"\"},\"modality\":\"denied\"");
    }

    @Test
    void the_column_is_accounted_for_and_a_text_that_its_table_lacks_rejects_the_row() {
        Imports.Result result =
                of("No,Name,Alleged,Kind,By,Degree\n1,Leyla,yes,killing,,\n2,Nino,perhaps,threat,,\n", ALLEGED);
        assertThat(result.reasons()).containsExactly("3: unknown-code, column \"Alleged\"");
        assertThat(result.report().columns().get(2)).isEqualTo(new ColumnTotals("Alleged", 1, 0, 1, 0, 0, 0));
    }

    @Test
    void a_code_that_the_vocabulary_of_evidence_lacks_rejects_the_row_or_the_map() {
        String map = ALLEGED.replace(
                "\"codes\": {\"yes\": \"alleged\", \"no\": \"stated\", \"denied\": \"denied\"}", "\"replace\": {}");
        Imports.Result result = of("No,Name,Alleged,Kind,By,Degree\n1,Leyla,hearsay,killing,,\n", map);
        assertThat(result.reasons()).containsExactly("2: unknown-code, column \"Alleged\"");
        assertThat(result.rejected().get(0).problems().get(0).message())
                .startsWith("Expected a code of the vocabulary modality: stated, ")
                .doesNotContain("hearsay");
        assertThatThrownBy(() -> ImportMap.read(ALLEGED.replace("{Alleged}", "hearsay")))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("unknown-code"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"about\": \"kinds\" | map-member",
                "\"locator\": {\"position\": \"p\"} | map-member",
                "\"wording\": \"{Name}\" | map-member",
                "\"@if\": [\"Name\"] | map-member",
                "\"mode\": \"alleged\" | map-member",
                "\"markings\": [{\"attribute\": \"{Name}\", \"level\": \"secret\"}] | map-kind"
            })
    void what_the_import_says_itself_and_what_evidence_does_not_have_is_refused(String member, String code) {
        assertThatThrownBy(() -> ImportMap.read(ALLEGED.replace("\"modality\": \"{Alleged}\"", member)))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void a_brace_is_doubled_in_all_texts_of_a_record_of_the_header_and_of_evidence() {
        String map = """
                {"type": "import-map", "amparo": "1.0",
                  "header": {"id": "case-file:test", "example.org:a": "{{header}}"},
                  "statement": {"id": "statement:list", "example.org:a": "{{statement}}"},
                  "evidence": {"example.org:a": "{{all}}", "example.org:b": [{"c": "}}{{"}]},
                  "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{{{Name}}}"}],
                    "@evidence": {"example.org:d": "{{one}}"}, "example.org:a": "{{record}}"}]}""";
        Imports.Result result = of("No,Name\n1,Leyla {x}\n", map);
        assertThat(result.json())
                .contains("\"full\":\"{Leyla {x}}\"", "\"example.org:a\":\"{record}\"")
                .contains("\"example.org:a\":\"{all}\",\"example.org:b\":[{\"c\":\"}{\"}],\"example.org:d\":\"{one}\"");
        assertThat(FullJsonWriter.standard()
                        .write(CaseFile.of(SheetImport.of(ImportMap.read(map)).header(), result.records())))
                .contains("{statement}", "{header}")
                .doesNotContain("{{");
    }

    @Test
    void an_attribute_alone_is_claimed_otherwise_by_a_template_of_its_own() {
        String map = Imports.map("""
                "values": [{"columns": ["Sure?"], "codes": {"no": "alleged", "yes": "stated"}}],
                "records": [{"type": "person", "id": "person:{No}", "gender": "{Sex}"},
                  {"type": "person", "id": "person:{No}", "diedOn": "{Died}", "@evidence": {"modality": "{Sure?}"}}]""");
        assertThat(of("No,Sex,Died,Sure?\n1,female,2024,no\n", map).json())
                .contains(
                        "\"about\":\"gender\",\"statement\":\"statement:list\",\"locator\":{\"kind\":\"cell\",\"position\":\"row 2, column \\\"Sex\\\"\"}}")
                .contains(
                        "\"position\":\"row 2, column \\\"Died\\\"; row 2, column \\\"Sure?\\\"\"},\"modality\":\"alleged\"}");
    }

    @Test
    void what_a_list_only_alleges_is_no_certain_killing() {
        String map =
                Imports.map("""
                "values": [{"columns": ["Alleged"], "codes": {"yes": "alleged", "no": "stated"}}],
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]},
                  {"type": "incident", "id": "incident:{No}", "kinds": ["killing"], "subjects": ["person:{No}"],
                    "period": "{On}/{On}", "@evidence": {"modality": "{Alleged}"}}]""").replace("\"statement:list\"", "\"statement:list\", \"publishedOn\": \"2024-06-10\"");
        CaseFile file = file(of("No,Name,On,Alleged\n1,Leyla,2024-05-01,yes\n2,Nino,2024-05-01,no\n", map));
        LocalDate later = LocalDate.of(2024, 6, 1);
        assertThat(file.asOf(later).statusOf(PersonId.of("1")).certainty().toString())
                .isEqualToIgnoringCase("possible");
        assertThat(file.asOf(later).statusOf(PersonId.of("2")).certainty().toString())
                .isEqualToIgnoringCase("certain");
    }

    private static final String RELEASES = Imports.map("""
            "empty": ["-", "not known"], "dates": ["edtf"],
            "values": [{"columns": ["Arrested", "Released"], "dates": true}],
            "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{Name}"}]},
              {"type": "detention", "id": "detention:{No}", "detainee": "person:{No}", "charges": [{"article": "{Article}"}]},
              {"@unless": ["Released"], "type": "detention", "id": "detention:{No}", "period": "{Arrested}/.."},
              {"@if": ["Released"], "type": "detention", "id": "detention:{No}", "period": "{Arrested}/{Released}"}]""");

    @Test
    void a_blank_cell_that_decided_is_cited_beside_the_cell_of_the_value() {
        Imports.Result result = of(
                "No,Name,Arrested,Released,Article\n1,Leyla,2024-01-01,,228\n2,Nino,2024-01-01,2024-02-01,\n",
                RELEASES);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json())
                .contains("\"period\":\"2024-01-01/..\"", "\"period\":\"2024-01-01/2024-02-01\"")
                .contains(
                        "\"about\":\"period\",\"statement\":\"statement:list\",\"locator\":{\"kind\":\"cell\",\"position\":\"row 2, column \\\"Arrested\\\"; row 2, column \\\"Released\\\"\"}}")
                .doesNotContain("column \\\"Article\\\"; ", "row 3, column \\\"Arrested\\\"; ");
        assertThat(result.report().columns().get(3)).isEqualTo(new ColumnTotals("Released", 1, 0, 0, 0, 0, 1));
    }

    @Test
    void a_blank_cell_that_decided_on_an_object_without_cells_is_evidence_for_the_whole_of_it() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "x"}],
                  "capacities": [{"@unless": ["Work"], "what": "journalist"}]},
                  {"@if": ["Work"], "type": "person", "id": "person:{No}", "example.org:work": "{Work}"}]""");
        assertThat(of("No,Work\n1,\n2,judge\n", map).json())
                .contains("\"capacities\":[{\"what\":\"journalist\",\"evidence\":[{\"statement\":\"statement:list\","
                        + "\"locator\":{\"kind\":\"cell\",\"position\":\"row 2, column \\\"Work\\\"\"}}]}]")
                .doesNotContain("row 3, column \\\"Work\\\"\"}}]}]");
    }

    @Test
    void what_holds_only_a_blank_cell_is_still_left_out() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{No}",
                  "capacities": [{"what": "{Work}", "example.org:more": {"@unless": ["Sex"], "a": "b"}}]},
                  {"type": "person", "id": "person:{No}", "gender": "{Sex}"}]""");
        assertThat(of("No,Work,Sex\n1,,\n", map).json()).doesNotContain("capacities");
    }

    @ParameterizedTest
    @CsvSource({"not known", "-"})
    void a_text_that_stands_for_nothing_never_means_that_somebody_is_still_held(String released) {
        Imports.Result result =
                of("No,Name,Arrested,Released,Article\n1,Leyla,2024-01-01," + released + ",\n", RELEASES);
        assertThat(result.reasons()).containsExactly("2: unless-unclear, column \"Released\"");
        assertThat(result.ids()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"replace\": {\"no\": null}, \"dates\": true", "\"codes\": {\"no\": null}"})
    void nor_does_one_of_which_a_table_says_that_it_stands_for_nothing(String value) {
        String map = RELEASES.replace(
                "\"columns\": [\"Arrested\", \"Released\"], \"dates\": true", "\"columns\": [\"Released\"], " + value);
        assertThat(of("No,Name,Arrested,Released,Article\n1,Leyla,2024-01-01,no,\n", map)
                        .reasons())
                .containsExactly("2: unless-unclear, column \"Released\"");
    }

    @Test
    void nor_does_a_piece_of_a_cell_of_which_a_table_says_so() {
        String map = Imports.map("""
                "values": [{"columns": ["Arrested"], "split": ";"},
                  {"columns": ["Released"], "split": ";", "codes": {"2021": "2021", "not known": null}}],
                "records": [{"type": "detention", "id": "detention:{No}-{Arrested.#}", "detainee": "person:{No}",
                    "example.org:arrested": "{Arrested}", "example.org:released": "{Released}"},
                  {"@unless": ["Released"], "type": "detention", "id": "detention:{No}-{Arrested.#}",
                    "period": "{Arrested}/.."}]""");
        Imports.Result result = of("No,Arrested,Released\n1,2019;2020;2022,2021;not known;2021\n2,2023,\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json())
                .contains("\"example.org:arrested\":\"2020\"", "\"period\":\"2023/..\"")
                .doesNotContain("\"period\":\"2020/..\"", "\"period\":\"2019/..\"");
    }

    /** The way of docs/import.md. */
    private static final String SAID = RELEASES.replace(
                    "\"values\": [",
                    "\"values\": [{\"columns\": [\"Released\"], \"name\": \"unknown\", \"pattern\": \"(not known|-)|.*\"},"
                            + "{\"columns\": [\"Released\"], \"name\": \"held\", \"pattern\": \"(still held)|.*\"},")
            .replace("\"empty\": [\"-\", \"not known\"], ", "")
            .replace(
                    "\"columns\": [\"Arrested\", \"Released\"], ",
                    "\"columns\": [\"Arrested\", \"Released\"],"
                            + "\"replace\": {\"-\": null, \"not known\": null, \"still held\": null}, ")
            .replace("\"records\": [", """
                    "records": [
                      {"@if": ["held"], "type": "detention", "id": "detention:{No}", "period": "{Arrested}/.."},
                      {"@if": ["unknown"], "type": "detention", "id": "detention:{No}", "period": "{Arrested}/",
                        "missing": [{"attribute": "release", "reason": "unknown-to-source"}]},
                    """);

    @Test
    void a_map_says_what_such_a_text_means() {
        String map = SAID.replace("\"statement:list\"", "\"statement:list\", \"publishedOn\": \"2024-06-10\"");
        Imports.Result result = of(
                "No,Name,Arrested,Released,Article\n1,Leyla,2024-01-01,not known,\n2,Nino,2024-01-01,still held,\n3,Ines,2024-01-01,,\n",
                map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json())
                .contains("\"period\":\"2024-01-01/\"", "\"reason\":\"unknown-to-source\"")
                .contains("row 2, column \\\"Released\\\"");
        CaseFile file = file(result);
        LocalDate later = LocalDate.of(2024, 6, 1);
        assertThat(file.asOf(later).statusOf(PersonId.of("1")).certainty().toString())
                .isEqualToIgnoringCase("possible");
        assertThat(file.asOf(later).statusOf(PersonId.of("2")).liberty()).isEqualTo(Liberty.DEPRIVED);
        assertThat(file.asOf(later).statusOf(PersonId.of("2")).certainty().toString())
                .isEqualToIgnoringCase("certain");
        assertThat(file.asOf(later).statusOf(PersonId.of("3")).certainty().toString())
                .isEqualToIgnoringCase("certain");
    }

    @Test
    void a_part_that_is_marked_higher_does_not_show_in_the_wording_of_another() {
        String map = Imports.map("""
                "values": [{"columns": ["Name"], "replace": {"Lou (Leyla Orlova)": "Lou / Leyla Orlova"},
                  "parts": {"separator": " / ", "names": ["shown", "real"]}}],
                "records": [{"type": "person", "id": "person:{No}",
                  "names": [{"full": "{Name.shown}"}, {"full": "{Name.real}", "marking": "secret"}]}]""");
        CaseFile file = file(of("No,Name\n1,Lou (Leyla Orlova)\n", map));
        String shown = CaseJsonWriter.standard()
                .write(Disclosure.project(file, PublicationProfile.PUBLIC, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        assertThat(shown).contains("\"Lou\"").doesNotContain("Orlova", "wording");
    }

    @Test
    void what_a_pattern_drops_is_in_no_wording_although_no_other_value_takes_it() {
        String map = Imports.map("""
                "values": [{"columns": ["Name"], "name": "name", "pattern": "(\\\\p{L}+) .*"},
                  {"columns": ["Work"], "name": "work", "pattern": "(editor).*", "codes": {"editor": "media-worker"}}],
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "{name}"}],
                  "capacities": [{"what": "{work}"}]}]""");
        Imports.Result result = of("No,Name,Work\n1,Lou (Leyla Orlova),editor for Leyla\n", map);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.json()).contains("\"Lou\"", "\"wording\":\"editor\"").doesNotContain("Orlova", "Leyla");
    }

    @Test
    void a_status_is_true_on_the_day_of_the_list_and_of_the_newest_detention() throws IOException {
        Path golden = Path.of(System.getProperty("amparo.root"), "exchange/src/test/resources/golden/statuses");
        CaseFile file = file(Imports.of(golden.resolve("list.csv"), Files.readString(golden.resolve("map.json"))));
        LocalDate day = LocalDate.of(2024, 11, 30);
        for (String held : List.of("7740", "3306", "4415")) {
            assertThat(file.asOf(day).statusOf(PersonId.of(held)).liberty()).isEqualTo(Liberty.DEPRIVED);
            assertThat(file.asOf(day).statusOf(PersonId.of(held)).certainty().toString())
                    .isEqualToIgnoringCase("certain");
            // Of the next year the list says nothing.
            assertThat(file.asOf(day.plusYears(1))
                            .statusOf(PersonId.of(held))
                            .certainty()
                            .toString())
                    .isEqualToIgnoringCase("possible");
        }
        LocalDate later = day.plusDays(1);
        assertThat(List.of("9625", "9333", "9557", "4841"))
                .extracting(id -> file.asOf(later).statusOf(PersonId.of(id)))
                .extracting(status -> status.liberty() + " " + status.certainty())
                .containsExactly("free POSSIBLE", "free POSSIBLE", "dead CERTAIN", "deprived POSSIBLE");
    }

    private Publication reports(UnaryOperator<String> change) throws IOException {
        Path golden = Path.of(System.getProperty("amparo.root"), "exchange/src/test/resources/golden/reports");
        String map = change.apply(Files.readString(golden.resolve("map.json")));
        Imports.Result result = Imports.of(golden.resolve("list.csv"), map);
        assertThat(result.rejected()).isEmpty();
        return Disclosure.project(file(result), PublicationProfile.PUBLIC, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Test
    void a_report_that_is_marked_as_its_person_is_not_shown_and_need_not_be_read() throws IOException {
        Publication publication = reports(map -> map);
        assertThat(publication.receipt().toRead()).isEmpty();
        assertThat(CaseJsonWriter.standard().write(publication))
                .contains("Leyla Orlova", "Editor held", "person:7750")
                .doesNotContain("watch.example/5", "watch.example/6", "watch.example/7", "statement:2093")
                .doesNotContain("Tomas", "Nino", "Ines", "taken at night", "at the gate");
    }

    @Test
    void a_report_that_nobody_marked_is_still_to_be_read_for_each_person_who_is_withheld_or_without_a_name()
            throws IOException {
        Publication publication = reports(map -> map.replace(
                        "\"marking\": \"{report}\"", "\"example.org:report\": \"{report}\"")
                .replaceFirst(
                        "(?s),\\s*\\{\"@unless\": \\[\"may\", \"kind\"], \"type\": \"statement\".*?restricted\"}", ""));
        assertThat(publication.receipt().toRead())
                .extracting(reading ->
                        reading.reason().code() + " " + reading.record().orElseThrow())
                .containsExactlyInAnyOrder(
                        "cited-by-withheld statement:2093",
                        "cited-by-withheld statement:3168",
                        "may-lead-to-name statement:7750");
    }

    @Test
    void the_place_of_a_shared_record_does_not_tell_which_withheld_person_it_came_with() {
        String map = Imports.map("""
                "values": [{"columns": ["Publish?"], "codes": {"yes": null, "nothing": "withheld"}}],
                "records": [{"@shared": true, "type": "organisation", "id": "organisation:{Prison}",
                    "names": [{"full": "{Prison}"}]},
                  {"type": "person", "id": "person:p{No}", "kind": "{Publish?}", "names": [{"full": "{Name}"}]}]""");
        assertThat(of(
                                "No,Name,Publish?,Prison\n4,Ada Brook,yes,tower\n5,Bo Calder,nothing,mill\n6,Cy Dunne,yes,tower\n",
                                map)
                        .ids())
                .containsExactly("person:p4", "person:p5", "person:p6", "organisation:mill", "organisation:tower");
    }

    @Test
    void a_name_is_divided_as_the_map_says_and_a_withheld_one_is_found_by_each_part() {
        String map = Imports.map("""
                "values": [{"columns": ["Name"], "name": "name", "pattern": "(?<family>[^,]+), (?<given>.+)|.*"},
                  {"columns": ["Publish?"], "codes": {"yes": null, "nothing": "withheld"}}],
                "records": [{"type": "person", "id": "person:{No}", "kind": "{Publish?}",
                    "names": [{"full": "{Name}", "family": "{name.family}", "given": "{name.given}"}]},
                  {"type": "statement", "id": "statement:s{No}", "titles": {"en": "{Title}"}}]""");
        Imports.Result result = of(
                "No,Name,Publish?,Title\n1,\"Quist, Mara\",nothing,A cousin of Mara was there\n2,Madonna,yes,A song\n",
                map);
        assertThat(result.json())
                .contains(
                        "\"full\":\"Quist, Mara\",\"given\":\"Mara\",\"family\":\"Quist\"",
                        "{\"full\":\"Madonna\",\"evidence\"");
        var publication =
                Disclosure.project(file(result), PublicationProfile.PUBLIC, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(CaseJsonWriter.standard().write(publication)).doesNotContain("Quist", "cousin of Mara");
    }

    /** Somebody who was released is not held, though the words stand in the cell of which the period is made. */
    @Test
    void what_a_template_gives_without_a_cell_rests_on_the_cell_at_which_its_condition_looks() {
        String map = Imports.map("""
                "values": [{"columns": ["Case"], "name": "since", "pattern": "arrested ([^,]*),.*", "dates": ["edtf"]},
                  {"columns": ["Case"], "name": "out", "pattern": ".*, (released)|.*"}],
                "records": [{"type": "person", "id": "person:{No}", "names": [{"full": "x"}]},
                  {"@if": ["out"], "type": "detention", "id": "detention:{No}", "detainee": "person:{No}",
                    "period": "{since}/", "release": {"key": "r"}, "charges": [{"article": "Art. 1"}], "marking": "public",
                    "missing": [{"attribute": "custodyPhases", "reason": "unknown-to-source"}]}]""");
        Imports.Result result = Imports.of(folder, "No,Case\n1,\"arrested 2020-05-06, released\"\n", map);
        assertThat(result.reasons()).isEmpty();
        String cell =
                "{\"statement\":\"statement:list\",\"locator\":{\"kind\":\"cell\",\"position\":\"row 2, column \\\"Case\\\"\"}}";
        assertThat(result.json())
                .contains(
                        "\"release\":{\"key\":\"r\",\"evidence\":[" + cell + "]}",
                        "\"article\":\"Art. 1\",\"evidence\":[" + cell + "]")
                .doesNotContain("\"about\":\"marking\"", "\"about\":\"missing\"", "\"about\":\"type\"");
    }

    @Test
    void a_condition_is_no_evidence_for_what_another_template_gives_to_the_record() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{No}", "gender": "female", "names": [{"full": "x"}]},
                  {"@if": ["Work"], "type": "person", "id": "person:{No}", "x.org:work": "{Work}"}]""");
        assertThat(Imports.of(folder, "No,Work\n1,judge\n", map).json()).doesNotContain("\"about\":\"gender\"");
    }

    /** The id is no claim, so the cell of it tells nothing of what stands beside it. */
    @Test
    void a_condition_on_the_column_of_an_id_is_no_evidence() {
        String map = Imports.map("""
                "records": [{"@if": ["No"], "type": "person", "id": "person:{No}", "gender": "female",
                    "names": [{"full": "{Name}"}]}]""");
        assertThat(Imports.of(folder, "No,Name\n1,Leyla\n", map).json()).doesNotContain("\\\"No\\\"");
    }
}
