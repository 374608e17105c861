package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.id.PersonId;
import org.amparo.json.token.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and documents, whole, broken off, and with a byte that is another. */
class FastRecordsTest {

    private static final String PERSON = """
            {"type":"person","id":"person:leyla-orlova","kind":"named","bornOn":"1988-04",\
            "names":[{"key":"n1","full":"Leyla Orlova","language":"az"},{"full":"Лея山😀"}],\
            "roles":[{"title":{"en":"Editor","az-Latn":"Redaktor"},"period":"2004/..","disputed":true}],\
            "evidence":[{"statement":"statement:s1","via":["statement:s2#m1"]}],\
            "desk:x":[1.5,{"a":null,"b":[]},false,"\\n\\u00e9\\/"],"desk:y":{}}""";

    private static final String STATEMENT = """
            { "id" : "statement:s1",\t"counts" :\r
            [ { "key" : "c1" , "value" : -12 , "breakdownExhaustive" : false , "breakdownOverlapping" : true } , {} ] ,
            "type" : "statement" } \n""";

    private static final String COMPACT = """
            {"type":"statement","id":"statement:s1","counts":[{"key":"c1","value":12,"breakdownExhaustive":false,\
            "breakdownOverlapping":true},{"breakdownExhaustive":true}],"access":"open"}""";

    /** Bytes that mean something to JSON, to UTF-8 or to a value. */
    private static final byte[] BYTES = "\"\\{},: \n\u001f-0at\u00bf\u00e2\u00ff".getBytes(ISO_8859_1);

    private final BothWays ways = new BothWays();
    private final FastRecords fast = new FastRecords(Limits.STANDARD);

    private boolean isTaken(String text) {
        return ways.isTaken(fast, text.getBytes(UTF_8), Limits.STANDARD);
    }

    private void requireSame(byte[] bytes, int from, int to, byte[] instead) {
        String text = new String(bytes, ISO_8859_1);
        byte[] changed =
                (text.substring(0, from) + new String(instead, ISO_8859_1) + text.substring(to)).getBytes(ISO_8859_1);
        ways.requireSame(fast, changed, Limits.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, STATEMENT, COMPACT})
    void a_good_line_is_taken_again_and_again(String line) {
        for (int i = 0; i < 3; i++) {
            assertThat(isTaken(line)).isTrue();
            assertThat(isTaken(" " + line + "\r\n\t")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, STATEMENT, COMPACT})
    void of_a_line_with_another_byte_is_made_what_the_other_reader_makes(String line) {
        byte[] bytes = line.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            for (byte other : BYTES) {
                requireSame(bytes, i, i + 1, new byte[] {other});
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, STATEMENT, COMPACT})
    void of_a_line_with_a_byte_less_or_more_is_made_what_the_other_reader_makes(String line) {
        byte[] bytes = line.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            requireSame(bytes, i, i + 1, new byte[0]);
            requireSame(bytes, i, i, new byte[] {bytes[i]});
            requireSame(bytes, i, i, new byte[] {' '});
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, STATEMENT, COMPACT})
    void a_line_that_breaks_off_is_not_taken(String line) {
        byte[] bytes = line.strip().getBytes(UTF_8);
        assertThat(isTaken(line)).isTrue();
        for (int i = 0; i < bytes.length; i++) {
            requireSame(bytes, i, bytes.length, new byte[0]);
            requireSame(bytes, i, bytes.length, new byte[] {'"'});
            requireSame(bytes, i, bytes.length, new byte[] {'\\'});
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, STATEMENT, COMPACT})
    void what_stands_behind_a_line_counts(String line) {
        for (String more : List.of("}", "]", ",", "0", "\"", "{}", "\u0000", "\u00a0", "\n" + line)) {
            assertThat(isTaken(line + more)).as(more).isFalse();
            assertThat(isTaken(more + line)).as(more).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "0",
                "\"type\"",
                "{\"id\":\"person:a\"}",
                "{\"id\":\"person:a\",\"kinds\":\"person\",\"typo\":\"person\",\"Type\":\"person\"}",
                "{\"type\":\"person\"}",
                "{\"type\":\"persons\",\"id\":\"person:a\"}",
                "{\"type\":\"statement\",\"id\":\"person:a\"}",
                "{\"type\":null,\"id\":\"person:a\"}",
                "{\"type\":\"person\",\"type\":\"person\",\"id\":\"person:a\"}",
                "{\"type\":\"person\",\"id\":\"person:a\",\"id\":\"person:a\"}",
                "{\"id\":\"person:a\",\"x:type\":{\"type\":\"person\"}}"
            })
    void a_text_that_is_no_record_of_a_known_type_is_not_taken(String text) {
        assertThat(isTaken(text)).isFalse();
    }

    @Test
    void the_type_may_stand_anywhere_and_be_spelt_with_escapes() {
        assertThat(isTaken("{\"id\":\"person:a\",\"x:y\":[{\"type\":\"}\\\"]\"}],\"type\":\"person\"}"))
                .isTrue();
        assertThat(isTaken("{\"id\":\"person:a\",\"type\":\"p\\u0065rson\"}")).isTrue();
        assertThat(isTaken("{\"id\":\"person:a\",\"ty\\u0070e\":\"person\"}")).isFalse();
        assertThat(isTaken("{\"id\":\"person:a\",\"ty\\u0070e\":\"person\",\"type\":\"person\"}"))
                .isFalse();
    }

