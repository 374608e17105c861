package org.amparo.json.internal.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.token.Limits;
import org.amparo.json.token.ProblemSink;
import org.amparo.json.token.Problems;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.RefusedException;
import org.amparo.json.token.TokenKind;
import org.amparo.json.token.TokenReader;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over one text, which knows the place of every token and reports problems there. A method that reads a value
 * begins at its first token and ends at its last.
 */
final class TextCursor {

    private final Limits limits;
    private final ProblemSink sink;
    private final DocumentPath path;
    private TokenReader tokens;
    private boolean problems;
    private int values;

    TextCursor(TokenReader tokens, Limits limits, ProblemSink sink, DocumentPath path) {
        this.tokens = tokens;
        this.limits = limits;
        this.sink = sink;
        this.path = path;
    }

    /** A reader of the members of an object. */
    interface MemberHandler {
        /** The reason to refuse a member by its name, so that its value is not read; null if it is read next. */
        @Nullable
        Refusal refusalOf(String name);

        /** Reads the value of a member. */
        void read(String name);
    }

    /** The start of a value. */
    record ValueStart(int line, int column) {}

    /** Reads the whole text: one value and nothing after it. */
    <T> @Nullable T text(Supplier<@Nullable T> value) {
        try {
            if (next() == TokenKind.END) {
                problem(Refusal.CUT_OFF);
                return null;
            }
            T read = value.get();
            end();
            return problems ? null : read;
        } catch (RefusedException e) {
            sink.add(e.refusal().at(path.pointer(), e.line(), e.column()));
        } catch (EnoughException e) {
            // The sink wants no more problems.
        }
        return null;
    }

    private void end() {
        try {
            if (next() != TokenKind.END) {
                problem(Refusal.TRAILING_TEXT);
            }
        } catch (RefusedException e) {
            throw new RefusedException(Refusal.TRAILING_TEXT, e.line(), e.column());
        }
    }

    TokenKind kind() {
        return tokens.kind();
    }

    /** Goes to the next token; after the last recorded one, drops their reader. */
    private TokenKind next() {
        TokenKind next = tokens.next();
        if (tokens instanceof RecordedTokens recorded) {
            tokens = recorded.rest();
        }
        return next;
    }

    /** The text of the current token. */
    String tokenText() {
        return tokens.text();
    }

    Limits limits() {
        return limits;
    }

    /** The line in which the current token starts. */
    int line() {
        return tokens.line();
    }

    ValueStart start() {
        return new ValueStart(tokens.line(), tokens.column());
    }

    Pointer pointer() {
        return path.pointer();
    }

    /** Reports a problem at the current token; the arguments are never of the text's own words. */
    void problem(Refusal refusal, String... arguments) {
        report(refusal.at(path.pointer(), tokens.line(), tokens.column(), arguments));
    }

    /** Reports a problem with the value that started there. */
    void problem(Refusal refusal, ValueStart at) {
        report(refusal.at(path.pointer(), at.line(), at.column()));
    }

    /** Reports that the value is not of the kind that belongs here, and goes to its last token. */
    void wrongKind(Refusal refusal, String... arguments) {
        if (tokens.kind() == TokenKind.NULL) {
            problem(Refusal.NULL_VALUE);
        } else {
            problem(refusal, arguments);
        }
        skip();
    }

    /** Reports a problem with the whole value, and goes to its last token. */
    void refuse(Refusal refusal, String... arguments) {
        problem(refusal, arguments);
        skip();
    }

    void missing(String name, Refusal refusal, ValueStart start, String... arguments) {
        report(refusal.at(path.pointer().member(name), start.line(), start.column(), arguments));
    }

    /** Reports what a factory or builder refused. */
    void refused(InvalidValueException e, ValueStart at) {
        if (e.attributes().isEmpty()) {
            report(Problems.of(e, path.pointer(), at.line(), at.column()));
        }
        e.attributes().forEach(name -> missing(name, Refusal.MISSING_REQUIRED, at));
    }

    private void report(JsonProblem problem) {
        problems = true;
        if (!sink.add(problem)) {
            throw new EnoughException();
        }
    }

    /** Goes to the last token of the value. */
    void skip() {
        int depth = 0;
        TokenKind kind = tokens.kind();
        while (true) {
            switch (kind) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return;
            }
            kind = next();
        }
    }

    /** Reads an object once its type is known, wherever the member comes that gives it. */
    <T> @Nullable T withType(String member, String id, Function<Optional<String>, @Nullable T> read) {
        RecordedTokens recorded = new RecordedTokens(tokens, limits.values());
        Optional<String> type = recorded.type(member, id);
        tokens = recorded;
        return read.apply(type);
    }

    /** Reads the members of an object. */
    void members(MemberHandler members) {
        requireDepth();
        while (next() != TokenKind.END_OBJECT) {
            String name = tokens.text();
            path.enter(name);
            count();
            Refusal refusal = members.refusalOf(name);
            if (refusal != null) {
                problem(refusal);
                next();
                skip();
            } else {
                next();
                members.read(name);
            }
            path.leave();
        }
    }

    /**
     * Reads the members of an object that no table describes.
     *
     * @return the names of all members that were read
     */
    MemberNames members(Consumer<String> read) {
        MemberNames names = new MemberNames();
        members(new MemberHandler() {
            @Override
            public @Nullable Refusal refusalOf(String name) {
                return names.add(name);
            }

            @Override
            public void read(String name) {
                read.accept(name);
            }
        });
        return names;
    }

    /** Does something at each item of an array. */
    int items(Runnable item) {
        requireDepth();
        int index = 0;
        while (next() != TokenKind.END_ARRAY) {
            path.enter(index++);
            count();
            item.run();
            path.leave();
        }
        return index;
    }

    /** Counts a value, however short: it takes memory. */
    private void count() {
        values++;
        if (values > limits.values()) {
            throw new RefusedException(Refusal.TOO_MANY_VALUES, tokens.line(), tokens.column());
        }
    }

    /** How many values the objects and arrays have that have been read. */
    int values() {
        return values;
    }

    private void requireDepth() {
        if (path.depth() >= limits.depth()) {
            throw new RefusedException(Refusal.TOO_DEEP, tokens.line(), tokens.column());
        }
    }

    /** Reports what a factory refused of the current token. */
    void refused(InvalidValueException e) {
        refused(e, start());
    }

    /** The sink wants no more. */
    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("Enough problems.", null, false, false);
        }
    }
}
