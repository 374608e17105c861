package org.amparo.json.jackson3;

import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Jackson 3's parser as a token reader. Its exceptions quote input, so they go no further than this. */
final class ParserTokens implements TokenReader {

    private final JsonParser parser;
    private TokenKind kind;

    /** Reads on from the current token of the parser. */
    ParserTokens(JsonParser parser) {
        this.parser = parser;
        this.kind = kindOf(parser.currentToken());
    }

    @Override
    public TokenKind next() {
        try {
            kind = kindOf(parser.nextToken());
            return kind;
        } catch (JacksonException e) {
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
            case PROPERTY_NAME -> TokenKind.NAME;
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
            return parser.getString();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public int line() {
        return line(location());
    }

    @Override
    public int column() {
        return column(location());
    }

    private static int line(TokenStreamLocation location) {
        return Math.max(0, location.getLineNr());
    }

    private static int column(TokenStreamLocation location) {
        return Math.max(0, location.getColumnNr());
    }

    private TokenStreamLocation location() {
        return kind == TokenKind.END ? parser.currentLocation() : parser.currentTokenLocation();
    }

    private RefusedException refused(JacksonException e) {
        if (e instanceof JacksonIOException) {
            throw e;
        }
        Refusal refusal = Refusal.JSON_SYNTAX;
        if (e instanceof StreamConstraintsException) {
            refusal = Refusal.PARSER_LIMIT;
        } else if (e instanceof UnexpectedEndOfInputException) {
            refusal = Refusal.CUT_OFF;
        }
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new RefusedException(refusal, line(at), column(at));
    }
}
