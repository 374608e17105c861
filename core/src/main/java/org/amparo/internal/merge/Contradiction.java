package org.amparo.internal.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.DuplicateFinder;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Pointer;
import org.amparo.time.PartialDate;

/**
 * What speaks so much against two records being about one person or thing that they are not made one, whatever their
 * ids say: an id is a number that somebody gave, and two lists give the same number to two people.
 *
 * <p>What a record does not say speaks against nothing. Somebody without a name may be anybody, so that a record
 * without names contradicts none; otherwise nobody could ever be named later. Dates contradict each other only if they
 * cannot be one day: 1985 and 1985-03-02 may be.
 *
 * <p>Bodies, awards, groups and statements contradict nothing. A body has names in many languages, and a title is
 * worded in many ways, which no comparison here knows as the same.
 */
final class Contradiction {

    private Contradiction() {}

    /**
     * The attribute in which two records of one type contradict each other.
     *
     * @param same whether an id of the one and an id of the other lead to one record
     */
    static Optional<AttributeName<?>> between(CaseRecord one, CaseRecord other, BiPredicate<RecordId, RecordId> same) {
        Optional<AttributeName<?>> found = betweenEditions(one, other, same);
        if (found.isEmpty()
                && one instanceof Person first
                && other instanceof Person second
                && differ(first.bornOn(), second.bornOn())) {
            return Optional.of(Person.BORN_ON);
        }
        return found;
    }

    /**
     * The same for two editions of one list, where another birth of somebody who has not another name as well is a
     * correction.
     */
    static Optional<AttributeName<?>> betweenEditions(
            CaseRecord one, CaseRecord other, BiPredicate<RecordId, RecordId> same) {
        if (one instanceof Person first && other instanceof Person second) {
            return between(first, second);
        }
        if (one instanceof Detention first
                && other instanceof Detention second
                && haveNothingInCommon(List.of(first.detainee()), List.of(second.detainee()), same)) {
            return Optional.of(Detention.DETAINEE);
        }
        if (one instanceof Incident first
                && other instanceof Incident second
                && haveNothingInCommon(first.subjects(), second.subjects(), same)) {
            return Optional.of(Incident.SUBJECTS);
        }
        return Optional.empty();
    }

    /** That a record is not made one with another, since the two contradict each other in an attribute. */
    static Conflict told(RecordId record, AttributeName<?> attribute) {
        return Conflict.builder()
                .record(record)
                .attribute(attribute.name())
                .at(Pointer.ROOT.member(attribute.name()))
                .settlement(Settlement.NOT_ONE)
                .build();
    }

    private static Optional<AttributeName<?>> between(Person one, Person other) {
        if (DuplicateFinder.haveOtherNames(one, other)) {
            return Optional.of(Person.NAMES);
        }
        if (differ(one.diedOn(), other.diedOn()) || diedBeforeBirth(one, other) || diedBeforeBirth(other, one)) {
            return Optional.of(Person.DIED_ON);
        }
        if (one.gender().isPresent()
                && other.gender().isPresent()
                && !one.gender().equals(other.gender())) {
            return Optional.of(Person.GENDER);
        }
        return Optional.empty();
    }

    /** Whether both dates are there and cannot be one day. */
    private static boolean differ(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.get().sameDayAs(other.get()).isPossible();
    }

    /** Whether the one was certainly dead when the other was born, and neither was so before their own birth. */
    private static boolean diedBeforeBirth(Person one, Person other) {
        return isBefore(one.diedOn(), other.bornOn())
                && !isBefore(one.diedOn(), one.bornOn())
                && !isBefore(other.diedOn(), other.bornOn());
    }

    private static boolean isBefore(Optional<PartialDate> death, Optional<PartialDate> birth) {
        return death.isPresent()
                && birth.isPresent()
                && death.get().before(birth.get()).isCertain();
    }

    /** Whether both lists name somebody, and none of them in common. */
    private static boolean haveNothingInCommon(
            List<SubjectId> ones, List<SubjectId> others, BiPredicate<RecordId, RecordId> same) {
        for (SubjectId one : ones) {
            for (SubjectId other : others) {
                if (same.test(one, other)) {
                    return false;
                }
            }
        }
        return !ones.isEmpty() && !others.isEmpty();
    }
}
