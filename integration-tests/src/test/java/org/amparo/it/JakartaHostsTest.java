package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.el.ExpressionFactoryImpl;
import jakarta.el.ExpressionFactory;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.it.Javac.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that validates its own types with cases in them, without any configuration. */
class JakartaHostsTest {

    private static final List<String> SAYS = List.of(
            "author id-syntax: doit être un identifiant de l’un de ces types : person",
            "caseFile.records[1].names[0].full blank-text: Le texte n’a rien à lire : seulement des espaces ou des caractères invisibles.",
            "desk of the host: ne doit pas être vide",
            "detention.period reversed-period: La période s’est certainement terminée avant d’avoir commencé.",
            "on date-syntax: doit être une date EDTF, par exemple 2024, 2024-03 ou 2024-03-12",
            "persons[0].names[0].full blank-text: Le texte n’a rien à lire : seulement des espaces ou des caractères invisibles.",
            "records[1].names[0].full");

    private static final List<Path> SOURCES = Jars.filesBelow(Jars.resource("hosts/jakarta/desk"));

    @TempDir
    Path output;

    @Test
    void on_the_class_path_not_even_an_expression_language_is_needed() {
        compiles(Javac.onClassPath(Jars.all(), output).compile(17, SOURCES));

        says("class path", "-cp", path(Jars.all()), "desk.Main");
    }

    /** There Hibernate Validator is the first provider, and looks for an expression language. */
    @Test
    void on_the_module_path_the_same_is_found() {
        List<Path> jars = new ArrayList<>(Jars.all());
        jars.add(jar(ExpressionFactory.class));
        jars.add(jar(ExpressionFactoryImpl.class));
        compiles(Javac.onModulePath(jars, output).compile(17, Jars.filesBelow(Jars.resource("hosts/jakarta"))));

        says("module path", "--add-modules", "ALL-MODULE-PATH", "-p", path(jars), "-m", "desk/desk.Main");
    }

    /** A host may have Hibernate Validator for its own types alone. */
    @Test
    void without_our_module_our_types_are_not_searched_and_nothing_fails() {
        // That of DOCX has Log4j's interface, which Hibernate Validator would take for a log.
        List<Path> jars = Jars.all().stream()
                .filter(jar -> !jar.equals(Jars.of("amparo-validation-jakarta")))
                .filter(jar -> !jar.getFileName().toString().startsWith("log4j-api"))
                .toList();
        compiles(Javac.onClassPath(jars, output)
                .compile(17, Jars.filesBelow(Jars.resource("hosts/without-jakarta/desk"))));

        assertThat(Jvm.run("-cp", path(jars), "desk.Main").lines()).containsExactly("desk", "0");
    }

    private void says(String where, String... arguments) {
        Jvm.Run run = Jvm.run(
                Stream.concat(Stream.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"), Stream.of(arguments))
                        .toArray(String[]::new));

        assertThat(run.lines())
                .as(String.join("\n", run.complaints()))
                .startsWith(where)
                .endsWith(SAYS.toArray(String[]::new));
    }

    private String path(List<Path> jars) {
        List<Path> all = new ArrayList<>(jars);
        all.add(output);
        return Jars.path(all);
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void compiles(Outcome outcome) {
        assertThat(outcome.success()).as(outcome.messages()).isTrue();
    }
}
