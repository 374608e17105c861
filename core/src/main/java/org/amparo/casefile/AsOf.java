package org.amparo.casefile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.EpisodeReading;
import org.amparo.internal.answer.Knowledge;
import org.amparo.internal.answer.RoleFinder;
import org.amparo.internal.answer.Sources;
import org.amparo.internal.answer.StatusFinder;
import org.amparo.internal.index.CaseIndex;
import org.amparo.status.HeldAnswer;
import org.amparo.status.RoleAnswer;
import org.amparo.status.Status;
import org.amparo.time.Certainty;

/**
 * The questions to a case file whose answer depends on the day.
 *
 * <pre>{@code
 * caseFile.asOf(day).statusOf(person);                  // as is known today
 * caseFile.asOf(day).knownBy(monday).statusOf(person);  // as could be known on that Monday
 * caseFile.asOf(day).held().certain().size();           // how many persons were held for certain
 * }</pre>
 */
public final class AsOf {

    private final CaseIndex index;
    private final LocalDate day;
    private final Optional<LocalDate> known;

    AsOf(CaseIndex index, LocalDate day, Optional<LocalDate> known) {
        this.index = index;
        this.day = day;
        this.known = known;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The day by which something has to be known to count; empty where all counts. */
    public Optional<LocalDate> known() {
        return known;
    }

    /**
     * The same questions, answered only with what some statement published by a day says: what an observer who had
     * read everything could have known then.
     *
     * <p>What no evidence stands by was never known. Of a claim that was passed on, each statement of its chain that
     * says the same counts. A statement that may have been published by then, or has no date, makes an answer a
     * possible one; so does a rival value, which takes the place of the accepted one where that was not known yet.
     * An end, release or death that came after all that was known by then is not known either. Evidence that is
     * retracted today never counts.
     */
    public AsOf knownBy(LocalDate knowledge) {
        return new AsOf(index, day, Optional.of(knowledge));
    }

    /**
     * Whether somebody was at liberty on the day, how certainly, and on what that rests.
     *
     * <p>Deprived of liberty, or as the form of custody says: certainly, on a day certainly inside a period of
     * detention and not after the newest evidence; possibly, where a bound is known only roughly, or after the
     * newest evidence of a detention that had not ended. Free, possibly: before the first known start and after a
     * known end; certainly only on the day of a release. Unknown: without any detention, or before the source of
     * one whose start is unknown. What a source denies or dates otherwise is listed as contrary, and makes the
     * answer a possible one.
     *
     * <p>The detentions of a group are those of its members too, for as long as they belong to it.
     */
    public Status statusOf(SubjectId subject) {
        return status(subject, reader());
    }

    /**
     * The roles that a person had on the day, for certain or possibly, in the order of the record.
     *
     * <p>Certainly: on a day certainly inside the role's period and not after the newest evidence. A role without a
     * period: on the day on which a source states it. Possibly: on other days, and wherever the record says that the
     * role is disputed, or evidence denies it or gives it another period. Not at all: outside of the period, before the
     * person's birth and after their death, before the organisation was founded and after it was dissolved, where that
     * is certain.
     */
    public List<RoleAnswer> rolesOf(PersonId person) {
        return index.find(person)
                .filter(Person.class::isInstance)
                .map(found -> roles(RoleFinder.of((Person) found)))
                .orElse(List.of());
    }

    /** Who had which role in an organisation on the day, in the order of the records; see {@link #rolesOf}. */
    public List<RoleAnswer> rolesAt(OrganisationId organisation) {
        return roles(RoleFinder.at(index, organisation));
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
        return new RoleFinder(index, Knowledge.by(index, known.orElseThrow(), certainty), day).read(held);
    }

    /**
     * Who was held on the day, of all whom the file has a detention of: persons by how certain it is, and the groups
     * that detentions name as a whole. Held is who is deprived of liberty or missing.
     *
     * <p>A group's listed members are counted among the persons; how many others it has is not known here. Two
     * records that may be of the same person count as two.
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

    /** Everybody whom a detention is of, and the members of groups whom one is of; each once. */
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
        return all;
    }

    private Function<SubjectId, EpisodeReading> reader() {
        if (known.isEmpty()) {
            return new StatusFinder(index, Knowledge.ALL, day)::read;
        }
        StatusFinder certain = finder(Certainty.CERTAIN);
        StatusFinder possible = finder(Certainty.POSSIBLE);
        return subject -> certain.read(subject).orAsPossibly(possible.read(subject));
    }

    private StatusFinder finder(Certainty certainty) {
        return new StatusFinder(index, Knowledge.by(index, known.orElseThrow(), certainty), day);
    }

    private Status status(SubjectId subject, Function<SubjectId, EpisodeReading> reader) {
        EpisodeReading answer = reader.apply(subject);
        return Status.builder()
                .subject(subject)
                .on(day)
                .liberty(answer.liberty())
                .certainty(answer.certainty())
                .custodyForm(answer.form())
                .legalPhase(answer.phase())
                .detention(answer.detention())
                .evidence(answer.evidence())
                .contrary(answer.contrary())
                .lastEvidence(Sources.newestOf(index, answer.evidence()))
                .build();
    }
}
