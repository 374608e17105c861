package org.amparo.shape;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;

/**
 * The items of a list on their way from a row to an object, which makes its own list of them.
 * The JVM knows this class for what it is, whereas of a list it would search for {@code Collection} and {@code List}
 * among everything that the list is, again and again.
 *
 * @param <V> the type of the items
 */
final class ItemBuffer<V> extends AbstractCollection<V> {

    static final ItemBuffer<?> NOTHING = new ItemBuffer<>(new Object[0]);

    private final Object[] items;

    ItemBuffer(Object[] items) {
        this.items = items;
    }

    /** The array itself: the only one who asks for it, {@code List.copyOf} in the constructor of an object, copies it. */
    @Override
    public Object[] toArray() {
        return items;
    }

    @SuppressWarnings("unchecked") // Whoever gave the row gave items of this type.
    @Override
    public Iterator<V> iterator() {
        return (Iterator<V>) List.of(items).iterator();
    }

    @Override
    public int size() {
        return items.length;
    }
}
