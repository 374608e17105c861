package org.amparo;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.id.CaseFileId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** A question about nothing, such as the detentions of null, is a mistake in the program and never has an answer. */
class NullArgumentTest {

    private static final Path CLASSES = classes();

    private static Path classes() {
        try {
            return Path.of(CaseRecord.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public types that people call; those of the package {@code shape} are for codecs, which check first. */
    private static List<Class<?>> types() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/amparo"))) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(file ->
                            file.endsWith(".class") && !file.contains("/internal/") && !file.contains("/shape/"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(NullArgumentTest::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static boolean takesOneReference(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && method.getParameterCount() == 1
                && !method.getParameterTypes()[0].isPrimitive()
                && !method.isSynthetic()
                && !method.getName().equals("equals");
    }

    /** What came of calling a method with null, unless that was the right exception. */
    private static Stream<String> answer(Object target, Method method) {
        String call = method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(joining(", ")) + ")";
        try {
            return Stream.of(call + " gives " + method.invoke(target, new Object[] {null}));
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException
                    ? Stream.of()
                    : Stream.of(call + " throws " + e.getCause());
        } catch (IllegalAccessException e) {
            return fail(e);
        }
    }

    @Test
    void nothing_is_made_of_null() throws IOException {
        List<Method> methods = types().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && takesOneReference(method))
                // The generated texts of parts are for exceptions and debuggers, and must never fail.
                .filter(method -> !method.getName().equals("describe"))
                .toList();
        assertThat(methods).hasSizeGreaterThan(50);
        assertThat(methods.stream().flatMap(method -> answer(null, method))).isEmpty();
    }

    @Test
    void no_question_has_an_answer_for_null() {
        Person person = Person.builder().id(PersonId.of("leyla-orlova")).build();
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("orlova"))
                .defaultMarking(Marking.PUBLIC)
                .add(person)
                .build();
        List<Object> targets = List.of(
                file,
                file.asOf(LocalDate.of(2024, 1, 1)),
                LocalizedText.english("a journalist"),
                PartialDate.of(2023),
                Period.parse("2023/.."),
                person.id(),
                PartRef.of(person.id(), "n1"),
                DataObject.EMPTY);
        assertThat(targets.stream()
                        .flatMap(target -> Arrays.stream(target.getClass().getDeclaredMethods())
                                .filter(method ->
                                        !Modifier.isStatic(method.getModifiers()) && takesOneReference(method))
                                .flatMap(method -> answer(target, method))))
                .isEmpty();
    }
}
