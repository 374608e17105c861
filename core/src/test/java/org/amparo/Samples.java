package org.amparo;

import java.util.List;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** A value of every type that a line of a table can name, and objects made of them. */
final class Samples {

    /** What stands in every text of the objects made here, and must never be printed. */
    static final String SECRET = "Şəfiqə Secretova";

    private static final int DEPTH = 3;

    private Samples() {}

    /** The text of a value that is one string in JSON. */
    static String text(Type.ScalarType<?> type) {
        if (type instanceof Type.TextType text) {
            return plain(text);
        }
        if (type instanceof Type.CodeType<?> code) {
            return code.vocabulary().codes().get(0).code();
        }
        if (type instanceof Type.ReferenceType<?> reference) {
            return id(reference.kinds().get(0));
        }
        if (type instanceof Type.DateType) {
            return "2023-11";
        }
        if (type instanceof Type.PeriodType) {
            return "2023-11/..";
        }
        if (type instanceof Type.InstantType) {
            return "2024-12-31T08:00:00Z";
        }
        if (type instanceof Type.UriType) {
            return "https://cases.example/north-shore/";
        }
        if (type instanceof Type.LanguageType) {
            return "az";
        }
        return type instanceof Type.PartRefType ? "statement:d0#r1" : "case-file:north-shore-2024";
    }

    private static String plain(Type.TextType type) {
        if (type.equals(Types.KEY)) {
            return "k1";
        }
        if (type.equals(Types.ATTRIBUTE)) {
            return "period";
        }
        if (type.equals(Types.COUNTRY)) {
            return "AZ";
        }
        if (type.equals(Types.SCRIPT)) {
            return "Latn";
        }
        if (type.equals(Types.DURATION)) {
            return "P5Y6M";
        }
        if (type.equals(Types.SHA256)) {
            return "0123456789abcdef".repeat(4);
        }
        return type.equals(Types.VERSION) ? "1.0" : SECRET;
    }

    private static String id(String type) {
        return switch (type) {
            case "person" -> "person:leyla-orlova";
            case "organisation" -> "organisation:north-shore-courier";
            case "group" -> "group:newsroom";
            case "detention" -> "detention:orlova-1";
            case "award" -> "award:open-page";
            default -> type + ":d0";
        };
    }

    /** A value of the type; parts have every attribute down to some depth. */
    static <V> V value(Type<V> type) {
        return value(type, DEPTH);
    }

    @SuppressWarnings("unchecked") // Each member of the family of types says what its values are.
    private static <V> V value(Type<V> type, int depth) {
        if (type instanceof Type.PartType<V> part) {
            return depth == 0 ? smallest(part.shape()) : whole(part.shape(), depth - 1);
        }
        if (type instanceof Type.ScalarType<V> scalar) {
            return scalar.parse(text(scalar));
        }
        if (type instanceof Type.LocalizedType) {
            return (V) LocalizedText.of(LanguageTag.parse("az"), SECRET);
        }
        if (type instanceof Type.IntegerType) {
            return (V) Long.valueOf(254);
        }
        return type instanceof Type.BooleanType ? (V) Boolean.TRUE : (V) tree();
    }

    private static DataValue tree() {
        return DataObject.EMPTY.with(SECRET, new DataString(SECRET));
    }

    /** An object that has the required attributes and no others. */
    static <T> T smallest(Shape<T, ?> table) {
        return made(table, 0, false);
    }

    /** An object that has every attribute of its table, once, and unknown members. */
    static <T> T whole(Shape<T, ?> table) {
        return whole(table, DEPTH);
    }

    private static <T> T whole(Shape<T, ?> table, int depth) {
        return made(table, depth, true);
    }

    private static <T, B> T made(Shape<T, B> table, int depth, boolean whole) {
        B builder = table.newBuilder();
        for (Attribute<T, B, ?> line : table.attributes().values()) {
            set(table, line, builder, depth, whole);
        }
        if (whole) {
            table.setUnknownMembers(
                    builder,
                    DataObject.EMPTY
                            .with("example.org:note", new DataString(SECRET))
                            .with("laterOn", tree()));
        }
        return table.build(builder);
    }

    private static <T, B, V> void set(Shape<T, B> table, Attribute<T, B, V> line, B builder, int depth, boolean whole) {
        if (line instanceof Attribute.Required<T, B, V> required) {
            required.set().accept(builder, required(table, line, depth));
        } else if (whole && line instanceof Attribute.Single<T, B, V> single) {
            single.set().accept(builder, value(line.type(), depth));
        } else if (whole && line instanceof Attribute.Many<T, B, V> many) {
            many.set().accept(builder, List.of(value(line.type(), depth)));
        }
    }

    /** The records of a later version have no id of a type that is known. */
    private static <T, B, V> V required(Shape<T, B> table, Attribute<T, B, V> line, int depth) {
        boolean later = table.equals(OtherRecord.SHAPE) && line.type() instanceof Type.ReferenceType;
        return later && line.type() instanceof Type.ScalarType<V> scalar
                ? scalar.parse("vehicle:v1")
                : value(line.type(), depth);
    }
}
