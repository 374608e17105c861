package org.amparo.json.token;

import java.util.ArrayList;
import java.util.List;
import org.amparo.shape.Pointer;

/** Where a reader or writer is in a document; becomes a pointer only when somebody asks. */
final class Place {

    private static final int USUAL_DEPTH = 16;

    private final Pointer start;
    private final int startDepth;
    private final List<Object> segments = new ArrayList<>(USUAL_DEPTH);

    /**
     * A place at a pointer.
     *
     * @param startDepth in how many objects and arrays the pointer stands
     */
    Place(Pointer start, int startDepth) {
        this.start = start;
        this.startDepth = startDepth;
    }

    void enter(String member) {
        segments.add(member);
    }

    void enter(int item) {
        segments.add(item);
    }

    void leave() {
        segments.remove(segments.size() - 1);
    }

    /** In how many objects and arrays the place stands. */
    int depth() {
        return startDepth + segments.size();
    }

    Pointer pointer() {
        Pointer pointer = start;
        for (Object segment : segments) {
            pointer = segment instanceof Integer item ? pointer.item(item) : pointer.member((String) segment);
        }
        return pointer;
    }
}
