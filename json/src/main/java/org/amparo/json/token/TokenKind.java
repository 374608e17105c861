package org.amparo.json.token;

/** The kinds of JSON token. */
public enum TokenKind {
    /** An opening brace. */
    START_OBJECT,
    /** A closing brace. */
    END_OBJECT,
    /** An opening bracket. */
    START_ARRAY,
    /** A closing bracket. */
    END_ARRAY,
    /** The name of a member. */
    NAME,
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** The literal {@code true}. */
    TRUE,
    /** The literal {@code false}. */
    FALSE,
    /** The literal {@code null}. */
    NULL,
    /** The end of the text. */
    END
}
