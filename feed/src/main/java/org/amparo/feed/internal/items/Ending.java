package org.amparo.feed.internal.items;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.code.ProceedingKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.ClaimedPart;
import org.amparo.time.PartialDate;

/**
 * How a detention ended: by its release, or by a step of the proceedings that tells of one.
 *
 * @param part the release or the step
 */
record Ending(ClaimedPart part, Optional<ReleaseKind> kind, Optional<PartialDate> on) {

    private static final List<ProceedingKind> ENDS = List.of(ProceedingKind.DEATH, ProceedingKind.RELEASE);

    /** Deaths first, then the newest. */
    private static final Comparator<Ending> NEWEST_FIRST = Comparator.comparing((Ending end) -> !end.isDeath())
            .thenComparing(end -> end.on().isEmpty())
            .thenComparing(end -> end.on().orElse(PartialDate.parse("0000")), PartialDate.BY_EARLIEST.reversed());

    /** The ending of a detention: its release or, if it has none, the newest step that is upheld. */
    static Optional<Ending> of(Detention detention) {
        return all(detention).findFirst();
    }

    /** The release, and the steps that are upheld, the newest first. */
    static Stream<Ending> all(Detention detention) {
        Stream<Ending> steps = detention.proceedings().stream()
                .filter(Ending::isEnd)
                .filter(step -> Upheld.step(detention, step))
                .map(Ending::of)
                .filter(end -> end.isDeath() || !isFollowedByArrest(detention, end))
                .sorted(NEWEST_FIRST);
        return Stream.concat(detention.release().stream().map(Ending::of), steps);
    }

    private static Ending of(Release release) {
        return new Ending(release, release.kind(), release.on());
    }

    private static Ending of(Proceeding step) {
        return new Ending(
                step,
                Upheld.kind(step).filter(ProceedingKind.DEATH::equals).map(death -> ReleaseKind.DEATH),
                step.on());
    }

    /** Whether a step tells of an end. */
    static boolean isEnd(Proceeding step) {
        return Upheld.kind(step).filter(ENDS::contains).isPresent();
    }

    /** Whether a step tells of an arrest. */
    static boolean isArrest(Proceeding step) {
        return Upheld.kind(step).filter(ProceedingKind.ARREST::equals).isPresent();
    }

    private static boolean isFollowedByArrest(Detention detention, Ending end) {
        return detention.proceedings().stream()
                .filter(Ending::isArrest)
                .flatMap(step -> step.on().stream())
                .anyMatch(
                        day -> end.on().filter(on -> day.after(on).isPossible()).isPresent());
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
        return !(part instanceof Release release) || Upheld.release(detention, release);
    }

    /** What the sentence on it rests on. */
    Basis basis(Detention detention) {
        return part instanceof Release release
                ? Parts.basis(detention, Detention.RELEASE, Basis.but(Release.SHAPE, release, Release.CONDITIONS))
                : Parts.basis(detention, (Proceeding) part);
    }

    /** Whether a source tells of it, and not only of the detention. */
    boolean isSourced(Detention detention) {
        return !basis(detention).grounds().isEmpty();
    }

    @Override
    public String toString() {
        return "ending";
    }
}
