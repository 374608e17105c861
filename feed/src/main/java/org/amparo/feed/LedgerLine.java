package org.amparo.feed;

import java.nio.CharBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.json.Instants;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;

/** A line of a ledger that is read: an object of strings, whole numbers and booleans, each of which is taken once. */
final class LedgerLine {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, DataValue> members = new LinkedHashMap<>();

    private LedgerLine() {}

    /** Reads a line. */
    static LedgerLine read(JsonText json, String text, int number) {
        try {
            LedgerLine line = new LedgerLine();
            line.read(json.lineReader(CharBuffer.wrap(text.toCharArray()), number));
            return line;
        } catch (RefusedException e) {
            throw broken();
        }
    }

    static FeedException broken() {
        return new FeedException(
                "ledger-broken",
                "Expected a ledger as it was written: this file is none, or was changed or cut off. Restore it from a copy.");
    }

    private void read(TokenReader in) {
        require(in.next() == TokenKind.START_OBJECT);
        while (in.next() == TokenKind.NAME) {
            String name = in.text();
            require(members.put(name, value(in)) == null);
        }
        require(in.kind() == TokenKind.END_OBJECT && in.next() == TokenKind.END);
    }

    private static DataValue value(TokenReader in) {
        return switch (in.next()) {
            case STRING -> new DataString(in.text());
            case NUMBER -> new DataNumber(in.text());
            case TRUE -> new DataBoolean(true);
            default -> throw broken();
        };
    }

    static void require(boolean holds) {
        if (!holds) {
            throw broken();
        }
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    private DataValue take(String name) {
        DataValue value = members.remove(name);
        if (value == null) {
            throw broken();
        }
        return value;
    }

    String text(String name) {
        if (take(name) instanceof DataString string) {
            return string.text();
        }
        throw broken();
    }

    String sha256(String name) {
        String text = text(name);
        require(SHA256.matcher(text).matches());
        return text;
    }

    Instant instant(String name) {
        String text = text(name);
        try {
            Instant instant = Instant.parse(text);
            require(Instants.text(instant).equals(text));
            return instant;
        } catch (DateTimeException e) {
            throw broken();
        }
    }

    long whole(String name) {
        if (take(name) instanceof DataNumber number
                && WHOLE.matcher(number.literal()).matches()) {
            return Long.parseLong(number.literal());
        }
        throw broken();
    }

    /** Whether there is such a member, which is then true. */
    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        require(take(name) instanceof DataBoolean);
        return true;
    }

    /** Ends the line, of which nothing may be left. */
    void end() {
        require(members.isEmpty());
    }
}
