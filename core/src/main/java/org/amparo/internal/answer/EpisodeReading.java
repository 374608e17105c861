package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.amparo.code.CustodyForm;
import org.amparo.code.LegalPhase;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.status.HeldAnswer;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;

/** The reading of one detention, or of one phase of it, for a day. The strongest of all readings is the answer. */
public final class EpisodeReading {

    private static final List<Liberty> SEVEREST_FIRST =
            List.of(Liberty.DEAD, Liberty.MISSING, Liberty.DEPRIVED, Liberty.RESTRICTED, Liberty.FREE, Liberty.UNKNOWN);

    /**
     * The order of readings, the strongest first: held for certain, freed for certain, possibly held, not known,
     * possibly free. "Not known" comes before "possibly free" because a detention whose start is unknown rules out
     * saying the latter.
     */
    static final Comparator<EpisodeReading> STRONGEST_FIRST = Comparator.comparingInt(EpisodeReading::strength)
            .thenComparingInt(EpisodeReading::severity)
            .thenComparing(reading -> reading.form().isEmpty())
            .thenComparing(reading -> reading.phase().isEmpty());

    private final Liberty liberty;
    private final Certainty certainty;
    private final Optional<CustodyForm> form;
    private final Optional<LegalPhase> phase;
    private final Optional<PartialDate> releaseDue;
    private final Optional<DetentionId> detention;
    private final Pile evidence;
    private final Pile contrary;

    private EpisodeReading(
            Liberty liberty,
            Certainty certainty,
            Optional<CustodyForm> form,
            Optional<LegalPhase> phase,
            Optional<PartialDate> releaseDue,
            Optional<DetentionId> detention,
            Pile evidence,
            Pile contrary) {
        this.liberty = liberty;
        this.certainty = certainty;
        this.form = form;
        this.phase = phase;
        this.releaseDue = releaseDue;
        this.detention = detention;
        this.evidence = evidence;
        this.contrary = contrary;
    }

    public Liberty liberty() {
        return liberty;
    }

    public Certainty certainty() {
        return certainty;
    }

    public Optional<CustodyForm> form() {
        return form;
    }

    public Optional<LegalPhase> phase() {
        return phase;
    }

    public Optional<PartialDate> releaseDue() {
        return releaseDue;
    }

    public Optional<DetentionId> detention() {
        return detention;
    }

    /** The evidence for it, each piece once. */
    public List<Evidence> evidence() {
        return evidence.list();
    }

    /** The evidence against it, each piece once. */
    public List<Evidence> contrary() {
        return contrary.list();
    }

    /** A reading of a detention. */
    static EpisodeReading of(
            DetentionId detention,
            Liberty liberty,
            Certainty certainty,
            Optional<CustodyForm> form,
            List<Evidence> evidence) {
        return new EpisodeReading(
                liberty,
                certainty,
                form,
                Optional.empty(),
                Optional.empty(),
                Optional.of(detention),
                Pile.of(evidence),
                Pile.EMPTY);
    }

    /**
     * This reading with the legal phase of the detention, unless somebody is free, and with the day of release that is due
     * as long as somebody is held.
     */
    EpisodeReading in(Supplier<Optional<LegalPhase>> legalPhase, Supplier<Optional<PartialDate>> due) {
        return form.isPresent() || isHeld()
                ? new EpisodeReading(
                        liberty,
                        certainty,
                        form,
                        legalPhase.get(),
                        isInCustody() ? due.get() : Optional.empty(),
                        detention,
                        evidence,
                        contrary)
                : this;
    }

    /** A reading that comes from no detention. */
    static EpisodeReading of(Liberty liberty, Certainty certainty, List<Evidence> evidence) {
        return new EpisodeReading(
                liberty,
                certainty,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Pile.of(evidence),
                Pile.EMPTY);
    }

    /** The reading of somebody who was possibly freed, as some evidence says, from the detention of another reading. */
    static EpisodeReading freed(EpisodeReading held, List<Evidence> evidence) {
        return of(held.detention.orElseThrow(), Liberty.FREE, Certainty.POSSIBLE, Optional.empty(), evidence);
    }

    static EpisodeReading unknown() {
        return of(Liberty.UNKNOWN, Certainty.NO, List.of());
    }

