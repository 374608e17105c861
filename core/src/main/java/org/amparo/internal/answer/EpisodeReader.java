package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.Detention;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.code.ContactKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.Liberty;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.shape.AttributeName;
import org.amparo.status.HeldAnswer;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The reader of what one detention says about a day: by its release if that is past ({@link ReleaseReader}), else by
 * its phases and its own period.
 */
final class EpisodeReader {

    private final CaseIndex index;
    private final Detention detention;
    private final LocalDate day;
    private final Claim told;
    private final Sources.OfParts ofParts;
    private final Sources whole;
    private final Sources who;
    private final EpisodeDates dates;
    /** The end by which somebody came out. */
    private final Optional<CustodyEnd> end;
    /** The evidence that names another detainee. */
    private final List<Evidence> otherDetainees;
    /** The start of the next phase after each, as far as it is known. */
    private final List<Optional<PartialDate>> nextStarts;
    /** What was found for the phases that share their sources. */
    private final Map<Inside, List<Evidence>> rivalPeriods = new HashMap<>();

    /** Sources, which are compared by identity, the accepted period, and whether the day lies within it. */
    private record Inside(Sources sources, Optional<Period> accepted, Certainty inside) {}

    EpisodeReader(CaseIndex index, Detention detention, LocalDate day) {
        this.index = index;
        this.told = Claim.of(detention.shaped());
        Detention ordered = inOrder(standing(detention, told));
        this.end = CustodyEnd.of(ordered);
        this.detention = released(ordered, end.map(CustodyEnd::release));
        this.day = day;
        this.ofParts = new Sources.OfParts(index, told);
        this.whole = Sources.of(index, told.over(Set.of(Detention.PERIOD)));
        this.who = Sources.of(index, told.attribute(Detention.DETAINEE));
        this.dates = new EpisodeDates(index, told, ofParts, this.detention, day);
        this.otherDetainees = otherDetainees();
        this.nextStarts = nextStarts(this.detention.custodyPhases());
    }

    /** The detention without the parts that nobody claims any more, or that are only denied. */
    static Detention standing(Detention detention, Claim told) {
        List<CustodyPhase> phases = new ArrayList<>();
        for (CustodyPhase phase : standing(detention.custodyPhases(), told, Detention.CUSTODY_PHASES)) {
            Claim ofPhase = told.part(phase, Detention.CUSTODY_PHASES);
            List<ContactFinding> contact = standing(phase.contact(), ofPhase, CustodyPhase.CONTACT);
            phases.add(
                    contact.equals(phase.contact())
                            ? phase
                            : phase.toBuilder().contact(contact).build());
        }
        List<LegalStage> stages = standing(detention.legalStages(), told, Detention.LEGAL_STAGES);
        Optional<Release> release = detention
                .release()
                .filter(one -> told.throughout(one, Detention.RELEASE).isClaimed());
        boolean isWhole = phases.equals(detention.custodyPhases())
                && stages.equals(detention.legalStages())
                && release.equals(detention.release());
        return isWhole
                ? detention
                : detention.toBuilder()
                        .custodyPhases(phases)
                        .legalStages(stages)
                        .release(release)
                        .build();
    }

    private static <P extends Annotated> List<P> standing(List<P> parts, Claim told, AttributeName<P> list) {
        List<P> standing = new ArrayList<>(parts);
        standing.removeIf(part -> !told.throughout(part, list).isClaimed());
        return standing;
    }

    /** The detention with its phases in order of time, which tells which follows which. */
    private static Detention inOrder(Detention detention) {
        List<CustodyPhase> ordered = InOrder.of(detention.custodyPhases(), CustodyPhase::period);
        return ordered.equals(detention.custodyPhases())
                ? detention
                : detention.toBuilder().custodyPhases(ordered).build();
    }

    private static Detention released(Detention detention, Optional<Release> release) {
        return release.equals(detention.release())
                ? detention
                : detention.toBuilder().release(release).build();
    }

    EpisodeReading read() {
        return readCustody()
                .in(
                        () -> new LegalPhases(ofParts, detention, day).onTheDay(),
                        () -> new DueRelease(ofParts, detention, day).onTheDay());
    }

