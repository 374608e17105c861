package org.amparo.shape;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where in one document something stands: a JSON Pointer (RFC 6901) that grows at its end. Good for findings and
 * problems, and not for references, which must survive an insertion.
 */
public final class Pointer implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "", 0);

    private final @Nullable Pointer parent;

    /** The name of a member; null for an item. */
    private final @Nullable String name;

    /** The position of an item: most pointers are never printed. */
    private final int item;

    private Pointer(@Nullable Pointer parent, @Nullable String name, int item) {
        this.parent = parent;
        this.name = name;
        this.item = item;
    }

    /** The member of this name. */
    public Pointer member(String name) {
        return new Pointer(this, name, 0);
    }

    /** The item at this position, counted from 0. */
    public Pointer item(int index) {
        return new Pointer(this, null, index);
    }

    /** Where something stands that stands there in the value that this leads to. */
    public Pointer append(Pointer within) {
        return within.parent == null ? this : new Pointer(append(within.parent), within.name, within.item);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The pointer as RFC 6901 writes it: {@code /records/3/names/0/full}; empty for the whole document. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent != null) {
            parent.append(text);
            text.append('/');
            if (name == null) {
                text.append(item);
            } else {
                text.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
    }
}
