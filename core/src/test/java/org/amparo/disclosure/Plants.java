package org.amparo.disclosure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amparo.code.Code;
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Marked;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.shape.Attribute;
import org.amparo.shape.Essential;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;

/**
 * Makes from an attribute table every object that holds a name in one place: in each kind of text, in each attribute,
 * of it and of all parts in it. Each attribute that has a floor is marked public by name, unless it is never published,
 * so that nothing but the name speaks against it.
 */
final class Plants {

    private final String text;
    private final String local;

    /**
     * Plants.
     *
     * @param text the name in a sentence
     * @param local the name as a local id, and wherever else no space may stand
     */
    Plants(String text, String local) {
        this.text = text;
        this.local = local;
    }

    /** An object with the name in one place. */
    record Plant<T>(String path, T object) {}

    /** Gives a builder something. */
    private record Planted<B>(String path, Consumer<B> into) {}

    <T> List<Plant<T>> of(Shape<T, ?> shape) {
        return of(shape, shape.name(), new LinkedHashSet<>());
    }

    private <T, B> List<Plant<T>> of(Shape<T, B> shape, String path, Set<String> above) {
        Set<String> around = new LinkedHashSet<>(above);
        if (!around.add(shape.name())) {
            return List.of();
        }
        List<Planted<B>> planted = new ArrayList<>();
        for (Attribute<T, B, ?> attribute : shape.attributes().values()) {
            planted.addAll(in(attribute, path + "/" + attribute.name(), around));
        }
        for (DataObject members : unknownMembers()) {
            planted.add(new Planted<>(path + "/?", builder -> shape.setUnknownMembers(builder, members)));
        }
        return planted.stream()
                .map(plant -> new Plant<>(plant.path(), build(shape, plant.into())))
                .toList();
    }

    private List<DataObject> unknownMembers() {
        return List.of(
                DataObject.EMPTY.with("example.org:note", new DataString(text)),
                DataObject.EMPTY.with("example.org:" + local, new DataString("x")),
                DataObject.EMPTY.with(
                        "example.org:deep", DataArray.of(DataObject.EMPTY.with(text, new DataString("")))));
    }

    private <T, B, V> List<Planted<B>> in(Attribute<T, B, V> attribute, String path, Set<String> around) {
        List<Planted<B>> planted = new ArrayList<>();
        attribute.type().table().ifPresent(part -> {
            for (Plant<V> inner : of(part, path, around)) {
                planted.add(new Planted<>(inner.path(), builder -> attribute.setOne(builder, inner.object())));
            }
        });
        for (DataValue tree : attribute.type().accept(new Texts(attribute.name()))) {
            V value = TreeCodec.read(attribute.type(), tree);
            planted.add(new Planted<>(path, builder -> attribute.setOne(builder, value)));
        }
        return planted;
    }

    /**
     * The values of an attribute that hold the name, as they stand in JSON. The values in parts are planted by their
     * tables.
     */
    private final class Texts implements TypeVisitor<List<? extends DataValue>>, ScalarVisitor<List<String>> {

        private final String attribute;

        Texts(String attribute) {
            this.attribute = attribute;
        }

        @Override
        public List<DataString> scalar(ScalarType<?> type) {
            return type.acceptScalar(this).stream().map(DataString::new).toList();
        }

        @Override
        public List<DataObject> localized() {
            return List.of(
                    DataObject.EMPTY.with("en", new DataString("x")).with("az", new DataString(text)),
                    DataObject.EMPTY.with("x-" + local, new DataString("x")));
        }

        @Override
        public List<DataValue> integer() {
            return List.of();
        }

        @Override
        public List<DataValue> bool() {
            return List.of();
        }

        @Override
        public List<DataValue> tree() {
            return List.of(
                    new DataString(text),
                    DataObject.EMPTY.with("example.org:" + local, DataArray.of(new DataString("x"))));
        }

        @Override
        public List<DataValue> part(Shape<?, ?> table) {
            return List.of();
        }

        @Override
        public List<String> text(ScalarType.TextType type) {
            if (type.equals(Types.STRING) || type.equals(Types.ATTRIBUTE)) {
                return List.of(text);
            }
            return type.equals(Types.KEY) ? List.of(local) : List.of();
        }

        @Override
        public List<String> language() {
            return List.of("x-" + local);
        }

        @Override
        public List<String> date() {
            return List.of();
        }

        @Override
        public List<String> period() {
            return List.of();
        }

        @Override
        public List<String> instant() {
            return List.of();
        }

