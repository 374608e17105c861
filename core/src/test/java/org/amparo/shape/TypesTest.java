package org.amparo.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.code.CustodyForm;
import org.amparo.id.AgentId;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.RecordTypes;
import org.amparo.id.SubjectId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Revision;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypesTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(Types.STRING, "Ağ \"dam\"\n", "Ağ \"dam\"\n"),
                Arguments.of(Types.KEY, "m1", "m1"),
                Arguments.of(Types.ATTRIBUTE, "bornOn", "bornOn"),
                Arguments.of(Types.COUNTRY, "AZ", "AZ"),
                Arguments.of(Types.SCRIPT, "Latn", "Latn"),
                Arguments.of(Types.DURATION, "P5Y6M", "P5Y6M"),
                Arguments.of(Types.DURATION, "P1Y2M3W4D", "P1Y2M3W4D"),
                Arguments.of(Types.DURATION, "P0D", "P0D"),
                Arguments.of(Types.DURATION, "P15D", "P15D"),
                Arguments.of(Types.AGE, "34", "34"),
                Arguments.of(Types.AGE, "30..35", "30..35"),
                Arguments.of(Types.AGE, "35..30", "35..30"),
                Arguments.of(Types.AGE, "18..", "18.."),
                Arguments.of(Types.SHA256, HASH, HASH),
                Arguments.of(Types.VERSION, "1.0", "1.0"),
                Arguments.of(Types.VERSION, "12.345", "12.345"),
                Arguments.of(Types.LANGUAGE, "az-Latn", LanguageTag.parse("az-Latn")),
                Arguments.of(Types.DATE, "2023-11~", PartialDate.parse("2023-11~")),
                Arguments.of(Types.PERIOD, "2023-11/..", Period.parse("2023-11/..")),
                Arguments.of(Types.INSTANT, "2024-12-31T08:00:00Z", Instant.parse("2024-12-31T08:00:00Z")),
                Arguments.of(Types.INSTANT, "2024-12-31T08:00:00.123Z", Instant.parse("2024-12-31T08:00:00.123Z")),
                Arguments.of(Types.URI, "https://a.example/b?c#d", URI.create("https://a.example/b?c#d")),
                Arguments.of(Types.BASE, "https://a.example/b/", URI.create("https://a.example/b/")),
                Arguments.of(Types.URI, "geo:48.2,16.37;u=1000", URI.create("geo:48.2,16.37;u=1000")),
                Arguments.of(Types.URI, "https://a.example/ə", URI.create("https://a.example/ə")),
                Arguments.of(Types.PART_REF, "statement:d1#m1", PartRef.parse("statement:d1#m1")),
                Arguments.of(Types.CASE_FILE_ID, "case-file:x", CaseFileId.of("x")),
                Arguments.of(Types.code(CustodyForm.VOCABULARY), "prison", CustodyForm.PRISON),
                Arguments.of(Types.code(CustodyForm.VOCABULARY), "later-form", CustodyForm.VOCABULARY.of("later-form")),
                Arguments.of(Types.reference(PersonId.class), "person:x", PersonId.of("x")),
                Arguments.of(Types.reference(AgentId.class), "organisation:x", RecordId.parse("organisation:x")),
                Arguments.of(Types.reference(AgentId.class), "vehicle:x", RecordId.parse("vehicle:x")),
                Arguments.of(Types.reference(RecordId.class), "vehicle:x", RecordId.parse("vehicle:x")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    <V> void a_text_of_the_type_is_read_and_printed(ScalarType<V> type, String text, V value) {
        assertThat(type.parse(text)).isEqualTo(value);
        assertThat(type.parse(text).toString()).isEqualTo(text);
        assertThatNoException().isThrownBy(() -> type.check(value));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(Types.STRING, "empty-text", ""),
                refused(Types.STRING, "text-characters", "secret\u0000", "secret\uDC00"),
                refused(Types.KEY, "key-syntax", "", "secret key", "-secret"),
                refused(Types.ATTRIBUTE, "empty-text", ""),
                refused(Types.COUNTRY, "country-syntax", "", "az", "AZE", "A", "A1", "ＡＺ", "AZ\n", "Secret"),
                refused(Types.SCRIPT, "script-syntax", "", "latn", "LATN", "Lat", "Latin", "Latı", "Latn\n"),
                refused(
                        Types.DURATION,
                        "duration-syntax",
                        "",
                        "P",
                        "5Y",
                        "P5",
                        "PT5H",
                        "P1YT2H",
                        "P-5Y",
                        "p5y",
                        "P5M6Y",
                        "P1.5Y",
                        "P5Y ",
                        "P1234567890Y",
                        "P5Y\n"),
                refused(Types.AGE, "age-syntax", "", "-1", "034", "1000", "3 4", "..35", "30...35", "30-35", "secret"),
                refused(
                        Types.SHA256,
                        "hash-syntax",
                        "",
                        HASH.substring(1),
                        HASH + "0",
                        HASH.replace('a', 'A'),
                        "secret"),
                refused(
                        Types.VERSION,
                        "version-syntax",
                        "",
                        "1",
                        "1.",
                        "01.0",
                        "1.00",
                        "1.0.0",
                        "0.1",
                        "v1.0",
                        "1.0\n",
                        "12345.0"),
                refused(Types.LANGUAGE, "language-syntax", "", "en_US", "secretlanguage"),
                refused(Types.DATE, "date-syntax", "", "secret", "1985-4-1"),
                refused(Types.DATE, "date-impossible", "2023-02-30"),
                refused(Types.PERIOD, "period-syntax", "", "2023", "/", "secret"),
                refused(
                        Types.INSTANT,
                        "instant-syntax",
                        "",
                        "2024-12-31",
                        "2024-12-31T08:00:00",
                        "2024-12-31T08:00:00+00:00",
                        "2024-12-31t08:00:00z",
                        "2024-12-31 08:00:00Z",
                        "2024-02-30T08:00:00Z",
                        "2024-12-31T24:00:00Z",
                        "2016-12-31T23:59:60Z",
                        "2024-12-31T08:00:00.Z",
                        "2024-12-31T08:00Z",
                        "+12024-12-31T08:00:00Z",
                        "secret"),
                refused(
                        Types.BASE,
                        "base-syntax",
                        "https://secret.example",
                        "https://secret.example/a",
                        "secret.example/",
                        "//secret.example/",
                        "secret",
                        "?a=/b"),
                refused(Types.BASE, "uri-syntax", "", "a secret/", "http://[secret/"),
                refused(
                        Types.URI,
                        "uri-syntax",
                        "",
                        "a secret",
                        "https://secret.example/%",
                        "http://[secret",
                        "se\u0000cret"),
                refused(Types.PART_REF, "part-ref-syntax", "", "statement:secret"),
                refused(Types.CASE_FILE_ID, "id-type", "person:secret"),
                refused(Types.code(CustodyForm.VOCABULARY), "code-syntax", "", "Prison", "secret code"),
                refused(
                        Types.reference(PersonId.class),
                        "id-type",
                        "organisation:secret",
                        "vehicle:secret",
                        "case-file:secret"),
                refused(Types.reference(AgentId.class), "id-type", "detention:secret", "group:secret"),
                refused(Types.reference(RecordId.class), "id-syntax", "secret", "person:", "Person:secret"));
    }

    private static Arguments refused(ScalarType<?> type, String code, String... texts) {
        return Arguments.of(type, code, texts);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void any_other_text_is_refused_and_never_repeated(ScalarType<?> type, String code, String[] texts) {
        for (String text : texts) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .as(type.label() + ": " + text)
                    .isThrownBy(() -> type.parse(text))
                    .withNoCause()
                    .satisfies(e -> {
                        assertThat(e.code()).isEqualTo(code);
                        assertThat(e.getMessage()).doesNotContain("secret");
                    });
        }
    }

    @Test
    void an_id_of_another_type_is_refused_with_what_was_expected() {
        expects(Types.reference(AwardId.class), "Expected the id of an award.");
        expects(Types.reference(AgentId.class), "Expected the id of a person or an organisation.");
        expects(Types.reference(SubjectId.class), "Expected the id of a person, an organisation or a group.");
        expects(Types.CASE_FILE_ID, "Expected the id of a case file.");
    }

    private static void expects(ScalarType<?> type, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> type.parse("detention:secret"))
                .withMessage(message);
    }

    @Test
    void a_text_is_checked_when_an_object_is_built_too() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Types.COUNTRY.check("Secret"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("country-syntax"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Name.builder().full("x").script("secret").build())
                .satisfies(e -> assertThat(e.code()).isEqualTo("script-syntax"));
    }

    @Test
    void a_whole_number_is_one_that_every_reader_holds_exactly() {
        long most = 9007199254740991L;
        Types.INTEGER.check(most);
        Types.INTEGER.check(-most);
        for (long value : new long[] {most + 1, -most - 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Types.INTEGER.check(value))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("number-range"));
        }
    }

    @Test
    void a_reference_says_which_records_may_stand_there() {
        assertThat(Types.reference(PersonId.class).kinds()).containsExactly("person");
        assertThat(Types.reference(AgentId.class).kinds()).containsExactly("person", "organisation");
        assertThat(Types.reference(SubjectId.class).kinds()).containsExactly("person", "organisation", "group");
        assertThat(Types.reference(DetentionId.class).kinds()).containsExactly("detention");
        assertThat(Types.reference(RecordId.class).kinds()).containsExactlyElementsOf(RecordTypes.names());
        assertThat(Types.reference(AgentId.class).label()).isEqualTo("id of person or organisation");
    }

    @Test
    void a_value_whose_text_nobody_could_read_again_is_refused() {
        for (Instant value : List.of(
                Instant.MAX,
                Instant.MIN,
                Instant.parse("+10000-01-01T00:00:00Z"),
                Instant.parse("-0001-12-31T23:59:59.999999999Z"))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Revision.builder().number(1L).at(value).build())
                    .satisfies(e -> assertThat(e.code()).isEqualTo("instant-syntax"));
        }
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CaseHeader.builder()
                        .id(CaseFileId.parse("case-file:a"))
                        .base(URI.create(""))
                        .build())
                .satisfies(e -> assertThat(e.code()).isEqualTo("uri-syntax"));
    }

    @Test
    void the_first_and_the_last_moment_of_four_digits_stay() {
        for (String text : List.of("0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z")) {
            Instant value = Instant.parse(text);
            assertThatNoException()
                    .isThrownBy(() -> Revision.builder().number(1L).at(value).build());
            assertThat(Types.INSTANT.parse(text)).isEqualTo(value);
        }
    }

    @Test
    void a_part_asks_for_its_table_late() {
        Type.PartType<Name> part = Types.part(() -> Name.SHAPE);
        assertThat(part.table().orElseThrow()).isSameAs(Name.SHAPE);
        assertThat(part.label()).isEqualTo("object: name");
    }
}
