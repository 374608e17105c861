package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:x\"}\n{\"type\":\"person\"}\n",
                "{\"type\":\"case-file\"}",
                "{\"type\":\"case-file\"}\r\n{}",
                "{\"type\":\"case-file\",\"titles\":{\"records\":\"x\"},\"x:y\":[{\"records\":[]}]}\n",
                "{\"type\":\"records\",\"x\":\"\\\"records\\\":\"}\n",
                "{\"type\":\"person\",\"id\":\"person:x\"}\n",
                "{}\n"
            })
    void a_whole_object_without_records_is_the_first_of_lines(String text) {
        assertThat(format("x.json", text)).isEqualTo(FileFormat.LINES);
        assertThat(format("-", text)).isEqualTo(FileFormat.LINES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"case-file\",\"records\":[]}",
                "{\"records\" : [],\"type\":\"case-file\"}\n",
                "\n {\"a\":\"}\\\"}\",\"records\":[{\"type\":\"person\"}\n",
            })
    void an_object_with_records_is_a_document_whatever_its_name(String text) {
        assertThat(format("x.jsonl", text)).isEqualTo(FileFormat.DOCUMENT);
        assertThat(format("-", text)).isEqualTo(FileFormat.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\n  \"type\": \"case-file\"\n}\n",
                "{\"type\":\"case-f\n",
                "nonsense",
                "{\"a\":\"\\",
                "\"",
                "7\n{}",
                "}{",
                "[]",
                "[{}]"
            })
    void where_the_first_line_does_not_tell_the_name_does(String text) {
        assertThat(format("x.json", text)).isEqualTo(FileFormat.DOCUMENT);
        assertThat(format("-", text)).isEqualTo(FileFormat.DOCUMENT);
        assertThat(format("x.jsonl", text)).isEqualTo(FileFormat.LINES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"case-file\",\"titles\":{\"records\":\"x\"},\"x:y\":[{\"records\":[]}]}\n",
                " {\"a\":\"}\\\"}\",\"records\" : [{\"type\":\"person\"}\n",
                "{\n  \"type\": \"case-file\"\n}\n",
                "{\"a\":\"\\\\\",\"records\":1}"
            })
    void a_part_of_the_first_line_tells_nothing_else_than_all_of_it(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        FileFormat.Look whole = FileFormat.look(bytes, bytes.length);
        assertThat(whole).isNotEqualTo(FileFormat.Look.GOES_ON);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(FileFormat.look(bytes, length)).isIn(whole, FileFormat.Look.GOES_ON);
        }
    }

    private static FileFormat format(String name, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return FileFormat.of(name, FileFormat.look(bytes, bytes.length));
    }
}
