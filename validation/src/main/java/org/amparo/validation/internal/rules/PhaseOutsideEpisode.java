package org.amparo.validation.internal.rules;

import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.code.Liberty;
import org.amparo.custody.CustodyPhase;
import org.amparo.time.Period;
import org.amparo.validation.internal.layout.CaseLayout;
import org.amparo.validation.internal.rules.PartsOfDetentions.Part;

/** Finds a phase of custody that lies certainly before its detention began, or after it ended. */
public final class PhaseOutsideEpisode implements RecordRule {

    /** A restriction after the release may be a phase, and lies outside. */
    private static final Set<Liberty> HELD = Set.of(Liberty.DEPRIVED, Liberty.MISSING);

    @Override
    public void signs(Signs signs) {
        signs.inEachWith(
                Detention.CUSTODY_PHASES,
                Detention.class,
                (detention, setting) ->
                        detention.custodyPhases().stream().anyMatch(phase -> isOutside(phase, detention)));
    }

    @Override
    public void check(CaseLayout layout, Findings findings) {
        for (Part<CustodyPhase> part : PartsOfDetentions.of(layout, CustodyPhase.class)) {
            if (isOutside(part.object(), part.detention())) {
                findings.add(part.site().spot(CustodyPhase.PERIOD));
            }
        }
    }

    private static boolean isOutside(CustodyPhase phase, Detention detention) {
        return HELD.contains(phase.form().liberty()) && isOutside(phase.period(), detention.period());
    }

    static boolean isOutside(Optional<Period> phase, Optional<Period> episode) {
        return phase.isPresent()
                && episode.isPresent()
                && !phase.get().isReversed()
                && !episode.get().isReversed()
                && (phase.get().before(episode.get()).isCertain()
                        || phase.get().after(episode.get()).isCertain());
    }
}
