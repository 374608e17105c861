package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.custody.Release;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/** Finds a release that is dated certainly before the episode began, or after it ended. */
public final class ReleaseOutsideEpisode implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Detention.RELEASE,
                Detention.class,
                (detention, setting) -> isOutside(detention.release().flatMap(Release::on), detention.period()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Release> part : PartsOfDetentions.of(layout, Release.class)) {
            if (isOutside(part.object().on(), part.detention().period())) {
                findings.add(part.site().spot(Release.ON));
            }
        }
    }

    private static boolean isOutside(Optional<PartialDate> day, Optional<Period> period) {
        return day.isPresent()
                && period.isPresent()
                && !period.get().isReversed()
                && (period.get().before(day.get()).isCertain()
                        || period.get().after(day.get()).isCertain());
    }
}
