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
import org.amparo.code.Marking;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Marked;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/**
 * Makes from an attribute table every object that holds a name in one place: in each kind of text, in each attribute, of it and of all parts in it. Whatever
 * has a floor is marked public by name, unless it is never published, so that nothing but the name speaks against it.
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
        if (attribute.type() instanceof Type.PartType<V> part) {
            for (Plant<V> inner : of(part.shape(), path, around)) {
                planted.add(new Planted<>(inner.path(), builder -> set(attribute, builder, inner.object())));
            }
        } else {
            for (V value : values(attribute.name(), attribute.type())) {
                planted.add(new Planted<>(path, builder -> set(attribute, builder, value)));
            }
        }
        return planted;
    }

    private <V> List<V> values(String attribute, Type<V> type) {
        if (type instanceof Type.ScalarType<V> scalar) {
            return texts(attribute, scalar).stream().map(scalar::parse).toList();
        }
        return others(type);
    }

    private List<String> texts(String attribute, Type.ScalarType<?> type) {
        if (type.equals(Types.STRING) || type.equals(Types.ATTRIBUTE)) {
            return List.of(text);
        }
        if (type.equals(Types.KEY)) {
            return List.of(local);
        }
        if (type instanceof Type.ReferenceType<?> reference) {
            Function<String, String> id = kind -> kind + ":" + local;
            return attribute.equals("id") && reference.kinds().size() != 1
                    ? List.of(id.apply("vehicle"))
                    : reference.kinds().stream().map(id).toList();
        }
        if (type instanceof Type.PartRefType) {
            return List.of("statement:x1#" + local, "statement:" + local + "#r1");
        }
        if (type instanceof Type.CaseFileIdType) {
            return List.of("case-file:" + local);
        }
        if (type instanceof Type.CodeType<?>) {
            return List.of(local);
        }
        if (type instanceof Type.LanguageType) {
            return List.of("x-" + local);
        }
        return type instanceof Type.UriType
                ? List.of(
                        "https://example.org/" + local,
                        "https://example.org/?q=" + encoded(text),
                        "mailto:" + local + "@example.org")
                : List.of();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // Each member of the family of types says what its values are.
    private <V> List<V> others(Type<V> type) {
        if (type instanceof Type.LocalizedType) {
            return (List<V>) List.of(
                    LocalizedText.english("x").with(LanguageTag.parse("az"), text),
                    LocalizedText.of(Map.of(LanguageTag.parse("x-" + local), "x")));
        }
        if (type instanceof Type.TreeType) {
            return (List<V>)
                    List.of(new DataString(text), DataObject.EMPTY.with(local, DataArray.of(new DataString("x"))));
        }
        return List.of();
    }

    private static <T, B> T build(Shape<T, B> shape, Consumer<B> plant) {
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> attribute : shape.attributes().values()) {
            if (attribute instanceof Attribute.Required) {
                setMinimal(attribute, builder);
            }
            if (!attribute.traits().unpublished()) {
                attribute.traits().floor().ifPresent(floor -> markPublic(builder, attribute.name()));
            }
        }
        plant.accept(builder);
        return shape.build(builder);
    }

    private static void markPublic(Object builder, String attribute) {
        ((Marked.Builder<?>) builder).addMarking(AttributeMarking.of(attribute, Marking.PUBLIC));
    }

    @SuppressWarnings("unchecked") // A whole number is a Long.
    private static <T, B, V> void setMinimal(Attribute<T, B, V> attribute, B builder) {
        if (attribute.type() instanceof Type.PartType<V> part) {
            set(attribute, builder, minimal(part.shape()));
        } else if (attribute.type() instanceof Type.ScalarType<V> scalar) {
            set(attribute, builder, scalar.parse(minimalText(attribute.name(), scalar)));
        } else if (attribute.type() instanceof Type.IntegerType) {
            set(attribute, builder, (V) (Long) 1L);
        } else {
            throw new AssertionError(
                    "A required attribute of a type that this test does not know: " + attribute.name());
        }
    }

    /** An object with nothing but what is required. */
    static <T, B> T minimal(Shape<T, B> shape) {
        return build(shape, builder -> {});
    }

    private static String minimalText(String attribute, Type.ScalarType<?> type) {
        if (type instanceof Type.ReferenceType<?> reference) {
            return attribute.equals("id") ? idOf(reference) : reference.kinds().get(0) + ":x1";
        }
        if (type instanceof Type.CaseFileIdType) {
            return "case-file:x1";
        }
        if (type instanceof Type.CodeType<?> code) {
            return code.vocabulary().codes().get(0).code();
        }
        if (type.equals(Types.ATTRIBUTE)) {
            return "id";
        }
        return minimalOf(type);
    }

    private static String idOf(Type.ReferenceType<?> reference) {
        return (reference.kinds().size() == 1 ? reference.kinds().get(0) : "vehicle") + ":host";
    }

    private static String minimalOf(Type.ScalarType<?> type) {
        Map<Type<?>, String> texts = Map.of(
                Types.STRING, "x",
                Types.COUNTRY, "XK",
                Types.VERSION, "1.0",
                Types.DATE, "2024",
                Types.PERIOD, "2024/..",
                Types.INSTANT, "2024-05-01T00:00:00Z",
                Types.URI, "https://example.org/",
                Types.LANGUAGE, "en");
        return Optional.ofNullable(texts.get(type)).orElseThrow();
    }

    private static <T, B, V> void set(Attribute<T, B, V> attribute, B builder, V value) {
        if (attribute instanceof Attribute.Required<T, B, V> required) {
            required.set().accept(builder, value);
        } else if (attribute instanceof Attribute.Single<T, B, V> single) {
            single.set().accept(builder, value);
        } else if (attribute instanceof Attribute.Many<T, B, V> many) {
            many.set().accept(builder, List.of(value));
        }
    }
}
