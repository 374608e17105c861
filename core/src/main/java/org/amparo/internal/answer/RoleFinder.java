package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.id.OrganisationId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.internal.index.HashedKey;
import org.amparo.people.Role;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.status.RoleAnswer;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The finder of roles on a day. Nobody has a role, whatever its period, on a day that is certainly before their birth
 * or after their death, or before the organisation was founded or after it was dissolved.
 */
public final class RoleFinder {

    private static final Attribute<Role, ?, OrganisationId> ORGANISATION = Role.SHAPE.line(Role.ORGANISATION);

    private final CaseIndex index;
    private final Knowledge knowledge;
    private final LocalDate day;
    private final Killings killings;

    public RoleFinder(CaseIndex index, Knowledge knowledge, LocalDate day) {
        this.index = index;
        this.knowledge = knowledge;
        this.day = day;
        this.killings = new Killings(index, knowledge, day);
    }

    /** A role and the person who has it. */
    public record Held(Person person, Role role) {}

    public static List<Held> of(Person person) {
        return person.roles().stream().map(role -> new Held(person, role)).toList();
    }

    public static List<Held> at(CaseIndex index, OrganisationId organisation) {
        return index.holders(ORGANISATION, organisation).stream()
                .map(holder -> new Held((Person) holder.record(), holder.object()))
                .toList();
    }

    /** The answer whether the person had the role; empty if they certainly had not, or it is not known. */
    public Optional<RoleAnswer> read(Held held) {
        Person person = held.person();
        if (person.isRetracted()) {
            return Optional.empty();
        }
        Person withThisRole = Person.builder()
                .id(person.id())
                .bornOn(person.bornOn())
                .diedOn(person.diedOn())
                .roles(List.of(held.role()))
                .evidence(person.evidence())
                .build();
        return knowledge
                .of(Person.class, withThisRole)
                .filter(known -> !known.record().roles().isEmpty())
                .flatMap(known -> read(held, known));
    }

    private Optional<RoleAnswer> read(Held held, RecordKnowledge<Person> known) {
        Person person = known.record();
        Role role = person.roles().get(0);
        Claim told = Claim.of(person.shaped());
        if (told.throughout(role, Person.ROLES).isTakenBack()) {
            return Optional.empty();
        }
        Sources sources = new Sources.OfParts(index, told)
                .of(role, Person.ROLES, Set.of(Role.RELATION, Role.ORGANISATION, Role.PERSON, Role.PERIOD));
        Certainty stated = role.period().map(period -> inside(period, sources)).orElseGet(() -> statedOn(sources));
        List<Evidence> contrary = new ArrayList<>(sources.denying());
        contrary.addAll(Rivals.of(sources.rivals(Role.PERIOD), Period::parse)
                .against(stated, period -> Vicinity.contains(period, day)));
        if ((!stated.isPossible() && contrary.isEmpty()) || isOutOfTime(told, person, role)) {
            return Optional.empty();
        }
        boolean doubtful = !contrary.isEmpty()
                || known.isDoubtful(Set.of(Person.ROLES, Person.DIED_ON))
                || role.disputed().orElse(false);
        return Optional.of(RoleAnswer.builder()
                .on(day)
                .person(held.person().id())
                .role(held.role())
                .certainty(stated.isCertain() && !doubtful ? Certainty.CERTAIN : Certainty.POSSIBLE)
                .evidence(sources.supporting().stream().map(known.original()).toList())
                .contrary(HashedKey.distinct(
                        Evidence.SHAPE, contrary.stream().map(known.original()).toList()))
                .build());
    }

    /**
     * The certainty inside a period, which is certain only as far as the newest firm source reaches; one that has an
     * end, also by a firm source without a date.
     */
    private Certainty inside(Period period, Sources sources) {
        Certainty contains = Vicinity.contains(period, day);
        boolean reached = sources.reachTo(day) || (period.end().isPresent() && sources.areUndated());
        return contains.isCertain() && !reached ? Certainty.POSSIBLE : contains;
    }

    /**
     * The certainty of a role without a period: certain on the day on which it was told, and possible on every other.
     */
    private Certainty statedOn(Sources sources) {
        return sources.toldOn(day) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /**
     * Whether the person was certainly not yet born or already dead, or the organisation certainly not yet founded or
     * already dissolved.
     */
    private boolean isOutOfTime(Claim told, Person person, Role role) {
        Optional<Organisation> organisation = role.organisation()
                .flatMap(index::find)
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .flatMap(found -> knowledge.of(Organisation.class, found))
                .map(RecordKnowledge::record);
        return past(told, Person.BORN_ON, person.bornOn()) == Certainty.NO
                || past(told, Person.DIED_ON, person.diedOn()) == Certainty.CERTAIN
                || isKilled(person)
                || organisation.filter(this::isOutOfTime).isPresent();
    }

    private boolean isOutOfTime(Organisation organisation) {
        Claim told = Claim.of(organisation.shaped());
        return past(told, Organisation.FOUNDED_ON, organisation.foundedOn()) == Certainty.NO
                || past(told, Organisation.DISSOLVED_ON, organisation.dissolvedOn()) == Certainty.CERTAIN;
    }

    private boolean isKilled(Person person) {
        EpisodeReading killed = killings.of(person).reading();
        return killed.isDead() && killed.certainty().isCertain();
    }

    /** Whether the event of a date was before the day; possible if there is no date. */
    private Certainty past(Claim told, AttributeName<PartialDate> attribute, Optional<PartialDate> date) {
        return date.map(on -> Sources.of(index, told.attribute(attribute)).isOver(on, day))
                .orElse(Certainty.POSSIBLE);
    }
}
