package org.amparo.json.internal.table;

import java.util.Arrays;
import org.amparo.shape.Pointer;
import org.jspecify.annotations.Nullable;

/** The path in a document to the place of a reader or writer; made a pointer only when one is asked for. */
final class DocumentPath {

    private static final int USUAL_DEPTH = 16;

    private final Pointer start;
    private final int startDepth;

    /** The names on the way; null for an item of an array. */
    private @Nullable String[] names = new String[USUAL_DEPTH];

    /** The positions of items on the way. */
    private int[] items = new int[USUAL_DEPTH];

    private int length;

    /**
     * A path that begins at a pointer.
     *
     * @param startDepth how many objects and arrays are around the pointer
     */
    DocumentPath(Pointer start, int startDepth) {
        this.start = start;
        this.startDepth = startDepth;
    }

    void enter(String member) {
        grow();
        names[length++] = member;
    }

    void enter(int item) {
        grow();
        names[length] = null;
        items[length++] = item;
    }

    private void grow() {
        if (length == items.length) {
            names = Arrays.copyOf(names, 2 * length);
            items = Arrays.copyOf(items, 2 * length);
        }
    }

    void leave() {
        length--;
    }

    /** How many objects and arrays are around the end of the path. */
    int depth() {
        return startDepth + length;
    }

    Pointer pointer() {
        Pointer pointer = start;
        for (int i = 0; i < length; i++) {
            String name = names[i];
            pointer = name == null ? pointer.item(items[i]) : pointer.member(name);
        }
        return pointer;
    }
}
