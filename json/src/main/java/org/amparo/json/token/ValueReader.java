package org.amparo.json.token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.text.CheckedText;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one text by the tables. A method that reads a value begins at its first token and ends at its
 * last; it gives null when it has reported a problem.
 */
final class ValueReader {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]*");
    private static final int MAX_LONG_DIGITS = 18;

    private final Limits limits;
    private final ProblemSink sink;
    private final Place place;
    private final Checks checks;
    private TokenReader tokens;
    private boolean problems;

    ValueReader(TokenReader tokens, Limits limits, ProblemSink sink, Place place, Checks checks) {
        this.tokens = tokens;
        this.limits = limits;
        this.sink = sink;
        this.place = place;
        this.checks = checks;
    }

    /** What is asked of a value beyond its type. */
    interface Checks {
        /** Whether the value, whose last token is the current one, can stay; if not, the problem has been reported. */
        boolean accept(ValueReader values, Attribute<?, ?, ?> attribute, Object value);
    }

    /** The members of an object that are not attributes. */
    interface Members {
        /** Reads the value of a member. */
        void read(String name);

        /** Does what is to be done when all members have been read. */
        default void end(Mark start) {}
    }

    /** Where a value starts. */
    record Mark(int line, int column) {}

    /** Reads the whole text: one value and nothing behind it. */
    <T> @Nullable T text(Supplier<@Nullable T> value) {
        try {
            if (tokens.next() == TokenKind.END) {
                problem(Refusal.CUT_OFF);
                return null;
            }
            T read = value.get();
            end();
            return problems ? null : read;
        } catch (RefusedException e) {
            sink.add(
                    e.refusal().code(),
                    place.pointer(),
                    e.line(),
                    e.column(),
                    e.refusal().message());
        } catch (EnoughException e) {
            // The sink has what it wanted.
        }
        return null;
    }

    private void end() {
        try {
            if (tokens.next() != TokenKind.END) {
                problem(Refusal.TRAILING_TEXT);
            }
        } catch (RefusedException e) {
            throw new RefusedException(Refusal.TRAILING_TEXT, e.line(), e.column());
        }
    }

    TokenKind kind() {
        return tokens.kind();
    }

    Mark mark() {
        return new Mark(tokens.line(), tokens.column());
    }

    Pointer pointer() {
        return place.pointer();
    }

    void problem(Refusal refusal) {
        problem(refusal, "");
    }

    /** Reports a problem at the current token; the detail is never of the text's own words. */
    void problem(Refusal refusal, String detail) {
        report(refusal.code(), place.pointer(), mark(), refusal.message() + detail);
    }

    /** Reports that the value is not of the kind that belongs here, and goes to its last token. */
    void wrongKind(Refusal refusal) {
        refuse(tokens.kind() == TokenKind.NULL ? Refusal.NULL_VALUE : refusal);
    }

    /** Reports a problem with the whole value, and goes to its last token. */
    void refuse(Refusal refusal) {
        problem(refusal);
        skip();
    }

    void missing(String name, Mark start) {
        Refusal refusal = Refusal.MISSING_REQUIRED;
        report(refusal.code(), place.pointer().member(name), start, refusal.message());
    }

    private void refused(InvalidValueException e, Mark at) {
        if (e.attributes().isEmpty()) {
            report(
                    e.code(),
                    place.pointer(),
                    at,
                    Optional.ofNullable(e.getMessage()).orElse(""));
        }
        e.attributes().forEach(name -> missing(name, at));
    }

    private void report(String code, Pointer pointer, Mark at, String message) {
        problems = true;
        if (!sink.add(code, pointer, at.line(), at.column(), message)) {
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
            kind = tokens.next();
        }
    }

    /** Reads an object after its own member of this name is known, wherever among the members that stands. */
    <T> @Nullable T withMember(String name, Function<Optional<String>, @Nullable T> read) {
        TokenReader before = tokens;
        RecordedTokens recorded = new RecordedTokens(before);
        Optional<String> member = recorded.member(name);
        tokens = recorded;
        T value = read.apply(member);
        tokens = before;
        return value;
    }

    /**
     * Reads the members of an object.
     *
     * @return the names of all members
     */
    Set<String> members(Members members) {
        Mark start = mark();
        requireDepth();
        Set<String> seen = new HashSet<>();
        while (tokens.next() != TokenKind.END_OBJECT) {
            String name = tokens.text();
            place.enter(name);
            Refusal refusal = refusalOf(name, seen);
            if (refusal != null) {
                problem(refusal);
                tokens.next();
                skip();
            } else {
                tokens.next();
                members.read(name);
            }
            place.leave();
        }
        members.end(start);
        return seen;
    }

    private static @Nullable Refusal refusalOf(String name, Set<String> seen) {
        if (name.length() > Limits.MAX_NAME) {
            return Refusal.NAME_TOO_LONG;
        }
        if (!CheckedText.isStorable(name)) {
            return Refusal.NAME_CHARACTERS;
        }
        return seen.add(name) ? null : Refusal.DUPLICATE_MEMBER;
    }

    /** Does something at each item of an array. */
    int items(Runnable item) {
        requireDepth();
        int index = 0;
        while (tokens.next() != TokenKind.END_ARRAY) {
            place.enter(index++);
            item.run();
            place.leave();
        }
        return index;
    }

    private void requireDepth() {
        if (place.depth() >= limits.depth()) {
            throw new RefusedException(Refusal.TOO_DEEP, tokens.line(), tokens.column());
        }
    }

    /** Reads an object by its table. */
    <T, B> @Nullable T object(Shape<T, B> shape, Members own) {
        if (tokens.kind() != TokenKind.START_OBJECT) {
            wrongKind(Refusal.EXPECTED_OBJECT);
            return null;
        }
        Mark start = mark();
        Draft<T, B> draft = new Draft<>(shape, own);
        Set<String> seen = members(draft);
        for (Attribute<T, B, ?> attribute : shape.attributes().values()) {
            if (attribute instanceof Attribute.Required && !seen.contains(attribute.name())) {
                draft.broken = true;
                missing(attribute.name(), start);
            }
        }
        return draft.build(start);
    }

    /** An object while it is being read. */
    private final class Draft<T, B> implements Members {

        private final Shape<T, B> shape;
        private final Members own;
        private final B builder;
        private final Map<String, DataValue> unknown = new LinkedHashMap<>();
        private boolean broken;

        Draft(Shape<T, B> shape, Members own) {
            this.shape = shape;
            this.own = own;
            this.builder = shape.newBuilder();
        }

        @Override
        public void read(String name) {
            Attribute<T, B, ?> attribute = shape.attributes().get(name);
            if (attribute != null) {
                read(attribute);
            } else if (shape.reserved().contains(name)) {
                own.read(name);
            } else {
                keep(unknown, name);
            }
        }

        @Override
        public void end(Mark start) {
            own.end(start);
        }

        private <V> void read(Attribute<T, B, V> attribute) {
            if (attribute instanceof Attribute.Many<T, B, V> many) {
                set(many.set()::accept, list(many.type()));
                return;
            }
            V value = value(attribute.type());
            if (value != null && !checks.accept(ValueReader.this, attribute, value)) {
                value = null;
            }
            if (attribute instanceof Attribute.Required<T, B, V> required) {
                set(required.set()::accept, value);
            } else if (attribute instanceof Attribute.Single<T, B, V> single) {
                set(single.set()::accept, value);
            }
        }

        private <V> void set(Setter<B, V> setter, @Nullable V value) {
            if (value == null) {
                broken = true;
            } else {
                setter.set(builder, value);
            }
        }

        private void keep(Map<String, DataValue> members, String name) {
            DataValue value = tree();
            if (value == null) {
                broken = true;
            } else {
                members.put(name, value);
            }
        }

        @Nullable
        T build(Mark start) {
            if (broken) {
                return null;
            }
            try {
                if (!unknown.isEmpty()) {
                    shape.setUnknownMembers(builder, new DataObject(unknown));
                }
                return shape.build(builder);
            } catch (InvalidValueException e) {
                refused(e, start);
                return null;
            }
        }
    }

    private interface Setter<B, V> {
        void set(B builder, V value);
    }

    private <V> @Nullable List<V> list(Type<V> type) {
        if (tokens.kind() != TokenKind.START_ARRAY) {
            wrongKind(Refusal.EXPECTED_ARRAY);
            return null;
        }
        Mark start = mark();
        List<V> values = new ArrayList<>();
        int count = items(() -> {
            V value = value(type);
            if (value != null) {
                values.add(value);
            }
        });
        if (count == 0) {
            report(Refusal.EMPTY_ARRAY.code(), place.pointer(), start, Refusal.EMPTY_ARRAY.message());
            return null;
        }
        return values.size() == count ? values : null;
    }

    @SuppressWarnings("unchecked") // Each member of the sealed family of types has one Java type.
    private <V> @Nullable V value(Type<V> type) {
        if (type instanceof Type.ScalarType<V> scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.PartType<V> part) {
            return object(part.shape(), name -> skip());
        }
        if (type instanceof Type.LocalizedType) {
            return (V) localized();
        }
        if (type instanceof Type.IntegerType integer) {
            return (V) integer(integer);
        }
        return type instanceof Type.BooleanType ? (V) bool() : (V) tree();
    }

    /** Reads a string of any content. */
    @Nullable
    String string() {
        if (tokens.kind() != TokenKind.STRING) {
            wrongKind(Refusal.EXPECTED_STRING);
            return null;
        }
        String text = tokens.text();
        if (text.length() > limits.textLength()) {
            problem(Refusal.TEXT_TOO_LONG);
            return null;
        }
        return text;
    }

    private <V> @Nullable V scalar(Type.ScalarType<V> type) {
        String text = string();
        return text == null ? null : checked(() -> type.parse(text));
    }

    private <V> @Nullable V checked(Supplier<V> value) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            refused(e, mark());
            return null;
        }
    }

    private @Nullable LocalizedText localized() {
        if (tokens.kind() != TokenKind.START_OBJECT) {
            wrongKind(Refusal.EXPECTED_OBJECT);
            return null;
        }
        Mark start = mark();
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        Set<String> names = members(name -> {
            LanguageTag language = checked(() -> LanguageTag.parse(name));
            String text = scalar(Types.STRING);
            if (language != null && text != null) {
                texts.put(language, text);
            }
        });
        if (texts.size() < names.size()) {
            return null;
        }
        try {
            return LocalizedText.of(texts);
        } catch (InvalidValueException e) {
            refused(e, start);
            return null;
        }
    }

    private @Nullable Long integer(Type.IntegerType type) {
        String literal = number();
        if (literal == null) {
            return null;
        }
        if (!WHOLE.matcher(literal).matches()) {
            problem(Refusal.NOT_WHOLE);
            return null;
        }
        if (literal.length() > MAX_LONG_DIGITS) {
            problem(Refusal.NUMBER_RANGE);
            return null;
        }
        return checked(() -> {
            Long value = Long.valueOf(literal);
            type.check(value);
            return value;
        });
    }

    private @Nullable String number() {
        if (tokens.kind() != TokenKind.NUMBER) {
            wrongKind(Refusal.EXPECTED_NUMBER);
            return null;
        }
        String literal = tokens.text();
        if (literal.length() > limits.numberLength()) {
            problem(Refusal.NUMBER_TOO_LONG);
            return null;
        }
        return literal;
    }

    private @Nullable Boolean bool() {
        return switch (tokens.kind()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> {
                wrongKind(Refusal.EXPECTED_BOOLEAN);
                yield null;
            }
        };
    }

    /** Reads any JSON. */
    @Nullable
    DataValue tree() {
        return switch (tokens.kind()) {
            case START_OBJECT -> treeObject();
            case START_ARRAY -> treeArray();
            case STRING -> {
                String text = string();
                yield text == null ? null : checked(() -> new DataString(text));
            }
            case NUMBER -> {
                String literal = number();
                yield literal == null ? null : new DataNumber(literal);
            }
            case TRUE -> new DataBoolean(true);
            case FALSE -> new DataBoolean(false);
            default -> DataNull.NULL;
        };
    }

    private @Nullable DataObject treeObject() {
        Map<String, DataValue> values = new LinkedHashMap<>();
        Set<String> names = members(name -> {
            DataValue value = tree();
            if (value != null) {
                values.put(name, value);
            }
        });
        return values.size() == names.size() ? new DataObject(values) : null;
    }

    private @Nullable DataArray treeArray() {
        List<DataValue> values = new ArrayList<>();
        int count = items(() -> {
            DataValue value = tree();
            if (value != null) {
                values.add(value);
            }
        });
        return values.size() == count ? new DataArray(values) : null;
    }

    /** The sink wants no more. */
    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("Enough problems.", null, false, false);
        }
    }
}
