package org.amparo.testing.internal.flaws;

import java.util.Locale;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.CustodyForm;
import org.amparo.code.OrganisationKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.Evidence;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.speech.Relay;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Who and what a flaw is played with; the ids bear the name of the flaw, so that no two flaws share a record. */
public final class Cast {

    static final String WORDING = "is held";

    private final String name;

    /** The cast of the flaw of that name. */
    public Cast(String flaw) {
        this.name = flaw.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    PersonId personId() {
        return PersonId.of(name);
    }

    PersonId anotherId() {
        return PersonId.of(name + "-2");
    }

    OrganisationId bodyId() {
        return OrganisationId.of(name);
    }

    GroupId groupId() {
        return GroupId.of(name);
    }

    DetentionId detentionId(int number) {
        return DetentionId.of(name + "-" + number);
    }

    AwardId awardId() {
        return AwardId.of(name);
    }

    StatementId statementId(int number) {
        return StatementId.of(name + "-" + number);
    }

    /** An id that is in no file. */
    PersonId absentId() {
        return PersonId.of(name + "-absent");
    }

    Person.Builder person() {
        return Person.builder().id(personId()).addName(Name.of("Zavenilo Nobody"));
    }

    Person.Builder another() {
        return Person.builder().id(anotherId()).addName(Name.of("Murateli Nobody"));
    }

    Organisation body() {
        return Organisation.builder()
                .id(bodyId())
                .addKind(OrganisationKind.NGO)
                .addName(Name.of("Society of the Invented Plain"))
                .build();
    }

    Group.Builder group() {
        return Group.builder().id(groupId());
    }

    Award.Builder award() {
        return Award.builder().id(awardId()).addName(Name.of("Prize of Nowhere"));
    }

    /** Something that nobody signed and that bears no date. */
    Statement.Builder undated(int number) {
        return Statement.builder().id(statementId(number)).access(Access.SEEN);
    }

    Statement.Builder statement(int number, String publishedOn) {
        return undated(number).publishedOn(PartialDate.parse(publishedOn));
    }

    /** The first source, of the end of 2024: after all that happens here, if nothing else is said. */
    Statement source() {
        return statement(1, "2024-12-20").build();
    }

    Relay relay(String key, StatementId of) {
        return Relay.builder().key(key).statement(of).build();
    }

    Evidence.Builder evidence(int statement) {
        return Evidence.builder().statement(statementId(statement)).wording(WORDING);
    }

    Evidence inSource() {
        return evidence(1).build();
    }

    /** A detention of the person for a period, of which the first source tells. */
    Detention.Builder detention(int number, String period) {
        return Detention.builder()
                .id(detentionId(number))
                .detainee(personId())
                .period(Period.parse(period))
                .addEvidence(inSource());
    }

    CustodyPhase.Builder phase(CustodyForm form, String period) {
        return CustodyPhase.builder().form(form).period(Period.parse(period)).addEvidence(inSource());
    }
}
