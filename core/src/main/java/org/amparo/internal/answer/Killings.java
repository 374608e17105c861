package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.code.IncidentKind;
import org.amparo.code.Liberty;
import org.amparo.data.DataArray;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.IncidentId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The finder of killings: incidents by which a person is dead on a day.
 *
 * <p>Evidence about the kinds says whether it was a killing, evidence about the subjects who was killed, and evidence
 * about the period when; where there is none about one of these, the evidence for the whole says it.
 */
final class Killings {

    private static final Attribute<Incident, ?, SubjectId> SUBJECTS = Incident.SHAPE.line(Incident.SUBJECTS);

    private static final Set<AttributeName<?>> READ = Set.of(Incident.KINDS, Incident.SUBJECTS, Incident.PERIOD);

    private final CaseIndex index;
    private final Knowledge knowledge;
    private final LocalDate day;
    /** What was found so far, since an incident may have many subjects. */
    private final Map<IncidentId, Optional<Killing>> found = new HashMap<>();

    Killings(CaseIndex index, Knowledge knowledge, LocalDate day) {
        this.index = index;
        this.knowledge = knowledge;
        this.day = day;
    }

    /** What all killings of a person tell; nothing known if there is none, perhaps with what would tell of one. */
    StatusFinder.Death of(Person person) {
        List<EpisodeReading> readings = new ArrayList<>();
        Certainty past = Certainty.NO;
        Optional<PartialDate> told = Optional.empty();
        for (CaseIndex.IndexedObject<Incident> holder : index.holders(SUBJECTS, person.id())) {
            Optional<StatusFinder.Death> death = found.computeIfAbsent(
                            holder.object().id(), id -> read(holder.object()))
                    .flatMap(killing -> killing.of(person));
            if (death.isPresent()) {
                readings.add(death.get().reading());
                past = death.get().past().compareTo(past) < 0 ? death.get().past() : past;
                told = Sources.later(told, death.get().told());
            }
        }
        return new StatusFinder.Death(EpisodeReading.strongest(readings), past, told);
    }

    private Optional<Killing> read(Incident incident) {
        return !incident.isKilling()
                ? Optional.empty()
                : knowledge
                        .of(Incident.class, incident)
                        .filter(known -> known.record().isKilling())
                        .map(Killing::new)
                        .filter(Killing::isTold);
    }

    /** What an incident says of all its subjects. */
    private final class Killing {

        private final RecordKnowledge<Incident> known;
        private final Incident incident;
        private final Claim told;
        private final Sources killing;
        private final Sources who;
        private final Sources when;

        Killing(RecordKnowledge<Incident> known) {
            this.known = known;
            this.incident = known.record();
            this.told = Claim.of(incident.shaped());
            this.killing = Sources.deciding(index, told, Incident.KINDS);
            this.who = Sources.deciding(index, told, Incident.SUBJECTS);
            this.when = Sources.deciding(index, told, Incident.PERIOD);
        }

        /** Whether it has no evidence, or some that says that it was a killing. */
        boolean isTold() {
            return isTold(killing);
        }

        private static boolean isTold(Sources sources) {
            return sources.isNone() || !sources.supporting().isEmpty();
        }

        Optional<StatusFinder.Death> of(Person person) {
            if (!isTold(who) || incident.subjects().stream().noneMatch(subject -> index.same(subject, person.id()))) {
                return Optional.empty();
            }
            List<Evidence> against = new ArrayList<>();
            against.addAll(against(Incident.KINDS, IncidentKind.KILLING.code()::equals));
            against.addAll(against(Incident.SUBJECTS, text -> isSame(text, person)));
            Certainty dead = incident.period().map(this::deadBy).orElseGet(this::toldBefore);
            List<Evidence> otherDays = Rivals.of(told.attribute(Incident.PERIOD).contrary(), Period::parse)
                    .against(dead, this::deadBy);
            if (!dead.isPossible()) {
                return otherDays.isEmpty()
                        ? Optional.empty()
                        : Optional.of(death(EpisodeReading.unknown().disputedBy(otherDays), dead));
            }
            boolean isDoubtful = !killing.carry() || who.areDoubtful() || isAhead() || known.isDoubtful(READ);
            EpisodeReading reading = EpisodeReading.of(
                            Liberty.DEAD, isDoubtful ? Certainty.POSSIBLE : dead, killing.supporting())
                    .disputedBy(against)
                    .disputedBy(otherDays);
            return Optional.of(death(
                    reading.withEvidence(known.original()), isAhead() && dead.isCertain() ? Certainty.POSSIBLE : dead));
        }

        private StatusFinder.Death death(EpisodeReading reading, Certainty past) {
            return new StatusFinder.Death(
                    reading, past, Sources.later(incident.period().flatMap(Period::end), killing.newest()));
        }

        /** Whether it was over by the day: certainly after its end, and possibly from its start on. */
        private Certainty deadBy(Period period) {
            if (period.start()
                    .filter(start -> Vicinity.after(start, day).isCertain())
                    .isPresent()) {
                return Certainty.NO;
            }
            if (period.end().isEmpty()) {
                return toldBefore();
            }
            Certainty over = killing.isOver(period.end().orElseThrow(), day);
            boolean isDayAloneInDoubt = when.areDoubtful() && killing.carry();
            if (over.isCertain() && !isDayAloneInDoubt) {
                return over;
            }
            return toldBefore().isCertain() ? Certainty.CERTAIN : Certainty.POSSIBLE;
        }

        /** Whether it was told before the day: perhaps on the day itself, or where a source has no date. */
        private Certainty toldBefore() {
            if (killing.told().filter(told -> told.before(day).isCertain()).isPresent()) {
                return Certainty.CERTAIN;
            }
            return killing.told().filter(told -> told.after(day).isCertain()).isPresent()
                    ? Certainty.NO
                    : Certainty.POSSIBLE;
        }

        /** Whether it was still to come when all its sources told of it: nobody says that it came about. */
        private boolean isAhead() {
            return incident.period()
                    .flatMap(Period::start)
                    .filter(start -> !killing.areUndated()
                            && killing.newest()
                                    .filter(told -> start.after(told).isCertain())
                                    .isPresent())
                    .isPresent();
        }

        /** The evidence that denies a list, or gives other values for it among which the one in question is not. */
        private List<Evidence> against(AttributeName<?> attribute, Predicate<String> isIt) {
            List<Evidence> against = new ArrayList<>();
            for (Evidence one : told.attribute(attribute).contrary()) {
                if (one.rival().stream().flatMap(rival -> texts(rival).stream()).noneMatch(isIt)) {
                    against.add(one);
                }
            }
            return against;
        }

        private static List<String> texts(DataValue rival) {
            if (rival instanceof DataArray array) {
                return array.items().stream()
                        .flatMap(item -> texts(item).stream())
                        .toList();
            }
            return rival instanceof DataString text ? List.of(text.text()) : List.of();
        }

        private boolean isSame(String id, Person person) {
            try {
                return index.same(RecordId.parse(id), person.id());
            } catch (InvalidValueException e) {
                return false;
            }
        }
    }
}
