package org.amparo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.casefile.CaseFile;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are not UTF-8, of every kind and in every place, are refused at the first of them. */
class HostileJsonUtf8Test {

    /** Each with the bytes that it takes. */
    private static final Map<String, String> GOOD = Map.of(
            "the first of two bytes", "C2 80",
            "the last of two bytes", "DF BF",
            "the first of three bytes", "E0 A0 80",
            "the last before the surrogates", "ED 9F BF",
            "the first behind the surrogates", "EE 80 80",
            "the last of three bytes", "EF BF BF",
            "the first of four bytes", "F0 90 80 80",
            "the last of four bytes", "F4 8F BF BF");

    private static final Map<String, String> BAD = bad();

    private static Map<String, String> bad() {
        Map<String, String> bad = new LinkedHashMap<>();
        for (int b = 0x80; b <= 0xBF; b++) {
            bad.put("a stray continuation " + b, hex(b));
        }
        for (int b = 0xC0; b <= 0xFF; b++) {
            bad.put("a start alone " + b, hex(b));
            bad.put("a start before another start " + b, hex(b) + " C3 A9");
        }
        for (String overlong : List.of(
                "C0 80",
                "C0 AF",
                "C1 BF",
                "E0 80 80",
                "E0 81 BF",
                "E0 80 AF",
                "E0 9F BF",
                "F0 80 80 80",
                "F0 80 80 AF",
                "F0 80 81 BF",
                "F0 82 82 AC",
                "F0 8F BF BF",
                "F8 80 80 80 AF",
                "F8 87 BF BF BF",
                "FC 80 80 80 80 AF",
                "FC 83 BF BF BF BF")) {
            bad.put("overlong " + overlong, overlong);
        }
        for (String surrogate : List.of(
                "ED A0 80",
                "ED AD BF",
                "ED AE 80",
                "ED AF BF",
                "ED B0 80",
                "ED BE 80",
                "ED BF BF",
                "ED A0 BD ED B8 80",
                "ED B8 80 ED A0 BD")) {
            bad.put("a surrogate " + surrogate, surrogate);
        }
        for (String beyond : List.of(
                "F4 90 80 80",
                "F4 BF BF BF",
                "F5 80 80 80",
                "F6 80 80 80",
                "F7 BF BF BF",
                "F8 88 80 80 80",
                "FB BF BF BF BF",
                "FC 84 80 80 80 80",
                "FD BF BF BF BF BF",
                "FE FF",
                "FF FE",
                "FF FF FF FF")) {
            bad.put("beyond Unicode " + beyond, beyond);
        }
        for (String good :
                List.of("C3 A9", "E0 A0 80", "E2 82 AC", "ED 9F BF", "F0 9F 98 80", "F1 80 80 80", "F4 8F BF BF")) {
            for (int length = 2; length < good.length(); length += 3) {
                String cut = good.substring(0, length);
                bad.put("cut off " + cut + " of " + good, cut);
                bad.put("cut off before a letter " + cut + " of " + good, cut + " 61");
                bad.put("cut off before another " + cut + " of " + good, cut + " " + good);
                bad.put(
                        "with a letter for a continuation " + cut + " of " + good,
                        cut + " 28" + good.substring(length));
            }
        }
        return bad;
    }

    private static String hex(int b) {
        return HexFormat.of().withUpperCase().toHexDigits((byte) b);
    }

    private static byte[] bytes(String before, String hex, String behind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
        bytes.writeBytes(behind.getBytes(UTF_8));
        return bytes.toByteArray();
    }