    /** The limit of a record that is read by itself. The lines reach some of each, and others are beyond them. */
    @ParameterizedTest
    @ValueSource(strings = {PERSON, STATEMENT, COMPACT})
    void each_limit_acts_at_its_bound(String line) {
        byte[] text = line.getBytes(UTF_8);
        int taken = 0;
        for (int limit = 1; limit <= 64; limit++) {
            for (Limits limits : List.of(
                    Limits.STANDARD.withDepth(limit),
                    Limits.STANDARD.withTextLength(limit),
                    Limits.STANDARD.withNumberLength(limit),
                    Limits.STANDARD.withValues(limit))) {
                FastRecords limited = new FastRecords(limits);
                ways.requireSame(limited, text, limits);
                // Once more, since the order of members is known now.
                ways.requireSame(limited, text, limits);
                taken += limited.record(text) == null ? 0 : 1;
            }
        }
        assertThat(taken).isBetween(64, 4 * 64 - 1);
    }

    /** The items of a document, read as they come; null if one is not taken, or the list does not end. */
    private @Nullable List<CaseRecord> items(String document) {
        if (!fast.openRecords(document.getBytes(UTF_8))) {
            return null;
        }
        List<CaseRecord> items = new ArrayList<>();
        while (!fast.isAtEnd()) {
            CaseRecord item = fast.item();
            if (item == null || !fast.goOn()) {
                return null;
            }
            items.add(item);
        }
        return items;
    }

    private static Person person(String name) {
        return Person.builder().id(PersonId.of(name)).build();
    }

    private static final String FIRST = "{\"type\":\"person\",\"id\":\"person:a\"}";
    private static final String SECOND = "{\"id\":\"person:b\",\"type\":\"person\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"records\":[" + FIRST + "," + SECOND + "]}",
                " { \"id\" : \"records\" , \"x:y\" : { \"records\" : [ 1 ] } , \"records\" : [ " + FIRST + " , "
                        + SECOND + " ] , \"a\" : 1 } ",
                // The header is not looked at.
                "{\"a\":[0 1},\"records\":[" + FIRST + "," + SECOND + "]"
            })
    void records_of_a_document_are_read_one_by_one(String document) {
        assertThat(items(document)).containsExactly(person("a"), person("b"));
        assertThat(fast.position()).isEqualTo(document.lastIndexOf(']'));
        assertThat(fast.values()).isEqualTo(2);
    }

    @Test
    void a_document_may_have_no_records() {
        assertThat(items("{\"records\":[]}")).isEmpty();
        assertThat(items("{\"records\":[ \n]}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"records\":[]",
                "{}",
                "{\"record\":[],\"recordz\":[],\"Records\":[],\"recordss\":[]}",
                "{\"records\":{}}",
                "{\"records\" []}",
                "{\"records\":",
                "{records:[]}",
                "{\"a\" 1,\"records\":[]}",
                "{\"a\":1 \"records\":[]}",
                "{\"a\":1],\"records\":[]}",
                "{\"a\":},\"records\":[]}",
                "{\"a\":é,\"records\":[]}",
                "{\"a\":1}{\"records\":[]}"
            })
    void a_document_without_a_list_of_records_is_not_opened(String document) {
        assertThat(items(document)).isNull();
    }

    @Test
    void a_list_of_records_that_breaks_off_does_not_end() {
        String document = "{\"records\" : [ " + FIRST + " , " + SECOND + " ]";
        for (int length = 0; length < document.length(); length++) {
            assertThat(items(document.substring(0, length))).as("%d", length).isNull();
        }
        assertThat(items(document)).hasSize(2);
        for (String other : List.of(",]", "}", ";", ",,", "\"]")) {
            assertThat(items(document.replace(" ]", other))).as(other).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            1              ; 1
            -1.5e+7        ; -1.5e+7
            nonsense       ; nonsense
            "a"            ; "a"
            "]\\"}\\\\"    ; "]\\"}\\\\"
            {"a":[1,{}]}   ; {"a":[1,{}]}
            [[],["]"]]     ; [[],["]"]]
            {"type":"sun"} ; {"type":"sun"}
            {1]            ; {1]
            ,              ; ,
            """)
    void an_item_that_is_not_taken_can_be_gone_over(String item, String end) {
        String before = "{\"records\":[";
        for (String behind : List.of("]}", " , 0]", "")) {
            assertThat(fast.openRecords((before + item + behind).getBytes(UTF_8)))
                    .isTrue();
            assertThat(fast.item()).isNull();
            assertThat(fast.position()).isEqualTo(before.length());
            assertThat(fast.skipItem()).isTrue();
            assertThat(fast.position()).isEqualTo(before.length() + end.length());
            assertThat(fast.goOn()).isEqualTo(!behind.isEmpty());
            assertThat(fast.isAtEnd()).isEqualTo(behind.startsWith("]"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "]",
                "}",
                "\"",
                "\"a",
                "\"\\",
                "\"\\\"",
                "[",
                "[1",
                "[1,",
                "{\"a",
                "{\"a\":[]",
                "\\",
                "é",
                "\u0001",
                "[;]"
            })
    void an_item_without_an_end_cannot_be_gone_over(String item) {
        assertThat(fast.openRecords(("{\"records\":[0," + item).getBytes(UTF_8)))
                .isTrue();
        assertThat(fast.skipItem()).isTrue();
        boolean more = fast.goOn();
        assertThat(more).isEqualTo(!item.equals("]"));
        assertThat(fast.skipItem()).isFalse();
    }
}
