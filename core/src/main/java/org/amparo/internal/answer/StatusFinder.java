package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.code.Liberty;
import org.amparo.evidence.Evidence;
import org.amparo.id.DetentionId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.shape.AttributeName;
import org.amparo.status.HeldAnswer;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The finder of the status of somebody on a day. Every detention gives a reading, the strongest is the answer, and
 * death ends them all.
 */
public final class StatusFinder {

    /** The attributes of a detention on which a reading rests. */
    private static final Set<AttributeName<?>> READ =
            Set.of(Detention.PERIOD, Detention.CUSTODY_PHASES, Detention.RELEASE, Detention.PROCEEDINGS);

    private static final Comparator<TimedReading> LATEST_FIRST = Comparator.<TimedReading, Boolean>comparing(
                    read -> read.start().isEmpty())
            .thenComparing(read -> read.start().orElse(PartialDate.of(0)), PartialDate.BY_EARLIEST.reversed())
            .thenComparing(read -> read.detention().toString());

    private final CaseIndex index;
    private final Knowledge knowledge;
    private final LocalDate day;
    private final Memberships memberships;
    private final Killings killings;
    private final ReleaseDemands demands;
    private final Disappearances disappearances;
    /** The detentions of groups that were already looked at, since many members ask for the same group. */
    private final Map<SubjectId, List<Detention>> episodes = new HashMap<>();
    /** The readings of detentions of groups, which all members ask for. */
    private final Map<DetentionId, Optional<TimedReading>> ofGroups = new HashMap<>();

    public StatusFinder(CaseIndex index, Knowledge knowledge, LocalDate day) {
        this.index = index;
        this.knowledge = knowledge;
        this.memberships = new Memberships(index, knowledge);
        this.killings = new Killings(index, knowledge, day);
        this.demands = new ReleaseDemands(index, knowledge);
        this.disappearances = new Disappearances(index, knowledge, day);
        this.day = day;
    }

    /**
     * The readings of a day by what could be known on another: what was known for certain, as far as what was perhaps
     * known allows it.
     */
    public static Function<SubjectId, EpisodeReading> knownBy(AnswerIndex index, LocalDate knowledge, LocalDate day) {
        StatusFinder certain = new StatusFinder(index.file(), Knowledge.by(index, knowledge, Certainty.CERTAIN), day);
        StatusFinder possible = new StatusFinder(index.file(), Knowledge.by(index, knowledge, Certainty.POSSIBLE), day);
        return subject -> certain.read(subject).orAsPossibly(possible.read(subject));
    }

    public EpisodeReading read(SubjectId subject) {
        List<TimedReading> timed = readingsOf(subject);
        List<EpisodeReading> readings = new ArrayList<>(freed(timed, subject));
        readings.addAll(missing(subject));
        return read(subject, readings, timed);
    }

    /** The reading as if there were no detention, and enforced disappearances alone. */
    EpisodeReading readMissing(SubjectId subject) {
        return read(subject, missing(subject), List.of());
    }

    private List<EpisodeReading> missing(SubjectId subject) {
        if (!disappearances.has(subject)) {
            return List.of();
        }
        List<Detention> known = new ArrayList<>();
        for (Detention detention : episodesOf(subject)) {
            knowledge
                    .of(Detention.class, detention)
                    .map(RecordKnowledge::record)
                    .ifPresent(known::add);
        }
        return disappearances.of(subject, known);
    }

    /** The reading as if the detention were the only one, of the subject or of groups to which it belongs. */
    EpisodeReading read(SubjectId subject, Detention only) {
        List<TimedReading> timed = index.same(only.detainee(), subject)
                ? read(only).map(List::of).orElse(List.of())
                : readingsOf(subject).stream()
                        .filter(read -> read.detention().equals(only.id()))
                        .toList();
        return read(subject, freed(timed, subject), timed);
    }