    /** The places for bytes in a document: the value begun there, the text before them, and the text after them. */
    private enum Place {
        IN_A_TEXT("/titles/en", "{" + Documents.HEADER + ",\r\n \"titles\": {\"en\": \"é😀", "\"}, \"records\": []}"),
        IN_A_NAME("", "{" + Documents.HEADER + ",\n\t\"é😀", "\": 1, \"records\": []}"),
        IN_A_RECORD(
                "/records/0/id",
                "{" + Documents.HEADER + ", \"records\": [\n{\"type\": \"person\", \"id\": \"person:é",
                "\"}]}"),
        IN_AN_UNKNOWN_MEMBER("/desk:x/0", "{" + Documents.HEADER + ", \"records\": [], \"desk:x\": [\r\"😀", "\"]}"),
        BETWEEN_TOKENS("", "{" + Documents.HEADER + ",\r\r\n\n ", " \"records\": []}"),
        IN_A_NUMBER("", "{" + Documents.HEADER + ", \"records\": [], \"desk:x\": 1", "0}"),
        IN_A_LITERAL("", "{" + Documents.HEADER + ", \"records\": [], \"desk:x\": tr", "ue}"),
        IN_AN_ESCAPE("/desk:x", "{" + Documents.HEADER + ", \"records\": [], \"desk:x\": \"\\", "n\"}"),
        BEHIND_A_SYNTAX_ERROR("", "{" + Documents.HEADER + ",, \n", "}"),
        BEFORE_THE_DOCUMENT("", "", Documents.of()),
        BEHIND_THE_DOCUMENT("", Documents.of() + "\n", "");

        private final String pointer;
        private final String before;
        private final String behind;

        Place(String pointer, String before, String behind) {
            this.pointer = pointer;
            this.before = before;
            this.behind = behind;
        }
    }

    private static List<JsonProblem> problems(byte[] document) {
        return Documents.problems(() -> CaseJsonReader.standard().read(document));
    }

