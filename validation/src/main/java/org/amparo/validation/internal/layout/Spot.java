package org.amparo.validation.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.shape.Pointer;

/**
 * A spot in a case file where a rule has found something: an object, or a member of it. Spots are in the order of
 * written JSON: the header, then the records in theirs, and in each the lines of the tables.
 */
public final class Spot implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER = Comparator.<Spot, int[]>comparing(spot -> spot.order, Arrays::compare)
            .thenComparing(spot -> spot.text);

    private final ObjectPlace<?> site;
    private final List<String> path;
    private final int[] order;
    private final String text;

    /**
     * A spot.
     *
     * @param path from the object to what was found: member names and positions; empty for the object itself
     */
    Spot(ObjectPlace<?> site, List<String> path) {
        this.site = site;
        this.path = path;
        this.order = order(site, path);
        this.text = pointer().toString();
    }

    /** The record that it is in. */
    public Optional<CaseRecord> record() {
        return site.record();
    }

    /** The place in the document. */
    public Pointer pointer() {
        return from(site.at());
    }

    /** The place in the record. */
    public Pointer pointerInRecord() {
        return from(site.inRecord());
    }

    /** Whether each step of its path is an attribute, a member, an item or a language of the object. */
    boolean isKnown() {
        return path.isEmpty()
                || (site.hasMember(path.get(0)) && path.stream().skip(1).allMatch(this::isKnown));
    }

    private boolean isKnown(String segment) {
        return site.hasItem(path.get(0), segment) || site.hasText(path.get(0), segment);
    }

    private Pointer from(Pointer start) {
        Pointer pointer = start;
        for (String segment : path) {
            pointer = pointer.member(segment);
        }
        return pointer;
    }

    private static int[] order(ObjectPlace<?> site, List<String> path) {
        List<Integer> order = new ArrayList<>(site.order());
        if (!path.isEmpty()) {
            order.add(site.rank(path.get(0)));
            path.stream().skip(1).map(Spot::position).forEach(order::add);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int position(String segment) {
        boolean number = segment.length() < 10 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(segment) : 0;
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot that && site.equals(that.site) && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pointer. */
    @Override
    public String toString() {
        return text;
    }
}
