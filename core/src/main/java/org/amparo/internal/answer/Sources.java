package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.CaseIndex;
import org.amparo.shape.AttributeName;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;

/**
 * The evidence on which an answer rests, sorted by whether it supports, denies or differs, with its dates of
 * publication.
 */
public final class Sources {

    static final Comparator<PartialDate> BY_LATEST =
            Comparator.comparing(date -> date.latest().orElse(LocalDate.MAX));

    private final List<Evidence> supporting;
    private final List<Evidence> denying;
    /** The evidence with another value, by what it is about. */
    private final Map<Optional<String>, List<Evidence>> rivals = new HashMap<>(0);

    private final List<Evidence> firm;
    private final List<Tellers> tellers;
    /** Those of the firm evidence, in its order. */
    private final List<Tellers> firmTellers;

    private final boolean isNone;
    private final boolean isShared;
    private final Optional<PartialDate> newest;
    private final Optional<PartialDate> told;
    /** What was found for a day, since many parts that share these sources ask for the same. */
    private final Map<LocalDate, List<Evidence>> reaching = new HashMap<>();

    private final Map<LocalDate, Certainty> knownOn = new HashMap<>();

    /**
     * The sources of what some claims say together.
     *
     * @param isShared whether other parts have them, too, so that it is not known which of them one tells of
     */
    private Sources(CaseIndex index, List<Claim> claims, boolean isShared) {
        List<Evidence> supported = new ArrayList<>();
        List<Evidence> denied = new ArrayList<>();
        List<Evidence> certain = new ArrayList<>();
        boolean isNone = true;
        for (Claim claim : claims) {
            supported.addAll(claim.supporting());
            certain.addAll(claim.firm());
            denied.addAll(claim.denials());
            for (Evidence one : claim.contrary()) {
                if (one.rival().isPresent()) {
                    rivals.computeIfAbsent(one.about(), about -> new ArrayList<>())
                            .add(one);
                }
            }
            isNone &= claim.standing() == Standing.UNSOURCED;
        }
        this.supporting = Collections.unmodifiableList(supported);
        this.denying = Collections.unmodifiableList(denied);
        this.firm = certain;
        this.isNone = isNone;
        this.isShared = isShared;
        List<Tellers> all = new ArrayList<>(supported.size());
        List<Tellers> firmly = new ArrayList<>(certain.size());
        for (Evidence one : supported) {
            Tellers teller = Tellers.of(index, one);
            all.add(teller);
            if (firmly.size() < certain.size() && certain.get(firmly.size()) == one) {
                firmly.add(teller);
            }
        }
        this.tellers = all;
        this.firmTellers = firmly;
        this.newest = saidBy().max(BY_LATEST);
        this.told = isShared ? newest : earliestTold();
    }

    /** The sources of a claim alone. */
    static Sources of(CaseIndex index, Claim claim) {
        return new Sources(index, List.of(claim), !claim.isOwn());
    }

    /**
     * The sources of the parts of an object. A part without evidence for some attributes, or for itself as a whole, has
     * the evidence of the object that is about the whole, or about all such parts. Many parts may share it, so it is
     * put in order once.
     */
    static final class OfParts {

        private final CaseIndex index;
        private final Claim enclosing;
        private final Map<Set<AttributeName<?>>, Claim> around = new HashMap<>();
        private final Map<Set<AttributeName<?>>, Sources> shared = new HashMap<>();

        OfParts(CaseIndex index, Claim enclosing) {
            this.index = index;
            this.enclosing = enclosing;
        }

        /** What is known of a part, whatever of it. */
        <P> Claim throughout(P part, AttributeName<P> list) {
            return enclosing.throughout(part, list);
        }

        /** The evidence for some attributes of a part. */
        <P extends Annotated> Sources of(P part, AttributeName<P> list, Set<AttributeName<?>> attributes) {
            return of(part, list, attributes, Set.of(list));
        }

        /**
         * The same.
         *
         * @param holders the attributes of the enclosing object that say the same of the part
         */
        <P extends Annotated> Sources of(
                P part, AttributeName<P> list, Set<AttributeName<?>> attributes, Set<AttributeName<?>> holders) {
            Claim whole = around.computeIfAbsent(holders, enclosing::over);
            Claim told = whole.over(attributes, part, list);
            return told.isOwn()
                    ? Sources.of(index, told)
                    : shared.computeIfAbsent(holders, some -> new Sources(index, List.of(whole), true));
        }

        /**
         * The first source that tells of an attribute that has one value, by evidence of the enclosing object about it
         * alone. Each of these tells of it, where evidence for the whole perhaps does not.
         */
        Optional<PartialDate> firstTold(AttributeName<?> holder) {
            Claim told = enclosing.attribute(holder);
            return told.isOwn() ? Sources.of(index, told).told() : Optional.empty();
        }
    }

    /** All evidence for the course of an episode: that of the detention, its phases and its release. */
    static Sources forEpisode(CaseIndex index, Claim told, Detention detention) {
        List<Claim> all = new ArrayList<>();
        all.add(told.over(Set.of(Detention.PERIOD, Detention.CUSTODY_PHASES, Detention.RELEASE)));
        for (CustodyPhase phase : detention.custodyPhases()) {
            all.add(told.throughout(phase, Detention.CUSTODY_PHASES));
        }
        detention.release().ifPresent(release -> all.add(told.throughout(release, Detention.RELEASE)));
        return new Sources(index, all, false);
    }