    private EpisodeReading readCustody() {
        EpisodeReading dead = CustodyEnd.death(detention)
                .filter(death -> !isOutdone(death))
                .map(this::read)
                .orElseGet(EpisodeReading::unknown);
        if (!dead.isUnknown()) {
            return dead;
        }
        if (end.isEmpty()) {
            return readHeld();
        }
        Release release = end.get().release();
        if (isTheOnlyDay(release)) {
            return readHeld();
        }
        if (isAtTheEndToCome(release)) {
            return readHeld();
        }
        if (isBeforeIt(release)) {
            return readHeld().atMostPossible().disputedBy(telling(release));
        }
        if (isOutdone(end.get())) {
            return readWithoutEnd(release);
        }
        ReleaseReader reader = new ReleaseReader(ofParts, detention, end.get(), day);
        EpisodeReading released = reader.read();
        if (!released.isUnknown() && reader.saysNothing()) {
            return EpisodeReading.unknown();
        }
        if (released.isUnknown()) {
            EpisodeReading held = readHeld();
            return (reader.isToCome() ? held : held.atMostPossible()).disputedBy(reader.rivals(Certainty.NO));
        }
        return readAfter(release, released).disputedBy(beyondRelease());
    }

    private List<Evidence> telling(Release release) {
        return told.throughout(release, Detention.RELEASE).supporting();
    }

    private EpisodeReading read(CustodyEnd death) {
        return new ReleaseReader(ofParts, detention, death, day).read();
    }

    /**
     * Whether an end is only doubtful, or denied, and a firm source that came after it, and after those that tell of it, says
     * that the detention goes on.
     */
    private boolean isOutdone(CustodyEnd told) {
        Sources sources = ReleaseReader.sources(ofParts, told);
        boolean isDoubted =
                sources.areDoubtful() || sources.isNone() || !sources.denying().isEmpty();
        return isDoubted
                && Sources.later(told.release().on(), sources.newest())
                        .filter(this::goesOnAfter)
                        .isPresent();
    }

    /** The reading as if nobody told of an end, which leaves a doubt from its day on. */
    private EpisodeReading readWithoutEnd(Release release) {
        Detention open = detention.toBuilder()
                .release(Optional.empty())
                .proceedings(detention.proceedings().stream()
                        .filter(step -> !CustodyEnd.isEnd(step))
                        .toList())
                .build();
        EpisodeReading held = new EpisodeReader(index, open, day).readCustody();
        boolean isToCome =
                release.on().filter(on -> Vicinity.after(on, day).isCertain()).isPresent();
        return isToCome ? held : held.atMostPossible().disputedBy(telling(release));
    }

    /** Whether a firm source that certainly came after a date tells that the detention, or a form of it, goes on. */
    boolean goesOnAfter(PartialDate date) {
        boolean isOpen = detention.period().flatMap(Period::end).isEmpty()
                && !detention.period().map(Period::hasUnknownEnd).orElse(false);
        boolean isTold = isOpen && whole.isToldAfter(date);
        for (CustodyPhase phase : detention.custodyPhases()) {
            isTold |= phase.period().map(Period::hasOpenEnd).orElse(isOpen)
                    && ofParts.of(phase, Detention.CUSTODY_PHASES, Set.of(CustodyPhase.FORM, CustodyPhase.PERIOD))
                            .isToldAfter(date);
        }
        return isTold;
    }

    /** Whether the detention began and ended on the day, so that somebody was held for a part of it. */
    private boolean isTheOnlyDay(Release release) {
        return release.on().filter(on -> on.on(day).isCertain()).isPresent()
                && dates.began().filter(on -> on.on(day).isCertain()).isPresent();
    }

    /**
     * Whether the release has no date, and the period an end that is not past: the release is what ended it, unless it
     * was told before the day.
     */
    private boolean isAtTheEndToCome(Release release) {
        return release.on().isEmpty()
                && detention
                        .period()
                        .flatMap(Period::end)
                        .filter(end -> !end.before(day).isPossible())
                        .isPresent()
                && telling(release).stream()
                        .noneMatch(one -> Tellers.of(index, one)
                                .saidOn()
                                .filter(said -> said.before(day).isPossible())
                                .isPresent());
    }

    /** Whether the release was certainly before the detention, so that it cannot have ended it. */
    private boolean isBeforeIt(Release release) {
        return dates.began()
                .filter(start ->
                        release.on().filter(on -> on.before(start).isCertain()).isPresent())
                .isPresent();
    }

