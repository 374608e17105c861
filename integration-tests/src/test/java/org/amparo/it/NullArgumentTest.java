package org.amparo.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Null for any argument of any method or constructor that callers see is a mistake in the program. It never has an
 * answer, and its exception names what was null.
 */
class NullArgumentTest {

    private static final List<String> ARTIFACTS = List.of(
            "amparo-core",
            "amparo-json",
            "amparo-validation",
            "amparo-feed",
            "amparo-site",
            "amparo-submission",
            "amparo-exchange");

    /** What {@code requireNonNull} is given: the name of an argument, or of an attribute and that it is an item. */
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*( element)?");

    /** What the JDK says of a variable that was null, if the class has the names of its variables. */
    private static final Pattern VARIABLE = Pattern.compile(".* because \"(this\\.)?[a-z][A-Za-z0-9]*\" is null");

    private static SampleObjects samples;
    private static List<Class<?>> types;

    @BeforeAll
    static void findTypesAndObjects() {
        types = ARTIFACTS.stream().flatMap(NullArgumentTest::typesOf).toList();
        samples = new SampleObjects(types);
    }

    /** The public types; those of the packages {@code shape} and {@code jackson2} are for codecs, which check first. */
    private static Stream<Class<?>> typesOf(String artifact) {
        return Classes.of(artifact).stream()
                .filter(Classes::isPublic)
                .filter(type -> Jars.module(Jars.of(artifact)).exports().stream()
                        .anyMatch(exports ->
                                !exports.isQualified() && exports.source().equals(type.getPackageName())))
                .filter(type -> !type.getPackageName().matches(".*[.](shape|jackson2)"))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> !type.isEnum());
    }

    /** A method or constructor, and the place of one of its arguments. */
    private record Call(Executable of, int place) {

        @Override
        public String toString() {
            return of.getDeclaringClass().getSimpleName() + "." + of.getName() + "("
                    + Arrays.stream(of.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(joining(", "))
                    + ") with null at " + place;
        }

        /** The arguments with null at the place; empty if some other cannot be made. */
        Optional<Object[]> arguments() {
            Object[] arguments = new Object[of.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                if (i != place) {
                    Optional<Object> sample = samples.of(of.getParameterTypes()[i]);
                    if (sample.isEmpty()) {
                        return Optional.empty();
                    }
                    arguments[i] = sample.get();
                }
            }
            return Optional.of(arguments);
        }

        Optional<Object> target() {
            return of instanceof Constructor || Modifier.isStatic(of.getModifiers())
                    ? Optional.of(this)
                    : samples.of(of.getDeclaringClass());
        }

        /** Whether there is all that it takes; what callers implement is theirs. */
        boolean canBeMade() {
            return target().filter(object -> !Proxy.isProxyClass(object.getClass()))
                            .isPresent()
                    && arguments().isPresent();
        }

        /** What is wrong with the answer. */
        Optional<String> fault() {
            of.setAccessible(true);
            Object[] arguments = arguments().orElseThrow();
            try {
                Object answer = of instanceof Constructor<?> constructor
                        ? constructor.newInstance(arguments)
                        : ((Method) of).invoke(target().orElseThrow(), arguments);
                return Optional.of(this + " gives " + (answer == null ? "nothing" : answer.getClass()));
            } catch (InvocationTargetException e) {
                return isNamed(e.getCause()) ? Optional.empty() : Optional.of(this + " throws " + e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(toString(), e);
            }
        }

        private static boolean isNamed(Throwable thrown) {
            String message = Optional.ofNullable(thrown.getMessage()).orElse("");
            boolean isOurs = thrown.getStackTrace()[0].getClassName().startsWith("org.amparo.");
            return thrown instanceof NullPointerException
                    && (isOurs ? VARIABLE : NAME).matcher(message).matches();
        }
    }

    private static Stream<Call> calls() {
        return types.stream()
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getDeclaredMethods()),
                        Modifier.isAbstract(type.getModifiers())
                                ? Stream.of()
                                : Arrays.stream(type.getDeclaredConstructors())))
                .filter(NullArgumentTest::isForCallers)
                .flatMap(NullArgumentTest::calls);
    }

    /** The generated texts of parts ({@code describe}) are for exceptions and debuggers, and must never fail. */
    private static boolean isForCallers(Executable executable) {
        return Modifier.isPublic(executable.getModifiers())
                && !executable.isSynthetic()
                && !executable.getName().equals("equals")
                && !executable.getName().equals("describe");
    }

    private static Stream<Call> calls(Executable executable) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < executable.getParameterCount(); i++) {
            boolean mayBeNull = executable.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
            if (!executable.getParameterTypes()[i].isPrimitive() && !mayBeNull) {
                calls.add(new Call(executable, i));
            }
        }
        return calls.stream();
    }

    @Test
    void null_has_no_answer_and_is_called_by_its_name() {
        List<Call> calls = calls().filter(Call::canBeMade).toList();
        assertThat(calls).hasSizeGreaterThan(450);
        assertThat(calls.stream().flatMap(call -> call.fault().stream())).isEmpty();
    }

    /** Objects of these need a stream or a check that has begun, or an attribute of just the part that is asked about. */
    @Test
    void nearly_every_method_is_called() {
        assertThat(calls().filter(call -> !call.canBeMade())
                        .map(call -> call.of().getDeclaringClass().getSimpleName())
                        .distinct())
                .isSubsetOf(
                        "Age",
                        "Builder",
                        "CaseLineReader",
                        "CaseLineWriter",
                        "Chain",
                        "Check",
                        "Claim",
                        "CodeList",
                        "Files",
                        "FindingSink",
                        "RecordSink",
                        "RecordSource",
                        "RejectedEntities",
                        "RejectedRows");
    }

    @Test
    void an_argument_that_is_taken_or_not_named_would_be_found() throws NoSuchMethodException {
        assertThat(new Call(Unchecked.class.getMethod("taken", String.class), 0).fault())
                .isPresent();
        assertThat(new Call(Unchecked.class.getMethod("unnamed", String.class), 0).fault())
                .isPresent();
        assertThat(new Call(Unchecked.class.getMethod("named", String.class), 0).fault())
                .isEmpty();
    }

    /** Methods that check too little. */
    public static final class Unchecked {

        private Unchecked() {}

        public static void taken(String text) {}

        public static Object unnamed(String text) {
            return List.of(text);
        }

        public static int named(String text) {
            return text.length();
        }
    }
}
