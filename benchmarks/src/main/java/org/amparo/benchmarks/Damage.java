package org.amparo.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** The ways in which lines are broken, each with the code of the problem that it must have. */
enum Damage {
    CUT_OFF("json-syntax", line -> line.substring(0, line.indexOf(',', line.length() / 2))),
    TRAILING_COMMA("json-syntax", line -> with(line, "")),
    SINGLE_QUOTES("json-syntax", line -> line.replaceFirst("\"type\"", "'type'")),
    MISSING_QUOTE("json-syntax", line -> line.replaceFirst("\"type\"", "\"type")),
    NOT_A_NUMBER("json-syntax", line -> with(line, "\"desk:x\":NaN")),
    CONTROL_CHARACTER("json-syntax", line -> with(line, "\"desk:x\":\"\t\"")),
    LATIN_1("not-utf-8", line -> with(line, "\"desk:x\":\"Ren\u00e9e\"")),
    OVERLONG_UTF_8("not-utf-8", line -> with(line, "\"desk:x\":\"\u00c0\u00af\"")),
    BYTE_ORDER_MARK("byte-order-mark", line -> "\u00ef\u00bb\u00bf" + line),
    TWO_IN_A_LINE("trailing-text", line -> line + line),
    DUPLICATE_MEMBER("duplicate-member", line -> with(line, "\"type\":\"person\"")),
    NULL_VALUE("null-value", line -> withId(line, "null")),
    NUMBER_FOR_TEXT("wrong-kind", line -> withId(line, "7")),
    NO_ID("missing-required", line -> line.replaceFirst("\"id\"", "\"desk:id\"")),
    ID_OF_ANOTHER_TYPE(
            "id-type", line -> withId(line, line.contains("\"id\":\"award:") ? "\"person:x\"" : "\"award:x\"")),
    UNPAIRED_SURROGATE("text-characters", line -> with(line, "\"desk:x\":\"\\ud800\"")),
    TOO_DEEP("too-deep", line -> with(line, "\"desk:x\":" + "[".repeat(600) + "]".repeat(600))),
    TOO_LONG_A_LINE("too-large", line -> with(line, "\"desk:x\":\"" + "x".repeat(Damage.LINE_LIMIT) + "\"")),
    SECOND_HEADER("second-header", line -> "{\"type\":\"case-file\",\"amparo\":\"1.0\",\"id\":\"case-file:another\"}"),
    BLANK("blank-line", line -> "");

    /** The limit for the bytes of a line when these lines are read. */
    static final int LINE_LIMIT = 1 << 14;

    private final String code;

    // All are functions of the line alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<String> change;

    Damage(String code, UnaryOperator<String> change) {
        this.code = code;
        this.change = change;
    }

    /** The code of the problem that the broken line has. */
    String code() {
        return code;
    }

    /** The broken line. Bytes are treated as characters one by one, so that all others stay as they are. */
    byte[] to(byte[] line) {
        return change.apply(new String(line, ISO_8859_1)).getBytes(ISO_8859_1);
    }

    /** The damage to a line, if any: one in ten is broken, and never the last. */
    static Optional<Damage> of(int line, int last) {
        SplittableRandom random = new SplittableRandom(line);
        boolean broken = random.nextInt(10) == 0 && line != last;
        return broken ? Optional.of(values()[random.nextInt(values().length)]) : Optional.empty();
    }

    private static String with(String line, String member) {
        return line.substring(0, line.length() - 1) + "," + member + "}";
    }

    private static String withId(String line, String id) {
        return line.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":" + id);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