    private EpisodeReading read(SubjectId subject, List<EpisodeReading> readings, List<TimedReading> detentions) {
        EpisodeReading held = EpisodeReading.strongest(readings);
        return index.find(subject)
                .filter(Person.class::isInstance)
                .map(person -> withDeath((Person) person, held, detentions))
                .orElse(held);
    }

    /** The reading with the death that the person's own record tells of, or else a killing. */
    private EpisodeReading withDeath(Person person, EpisodeReading held, List<TimedReading> detentions) {
        EpisodeReading dated = knowledge
                .of(Person.class, person)
                .flatMap(this::death)
                .map(death -> withDeath(death, held, detentions))
                .orElse(held);
        if (dated.isDead() && dated.certainty().isCertain()) {
            return dated;
        }
        Death killing = killings.of(person);
        EpisodeReading killed = killing.reading();
        return killed.isDead() && (!dated.isDead() || killed.certainty().isCertain())
                ? withDeath(killing, dated.isDead() ? held : dated, detentions)
                : dated.disputedBy(killed.contrary());
    }

    /**
     * What a file tells of a death.
     *
     * @param reading dead, as it is known; unknown if it was not before the day, or nobody tells of any
     * @param past whether it was before the day, however it is known
     * @param told the later of its date and its newest source
     */
    record Death(EpisodeReading reading, Certainty past, Optional<PartialDate> told) {}

    /**
     * The reading with a death. One that is not firmly known is a doubt where somebody may have been held on its day, and
     * where a newer firm source says that a detention goes on.
     */
    private static EpisodeReading withDeath(Death death, EpisodeReading held, List<TimedReading> detentions) {
        EpisodeReading dead = death.reading();
        if (!dead.isDead() || (dead.evidence().isEmpty() && held.isDead())) {
            return held.disputedBy(dead.contrary()); // A day without a source weakens no death that has one.
        }
        boolean isOutdone = !dead.certainty().isCertain()
                && detentions.stream()
                        .anyMatch(
                                read -> death.told().filter(read.goesOnAfter()).isPresent());
        List<Evidence> later =
                detentions.stream().flatMap(read -> read.deathToCome().stream()).toList();
        return !isOutdone && (death.past().isCertain() || !isStated(held))
                ? dead.disputedBy(later)
                : held.atMostPossible().disputedBy(dead.evidence()).disputedBy(dead.contrary());
    }

    /** Whether a possible death leaves it at that, and is only told as speaking against it. */
    private static boolean isStated(EpisodeReading held) {
        return held.isHeld() || held.certainty().isCertain();
    }

    /**
     * The readings of the detentions of the subject and of the groups to which it belongs, the latest first: of two
     * that say the same, the answer names the one that began last.
     */
    private List<TimedReading> readingsOf(SubjectId subject) {
        List<TimedReading> readings = new ArrayList<>();
        Set<DetentionId> seen = new HashSet<>();
        for (Detention detention : episodesOf(subject)) {
            seen.add(detention.id());
            read(detention).ifPresent(readings::add);
        }
        for (Memberships.Membership membership : memberships.of(subject)) {
            for (Detention detention : episodes.computeIfAbsent(membership.group(), this::episodesOf)) {
                if (seen.add(detention.id())) {
                    ofGroups.computeIfAbsent(detention.id(), id -> read(detention))
                            .flatMap(read -> read.forMember(membership, day))
                            .ifPresent(readings::add);
                }
            }
        }
        readings.sort(LATEST_FIRST);
        return readings;
    }

    /** The readings, in which a demand for a release that was met frees from its day on, possibly. */
    private List<EpisodeReading> freed(List<TimedReading> readings, SubjectId subject) {
        List<EpisodeReading> freed = new ArrayList<>();
        List<ReleaseDemands.Success> met = readings.isEmpty() ? List.of() : demands.of(subject);
        for (TimedReading read : readings) {
            EpisodeReading reading = read.reading();
            for (ReleaseDemands.Success one : met) {
                Optional<ReleaseDemands.Success> undone = one.undone().filter(back -> isPast(back, read));
                if (undone.isPresent()) {
                    reading = reading.alsoRestingOn(undone.get().evidence());
                } else if (isPast(one, read)) {
                    reading = read.goesOnAfter().test(one.told())
                            ? reading.atMostPossible().disputedBy(one.evidence())
                            : EpisodeReading.freed(reading, one.evidence());
                }
            }
            freed.add(reading);
        }
        return freed;
    }

