package org.amparo.shape;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.Marking;

/**
 * The properties of a line of an attribute table, beside its name and type. This is the one place for them: code that
 * needs to know asks the line, and keeps no list of names.
 *
 * @param role the role of the attribute in its object
 * @param marks the marks of the attribute, each of which it has or not
 * @param floor the lowest marking of the attribute, unless its object gives it another by name
 * @param essential the number of values that an object cannot lose without saying something else
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

    /** A property that a line has or not. */
    public enum Mark {
        /** The attribute is left out of every publication, whatever the markings say. */
        UNPUBLISHED,
        /**
         * The date or period belongs to something that a source reports as having happened, so that the source's own
         * date limits it.
         */
        PAST,
        /** The order of the values is part of what they say. */
        ORDERED,
        /** The text is a passage of any length; other text is a term. */
        PROSE,
        /** The text is a note by the people who keep the file, not the words of a source. */
        NOTE,
        /**
         * The attribute decides, with others, who may see something: a member with a similar name may be this one,
         * misspelt.
         */
        GUARD,
        /** The attribute does not tell who a person is, and is shown of one who must not be named. */
        ANONYMOUS,
        /** The attribute makes its object what it is, so that who doubts it doubts the object. */
        DEFINING,
        /** The object is a source, which tells of itself what no other source tells of it. */
        SOURCE
    }

    /** The traits of a plain line: a claim of the first version, without marks or floor, and not essential. */
    public static final Traits PLAIN =
            new Traits(AttributeRole.CLAIM, Set.of(), Optional.empty(), Essential.NO, List.of(), List.of(), "1.0");

    /** Whether the attribute has this mark. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
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
