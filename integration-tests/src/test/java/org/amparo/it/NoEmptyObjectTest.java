package org.amparo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.evidence.Extensible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No Jackson, of either line, with or without our module, writes a public type as an empty object, or its hidden fields.
 * Objects are made without their constructors; so a form that needs values ends with an exception, which is fine.
 */
class NoEmptyObjectTest {

    /** Writes a value. */
    private interface Mapper {
        String write(Object value) throws Exception;
    }

    /** Whose public types are annotations, static methods, modules of Jackson and exceptions, or one class. */
    private static final Set<String> FEW_TYPES =
            Set.of("amparo-validation-jakarta", "amparo-json-jackson3", "amparo-testing", "amparo-submission");

    private static final Map<String, Mapper> MAPPERS = mappers();

    private static Map<String, Mapper> mappers() {
        Map<String, Mapper> mappers = new LinkedHashMap<>();
        mappers.put("Jackson 2", jackson2()::writeValueAsString);
        mappers.put("Jackson 2, fields", fields(jackson2())::writeValueAsString);
        mappers.put(
                "Jackson 2 with the module",
                jackson2().registerModule(new org.amparo.json.jackson2.AmparoModule())::writeValueAsString);
        mappers.put(
                "Jackson 2 with the full module",
                fields(jackson2()).registerModule(org.amparo.json.jackson2.AmparoModule.full())::writeValueAsString);
        mappers.put(
                "Jackson 3", tools.jackson.databind.json.JsonMapper.builder().build()::writeValueAsString);
        mappers.put(
                "Jackson 3, fields",
                tools.jackson.databind.json.JsonMapper.builder()
                        .changeDefaultVisibility(all -> all.withFieldVisibility(Visibility.ANY))
                        .build()::writeValueAsString);
        mappers.put(
                "Jackson 3 with the module",
                tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(new org.amparo.json.jackson3.AmparoModule())
                        .build()::writeValueAsString);
        mappers.put(
                "Jackson 3 with the full module",
                tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(org.amparo.json.jackson3.AmparoModule.full())
                        .build()::writeValueAsString);
        return mappers;
    }

    private static ObjectMapper jackson2() {
        return new ObjectMapper()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .registerModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module());
    }

    private static ObjectMapper fields(ObjectMapper mapper) {
        return mapper.setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    }

    @ParameterizedTest
    @MethodSource("org.amparo.it.Jars#artifacts")
    void no_public_type_is_written_as_an_empty_object(String artifact) {
        List<Class<?>> types = Classes.of(artifact).stream()
                .filter(type -> Jars.module(Jars.of(artifact)).exports().stream()
                        .anyMatch(exports ->
                                !exports.isQualified() && exports.source().equals(type.getPackageName())))
                .filter(NoEmptyObjectTest::isShown)
                .<Class<?>>map(JavaClass::reflect)
                .filter(NoEmptyObjectTest::hasObjects)
                .toList();
        if (!FEW_TYPES.contains(artifact)) {
            assertThat(types).hasSizeGreaterThan(3);
        }
        assertThat(types.stream()
                        .flatMap(type -> MAPPERS.keySet().stream()
                                .map(mapper -> emptied(type, mapper))
                                .filter(Objects::nonNull)))
                .isEmpty();
    }

    @Test
    void an_empty_object_would_be_found() {
        assertThat(MAPPERS.keySet().stream()
                        .map(mapper -> emptied(Unguarded.class, mapper))
                        .filter(Objects::nonNull))
                .hasSize(MAPPERS.size());
    }

    /** A type that nobody guards. */
    public static final class Unguarded {
        private final String hidden = "";

        String hidden() {
            return hidden;
        }
    }

    /** Whether callers meet objects of the class: it is public, or the hidden class of a public type. */
    private static boolean isShown(JavaClass type) {
        return Classes.isPublic(type)
                || Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                        .anyMatch(parent ->
                                Classes.isPublic(parent) && parent.reflect().isSealed() && parent.isInterface());
    }

    /** Whether there are objects of the class: it is neither abstract nor a holder of static methods alone. */
    private static boolean hasObjects(Class<?> type) {
        boolean isKnownToAll = type.isEnum()
                || type.isAnnotation()
                || Throwable.class.isAssignableFrom(type)
                || com.fasterxml.jackson.databind.Module.class.isAssignableFrom(type)
                || tools.jackson.databind.JacksonModule.class.isAssignableFrom(type);
        return !isKnownToAll
                && !Modifier.isAbstract(type.getModifiers())
                && !type.isSynthetic()
                && (Arrays.stream(type.getDeclaredMethods())
                                .anyMatch(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        || !type.getSuperclass().equals(Object.class));
    }

    private static String emptied(Class<?> type, String mapper) {
        String json;
        try {
            json = Objects.requireNonNull(MAPPERS.get(mapper)).write(object(type));
        } catch (Exception | StackOverflowError e) {
            return null;
        }
        boolean isRecord = type.isRecord() && !json.contains("{}");
        // An object of a table that has no values is an empty object in the format.
        boolean isOfTable = Extensible.class.isAssignableFrom(type) && mapper.contains("full module");
        return isRecord || isOfTable || !json.startsWith("{") ? null : type.getName() + " by " + mapper + ": " + json;
    }

    /** An object without values. */
    private static Object object(Class<?> type) throws ReflectiveOperationException {
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        Field field = unsafe.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Method allocate = unsafe.getMethod("allocateInstance", Class.class);
        return allocate.invoke(field.get(null), type);
    }
}
