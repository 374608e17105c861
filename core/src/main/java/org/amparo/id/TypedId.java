package org.amparo.id;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;

/** The common base of all ids: a type and a local name, written {@code type:local} and kept as written. */
abstract class TypedId {

    private static final int MAX_LOCAL = 128;
    private static final int MAX_TYPE = 64;

    /**
     * A different number in each run. If hashes could be foreseen, a document could be written with thousands of ids of
     * the same hash, and looking up one of them would take as long as looking at all.
     */
    private static final int SEED = new SplittableRandom().nextInt();

    private static final int ODD = 0x9E3779B1;

    private static final long DIGITS_AND_MARKS = bits("0123456789.-");
    private static final long LETTERS_AND_MARKS = bits("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_~");

    private final String type;
    private final String text;

    /** The hash, once it was asked for; 0 before. Most ids that are read are never looked up. */
    private int hash;

    /**
     * An id. All kinds of ids have constructors of two parameters. A Jackson without our module would read with a
     * constructor of a single text, without the checks of {@code parse}.
     *
     * @param text the type, a colon and the local name; checked
     * @throws InvalidValueException {@code id-syntax} if the text is not an id, or {@code id-type} if it is the id of
     *     another type
     */
    TypedId(String type, String text) {
        requireType(type, text);
        this.type = type;
        this.text = text;
        if (!isLocal(text, type.length() + 1)) {
            boolean hasSecondType = text.indexOf(':', type.length() + 1) >= 0;
            throw (hasSecondType ? Invalid.ID_SYNTAX_WITH_TYPE : Invalid.ID_SYNTAX).exception();
        }
    }

    /** A hash of a text that nobody can foresee. */
    static int hash(String text) {
        int hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * ODD;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    /** The text of an id. */
    static String text(String type, String local) {
        return Objects.requireNonNull(type, "type") + ":" + Objects.requireNonNull(local, "local");
    }

    private static void requireType(String type, String text) {
        Objects.requireNonNull(text, "text");
        if (!text.startsWith(type) || text.length() <= type.length() || text.charAt(type.length()) != ':') {
            throw text.indexOf(':') < 1 ? withoutType(text) : Invalid.idOf(List.of(type));
        }
    }

    /** The refusal of a text that has no type before a colon. */
    static InvalidValueException withoutType(String text) {
        return (isLocal(text, 0) ? Invalid.ID_SYNTAX_WITHOUT_TYPE : Invalid.ID_SYNTAX).exception();
    }

    /** Whether a text is a local name from a position on. */
    static boolean isLocal(String text, int start) {
        int end = text.length();
        if (start >= end || end - start > MAX_LOCAL || !isAlphanumeric(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!isOfLocal(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bit of the character is set, which is quicker than one comparison after the other. */
    private static boolean isOfLocal(char c) {
        long bits = c < Long.SIZE ? DIGITS_AND_MARKS : LETTERS_AND_MARKS;
        return c < 2 * Long.SIZE && (bits >>> c & 1) != 0;
    }

    /** The bits of some characters, each by its number among 64. */
    private static long bits(String characters) {
        return characters.chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
    }

    static boolean isType(String type) {
        if (type.isEmpty() || type.length() > MAX_TYPE || !isLowerCase(type.charAt(0))) {
            return false;
        }
        for (int i = 1; i < type.length(); i++) {
            char c = type.charAt(i);
            if (!isLowerCase(c) && !isDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return isLowerCase(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Reads the id of a record of the same type.
     *
     * @param text the text, which begins with the type and a colon
     * @throws InvalidValueException {@code id-syntax} if the text is not an id, or {@code id-type} if no record has ids
     *     of this type
     */
    abstract RecordId another(String text);

    public final String type() {
        return type;
    }

    public final String local() {
        return text.substring(type.length() + 1);
    }

    public final URI iri(URI base) {
        return URI.create(Objects.requireNonNull(base, "base") + type + "/" + local());
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TypedId that && text.equals(that.text);
    }

    @Override
    public final int hashCode() {
        int known = hash;
        if (known == 0) {
            known = hash(text);
            hash = known;
        }
        return known;
    }

    @Override
    public final String toString() {
        return text;
    }

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }
}
