package org.amparo.json.token;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads objects, and the values in them, by the tables. A method gives null when it has reported a problem. */
final class ValueReader {

    private final TextCursor cursor;
    private final PlainReader plain;
    private final Checks checks;

    ValueReader(TextCursor cursor, Checks checks) {
        this.cursor = cursor;
        this.plain = new PlainReader(cursor);
        this.checks = checks;
    }

    /** What is asked of a value beyond its type. */
    interface Checks {
        /** Whether the value, whose last token is the current one, can stay; if not, the problem has been reported. */
        boolean accept(TextCursor cursor, Attribute<?, ?, ?> attribute, Object value);
    }

    /** Goes through the text that is read. */
    TextCursor cursor() {
        return cursor;
    }

    /** Reads what no table describes. */
    PlainReader plain() {
        return plain;
    }

    /** Reads an object by its table. */
    <T, B> @Nullable T object(Shape<T, B> shape, TextCursor.Members own) {
        if (cursor.kind() != TokenKind.START_OBJECT) {
            cursor.wrongKind(Refusal.EXPECTED_OBJECT);
            return null;
        }
        TextCursor.Mark start = cursor.mark();
        Draft<T, B> draft = new Draft<>(shape, own);
        Set<String> seen = cursor.members(draft);
        for (Attribute<T, B, ?> attribute : shape.attributes().values()) {
            if (attribute instanceof Attribute.Required && !seen.contains(attribute.name())) {
                draft.broken = true;
                cursor.missing(attribute.name(), start);
            }
        }
        return draft.build(start);
    }

    /** An object while it is being read. */
    private final class Draft<T, B> implements TextCursor.Members {

        private final Shape<T, B> shape;
        private final TextCursor.Members own;
        private final B builder;
        private final Map<String, DataValue> unknown = new LinkedHashMap<>();
        private boolean broken;

        Draft(Shape<T, B> shape, TextCursor.Members own) {
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
        public void end(TextCursor.Mark start) {
            own.end(start);
        }

        private <V> void read(Attribute<T, B, V> attribute) {
            if (attribute instanceof Attribute.Many<T, B, V> many) {
                set(many.set()::accept, list(many.type()));
                return;
            }
            V value = value(attribute.type());
            if (value != null && !checks.accept(cursor, attribute, value)) {
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
            DataValue value = plain.tree();
            if (value == null) {
                broken = true;
            } else {
                members.put(name, value);
            }
        }

        @Nullable
        T build(TextCursor.Mark start) {
            if (broken) {
                return null;
            }
            try {
                if (!unknown.isEmpty()) {
                    shape.setUnknownMembers(builder, new DataObject(unknown));
                }
                return shape.build(builder);
            } catch (InvalidValueException e) {
                cursor.refused(e, start);
                return null;
            }
        }
    }

    private interface Setter<B, V> {
        void set(B builder, V value);
    }

    private <V> @Nullable List<V> list(Type<V> type) {
        if (cursor.kind() != TokenKind.START_ARRAY) {
            cursor.wrongKind(Refusal.EXPECTED_ARRAY);
            return null;
        }
        TextCursor.Mark start = cursor.mark();
        List<V> values = new ArrayList<>();
        int count = cursor.items(() -> {
            V value = value(type);
            if (value != null) {
                values.add(value);
            }
        });
        if (count == 0) {
            cursor.problem(Refusal.EMPTY_ARRAY, start);
            return null;
        }
        return values.size() == count ? values : null;
    }

    /** Reads a value of the type. */
    @SuppressWarnings("unchecked") // Each member of the sealed family of types has one Java type.
    <V> @Nullable V value(Type<V> type) {
        if (type instanceof Type.ScalarType<V> scalar) {
            return plain.scalar(scalar);
        }
        if (type instanceof Type.PartType<V> part) {
            return object(part.shape(), name -> cursor.skip());
        }
        if (type instanceof Type.LocalizedType) {
            return (V) localized();
        }
        if (type instanceof Type.IntegerType integer) {
            return (V) plain.integer(integer);
        }
        return type instanceof Type.BooleanType ? (V) plain.bool() : (V) plain.tree();
    }

    private @Nullable LocalizedText localized() {
        if (cursor.kind() != TokenKind.START_OBJECT) {
            cursor.wrongKind(Refusal.EXPECTED_OBJECT);
            return null;
        }
        TextCursor.Mark start = cursor.mark();
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        Set<String> names = cursor.members(name -> {
            LanguageTag language = cursor.checked(() -> LanguageTag.parse(name));
            String text = plain.scalar(Types.STRING);
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
            cursor.refused(e, start);
            return null;
        }
    }
}
