package org.amparo.internal.answer;

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
import org.amparo.internal.index.Hashed;
import org.amparo.time.Certainty;

/** The reading of one detention, or of one phase of it, for a day. The strongest of all readings is the answer. */
public record EpisodeReading(
        Liberty liberty,
        Certainty certainty,
        Optional<CustodyForm> form,
        Optional<LegalPhase> phase,
        Optional<DetentionId> detention,
        List<Evidence> evidence,
        List<Evidence> contrary) {

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

    /** A reading of a detention. */
    static EpisodeReading of(
            DetentionId detention,
            Liberty liberty,
            Certainty certainty,
            Optional<CustodyForm> form,
            List<Evidence> evidence) {
        return new EpisodeReading(
                liberty, certainty, form, Optional.empty(), Optional.of(detention), evidence, List.of());
    }

    /** This reading with the legal phase of the detention, unless somebody is free. */
    EpisodeReading in(Supplier<Optional<LegalPhase>> legalPhase) {
        return form.isPresent() || isHeld()
                ? new EpisodeReading(liberty, certainty, form, legalPhase.get(), detention, evidence, contrary)
                : this;
    }

    /** A reading that comes from no detention. */
    static EpisodeReading of(Liberty liberty, Certainty certainty, List<Evidence> evidence) {
        return new EpisodeReading(
                liberty, certainty, Optional.empty(), Optional.empty(), Optional.empty(), evidence, List.of());
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

    boolean isUnknown() {
        return liberty.equals(Liberty.UNKNOWN);
    }

    /** This reading with evidence against it, which makes it a possible one. */
    EpisodeReading disputedBy(List<Evidence> against) {
        if (against.isEmpty()) {
            return this;
        }
        List<Evidence> all = new ArrayList<>(contrary);
        all.addAll(against);
        return new EpisodeReading(
                liberty,
                certainty.isCertain() ? Certainty.POSSIBLE : certainty,
                form,
                phase,
                detention,
                evidence,
                Hashed.distinct(Evidence.SHAPE, all));
    }

    /** This reading with more evidence for it. */
    EpisodeReading alsoRestingOn(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new EpisodeReading(
                liberty, certainty, form, phase, detention, Hashed.distinct(Evidence.SHAPE, all), contrary);
    }

    /** This reading with other evidence in place of its own. */
    EpisodeReading withEvidence(UnaryOperator<Evidence> other) {
        return new EpisodeReading(
                liberty,
                certainty,
                form,
                phase,
                detention,
                evidence.stream().map(other).toList(),
                contrary.stream().map(other).toList());
    }

    /**
     * The reading to give where this one is known for certain and another perhaps: this one, as far as the other allows
     * it; or the other, as a possibility, if this one says nothing or only that somebody may be free.
     */
    public EpisodeReading orAsPossibly(EpisodeReading perhaps) {
        if (equals(perhaps)) {
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

    /** This reading, made no more than possible. */
    EpisodeReading atMostPossible() {
        return certainty.isCertain()
                ? new EpisodeReading(liberty, Certainty.POSSIBLE, form, phase, detention, evidence, contrary)
                : this;
    }
}
