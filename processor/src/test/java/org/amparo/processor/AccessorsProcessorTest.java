package org.amparo.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessorsProcessorTest {

    /** The annotations that the processor looks for by name. */
    private static final String IMMUTABLES = "package org.immutables.value;"
            + " public @interface Value { @interface Immutable {} @interface Default {} }";

    /** The types that the written code uses. */
    private static final String ACCESSORS = "package org.amparo.shape; import java.util.List;"
            + " public interface Accessors<T, B> { Class<T> type(); List<String> names(); Object[] row(T object); B newBuilder(); T build(B builder);"
            + " T of(Object[] row, Type<?>[] checks); static <V> List<V> list(Object[] items) { return null; }"
            + " static Object checked(Type<?> check, Object value) { return value; }"
            + " static Object[] checkedItems(Type<?> check, Object[] items) { return items; }"
            + " static Object orNull(List<?> values) { return values.isEmpty() ? null : values; } }";

    private static final String ACCESSOR = "package org.amparo.shape; public interface Accessor<T, B, G, S>"
            + " extends java.util.function.Function<T, G>, java.util.function.BiConsumer<B, S> { String name(); }";

    private static final String SHAPE = "package org.amparo.shape; public interface Shape<T, B> {}";

    private static final String TYPE = "package org.amparo.shape; public interface Type<V> {}";

    private static final String ATTRIBUTE_NAME = "package org.amparo.shape; public interface AttributeName<V> {"
            + " static <V> AttributeName<V> in(java.util.function.Supplier<? extends Shape<?, ?>> table, String name) { return null; } }";

    private static final String TABLE = "org.amparo.shape.Shape<Example, Example.Builder> SHAPE = null;";

    @TempDir
    Path folder;

    private record Source(String name, String text) {
        JavaFileObject file() {
            return new SimpleJavaFileObject(
                    URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return text;
                }
            };
        }
    }

    /** The code written for the type {@code cases.Example}, compiled and without its layout; empty if there is none. */
    private String accessorsOf(String... types) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(new Source("org.immutables.value.Value", IMMUTABLES).file());
        sources.add(new Source("org.amparo.shape.Accessors", ACCESSORS).file());
        sources.add(new Source("org.amparo.shape.Accessor", ACCESSOR).file());
        sources.add(new Source("org.amparo.shape.Shape", SHAPE).file());
        sources.add(new Source("org.amparo.shape.Type", TYPE).file());
        sources.add(new Source("org.amparo.shape.AttributeName", ATTRIBUTE_NAME).file());
        for (String type : types) {
            String name = type.replaceFirst("(?s).*?(?:interface|^class) (\\w+).*", "$1");
            sources.add(new Source(
                            "cases." + name,
                            "package cases; import java.util.*; import org.immutables.value.Value; " + type)
                    .file());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null, null, problems, List.of("-s", folder.toString(), "-d", folder.toString()), null, sources);
        task.setLocale(Locale.ROOT);
        task.setProcessors(List.of(new AccessorsProcessor()));
        assertThat(task.call()).as(problems.getDiagnostics().toString()).isTrue();
        return written("ExampleAccessors");
    }

    /** What Immutables would have written, with the parameters of its constructor in an order of its own. */
    private static String implementation(String parameters) {
        StringBuilder methods = new StringBuilder();
        for (String parameter : parameters.split(", ")) {
            String result = parameter.startsWith("boolean") ? "false" : "null";
            methods.append(" public %s() { return %s; }".formatted(parameter.replace("Iterable", "List"), result));
        }
        return "class ImmutableExample implements Example { public ImmutableExample(%s) {}".formatted(parameters)
                + " private ImmutableExample(Example.Builder builder) {}"
                + methods
                + " public String with(String argument) { return null; } }";
    }

    private String written(String name) throws IOException {
        Path file = folder.resolve("cases/" + name + ".java");
        return Files.exists(file) ? Files.readString(file).replaceAll("\\s+", " ") : "";
    }

    @Test
    void an_object_is_asked_and_a_builder_set_by_the_methods_of_the_type() throws IOException {
        assertThat(
                        accessorsOf(
                                """
                                @Value.Immutable interface Example {
                                    %s
                                    Optional<String> bornOn();
                                    List<String> lines();
                                    String id();
                                    boolean open();
                                    @Value.Default default String version() { return "1.0"; }
                                    default String derived() { return id(); }
                                    String with(String argument);
                                    static Builder builder() { return new Builder(); }
                                    class Builder {
                                        Builder bornOn(String bornOn) { return this; }
                                        Builder bornOn(Optional<String> bornOn) { return this; }
                                        Builder lines(Iterable<? extends String> lines) { return this; }
                                        Builder id(String id) { return this; }
                                        Builder open(boolean open) { return this; }
                                        Builder version(String version) { return this; }
                                        Example build() { return null; }
                                    }
                                }
                                """.formatted(TABLE),
                                implementation(
                                        "String version, boolean open, Optional<String> bornOn, Iterable<String> lines, String id")))
                .contains("final class ExampleAccessors implements Accessors<Example, Example.Builder>,"
                        + " Supplier<Shape<Example, Example.Builder>>")
                .contains("public Class<Example> type() { return Example.class; }")
                .contains("List.of( \"bornOn\", \"id\", \"lines\", \"open\", \"version\");")
                .contains(
                        "{ object.bornOn().orElse(null), object.id(), Accessors.orNull(object.lines()), object.open(),"
                                + " object.version() };")
                .contains("Accessor<Example, Example.Builder, java.util.Optional<java.lang.String>, java.lang.String>"
                        + " BORN_ON = new One<>(\"bornOn\", 0);")
                .contains("Accessor<Example, Example.Builder, java.util.List<java.lang.String>,"
                        + " java.util.List<java.lang.String>> LINES = new One<>(\"lines\", 2);")
                .contains(
                        "Accessor<Example, Example.Builder, java.lang.Boolean, java.lang.Boolean> OPEN = new One<>(\"open\", 3);")
                .contains("case 0 -> (G) object.bornOn(); case 1 -> (G) object.id();")
                .contains(
                        "case 0 -> builder.bornOn((java.lang.String) value); case 1 -> builder.id((java.lang.String) value);");
    }

    /** Two texts in the wrong order would compile. */
    @Test
    void an_object_is_made_of_a_row_by_the_names_of_the_parameters() throws IOException {
        assertThat(accessorsOf(
                        """
                                @Value.Immutable interface Example {
                                    %s
                                    String first();
                                    String second();
                                    List<String> lines();
                                    static Builder builder() { return new Builder(); }
                                    class Builder {
                                        Builder first(String first) { return this; }
                                        Builder second(String second) { return this; }
                                        Builder lines(Iterable<String> lines) { return this; }
                                        Example build() { return null; }
                                    }
                                }
                                """.formatted(TABLE), implementation("String second, Iterable<String> lines, String first")))
                .contains("List.of( \"first\", \"lines\", \"second\");")
                .contains("public Example of(@Nullable Object[] row, @Nullable Type<?>[] checks) {"
                        + " return new ImmutableExample( (java.lang.String) Accessors.checked(checks[2], row[2]),"
                        + " Accessors.list(Accessors.checkedItems(checks[1], (Object[]) row[1])),"
                        + " (java.lang.String) Accessors.checked(checks[0], row[0])); }");
    }

    @Test
    void an_attribute_that_the_constructor_lacks_is_an_error() {
        assertThatThrownBy(() -> accessorsOf("""
                        @Value.Immutable interface Example {
                            %s
                            String first();
                            String second();
                            static Builder builder() { return new Builder(); }
                            class Builder {
                                Builder first(String first) { return this; }
                                Builder second(String second) { return this; }
                                Example build() { return null; }
                            }
                        }
                        """.formatted(TABLE), implementation("String first")))
                .hasMessageContaining("The constructor lacks [second]");
    }

    /** Duplicates would shift the positions of the attributes that follow. */
    @Test
    void what_is_declared_above_is_there_once_and_as_what_it_is_in_the_type() throws IOException {
        assertThat(accessorsOf(
                        "interface Left<T> { Number id(); T one(); List<String> both(); }",
                        "interface Right { List<String> both(); }",
                        """
                        @Value.Immutable interface Example extends Left<Optional<String>>, Right {
                            %s
                            @Override Integer id();
                            static Builder builder() { return new Builder(); }
                            class Builder {
                                Builder both(Iterable<? extends String> both) { return this; }
                                Builder id(Integer id) { return this; }
                                Builder one(String one) { return this; }
                                Example build() { return null; }
                            }
                        }
                        """.formatted(TABLE),
                        implementation("Integer id, Optional<String> one, Iterable<String> both")))
                .contains("List.of( \"both\", \"id\", \"one\");")
                .contains("{ Accessors.orNull(object.both()), object.id(), object.one().orElse(null) };")
                .contains(" ID = new One<>(\"id\", 1);")
                .doesNotContain("BOTH", "ONE =");
        assertThat(written("ExampleAttributes")).contains(" ID ").doesNotContain("BOTH", "ONE");
    }

    @Test
    void a_type_extends_the_names_of_its_attributes() throws IOException {
        accessorsOf("""
                @Value.Immutable interface Example extends ExampleAttributes {
                    %s
                    Optional<String> bornOn();
                    List<Integer> lines();
                    boolean open();
                    static Builder builder() { return new Builder(); }
                    class Builder {
                        Builder bornOn(String bornOn) { return this; }
                        Builder lines(Iterable<Integer> lines) { return this; }
                        Builder open(boolean open) { return this; }
                        Example build() { return null; }
                    }
                }
                """.formatted(TABLE), implementation("Optional<String> bornOn, List<Integer> lines, boolean open"));
        assertThat(written("ExampleAttributes"))
                .contains("; /** The names of the attributes of {@link Example}. */ interface ExampleAttributes {")
                .contains("/** The name of {@link Example#bornOn()}. */ AttributeName<java.lang.String> BORN_ON ="
                        + " AttributeName.in(ExampleAccessors.TABLE, \"bornOn\");")
                .contains("AttributeName<java.lang.Integer> LINES =")
                .contains("AttributeName<java.lang.Boolean> OPEN =");
    }

    @Test
    void a_type_without_a_table_needs_no_accessors() throws IOException {
        assertThat(accessorsOf("@Value.Immutable interface Example { String id(); }"))
                .isEmpty();
        assertThat(accessorsOf("interface Example { int SHAPE = 0; String id(); }"))
                .isEmpty();
        assertThat(written("ExampleAttributes")).isEmpty();
    }
}
