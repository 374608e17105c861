package org.amparo;

import java.time.LocalDate;
import org.amparo.id.SubjectId;
import org.amparo.status.Status;

/** The questions to a case file whose answer depends on the day. */
public final class AsOf {

    private final CaseIndex index;
    private final LocalDate day;

    AsOf(CaseIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /**
     * Whether somebody was at liberty on the day, how certainly, and on what that rests.
     *
     * <p>Deprived of liberty, or as the form of custody says: certainly, on a day certainly inside a period of
     * detention and not after the newest evidence; possibly, where a bound is known only roughly, or after the
     * newest evidence of a detention that had not ended. Free, possibly: before the first known start and after a
     * known end; certainly only on the day of a release. Unknown: without any detention, or before the source of
     * one whose start is unknown. What a source denies or dates otherwise is listed as contrary, and makes the
     * answer a possible one.
     */
    public Status statusOf(SubjectId subject) {
        return new StatusFinder(index, day).statusOf(subject);
    }
}
