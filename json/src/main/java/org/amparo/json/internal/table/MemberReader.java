package org.amparo.json.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.TokenKind;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.shape.ValueSource;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads objects, and the values in them, by the tables. A method gives null when it has reported a problem. */
final class MemberReader {

    private static final int FEW = 4;

    /** What most parts can have, which tells nobody what a part is. */
    private static final Set<String> OF_EVERY_PART = Set.of("key", "evidence", "missing", "marking", "markings");

    private final TextCursor cursor;
    private final PlainReader plain;
    private final Checks checks;

    private final ValueSource values = new Values();

    /** Parts have no members of the format's own. */
    private final Own nothing;

    MemberReader(TextCursor cursor, Checks checks) {
        this.cursor = cursor;
        this.plain = new PlainReader(cursor);
        this.checks = checks;
        this.nothing = name -> cursor.skip();
    }

    /** A check of values beyond their type. */
    interface Checks {
        /** Whether the value, whose last token is the current one, can stay; if not, the problem has been reported. */
        boolean accept(TextCursor cursor, Attribute<?, ?, ?> attribute, Object value);
    }

    /** The cursor over the text. */
    TextCursor cursor() {
        return cursor;
    }

    /** The reader of values that no table describes. */
    PlainReader plain() {
        return plain;
    }

    /** The members that the format itself puts into an object, beside the attributes of its table. */
    interface Own {
        /** Reads the value of a member whose name is reserved. */
        void read(String name);

        /** The reserved names that the object must have. */
        default List<String> required() {
            return List.of();
        }

        /** Reports that a required member is missing, if something else is said of it than of every member. */
        default boolean reportMissing(String name, TextCursor.ValueStart start) {
            return false;
        }
    }

    /** Reads an object by its table. */
    <T, B> @Nullable T object(Shape<T, B> shape, Own own) {
        if (cursor.kind() != TokenKind.START_OBJECT) {
            notAnObject(shape, own);
            return null;
        }
        TextCursor.ValueStart start = cursor.start();
        Draft<T, B> draft = new Draft<>(shape, own);
        cursor.members(draft);
        return draft.build(start);
    }

    private void notAnObject(Shape<?, ?> shape, Own own) {
        List<String> required = Stream.concat(
                        own.required().stream(),
                        shape.lines().stream().filter(Attribute::isRequired).map(Attribute::name))
                .toList();
        if (required.isEmpty()) {
            cursor.wrongKind(
                    Refusal.EXPECTED_ANY_OF,
                    shape.lines().stream()
                            .map(Attribute::name)
                            .filter(name -> !OF_EVERY_PART.contains(name))
                            .collect(Collectors.joining(", ")));
        } else {
            cursor.wrongKind(Refusal.EXPECTED_PART, String.join(", ", required));
        }
    }

    /** An object while it is being read. */
    private final class Draft<T, B> implements TextCursor.MemberHandler {

        private static final int NO_LINE = -1;

        private final Shape<T, B> shape;
        private final Own own;
        private final B builder;

        /** For each line of the table, whether it has been met. */
        private final boolean[] seen;

        private @Nullable MemberNames others;
        private @Nullable Map<String, DataValue> unknown;
        private int line = NO_LINE;
        private boolean broken;

        Draft(Shape<T, B> shape, Own own) {
            this.shape = shape;
            this.own = own;
            this.builder = shape.newBuilder();
            this.seen = new boolean[shape.lines().size()];
        }

        @Override
        public @Nullable Refusal refusalOf(String name) {
            line = shape.positionOf(name);
            if (line == NO_LINE) {
                others = others == null ? new MemberNames() : others;
                return others.add(name);
            }
            if (seen[line]) {
                return Refusal.DUPLICATE_MEMBER;
            }
            seen[line] = true;
            return null;
        }

        @Override
        public void read(String name) {
            if (line != NO_LINE) {
                read(shape.lines().get(line));
            } else if (shape.reserved().contains(name)) {
                own.read(name);
            } else {
                keep(name);
            }
        }

        private <V> void read(Attribute<T, B, V> attribute) {
            if (attribute.isList()) {
                List<V> values = list(attribute.type());
                if (values == null) {
                    broken = true;
                } else {
                    attribute.set(builder, values);
                }
            } else {
                V value = value(attribute.type());
                if (value == null || !checks.accept(cursor, attribute, value)) {
                    broken = true;
                } else {
                    attribute.setOne(builder, value);
                }
            }
        }

        private void keep(String name) {
            DataValue value = plain.tree();
            if (value == null) {
                broken = true;
                return;
            }
            unknown = unknown == null ? new LinkedHashMap<>() : unknown;
            unknown.put(name, value);
        }

        @Nullable
        T build(TextCursor.ValueStart start) {
            requireAll(start);
            if (broken) {
                return null;
            }
            try {
                if (unknown != null) {
                    shape.setUnknownMembers(builder, new DataObject(unknown));
                }
                return shape.build(builder);
            } catch (InvalidValueException e) {
                cursor.refused(e, start);
                return null;
            }
        }

        /** Reports missing members; one that was met and is broken has been reported already. */
        private void requireAll(TextCursor.ValueStart start) {
            for (String name : own.required()) {
                if (others == null || !others.contains(name)) {
                    missing(name, start);
                }
            }
            List<Attribute<T, B, ?>> lines = shape.lines();
            for (int i = 0; i < seen.length; i++) {
                if (!seen[i] && lines.get(i).isRequired()) {
                    missing(lines.get(i).name(), start);
                }
            }
        }

        private void missing(String name, TextCursor.ValueStart start) {
            broken = true;
            Refusal usual = lacking();
            if (usual != Refusal.MISSING_REQUIRED || !own.reportMissing(name, start)) {
                cursor.missing(name, usual, start);
            }
        }

        private Refusal lacking() {
            return others == null ? Refusal.MISSING_REQUIRED : others.lacking(shape.reserved()::contains);
        }
    }

    private <V> @Nullable List<V> list(Type<V> type) {
        if (cursor.kind() != TokenKind.START_ARRAY) {
            cursor.wrongKind(Refusal.EXPECTED_ARRAY);
            return null;
        }
        TextCursor.ValueStart start = cursor.start();
        List<V> values = new ArrayList<>(FEW);
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
    <V> @Nullable V value(Type<V> type) {
        return type.from(values);
    }

    /** The source of the next value in the text, which gives null after it has reported a problem. */
    private final class Values implements ValueSource {

        @Override
        public <V> @Nullable V scalar(ScalarType<V> type) {
            return plain.scalar(type);
        }

        @Override
        public @Nullable LocalizedText localized() {
            return texts();
        }

        @Override
        public @Nullable Long integer() {
            return plain.integer();
        }

        @Override
        public @Nullable Boolean bool() {
            return plain.bool();
        }

        @Override
        public @Nullable DataValue tree() {
            return plain.tree();
        }

        @Override
        public <P> @Nullable P part(Shape<P, ?> table) {
            return object(table, nothing);
        }
    }

    private @Nullable LocalizedText texts() {
        if (cursor.kind() != TokenKind.START_OBJECT) {
            cursor.wrongKind(Refusal.EXPECTED_TEXTS);
            return null;
        }
        TextCursor.ValueStart start = cursor.start();
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        MemberNames names = cursor.members(name -> {
            LanguageTag language = language(name);
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

    private @Nullable LanguageTag language(String name) {
        try {
            return LanguageTag.parse(name);
        } catch (InvalidValueException e) {
            cursor.refused(e);
            return null;
        }
    }
}
