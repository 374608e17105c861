package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.id.RecordId;
import org.amparo.json.token.Limits;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of each type in small records: what is taken, with which value, and what is left to the other reader. */
class FastReaderTest {

    private static final String START = "{\"type\":\"person\",\"id\":\"person:leyla-orlova\",";

    private final BothWays ways = new BothWays();
    private final FastRecords fast = new FastRecords(Limits.STANDARD);

    private static byte[] person(String members) {
        return (START + members + "}").getBytes(UTF_8);
    }

    private boolean isTaken(String members) {
        return ways.isTaken(fast, person(members), Limits.STANDARD);
    }

    private void requireSame(String members) {
        ways.requireSame(fast, person(members), Limits.STANDARD);
    }

    static Stream<String> right() {
        return """
                "x:y": 0
                "x:y": -0
                "x:y": -1.50e+10
                "x:y": 1E-2
                "x:y": ""
                "x:y": "a b"
                "x:y": true
                "x:y": false
                "x:y": null
                "x:y": []
                "x:y": [ ]
                "x:y": {}
                "x:y": { }
                "x:y": [1,"2" , [], {} ]
                "x:y": {"a":{"a":{}} , "b" : null}
                "x:y": [[[[0]]]]
                "x:y": {"a":{"b":{"c":[]}}}
                "x:y": 1234567
                "x:y": {"":0}
                "":0
                "x:y": 1, "x:z": 1
                "x:y": {"y":1}, "y:y": {"y":1}
                "x:y": "\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\uD83D\\uDE00\\uFfFf"
                "x:y": "\u007f é山😀 \\n é山😀"
                "x:\\n": "a"
                "x:é": "a"
                "kind": "named"
                "kind": "of-a-desk-with-a-name-of-its-own"
                "gender": "female"
                "bornOn": "1988"
                "bornOn": "1988-04-01"
                "bornOn": "1988-04~"
                "bornOn": "[1988-04-01..1988-05-02]"
                "bornOn": "1988\\u002d04"
                "formerIds": ["person:a"]
                "formerIds": ["person:a", "person:a-name-that-is-longer-than-forty-bytes-of-ascii"]
                "names": [{"full": "a"}]
                "names": [{"key": "n", "full": "a", "language": "az-Latn", "script": "Latn", "period": "2004/.."}]
                "names": [{"full": "a"}, {"full": "b"} , {"full": "c"}]
                "names": [{"full": "a", "key": "a-key-of-more-than-twenty-bytes"}]
                "roles": [{}]
                "roles": [{"disputed": true}, {"disputed": false}]
                "roles": [{"title": {"en": "a"}}]
                "roles": [{"title": { "en" : "a" , "fr" : "b","az-Latn":"c" } }]
                "roles": [{"title": {"az": "a", "za": "b", "aa": "c", "zz": "d"}}, {"title": {"az": "a"}}]
                "roles": [{"title": {"mul": "a", "en-GB": "b", "EN": "c"}}]
                "evidence": [{"statement": "statement:s", "via": ["statement:s#a", "statement:t#b"], "rival": [1]}]
                "links": [{"url": "https://example.org/"}]
                "revisions": [{"at": "2024-12-31T08:00:00Z", "number": 1}]
                "consent": {"scopes": ["feed"]}
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("right")
    void what_is_right_is_taken(String members) {
        assertThat(isTaken(members)).isTrue();
        assertThat(isTaken(members)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("right")
    void each_limit_acts_at_its_bound(String members) {
        byte[] text = person(members);
        for (int limit = 1; limit < 48; limit++) {
            for (Limits limits : List.of(
                    Limits.STANDARD.withDepth(limit),
                    Limits.STANDARD.withTextLength(limit),
                    Limits.STANDARD.withNumberLength(limit),
                    Limits.STANDARD.withValues(limit))) {
                FastRecords limited = new FastRecords(limits);
                ways.requireSame(limited, text, limits);
                // The order of the members is known now.
                ways.requireSame(limited, text, limits);
            }
        }
    }

    static Stream<String> wrong() {
        return """
                "x:y": tru
                "x:y": truE
                "x:y": falsE
                "x:y": nul
                "x:y": nulL
                "x:y": nully
                "x:y": True
                "x:y": NaN
                "x:y":
                "x:y" 1
                "x:y"
                x:y: 1
                'x:y': 1
                "x:y": 01
                "x:y": +1
                "x:y": -
                "x:y": 1.
                "x:y": .5
                "x:y": 1e
                "x:y": 1-1
                "x:y": 0x1
                "x:y": [1,]
                "x:y": [,1]
                "x:y": [1 2]
                "x:y": [1
                "x:y": [1}
                "x:y": {"a"}
                "x:y": {"a":}
                "x:y": {"a":1,}
                "x:y": {"a":1]
                "x:y": {"a":1 "b":1}
                "x:y": {,"a":1}
                "x:y": {a:1}
                "x:y": {"a":1,"a":1}
                "x:y": {"a":1,"\\u0061":1}
                "x:y": 1, "x:y": 1
                "x:y": 1, "x:\\u0079": 1
                "x:y": "a" "b"
                "x:y": "a
                "x:y": "\\a"
                "x:y": "\\U0041"
                "x:y": "\\u004"
                "x:y": "\\ud83d"
                "x:y": "\\ude00"
                "x:y": "\\ude00\\ud83d"
                "x:y": "\\ud83dx"
                "x:y": "\\u0000"
                "x:\\u0000": 1
                "x:\\ud83d": 1
                "x:y": "\t"
                "x:\t": "a"
                "x:y": "a\\n\t"
                , "x:y": 1
                "x:y": 1,
                "x:y": 1,, "x:z": 1
                "x:y": 1 "x:z": 1
                "type": "person"
                "id": "person:leyla-orlova"
                "kind": ""
                "kind": "Named"
                "kind": "é"
                "kind": null
                "kind": named
                "kind": ["named"]
                "bornOn": 1988
                "bornOn": "1988-13"
                "bornOn": "1988-02-30"
                "bornOn": ""
                "formerIds": []
                "formerIds": [ ]
                "formerIds": "person:a"
                "formerIds": ["person:a",]
                "formerIds": ["person:a"}
                "formerIds": ["person:a" "person:b"]
                "formerIds": ["person:"]
                "formerIds": [null]
                "names": {"full": "a"}
                "names": [{}]
                "names": [{"full": ""}]
                "names": [{"full": 1}]
                "names": [{"full": "a", "full": "a"}]
                "names": [{"full": "a"]
                "names": [{"full": "a", "language": ""}]
                "names": [{"full": "a", "script": "latin"}]
                "names": [{"full": "a", "key": ""}]
                "names": [{"full": "a", "key": "-"}]
                "names": [{"full": "a", "key": "a}]
                "names": [{"full": "a", "key": "n"}, {"full": "a", "key": "n"}]
                "names": [{"full": "a", "key": "n"}], "roles": [{"key": "n"}]
                "roles": [{"disputed": null}]
                "roles": [{"disputed": "true"}]
                "roles": [{"disputed": t}]
                "roles": [{"disputed": 0}]
                "roles": [{"title": {}}]
                "roles": [{"title": "a"}]
                "roles": [{"title": {"en": ""}}]
                "roles": [{"title": {"en": "a", "fr": ""}}]
                "roles": [{"title": {"en": 1}}]
                "roles": [{"title": {"en" "a"}}]
                "roles": [{"title": {"en": "a",}}]
                "roles": [{"title": {"en": "a" "fr": "b"}}]
                "roles": [{"title": {"en": "a", "en": "b"}}]
                "roles": [{"title": {"en": "a", "fr": "b", "en": "c"}}]
                "roles": [{"title": {"e": "a"}}]
                "roles": [{"title": {"`a": "a"}}]
                "roles": [{"title": {"{a": "a"}}]
                "roles": [{"title": {"a`": "a"}}]
                "roles": [{"title": {"a{": "a"}}]
                "roles": [{"title": {"ba": "a"}}, {"title": {"a{": "b"}}]
                "evidence": [{"statement": "person:s"}]
                "evidence": [{"statement": "statement:s", "via": ["statement:s"]}]
                "links": [{"url": ""}]
                "links": [{"url": "a b"}]
                "consent": []
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_left_to_the_other_reader_which_refuses_it(String members) {
        assertThat(isTaken(members)).isFalse();
        requireSame(members);
    }

    /** The fast way may give up at what is right, if nobody writes it. */
    @Test
    void what_is_right_and_rare_is_left_to_the_other_reader() {
        for (String members : List.of(
                "\"k\\u0069nd\":\"named\"",
                "\"kind\":\"n\\u0061med\"",
                "\"names\":[{\"full\":\"a\",\"key\":\"\\u0061\"}]",
                // Keys of one hash.
                "\"names\":[{\"full\":\"a\",\"key\":\"Aa\"},{\"full\":\"a\",\"key\":\"BB\"}]")) {
            assertThat(isTaken(members)).as(members).isFalse();
            assertThat(ways.slowly(person(members), Limits.STANDARD).record()).isNotNull();
        }
    }

    private static byte[] count(String value) {
        return ("{\"type\":\"statement\",\"id\":\"statement:s\",\"counts\":[{\"value\":" + value + "}]}")
                .getBytes(UTF_8);
    }

    @Test
    void whole_numbers_are_taken_within_their_range() {
        for (String number : "0 7 10 -1 -9 1234567890 9007199254740991 -9007199254740991".split(" ")) {
            assertThat(ways.isTaken(fast, count(number), Limits.STANDARD))
                    .as(number)
                    .isTrue();
        }
        String others = "- -0 00 01 -01 +1 1.0 1. .1 1e2 1E2 1- --1 1/ 1: 9007199254740992 -9007199254740992"
                + " 99999999999999999 123456789012345678 99999999999999999999 -99999999999999999999 \"1\" null true";
        for (String other : others.split(" ")) {
            assertThat(ways.isTaken(fast, count(other), Limits.STANDARD))
                    .as(other)
                    .isFalse();
        }
    }

    private static byte[] keys(Stream<String> keys) {
        return person(
                keys.map(key -> "{\"full\":\"a\",\"key\":\"" + key + "\"}").collect(joining(",", "\"names\":[", "]")));
    }

    @Test
    void each_byte_is_taken_in_a_key_just_if_the_other_reader_takes_it() {
        int taken = 0;
        for (int b = 0; b < 256; b++) {
            for (String key : List.of("@", "@a", "a@", "a@b")) {
                byte[] text = new String(keys(Stream.of(key)), ISO_8859_1)
                        .replace('@', (char) b)
                        .getBytes(ISO_8859_1);
                // An escape in a key is rare, and left to the other reader.
                if (b != '\\') {
                    ways.requireSame(fast, text, Limits.STANDARD);
                    taken += fast.record(text) == null ? 0 : 1;
                }
            }
        }
        assertThat(taken).isEqualTo(4 * 62 + 2 * 4);
    }

    @Test
    void keys_have_a_longest() {
        for (int length : new int[] {1, 126, 127, 128, 129, 130}) {
            ways.requireSame(fast, keys(Stream.of("k".repeat(length))), Limits.STANDARD);
        }
        assertThat(fast.record(keys(Stream.of("k".repeat(128))))).isNotNull();
    }

    /** The first thirty-two are told by their hashes, and those behind them by a set. */
    @Test
    void a_key_that_is_there_twice_is_found_wherever_it_stands() {
        int most = 36;
        List<String> keys = IntStream.range(0, most).mapToObj(i -> "k" + i).toList();
        for (int rounds = 0; rounds < 2; rounds++) {
            assertThat(ways.isTaken(fast, keys(keys.stream()), Limits.STANDARD)).isTrue();
        }
        for (int second = 1; second < most; second++) {
            for (int first = 0; first < second; first++) {
                List<String> twice = new ArrayList<>(keys);
                twice.set(second, keys.get(first));
                assertThat(fast.record(keys(twice.stream())))
                        .as("%d %d", first, second)
                        .isNull();
            }
        }
        assertThat(ways.isTaken(fast, keys(Stream.of("ab", "ba", "a", "b", "aab", "aba", "baa")), Limits.STANDARD))
                .isTrue();
    }

    @Test
    void names_of_members_have_a_longest() {
        for (int length : new int[] {1023, 1024, 1025}) {
            String name = "\"" + "x".repeat(length) + "\":0";
            assertThat(isTaken(name)).isEqualTo(length <= Limits.MAX_NAME);
            assertThat(isTaken("\"x\":{" + name + "}")).isEqualTo(length <= Limits.MAX_NAME);
            requireSame(name);
        }
    }

    private Person read(String members) {
        return (Person) Objects.requireNonNull(fast.record(person(members)));
    }

    private LanguageTag language(String language) {
        Person person = read("\"roles\":[{\"title\":{\"" + language + "\":\"a\"}}]");
        return person.roles()
                .get(0)
                .title()
                .orElseThrow()
                .asMap()
                .keySet()
                .iterator()
                .next();
    }

    @Test
    void a_language_of_two_letters_is_made_once() {
        for (String language : List.of("az", "za", "en", "ne", "aa", "zz")) {
            assertThat(language(language)).isSameAs(language(language)).hasToString(language);
        }
    }

    @Test
    void a_value_that_was_read_lately_is_found_again() {
        String members = "\"bornOn\":\"1988-04-01\",\"diedOn\":\"2024-04-02\",\"formerIds\":[\"person:abc\"]";
        Person first = read(members);
        Person second = read(members);
        assertThat(second).isEqualTo(first);
        assertThat(second.bornOn().orElseThrow()).isSameAs(first.bornOn().orElseThrow());
        assertThat(second.formerIds().get(0)).isSameAs(first.formerIds().get(0));
        assertThat(first.bornOn()).isNotEqualTo(first.diedOn());
        assertThat(isTaken("\"evidence\":[{\"statement\":\"person:abc\"}]")).isFalse();
        for (int length = 1; length < 50; length++) {
            String id = "person:" + "a".repeat(length);
            List<RecordId> ids =
                    read("\"formerIds\":[\"" + id + "\",\"" + id + "\"]").formerIds();
            assertThat(ids.get(0) == ids.get(1)).as(id).isEqualTo(id.length() >= 8 && id.length() <= 40);
            assertThat(isTaken("\"formerIds\":[\"" + id + "\",\"" + id + "b\"]"))
                    .isTrue();
        }
    }

    /** Names of a table may follow each other in any order, whichever came last time. */
    @Test
    void members_may_come_in_any_order() {
        List<String> members = Arrays.asList(
                "\"key\":\"k\"",
                "\"value\":1",
                "\"atLeast\":1",
                "\"atMost\":2",
                "\"breakdownExhaustive\":true",
                "\"breakdownOverlapping\":true",
                "\"x\":0",
                "\"values\":0",
                "\"breakdownExhaustively\":{}");
        for (int turn = 0; turn < 2 * members.size(); turn++) {
            Collections.rotate(members, turn % 3 == 0 ? 1 : 2);
            for (String comma : List.of(",", " ,\n")) {
                String text = "{\"type\":\"statement\",\"id\":\"statement:s\",\"counts\":[{"
                        + String.join(comma, members) + "}]}";
                assertThat(ways.isTaken(fast, text.getBytes(UTF_8), Limits.STANDARD))
                        .isTrue();
                assertThat(ways.isTaken(fast, text.replace("\":", "\" :\t").getBytes(UTF_8), Limits.STANDARD))
                        .isTrue();
                assertThat(ways.isTaken(fast, text.replace("\":", "\": ").getBytes(UTF_8), Limits.STANDARD))
                        .isTrue();
            }
        }
    }
}
