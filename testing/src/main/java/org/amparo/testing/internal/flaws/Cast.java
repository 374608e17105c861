package org.amparo.testing.internal.flaws;

import java.util.Locale;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.CustodyForm;
import org.amparo.code.IncidentKind;
import org.amparo.code.LawfulBasis;
import org.amparo.code.OrganisationKind;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.Evidence;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.speech.Relay;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The persons and other records of a flaw. Their ids hold the flaw's name, so that no two flaws share a record. */
public final class Cast {

    /** Everybody in these files is public, so that somebody has thought of the basis. */
    private static final Consent BASIS =
            Consent.builder().lawfulBasis(LawfulBasis.LEGITIMATE_INTEREST).build();

    static final String WORDING = "is held";

    private final String name;

    /** The cast of the flaw of that name. */
    public Cast(String flaw) {
        this.name = flaw.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public PersonId personId() {
        return PersonId.of(name);
    }

    public PersonId anotherId() {
        return PersonId.of(name + "-2");
    }

    public OrganisationId bodyId() {
        return OrganisationId.of(name);
    }

    public OrganisationId anotherBodyId() {
        return OrganisationId.of(name + "-2");
    }

    public GroupId groupId() {
        return GroupId.of(name);
    }

    public DetentionId detentionId(int number) {
        return DetentionId.of(name + "-" + number);
    }

    public IncidentId incidentId(int number) {
        return IncidentId.of(name + "-" + number);
    }

    public AwardId awardId() {
        return AwardId.of(name);
    }

    public StatementId statementId(int number) {
        return StatementId.of(name + "-" + number);
    }

    /** An id that is in no file. */
    public PersonId absentId() {
        return PersonId.of(name + "-absent");
    }

    public Person.Builder person() {
        return Person.builder()
                .id(personId())
                .addName(Name.of("Zavenilo Nobody"))
                .consent(BASIS);
    }

    public Person.Builder another() {
        return Person.builder()
                .id(anotherId())
                .addName(Name.of("Murateli Nobody"))
                .consent(BASIS);
    }

    public Organisation body() {
        return Organisation.builder()
                .id(bodyId())
                .addKind(OrganisationKind.NGO)
                .addName(Name.of("Society of the Invented Plain"))
                .build();
    }

    public Group.Builder group() {
        return Group.builder().id(groupId());
    }

    public Award.Builder award() {
        return Award.builder().id(awardId()).addName(Name.of("Prize of Nowhere"));
    }

    /** A statement without author and date. */
    public Statement.Builder undated(int number) {
        return Statement.builder().id(statementId(number)).access(Access.SEEN);
    }

    public Statement.Builder statement(int number, String publishedOn) {
        return undated(number).publishedOn(PartialDate.parse(publishedOn));
    }

    /** The first source, from the end of 2024: after everything else here, unless a flaw says otherwise. */
    public Statement source() {
        return statement(1, "2024-12-20").build();
    }

    public Relay relay(String key, StatementId of) {
        return Relay.builder().key(key).statement(of).build();
    }

    public Evidence.Builder evidence(int statement) {
        return Evidence.builder().statement(statementId(statement)).wording(WORDING);
    }

    /** Evidence for the charges of a detention. */
    public Evidence ofCharges() {
        return evidence(1).about(Detention.CHARGES).build();
    }

    public Evidence inSource() {
        return evidence(1).build();
    }

    /** A detention of the person for a period, reported by the first source. */
    public Detention.Builder detention(int number, String period) {
        return Detention.builder()
                .id(detentionId(number))
                .detainee(personId())
                .period(Period.parse(period))
                .addEvidence(inSource());
    }

    /** What was done to the person in a period, reported by the first source. */
    public Incident.Builder incident(int number, IncidentKind kind, String period) {
        return Incident.of(incidentId(number), kind, personId()).toBuilder()
                .period(Period.parse(period))
                .addEvidence(inSource());
    }

    public CustodyPhase.Builder phase(CustodyForm form, String period) {
        return CustodyPhase.builder().form(form).period(Period.parse(period)).addEvidence(inSource());
    }
}
