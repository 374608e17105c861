package org.amparo.json.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Jackson 2's parser as a token reader. Its exceptions quote input, so they go no further than this. */
final class JacksonReader implements TokenReader {

    private final JsonParser parser;
    private final int firstLine;
    private TokenKind kind = TokenKind.END;

    JacksonReader(JsonParser parser, int firstLine) {
        this.parser = parser;
        this.firstLine = firstLine;
    }

    @Override
    public TokenKind next() {
        try {
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
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("Not a token of JSON text.");
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
        return line(location());
    }

    @Override
    public int column() {
        return location().getColumnNr();
    }

    private int line(JsonLocation location) {
        return firstLine + location.getLineNr() - 1;
    }

    private JsonLocation location() {
        return kind == TokenKind.END ? parser.currentLocation() : parser.currentTokenLocation();
    }

    private RefusedException refused(IOException e) {
        Refusal refusal = Refusal.JSON_SYNTAX;
        if (e instanceof StreamConstraintsException) {
            refusal = Refusal.TOO_DEEP;
        } else if (e instanceof JsonEOFException) {
            refusal = Refusal.CUT_OFF;
        }
        JsonLocation at = e instanceof JsonProcessingException json ? json.getLocation() : null;
        if (at == null) {
            at = parser.currentLocation();
        }
        return new RefusedException(refusal, line(at), at.getColumnNr());
    }
}
