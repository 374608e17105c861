package org.amparo.validation.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Release;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/** Finds a detention that is said to go on though somebody was released from it. */
public final class OpenEndAfterRelease implements RecordRule {

    /** Somebody may have been taken back, or may be away for a time, in the same detention. */
    private static final Set<ReleaseKind> NO_END =
            Set.of(ReleaseKind.TEMPORARY, ReleaseKind.MEDICAL, ReleaseKind.ESCAPE);

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Detention.RELEASE,
                Detention.class,
                (detention, setting) -> isOver(detention.release().orElseThrow(), detention, setting.today()));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<Release> part : PartsOfDetentions.of(layout, Release.class)) {
            if (isOver(part.object(), part.detention(), layout.today())) {
                findings.add(part.of().spot(Detention.PERIOD));
            }
        }
    }

    private static boolean isOver(Release release, Detention detention, LocalDate today) {
        return isEnd(release, today) && goesOn(detention) && !isBeforeStart(release, detention);
    }

    private static boolean isEnd(Release release, LocalDate today) {
        return release.kind().filter(NO_END::contains).isEmpty()
                && release.on().filter(on -> on.after(today).isPossible()).isEmpty();
    }

    /** A release that is dated before the detention may be of an earlier one. */
    private static boolean isBeforeStart(Release release, Detention detention) {
        return detention
                .period()
                .flatMap(period -> release.on().filter(on -> period.after(on).isCertain()))
                .isPresent();
    }

    /** If a phase goes on as well, it is the release that may be wrong. */
    private static boolean goesOn(Detention detention) {
        return hasOpenEnd(detention.period())
                && detention.custodyPhases().stream()
                        .map(CustodyPhase::period)
                        .noneMatch(OpenEndAfterRelease::hasOpenEnd);
    }

    private static boolean hasOpenEnd(Optional<Period> period) {
        return period.filter(Period::hasOpenEnd).isPresent();
    }
}
