package org.amparo.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.shape.Attribute;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Type;
import org.junit.jupiter.api.Test;

/**
 * Types are visited, since code that asks whether a type is of some kind would ignore all others, and kinds that come
 * later.
 */
class NoTypeIsAskedTest {

    private static final String KINDS = Stream.<Class<?>>of(Type.class, ScalarType.class)
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .map(Class::getSimpleName)
            .collect(Collectors.joining("|", "(?:\\w+\\s*\\.\\s*)*(?:", ")"));

    /** The ways of asking: by an operator, by a cast, or by a class. */
    private static final Pattern ASKED = Pattern.compile("\\binstanceof\\s+(?:final\\s+)?" + KINDS + "\\b"
            + "|\\(\\s*" + KINDS + "\\b\\s*(?:<[^()]*>)?\\s*\\)\\s*[\\w(]"
            + "|\\b" + KINDS + "\\s*\\.\\s*class\\b");

    @Test
    void no_source_of_any_module_asks_a_type_what_it_is() throws IOException {
        List<Path> sources = sources();
        List<String> asked = new ArrayList<>();
        for (Path source : sources) {
            asked(Files.readString(source, UTF_8)).forEach(found -> asked.add(source.getFileName() + ": " + found));
        }

        assertThat(sources).hasSizeGreaterThan(300);
        assertThat(asked).isEmpty();
    }

    @Test
    void whoever_asks_would_be_found() {
        assertThat(List.of(
                        "if (line.type() instanceof Type.PartType<V> part) {",
                        "type instanceof\n    ScalarType.DateType",
                        "type instanceof org.amparo.shape.Type.TreeType",
                        "if (type instanceof LocalizedType || x) {",
                        "type instanceof ScalarType<V> scalar",
                        "((ScalarType<V>) type).parse(text)",
                        "(Type.PartType<?>) line.type()",
                        "types.filter(ScalarType.CodeType.class::isInstance)"))
                .allSatisfy(source -> assertThat(asked(source)).hasSize(1));
        assertThat(List.of(
                        "<V> R accept(Type<V> type, V value)",
                        "record CodeType<C extends Code>(Vocabulary<C> vocabulary) implements ScalarType<C> {",
                        "public R text(ScalarType.TextType type) {",
                        "return type.accept(visitor);",
                        "(Type<V>) Objects.requireNonNull(table.get())",
                        "value instanceof RecordId id"))
                .allSatisfy(source -> assertThat(asked(source)).isEmpty());
    }

    @Test
    void a_line_of_a_table_has_no_kinds_that_could_be_asked_for() {
        assertThat(Modifier.isFinal(Attribute.class.getModifiers())).isTrue();
    }

    private static List<String> asked(String source) {
        return ASKED.matcher(source).results().map(MatchResult::group).toList();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    /** The main sources of every module, including those in the folder of examples. */
    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of(System.getProperty("amparo.root")), 2)) {
            return folders.map(folder -> folder.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }
}
