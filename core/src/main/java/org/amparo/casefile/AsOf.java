package org.amparo.casefile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.evidence.Evidence;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.AnswerIndex;
import org.amparo.internal.answer.Disappearances;
import org.amparo.internal.answer.EpisodeReading;
import org.amparo.internal.answer.HoldingFinder;
import org.amparo.internal.answer.Knowledge;
import org.amparo.internal.answer.RoleFinder;
import org.amparo.internal.answer.Sources;
import org.amparo.internal.answer.StatusFinder;
import org.amparo.internal.answer.SupportFinder;
import org.amparo.internal.index.CaseIndex;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Holding;
import org.amparo.status.RoleAnswer;
import org.amparo.status.Status;
import org.amparo.time.Certainty;

/**
 * The questions to a case file whose answers depend on a day.
 *
 * <pre>{@code
 * caseFile.asOf(day).statusOf(person);                  // as is known today
 * caseFile.asOf(day).knownBy(monday).statusOf(person);  // as could be known on that Monday
 * caseFile.asOf(day).held().certain().size();           // how many persons were held for certain
 * }</pre>
 */
public final class AsOf implements WithoutJson {

    private final AnswerIndex answers;
    private final CaseIndex index;
    private final LocalDate day;
    private final Optional<LocalDate> known;

    AsOf(AnswerIndex answers, LocalDate day, Optional<LocalDate> known) {
        this.answers = answers;
        this.index = known.isPresent() ? answers.file() : answers.counting();
        this.day = Objects.requireNonNull(day, "day");
        this.known = known;
    }

    /** The day that is asked about. */
    public LocalDate day() {
        return day;
    }

    /** The day by which something must have been known to count; empty if everything counts. */
    public Optional<LocalDate> known() {
        return known;
    }

    /**
     * The same questions, answered only from statements published by a day: the answers of an observer who had read
     * everything by then.
     *
     * <p>A claim without evidence was never known. A relayed claim was known from each statement of its chain that
     * makes it. An answer is only possible if it rests on a statement that may have been published by then or has no
     * date, or on a rival value, which replaces the accepted value if that was not known yet. An end, release or death
     * that came after everything known by then is not known either. What was read in a statement counts until the day on
     * which that was retracted; evidence that is retracted itself never counts, since nobody knows from when on.
     */
    public AsOf knownBy(LocalDate knowledge) {
        Objects.requireNonNull(knowledge, "knowledge");
        return new AsOf(answers, day, Optional.of(knowledge));
    }

    /**
     * The status of somebody on the day: their liberty, how certain it is, and the evidence.
     *
     * <p>A person is deprived of liberty, or has the liberty that the form of custody means, certainly on a day that is
     * certainly inside a period of detention and not after the newest evidence; possibly where a bound is known only
     * roughly, or after the newest evidence of a detention that had not ended. A person is possibly free before the
     * first known start and after a known end, and certainly free only on the day of a release. The liberty is unknown
     * without any detention, or before the source of a detention whose start is unknown. Evidence that denies a
     * detention or dates it otherwise is listed as contrary, and makes the answer a possible one. Only evidence that is
     * firm ({@link Evidence#isFirm()}) makes an answer certain.
     *
     * <p>The detentions of a group apply to its members too, for as long as they belong to it.
     *
     * @throws InvalidValueException {@code unknown-record} if no record has the id or refers to it, as for an id that
     *     is misspelt
     */
    public Status statusOf(SubjectId subject) {
        if (!index.knows(Objects.requireNonNull(subject, "subject"))) {
            throw Invalid.UNKNOWN_RECORD.exception();
        }
        return status(subject, reader());
    }

    /**
     * The roles that a person had on the day, for certain or possibly, in the order of the record.
     *
     * <p>A role is certain on a day that is certainly inside its period and not after the newest evidence, or, without
     * a period, on a day on which a source states it. It is possible on other days, and wherever the record says that
     * it is disputed, or evidence denies it or gives it another period. It is left out where the day is certainly
     * outside its period, before the person's birth or after their death, or before the organisation was founded or
     * after it was dissolved.
     */
    public List<RoleAnswer> rolesOf(PersonId person) {
        return index.find(Objects.requireNonNull(person, "person"))
                .filter(Person.class::isInstance)
                .map(found -> roles(RoleFinder.of((Person) found)))
                .orElse(List.of());
    }

    /** The roles in an organisation on the day, in the order of the records; see {@link #rolesOf}. */
    public List<RoleAnswer> rolesAt(OrganisationId organisation) {
        return roles(RoleFinder.at(index, Objects.requireNonNull(organisation, "organisation")));
    }

