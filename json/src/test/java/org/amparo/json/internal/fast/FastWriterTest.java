package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amparo.json.internal.fast.BothWays.requireSame;
import static org.amparo.json.internal.fast.BothWays.slowly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Link;
import org.amparo.shape.Shape;
import org.amparo.speech.Count;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What the fast writer writes is what the other one writes, and what that one refuses is left to it. */
class FastWriterTest {

    private static final int FORMAT_DEPTH = 512;

    private static Person personWith(DataValue value) {
        return personWith("desk:x", value);
    }

    private static Person personWith(String name, DataValue value) {
        return Person.builder()
                .id(PersonId.of("p"))
                .unknownMembers(DataObject.EMPTY.with(name, value))
                .build();
    }

    /** A person who has the text wherever a text of any content can stand. */
    private static Person personNamed(String text) {
        return Person.builder()
                .id(PersonId.of("p"))
                .addName(Name.builder()
                        .full(text)
                        .given("x" + text)
                        .unknownMembers(DataObject.EMPTY.with(
                                "x" + text.substring(0, Math.min(900, text.length())),
                                DataArray.of(new DataString(text))))
                        .build())
                .addLink(Link.builder()
                        .url(URI.create("https://example.org/é"))
                        .title(LocalizedText.of(LanguageTag.parse("az-Latn"), text)
                                .with(LanguageTag.ENGLISH, text))
                        .build())
                .build();
    }

    @Test
    void any_json_is_written_as_by_the_other_writer() {
        DataValue all = DataArray.of(
                DataNull.NULL,
                new DataBoolean(true),
                new DataBoolean(false),
                new DataNumber("-1.50e+7"),
                new DataString(""),
                DataArray.of(),
                DataArray.of(DataArray.of(), new DataNumber("0")),
                DataObject.EMPTY,
                DataObject.EMPTY.with("a", DataNull.NULL).with("é", DataObject.EMPTY.with("", DataNull.NULL)));
        requireSame(personWith(all));
        requireSame(personWith(DataObject.EMPTY.with("all", all)));
    }

