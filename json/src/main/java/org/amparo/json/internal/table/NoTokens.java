package org.amparo.json.internal.table;

import org.amparo.json.token.TokenWriter;

/** A writer that forgets its tokens, to find out whether something can be written. */
final class NoTokens implements TokenWriter {

    @Override
    public void startObject() {}

    @Override
    public void endObject() {}

    @Override
    public void startArray() {}

    @Override
    public void endArray() {}

    @Override
    public void name(String name) {}

    @Override
    public void string(String text) {}

    @Override
    public void number(String literal) {}

    @Override
    public void bool(boolean value) {}

    @Override
    public void nothing() {}
}
