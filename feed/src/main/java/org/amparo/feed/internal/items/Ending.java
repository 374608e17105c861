package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.ClaimedPart;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.time.PartialDate;

/**
 * How a detention ended: by its release, or by a step of the proceedings that tells of one.
 *
 * @param part the release or the step
 */
record Ending(ClaimedPart part, Optional<ReleaseKind> kind, Optional<PartialDate> on) {

    /** Deaths first, then the newest. */
    private static final Comparator<Ending> NEWEST_FIRST = Comparator.comparing((Ending end) -> !end.isDeath())
            .thenComparing(end -> end.on().isEmpty())
            .thenComparing(end -> end.on().orElse(PartialDate.parse("0000")), PartialDate.BY_EARLIEST.reversed());

    /** The ending of a detention: its release or, if it has none, the newest step that tells of one. */
    static Optional<Ending> of(Detention detention) {
        List<Ending> all = all(detention);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The release, and the steps that tell of a death, or are upheld and tell of a release, the newest first. */
    static List<Ending> all(Detention detention) {
        List<Ending> all = new ArrayList<>();
        for (Proceeding step : detention.proceedings()) {
            Ending end = of(step);
            boolean isRelease = FactualParts.step(detention, step) && !isFollowedByArrest(detention, end);
            if (isEnd(step) && (end.isDeath() || isRelease)) {
                all.add(end);
            }
        }
        all.sort(NEWEST_FIRST);
        if (detention.release().isPresent()) {
            all.add(0, of(detention.release().get()));
        }
        return all;
    }

    private static Ending of(Release release) {
        return new Ending(release, release.kind(), release.on());
    }

    private static Ending of(Proceeding step) {
        return new Ending(
                step,
                FactualParts.isOf(step, ProceedingKind.DEATH) ? Optional.of(ReleaseKind.DEATH) : Optional.empty(),
                step.on());
    }

    /** Whether a step tells of an end. */
    static boolean isEnd(Proceeding step) {
        return FactualParts.isOf(step, ProceedingKind.DEATH, ProceedingKind.RELEASE);
    }

    /** Whether a step tells of an arrest. */
    static boolean isArrest(Proceeding step) {
        return FactualParts.isOf(step, ProceedingKind.ARREST);
    }

    private static boolean isFollowedByArrest(Detention detention, Ending end) {
        for (Proceeding step : detention.proceedings()) {
            Optional<PartialDate> day = step.on();
            if (isArrest(step)
                    && day.isPresent()
                    && end.on().isPresent()
                    && day.get().after(end.on().get()).isPossible()) {
                return true;
            }
        }
        return false;
    }

    boolean isDeath() {
        return kind.filter(ReleaseKind.DEATH::equals).isPresent();
    }

    /** Whether it is a step, of which a status does not ask. */
    boolean isStep() {
        return part instanceof Proceeding;
    }

    /** Whether it may be told as a fact, and not only as what somebody alleges or denies. */
    boolean isUpheld(Detention detention) {
        return part instanceof Release release
                ? FactualParts.release(detention, release)
                : FactualParts.step(detention, (Proceeding) part);
    }

    /** What the sentence on it rests on. */
    Grounds grounds(Detention detention) {
        return part instanceof Release release ? Parts.of(detention, release) : Parts.of(detention, (Proceeding) part);
    }

    /** Whether a source tells of it, and not only of the detention. */
    boolean isSourced(Detention detention) {
        return !grounds(detention).footnotes().isEmpty();
    }

    @Override
    public String toString() {
        return "ending";
    }
}