    /**
     * The sources of an attribute or, where there are none, of the whole or of anything that is said of the object: in a
     * list with a source for each cell, all of them tell of it.
     */
    static Sources deciding(CaseIndex index, Claim whole, AttributeName<?> attribute) {
        Claim told = whole.attribute(attribute);
        if (!told.isTold() || !told.supporting().isEmpty()) {
            return new Sources(index, List.of(told), false);
        }
        Claim telling = whole.supporting().isEmpty() ? whole.throughout() : whole;
        return new Sources(index, List.of(telling), false);
    }

    /** Whether other parts have them, too. */
    boolean areShared() {
        return isShared;
    }

    /** Whether there is no evidence at all. */
    boolean isNone() {
        return isNone;
    }

    List<Evidence> supporting() {
        return supporting;
    }

    List<Evidence> denying() {
        return denying;
    }

    /** The evidence that gives another value for the attribute. */
    List<Evidence> rivals(AttributeName<?> attribute) {
        return rivals.getOrDefault(Optional.of(attribute.name()), List.of());
    }

    /** Whether a firm source makes it certain, as far as its dates do. */
    boolean carry() {
        return !firm.isEmpty();
    }

    /** Whether there are sources, but no firm one. */
    boolean areDoubtful() {
        return !supporting.isEmpty() && !carry();
    }

    /** Whether a firm source has no date, so that it may be of any time. */
    boolean areUndated() {
        return firmTellers.stream().anyMatch(Tellers::isUndated);
    }

    /**
     * The latest date by which it was told; something reported as past was not after that date. Each of its own firm
     * sources tells it, so the first counts. Of sources shared with other parts, one tells it, and it is not known
     * which, so the newest counts.
     */
    Optional<PartialDate> told() {
        return told;
    }

    private Optional<PartialDate> earliestTold() {
        return firmTellers.stream()
                .flatMap(teller -> teller.saidBy().stream())
                .min(BY_LATEST)
                .or(() -> saidBy().min(BY_LATEST));
    }

    /** The date of the newest source. */
    Optional<PartialDate> newest() {
        return newest;
    }

    /** The later of two dates, as far as there are any. */
    static Optional<PartialDate> later(Optional<PartialDate> one, Optional<PartialDate> other) {
        return Stream.concat(one.stream(), other.stream()).max(BY_LATEST);
    }

    /** The date of the newest of some evidence, as far as its origins have dates. */
    public static Optional<PartialDate> newestOf(CaseIndex index, List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> Tellers.of(index, one).saidOn().stream())
                .max(BY_LATEST);
    }

    private Stream<PartialDate> saidBy() {
        return tellers.stream().flatMap(one -> one.saidBy().stream());
    }

    /**
     * Whether it was told on the day or before, for certain only by a firm source. If the origin has no date, this is
     * not known before the day on which it was passed on.
     */
    Certainty knownOn(LocalDate day) {
        return knownOn.computeIfAbsent(day, this::findKnownOn);
    }

    private Certainty findKnownOn(LocalDate day) {
        Certainty said = earliest(tellers.stream(), day);
        Certainty firmly = earliest(firmTellers.stream(), day);
        return said.isPossible() && !firmly.isCertain() ? Certainty.POSSIBLE : said;
    }

    private static Certainty earliest(Stream<Tellers> tellers, LocalDate day) {
        return tellers.map(teller -> teller.toldBy(day))
                .min(Certainty::compareTo)
                .orElse(Certainty.NO);
    }

    /** Whether a firm source certainly came after a date, and does not report on a time before only. */
    boolean isToldAfter(PartialDate date) {
        return date.latest()
                .filter(LocalDate.MAX::isAfter)
                .filter(day -> reachTo(day.plusDays(1)))
                .isPresent();
    }

    /** Whether a firm source is certainly of the day, and tells of it. */
    boolean toldOn(LocalDate day) {
        return firmTellers.stream()
                .filter(one -> one.reachTo(day))
                .flatMap(one -> one.saidOn().stream())
                .anyMatch(date -> date.on(day).isCertain());
    }

    /**
     * Whether a firm source was certainly not before the day, and covers it, so that whatever it says goes on still
     * went on then.
     */
    boolean reachTo(LocalDate day) {
        return !reaching(day).isEmpty();
    }

    /** The firm evidence of sources that reach to the day. */
    List<Evidence> reaching(LocalDate day) {
        return reaching.computeIfAbsent(day, this::findReaching);
    }

    private List<Evidence> findReaching(LocalDate day) {
        List<Evidence> found = new ArrayList<>();
        for (int i = 0; i < firm.size(); i++) {
            if (firmTellers.get(i).reachTo(day)) {
                found.add(firm.get(i));
            }
        }
        return found;
    }

    /** Whether a date reported as past was before the day, which is also certain if it was reported before the day. */
    Certainty isOver(PartialDate date, LocalDate day) {
        boolean toldBefore = told().filter(told ->
                        told.before(day).isCertain() && !date.after(told).isCertain())
                .isPresent();
        if (toldBefore || date.before(day).isCertain()) {
            return Certainty.CERTAIN;
        }
        return Vicinity.after(date, day).isCertain() ? Certainty.NO : Certainty.POSSIBLE;
    }
}
