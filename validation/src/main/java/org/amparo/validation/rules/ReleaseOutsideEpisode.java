package org.amparo.validation.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.custody.Release;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** D7: the release is dated certainly before the episode began, or after it ended. */
public final class ReleaseOutsideEpisode implements Rule {

    @Override
    public void check(CaseLayout layout, Report report) {
        for (Site<Release> site : layout.sites(Release.class)) {
            Optional<PartialDate> on = site.object().on();
            Optional<Period> period = site.parent()
                    .flatMap(parent -> parent.as(Detention.class))
                    .map(Site::object)
                    .filter(detention -> !detention.isRetracted())
                    .flatMap(Detention::period)
                    .filter(stretch -> !stretch.isReversed());
            if (on.isPresent()
                    && period.isPresent()
                    && Grounds.isClaimed(site.object())
                    && isOutside(on.get(), period.get())) {
                report.add(site.place(Release.ON));
            }
        }
    }

    private static boolean isOutside(PartialDate day, Period period) {
        return period.before(day).isCertain() || period.after(day).isCertain();
    }
}
