package org.amparo.json.internal.fast;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.json.token.Limits;
import org.amparo.shape.Type;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.jspecify.annotations.Nullable;

/** Reads values of the types of the tables, each within the limits and with the checks of its type. */
final class FastReader extends ObjectBytes {

    private static final int LETTERS = 26;
    private static final int FEW = 32;

    /** The characters of keys, as bits: those below 64, and those from there on. */
    private static final long DIGITS_AND_MARKS = 0x03FF_6000_0000_0000L;

    private static final long LETTERS_AND_MARKS = 0x47FF_FFFE_87FF_FFFEL;

    /** The longest number within the range of attributes has sixteen digits and a sign. */
    private static final int LONGEST_WHOLE = 17;

    /** The languages of two letters that were met. */
    private final @Nullable LanguageTag[] languages = new LanguageTag[LETTERS * LETTERS];

    /** The hashes of the first keys of the record, of which most have few. */
    private final int[] hashes = new int[FEW];

    private int count;

    /** The keys behind them. */
    private final Set<String> more = new HashSet<>();

    FastReader(Limits limits, int tables) {
        super(limits, tables);
    }

    /** Begins with a record: keys are unique in one. */
    void startRecord() {
        startCount();
        count = 0;
        if (!more.isEmpty()) {
            more.clear();
        }
    }

    /** Reads a text of any content. */
    String text() {
        String text = limited(string());
        if (text.isEmpty()) {
            throw new GiveUp();
        }
        return text;
    }

    /** Reads a string that is a value of the type. */
    Object parsed(@Nullable Type<?> type) {
        Object value = Objects.requireNonNull(type).ofText(limited(string()));
        if (value == null) {
            throw new GiveUp();
        }
        return value;
    }

    /** Reads a code. */
    Object code(CodeTable codes) {
        int start = at + 1;
        int stop = here() == '"' ? plainEnd(start) : end;
        if (stop == end || !isAscii() || stop - start > limits.textLength()) {
            throw new GiveUp();
        }
        at = stop + 1;
        return codes.code(bytes, start, stop - start);
    }

    /** Reads the id of a record of this kind. */
    <R extends RecordId> R id(Class<R> kind) {
        return recent(kind, text -> RecordId.parse(text, kind));
    }

    /** Reads a value that may have been read before, of which nothing but its text decides what it is. */
    private <V> V recent(Class<V> type, Function<String, V> parse) {
        int start = at + 1;
        int stop = here() == '"' ? plainEnd(start) : end;
        int length = stop - start;
        if (stop == end || !isAscii() || !Recent.holds(length)) {
            return parse.apply(limited(string()));
        }
        int place = Recent.place(bytes, start, length);
        V value = recent.find(type, place, bytes, start, length);
        if (value == null) {
            value = parse.apply(limited(ascii(bytes, start, length)));
            recent.keep(value, place, bytes, start, length);
        }
        at = stop + 1;
        return value;
    }

    /** Reads a reference to a part. */
    PartRef partRef() {
        return PartRef.parse(limited(string()));
    }

    /** Reads a date. */
    PartialDate date() {
        return recent(PartialDate.class, PartialDate::parse);
    }

    /** Reads a period. */
    Period period() {
        return recent(Period.class, Period::parse);
    }

    /** Reads the key of a part, which no other part of the record has. Whether it is one, the maker of the part checks. */
    String key() {
        expect('"');
        int start = at;
        int hash = 0;
        while (at < end && isOfKey(bytes[at])) {
            hash = 31 * hash + bytes[at];
            at++;
        }
        String key = limited(ascii(bytes, start, at - start));
        expect('"');
        requireNew(key, hash);
        return key;
    }

    private static boolean isOfKey(byte c) {
        long bits = c < Long.SIZE ? DIGITS_AND_MARKS : LETTERS_AND_MARKS;
        return c > 0 && (bits >>> c & 1) != 0;
    }

    private void requireNew(String key, int hash) {
        for (int i = 0; i < count; i++) {
            if (hashes[i] == hash) {
                // The same key, or one in four thousand million.
                throw new GiveUp();
            }
        }
        if (count < FEW) {
            hashes[count++] = hash;
        } else if (!more.add(key)) {
            throw new GiveUp();
        }
    }

    /** Reads true or false. */
    Boolean bool() {
        if (here() == 't') {
            word("true");
            return Boolean.TRUE;
        }
        word("false");
        return Boolean.FALSE;
    }

    /** Reads a whole number. Whether it is within the range, the maker of the object checks. */
    Long integer() {
        String literal = numberWithin();
        if (literal.length() > LONGEST_WHOLE || !isWhole(literal)) {
            throw new GiveUp();
        }
        return Long.valueOf(literal);
    }

    /** Whether it is a whole number as JSON writes it, but for minus zero. */
    private static boolean isWhole(String literal) {
        int start = literal.startsWith("-") ? 1 : 0;
        for (int i = start; i < literal.length(); i++) {
            if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
                return false;
            }
        }
        return literal.equals("0") || (literal.length() > start && literal.charAt(start) != '0');
    }

    /** Reads text by language. */
    LocalizedText localized(int depth) {
        expect('{');
        if (depth >= limits.depth()) {
            throw new GiveUp();
        }
        space();
        LanguageTag language = language();
        String text = text();
        if (!goesOn('}')) {
            return LocalizedText.of(language, text);
        }
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        texts.put(language, text);
        do {
            language = language();
            if (texts.put(language, text()) != null) {
                throw new GiveUp();
            }
        } while (goesOn('}'));
        return LocalizedText.of(texts);
    }

    /** Reads the name of a member that is a language, and goes to its value. */
    private LanguageTag language() {
        LanguageTag language = at + 3 < end && bytes[at] == '"' && bytes[at + 3] == '"' ? ofTwoLetters() : null;
        if (language == null) {
            language = LanguageTag.parse(string());
        }
        toValue();
        return language;
    }

    private @Nullable LanguageTag ofTwoLetters() {
        int first = bytes[at + 1] - 'a';
        int second = bytes[at + 2] - 'a';
        if (first < 0 || first >= LETTERS || second < 0 || second >= LETTERS) {
            return null;
        }
        int place = LETTERS * first + second;
        LanguageTag language = languages[place];
        if (language == null) {
            language = LanguageTag.parse(ascii(bytes, at + 1, 2));
            languages[place] = language;
        }
        at += 4;
        return language;
    }
}
