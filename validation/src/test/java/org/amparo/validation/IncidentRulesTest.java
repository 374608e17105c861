package org.amparo.validation;

import static org.amparo.validation.Cases.LEYLA;
import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.Consequence;
import org.amparo.code.IncidentKind;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.OrganisationRelation;
import org.amparo.code.PersonKind;
import org.amparo.code.RoleRelation;
import org.amparo.custody.Narrative;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.SubjectId;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
import org.amparo.people.Photo;
import org.amparo.people.PossibleMatch;
import org.amparo.people.Role;
import org.amparo.record.Place;
import org.amparo.record.Revision;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on incidents, and on what is dated outside of a lifetime or says too little. */
class IncidentRulesTest {

    private static final Revision RETRACTED = Revision.of(2, Instant.EPOCH, ChangeKind.RETRACTED);
    private static final Evidence DENIED =
            Evidence.of(NEWS, "never was").toBuilder().modality(Modality.DENIED).build();
    private static final PersonId IVO = PersonId.of("ivo-lund");
    private static final DetentionId HELD = DetentionId.of("d");
    private static final Statement SOURCE = statement("news").build();

    private static Person ivo() {
        return Person.builder().id(IVO).addName(Name.of("Ivo Lund")).build();
    }

    private static Incident.Builder incident(String id, String kind, SubjectId subject, String period) {
        return Incident.of(IncidentId.of(id), IncidentKind.VOCABULARY.of(kind), subject).toBuilder()
                .period(Period.parse(period));
    }

    private static Incident.Builder threat(SubjectId subject) {
        return incident("i", "threat", subject, "2024-05-05/2024-05-05");
    }

    private static Optional<PartialDate> given(String edtf) {
        return Optional.ofNullable(edtf).map(PartialDate::parse);
    }

    // The detention in which it happened

    private static List<String> outside(Incident.Builder incident, Detention.Builder detention, CaseRecord... others) {
        List<CaseRecord> records =
                new ArrayList<>(List.of(incident.detention(HELD).build(), detention.build(), SOURCE));
        records.addAll(List.of(others));
        return places("incident-outside-detention", records.toArray(new CaseRecord[0]));
    }

    @Test
    void an_incident_happened_in_the_detention_of_somebody_else() {
        List<String> here = List.of("/records/0/detention");
        Detention.Builder detention = detention("d", "2023-11-02/..");
        assertThat(outside(threat(IVO), detention, leyla(), ivo())).isEqualTo(here);
        assertThat(outside(threat(LEYLA), detention, leyla(), ivo())).isEmpty();
        assertThat(outside(threat(IVO).addSubject(LEYLA), detention, leyla(), ivo()))
                .isEmpty();
        assertThat(outside(threat(IVO).subjects(List.of()), detention, leyla())).isEmpty();
        assertThat(outside(threat(IVO).addEvidence(DENIED), detention, leyla(), ivo()))
                .isEmpty();
        assertThat(outside(threat(IVO).addRevision(RETRACTED), detention, leyla(), ivo()))
                .isEmpty();
        assertThat(outside(threat(IVO), detention("d", "2023-11-02/..").addEvidence(DENIED), leyla(), ivo()))
                .isEmpty();
        assertThat(outside(threat(IVO), detention("d", "2023-11-02/..").addRevision(RETRACTED), leyla(), ivo()))
                .isEmpty();
    }