    /** Whether a demand was met by the day, and not before a detention in which somebody is held. */
    private boolean isPast(ReleaseDemands.Success met, TimedReading read) {
        boolean isBefore =
                read.start().filter(start -> met.on().before(start).isCertain()).isPresent();
        return HeldAnswer.HELD.contains(read.reading().liberty())
                && !isBefore
                && !met.on().after(day).isPossible();
    }

    private List<Detention> episodesOf(SubjectId subject) {
        return index.detentionsOf(subject).stream()
                .filter(detention ->
                        !detention.isRetracted() && Claim.of(detention.shaped()).isTold())
                .toList();
    }

    /**
     * A reading, the time span of the detention, whether a firm source after a date tells that it goes on, and what tells of a
     * death in it from the day on.
     */
    private record TimedReading(
            DetentionId detention,
            EpisodeReading reading,
            Optional<Period> span,
            Predicate<PartialDate> goesOnAfter,
            List<Evidence> deathToCome) {

        Optional<TimedReading> forMember(Memberships.Membership membership, LocalDate day) {
            return switch (membership.during(span, day)) {
                case CERTAIN -> Optional.of(with(reading.disputedBy(membership.denying())));
                case POSSIBLE -> Optional.of(with(reading.atMostPossible().disputedBy(membership.denying())));
                case NO -> Optional.empty();
            };
        }

        private TimedReading with(EpisodeReading other) {
            return new TimedReading(detention, other, span, goesOnAfter, deathToCome);
        }

        /** The start, by which the latest comes first and one that is not known last. */
        private Optional<PartialDate> start() {
            return span.flatMap(Period::start);
        }
    }

    private Optional<TimedReading> read(Detention detention) {
        return knowledge.of(Detention.class, detention).map(known -> {
            EpisodeReader reader = new EpisodeReader(index, known.record(), day);
            return new TimedReading(
                    detention.id(),
                    seen(reader.read(), known, READ),
                    reader.span(),
                    reader::goesOnAfter,
                    reader.deathToCome().stream().map(known.original()).toList());
        });
    }

    /**
     * The reading with the evidence as the record has it; a possible one if it rests on a value that is not accepted.
     */
    private static EpisodeReading seen(
            EpisodeReading reading, RecordKnowledge<?> known, Set<AttributeName<?>> attributes) {
        EpisodeReading original = reading.withEvidence(known.original());
        return known.isDoubtful(attributes) ? original.atMostPossible() : original;
    }

    /** The death that the record of a person tells of. */
    private Optional<Death> death(RecordKnowledge<Person> person) {
        Optional<PartialDate> died = person.record().diedOn();
        Claim told = Claim.of(person.record().shaped()).attribute(Person.DIED_ON);
        return died.filter(on -> told.isTold()).map(on -> death(on, Sources.of(index, told), person));
    }

    private Death death(PartialDate died, Sources sources, RecordKnowledge<Person> person) {
        Certainty past = sources.isOver(died, day);
        List<Evidence> rivals = Rivals.of(sources.rivals(Person.DIED_ON), PartialDate::parse)
                .against(past, other -> sources.isOver(other, day));
        EpisodeReading reading = past.isPossible()
                ? EpisodeReading.of(Liberty.DEAD, sources.carry() ? past : Certainty.POSSIBLE, sources.supporting())
                        .disputedBy(sources.denying())
                : EpisodeReading.unknown();
        return new Death(
                seen(reading.disputedBy(rivals), person, Set.of(Person.DIED_ON)),
                past,
                Sources.later(Optional.of(died), sources.newest()));
    }
}
