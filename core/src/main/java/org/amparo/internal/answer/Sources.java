package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.Detention;
import org.amparo.code.ClaimStatus;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.internal.index.Around;
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
    /** The evidence with another value, by the attribute that it is about. */
    private final Map<String, List<Evidence>> rivals;

    private final List<Tellers> tellers;
    private final boolean isEmpty;
    private final List<Integer> firm;
    private final Optional<PartialDate> newest;
    private final Optional<PartialDate> told;
    /** What was found for a day, since many parts that share these sources ask for the same. */
    private final Map<LocalDate, List<Evidence>> reaching = new HashMap<>();

    private final Map<LocalDate, Certainty> knownOn = new HashMap<>();

    private Sources(CaseIndex index, List<Evidence> evidence, boolean inherited) {
        List<Evidence> supported = new ArrayList<>(evidence.size());
        List<Evidence> denied = new ArrayList<>(0);
        Map<String, List<Evidence>> others = new HashMap<>(0);
        List<Tellers> told = new ArrayList<>(evidence.size());
        List<Integer> certain = new ArrayList<>(evidence.size());
        for (Evidence one : evidence) {
            if (!one.stands()) {
                continue;
            }
            boolean denies = one.denies();
            if (denies) {
                denied.add(one);
            }
            if (one.rival().isPresent()) {
                one.about()
                        .ifPresent(about -> others.computeIfAbsent(about, some -> new ArrayList<>())
                                .add(one));
            } else if (!denies) {
                if (one.isFirm()) {
                    certain.add(supported.size());
                }
                supported.add(one);
                told.add(Tellers.of(index, one));
            }
        }
        this.supporting = Collections.unmodifiableList(supported);
        this.denying = Collections.unmodifiableList(denied);
        this.rivals = others;
        this.tellers = told;
        this.firm = certain;
        this.isEmpty = evidence.isEmpty();
        this.newest = saidBy().max(BY_LATEST);
        this.told = inherited ? newest : earliestTold();
    }

    /** The evidence for some attributes of an object and for the object as a whole. */
    static Sources forAttributes(CaseIndex index, Annotated object, Set<AttributeName<?>> attributes) {
        return new Sources(index, about(object, attributes), false);
    }

    /**
     * The sources of the parts of an object. A part without evidence for some attributes, or for itself as a whole, has
     * the evidence of the object that is about the whole, or about all such parts. Many parts may share it, so it is
     * put in order once.
     */
    static final class OfParts {

        private final CaseIndex index;
        private final Annotated enclosing;
        private final Map<Set<AttributeName<?>>, Sources> shared = new HashMap<>();

        OfParts(CaseIndex index, Annotated enclosing) {
            this.index = index;
            this.enclosing = enclosing;
        }

        /**
         * The evidence for some attributes of a part.
         *
         * @param holders the attribute that holds the part, and other attributes of the enclosing object that say the
         *     same of it
         */
        Sources of(Annotated part, Set<AttributeName<?>> attributes, Set<AttributeName<?>> holders) {
            List<Evidence> own = about(part, attributes);
            return own.isEmpty()
                    ? shared.computeIfAbsent(holders, some -> new Sources(index, about(enclosing, some), true))
                    : new Sources(index, own, false);
        }

        /**
         * The first source that tells of an attribute that has one value, by evidence of the enclosing object about it
         * alone. Each of these tells of it, where evidence for the whole perhaps does not.
         */
        Optional<PartialDate> firstTold(AttributeName<?> holder) {
            List<Evidence> about = enclosing.evidence().stream()
                    .filter(evidence -> evidence.isAbout(holder))
                    .toList();
            return new Sources(index, about, false).told();
        }
    }

    /** The evidence for one attribute of an object; if there is none, that for the object as a whole. */
    static Sources forAttribute(CaseIndex index, Annotated object, AttributeName<?> attribute) {
        return new OfAttributes(index).of(object, attribute, List.of());
    }

    /**
     * The sources of the attributes of several objects, of which many may share the evidence for what encloses them.
     */
    static final class OfAttributes {

        private final CaseIndex index;
        private final IdentityHashMap<Annotated, Map<Optional<String>, Sources>> shared = new IdentityHashMap<>();

        OfAttributes(CaseIndex index) {
            this.index = index;
        }

        /**
         * The evidence for one attribute of an object; if there is none, that for the object as a whole; if there is
         * none either, the evidence of the nearest enclosing object that is about the whole, or about everything in the
         * same attribute.
         *
         * @param around the surroundings of the object, the nearest first
         */
        Sources of(Annotated object, AttributeName<?> attribute, List<Around> around) {
            List<Evidence> own = object.evidence().stream()
                    .filter(evidence -> evidence.isAbout(attribute))
                    .toList();
            if (!own.isEmpty()) {
                return new Sources(index, own, false);
            }
            Sources whole = shared(object, Optional.empty());
            for (int i = 0; whole.isEmpty && i < around.size(); i++) {
                whole = shared(around.get(i).object(), Optional.of(around.get(i).holder()));
            }
            return whole;
        }

        private Sources shared(Annotated object, Optional<String> holder) {
            return shared.computeIfAbsent(object, some -> new HashMap<>())
                    .computeIfAbsent(
                            holder,
                            some -> new Sources(
                                    index,
                                    about(
                                            object,
                                            name -> holder.filter(name::equals).isPresent()),
                                    true));
        }
    }

    /** All evidence for the course of an episode: that of the detention, its phases and its release. */
    static Sources forEpisode(CaseIndex index, Detention detention) {
        List<Evidence> all = new ArrayList<>(
                about(detention, Set.of(Detention.PERIOD, Detention.CUSTODY_PHASES, Detention.RELEASE)));
        detention.custodyPhases().forEach(phase -> all.addAll(phase.evidence()));
        detention.release().ifPresent(release -> all.addAll(release.evidence()));
        return new Sources(index, all, false);
    }

    /**
     * The evidence that says or denies an attribute; where there is none about it alone, that for the whole; where there
     * is none of that either, as in a list with a source for each cell, all that says something of the object.
     */
    static Sources deciding(CaseIndex index, Annotated object, AttributeName<?> attribute) {
        List<Evidence> said =
                object.evidence().stream().filter(one -> one.rival().isEmpty()).toList();
        return Stream.<Predicate<Evidence>>of(
                        one -> one.isAbout(attribute), one -> one.about().isEmpty(), Evidence::supports)
                .map(which -> said.stream().filter(which).toList())
                .filter(evidence -> !evidence.isEmpty())
                .findFirst()
                .map(evidence -> new Sources(index, evidence, false))
                .orElseGet(() -> new Sources(index, List.of(), false));
    }

    /** Whether there is no evidence at all. */
    boolean isNone() {
        return isEmpty;
    }

    /** Whether anybody claims what an object tells of: it has no evidence, or some that is not retracted and no denial. */
    static boolean claim(Annotated object) {
        return claim(object.evidence());
    }

    /** The same of the value of an attribute, by the evidence about it. */
    static boolean claim(Annotated object, AttributeName<?> attribute) {
        return claim(
                object.evidence().stream().filter(one -> one.isAbout(attribute)).toList());
    }

    static boolean claim(List<Evidence> evidence) {
        return evidence.isEmpty() || evidence.stream().anyMatch(Evidence::claims);
    }

    /**
     * Whether the sources of an object uphold it. They do not if any was retracted and the rest is retracted too or only
     * denies: nobody claims it any longer.
     */
    static boolean uphold(Annotated object) {
        return uphold(object.evidence());
    }

    static boolean uphold(List<Evidence> evidence) {
        return claim(evidence) || evidence.stream().noneMatch(Sources::isRetracted);
    }

    private static boolean isRetracted(Evidence evidence) {
        return evidence.status().filter(ClaimStatus.RETRACTED::equals).isPresent();
    }

    private static List<Evidence> about(Annotated object, Set<AttributeName<?>> attributes) {
        return about(
                object,
                name -> attributes.stream()
                        .anyMatch(attribute -> attribute.name().equals(name)));
    }

    private static List<Evidence> about(Annotated object, Predicate<String> attribute) {
        return object.evidence().stream()
                .filter(evidence -> evidence.about().map(attribute::test).orElse(true))
                .toList();
    }

    List<Evidence> supporting() {
        return supporting;
    }

    List<Evidence> denying() {
        return denying;
    }

    /** The evidence that gives another value for the attribute. */
    List<Evidence> rivals(AttributeName<?> attribute) {
        return rivals.getOrDefault(attribute.name(), List.of());
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
        return firm().anyMatch(Tellers::isUndated);
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
        return firm().flatMap(teller -> teller.saidBy().stream()).min(BY_LATEST).or(() -> saidBy().min(BY_LATEST));
    }

    private Stream<Tellers> firm() {
        return firm.stream().map(tellers::get);
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
        Certainty firmly = earliest(firm(), day);
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
        return firm().filter(one -> one.reachTo(day))
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
        return reaching.computeIfAbsent(
                day,
                some -> firm.stream()
                        .filter(i -> tellers.get(i).reachTo(some))
                        .map(supporting::get)
                        .toList());
    }

    /** Whether a date reported as past was before the day, which is also certain if it was reported before the day. */
    Certainty isOver(PartialDate date, LocalDate day) {
        boolean toldBefore = told().filter(told ->
                        told.before(day).isCertain() && !date.after(told).isCertain())
                .isPresent();
        if (toldBefore || date.before(day).isCertain()) {
            return Certainty.CERTAIN;
        }
        return date.after(day).isCertain() ? Certainty.NO : Certainty.POSSIBLE;
    }
}
