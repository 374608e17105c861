package org.amparo.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;

/** Tells names that lost letters when a file was read or written in an encoding that is not its own. */
public final class LostLetters {

    /** The encodings in which files of UTF-8 are usually opened by mistake. The last one has every byte. */
    private static final List<Charset> MISTAKEN = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("windows-1251"),
            Charset.forName("windows-1254"),
            Charset.forName("ISO-8859-1"));

    /** What programs write for a letter that they cannot read, or inside of a word for one that they cannot write. */
    private static final Pattern REPLACED = Pattern.compile("\uFFFD|\\?\\p{L}|\\?\\?");

    private LostLetters() {}

    /** Whether the name of a person lost letters. No person has a question mark in the name. */
    public static boolean isInPersonName(String name) {
        return name.indexOf('?') >= 0 || isIn(name);
    }

    /**
     * Whether any name lost letters: it has the replacement character, or a question mark before a letter, or is UTF-8
     * that was read as something else. The name of a body may ask, as in “Who cares?”.
     */
    public static boolean isIn(String name) {
        return REPLACED.matcher(name).find()
                || (name.chars().anyMatch(letter -> letter > 0x7F)
                        && MISTAKEN.stream().anyMatch(charset -> isUtf8ReadAs(charset, name)));
    }

    private static boolean isUtf8ReadAs(Charset charset, String name) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(name));
            UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
