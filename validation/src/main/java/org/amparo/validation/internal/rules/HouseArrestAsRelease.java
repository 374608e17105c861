package org.amparo.validation.internal.rules;

import java.util.Optional;
import org.amparo.Detention;
import org.amparo.code.CustodyForm;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Release;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.layout.SupportingEvidence;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/** Finds a release on or before the day on which house arrest began in the same detention. */
public final class HouseArrestAsRelease implements RecordRule {

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Detention.RELEASE,
                Detention.class,
                (detention, setting) ->
                        isFollowedByHouseArrest(detention.release().orElseThrow(), detention));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Release> part : PartsOfDetentions.of(layout, Release.class)) {
            if (isFollowedByHouseArrest(part.object(), part.detention())) {
                findings.add(part.site().spot());
            }
        }
    }

    private static boolean isFollowedByHouseArrest(Release release, Detention detention) {
        return detention.custodyPhases().stream()
                .filter(phase -> phase.form().equals(CustodyForm.HOUSE_ARREST))
                .filter(SupportingEvidence::isAsserted)
                .map(CustodyPhase::period)
                .anyMatch(period -> isNotBefore(period.flatMap(Period::start), release.on()));
    }

    private static boolean isNotBefore(Optional<PartialDate> start, Optional<PartialDate> release) {
        return start.isPresent()
                && release.isPresent()
                && (start.get().sameDayAs(release.get()).isCertain()
                        || start.get().after(release.get()).isCertain());
    }
}
