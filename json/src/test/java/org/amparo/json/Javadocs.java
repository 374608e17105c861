package org.amparo.json;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.shape.Shape;

/** The Javadoc of the types and attributes of the model, as plain text. */
final class Javadocs {

    private static final Path SOURCES = Path.of(System.getProperty("amparo.root"), "core", "src", "main", "java");

    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+";

    private static final String ANNOTATIONS = "(?:@[\\w.]+(?:\\([^)]*\\))?\\s+)*";

    private static final Pattern TABLE = Pattern.compile("SHAPE = Shape\\.of\\(\\s*\"([a-z-]+)\"");

    private final Map<String, Class<?>> types;

    Javadocs() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            types = files.filter(file -> TABLE.matcher(content(file)).find())
                    .map(Javadocs::typeOf)
                    .collect(toMap(Javadocs::tableOf, Function.identity()));
        }
    }

    /** The text on a type. */
    String of(Shape<?, ?> table) {
        Class<?> type = types.get(table.name());
        return first(
                        type,
                        ANNOTATIONS + "(?:public )?(?:non-sealed |sealed )?interface " + type.getSimpleName() + "\\b")
                .orElseThrow();
    }

    /** The text on an attribute of a type. */
    String of(Shape<?, ?> table, String attribute) {
        Method accessor = accessor(types.get(table.name()), attribute);
        return Stream.of(types.get(table.name()), accessor.getDeclaringClass())
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces())))
                .filter(type -> Files.exists(fileOf(type))) // the names of attributes are generated
                .flatMap(type -> first(type, "(?:@\\S+\\s+|default )*[A-Z][\\w<>.]* " + attribute + "\\(\\)").stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(table.name() + "." + attribute + " says nothing"));
    }

    private static Method accessor(Class<?> type, String attribute) {
        try {
            return type.getMethod(attribute);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no " + attribute, e);
        }
    }

    private static Optional<String> first(Class<?> type, String declaration) {
        Matcher matcher = Pattern.compile(COMMENT + declaration, Pattern.DOTALL).matcher(content(fileOf(type)));
        return matcher.find() ? Optional.of(plain(matcher.group(1))) : Optional.empty();
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\*[ ]?", "\n")
                .replaceAll("(?s)\\n@.*", "")
                .replaceAll("(?s)<pre>.*?</pre>", "")
                .replaceAll("\\{@code\\s+([^}]*)\\}+", "`$1`")
                .replaceAll("\\{@link(?:plain)?\\s+\\S+\\s+([^}]*)\\}", "$1")
                .replaceAll("\\{@link\\s+#?([^}]*)\\}", "`$1`")
                .replaceAll("</?[a-z]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String tableOf(Class<?> type) {
        Matcher matcher = TABLE.matcher(content(fileOf(type)));
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Path fileOf(Class<?> type) {
        return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    }

    private static Class<?> typeOf(Path file) {
        String name =
                SOURCES.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name.substring(0, name.length() - ".java".length()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String content(Path file) {
        try {
            return file.toString().endsWith(".java") ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
