package org.amparo.json.token;

import java.io.IOException;

/** A writer of JSON as a sequence of tokens. */
public interface TokenWriter {

    /** Begins an object. */
    void startObject() throws IOException;

    /** Ends an object. */
    void endObject() throws IOException;

    /** Begins an array. */
    void startArray() throws IOException;

    /** Ends an array. */
    void endArray() throws IOException;

    /** The name of the member whose value comes next. */
    void name(String name) throws IOException;

    /** A string. */
    void string(String text) throws IOException;

    /** A string that is likely to come again and again, as codes do. */
    default void word(String text) throws IOException {
        string(text);
    }

    /**
     * A number.
     *
     * @param literal the number as JSON writes it; not checked
     */
    void number(String literal) throws IOException;

    /** A boolean. */
    void bool(boolean value) throws IOException;

    /** A null. */
    void nothing() throws IOException;
}
