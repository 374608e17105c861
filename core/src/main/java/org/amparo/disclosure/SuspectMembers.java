package org.amparo.disclosure;

import java.util.Objects;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.internal.marking.Levels;
import org.amparo.internal.marking.MisspeltMarkings;
import org.amparo.people.Name;
import org.amparo.shape.Shape;

/**
 * The check for unknown members that may be meant to say who may see an object: by a name like those of the attributes
 * that do ({@code markng}, {@code Marking}), by a level ({@code "access": "secret"}), or by a word that people use for
 * the same ({@code "withheld": true}). An object with such a
 * member is left out of every publication until it is corrected.
 */
public final class SuspectMembers {

    private SuspectMembers() {}

    /**
     * Whether an unknown member of an object is suspect. A private member, whose name has a colon, is not.
     *
     * @param shape the table of the object
     * @param member the name of a member that the table does not have
     * @param value the value of the member
     */
    public static boolean isOne(Shape<?, ?> shape, String member, DataValue value) {
        Objects.requireNonNull(value, "value");
        return MisspeltMarkings.isOne(shape, member, value);
    }

    /**
     * Whether an unknown member of a record, of a part of one or of the header speaks of consent or refusal, in a word of
     * English, Spanish, French, Russian, Azerbaijani or German. Nothing lets it pass.
     *
     * @param member the name of a member that no table has
     * @param value the value of the member
     */
    public static boolean isRefusal(String member, DataValue value) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(value, "value");
        return UnreadMembers.isRefusal(member, value);
    }

    /**
     * Whether the text or the kind of a name says that whoever has it must not be shown: {@code "Leyla Orlova (do not
     * publish)"}. A body may be called after such words, so of others than people only a note says so.
     *
     * @param record the record that has the name
     */
    public static boolean isRefusal(RecordId record, Name name) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(name, "name");
        return record instanceof PersonId ? Levels.keepsBack(name) : Levels.isNotedIn(name);
    }

    /**
     * Whether an unknown member of a person, a detention, an incident or a part of one hides what it stands in, unless it
     * is {@linkplain AcceptedMember accepted}. Private members do not, nor do those that the header of a later version of
     * the format declares.
     *
     * @param header the header of the file
     * @param record the record that has it, or has it in a part
     * @param shape the table of the object in which it stands
     * @param member the name of a member that the table does not have
     */
    public static boolean isUnread(CaseHeader header, RecordId record, Shape<?, ?> shape, String member) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(member, "member");
        return UnreadMembers.isOne(header, record, shape, member);
    }

    /**
     * Whether the rival value of evidence has an unknown member that hides it.
     *
     * @param header the header of the file
     * @param record the record in which the evidence stands
     * @param shape the table of the object that has the evidence
     * @param evidence the evidence
     */
    public static boolean areInRival(CaseHeader header, RecordId record, Shape<?, ?> shape, Evidence evidence) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(evidence, "evidence");
        return new UnreadMembers(header, Set.of()).areInRival(record, shape, evidence);
    }

    /**
     * Whether an unknown member of an object is suspect by its name, whatever its value.
     *
     * @param shape the table of the object
     * @param member the name of a member that the table does not have
     */
    public static boolean isOne(Shape<?, ?> shape, String member) {
        return MisspeltMarkings.isOne(shape, member);
    }
}