    @Test
    void every_character_is_written_as_by_the_other_writer() {
        LineBuffer buffer = new LineBuffer();
        StringBuilder text = new StringBuilder();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                text.appendCodePoint(c);
            }
            if (text.length() > 500 || c == Character.MAX_CODE_POINT) {
                buffer.clear();
                requireSame(buffer, personNamed(text.toString()));
                text.setLength(0);
            }
        }
    }

    @Test
    void characters_that_json_must_or_may_escape_are_written_as_by_the_other_writer() {
        for (String text : List.of(
                "\u2028", "\u2029", "\u007f", "\u0001", "\"", "\\", "/", "\ud83d\ude00", "\n\r\t\b\f", "</script>")) {
            requireSame(personNamed(text));
            requireSame(personNamed("a" + text + "b"));
        }
    }

    /** Plain texts are copied and then searched, eight bytes at a time; the last two have the lower half of a plain one. */
    @Test
    void a_character_that_needs_more_is_found_at_every_place_of_a_plain_text() {
        LineBuffer buffer = new LineBuffer();
        for (String other :
                List.of("\"", "\\", "\u0001", "\u001f", "\u007f", "\u0080", "é", "😀", "\u0130", "\u0441")) {
            for (int length = 0; length < 27; length++) {
                for (int place = 0; place <= length; place++) {
                    requireSame(
                            buffer, personWith(new DataString("x".repeat(place) + other + "~".repeat(length - place))));
                }
                buffer.clear();
            }
        }
    }

    /** Lengths around that of a piece, with each kind of character on its edge. */
    @Test
    void strings_of_every_length_are_written_whole() {
        for (String last : List.of("x", "\u0001", "\"", "é", "世", "😀")) {
            for (int length = 1_015; length < 1_035; length++) {
                requireSame(personNamed("x".repeat(length) + last + last + "y"));
                requireSame(personNamed(last.repeat(length)));
                requireSame(personNamed("y" + last.repeat(length)));
            }
        }
    }

    /** The buffer has 65,536 bytes at first. */
    @Test
    void everything_is_written_whole_wherever_the_buffer_ends() {
        CaseRecord record = RandomCases.seeded(5)
                .plausibleRecords(100)
                .filter(Detention.class::isInstance)
                .filter(detention -> slowly(detention).length < 1_000)
                .findFirst()
                .orElseThrow();
        int length = slowly(record).length;
        for (int rest = 0; rest <= length + 40; rest++) {
            LineBuffer buffer = new LineBuffer();
            String fill = "x".repeat(65_000 - rest - length);
            assertThat(buffer.add(personWith(new DataString(fill)))).isTrue();
            buffer.endLine();
            while (buffer.size() < 65_536 - rest) {
                buffer.endLine();
            }
            requireSame(buffer, record);
        }
    }

    @Test
    void texts_of_a_million_characters_are_written_whole() {
        requireSame(personWith(new DataString("\u0001".repeat(1_000_000))));
        requireSame(personNamed("x世".repeat(300_000)));
    }

    @Test
    void very_long_lists_are_written_whole() {
        Person.Builder person = Person.builder().id(PersonId.of("p"));
        for (int i = 0; i < 50_000; i++) {
            person.addFormerId(RecordId.parse("person:former-" + i)).addName(Name.of("Name " + i));
        }
        requireSame(person.build());
        requireSame(personWith(new DataArray(Collections.nCopies(200_000, DataArray.of()))));
    }

    /** Deeper than what the format nests is refused, at every place where any JSON can stand. */
    @Test
    void unknown_members_are_as_deep_as_the_other_writer_writes_them_and_no_deeper() {
        int written = 0;
        int refused = 0;
        for (int depth = FORMAT_DEPTH - 16; depth <= FORMAT_DEPTH + 2; depth++) {
            DataValue lists = new DataString("deep");
            DataValue objects = DataObject.EMPTY;
            DataValue emptyList = DataArray.of();
            for (int i = 1; i < depth; i++) {
                lists = DataArray.of(lists);
                objects = DataObject.EMPTY.with("in", objects);
                emptyList = i % 2 == 0 ? DataArray.of(emptyList) : DataObject.EMPTY.with("in", emptyList);
            }
            for (DataValue deep : List.of(lists, objects, emptyList)) {
                CaseRecord member = personWith(deep);
                requireSame(member);
                requireSame(Person.builder()
                        .id(PersonId.of("p"))
                        .addName(Name.builder()
                                .full("x")
                                .unknownMembers(DataObject.EMPTY.with("desk:x", deep))
                                .build())
                        .addEvidence(Evidence.builder()
                                .statement(StatementId.of("s"))
                                .rival(deep)
                                .build())
                        .build());
                written += slowly(member) == null ? 0 : 1;
                refused += slowly(member) == null ? 1 : 0;
            }
        }
        assertThat(written).isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void parts_in_parts_count_as_levels() {
        for (int parts = 240; parts < 260; parts++) {
            Count count = Count.builder()
                    .unknownMembers(DataObject.EMPTY.with("desk:x", DataArray.of()))
                    .build();
            for (int i = 1; i < parts; i++) {
                count = Count.builder().addBreakdown(count).build();
            }
            requireSame(
                    Statement.builder().id(StatementId.of("s")).addCount(count).build());
        }
    }

    @Test
    void names_that_the_format_cannot_hold_are_left_to_the_other_writer() {
        DataValue value = new DataString("x");
        for (String name :
                List.of("", "\"", "\u2028", "世".repeat(1_024), "x".repeat(1_025), "a\u0000", "\ud83d", "\ude00x")) {
            requireSame(personWith(name, value));
            requireSame(personWith("desk:x", DataObject.EMPTY.with(name, value)));
        }
    }

    @Test
    void a_table_of_another_version_is_left_to_the_other_writer() {
        List<String> names = new ArrayList<>(Person.SHAPE.attributes().keySet());
        names.add("type");
        assertThat(TableNames.areOf(Person.SHAPE, names)).isTrue();
        assertThat(TableNames.areOf(Person.SHAPE, names.subList(0, names.size() - 1)))
                .isFalse();
        Collections.swap(names, 1, 2);
        assertThat(TableNames.areOf(Person.SHAPE, names)).isFalse();
        assertThatThrownBy(() -> new LineBuffer().openTable(false)).isInstanceOf(GiveUp.class);
    }

    @Test
    void a_name_of_any_length_that_has_room_is_written() {
        for (int length = 0; length <= MemberName.ROOM - 4; length++) {
            String name = "abcdefghijklmnopqrstuvwxyz01".substring(0, length);
            byte[] bytes = new byte[MemberName.ROOM + 3];
            int end = MemberName.of(name).put(bytes, 3);
            assertThat(new String(bytes, 3, end - 3, UTF_8)).isEqualTo(",\"" + name + "\":");
        }
    }

    @Test
    void all_names_of_the_tables_fit_into_their_words() {
        byte[] bytes = new byte[MemberName.ROOM];
        for (Shape<?, ?> table : CaseRecord.tables()) {
            for (String name : table.attributes().keySet()) {
                int end = MemberName.of(name).put(bytes, 0);
                assertThat(new String(bytes, 0, end, UTF_8)).isEqualTo(",\"" + name + "\":");
            }
        }
    }
}