    @Test
    void nobody_is_somebody_else_who_may_be_the_same() {
        Detention.Builder detention = detention("d", "2023-11-02/..");
        Person match = ivo().toBuilder()
                .addPossiblySame(PossibleMatch.builder().person(LEYLA).build())
                .build();
        assertThat(outside(threat(IVO), detention, leyla(), match)).isEmpty();
        Person other = leyla().toBuilder()
                .addPossiblySame(PossibleMatch.builder().person(IVO).build())
                .build();
        assertThat(outside(threat(IVO), detention, other, ivo())).isEmpty();
        Person former = leyla().toBuilder().addFormerId(IVO).build();
        assertThat(outside(threat(IVO), detention, former)).isEmpty();
        assertThat(outside(threat(IVO), detention, leyla())).isEmpty();
        Group group = Group.builder().id(GroupId.of("g")).build();
        assertThat(outside(threat(group.id()), detention, leyla(), group)).isEmpty();
        assertThat(outside(threat(IVO).addSubject(group.id()), detention, leyla(), ivo(), group))
                .isEmpty();
        assertThat(outside(threat(IVO), detention("d", "2023-11-02/..").detainee(group.id()), ivo(), group))
                .isEmpty();
        Organisation body = Organisation.builder().id(OrganisationId.of("o")).build();
        assertThat(outside(threat(body.id()), detention, leyla(), body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unnamed", "unknown", "withheld"})
    void nobody_is_somebody_else_who_has_no_name(String kind) {
        Person nameless =
                Person.builder().id(IVO).kind(PersonKind.VOCABULARY.of(kind)).build();
        assertThat(outside(threat(IVO), detention("d", "2023-11-02/.."), leyla(), nameless))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-05/2010-05-05, 2023-11-02/.., true",
        "2025/2025, 2023-11-02/2024-05-01, true",
        "2024-05-02/.., 2023-11-02/2024-05-01, true",
        "2023-11-01/2023-11-01, 2023-11-02/.., true",
        "2023-11/2023-11, 2023-11-02/.., false",
        "2023-10/2023-12, 2023-11-02/.., false",
        "2024-05/2024-05, 2023-11-02/2024-05-01, false",
        "2010?/2010?, 2023-11-02/.., false",
        "../2010, 2023-11-02/.., true",
        "2010/.., 2023-11-02/.., false",
        "2010/, 2023-11-02/.., false",
        "2025/2025, 2023-11-02/, false",
        "2025/2025, 2023-11-02/2024-05-01~, false",
        "2011/2010, 2023-11-02/.., false",
    })
    void an_incident_lies_certainly_outside_of_its_detention(String period, String detention, boolean found) {
        assertThat(outside(incident("i", "assault", LEYLA, period), detention("d", detention), leyla()))
                .isEqualTo(found ? List.of("/records/0/period") : List.of());
    }

    // Lifetimes

    @ParameterizedTest
    @CsvSource({
        "killing, 2015-05-05/2015-05-05, true",
        "attempted-killing, 2015-05-05/2015-05-05, true",
        "enforced-disappearance, 2015/.., true",
        "torture, 2011/2012, true",
        "ill-treatment, 2011/2012, true",
        "sexual-violence, 2011/2012, true",
        "assault, 2011/2012, true",
        "threat, 2010-05-06/2010-05-06, true",
        "surveillance, 2011/.., true",
        "threat, 2010-05-05/2010-05-05, false",
        "threat, 2010/2015, false",
        "threat, 2010-05/2010-06, false",
        "threat, /2015, false",
        "threat, 2015?/2015?, false",
        "enforced-disappearance, 2009/.., false",
        "raid, 2015/2015, false",
        "seizure, 2015/2015, false",
        "summons, 2015/2015, false",
        "travel-stop, 2015/2015, false",
        "online-attack, 2015/2015, false",
        "smear, 2015/2015, false",
        "reprisal, 2015/2015, false",
        "other, 2015/2015, false",
        "invented, 2015/2015, false",
    })
    void something_is_done_to_the_dead_that_the_living_alone_can_suffer(String kind, String period, boolean found) {
        List<String> expected = found ? List.of("/records/0/subjects/0") : List.of();
        Incident incident = incident("i", kind, LEYLA, period).build();
        String rule = "done-outside-lifetime";
        Person dead =
                leyla().toBuilder().diedOn(PartialDate.parse("2010-05-05")).build();
        assertThat(places(rule, incident, dead)).isEqualTo(expected);
        Incident killing =
                incident("k", "killing", LEYLA, "2010-05-05/2010-05-05").build();
        Incident told =
                killing.toBuilder().addEvidence(Evidence.of(NEWS, "was shot")).build();
        assertThat(places(rule, incident, told, SOURCE, leyla())).isEqualTo(expected);
        assertThat(places(rule, incident, killing, leyla())).isEmpty();
        assertThat(places(
                        rule, incident, killing.toBuilder().addEvidence(DENIED).build(), SOURCE, leyla()))
                .isEmpty();
        assertThat(places(rule, incident.toBuilder().addRevision(RETRACTED).build(), dead))
                .isEmpty();
        assertThat(places(rule, incident.toBuilder().addEvidence(DENIED).build(), SOURCE, dead))
                .isEmpty();
        assertThat(places(
                        rule, incident, dead.toBuilder().addRevision(RETRACTED).build()))
                .isEmpty();
    }

    /** What a retracted statement tells of a death or a killing, nobody tells any more. */
    @Test
    void nothing_is_done_to_the_dead_where_the_statement_that_tells_of_the_death_was_retracted() {
        String rule = "done-outside-lifetime";
        Incident torture = incident("i", "torture", LEYLA, "2015/2015").build();
        Evidence told = Evidence.about(Person.DIED_ON, NEWS, "died in May 2010");
        Person dead = leyla().toBuilder()
                .diedOn(PartialDate.parse("2010-05-05"))
                .addEvidence(told)
                .build();
        Statement taken = Cases.statement("news").addRevision(RETRACTED).build();
        assertThat(places(rule, torture, dead, Cases.statement("news").build())).isNotEmpty();
        assertThat(places(rule, torture, dead, taken)).isEmpty();
    }

    @Test
    void of_two_killings_the_later_is_found_and_of_one_nothing() {
        String rule = "done-outside-lifetime";
        Evidence told = Evidence.of(NEWS, "was shot");
        Incident first = incident("a", "killing", LEYLA, "2010-05-05/2010-05-06")
                .addEvidence(told)
                .build();
        Incident second = incident("b", "killing", LEYLA, "2015-05-05/2015-05-05")
                .addEvidence(told)
                .build();
        assertThat(places(rule, second, first, SOURCE, leyla())).containsExactly("/records/0/subjects/0");
        assertThat(places(rule, first, second, SOURCE, leyla())).containsExactly("/records/1/subjects/0");
        assertThat(places(rule, first, SOURCE, leyla())).isEmpty();
        Incident both = first.toBuilder().addSubject(IVO).build();
        assertThat(places(rule, both, second, SOURCE, leyla(), ivo())).containsExactly("/records/1/subjects/0");
    }

    @ParameterizedTest
    @CsvSource({
        "raid, 1975/1976, true",
        "threat, ../1976, true",
        "raid, 1984/1985, false",
        "raid, 1975/.., false",
        "raid, 1975/1976?, false",
    })
    void an_incident_was_over_before_a_subject_was_born(String kind, String period, boolean found) {
        Person born = leyla().toBuilder().bornOn(PartialDate.of(1985)).build();
        Incident incident = incident("i", kind, IVO, period).addSubject(LEYLA).build();
        assertThat(places("done-outside-lifetime", incident, born, ivo()))
                .isEqualTo(found ? List.of("/records/0/subjects/1") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 1958, true",
        "1985-06, 1985-05-31, true",
        "1985, 1985, false",
        "1985, 198X, false",
        "1985?, 1958, false",
        "1985, 1958~, false",
        ", 1958, false",
    })
    void a_picture_or_a_role_is_older_than_the_person(String born, String day, boolean found) {
        Photo photo = Photo.of(URI.create("https://pictures.example/1.jpg")).toBuilder()
                .takenOn(PartialDate.parse(day))
                .build();
        Role role = Role.builder()
                .relation(RoleRelation.EMPLOYEE)
                .period(Period.parse(day + "/2010"))
                .build();
        Person person = leyla().toBuilder()
                .bornOn(given(born))
                .addPhoto(photo)
                .addRole(role)
                .build();
        String rule = "part-outside-lifetime";
        assertThat(places(rule, person))
                .isEqualTo(found ? List.of("/records/0/roles/0/period", "/records/0/photos/0/takenOn") : List.of());
        Person denied = person.toBuilder()
                .photos(List.of(photo.toBuilder().addEvidence(DENIED).build()))
                .roles(List.of(role.toBuilder().addEvidence(DENIED).build()))
                .build();
        assertThat(places(rule, denied, SOURCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2020, 2008/2010, true",
        "2015, 2020, 2021/2022, true",
        "2015, 2020, 2021/.., true",
        "2015, 2020, 2008/2015, false",
        "2015, 2020, 2008/.., false",
        "2015, 2020, 2018/.., false",
        "2015?, 2020, 2008/2010, false",
        ", , 2008/2010, false",
    })
    void a_body_has_a_parent_while_it_does_not_exist(String founded, String dissolved, String period, boolean found) {
        Organisation above =
                Organisation.builder().id(OrganisationId.of("above")).build();
        Organisation body = Organisation.builder()
                .id(OrganisationId.of("body"))
                .foundedOn(given(founded))
                .dissolvedOn(given(dissolved))
                .addParent(ParentBody.of(above.id(), OrganisationRelation.PART_OF, Period.parse(period)))
                .build();
        assertThat(places("part-outside-lifetime", body, above))
                .isEqualTo(found ? List.of("/records/0/parents/0/period") : List.of());
    }

    // Days of statements

    @ParameterizedTest
    @CsvSource({
        "2024-06-10, 2020-01-01, true",
        "2024-06-10, 2024-05, true",
        "2024-06-10, 2024-06, false",
        "2024, 2024-01-01, false",
        "2024-06-10, 2024-06-10, false",
        "2024-06-10, 2020~, false",
        "2024-06-10?, 2020, false",
        ", 2020, false",
    })
    void a_text_was_changed_or_read_before_it_was_published(String published, String day, boolean found) {
        Statement.Builder statement = statement("news").publishedOn(given(published));
        assertThat(places(
                        "changed-before-published",
                        statement.updatedOn(PartialDate.parse(day)).build()))
                .isEqualTo(found ? List.of("/records/0/updatedOn") : List.of());
        assertThat(places(
                        "read-before-published",
                        statement.accessedOn(PartialDate.parse(day)).build()))
                .isEqualTo(found ? List.of("/records/0/accessedOn") : List.of());
    }

    // What is in one incident

    @Test
    void a_killing_is_no_attempt() {
        String rule = "killed-and-survived";
        Incident.Builder killing = incident("i", "killing", LEYLA, "2024/2024");
        assertThat(places(rule, killing.addKind(IncidentKind.TORTURE).build(), leyla()))
                .isEmpty();
        assertThat(places(rule, killing.addKind(IncidentKind.ATTEMPTED_KILLING).build(), leyla()))
                .containsExactly("/records/0/kinds");
    }

    @Test
    void each_value_that_comes_again_is_found_and_no_first_one() {
        IncidentId other = IncidentId.of("j");
        Incident incident = threat(LEYLA)
                .addKind(IncidentKind.RAID)
                .addKind(IncidentKind.THREAT)
                .addKind(IncidentKind.THREAT)
                .addSubject(LEYLA)
                .addConsequence(Consequence.EXILE)
                .addConsequence(Consequence.EXILE)
                .addRelatedIncident(other)
                .addRelatedIncident(other)
                .build();
        assertThat(places("listed-twice", incident, leyla()))
                .containsExactly(
                        "/records/0/kinds/2",
                        "/records/0/kinds/3",
                        "/records/0/subjects/1",
                        "/records/0/consequences/1",
                        "/records/0/relatedIncidents/1");
    }

    @Test
    void a_record_is_related_to_itself_by_its_id_or_a_former_one() {
        String rule = "related-to-itself";
        IncidentId former = IncidentId.of("former");
        Incident incident = threat(LEYLA)
                .addRelatedIncident(IncidentId.of("j"))
                .addRelatedIncident(IncidentId.of("i"))
                .addRelatedIncident(former)
                .build();
        assertThat(places(rule, incident)).containsExactly("/records/0/relatedIncidents/1");
        assertThat(places(rule, incident.toBuilder().addFormerId(former).build()))
                .containsExactly("/records/0/relatedIncidents/1", "/records/0/relatedIncidents/2");
        Person person = leyla().toBuilder()
                .addRole(Role.builder().person(IVO).build())
                .addRole(Role.builder().person(LEYLA).build())
                .addPossiblySame(PossibleMatch.builder().person(LEYLA).build())
                .build();
        assertThat(places(rule, person, ivo()))
                .containsExactly("/records/0/roles/1/person", "/records/0/possiblySame/0/person");
    }

    @Test
    void an_incident_needs_a_kind_and_a_subject_or_words_or_a_reason() {
        String rule = "says-too-little";
        Incident draft = Incident.builder().id(IncidentId.of("i")).build();
        assertThat(places(rule, draft)).isEmpty();
        Incident bare = draft.toBuilder().period(Period.parse("2024/2024")).build();
        assertThat(places(rule, bare)).containsExactly("/records/0", "/records/0");
        assertThat(places(rule, threat(LEYLA).kinds(List.of()).build())).containsExactly("/records/0");
        assertThat(places(rule, threat(LEYLA).subjects(List.of()).build())).containsExactly("/records/0");
        assertThat(places(rule, threat(LEYLA).build())).isEmpty();
        assertThat(places(
                        rule,
                        bare.toBuilder()
                                .description(LocalizedText.english("Shots were heard"))
                                .build()))
                .isEmpty();
        assertThat(places(
                        rule,
                        bare.toBuilder()
                                .addMissing(Missing.of(Incident.KINDS, MissingReason.NOT_STATED))
                                .addMissing(Missing.of(Incident.SUBJECTS, MissingReason.WITHHELD_SAFETY))
                                .build()))
                .isEmpty();
        assertThat(places(rule, bare.toBuilder().addRevision(RETRACTED).build()))
                .isEmpty();
    }

    @Test
    void a_publication_may_say_little() {
        CaseFile whole = Cases.file(threat(LEYLA).kinds(List.of()).build(), leyla());
        CaseFile published =
                CaseFile.of(whole.header().toBuilder().profile("public").build(), whole.records());
        assertThat(places("says-too-little", whole)).hasSize(1);
        assertThat(places("says-too-little", published)).isEmpty();
    }

    @Test
    void an_account_needs_words_and_a_place_needs_anything() {
        String rule = "says-too-little";
        Narrative account = Narrative.builder().claimant(LEYLA).build();
        assertThat(places(
                        rule,
                        detention("d", "2023-11-02/..").addNarrative(account).build()))
                .containsExactly("/records/0/narratives/0");
        assertThat(places(
                        rule,
                        detention("d", "2023-11-02/..")
                                .addNarrative(account.toBuilder()
                                        .description(LocalizedText.english("They came at night."))
                                        .build())
                                .build()))
                .isEmpty();
        Place nowhere = Place.builder().build();
        assertThat(places(
                        rule,
                        leyla().toBuilder().bornAt(nowhere).addAddress(nowhere).build()))
                .containsExactly("/records/0/bornAt", "/records/0/addresses/0");
        Place somewhere = Place.builder().country("AZ").build();
        Place withheld = Place.builder()
                .addMissing(Missing.of(Place.NAME, MissingReason.WITHHELD_SAFETY))
                .build();
        assertThat(places(
                        rule,
                        leyla().toBuilder()
                                .bornAt(somewhere)
                                .addAddress(withheld)
                                .build()))
                .isEmpty();
    }
}
