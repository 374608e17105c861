package org.amparo.disclosure;

import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.code.PersonKind;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shaped;

/**
 * The check for records that say nothing: neither that something lost all that it had, nor that it never had anything,
 * is for readers to see. Evidence, gaps and markings speak of the rest, and the limits of consent say nothing of the
 * case.
 */
final class Bare {

    private Bare() {}

    /** Whether a record says nothing. A retracted one says that it was retracted. */
    static boolean is(CaseRecord record) {
        return !record.isRetracted() && is(record.shaped());
    }

    private static <T extends CaseRecord> boolean is(Shaped<T> record) {
        return record.shape().unknownMembersOf(record.object()).isEmpty()
                && record.shape().lines().stream().noneMatch(line -> says(line, record.object()));
    }

    /** Whether an attribute of a record is one of those that can say something by themselves. */
    static boolean mayTell(Attribute<?, ?, ?> line) {
        return line.is(CaseRecord.IDENTIFIERS)
                || (line.traits().role() == AttributeRole.CLAIM && !line.is(Person.CONSENT));
    }

    private static <T, V> boolean says(Attribute<T, ?, V> line, T object) {
        return mayTell(line) && line.values(object).stream().anyMatch(value -> !value.equals(PersonKind.NAMED));
    }
}
