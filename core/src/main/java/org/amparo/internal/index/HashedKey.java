package org.amparo.internal.index;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.shape.Attribute;
import org.amparo.shape.LineVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.text.LocalizedText;

/**
 * A value as the key of a map, with a hash that nobody can foresee. With the hashes of Java, a document could be
 * written whose thousands of objects all have one, and finding one of them would take as long as looking at all.
 */
public final class HashedKey {

    /** A different number in each run. */
    private static final int SEED = new SplittableRandom().nextInt();

    private static final int ODD = 0x9E3779B1;

    private final Object value;
    private final int hash;

    private HashedKey(Object value, int hash) {
        this.value = value;
        this.hash = hash;
    }

    /** A value that is no object with a table. */
    public static HashedKey of(Object value) {
        return new HashedKey(value, hash(value));
    }

    /** An object with a table. */
    public static <T> HashedKey of(Shape<T, ?> shape, T object) {
        return new HashedKey(object, hash(shape, object));
    }

    /** A value of a type. */
    public static <V> HashedKey of(Type<V> type, V value) {
        return new HashedKey(value, hash(type, value));
    }

    /** The objects, each once, in their order. */
    public static <T> List<T> distinct(Shape<T, ?> shape, List<T> objects) {
        if (objects.size() < 2) {
            return objects;
        }
        Set<HashedKey> seen = new HashSet<>();
        return objects.stream().filter(one -> seen.add(of(shape, one))).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HashedKey that && hash == that.hash && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private static <V> int hash(Type<V> type, V value) {
        Optional<Shape<V, ?>> table = type.table();
        return table.isPresent() ? hash(table.get(), value) : hash(value);
    }

    private static <T> int hash(Shape<T, ?> shape, T object) {
        int[] hash = {SEED};
        shape.visit(object, new LineVisitor<RuntimeException>() {
            @Override
            public <V> void one(Attribute<?, ?, V> line, V value) {
                many(line, List.of(value));
            }

            @Override
            public <V> void many(Attribute<?, ?, V> line, List<V> values) {
                hash[0] = mixed(hash[0], hash(line.name()));
                values.forEach(value -> hash[0] = mixed(hash[0], hash(line.type(), value)));
            }

            @Override
            public void unknown(DataObject members) {
                hash[0] = mixed(hash[0], hash((Object) members));
            }
        });
        return hash[0];
    }

    /** The hash of a value; equal values have equal ones. */
    private static int hash(Object value) {
        if (value instanceof HashedKey hashed) {
            return hashed.hash;
        } else if (value instanceof RecordId || value instanceof PartRef) {
            return value.hashCode();
        } else if (value instanceof Optional<?> perhaps) {
            return perhaps.map(HashedKey::hash).orElse(SEED);
        } else if (value instanceof List<?> list) {
            return ordered(list);
        } else if (value instanceof Map<?, ?> map) {
            return unordered(map);
        } else if (value instanceof LocalizedText text) {
            return unordered(text.asMap());
        } else if (value instanceof DataValue tree) {
            return ofTree(tree);
        }
        // Two addresses may be equal and differ in the case of their letters.
        return ofText(value instanceof URI uri ? uri.toString().toLowerCase(Locale.ROOT) : value.toString());
    }

    private static int ofTree(DataValue tree) {
        if (tree instanceof DataObject object) {
            return unordered(object.members());
        } else if (tree instanceof DataArray array) {
            return ordered(array.items());
        } else if (tree instanceof DataString string) {
            return ofText(string.text());
        } else if (tree instanceof DataNumber number) {
            return ofText(number.literal());
        }
        return tree instanceof DataBoolean truth && truth.value() ? ~SEED : SEED;
    }

    private static int ordered(List<?> list) {
        int hash = SEED;
        for (Object item : list) {
            hash = mixed(hash, hash(item));
        }
        return hash;
    }

    private static int unordered(Map<?, ?> map) {
        int hash = SEED;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            hash += mixed(hash(entry.getKey()), hash(entry.getValue()));
        }
        return mixed(hash, map.size());
    }

    private static int ofText(String text) {
        int hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash, text.charAt(i));
        }
        return hash;
    }

    private static int mixed(int hash, int with) {
        int mixed = (hash ^ with) * ODD;
        return mixed ^ (mixed >>> 15);
    }
}
