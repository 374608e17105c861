package org.amparo.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * The annotation processor that writes two types for each value type with an attribute table. {@code ChargeAccessors}
 * for {@code Charge} has a constant for each attribute that the type declares, by which the table gets and sets its
 * values without reflection. {@code ChargeAttributes}, which the type extends, has the name of each attribute.
 */
@SupportedAnnotationTypes(AccessorsProcessor.IMMUTABLE)
public final class AccessorsProcessor extends AbstractProcessor {

    static final String IMMUTABLE = "org.immutables.value.Value.Immutable";
    private static final String DEFAULT = "org.immutables.value.Value.Default";
    private static final String OPTIONAL = "java.util.Optional<";
    private static final String LIST = "java.util.List<";
    private static final String UNKNOWN = "unknownMembers";
    private static final String TABLE = "SHAPE";

    /** The types of which the format has only some values: for each of them, a table names the type that checks it. */
    private static final Set<String> CHECKED =
            Set.of("java.lang.String", "java.lang.Long", "java.net.URI", "java.time.Instant");

    /** The types whose accessors are to be written in the next round. */
    private final List<String> waiting = new ArrayList<>();

    /** The processor, for the compiler. */
    public AccessorsProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        // Immutables has written its implementations by the second round.
        List<String> implemented = List.copyOf(waiting);
        waiting.clear();
        for (String name : implemented) {
            write(processingEnv.getElementUtils().getTypeElement(name), "Accessors", this::accessors);
        }
        for (TypeElement annotation : annotations) {
            for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                if (hasTable(type)) {
                    write(type, "Attributes", this::attributes);
                    waiting.add(type.getQualifiedName().toString());
                }
            }
        }
        return false;
    }

    private static boolean hasTable(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(TABLE));
    }

    /** A maker of source text from the name of the package, the name of the new type, and the value type. */
    private interface Template {
        String fill(String packageName, String name, TypeElement type);
    }

    private void write(TypeElement type, String suffix, Template template) {
        String packageName = processingEnv
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
        String name = type.getSimpleName() + suffix;
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + name, type)
                .openWriter()) {
            file.write(template.fill(packageName, name, type));
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "Cannot write " + name + ": " + e, type);
        }
    }

    private String attributes(String packageName, String name, TypeElement type) {
        return """
                package %1$s;

                import org.amparo.shape.AttributeName;

                /** The names of the attributes of {@link %3$s}. */
                interface %2$s {
                    %4$s
                }
                """.formatted(
                        packageName,
                        name,
                        type.getSimpleName(),
                        attributesOf(type).stream()
                                .filter(method -> type.equals(method.getEnclosingElement()))
                                .map(method -> attribute(type, method))
                                .collect(Collectors.joining("\n    ")));
    }

    private String attribute(TypeElement type, ExecutableElement method) {
        String accessor = method.getSimpleName().toString();
        return """

                    /** The name of {@link %1$s#%2$s()}. */
                    AttributeName<%3$s> %4$s = AttributeName.in(%1$sAccessors.TABLE, "%2$s");\
                """.formatted(
                        type.getSimpleName(), accessor, returned(type, method).value(), constant(accessor));
    }

    private String accessors(String packageName, String name, TypeElement type) {
        List<String> constants = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> gets = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        for (ExecutableElement method : attributesOf(type)) {
            Returned returned = returned(type, method);
            String accessor = method.getSimpleName().toString();
            int number = names.size();
            names.add("\"" + accessor + "\"");
            values.add(returned.orNull("object." + accessor + "()"));
            // Lines that several types share use method references.
            if (type.equals(method.getEnclosingElement())) {
                constants.add("static final Accessor<%1$s, %1$s.Builder, %2$s, %3$s> %4$s = new One<>(\"%5$s\", %6$d);"
                        .formatted(
                                type.getSimpleName(),
                                returned.whole(),
                                returned.taken(),
                                constant(accessor),
                                accessor,
                                number));
                String boxed = method.getReturnType().getKind().isPrimitive() ? "(" + returned.whole() + ") " : "";
                gets.add("case " + number + " -> (G) " + boxed + "object." + accessor + "();");
                sets.add("case " + number + " -> builder." + accessor + "((" + returned.taken() + ") value);");
            }
        }
        return """
                package %1$s;

                import java.util.List;
                import java.util.Optional;
                import java.util.function.Supplier;
                import org.amparo.shape.Accessor;
                import org.amparo.shape.Accessors;
                import org.amparo.shape.Shape;
                import org.amparo.shape.Type;
                import org.jspecify.annotations.Nullable;

                /** How the table of {@link %3$s} reaches into it. */
                @SuppressWarnings({"all", "unchecked"})
                final class %2$s implements Accessors<%3$s, %3$s.Builder>, Supplier<Shape<%3$s, %3$s.Builder>> {

                    static final %2$s TABLE = new %2$s();

                    %4$s

                    @Override
                    public Shape<%3$s, %3$s.Builder> get() {
                        return %3$s.SHAPE;
                    }

                    @Override
                    public Class<%3$s> type() {
                        return %3$s.class;
                    }

                    @Override
                    public List<String> names() {
                        return List.of(
                            %5$s);
                    }

                    @Override
                    public @Nullable Object[] row(%3$s object) {
                        return new Object[] {
                            %6$s
                        };
                    }

                    @Override
                    public %3$s of(@Nullable Object[] row, @Nullable Type<?>[] checks) {
                        return new Immutable%3$s(
                            %9$s);
                    }

                    @Override
                    public %3$s.Builder newBuilder() {
                        return %3$s.builder();
                    }

                    @Override
                    public %3$s build(%3$s.Builder builder) {
                        return builder.build();
                    }

                    private record One<G, S>(String name, int number) implements Accessor<%3$s, %3$s.Builder, G, S> {

                        @Override
                        public G apply(%3$s object) {
                            return switch (number) {
                                %7$s
                                default -> throw new IllegalStateException();
                            };
                        }

                        @Override
                        public void accept(%3$s.Builder builder, S value) {
                            switch (number) {
                                %8$s
                                default -> throw new IllegalStateException();
                            }
                        }
                    }
                }
                """.formatted(
                        packageName,
                        name,
                        type.getSimpleName(),
                        String.join("\n    ", constants),
                        String.join(",\n            ", names),
                        String.join(",\n            ", values),
                        String.join("\n                ", gets),
                        String.join("\n                ", sets),
                        String.join(",\n                ", arguments(type, packageName)));
    }

    /** The arguments of the constructor with all attributes, by the names of its parameters. */
    private List<String> arguments(TypeElement type, String packageName) {
        Map<String, String> cells = new TreeMap<>();
        for (ExecutableElement method : attributesOf(type)) {
            String name = method.getSimpleName().toString();
            cells.put(name, returned(type, method).ofCell(cells.size(), name));
        }
        TypeElement implementation =
                processingEnv.getElementUtils().getTypeElement(packageName + ".Immutable" + type.getSimpleName());
        List<String> arguments = new ArrayList<>();
        for (ExecutableElement constructor : ElementFilter.constructorsIn(implementation.getEnclosedElements())) {
            if (constructor.getModifiers().contains(Modifier.PUBLIC)) {
                constructor
                        .getParameters()
                        .forEach(one ->
                                arguments.add(cells.remove(one.getSimpleName().toString())));
            }
        }
        if (!cells.isEmpty()) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "The constructor lacks " + cells.keySet(), implementation);
        }
        return arguments;
    }

    /** The name of a constant: {@code BROUGHT_ON} for {@code broughtOn}. */
    private static String constant(String accessor) {
        return accessor.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** The accessors that Immutables implements, each once, in an order that does not depend on the compiler. */
    private Collection<ExecutableElement> attributesOf(TypeElement type) {
        Map<String, ExecutableElement> accessors = new TreeMap<>();
        for (ExecutableElement method :
                ElementFilter.methodsIn(processingEnv.getElementUtils().getAllMembers(type))) {
            if (isAccessor(method)) {
                accessors.put(method.getSimpleName().toString(), method);
            }
        }
        return accessors.values();
    }

    private static boolean isAccessor(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && (method.getModifiers().contains(Modifier.ABSTRACT)
                        || method.getAnnotationMirrors().stream()
                                .anyMatch(one ->
                                        one.getAnnotationType().toString().equals(DEFAULT)));
    }

    /**
     * The type that an accessor returns.
     *
     * @param whole the Java type, boxed
     * @param value the type of one value
     */
    private record Returned(String whole, String value) {

        /** The type that the replacing method of the builder takes. */
        String taken() {
            return whole.startsWith(LIST) ? whole : value;
        }

        /** The argument for what stands in a cell of a row, checked if values of its type can be wrong. */
        String ofCell(int number, String name) {
            String cell = "row[" + number + "]";
            String arguments = "(checks[" + number + "], ";
            if (whole.startsWith(LIST)) {
                String items = "(Object[]) " + cell;
                String item = whole.substring(LIST.length(), whole.length() - 1);
                return "Accessors.list("
                        + (CHECKED.contains(item) ? "Accessors.checkedItems" + arguments + items + ")" : items) + ")";
            }
            String one = "(" + value + ") "
                    + (CHECKED.contains(value) ? "Accessors.checked" + arguments + cell + ")" : cell);
            if (whole.startsWith(OPTIONAL)) {
                return "Optional.ofNullable(" + one + ")";
            }
            return name.equals(UNKNOWN) ? "Accessors.members(" + one + ")" : one;
        }

        String orNull(String call) {
            if (whole.startsWith(OPTIONAL)) {
                return call + ".orElse(null)";
            }
            return whole.startsWith(LIST) ? "Accessors.orNull(" + call + ")" : call;
        }
    }

    /** The type that the accessor returns in this type, which may be narrower than where it is declared. */
    private Returned returned(TypeElement type, ExecutableElement accessor) {
        TypeMirror member = processingEnv.getTypeUtils().asMemberOf((DeclaredType) type.asType(), accessor);
        String whole = name(((ExecutableType) member).getReturnType());
        boolean wrapped = whole.startsWith(OPTIONAL) || whole.startsWith(LIST);
        return new Returned(whole, wrapped ? whole.substring(whole.indexOf('<') + 1, whole.length() - 1) : whole);
    }

    /** The name of a type, boxed, with type arguments and without annotations. */
    private String name(TypeMirror type) {
        if (type instanceof PrimitiveType primitive) {
            return name(processingEnv.getTypeUtils().boxedClass(primitive).asType());
        }
        DeclaredType declared = (DeclaredType) type;
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        if (declared.getTypeArguments().isEmpty()) {
            return name;
        }
        return name + declared.getTypeArguments().stream().map(this::name).collect(Collectors.joining(", ", "<", ">"));
    }
}