        @Override
        public List<String> uri(ScalarType.UriType type) {
            String end = type.equals(Types.BASE) ? "/" : "";
            return List.of(
                    "https://example.org/" + local + end,
                    "https://example.org/?q=" + encoded(text) + end,
                    "mailto:" + local + "@example.org" + end);
        }

        @Override
        public List<String> partRef() {
            return List.of("statement:x1#" + local, "statement:" + local + "#r1");
        }

        @Override
        public List<String> caseFileId() {
            return List.of("case-file:" + local);
        }

        @Override
        public <C extends Code> List<String> code(ScalarType.CodeType<C> type) {
            return List.of(local);
        }

        @Override
        public <I extends RecordId> List<String> reference(ScalarType.ReferenceType<I> type) {
            Function<String, String> id = kind -> kind + ":" + local;
            return attribute.equals("id") && type.kinds().size() != 1
                    ? List.of(id.apply("vehicle"))
                    : type.kinds().stream().map(id).toList();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T, B> T build(Shape<T, B> shape, Consumer<B> plant) {
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> attribute : shape.attributes().values()) {
            if (attribute.isRequired()) {
                setMinimal(attribute, builder);
            }
            if (!attribute.traits().is(Traits.Mark.UNPUBLISHED)) {
                attribute.traits().floor().ifPresent(floor -> markPublic(builder, attribute.name()));
            }
        }
        plant.accept(builder);
        Attribute<T, B, ?> evidence = shape.attributes().get(Annotated.EVIDENCE.name());
        if (evidence != null && evidence.traits().essential() == Essential.ONE) {
            // Without any, an accusation would be left out for that alone.
            ((Annotated.Builder<?>) builder)
                    .addEvidence(
                            Evidence.builder().statement(StatementId.of("x1")).build());
        }
        return shape.build(builder);
    }

    private static void markPublic(Object builder, String attribute) {
        ((Marked.Builder<?>) builder).addMarking(AttributeMarking.of(attribute, Marking.PUBLIC));
    }

    static <T, B, V> void setMinimal(Attribute<T, B, V> attribute, B builder) {
        attribute.setOne(
                builder, TreeCodec.read(attribute.type(), attribute.type().accept(new Minimum(attribute.name()))));
    }

    /** An object with nothing but what is required. */
    static <T, B> T minimal(Shape<T, B> shape) {
        return build(shape, builder -> {});
    }

    /** The least value of an attribute, as it stands in JSON. */
    private record Minimum(String attribute) implements TypeVisitor<DataValue>, ScalarVisitor<String> {

        private static final Map<ScalarType.TextType, String> TEXTS =
                Map.of(Types.STRING, "x", Types.ATTRIBUTE, "id", Types.COUNTRY, "XK", Types.VERSION, "1.0");

        @Override
        public DataValue scalar(ScalarType<?> type) {
            return new DataString(type.acceptScalar(this));
        }

        @Override
        public DataValue localized() {
            throw unknown();
        }

        @Override
        public DataValue integer() {
            return DataNumber.of(1);
        }

        @Override
        public DataValue bool() {
            throw unknown();
        }

        @Override
        public DataValue tree() {
            throw unknown();
        }

        @Override
        public DataValue part(Shape<?, ?> table) {
            return tree(table);
        }

        private static <T> DataValue tree(Shape<T, ?> table) {
            return TreeCodec.write(table, minimal(table));
        }

        private AssertionError unknown() {
            return new AssertionError("A required attribute of a type that this test does not know: " + attribute);
        }

        @Override
        public String text(ScalarType.TextType type) {
            return Optional.ofNullable(TEXTS.get(type)).orElseThrow();
        }

        @Override
        public String language() {
            return "en";
        }

        @Override
        public String date() {
            return "2024";
        }

        @Override
        public String period() {
            return "2024/..";
        }

        @Override
        public String instant() {
            return "2024-05-01T00:00:00Z";
        }

        @Override
        public String uri(ScalarType.UriType type) {
            return "https://example.org/";
        }

        @Override
        public String partRef() {
            throw unknown();
        }

        @Override
        public String caseFileId() {
            return "case-file:x1";
        }

        @Override
        public <C extends Code> String code(ScalarType.CodeType<C> type) {
            return type.vocabulary().codes().get(0).code();
        }

        @Override
        public <I extends RecordId> String reference(ScalarType.ReferenceType<I> type) {
            if (attribute.equals("id")) {
                return (type.kinds().size() == 1 ? type.kinds().get(0) : "vehicle") + ":host";
            }
            return type.kinds().get(0) + ":x1";
        }
    }
}