    /**
     * Reads the phases that began with the release or after it: somebody let out into house arrest, or under a travel
     * ban, was not simply freed.
     */
    private EpisodeReading readAfter(Release release, EpisodeReading released) {
        List<EpisodeReading> later = new ArrayList<>();
        for (int i = detention.custodyPhases().size() - 1; i >= 0; i--) {
            if (release.on().isPresent()
                    && beginsAfter(
                            detention.custodyPhases().get(i), release.on().get())) {
                later.add(readPhase(i));
            }
        }
        List<Evidence> seen = seenAfter(release);
        if (!seen.isEmpty() && later.stream().noneMatch(EpisodeReading::isHeld)) {
            EpisodeReading held = readWithoutEnd(release);
            return held.isHeld() ? held.alsoRestingOn(seen) : held;
        }
        return later.stream()
                .filter(EpisodeReading::isHeld)
                .min(EpisodeReading.STRONGEST_FIRST)
                .map(phase -> phase.liberty().equals(Liberty.RESTRICTED)
                        ? phase
                        : phase.atMostPossible().disputedBy(released.evidence()))
                .orElse(released);
    }

    /** The evidence that somebody was held again after a release and before the day, of which the release says nothing then. */
    private List<Evidence> seenAfter(Release release) {
        List<Evidence> seen = new ArrayList<>();
        if (release.on().isEmpty()) {
            return seen;
        }
        for (CustodyPhase phase : CustodyEnd.custodyAfter(release.on().get(), detention)) {
            boolean hasBegun = phase.period()
                    .flatMap(Period::start)
                    .filter(start -> start.before(day).isCertain())
                    .isPresent();
            if (hasBegun) {
                seen.addAll(ofParts.of(phase, Detention.CUSTODY_PHASES, Set.of(CustodyPhase.FORM, CustodyPhase.PERIOD))
                        .supporting());
            }
        }
        return seen;
    }

    private static boolean beginsAfter(CustodyPhase phase, PartialDate release) {
        return phase.period()
                .flatMap(Period::start)
                .filter(start -> !start.before(release).isPossible())
                .isPresent();
    }

    // The phases, and the detention as a whole

    private EpisodeReading readHeld() {
        List<EpisodeReading> readings = new ArrayList<>(newestFirst()
                .filter(position -> !givesWayToday(position))
                .mapToObj(this::readPhase)
                .filter(reading -> reading.certainty().isCertain() || !dates.areElsewhere(whole))
                .toList());
        boolean covered = readings.stream().anyMatch(reading -> reading.form().isPresent());
        if (!covered || holdsThroughout()) {
            readings.add(holdsThroughout() ? readWhole() : readWhole().atMostPossible());
        }
        EpisodeReading held =
                readings.stream().min(EpisodeReading.STRONGEST_FIRST).orElseGet(EpisodeReading::unknown);
        return dates.areKnown() && !isDoubted() ? held : held.atMostPossible();
    }

    /** The positions of the phases, the last first, since of two that may apply the later one does. */
    private IntStream newestFirst() {
        int last = detention.custodyPhases().size() - 1;
        return IntStream.rangeClosed(0, last).map(i -> last - i);
    }

    /**
     * Whether the day is the one on which another phase replaced this one, if nobody says when this one ended. A phase
     * that also began on the day held for a part of it.
     */
    private boolean givesWayToday(int position) {
        Optional<Period> period = detention.custodyPhases().get(position).period();
        boolean began = period.flatMap(Period::start)
                .filter(start -> start.on(day).isCertain())
                .isPresent();
        return !began
                && period.flatMap(Period::end).isEmpty()
                && nextStarts
                        .get(position)
                        .filter(start -> start.on(day).isCertain())
                        .isPresent();
    }

    /** Whether the detention has a period of its own and all its phases are deprivation of liberty. */
    private boolean holdsThroughout() {
        boolean stated =
                detention.period().isPresent() || detention.custodyPhases().isEmpty();
        return stated
                && detention.custodyPhases().stream()
                        .allMatch(phase -> phase.form().liberty().equals(Liberty.DEPRIVED)
                                && !isDenied(phase).isPossible());
    }

    private EpisodeReading readWhole() {
        return readPeriod(span(), true, dates.releasedOn(), Liberty.DEPRIVED, Optional.empty(), whole);
    }

    /** The firm evidence that somebody died in it on the day or later, so that they were not dead before. */
    List<Evidence> deathToCome() {
        Optional<CustodyEnd> death = end.filter(CustodyEnd::isDeath).or(() -> CustodyEnd.death(detention));
        boolean isToCome = death.flatMap(one -> one.release().on())
                .filter(on -> !on.before(day).isPossible())
                .isPresent();
        Sources sources = isToCome ? ReleaseReader.sources(ofParts, death.get()) : whole;
        return isToCome && sources.carry() ? sources.supporting() : List.of();
    }

