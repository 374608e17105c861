package org.amparo;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;

/** Every attribute table of the model, found by following the tables from the header and the records. */
final class Tables {

    private static final List<String> PACKAGES =
            List.of("evidence", "record", "people", "custody", "honours", "speech");

    private Tables() {}

    /** The header, the records, then the parts in the order of the packages and by name. */
    static List<Shape<?, ?>> all() {
        List<Shape<?, ?>> tables = new ArrayList<>();
        tables.add(CaseHeader.SHAPE);
        tables.addAll(CaseRecord.shapes().values());
        Map<String, Shape<?, ?>> parts = new TreeMap<>();
        List.copyOf(tables).forEach(table -> addParts(table, parts));
        parts.values().stream()
                .sorted(Comparator.comparingInt(part -> PACKAGES.indexOf(packageOf(part))))
                .forEach(tables::add);
        return tables;
    }

    /** All of them, and that of the records of a later version. */
    static List<Shape<?, ?>> allAndLater() {
        List<Shape<?, ?>> tables = new ArrayList<>(all());
        tables.add(OtherRecord.SHAPE);
        return tables;
    }

    private static void addParts(Shape<?, ?> table, Map<String, Shape<?, ?>> parts) {
        for (Attribute<?, ?, ?> line : table.attributes().values()) {
            line.type().table().ifPresent(part -> {
                if (parts.putIfAbsent(part.name(), part) == null) {
                    addParts(part, parts);
                }
            });
        }
    }

    static String packageOf(Shape<?, ?> table) {
        String name = typeOf(table).getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The public interface of what a table describes. */
    static Class<?> typeOf(Shape<?, ?> table) {
        return table.type();
    }

    /** The accessors of a type that hold something of its own, by name. */
    static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        for (Method method : type.getMethods()) {
            boolean holds = Modifier.isAbstract(method.getModifiers())
                    || (type == CaseHeader.class && method.getName().equals("amparo"));
            if (holds && method.getParameterCount() == 0 && !method.getName().equals("shape")) {
                accessors.merge(method.getName(), method, Tables::narrower);
            }
        }
        return accessors;
    }

    /** The names of the attributes of a type, by constant. */
    static Map<String, AttributeName<?>> names(Class<?> type) {
        Map<String, AttributeName<?>> names = new TreeMap<>();
        for (Field field : type.getFields()) {
            if (field.getType() == AttributeName.class) {
                names.put(field.getName(), name(field));
            }
        }
        return names;
    }

    private static AttributeName<?> name(Field field) {
        try {
            // The interface that the compiler makes is not public.
            field.setAccessible(true);
            return (AttributeName<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Method narrower(Method one, Method other) {
        return one.getReturnType().isAssignableFrom(other.getReturnType()) ? other : one;
    }

    /** The Java type of one value, as an accessor gives it. */
    static Class<?> valueType(Method accessor) {
        Class<?> whole = accessor.getReturnType();
        if (whole != Optional.class && whole != List.class) {
            return whole;
        }
        return argument(accessor.getGenericReturnType());
    }

    /** The Java type of one value, as a constant names it. */
    static Class<?> valueTypeOfName(Class<?> type, String constant) {
        try {
            return argument(type.getField(constant).getGenericType());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> argument(java.lang.reflect.Type generic) {
        return (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    /** How often: 1, 0..1 or 0..*. */
    static String cardinality(Attribute<?, ?, ?> line) {
        if (line.isRequired()) {
            return "1";
        }
        return line.isList() ? "0..*" : "0..1";
    }

    /** The line of a table by its name. */
    static Attribute<?, ?, ?> line(Shape<?, ?> table, String name) {
        return Optional.<Attribute<?, ?, ?>>ofNullable(table.attributes().get(name))
                .orElseThrow();
    }
}
