package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.json.problem.Position;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Walk;
import org.junit.jupiter.api.Test;

class JsonPositionsTest {

    private static final Pointer FIRST = Pointer.ROOT.member("records").item(0);
    private static final String HEADER = "{" + Documents.HEADER + "}";

    @Test
    void a_pointer_leads_to_its_value() {
        JsonPositions positions = JsonPositions.of("{\"records\": [\n  {\"names\": [ {\"a/b~c\":\n 1}, 2]}]}");

        assertThat(positions.find(Pointer.ROOT)).hasToString("Optional[1:1]");
        assertThat(positions.find(FIRST)).hasToString("Optional[2:3]");
        assertThat(positions.find(FIRST.member("names").item(0))).hasToString("Optional[2:15]");
        assertThat(positions.find(FIRST.member("names").item(0).member("a/b~c")))
                .hasToString("Optional[3:2]");
        assertThat(positions.find(FIRST.member("names").item(1))).hasToString("Optional[3:6]");
    }

    @Test
    void a_pointer_to_nothing_leads_to_what_is_around_it() {
        JsonPositions positions = JsonPositions.of("{\"records\": [\n  {\"names\": []}]}");

        assertThat(positions.find(FIRST.member("roles").item(3).member("title")))
                .contains(new Position(2, 3));
        assertThat(positions.find(FIRST.member("names").item(0))).contains(new Position(2, 13));
        assertThat(positions.find(Pointer.ROOT.member("records").item(9))).contains(new Position(1, 13));
    }

    @Test
    void there_is_no_position_in_nothing() {
        assertThat(JsonPositions.of("").find(Pointer.ROOT)).isEmpty();
        assertThat(JsonPositions.of("oops").find(Pointer.ROOT)).isEmpty();
        assertThat(JsonPositions.ofLines("").find(Pointer.ROOT)).contains(new Position(1, 1));
    }

    @Test
    void a_text_that_breaks_off_has_the_positions_before() {
        JsonPositions positions = JsonPositions.of("{\"records\": [\n  {\"names\": [oops");

        assertThat(positions.find(FIRST.member("names").item(0))).contains(new Position(2, 13));
    }

    @Test
    void a_record_stands_in_its_line() {
        JsonPositions positions =
                JsonPositions.ofLines((HEADER + "\n{\"names\": [7]}\noops\r\n{\"names\": [ 8]}\n").getBytes(UTF_8));

        assertThat(positions.find(Pointer.ROOT.member("id"))).contains(new Position(1, 46));
        assertThat(positions.find(FIRST)).contains(new Position(2, 1));
        assertThat(positions.find(FIRST.member("names").item(0))).contains(new Position(2, 12));
        assertThat(positions.find(
                        Pointer.ROOT.member("records").item(2).member("names").item(0)))
                .contains(new Position(4, 13));
    }

    @Test
    void a_record_that_is_not_there_leads_to_where_records_begin() {
        JsonPositions positions = JsonPositions.ofLines(HEADER + "\n{\"names\": [7]}\n\n");

        for (String index : new String[] {"1", "2", "999999999", "99999999999", "00", "-", "", "x"}) {
            assertThat(positions.find(Pointer.ROOT.member("records").member(index)))
                    .as(index)
                    .contains(new Position(1, 1));
        }
        assertThat(positions.find(Pointer.ROOT.member("records"))).contains(new Position(1, 1));
    }

    @Test
    void what_becomes_of_the_bytes_does_not_matter() {
        byte[] lines = (HEADER + "\n{\"names\": [7]}").getBytes(UTF_8);
        JsonPositions positions = JsonPositions.ofLines(lines);
        Arrays.fill(lines, (byte) '\n');

        assertThat(positions.find(FIRST.member("names").item(0))).contains(new Position(2, 12));
    }

    /** The line is parsed once for all of them, and not once for each. */
    @Test
    void a_line_with_many_members_has_them_all() {
        int members = 20_000;
        String record = IntStream.range(0, members)
                .mapToObj(i -> "\"m" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
        JsonPositions positions = JsonPositions.ofLines(HEADER + "\n" + record + "\n" + record);

        int column = "{".length() + 1;
        for (int i = 0; i < members; i++) {
            column += ("\"m" + i + "\":").length();
            assertThat(positions.find(FIRST.member("m" + i))).contains(new Position(2, column));
            column += (i + ",").length();
        }
    }

    @Test
    void every_value_of_the_golden_files_is_found() throws IOException {
        String document = Documents.resource("golden.json");
        String lines = Documents.resource("golden.jsonl");
        CaseFile caseFile = CaseJsonReader.standard().readLines(new ByteArrayInputStream(lines.getBytes(UTF_8)));
        String[] documentLines = document.split("\n");

        Walk.over(Pointer.ROOT, CaseHeader.SHAPE, caseFile.header(), new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                Position position = JsonPositions.of(document).find(at).orElseThrow();
                String name = attribute.isList() ? "\"" : "\"" + attribute.name() + "\": ";
                assertThat(documentLines[position.line() - 1].substring(0, position.column() - 1))
                        .isEqualTo(name.equals("\"") ? "    " : "  " + name);
                assertThat(JsonPositions.ofLines(lines).find(at).orElseThrow().line())
                        .isEqualTo(1);
            }
        });
    }

    @Test
    void deep_nesting_and_other_text_do_no_harm() {
        assertThat(JsonPositions.of("[".repeat(200_000)).find(Pointer.ROOT)).contains(new Position(1, 1));
        assertThat(JsonPositions.of("{} {} ]").find(Pointer.ROOT)).contains(new Position(1, 1));
    }
}
