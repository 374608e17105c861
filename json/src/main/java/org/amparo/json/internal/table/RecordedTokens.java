package org.amparo.json.internal.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads ahead for the type of a record, which may be its last member, and gives the tokens once more, each with its
 * own line and column.
 */
final class RecordedTokens implements TokenReader {

    private final TokenReader tokens;
    private final int most;
    private final Deque<Token> ahead = new ArrayDeque<>();

    /** The current token while the recorded ones last. */
    private @Nullable Token current;

    /** The reason for which no more tokens could be read ahead. */
    private @Nullable RefusedException end;

    /**
     * Starts at the current token of the given tokens.
     *
     * @param values how many values may be read ahead
     */
    RecordedTokens(TokenReader tokens, int values) {
        this.tokens = tokens;
        this.most = values;
        this.current = Token.of(tokens);
    }

    /**
     * The type of the object that starts here: the text of a member, if that is a string. Reads ahead up to it, or to
     * the end of the object, and stays at the start. Where the text breaks off before, the id tells the type, so that
     * the problems before that place are found.
     */
    Optional<String> type(String member, String id) {
        try {
            return member(member);
        } catch (RefusedException e) {
            if (e.refusal() != Refusal.JSON_SYNTAX && e.refusal() != Refusal.CUT_OFF) {
                throw e;
            }
            end = e;
            return idAhead(id).filter(text -> text.indexOf(':') > 0).map(text -> text.substring(0, text.indexOf(':')));
        }
    }

    private Optional<String> member(String name) {
        int depth = 1;
        int values = 0;
        boolean found = false;
        while (depth > 0) {
            if (values > most) {
                throw new RefusedException(Refusal.TOO_MANY_VALUES, tokens.line(), tokens.column());
            }
            TokenKind kind = tokens.next();
            ahead.add(Token.of(tokens));
            if (found) {
                return kind == TokenKind.STRING ? Optional.of(tokens.text()) : Optional.empty();
            }
            switch (kind) {
                case START_OBJECT, START_ARRAY -> {
                    depth++;
                    values++;
                }
                case END_OBJECT, END_ARRAY -> depth--;
                case NAME -> found = depth == 1 && tokens.text().equals(name);
                default -> values++;
            }
        }
        return Optional.empty();
    }

    private Optional<String> idAhead(String id) {
        int depth = 1;
        boolean found = false;
        for (Token token : ahead) {
            if (found) {
                return token.kind() == TokenKind.STRING ? Optional.of(token.text()) : Optional.empty();
            }
            switch (token.kind()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default ->
                    found = depth == 1
                            && token.kind() == TokenKind.NAME
                            && token.text().equals(id);
            }
        }
        return Optional.empty();
    }

    /** The reader of the tokens from the current one on: after the recorded tokens, the given one. */
    TokenReader rest() {
        return current == null && end == null ? tokens : this;
    }

    @Override
    public TokenKind next() {
        current = ahead.poll();
        if (current == null && end != null) {
            throw end;
        }
        return current == null ? tokens.next() : current.kind();
    }

    @Override
    public TokenKind kind() {
        return current == null ? tokens.kind() : current.kind();
    }

    @Override
    public String text() {
        return current == null ? tokens.text() : current.text();
    }

    @Override
    public int line() {
        return current == null ? tokens.line() : current.line();
    }

    @Override
    public int column() {
        return current == null ? tokens.column() : current.column();
    }

    private record Token(TokenKind kind, String text, int line, int column) {

        static Token of(TokenReader tokens) {
            TokenKind kind = tokens.kind();
            String text = switch (kind) {
                case NAME, STRING, NUMBER -> tokens.text();
                default -> "";
            };
            return new Token(kind, text, tokens.line(), tokens.column());
        }
    }
}
