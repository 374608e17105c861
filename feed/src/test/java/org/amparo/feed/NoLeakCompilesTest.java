package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that code does not compile if it would publish anything that has not passed redaction. */
class NoLeakCompilesTest {

    private static final String SOURCE = """
            package user;

            import java.nio.file.Path;
            import java.time.Clock;
            import org.amparo.*;
            import org.amparo.casefile.*;
            import org.amparo.disclosure.*;
            import org.amparo.feed.*;
            import org.amparo.json.*;

            class App {
                void publish(CaseFile caseFile, Detention detention, Publication publication, JsonFeed feed) throws Exception {
                    %s;
                }
            }
            """;

    @TempDir
    Path classes;

    private List<String> errorsOf(String statement) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        compiler.getTask(
                        null,
                        null,
                        found,
                        List.of("-proc:none", "-d", classes.toString(), "-classpath", path),
                        null,
                        List.of(new Source(SOURCE.formatted(statement))))
                .call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getCode() + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JsonFeeds.of(Disclosure.project(caseFile, PublicationProfile.PUBLIC, Clock.systemUTC()))",
                "JsonFeeds.of(publication)",
                "JsonFeeds.of(publication, FeedOptions.defaults())",
                "FeedFolder.at(Path.of(\"x\"), Path.of(\"y\")).publish(publication)",
                "FeedFolder.at(Path.of(\"x\"), Path.of(\"y\")).publish(publication, FeedOptions.defaults())",
                "CaseJson.write(publication, Path.of(\"x\"))",
                "CaseJson.writeFull(caseFile, Path.of(\"x\"))",
                "CaseJsonWriter.standard().withLayout(JsonLayout.LINES).write(publication, Path.of(\"x\"))",
                "FullJsonWriter.standard().write(caseFile, Path.of(\"x\"))",
            })
    void the_right_way_compiles(String statement) {
        assertThat(errorsOf(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JsonFeeds.of(caseFile) | CaseFile cannot be converted to org.amparo.disclosure.Publication",
                "JsonFeeds.of(detention) | Detention cannot be converted to org.amparo.disclosure.Publication",
                "JsonFeeds.of(caseFile, FeedOptions.defaults()) | CaseFile cannot be converted to org.amparo.disclosure.Publication",
                "FeedFolder.at(Path.of(\"x\"), Path.of(\"y\")).publish(caseFile) | CaseFile cannot be converted to org.amparo.disclosure.Publication",
                "FeedFolder.at(Path.of(\"x\"), Path.of(\"y\")).publish(caseFile, FeedOptions.defaults()) | CaseFile cannot be converted to org.amparo.disclosure.Publication",
                "FeedFolder.at(Path.of(\"x\"), Path.of(\"y\")).withdraw(caseFile, FeedOptions.defaults()) | CaseFile cannot be converted to org.amparo.disclosure.Publication",
                "new JsonFeed(java.util.List.of(), null, PublicationProfile.PUBLIC) | not.def.public",
                "CaseJson.write(caseFile, Path.of(\"x\")) | CaseFile cannot be converted to org.amparo.disclosure.Publication",
                "CaseJson.write(detention, Path.of(\"x\")) | Detention cannot be converted to org.amparo.disclosure.Publication",
                "CaseJsonWriter.standard().write(caseFile, Path.of(\"x\")) | cant.apply.symbol",
                "CaseJsonWriter.standard().write(detention) | Detention cannot be converted to org.amparo.disclosure.Publication",
                "JsonFeeds.of((Publication) caseFile) | CaseFile cannot be converted to org.amparo.disclosure.Publication",
                "new Publication(caseFile, PublicationProfile.PUBLIC, publication.receipt(), null, null, publication.generatedAt(), true, null) | not.def.public",
                "new PublicationProfile(\"all\", org.amparo.code.Marking.SECRET, java.util.Set.of()) | has private access",
            })
    void code_that_leaks_does_not_compile(String statement, String code) {
        assertThat(errorsOf(statement))
                .singleElement()
                .satisfies(error -> assertThat(error).contains(code));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///user/App.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
