package org.amparo.json.token;

import org.amparo.data.DataNumber;
import org.amparo.problem.InvalidValueException;

/**
 * The tokens of one value in a longer text, as if it were a whole text: the end of the value is the end of the text,
 * and the tokens after it are left to the next reader.
 */
public final class ValueTokens implements TokenReader {

    private final TokenReader tokens;
    private boolean started;
    private boolean ended;
    private int depth;

    /**
     * The tokens of a value.
     *
     * @param tokens a reader at the first token of the value; left at the last
     */
    public ValueTokens(TokenReader tokens) {
        this.tokens = tokens;
    }

    @Override
    public TokenKind next() {
        if (started && depth == 0) {
            ended = true;
            return TokenKind.END;
        }
        TokenKind kind = started ? tokens.next() : tokens.kind();
        started = true;
        switch (kind) {
            case START_OBJECT, START_ARRAY -> depth++;
            case END_OBJECT, END_ARRAY -> depth--;
            case END -> throw new RefusedException(Refusal.CUT_OFF, line(), column());
            default -> {}
        }
        return kind;
    }

    @Override
    public TokenKind kind() {
        return ended ? TokenKind.END : tokens.kind();
    }

    /** Refuses numbers that JSON does not have: a lenient parser allows some, and a buffer may hold an infinite one. */
    @Override
    public String text() {
        String text = tokens.text();
        if (kind() == TokenKind.NUMBER && !isNumber(text)) {
            throw new RefusedException(Refusal.JSON_SYNTAX, line(), column());
        }
        return text;
    }

    private static boolean isNumber(String text) {
        try {
            return new DataNumber(text).literal().equals(text);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    @Override
    public int line() {
        return tokens.line();
    }

    @Override
    public int column() {
        return tokens.column();
    }
}
