package org.amparo;

import org.amparo.code.Code;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.shape.ValueSource;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** A value of every type that a line of a table can name, and objects made of them. */
final class Samples {

    /** The name in every text of the objects made here; it must never be printed. */
    static final String SECRET = "Şəfiqə Secretova";

    private static final int DEPTH = 3;

    private Samples() {}

    /** The text of a value that is one string in JSON. */
    static String text(ScalarType<?> type) {
        return type.acceptScalar(new Texts());
    }

    private static final class Texts implements ScalarVisitor<String> {

        @Override
        public String text(ScalarType.TextType type) {
            return plain(type);
        }

        @Override
        public String language() {
            return "az";
        }

        @Override
        public String date() {
            return "2023-11";
        }

        @Override
        public String period() {
            return "2023-11/..";
        }

        @Override
        public String instant() {
            return "2024-12-31T08:00:00Z";
        }

        @Override
        public String uri(ScalarType.UriType type) {
            return "https://cases.example/north-shore/";
        }

        @Override
        public String partRef() {
            return "statement:d0#r1";
        }

        @Override
        public String caseFileId() {
            return "case-file:north-shore-2024";
        }

        @Override
        public <C extends Code> String code(ScalarType.CodeType<C> type) {
            return type.vocabulary().codes().get(0).code();
        }

        @Override
        public <I extends RecordId> String reference(ScalarType.ReferenceType<I> type) {
            return id(type.kinds().get(0));
        }
    }

    private static String plain(ScalarType.TextType type) {
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
        if (type.equals(Types.AGE)) {
            return "30..35";
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

    private static <V> V value(Type<V> type, int depth) {
        return type.from(new Values(depth));
    }

    private record Values(int depth) implements ValueSource {

        @Override
        public <V> V scalar(ScalarType<V> type) {
            return type.parse(Samples.text(type));
        }

        @Override
        public LocalizedText localized() {
            return LocalizedText.of(LanguageTag.parse("az"), SECRET);
        }

        @Override
        public Long integer() {
            return 254L;
        }

        @Override
        public Boolean bool() {
            return true;
        }

        @Override
        public DataValue tree() {
            return Samples.tree();
        }

        @Override
        public <P> P part(Shape<P, ?> table) {
            return depth == 0 ? smallest(table) : whole(table, depth - 1);
        }
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
        if (line.isRequired()) {
            line.setOne(builder, required(table, line, depth));
        } else if (whole) {
            line.setOne(builder, value(line.type(), depth));
        }
    }

    /** The records of a later version have no id of a type that is known. */
    private static <T, B, V> V required(Shape<T, B> table, Attribute<T, B, V> line, int depth) {
        boolean later = table.equals(OtherRecord.SHAPE) && line.name().equals("id");
        return later ? line.type().ofText("vehicle:v1") : value(line.type(), depth);
    }
}
