package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Liberty;
import org.amparo.id.DetentionId;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.CertainDates;
import org.amparo.site.internal.timeline.Stretch.State;
import org.amparo.time.PartialDate;

/**
 * The status of a subject on every day from the first of which something is known to the day of a page. A status that
 * reaches back without an end, or to the time around a date that is not exact, is shown from the first day on that is
 * written.
 *
 * @param stretches without gaps, the earliest first; none if no date is known
 * @param drawn those that are drawn, each from a day that is written
 * @param begunBefore those of them that began before that day
 * @param isCutOff whether the first stretch began before its first day
 * @param died the day of the subject's death, if it is known
 */
public record Timeline(
        List<Stretch> stretches,
        List<Stretch> drawn,
        Set<Stretch> begunBefore,
        boolean isCutOff,
        Optional<LocalDate> died) {

    /** Nobody is held longer; a date before that is a mistake, and would make the rest too small to be seen. */
    private static final int MOST_YEARS = 120;

    /** A timeline. */
    public Timeline {
        stretches = List.copyOf(stretches);
        drawn = List.copyOf(drawn);
        begunBefore = Set.copyOf(begunBefore);
    }

    /** The timeline of a subject of the file up to a day. */
    public static Timeline of(CaseFile file, SubjectId subject, LocalDate to) {
        return all(file, subject, to).begun(file, subject, detention -> true);
    }

    /** The same of the days on which the status rests on one detention. */
    public static Timeline of(CaseFile file, Detention detention, LocalDate to) {
        SubjectId detainee = detention.detainee();
        return all(file, detainee, to).of(detention.id()).begun(file, detainee, detention.id()::equals);
    }

    /** The first day that a timeline up to a day can have. */
    static LocalDate earliest(LocalDate to) {
        return to.minusYears(MOST_YEARS);
    }

    private static Timeline all(CaseFile file, SubjectId subject, LocalDate to) {
        LocalDate from = earliest(to);
        NavigableSet<LocalDate> days = days(file, subject, from, to);
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDate next = days.higher(day);
            add(stretches, new Stretch(day, next == null ? to : next.minusDays(1), state(file, subject, day)));
        }
        boolean isCutOff = !stretches.isEmpty()
                && stretches
                        .get(0)
                        .state()
                        .equals(state(file, subject, stretches.get(0).first().minusDays(1)));
        return new Timeline(stretches, List.of(), Set.of(), isCutOff, died(file, subject));
    }

    /** The days from one to another on which the status may change; the first of the two if one is before it. */
    private static NavigableSet<LocalDate> days(CaseFile file, SubjectId subject, LocalDate from, LocalDate to) {
        NavigableSet<LocalDate> all = file.statusDaysOf(subject);
        NavigableSet<LocalDate> days = new TreeSet<>(all.subSet(from, true, to, true));
        if (!all.isEmpty() && all.first().isBefore(from)) {
            days.add(from);
        }
        return days;
    }

    private static State state(CaseFile file, SubjectId subject, LocalDate day) {
        return State.of(file.asOf(day).statusOf(subject));
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).state().equals(next.state())) {
            stretches.set(last, new Stretch(stretches.get(last).first(), next.last(), next.state()));
        } else {
            stretches.add(next);
        }
    }

    private Timeline begun(CaseFile file, SubjectId subject, Predicate<DetentionId> detentions) {
        Beginning beginning = new Beginning(file, subject);
        List<Stretch> drawn = new ArrayList<>();
        Set<Stretch> begunBefore = new HashSet<>();
        for (Stretch stretch : stretches) {
            if (!stretch.state().isDrawn()) {
                continue;
            }
            if (isCutOff && stretch.equals(stretches.get(0))) {
                Stretch shown = beginning
                        .of(detentions, stretch.first())
                        .map(stretch::from)
                        .orElse(stretch);
                drawn.add(shown);
                begunBefore.add(shown);
                continue;
            }
            Optional<LocalDate> written =
                    mayBeginBefore(stretch, drawn) ? beginning.around(detentions, stretch.first()) : Optional.empty();
            if (written.isEmpty()) {
                drawn.add(stretch);
            } else if (!written.get().isAfter(stretch.last())) {
                Stretch shown = stretch.from(written.get());
                drawn.add(shown);
                begunBefore.add(shown);
            }
        }
        return new Timeline(stretches, drawn, begunBefore, isCutOff, died);
    }

    /** Whether a stretch is only possible, and does not go on from one that is drawn. */
    private static boolean mayBeginBefore(Stretch stretch, List<Stretch> drawn) {
        boolean goesOn = !drawn.isEmpty()
                && drawn.get(drawn.size() - 1).last().plusDays(1).equals(stretch.first());
        return !goesOn && !stretch.state().certainty().isCertain();
    }

    /** The stretches that rest on a detention. */
    private Timeline of(DetentionId detention) {
        List<Stretch> own = stretches.stream()
                .filter(stretch -> stretch.state().detention().equals(Optional.of(detention)))
                .toList();
        return new Timeline(
                own,
                List.of(),
                Set.of(),
                isCutOff && !own.isEmpty() && own.get(0).equals(stretches.get(0)),
                died);
    }

    private static Optional<LocalDate> died(CaseFile file, SubjectId subject) {
        return file.find(subject)
                .filter(Person.class::isInstance)
                .flatMap(person -> new CertainDates(file).death((Person) person).plain())
                .map(PartialDate::parse)
                .filter(PartialDate::isDay)
                .flatMap(PartialDate::earliest);
    }

    /** Whether a stretch began before its first day. */
    public boolean beganBefore(Stretch stretch) {
        return begunBefore.contains(stretch);
    }

    /**
     * Whether a stretch may have begun before its first day. Of whom it is certain since a day that they are dead, the
     * death was perhaps long before: a source told of it then.
     */
    public boolean mayHaveBegunBefore(Stretch stretch) {
        boolean isDead = stretch.state().liberty().equals(Liberty.DEAD)
                && stretch.state().certainty().isCertain();
        return beganBefore(stretch)
                || (isDead
                        && died.filter(day -> !stretch.first().isAfter(day.plusDays(1)))
                                .isEmpty());
    }
}