    /** The time from the beginning of the detention to its end, as far as it is known. */
    Optional<Period> span() {
        return dates.span();
    }

    /** The date on which the detention began, as far as it is known. */
    Optional<PartialDate> began() {
        return dates.began();
    }

    private EpisodeReading readPhase(int position) {
        CustodyPhase phase = detention.custodyPhases().get(position);
        Set<AttributeName<?>> around = phase.period().isPresent()
                ? Set.of(Detention.CUSTODY_PHASES)
                : Set.of(Detention.CUSTODY_PHASES, Detention.PERIOD);
        Sources sources = ofParts.of(
                phase,
                Detention.CUSTODY_PHASES,
                Set.of(CustodyPhase.FORM, CustodyPhase.PERIOD, CustodyPhase.CONTACT),
                around);
        Certainty denied = isDenied(phase);
        Liberty liberty = denied.isPossible() ? Liberty.MISSING : phase.form().liberty();
        EpisodeReading reading = readPeriod(
                phase.period().or(detention::period),
                phase.period().isEmpty(),
                nextStarts.get(position).or(() -> dates.releasedOn().filter(on -> !beginsAfter(phase, on))),
                liberty,
                Optional.of(phase.form()),
                sources);
        EpisodeReading disputed =
                reading.alsoRestingOn(ofTheWhole(reading)).disputedBy(rivalForms(phase, reading, sources));
        return switch (denied) {
            case CERTAIN -> disputed.alsoRestingOn(ofDenials(phase));
            case POSSIBLE -> disputed.atMostPossible().alsoRestingOn(ofDenials(phase));
            case NO -> disputed;
        };
    }

    /** The evidence for the detention itself, on which a phase in which somebody was held rests too. */
    private List<Evidence> ofTheWhole(EpisodeReading reading) {
        return HeldAnswer.HELD.contains(reading.liberty()) ? whole.supporting() : List.of();
    }

    /** The claims that the authorities deny the detention, with the findings that make them. */
    private Map<ContactFinding, Claim> denials(CustodyPhase phase) {
        Map<ContactFinding, Claim> denials = new LinkedHashMap<>();
        for (ContactFinding contact : phase.contact()) {
            if (contact.finding().equals(ContactKind.DETENTION_DENIED)) {
                denials.put(contact, told.part(phase, Detention.CUSTODY_PHASES).part(contact, CustodyPhase.CONTACT));
            }
        }
        return denials;
    }

    /** The evidence that the authorities deny the detention. */
    private List<Evidence> ofDenials(CustodyPhase phase) {
        List<Evidence> supporting = new ArrayList<>();
        denials(phase)
                .values()
                .forEach(denial -> supporting.addAll(denial.throughout().supporting()));
        return supporting;
    }

    private Certainty isDenied(CustodyPhase phase) {
        Certainty denied = Certainty.NO;
        for (Map.Entry<ContactFinding, Claim> denial : denials(phase).entrySet()) {
            Certainty held = denial.getKey()
                    .period()
                    .map(period -> Vicinity.contains(period, day))
                    .orElse(Certainty.CERTAIN);
            // That somebody is held is no evidence that the authorities deny it.
            boolean isFirm = denial.getValue().isOwn() && denial.getValue().isFirm();
            Certainty here = held.isCertain() && !isFirm ? Certainty.POSSIBLE : held;
            denied = here.compareTo(denied) < 0 ? here : denied;
        }
        return denied;
    }

    private static List<Evidence> rivalForms(CustodyPhase phase, EpisodeReading reading, Sources sources) {
        if (reading.form().isEmpty()) {
            return List.of();
        }
        return Rivals.of(sources.rivals(CustodyPhase.FORM), CustodyForm.VOCABULARY::of)
                .against(
                        Certainty.CERTAIN,
                        form -> form.liberty().equals(phase.form().liberty()) ? Certainty.CERTAIN : Certainty.NO);
    }

    /** Whether there is evidence that there was such a detention, and none that is firm. */
    private boolean isDoubted() {
        return told.standing() == Standing.DOUBTED;
    }

    /** The evidence that names another detainee. */
    private List<Evidence> otherDetainees() {
        return Rivals.of(who.rivals(Detention.DETAINEE), RecordId::parse)
                .against(
                        Certainty.CERTAIN,
                        other -> index.same(other, detention.detainee()) ? Certainty.CERTAIN : Certainty.NO);
    }

