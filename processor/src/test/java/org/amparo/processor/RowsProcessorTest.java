package org.amparo.processor;

import static org.assertj.core.api.Assertions.assertThat;

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

class RowsProcessorTest {

    /** What the processor looks for, by name. */
    private static final String IMMUTABLES = "package org.immutables.value;"
            + " public @interface Value { @interface Immutable {} @interface Default {} }";

    /** What is written stands on this. */
    private static final String ROWS = "package org.amparo.shape; public interface Rows<T> {"
            + " java.util.List<String> attributes(); Object[] of(T object);"
            + " static Object orNull(java.util.List<?> values) { return values; } }";

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

    /** What is written for the type {@code cases.Example}, and compiles, without its layout; empty if nothing is. */
    private String rowsOf(String... types) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(new Source("org.immutables.value.Value", IMMUTABLES).file());
        sources.add(new Source("org.amparo.shape.Rows", ROWS).file());
        for (String type : types) {
            String name = type.replaceFirst("(?s).*?interface (\\w+).*", "$1");
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
        task.setProcessors(List.of(new RowsProcessor()));
        assertThat(task.call()).as(problems.getDiagnostics().toString()).isTrue();
        Path rows = folder.resolve("cases/ExampleRows.java");
        return Files.exists(rows) ? Files.readString(rows).replaceAll("\\s+", " ") : "";
    }

    @Test
    void a_row_has_what_the_accessors_give_and_null_for_nothing() throws IOException {
        assertThat(rowsOf("""
                                @Value.Immutable interface Example {
                                    int SHAPE = 0;
                                    Optional<String> title();
                                    List<String> lines();
                                    String id();
                                    boolean open();
                                    @Value.Default default String version() { return "1.0"; }
                                    default String derived() { return id(); }
                                    String with(String argument);
                                    static Example of() { return null; }
                                }
                                """))
                .contains("final class ExampleRows implements Rows<Example>")
                .contains("List.of( \"id\", \"lines\", \"open\", \"title\", \"version\");")
                .contains("{ object.id(), Rows.orNull(object.lines()), object.open(), object.title().orElse(null),"
                        + " object.version() };");
    }

    /** Each once, or all that stand behind it would be taken for others. */
    @Test
    void what_is_declared_above_is_there_once_and_as_what_it_is_in_the_type() throws IOException {
        assertThat(rowsOf(
                        "interface Left<T> { Number id(); T one(); List<String> both(); }",
                        "interface Right { List<String> both(); }",
                        """
                        @Value.Immutable interface Example extends Left<Optional<String>>, Right {
                            int SHAPE = 0;
                            @Override Integer id();
                        }
                        """))
                .contains("List.of( \"both\", \"id\", \"one\");")
                .contains("{ Rows.orNull(object.both()), object.id(), object.one().orElse(null) };");
    }

    @Test
    void a_type_without_a_table_needs_no_rows() throws IOException {
        assertThat(rowsOf("@Value.Immutable interface Example { String id(); }"))
                .isEmpty();
        assertThat(rowsOf("interface Example { int SHAPE = 0; String id(); }")).isEmpty();
    }
}
