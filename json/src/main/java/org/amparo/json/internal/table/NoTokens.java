package org.amparo.json.internal.table;

import org.amparo.json.token.TokenWriter;

/** Takes tokens and forgets them: to find out whether they can be had. */
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