    private static List<Optional<PartialDate>> nextStarts(List<CustodyPhase> phases) {
        List<Optional<PartialDate>> starts = new ArrayList<>();
        Optional<PartialDate> next = Optional.empty();
        for (int i = phases.size() - 1; i >= 0; i--) {
            starts.add(next);
            Optional<PartialDate> later = next;
            next = phases.get(i).period().flatMap(Period::start).or(() -> later);
        }
        Collections.reverse(starts);
        return starts;
    }

    // The day and a period

    /**
     * Reads a period.
     *
     * @param all whether it is that of the detention, which began with the arrest
     * @param next the event that ends it, unless it has an end of its own
     */
    private EpisodeReading readPeriod(
            Optional<Period> stated,
            boolean all,
            Optional<PartialDate> next,
            Liberty liberty,
            Optional<CustodyForm> form,
            Sources sources) {
        Optional<Period> period = EpisodeDates.closedBy(stated, next);
        Optional<Certainty> inside = dates.inside(period, sources, all);
        if (inside.isEmpty()) {
            return EpisodeReading.unknown().disputedBy(rivalPeriods(Certainty.NO, sources, stated));
        }
        Certainty within = inside.get();
        if (!within.isPossible() && isSighting(period)) {
            return EpisodeReading.unknown().disputedBy(rivalPeriods(within, sources, stated));
        }
        if (!within.isPossible()) {
            return EpisodeReading.of(
                            detention.id(), Liberty.FREE, Certainty.POSSIBLE, Optional.empty(), sources.supporting())
                    .disputedBy(rivalPeriods(within, sources, stated));
        }
        boolean reached = dates.areReached(period, sources);
        List<Evidence> closing = reached ? List.of() : dates.closing(period, sources);
        Certainty certainty = reached || !closing.isEmpty() ? within : Certainty.POSSIBLE;
        return EpisodeReading.of(
                        detention.id(),
                        liberty,
                        liberty.equals(Liberty.UNKNOWN) ? Certainty.NO : certainty,
                        form,
                        sources.supporting())
                .alsoRestingOn(all ? dates.ofArrest(period) : List.of())
                .alsoRestingOn(closing)
                .disputedBy(all ? dates.againstArrest(period) : List.of())
                .disputedBy(sources.denying())
                .disputedBy(whole.denying())
                .disputedBy(who.denying())
                .disputedBy(otherDetainees)
                .disputedBy(rivalPeriods(within, sources, stated));
    }

    /** Whether somebody was seen in custody on one day, and nothing tells when it began or ended. */
    private boolean isSighting(Optional<Period> period) {
        boolean isOneDay = period.flatMap(Period::start)
                .filter(start -> start.isDay() && period.flatMap(Period::end).equals(Optional.of(start)))
                .isPresent();
        return isOneDay && detention.period().isEmpty() && dates.releasedOn().isEmpty();
    }

    /**
     * The evidence for another period of the phase or of the whole detention, if it changes whether the day lies
     * within.
     */
    private List<Evidence> rivalPeriods(Certainty inside, Sources sources, Optional<Period> accepted) {
        List<Evidence> rivals = new ArrayList<>(rivalPeriodsIn(sources, inside, accepted));
        rivals.addAll(rivalPeriodsIn(whole, inside, detention.period()));
        return rivals;
    }

    private List<Evidence> rivalPeriodsIn(Sources sources, Certainty inside, Optional<Period> accepted) {
        return rivalPeriods.computeIfAbsent(
                new Inside(sources, accepted, inside),
                key -> Rivals.of(sources.rivals(Detention.PERIOD), Period::parse)
                        .against(inside, period -> Vicinity.contains(EpisodeDates.completed(period, accepted), day)));
    }

    /**
     * The evidence for a period that lasted beyond the release. Of one that goes on its source tells no more than up to
     * its own day, and one that does not know its end says nothing against the release.
     */
    private List<Evidence> beyondRelease() {
        Optional<Period> accepted = EpisodeDates.closedBy(detention.period(), dates.releasedOn());
        return Rivals.of(whole.rivals(Detention.PERIOD), Period::parse).against(Certainty.NO, (evidence, period) -> {
            boolean tellsOfTheDay = period.end().isPresent()
                    || (period.hasOpenEnd() && Tellers.of(index, evidence).reachTo(day));
            return tellsOfTheDay ? Vicinity.contains(EpisodeDates.completed(period, accepted), day) : Certainty.NO;
        });
    }
}
