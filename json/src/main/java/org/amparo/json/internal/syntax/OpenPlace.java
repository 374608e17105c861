package org.amparo.json.internal.syntax;

import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;
import org.amparo.shape.Pointer;

/** A search for the place in a document at which its text breaks off, or stops being JSON. */
final class OpenPlace {

    private final Deque<Container> open = new ArrayDeque<>();

    private OpenPlace() {}

    /** The pointer to the innermost value that the text has begun. */
    static Pointer of(CharBuffer text) {
        OpenPlace place = new OpenPlace();
        TokenReader tokens = new JsonText().reader(text, 1);
        try {
            while (tokens.next() != TokenKind.END) {
                place.pass(tokens);
            }
        } catch (RefusedException e) {
            // This is where it breaks off.
        }
        return place.value();
    }

    private void pass(TokenReader tokens) {
        switch (tokens.kind()) {
            case START_OBJECT, START_ARRAY -> open.push(new Container(value(), tokens.kind()));
            case END_OBJECT, END_ARRAY -> {
                open.pop();
                leave();
            }
            case NAME -> open.element().enter(tokens.text());
            case STRING -> {
                // The parser reads the rest of a string only when its text is asked for.
                tokens.text();
                leave();
            }
            default -> leave();
        }
    }

    private void leave() {
        if (!open.isEmpty()) {
            open.element().leave();
        }
    }

    private Pointer value() {
        return open.isEmpty() ? Pointer.ROOT : open.element().value;
    }

    /** An object or array that has not ended. */
    private static final class Container {

        private final Pointer at;
        private final boolean isArray;
        private int index;
        private Pointer value;

        Container(Pointer at, TokenKind start) {
            this.at = at;
            this.isArray = start == TokenKind.START_ARRAY;
            this.value = isArray ? at.item(0) : at;
        }

        void enter(String name) {
            value = at.member(name);
        }

        void leave() {
            value = isArray ? at.item(++index) : at;
        }
    }
}
