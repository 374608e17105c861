package org.amparo.json.token;

/** A reader of JSON as a sequence of tokens. Before the first call of {@link #next} there is no current token. */
public interface TokenReader {

    /**
     * Goes to the next token.
     *
     * @throws RefusedException if the text is not JSON here
     */
    TokenKind next();

    /** The kind of the current token. */
    TokenKind kind();

    /**
     * The text of the current token: the content of a name or string, or a number as it was written.
     *
     * @throws RefusedException if the text is not JSON here
     */
    String text();

    /** The line in which the current token starts, from 1. */
    int line();

    /** The column at which the current token starts, from 1, in UTF-16 units. */
    int column();
}
