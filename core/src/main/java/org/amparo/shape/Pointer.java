package org.amparo.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.amparo.internal.json.Unbound;
import org.jspecify.annotations.Nullable;

/**
 * A position in one document: a JSON Pointer (RFC 6901) that grows at its end. It suits findings and problems, but not
 * references, which must survive an insertion.
 */
public final class Pointer implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "", 0);

    private final @Nullable Pointer parent;

    /** The name of a member; null for an item. */
    private final @Nullable String name;

    /** The position of an item, kept as a number since most pointers are never printed. */
    private final int item;

    private Pointer(@Nullable Pointer parent, @Nullable String name, int item) {
        this.parent = parent;
        this.name = name;
        this.item = item;
    }

    /** The position of the member with this name. */
    public Pointer member(String name) {
        return new Pointer(this, name, 0);
    }

    /** The position of the item with this index, counted from 0. */
    public Pointer item(int index) {
        return new Pointer(this, null, index);
    }

    /** The position reached by following another pointer from the value at this one. */
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

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
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

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static Pointer addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
