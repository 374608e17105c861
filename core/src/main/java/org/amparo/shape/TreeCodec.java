package org.amparo.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
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

    /** Writes a value. */
    public static <V> DataValue write(Type<V> type, V value) {
        if (type instanceof Type.ScalarType) {
            return new DataString(value.toString());
        }
        if (type instanceof Type.PartType<V> part) {
            return write(part.shape(), value);
        }
        if (value instanceof LocalizedText text) {
            Map<String, DataValue> byLanguage = new LinkedHashMap<>();
            text.asMap().forEach((language, words) -> byLanguage.put(language.toString(), new DataString(words)));
            return new DataObject(byLanguage);
        }
        if (value instanceof Boolean bool) {
            return new DataBoolean(bool);
        }
        return value instanceof DataValue tree ? tree : new DataNumber(value.toString());
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
        if (attribute instanceof Attribute.Many) {
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
    @SuppressWarnings("unchecked") // Each type of the sealed family stands for one Java type.
    public static <V> V read(Type<V> type, DataValue tree) {
        if (type instanceof Type.ScalarType<V> scalar) {
            return scalar.parse(string(tree));
        }
        if (type instanceof Type.PartType<V> part) {
            return read(part.shape(), tree);
        }
        if (type instanceof Type.LocalizedType) {
            return (V) localized(tree);
        }
        if (type instanceof Type.IntegerType integer) {
            return (V) integer(integer, tree);
        }
        if (type instanceof Type.BooleanType) {
            return (V) (Boolean) bool(tree);
        }
        return (V) tree;
    }

    private static LocalizedText localized(DataValue tree) {
        Map<LanguageTag, String> byLanguage = new LinkedHashMap<>();
        members(tree).forEach((language, words) -> byLanguage.put(LanguageTag.parse(language), string(words)));
        return LocalizedText.of(byLanguage);
    }

    private static Long integer(Type.IntegerType type, DataValue tree) {
        if (tree instanceof DataNumber number) {
            try {
                Long value = Long.valueOf(number.literal());
                type.check(value);
                return value;
            } catch (NumberFormatException e) {
                // The exception of the JDK quotes the text, which ours must not.
            }
        }
        throw otherType("a whole number");
    }

    private static boolean bool(DataValue tree) {
        if (tree instanceof DataBoolean bool) {
            return bool.value();
        }
        throw otherType("true or false");
    }

    private static String string(DataValue tree) {
        if (tree instanceof DataString string) {
            return string.text();
        }
        throw otherType("a string");
    }

    private static List<DataValue> items(DataValue tree) {
        if (tree instanceof DataArray array) {
            return array.items();
        }
        throw otherType("an array");
    }

    private static Map<String, DataValue> members(DataValue tree) {
        if (tree instanceof DataObject object) {
            return object.members();
        }
        throw otherType("an object");
    }

    private static InvalidValueException otherType(String expected) {
        return new InvalidValueException("tree-type", "Expected " + expected + ".");
    }
}