    /**
     * The strongest of some readings, no more certain than the others allow. It rests on the evidence of all that say
     * the same, so that none drops out because another detention comes first.
     */
    static EpisodeReading strongest(List<EpisodeReading> readings) {
        EpisodeReading first = readings.stream().min(STRONGEST_FIRST).orElseGet(EpisodeReading::unknown);
        boolean certain = first.certainty().isCertain();
        boolean outdone = false;
        List<Evidence> more = new ArrayList<>();
        List<Evidence> against = new ArrayList<>();
        for (EpisodeReading other : readings) {
            if (certain && other.isHeld() && other.severity() < first.severity()) {
                outdone = true;
                against.addAll(other.evidence());
            } else if (other.liberty().equals(first.liberty())) {
                more.addAll(other.certainty() == first.certainty() ? other.evidence() : List.of());
                against.addAll(certain ? List.of() : other.contrary());
            }
        }
        EpisodeReading strongest = outdone ? first.atMostPossible() : first;
        return (first.isHeld() ? strongest.alsoRestingOn(more) : strongest).disputedBy(against);
    }

    private int strength() {
        if (liberty.equals(Liberty.UNKNOWN)) {
            return 3;
        }
        if (liberty.equals(Liberty.FREE)) {
            return certainty.isCertain() ? 1 : 4;
        }
        return certainty.isCertain() ? 0 : 2;
    }

    private int severity() {
        return SEVEREST_FIRST.indexOf(liberty);
    }

    /** Whether it says that somebody is not free. */
    boolean isHeld() {
        return !liberty.equals(Liberty.FREE) && !isUnknown();
    }

    /** Whether it says that somebody is dead, for certain or possibly. */
    boolean isDead() {
        return liberty.equals(Liberty.DEAD);
    }

    /** Whether it says that somebody is in custody of some form, and neither dead nor let out. */
    private boolean isInCustody() {
        return HeldAnswer.HELD.contains(liberty) || (liberty.equals(Liberty.RESTRICTED) && form.isPresent());
    }

    boolean isUnknown() {
        return liberty.equals(Liberty.UNKNOWN);
    }

    /** This reading with evidence against it, which makes it a possible one. */
    EpisodeReading disputedBy(List<Evidence> against) {
        if (against.isEmpty()) {
            return this;
        }
        return new EpisodeReading(
                liberty,
                certainty.isCertain() ? Certainty.POSSIBLE : certainty,
                form,
                phase,
                releaseDue,
                detention,
                evidence,
                contrary.with(against));
    }

    /** This reading with more evidence for it. */
    EpisodeReading alsoRestingOn(List<Evidence> more) {
        return new EpisodeReading(
                liberty, certainty, form, phase, releaseDue, detention, evidence.with(more), contrary);
    }

    /** This reading with other evidence in place of its own. */
    EpisodeReading withEvidence(UnaryOperator<Evidence> other) {
        return new EpisodeReading(
                liberty, certainty, form, phase, releaseDue, detention, evidence.map(other), contrary.map(other));
    }

    /**
     * The reading to give where this one is known for certain and another perhaps: this one, as far as the other allows
     * it; or the other, as a possibility, if this one says nothing or only that somebody may be free.
     */
    public EpisodeReading orAsPossibly(EpisodeReading perhaps) {
        if (isSameAs(perhaps)) {
            return this;
        }
        boolean says = isHeld() || certainty.isCertain();
        if (!says && !perhaps.isUnknown()) {
            return perhaps.atMostPossible();
        }
        if (perhaps.isUnknown() || !liberty.equals(perhaps.liberty())) {
            return atMostPossible().disputedBy(perhaps.evidence());
        }
        return perhaps.certainty().isCertain() ? this : atMostPossible().disputedBy(perhaps.contrary());
    }

    private boolean isSameAs(EpisodeReading other) {
        return liberty.equals(other.liberty)
                && certainty == other.certainty
                && form.equals(other.form)
                && phase.equals(other.phase)
                && releaseDue.equals(other.releaseDue)
                && detention.equals(other.detention)
                && evidence().equals(other.evidence())
                && contrary().equals(other.contrary());
    }

    /** This reading up to the newest source of it; after that nothing is known. */
    public EpisodeReading upToNewest(CaseIndex index, LocalDate day) {
        boolean isTold = certainty.isCertain()
                || Sources.newestOf(index, evidence())
                        .filter(newest -> !newest.before(day).isCertain())
                        .isPresent();
        return isTold ? this : unknown();
    }

    /** This reading, made no more than possible. */
    EpisodeReading atMostPossible() {
        return certainty.isCertain()
                ? new EpisodeReading(
                        liberty, Certainty.POSSIBLE, form, phase, releaseDue, detention, evidence, contrary)
                : this;
    }
}
