package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Liberty;
import org.amparo.status.Status;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The killings by which somebody is dead as by the date of death in their own record: those that a status takes for
 * certain, and those of which, as of many dates of death, no source is recorded.
 */
final class KillingDeaths {

    /** A day after every day of which a file tells. */
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private KillingDeaths() {}

    /**
     * The day on which a person died, unless somebody doubts or denies it, or the first by which they were certainly
     * killed. That of a killing of which no source is recorded is none: nobody knows whether there was one.
     */
    static Optional<PartialDate> death(Person person, CaseFile file) {
        return person.diedOn()
                .filter(died -> file.claims().of(person, Person.DIED_ON).isPlain())
                .or(() -> certain(person, file)
                        .flatMap(killing -> killing.period().flatMap(Period::end).stream())
                        .min(Comparator.comparing(end -> end.latest().orElse(LocalDate.MAX))));
    }

    /** The killings of a person who is certainly dead, after all that a file tells, without those that no source tells of. */
    private static Stream<Incident> certain(Person person, CaseFile file) {
        return of(person, file, AFTER_ALL)
                .filter(killing -> file.claims().of(killing).isFirm());
    }

    /** The killings of a person that had happened by a day, perhaps on it, also those of which no source is recorded. */
    static Stream<Incident> of(Person person, CaseFile file, LocalDate day) {
        List<Incident> killings = file.incidentsOf(person.id()).stream()
                .filter(Incident::isKilling)
                .filter(killing -> killing.period()
                        .flatMap(Period::start)
                        .filter(start -> start.after(day).isCertain())
                        .isEmpty())
                .toList();
        List<Incident> unsourced = killings.stream()
                .filter(killing -> file.claims().of(killing).isWithoutEvidence())
                .toList();
        boolean isDead = unsourced.size() < killings.size() && isDead(person, file, day);
        return (isDead ? killings : unsourced).stream();
    }

    private static boolean isDead(Person person, CaseFile file, LocalDate day) {
        Status status = file.asOf(day).statusOf(person.id());
        return status.liberty().equals(Liberty.DEAD) && status.certainty() == Certainty.CERTAIN;
    }
}
