package org.amparo.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of the JDK that runs the tests, as a consumer calls it: without a processor, every warning an error. */
final class Javac {

    private final List<String> options = new ArrayList<>();

    private Javac(String pathOption, List<Path> jars, Path output) {
        // Each path has a folder of its own, since a left module-info would make the next code a module.
        options.addAll(List.of(pathOption, Jars.path(jars), "-d", output.toString()));
        options.addAll(List.of("-Xlint:all", "-Werror", "-proc:none"));
    }

    static Javac onClassPath(List<Path> jars, Path output) {
        return new Javac("--class-path", jars, output);
    }

    static Javac onModulePath(List<Path> jars, Path output) {
        return new Javac("--module-path", jars, output);
    }

    /** Compiles files. */
    Outcome compile(int release, List<Path> files) {
        try (StandardJavaFileManager manager = fileManager()) {
            List<JavaFileObject> sources = new ArrayList<>();
            manager.getJavaFileObjectsFromPaths(files).forEach(sources::add);
            return compile(release, manager, sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles sources. */
    Outcome compile(int release, Source... sources) {
        try (StandardJavaFileManager manager = fileManager()) {
            return compile(release, manager, List.of(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome compile(int release, StandardJavaFileManager manager, Iterable<? extends JavaFileObject> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--release", Integer.toString(release)));
        boolean success = compiler()
                .getTask(null, manager, diagnostics, all, null, sources)
                .call();
        return new Outcome(success, diagnostics.getDiagnostics());
    }

    private static JavaCompiler compiler() {
        return ToolProvider.getSystemJavaCompiler();
    }

    private static StandardJavaFileManager fileManager() {
        return compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    /** A source that is not a file. */
    static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        /** A source by its path, for example {@code newsroom/Desk.java}. */
        static Source of(String path, String text) {
            return new Source(path, text);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** The outcome of compiling: success or not, and the messages. */
    record Outcome(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

        /** The codes of the errors, which are the same in every language: {@code compiler.err.not.exhaustive}. */
        List<String> errors() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(Diagnostic::getCode)
                    .toList();
        }

        /** All messages, in English. */
        String messages() {
            return String.join(
                    "\n",
                    diagnostics.stream()
                            .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getLineNumber() + ": "
                                    + diagnostic.getMessage(Locale.ROOT))
                            .toList());
        }
    }
}
