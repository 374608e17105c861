package org.amparo.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;

/** Case files with their records and parts in another order, and objects regardless of that order. */
final class Shuffled {

    private final Random random;

    private Shuffled(long seed) {
        this.random = new Random(seed);
    }

    /** The file with its records in another order, and with all lists in another whose order says nothing. */
    static CaseFile of(CaseFile file, long seed) {
        Shuffled shuffled = new Shuffled(seed);
        List<CaseRecord> records = new ArrayList<>();
        file.records().forEach(record -> records.add((CaseRecord) shuffled.object(record.shaped())));
        Collections.shuffle(records, shuffled.random);
        return CaseFile.of(file.header(), records);
    }

    private <T> T object(Shaped<T> shaped) {
        return object(shaped.shape(), shaped.object());
    }

    private <T, B> T object(Shape<T, B> shape, T object) {
        B builder = shape.newBuilder();
        shape.lines().forEach(line -> line(line, object, builder));
        shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
        return shape.build(builder);
    }

    private <T, B, V> void line(Attribute<T, B, V> line, T object, B builder) {
        Optional<Shape<V, ?>> table = line.type().table();
        List<V> values = new ArrayList<>(line.values(object));
        table.ifPresent(shape -> values.replaceAll(value -> object(shape, value)));
        if (!isOrdered(line)) {
            Collections.shuffle(values, random);
        }
        if (!values.isEmpty()) {
            line.set(builder, values);
        }
    }

    /** Whether the order of the list says something. */
    private static boolean isOrdered(Attribute<?, ?, ?> line) {
        return line.traits().is(Traits.Mark.ORDERED);
    }

    /** An object as a tree of values, in which lists whose order says nothing are bags. */
    static <T> Object tree(Shape<T, ?> shape, T object) {
        Map<String, Object> tree = new TreeMap<>();
        shape.lines().forEach(line -> tree.put(line.name(), branch(line, object)));
        tree.put("", shape.unknownMembersOf(object));
        return tree;
    }

    private static <T, V> Object branch(Attribute<T, ?, V> line, T object) {
        Optional<Shape<V, ?>> table = line.type().table();
        List<Object> values = line.values(object).stream()
                .map(value -> table.<Object>map(shape -> tree(shape, value)).orElse(value))
                .toList();
        return isOrdered(line) ? values : bag(values);
    }

    /** How often each item occurs. */
    static Map<Object, Long> bag(List<?> items) {
        return items.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
