package org.amparo.shape;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.Marking;

/**
 * What a line of an attribute table says beside name and type. This is the one place for it: whoever needs to know
 * asks the line, and keeps no list of names.
 *
 * @param role what the attribute is to its object
 * @param marks what holds of it, each yes or no
 * @param floor the lowest marking that the attribute has unless its object says otherwise by name
 * @param essential how many of its values an object cannot lose without saying something else
 * @param completes the lists of the same object that the attribute, true or false, says are complete
 * @param counts the lists of the same object whose items the attribute counts
 * @param since the version of the format that brought the attribute
 */
public record Traits(
        AttributeRole role,
        Set<Mark> marks,
        Optional<Marking> floor,
        Essential essential,
        List<String> completes,
        List<String> counts,
        String since) {

    /** What a line may say with one word. */
    public enum Mark {
        /** No publication has it, whatever the markings say. */
        UNPUBLISHED,
        /** Its date or period is of what a source reports as having happened, so that the source's own date limits it. */
        PAST,
        /** The order of its values is part of what they say. */
        ORDERED,
        /** A passage of running text, of any length; other text is a term. */
        PROSE,
        /** A note of the people who keep the file, and not what a source says. */
        NOTE,
        /** Decides, with others, who may see something: a member with a name like it may be this one, misspelt. */
        GUARD
    }

    /** A claim of the first version, without a floor, in no order, not essential, of which nothing else holds. */
    public static final Traits PLAIN =
            new Traits(AttributeRole.CLAIM, Set.of(), Optional.empty(), Essential.NO, List.of(), List.of(), "1.0");

    /** Whether this holds of the attribute. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether no publication has it, whatever the markings say. */
    public boolean unpublished() {
        return is(Mark.UNPUBLISHED);
    }

    /** Whether the date or period is of what a source reports as having happened. */
    public boolean past() {
        return is(Mark.PAST);
    }

    /** Whether the order of the values is part of what they say. */
    public boolean ordered() {
        return is(Mark.ORDERED);
    }

    Traits with(AttributeRole other) {
        return new Traits(other, marks, floor, essential, completes, counts, since);
    }

    Traits with(Mark mark) {
        Set<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new Traits(role, Set.copyOf(more), floor, essential, completes, counts, since);
    }

    Traits withFloor(Marking marking) {
        return new Traits(role, marks, Optional.of(marking), essential, completes, counts, since);
    }

    Traits with(Essential values) {
        return new Traits(role, marks, floor, values, completes, counts, since);
    }

    Traits completing(List<String> lists) {
        return new Traits(role, marks, floor, essential, lists, counts, since);
    }

    Traits counting(List<String> lists) {
        return new Traits(role, marks, floor, essential, completes, lists, since);
    }

    Traits withSince(String version) {
        return new Traits(role, marks, floor, essential, completes, counts, version);
    }
}
