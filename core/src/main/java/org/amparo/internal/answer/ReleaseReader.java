package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.code.Liberty;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;

/** The reader of what the release at the end of a detention says about a day. */
public final class ReleaseReader {

    private static final Set<ReleaseKind> CONDITIONAL =
            Set.of(ReleaseKind.BAIL, ReleaseKind.PAROLE, ReleaseKind.TEMPORARY);

    private final Detention detention;
    private final Release release;
    private final LocalDate day;
    private final Sources sources;
    /** The first source that is known to tell of the release; of sources for the whole, the newest. */
    private final Optional<PartialDate> told;

    ReleaseReader(Sources.OfParts ofParts, Detention detention, CustodyEnd end, LocalDate day) {
        this.detention = detention;
        this.release = end.release();
        this.day = day;
        this.sources = sources(ofParts, end);
        this.told = sources.areShared() ? ofParts.firstTold(end.holder()).or(sources::told) : sources.told();
    }

    /** The sources that tell of an end. */
    static Sources sources(Sources.OfParts ofParts, CustodyEnd end) {
        return ofParts.of(end.release(), Detention.RELEASE, Set.of(Release.ON, Release.KIND), Set.of(end.holder()));
    }

    /**
     * The reading: free after the release, certainly on its day if a firm source tells of it; unknown if the release
     * may have been before the day, or lay ahead.
     */
    EpisodeReading read() {
        Certainty over = over();
        boolean today = release.on().filter(on -> on.on(day).isCertain()).isPresent();
        Liberty liberty = libertyAfter(release.kind());
        if (liberty.equals(Liberty.DEAD)) {
            return over.isCertain()
                    ? reading(liberty, sources.carry() ? over : Certainty.POSSIBLE)
                    : EpisodeReading.unknown();
        }
        if (!today && !over.isCertain() && !isShownAsPast()) {
            return EpisodeReading.unknown();
        }
        boolean told = sources.reachTo(day) || sources.areUndated();
        return reading(liberty, today && told ? Certainty.CERTAIN : Certainty.POSSIBLE)
                .disputedBy(sources.denying())
                .disputedBy(rivals(Certainty.CERTAIN))
                .disputedBy(rivalKinds(liberty));
    }

    /** Whether it is of an unknown kind, which says nothing about the liberty after it. */
    boolean saysNothing() {
        return release.kind().filter(kind -> !kind.isKnown()).isPresent();
    }

    /** Whether the release certainly still lay ahead. */
    boolean isToCome() {
        return release.on().filter(on -> Vicinity.after(on, day).isCertain()).isPresent();
    }

    /** The evidence that gives the release another date, if that changes whether it was past. */
    List<Evidence> rivals(Certainty released) {
        return Rivals.of(sources.rivals(Release.ON), PartialDate::parse)
                .against(released, on -> Vicinity.after(on, day).isCertain() ? Certainty.NO : Certainty.CERTAIN);
    }

    /** The evidence for another kind of release, if it leads to another liberty. */
    private List<Evidence> rivalKinds(Liberty liberty) {
        return Rivals.of(sources.rivals(Release.KIND), ReleaseKind.VOCABULARY::of)
                .against(
                        Certainty.CERTAIN,
                        kind -> libertyAfter(Optional.of(kind)).equals(liberty) ? Certainty.CERTAIN : Certainty.NO);
    }

    private Certainty over() {
        return release.on()
                .map(on -> sources.isOver(on, day))
                .orElseGet(() -> told.map(
                                source -> source.before(day).isCertain() ? Certainty.CERTAIN : Certainty.POSSIBLE)
                        .orElse(Certainty.POSSIBLE));
    }

    /**
     * Whether the release shows as past by the date as written. A qualified date excludes no day, but somebody released
     * about March is, as far as is known, free in June.
     */
    private boolean isShownAsPast() {
        return release.on()
                .filter(Vicinity::isQualified)
                .flatMap(on ->
                        sources.told().map(on::cutAt).orElseGet(on::bounds).latest())
                .filter(day::isAfter)
                .isPresent();
    }

    /** What somebody is after a release of a kind: free, unless the kind says otherwise. */
    public static Liberty libertyAfter(Optional<ReleaseKind> kind) {
        if (kind.filter(ReleaseKind.DEATH::equals).isPresent()) {
            return Liberty.DEAD;
        }
        return kind.filter(CONDITIONAL::contains).isPresent() ? Liberty.RESTRICTED : Liberty.FREE;
    }

    private EpisodeReading reading(Liberty liberty, Certainty certainty) {
        return EpisodeReading.of(detention.id(), liberty, certainty, Optional.empty(), sources.supporting());
    }
}
