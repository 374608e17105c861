package org.amparo.site.internal.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.Liberty;

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

    /** A timeline. */
    public Timeline {
        stretches = List.copyOf(stretches);
        drawn = List.copyOf(drawn);
        begunBefore = Set.copyOf(begunBefore);
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
