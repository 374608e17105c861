package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is remembered from one call to the next: no static field can change, and neither can its value. */
@Tag("once")
class StaticStateTest {

    /** The types that do not change. */
    private static final List<Class<?>> IMMUTABLE = List.of(
            String.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            Pattern.class,
            Class.class,
            VarHandle.class);

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void static_fields_hold_what_never_changes(String artifact) {
        List<Class<?>> types =
                Classes.of(artifact).stream().<Class<?>>map(JavaClass::reflect).toList();

        assertThat(types).isNotEmpty();
        assertThat(types.stream().flatMap(StaticStateTest::changeable)).isEmpty();
    }

    @Test
    void what_can_change_would_be_found() {
        assertThat(changeable(Unhermetic.Remembering.class))
                .extracting(Field::getName)
                .containsExactlyInAnyOrder("count", "SEEN", "CACHE", "TEXT", "CURRENT", "NAMES");
    }

    private static Stream<Field> changeable(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isSynthetic())
                .filter(field -> !Modifier.isFinal(field.getModifiers()) || !isImmutable(field));
    }

    private static boolean isImmutable(Field field) {
        Class<?> declared = field.getType();
        if (declared.isArray()) {
            // An array is fine as a table inside a package, but other packages could write to it.
            return Modifier.isPrivate(field.getModifiers());
        }
        if (declared.isPrimitive() || IMMUTABLE.stream().anyMatch(type -> type.isAssignableFrom(declared))) {
            return true;
        }
        Object value = value(field);
        if (value instanceof Collection || value instanceof Map) {
            String implementation = value.getClass().getName();
            // Collections of our own take nothing in, as that of the items of a row.
            return implementation.startsWith("org.amparo.shape.")
                    || implementation.startsWith("java.util.ImmutableCollections")
                    || implementation.startsWith("java.util.Collections$Unmodifiable")
                    || implementation.startsWith("java.util.Collections$Empty");
        }
        return value instanceof Comparator
                || value instanceof Function
                || value instanceof Supplier
                || value.getClass().getName().startsWith("org.amparo.")
                || value.getClass().getName().startsWith("java.time.")
                || value.getClass().getName().startsWith("java.math.")
                || IMMUTABLE.stream().anyMatch(type -> type.isInstance(value));
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
