package org.amparo.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.internal.rows.Encodings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as people have it, and as nobody should. */
class CsvFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private Imports.Result imported(String csv) {
        return Imports.of(folder, csv, Imports.people(""));
    }

    private void refused(byte[] csv, String map, String code, String words) {
        assertThatThrownBy(() -> Imports.of(folder, csv, map))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(words)
                .hasMessageNotContaining("Orlova");
    }

    private void refused(String csv, String code, String words) {
        refused(csv.getBytes(UTF_8), Imports.people(""), code, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_delimiter_is_the_one_that_the_heading_shows(String delimiter) {
        String csv = "No|Name\n1|Leyla Orlova, editor; writer\n".replace("|", delimiter);
        String quoted = csv.replace("Leyla Orlova, editor; writer", "\"Leyla Orlova, editor; writer\"");
        assertThat(imported(quoted).json()).contains("\"full\":\"Leyla Orlova, editor; writer\"");
    }

    @Test
    void a_heading_with_two_delimiters_is_refused_until_the_map_says_which() {
        String csv = "No;Name, given\n1;Leyla\n";
        String map = Imports.map(
                "\"records\": [{\"type\": \"person\", \"id\": \"person:{No}\", \"names\": [{\"full\": \"{Name, given}\"}]}]");
        refused(csv.getBytes(UTF_8), map, "delimiter-unclear", "\"delimiter\"");
        assertThat(Imports.of(folder, csv, map.replace("\"records\"", "\"file\": {\"delimiter\": \";\"}, \"records\""))
                        .ids())
                .containsExactly("person:1");
    }

    @Test
    void a_quoted_heading_does_not_show_a_delimiter() {
        assertThat(imported("\"No\";\"Name\"\n1;\"a,b\"\n").json()).contains("\"full\":\"a,b\"");
    }

    @Test
    void a_byte_order_mark_and_any_line_ends_are_no_part_of_a_cell() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            assertThat(imported("\uFEFFNo,Name" + end + "1,\"Leyla\nOrlova\"" + end)
                            .json())
                    .contains("\"id\":\"person:1\"", "\"full\":\"Leyla\\nOrlova\"");
        }
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_program_does() {
        Imports.Result result = imported("No,Name\n\n1,\"Leyla\n\n\nOrlova\"\n,\n2,Nino\nx y,Bad\n");
        assertThat(result.reasons()).containsExactly("6: id-syntax, column \"No\", at /id");
        assertThat(result.json()).contains("row 3, column \\\"Name\\\"", "row 5, column \\\"Name\\\"");
        assertThat(result.report().empty()).isEqualTo(2);
    }

    @Test
    void text_in_windows_1252_is_read_when_the_map_says_so_and_refused_otherwise() {
        byte[] csv = "No,Name\n1,Nino\n2,Zo\u00e9 \u201cM\u201d\n".getBytes(WINDOWS);
        refused(csv, Imports.people(""), "not-in-encoding", "at line 3");
        assertThat(Imports.of(folder, csv, Imports.people(", \"file\": {\"encoding\": \"windows-1252\"}"))
                        .json())
                .contains("\"full\":\"Zo\u00e9 \u201cM\u201d\"");
    }

    @Test
    void bytes_that_windows_1252_does_not_have_are_refused() {
        refused(
                new byte[] {'N', 'o', ',', 'N', 'a', 'm', 'e', '\n', '1', ',', (byte) 0x81},
                Imports.people(", \"file\": {\"encoding\": \"windows-1252\"}"),
                "not-in-encoding",
                "windows-1252, at line 2");
    }

    @Test
    void a_fault_of_the_encoding_far_down_has_its_line() {
        String rows =
                IntStream.range(0, 50_000).mapToObj(i -> i + ",N\u00e9e\n").collect(Collectors.joining());
        byte[] good = ("No,Name\n" + rows).getBytes(UTF_8);
        byte[] bad = java.util.Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0xC3;
        refused(bad, Imports.people(""), "not-in-encoding", "at line 50002");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            windows-1250, Żabnik
            windows-1251, Гаджиев
            windows-1252, Zoé
            windows-1253, Ελένη
            windows-1254, Şıxlinski
            windows-1255, נועה
            windows-1256, سلمى
            windows-1257, Ģirts
            windows-1258, Đông
            koi8-r, Гаджиев
            gb18030, 张三
            big5, 張三
            shift_jis, さくら
            euc-kr, 민지""")
    void a_file_is_read_in_the_encoding_that_the_map_says(String encoding, String name) {
        byte[] csv = ("No,Name\n1," + name + "\n").getBytes(Charset.forName(encoding));
        String file = ", \"file\": {\"encoding\": \"" + encoding + "\"}";
        assertThat(Imports.of(folder, csv, Imports.people(file)).json()).contains("\"full\":\"" + name + "\"");
        refused(csv, Imports.people(""), "not-in-encoding", encoding);
    }

    @Test
    void the_schema_of_maps_has_the_same_encodings() {
        String schema = ImportMap.schema();
        String names = Encodings.NAMES.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        assertThat(schema).contains("\"enum\": [" + names + "]");
    }

    @Test
    void a_file_that_begins_with_the_mark_of_utf_16_is_in_utf_16_and_so_is_what_is_rejected_of_it() throws IOException {
        for (Charset utf16 : List.of(UTF_16LE, UTF_16BE)) {
            Path list = Files.writeString(folder.resolve("list.csv"), "\uFEFFNo,Name\n1,Şahla\nx y,Səma\n", utf16);
            SheetImport.of(ImportMap.read(Imports.people("")))
                    .write(list, folder.resolve("out.jsonl"), folder.resolve("bad.csv"));
            assertThat(folder.resolve("out.jsonl")).content(UTF_8).contains("\"full\":\"Şahla\"");
            assertThat(Files.readString(folder.resolve("bad.csv"), utf16))
                    .startsWith("\uFEFFNo,Name,")
                    .contains("x y,Səma,");
        }
    }

    @Test
    void a_mark_that_contradicts_the_map_is_refused() {
        String cyrillic = ", \"file\": {\"encoding\": \"windows-1251\"}";
        refused(
                "\uFEFFNo,Name\n1,Nino".getBytes(UTF_8),
                Imports.people(cyrillic),
                "not-in-encoding",
                "the mark of UTF-8");
        refused(
                "\uFEFFNo,Name\n1,Nino".getBytes(UTF_16LE),
                Imports.people(cyrillic),
                "not-in-encoding",
                "the mark of UTF-16LE");
    }

    @Test
    void utf_16_without_a_mark_is_refused() {
        refused("No,Naïme\n1,Zoé".getBytes(UTF_16LE), Imports.people(""), "not-in-encoding", "at line 1");
    }

    @Test
    void a_quotation_that_does_not_end_is_refused_with_its_row() {
        refused("No,Name\n1,Nino\n2,\"Leyla Orlova\n3,Ines\n4,Otto\n", "quotation-open", "in row 3");
        refused("No,Name\n1,\"", "quotation-open", "in row 2");
        // A doubled mark at the end is within the quotation.
        refused("No,Name\n1,\"Leyla Orlova\"\"", "quotation-open", "in row 2");
    }

    @Test
    void text_behind_a_quotation_is_refused_with_its_row() {
        refused("No,Name\n1,\"Leyla\" Orlova\n", "csv-syntax", "at row 2");
    }

    @Test
    void a_mark_within_plain_text_opens_nothing() {
        assertThat(imported("No,Name\n1,Leyla \"Lou\" Orlova\n2,5\"\n").ids()).containsExactly("person:1", "person:2");
    }

    @Test
    void nul_is_rejected_with_its_row() {
        assertThat(imported("No,Name\n1,Ley\u0000la\n2,Nino\n").reasons())
                .containsExactly("2: text-characters, column \"Name\"");
    }

    @Test
    void a_cell_of_megabytes_is_rejected_and_the_others_go_on() {
        Imports.Result result = imported("No,Name\n1," + "a".repeat(3 << 20) + "\n2,Nino\n");
        assertThat(result.reasons()).containsExactly("2: too-long, column \"Name\", at /names/0/full");
        assertThat(result.ids()).containsExactly("person:2");
        assertThat(result.rejected().get(0).cells().get(1)).hasSize(3 << 20);
    }

    @Test
    void twenty_thousand_columns_are_refused() {
        String many = IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        refused("No," + many + "\n1\n", "csv-syntax", "at row 1");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_rejected_as_it_is() {
        Imports.Result result = imported("No,Name\n1\n2,Nino,\n3,Ines,Calder\n");
        assertThat(result.reasons()).containsExactly("2: too-few-cells", "4: too-many-cells");
        assertThat(result.rejected().get(1).cells()).containsExactly("3", "Ines", "Calder");
        assertThat(result.ids()).containsExactly("person:2");
        assertThat(result.report().cells()).isEqualTo(8);
    }

    @Test
    void an_empty_file_and_an_empty_heading_are_refused() {
        refused("", "no-heading", "headerRow");
        refused(",,\n1,2,3\n", "no-heading", "headerRow");
    }

    @Test
    void a_heading_alone_is_a_list_without_rows() {
        assertThat(imported("No,Name").report().rows()).isZero();
    }

    @Test
    void columns_without_a_heading_and_of_one_heading_are_told_apart_by_letters() {
        String map = Imports.map("""
                "records": [{"type": "person", "id": "person:{No}",
                  "names": [{"full": "{Name [B]}"}, {"full": "{Name [D]}"}]}], "ignored": ["[C]"]""");
        assertThat(Imports.of(folder, "No,Name,, Name \n1,Leyla,x,Leila\n", map).json())
                .contains("\"full\":\"Leyla\"", "\"full\":\"Leila\"");
    }

    @Test
    void a_heading_that_looks_like_such_a_name_is_refused() {
        refused("No,Name,Name,Name [B]\n", "column-repeated", "column D");
    }

    @Test
    void an_old_workbook_is_refused() {
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                Imports.people(""),
                "old-workbook",
                "xlsx");
    }

    @Test
    void a_column_that_the_map_does_not_name_stops_everything() {
        refused("No,Name,Street,Phone\n1,Leyla Orlova,a,b\n", "column-unmapped", "\"Street\", \"Phone\".");
    }

    @Test
    void a_column_that_only_the_map_names_stops_everything() {
        refused("No\n1\n", "column-missing", "\"Name\".");
    }
}
