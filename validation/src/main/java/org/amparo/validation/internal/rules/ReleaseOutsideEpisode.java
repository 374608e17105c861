package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.custody.Release;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.Site;
import org.amparo.validation.internal.layout.SupportingEvidence;

/** Finds a release that is dated certainly before the episode began, or after it ended. */
public final class ReleaseOutsideEpisode implements Rule {

    @Override
    public void check(CaseLayout layout, Findings findings) {
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
                    && SupportingEvidence.isAsserted(site.object())
                    && isOutside(on.get(), period.get())) {
                findings.add(site.spot(Release.ON));
            }
        }
    }

    private static boolean isOutside(PartialDate day, Period period) {
        return period.before(day).isCertain() || period.after(day).isCertain();
    }
}