    static List<String> kinds() {
        return List.copyOf(BAD.keySet());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_not_utf_8_is_refused_at_its_first_byte(String kind) {
        for (Place place : Place.values()) {
            byte[] document = bytes(place.before, BAD.get(kind), place.behind);
            int bad = place.before.getBytes(UTF_8).length + 1;
            String expected = Utf8.after(place.before) + ": not-utf-8 "
                    + (place.pointer.isEmpty() ? "\"\"" : place.pointer) + " Expected UTF-8, and byte " + bad
                    + " of the document is not; it was not read. Save the document as UTF-8.";

            assertThat(problems(document))
                    .as("%s", place)
                    .extracting(JsonProblem::toString)
                    .containsExactly(expected);
            assertThat(Documents.problems(() -> CaseJsonReader.standard().read(new ByteArrayInputStream(document))))
                    .isEqualTo(problems(document));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void lenient_reading_finds_it_at_the_same_byte(String kind) {
        for (Place place : Place.values()) {
            byte[] document = bytes(place.before, BAD.get(kind), place.behind);
            if (place != Place.BEHIND_THE_DOCUMENT && place != Place.BEFORE_THE_DOCUMENT) {
                Position expected = Utf8.after(place.before);
                assertThat(CaseJsonReader.standard().readLenient(document).problems())
                        .as("%s", place)
                        .anyMatch(problem -> problem.code().equals("not-utf-8")
                                && problem.line() == expected.line()
                                && problem.column() == expected.column());
            }
            assertThat(CaseJsonReader.standard().readLenient(document).bad()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_line_that_is_not_utf_8_is_bad_alone(String kind) throws IOException {
        String person = "{\"type\": \"person\", \"id\": \"person:a\"}";
        String start = "{\"type\": \"person\", \"id\": \"person:b\", \"desk:x\": \"é😀";
        byte[] lines = bytes("{" + Documents.HEADER + "}\n" + person + "\n" + start, BAD.get(kind), "\"}\n" + person);

        try (CaseLineReader reader = CaseJsonReader.standard().lines(new ByteArrayInputStream(lines))) {
            List<CaseLine> read = reader.stream().toList();
            assertThat(read).extracting(line -> line.record().isPresent()).containsExactly(true, false, true);
            assertThat(read.get(1).problems())
                    .extracting(JsonProblem::toString)
                    .containsExactly("3:" + (start.length() + 1)
                            + ": not-utf-8 /records/1 Expected UTF-8, and byte "
                            + (start.getBytes(UTF_8).length + 1)
                            + " of the line is not; it was not read. Save the file as UTF-8.");
            assertThat(read.get(1).bytes()).isEqualTo(bytes(start, BAD.get(kind), "\"}"));
        }
    }

    @Test
    void it_is_found_across_the_ends_of_buffers() throws IOException {
        for (int buffer : new int[] {1 << 12, 1 << 13, 1 << 14, 1 << 16}) {
            for (int before : IntStream.rangeClosed(buffer - 5, buffer + 1).toArray()) {
                for (String hex : List.of("80", "C3 28", "E2 82 22", "F0 9F 98 22", "ED A0 80", "F4 90 80 80", "FF")) {
                    String header = "{" + Documents.HEADER + "}\n";
                    String start = "{\"type\": \"person\", \"id\": \"person:b\", \"desk:x\": \"";
                    String filled = start + "x".repeat(before - header.length() - start.length());
                    byte[] lines = bytes(header + filled, hex, "\"}\n");
                    assertThat(Documents.problems(
                                    () -> CaseJsonReader.standard().readLines(new ByteArrayInputStream(lines))))
                            .extracting(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
                            .containsExactly("not-utf-8 2:" + (filled.length() + 1));

                    String text =
                            Place.IN_A_TEXT.before + "x".repeat(before - Place.IN_A_TEXT.before.getBytes(UTF_8).length);
                    byte[] document = bytes(text, hex, Place.IN_A_TEXT.behind);
                    assertThat(Documents.problems(
                                    () -> CaseJsonReader.standard().read(new ByteArrayInputStream(document))))
                            .extracting(problem -> problem.line() + ":" + problem.column())
                            .containsExactly(Utf8.after(text).toString());
                }
            }
        }
    }

    @Test
    void what_breaks_off_at_the_end_is_refused_there() {
        for (String hex : List.of("C3", "E2", "E2 82", "F0", "F0 9F", "F0 9F 98", "80", "FF")) {
            assertThat(problems(bytes("{\n ", hex, "")))
                    .extracting(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
                    .containsExactly("not-utf-8 2:2");
        }
    }

    /** The quote or the backslash that comes too early is the last byte, behind which none can be asked for. */
    @Test
    void what_breaks_off_before_the_last_byte_is_refused_there() {
        String start = "{" + Documents.HEADER + ", \"records\": [\n{\"type\": \"";
        for (String hex : List.of("C3", "E2", "E2 82", "F0", "F0 9F", "F0 9F 98", "80", "FF")) {
            for (String last : List.of("\"", "\\")) {
                assertThat(problems(bytes(start, hex, last)))
                        .extracting(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
                        .containsExactly("not-utf-8 2:11");
            }
        }
    }

    @Test
    void the_first_of_several_is_said() {
        assertThat(problems(bytes("{\"a\": \"\n", "FF 61 FF 0A 80", "\"}")))
                .extracting(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
                .containsExactly("not-utf-8 2:1");
    }

    @Test
    void what_is_utf_8_up_to_its_limits_is_read() {
        GOOD.forEach((name, hex) -> {
            byte[] document = bytes(
                    "{" + Documents.HEADER + ", \"titles\": {\"en\": \"",
                    hex,
                    "\"}, \"records\": [], \"" + new String(bytes("", hex, ""), UTF_8) + "\": 1}");
            CaseFile file = CaseJsonReader.standard().read(document);
            assertThat(file.header().unknownMembers().members())
                    .as(name)
                    .containsOnlyKeys(new String(bytes("", hex, ""), UTF_8));
            assertThat(CaseJsonReader.standard().read(FullJsonWriter.standard().write(file)))
                    .isEqualTo(file);
        });
    }
}