    private List<RoleAnswer> roles(List<RoleFinder.Held> held) {
        return held.stream().flatMap(one -> role(one).stream()).toList();
    }

    private Optional<RoleAnswer> role(RoleFinder.Held held) {
        if (known.isEmpty()) {
            return new RoleFinder(index, Knowledge.ALL, day).read(held);
        }
        return role(held, Certainty.CERTAIN)
                .or(() -> role(held, Certainty.POSSIBLE)
                        .map(answer ->
                                answer.toBuilder().certainty(Certainty.POSSIBLE).build()));
    }

    private Optional<RoleAnswer> role(RoleFinder.Held held, Certainty certainty) {
        return new RoleFinder(index, Knowledge.by(answers, known.orElseThrow(), certainty), day).read(held);
    }

    /**
     * The persons who were held on the day, by certainty, and the groups that detentions name as a whole, among all
     * those of whom the file has a detention. Held means deprived of liberty or missing.
     *
     * <p>The listed members of a group are counted among the persons; the number of its other members is not known
     * here. Two records that may be about the same person count as two.
     */
    public HeldAnswer held() {
        HeldAnswer.Builder held = HeldAnswer.builder().on(day);
        Function<SubjectId, EpisodeReading> reader = reader();
        for (SubjectId subject : detainees()) {
            Status status = status(subject, reader);
            if (subject instanceof GroupId) {
                if (HeldAnswer.isHeld(status)) {
                    held.addGroup(status);
                }
            } else if (HeldAnswer.isHeld(status)) {
                if (status.certainty().isCertain()) {
                    held.addCertain(status);
                } else {
                    held.addPossible(status);
                }
            } else if (!status.certainty().isPossible()) {
                held.addUnknown(status);
            }
        }
        return held.build();
    }

    /**
     * Since when, and for how many days, somebody has been held on the day; empty for somebody who was not held, or of
     * whom nothing is known. It tells of the detention that {@link #statusOf} names, and of no earlier one.
     *
     * @throws InvalidValueException {@code unknown-record} as in {@link #statusOf}
     */
    public Optional<Holding> holdingOf(SubjectId subject) {
        return new HoldingFinder(answers, day, known).find(statusOf(subject));
    }

    /**
     * Since when, and for how many days, each of those in {@link #held} has been held: the persons who were held for
     * certain, then those who were possibly held, then the groups.
     */
    public List<Holding> holdings() {
        HeldAnswer held = held();
        HoldingFinder finder = new HoldingFinder(answers, day, known);
        return Stream.of(held.certain(), held.possible(), held.groups())
                .flatMap(List::stream)
                .flatMap(status -> finder.find(status).stream())
                .toList();
    }

    /** The subjects of all detentions and disappearances, and the members of such groups, each once. */
    private Set<SubjectId> detainees() {
        Set<SubjectId> all = new LinkedHashSet<>();
        Deque<SubjectId> open = new ArrayDeque<>();
        for (SubjectId detainee : index.detainees()) {
            open.add(detainee);
            while (!open.isEmpty()) {
                SubjectId subject = open.remove();
                if (all.add(subject) && index.find(subject).orElse(null) instanceof Group group) {
                    group.members().forEach(member -> open.add(index.current(member.member())));
                    group.subgroups().forEach(subgroup -> open.add(index.current(subgroup)));
                }
            }
        }
        for (Incident incident : index.records(Incident.class)) {
            if (Disappearances.isOne(incident)) {
                incident.subjects().forEach(subject -> all.add(index.current(subject)));
            }
        }
        return all;
    }

    private Function<SubjectId, EpisodeReading> reader() {
        return known.map(knowledge -> StatusFinder.knownBy(answers, knowledge, day))
                .orElseGet(() -> new StatusFinder(index, Knowledge.ALL, day)::read);
    }

    private Status status(SubjectId subject, Function<SubjectId, EpisodeReading> reader) {
        EpisodeReading told = reader.apply(subject);
        EpisodeReading answer =
                answers.endsLeftOut().contains(index.canonical(subject)) ? told.upToNewest(index, day) : told;
        // Each list is put together when it is asked for.
        List<Evidence> evidence = answer.evidence();
        List<Evidence> contrary = answer.contrary();
        return Status.builder()
                .subject(subject)
                .on(day)
                .liberty(answer.liberty())
                .certainty(answer.certainty())
                .custodyForm(answer.form())
                .legalPhase(answer.phase())
                .releaseDue(answer.releaseDue())
                .detention(answer.detention())
                .evidence(evidence)
                .contrary(contrary)
                .support(SupportFinder.of(index, evidence, contrary))
                .lastEvidence(Sources.newestOf(index, evidence))
                .build();
    }
}
