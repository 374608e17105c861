package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.DetentionId;
import org.amparo.id.SubjectId;
import org.amparo.internal.certain.CertainDates;
import org.amparo.site.internal.timeline.Stretch.State;
import org.amparo.time.PartialDate;

/**
 * The timelines of a file up to a day. The one of a detention is a part of that of its detainee, who is asked about on
 * each of the days once.
 */
public final class Timelines {

    /** Nobody is held longer; a date before that is a mistake, and would make the rest too small to be seen. */
    private static final int MOST_YEARS = 120;

    private final CaseFile file;
    private final LocalDate to;
    /** The days of those who were asked about so far. */
    private final Map<SubjectId, Days> known = new HashMap<>();

    /** The timelines of a file up to a day. */
    public Timelines(CaseFile file, LocalDate to) {
        this.file = file;
        this.to = to;
    }

    /** The timeline of a subject of the file. */
    public Timeline of(SubjectId subject) {
        return timeline(subject, days(subject), detention -> true);
    }

    /** The same of the days on which the status rests on one detention. */
    public Timeline of(Detention detention) {
        DetentionId id = detention.id();
        return timeline(detention.detainee(), days(detention.detainee()).of(id), id::equals);
    }

    /** The first day that a timeline up to a day can have: that of a year, so that it is not another one each day. */
    static LocalDate earliest(LocalDate to) {
        return LocalDate.of(to.getYear() - MOST_YEARS, 1, 1);
    }

    /**
     * All days of a subject.
     *
     * @param stretches without gaps, the earliest first
     * @param isCutOff whether the first stretch began before its first day
     */
    private record Days(List<Stretch> stretches, boolean isCutOff) {

        /** The stretches that rest on a detention. */
        Days of(DetentionId detention) {
            List<Stretch> own = new ArrayList<>(stretches);
            own.removeIf(stretch -> !stretch.state().detention().equals(Optional.of(detention)));
            return new Days(own, isCutOff && !own.isEmpty() && own.get(0).equals(stretches.get(0)));
        }

        boolean isCutOffAt(Stretch stretch) {
            return isCutOff && stretch.equals(stretches.get(0));
        }
    }

    private Days days(SubjectId subject) {
        return known.computeIfAbsent(subject, this::read);
    }

    private Days read(SubjectId subject) {
        NavigableSet<LocalDate> days = daysOfChange(subject);
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDate next = days.higher(day);
            add(stretches, new Stretch(day, next == null ? to : next.minusDays(1), state(subject, day)));
        }
        return new Days(stretches, !stretches.isEmpty() && beganBefore(subject, stretches.get(0)));
    }

    private boolean beganBefore(SubjectId subject, Stretch first) {
        return first.state().equals(state(subject, first.first().minusDays(1)));
    }

    /** The days on which the status may change; the first that there can be, if one is before it. */
    private NavigableSet<LocalDate> daysOfChange(SubjectId subject) {
        LocalDate from = earliest(to);
        NavigableSet<LocalDate> all = file.statusDaysOf(subject);
        NavigableSet<LocalDate> days = new TreeSet<>(all.subSet(from, true, to, true));
        if (!all.isEmpty() && all.first().isBefore(from)) {
            days.add(from);
        }
        return days;
    }

    private State state(SubjectId subject, LocalDate day) {
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

    private Timeline timeline(SubjectId subject, Days days, Predicate<DetentionId> detentions) {
        Beginning beginning = new Beginning(file, subject);
        List<Stretch> drawn = new ArrayList<>();
        Set<Stretch> begunBefore = new HashSet<>();
        for (Stretch stretch : days.stretches()) {
            if (!stretch.state().isDrawn()) {
                continue;
            }
            if (days.isCutOffAt(stretch)) {
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
        return new Timeline(days.stretches(), drawn, begunBefore, days.isCutOff(), died(subject));
    }

    /** Whether a stretch is only possible, and does not go on from one that is drawn. */
    private static boolean mayBeginBefore(Stretch stretch, List<Stretch> drawn) {
        boolean goesOn = !drawn.isEmpty()
                && drawn.get(drawn.size() - 1).last().plusDays(1).equals(stretch.first());
        return !goesOn && !stretch.state().certainty().isCertain();
    }

    private Optional<LocalDate> died(SubjectId subject) {
        return file.find(subject)
                .filter(Person.class::isInstance)
                .flatMap(person -> new CertainDates(file).death((Person) person).plain())
                .map(PartialDate::parse)
                .filter(PartialDate::isDay)
                .flatMap(PartialDate::earliest);
    }
}
