package org.amparo.json.internal.fast;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Makes texts that differ from a good one in a few bytes, tokens, values or members. Most of them are wrong. */
final class TextMutants {

    /** What JSON is made of, what it must not have, and what other readers take: each in bytes of its own. */
    private static final List<byte[]> PIECES = List.of(
            utf8("\""),
            utf8("\\"),
            utf8("{"),
            utf8("}"),
            utf8("["),
            utf8("]"),
            utf8(","),
            utf8(":"),
            utf8(" "),
            utf8("\n"),
            utf8("\r\t"),
            utf8("\u0000"),
            utf8("\u001f"),
            utf8("\u007f"),
            utf8("null"),
            utf8("true"),
            utf8("0"),
            utf8("-0"),
            utf8("01"),
            utf8("1.0"),
            utf8("1e2"),
            utf8("9007199254740991"),
            utf8("9007199254740992"),
            utf8("{}"),
            utf8("[]"),
            utf8("\"\""),
            utf8("\\u0000"),
            utf8("\\ud800"),
            utf8("\\ud83d\\ude00"),
            utf8("\\u0074"),
            utf8("\\/"),
            utf8("\\x"),
            utf8("\uFEFF"),
            utf8("\uFFFD"),
            utf8("ə"),
            utf8("山"),
            utf8("😀"),
            latin1("\u00C0\u0080"),
            latin1("\u00ED\u00A0\u0080"),
            latin1("\u00F4\u0090\u0080\u0080"),
            latin1("\u00E2\u0082"),
            latin1("\u0080"),
            utf8("\"type\":\"person\","),
            utf8("\"type\":1,"),
            utf8("\"key\":\"a\","),
            utf8("\"id\":\"person:a\","),
            utf8("\"evidence\":[],"),
            utf8("\"x:y\":{\"z\":[1,null,true,\"\"]},"),
            utf8("//"),
            utf8("NaN"),
            utf8("2024-02-30"),
            utf8("2024-13"),
            utf8("2024?"),
            utf8("/.."),
            utf8("-"),
            utf8("é"));

    private final Random random;

    TextMutants(long seed) {
        random = new Random(seed);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] latin1(String bytes) {
        return bytes.getBytes(ISO_8859_1);
    }

    /** A text with one to three changes. */
    byte[] of(byte[] text) {
        byte[] changed = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = changed(changed);
        }
        return changed;
    }

    private byte[] changed(byte[] text) {
        int at = random.nextInt(text.length + 1);
        int to = Math.min(text.length, at + random.nextInt(4));
        return switch (random.nextInt(8)) {
            case 0 -> joined(text, at, new byte[] {(byte) random.nextInt(256)}, Math.min(text.length, at + 1));
            case 1 -> joined(text, at, new byte[0], to);
            case 2 -> joined(text, at, PIECES.get(random.nextInt(PIECES.size())), at);
            case 3 -> joined(text, at, PIECES.get(random.nextInt(PIECES.size())), to);
            case 4 -> joined(text, at, new byte[0], text.length);
            case 5 -> again(text, at, member(text, at));
            case 6 -> joined(text, member(text, at), new byte[0], member(text, to));
            default -> moved(text, member(text, at), member(text, at) + random.nextInt(text.length + 1));
        };
    }

    /** The place behind the next comma. */
    private static int member(byte[] text, int from) {
        int i = from;
        while (i < text.length && text[i] != ',') {
            i++;
        }
        return Math.min(text.length, i + 1);
    }

    /** The text from there on once more, up to there. */
    private static byte[] again(byte[] text, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text, 0, to);
        out.write(text, from, text.length - from);
        return out.toByteArray();
    }

    /** Two pieces in the other order. */
    private static byte[] moved(byte[] text, int from, int middle) {
        int second = Math.min(text.length, middle);
        int end = member(text, second);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text, 0, from);
        out.write(text, second, end - second);
        out.write(text, from, second - from);
        out.write(text, end, text.length - end);
        return out.toByteArray();
    }

    private static byte[] joined(byte[] text, int from, byte[] instead, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text, 0, Math.min(from, to));
        out.write(instead, 0, instead.length);
        out.write(text, to, text.length - to);
        return out.toByteArray();
    }
}
