package org.amparo.json.internal.syntax;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;
import org.jspecify.annotations.Nullable;

/** Jackson 2's parser as a token reader. Its exceptions quote input, so they go no further than this. */
final class JacksonReader implements TokenReader {

    private final JsonParser parser;
    private final int firstLine;

    /** Whether the text is one line, in which a carriage return does not start another. */
    private final boolean oneLine;

    /** The refusal for a text beyond a limit of the parser. */
    private final Refusal beyondLimit;

    private TokenKind kind;

    /** The place of the current token, kept since line and column are asked for together. */
    private @Nullable JsonLocation location;

    private JacksonReader(JsonParser parser, int firstLine, boolean oneLine, Refusal beyondLimit) {
        this.parser = parser;
        this.firstLine = firstLine;
        this.oneLine = oneLine;
        this.beyondLimit = beyondLimit;
        this.kind = kindOf(parser.currentToken());
    }

    /** Reads with a parser of ours, which limits the depth alone. */
    static JacksonReader ofOurs(JsonParser parser, int firstLine) {
        return new JacksonReader(parser, firstLine, false, Refusal.TOO_DEEP);
    }

    /** Reads a line of JSON Lines in the same way. */
    static JacksonReader ofLine(JsonParser parser, int line) {
        return new JacksonReader(parser, line, true, Refusal.TOO_DEEP);
    }

    /** Reads on with a host's parser, from its current token. */
    static JacksonReader ofHost(JsonParser parser) {
        return new JacksonReader(parser, 1, false, Refusal.PARSER_LIMIT);
    }

    @Override
    public TokenKind next() {
        try {
            location = null;
            kind = kindOf(parser.nextToken());
            return kind;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static TokenKind kindOf(@Nullable JsonToken token) {
        if (token == null) {
            return TokenKind.END;
        }
        return switch (token) {
            case START_OBJECT -> TokenKind.START_OBJECT;
            case END_OBJECT -> TokenKind.END_OBJECT;
            case START_ARRAY -> TokenKind.START_ARRAY;
            case END_ARRAY -> TokenKind.END_ARRAY;
            case FIELD_NAME -> TokenKind.NAME;
            case VALUE_STRING -> TokenKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> TokenKind.NUMBER;
            case VALUE_TRUE -> TokenKind.TRUE;
            case VALUE_FALSE -> TokenKind.FALSE;
            case VALUE_NULL -> TokenKind.NULL;
            // A buffer of Java objects can have them, JSON text cannot.
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new RefusedException(Refusal.JSON_SYNTAX, 0, 0);
        };
    }

    @Override
    public TokenKind kind() {
        return kind;
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    @Override
    public int line() {
        return oneLine ? firstLine : line(location());
    }

    @Override
    public int column() {
        return column(location());
    }

    private int line(JsonLocation location) {
        return oneLine ? firstLine : Math.max(0, firstLine + location.getLineNr() - 1);
    }

    private int column(JsonLocation location) {
        return oneLine ? (int) location.getCharOffset() + 1 : Math.max(0, location.getColumnNr());
    }

    private JsonLocation location() {
        if (location == null) {
            location = kind == TokenKind.END ? parser.currentLocation() : parser.currentTokenLocation();
        }
        return location;
    }

    private RefusedException refused(IOException e) {
        if (!(e instanceof JsonProcessingException) && !(e instanceof CharConversionException)) {
            throw new UncheckedIOException(e);
        }
        Refusal refusal = Refusal.JSON_SYNTAX;
        if (e instanceof StreamConstraintsException) {
            refusal = beyondLimit;
        } else if (e instanceof JsonEOFException) {
            refusal = Refusal.CUT_OFF;
        }
        JsonLocation at = e instanceof JsonProcessingException json ? json.getLocation() : null;
        if (at == null) {
            at = parser.currentLocation();
        }
        return new RefusedException(refusal, line(at), column(at));
    }
}
