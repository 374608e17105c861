package org.amparo.exchange.internal.rows;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The encodings in which a map can say that a CSV file is. None is ever guessed: a text in one of them is a text in most
 * of the others, too, with other letters.
 */
public final class Encodings {

    /** Their names, as WHATWG Encoding has them. */
    public static final List<String> NAMES = List.of(
            "utf-8",
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "windows-1257",
            "windows-1258",
            "koi8-r",
            "gb18030",
            "big5",
            "shift_jis",
            "euc-kr");

    private Encodings() {}

    /** The encoding of a name; empty if it is none of the names, or this Java does not have it. */
    public static Optional<Charset> of(String name) {
        return Optional.of(name)
                .filter(NAMES::contains)
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }
}
