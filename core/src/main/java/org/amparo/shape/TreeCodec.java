package org.amparo.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/**
 * The conversion of objects and values to JSON trees and back, by their attribute tables:
 * {@code {"full": "Leyla Orlova"}} for a name, {@code "2023-11"} for a date. A value that is written and read again is
 * equal, unknown members included.
 *
 * <p>It serves values that stand as JSON inside the model, such as the rival value in evidence. Documents are read and
 * written by a binding, which checks far more and tells where something is wrong.
 */
public final class TreeCodec {

    private static final Writer WRITER = new Writer();

    private TreeCodec() {}

    /** Writes an object: the attributes in the order of the table, then the unknown members. */
    public static <T> DataObject write(Shape<T, ?> shape, T object) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        shape.visit(object, new LineVisitor<RuntimeException>() {
            @Override
            public <V> void one(Attribute<?, ?, V> line, V value) {
                members.put(line.name(), write(line.type(), value));
            }

            @Override
            public <V> void many(Attribute<?, ?, V> line, List<V> values) {
                members.put(
                        line.name(),
                        new DataArray(values.stream()
                                .map(value -> write(line.type(), value))
                                .toList()));
            }

            @Override
            public void unknown(DataObject unknown) {
                members.putAll(unknown.members());
            }
        });
        return new DataObject(members);
    }

    /** Writes some objects of one table, in their order. */
    public static <T> List<DataObject> writeAll(Shape<T, ?> shape, List<T> objects) {
        return objects.stream().map(object -> write(shape, object)).toList();
    }

    /** Writes a value. */
    public static <V> DataValue write(Type<V> type, V value) {
        return type.accept(value, WRITER);
    }

    /** The writer of values as trees. */
    private static final class Writer implements ValueVisitor<DataValue, RuntimeException> {

        @Override
        public <V> DataValue scalar(ScalarType<V> type, V value) {
            return new DataString(value.toString());
        }

        @Override
        public DataValue localized(LocalizedText value) {
            Map<String, DataValue> byLanguage = new LinkedHashMap<>();
            value.asMap().forEach((language, words) -> byLanguage.put(language.toString(), new DataString(words)));
            return new DataObject(byLanguage);
        }

        @Override
        public DataValue integer(Long value) {
            return new DataNumber(value.toString());
        }

        @Override
        public DataValue bool(Boolean value) {
            return new DataBoolean(value);
        }

        @Override
        public DataValue tree(DataValue value) {
            return value;
        }

        @Override
        public <P> DataValue part(Shape<P, ?> table, P value) {
            return write(table, value);
        }
    }

    /**
     * Reads an object. Members that no line of the table names are kept as unknown members, except those whose names
     * the format reserves.
     *
     * @throws InvalidValueException {@code tree-type} if something is not of the right JSON type, or the code for which
     *     a value, or the object, is refused
     */
    public static <T> T read(Shape<T, ?> shape, DataValue tree) {
        return readObject(shape, tree);
    }

    private static <T, B> T readObject(Shape<T, B> shape, DataValue tree) {
        B builder = shape.newBuilder();
        Map<String, DataValue> unknown = new LinkedHashMap<>();
        members(tree).forEach((name, value) -> {
            Attribute<T, B, ?> attribute = shape.attributes().get(name);
            if (attribute != null) {
                read(attribute, value, builder);
            } else if (!shape.reserved().contains(name)) {
                unknown.put(name, value);
            }
        });
        shape.setUnknownMembers(builder, new DataObject(unknown));
        return shape.build(builder);
    }

    private static <T, B, V> void read(Attribute<T, B, V> attribute, DataValue tree, B builder) {
        List<V> values = new ArrayList<>();
        if (attribute.isList()) {
            items(tree).forEach(item -> values.add(read(attribute.type(), item)));
        } else {
            values.add(read(attribute.type(), tree));
        }
        attribute.set(builder, values);
    }

    /**
     * Reads a value.
     *
     * @throws InvalidValueException {@code tree-type} if it is not of the right JSON type, or the code for which the
     *     value is refused
     */
    public static <V> V read(Type<V> type, DataValue tree) {
        return Objects.requireNonNull(type.from(new Reader(tree)));
    }

    /** A source of the value of a tree, which throws if the tree cannot be one. */
    private record Reader(DataValue tree) implements ValueSource {

        @Override
        public <V> V scalar(ScalarType<V> type) {
            return type.parse(string(tree));
        }

        @Override
        public LocalizedText localized() {
            Map<LanguageTag, String> byLanguage = new LinkedHashMap<>();
            members(tree).forEach((language, words) -> byLanguage.put(LanguageTag.parse(language), string(words)));
            return LocalizedText.of(byLanguage);
        }

        @Override
        public Long integer() {
            if (tree instanceof DataNumber number) {
                try {
                    Long value = Long.valueOf(number.literal());
                    Types.INTEGER.check(value);
                    return value;
                } catch (NumberFormatException e) {
                    // The exception of the JDK quotes the text, which ours must not.
                }
            }
            throw Invalid.TREE_TYPE.exception("a whole number");
        }

        @Override
        public Boolean bool() {
            if (tree instanceof DataBoolean bool) {
                return bool.value();
            }
            throw Invalid.TREE_TYPE.exception("true or false");
        }

        @Override
        public <P> P part(Shape<P, ?> table) {
            return read(table, tree);
        }
    }

    private static String string(DataValue tree) {
        if (tree instanceof DataString string) {
            return string.text();
        }
        throw Invalid.TREE_TYPE.exception("a string");
    }

    private static List<DataValue> items(DataValue tree) {
        if (tree instanceof DataArray array) {
            return array.items();
        }
        throw Invalid.TREE_TYPE.exception("an array");
    }

    private static Map<String, DataValue> members(DataValue tree) {
        if (tree instanceof DataObject object) {
            return object.members();
        }
        throw Invalid.TREE_TYPE.exception("an object");
    }
}
