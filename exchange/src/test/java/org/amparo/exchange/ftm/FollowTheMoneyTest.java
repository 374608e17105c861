package org.amparo.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.ConferralStatus;
import org.amparo.code.Credibility;
import org.amparo.code.CustodyForm;
import org.amparo.code.Gender;
import org.amparo.code.HopMode;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationKind;
import org.amparo.code.OrganisationRelation;
import org.amparo.code.PersonKind;
import org.amparo.code.ProceedingKind;
import org.amparo.code.Reliability;
import org.amparo.code.RoleRelation;
import org.amparo.code.StatementKind;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.ExchangeException;
import org.amparo.exchange.Publications;
import org.amparo.exchange.SampleFiles;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.json.DataJson;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.ParentBody;
import org.amparo.people.Role;
import org.amparo.record.Identifier;
import org.amparo.record.Link;
import org.amparo.record.Place;
import org.amparo.record.Revision;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Relay;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.speech.TextVersion;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowTheMoneyTest {

    private static final PersonId INES = PersonId.of("ines_calder");
    private static final OrganisationId PAPER = OrganisationId.of("shore-paper");
    private static final StatementId NEWS = StatementId.of("news");

    private static Person.Builder ines() {
        return Person.builder().id(INES).addName(Name.of("Ines Calder"));
    }

    private static Person told(Person.Builder person) {
        return person.addEvidence(Evidence.of(NEWS, "of whom the news tells")).build();
    }

    private static Statement.Builder news() {
        return Statement.builder().id(NEWS).publishedOn(PartialDate.parse("2024-06-10"));
    }

    private static Detention.Builder detention() {
        return Detention.builder()
                .id(DetentionId.of("calder-1"))
                .detainee(INES)
                .addEvidence(Evidence.of(NEWS, "has been held"));
    }

    private static Organisation.Builder paper() {
        return Organisation.builder().id(PAPER).addName(Name.of("Shore Paper"));
    }

    private static Lines.Entity one(String schema, CaseRecord... records) {
        return Lines.one(schema, Publications.of(records));
    }

    @Test
    void a_detention_of_which_no_source_is_recorded_is_possible_and_has_neither_people_nor_dates() {
        Detention unsourced = detention()
                .period(Period.parse("2024-01-01/2024-03-01"))
                .evidence(List.of())
                .build();
        Lines.Entity event = one("Event", ines().build(), news().build(), unsourced);
        assertThat(event.get("name")).containsExactly("Possible detention of Ines Calder");
        assertThat(event.get("summary")).containsExactly("No source is recorded for this.");
        assertThat(event.properties()).doesNotContainKeys("involved", "startDate", "endDate");
    }

    @Test
    void a_line_has_an_id_a_schema_and_properties() {
        assertThat(Lines.text(Publications.of(ines().gender(Gender.FEMALE).build())))
                .isEqualTo("{\"id\":\"person-ines.5fcalder\",\"schema\":\"Person\","
                        + "\"properties\":{\"gender\":[\"female\"],\"name\":[\"Ines Calder\"]}}\n");
    }

    @Test
    void a_single_act_in_a_period_neither_began_nor_ended_with_it() {
        Lines.Entity event = one(
                "Event",
                ines().build(),
                news().publishedOn(PartialDate.parse("2024-06-10")).build(),
                Incident.of(IncidentId.of("attack"), IncidentKind.ASSAULT, INES).toBuilder()
                        .period(Period.parse("2024-03/2024-04"))
                        .addEvidence(Evidence.of(NEWS, "was beaten up that spring"))
                        .build());
        assertThat(event.get("startDate")).isEmpty();
        assertThat(event.get("endDate")).isEmpty();
        assertThat(event.get("summary")).containsExactly("startDate left out: between March 2024 and April 2024.");
    }

    @Test
    void an_incident_is_an_event_and_says_if_it_is_not_certain() {
        Incident raid = Incident.of(IncidentId.of("raid"), IncidentKind.SEIZURE, INES).toBuilder()
                .period(Period.parse("2024-05-20/2024-05-21"))
                .addEvidence(Evidence.of(NEWS, "was raided"))
                .build();
        Lines.Entity event = one(
                "Event",
                ines().build(),
                news().publishedOn(PartialDate.parse("2024-06-10")).build(),
                raid);
        assertThat(event.get("name")).containsExactly("Incident: seizure of property");
        assertThat(event.get("involved")).containsExactly("person-ines.5fcalder");
        assertThat(event.get("startDate")).containsExactly("2024-05-20");
        assertThat(event.get("endDate")).containsExactly("2024-05-21");
        assertThat(event.get("summary")).isEmpty();
        Lines.Entity alleged = one(
                "Event",
                ines().build(),
                news().build(),
                raid.toBuilder()
                        .evidence(List.of(Evidence.builder()
                                .statement(NEWS)
                                .modality(Modality.ALLEGED)
                                .build()))
                        .build());
        assertThat(alleged.get("name")).containsExactly("Possible incident");
        assertThat(alleged.properties()).doesNotContainKey("involved");
        assertThat(alleged.get("startDate")).isEmpty();
        assertThat(alleged.get("summary")).contains("It is not certain that this happened.");
    }

    /** Evidence about an attribute that is not firm, for one of the reasons there are. */
    private static Evidence doubted(AttributeName<?> attribute, String reason) {
        Evidence.Builder evidence = Evidence.builder().about(attribute).statement(NEWS);
        switch (reason) {
            case "alleged" -> evidence.modality(Modality.ALLEGED);
            case "credibility 5" -> evidence.credibility(Credibility.VOCABULARY.of("5"));
            case "reliability e" -> evidence.reliability(Reliability.VOCABULARY.of("e"));
            default -> evidence.status(ClaimStatus.UNVERIFIED);
        }
        return evidence.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alleged", "credibility 5", "reliability e", "unverified"})
    void a_detention_that_is_doubted_attribute_by_attribute_is_no_fact(String reason) {
        Detention doubted = detention()
                .period(Period.parse("2023-01-02/2023-03-01"))
                .evidence(List.of(doubted(Detention.DETAINEE, reason), doubted(Detention.PERIOD, reason)))
                .build();
        Lines.Entity event = one("Event", ines().build(), news().build(), doubted);
        assertThat(event.get("name")).containsExactly("Possible detention of Ines Calder");
        assertThat(event.get("summary")).contains("It is not certain that this happened.");
        assertThat(event.properties()).doesNotContainKeys("involved", "startDate", "endDate");
    }

    @Test
    void a_report_of_the_whole_does_not_outweigh_that_the_detainee_is_only_alleged() {
        Detention cited = detention()
                .period(Period.parse("2023-01-02/2023-03-01"))
                .evidence(List.of(
                        doubted(Detention.DETAINEE, "alleged"),
                        Evidence.builder().statement(NEWS).build()))
                .build();
        Lines.Entity event = one("Event", ines().build(), news().build(), cited);
        assertThat(event.properties()).doesNotContainKeys("involved", "startDate", "endDate");
        assertThat(event.get("summary"))
                .contains(
                        "It is not certain that this happened.",
                        "startDate left out: 2 January 2023, which is not certain.",
                        "endDate left out: 1 March 2023, which is not certain.");
    }

    @Test
    void whose_detention_it_is_decides_whether_there_was_one() {
        Evidence sure = Evidence.about(Detention.DETAINEE, NEWS, "she");
        Detention since = detention()
                .period(Period.parse("2023-01-02/.."))
                .evidence(List.of(sure, doubted(Detention.PERIOD, "alleged")))
                .build();
        Lines.Entity event = one("Event", ines().build(), news().build(), since);
        assertThat(event.get("summary")).containsExactly("startDate left out: 2 January 2023, which is not certain.");
        assertThat(event.get("involved")).containsExactly("person-ines.5fcalder");
        Detention whose = since.toBuilder()
                .evidence(List.of(
                        doubted(Detention.DETAINEE, "alleged"), Evidence.about(Detention.PERIOD, NEWS, "since")))
                .build();
        event = one("Event", ines().build(), news().build(), whose);
        assertThat(event.get("summary")).contains("It is not certain that this happened.");
        assertThat(event.properties()).doesNotContainKey("involved");
    }

    @Test
    void a_rival_time_leaves_open_when_it_was_and_a_rival_detainee_whether() {
        Evidence who = Evidence.about(Detention.DETAINEE, NEWS, "she");
        Evidence when = Evidence.about(Detention.PERIOD, NEWS, "since");
        Detention otherTime = detention()
                .period(Period.parse("2023-01-02/.."))
                .evidence(List.of(who, when, Evidence.rival(Detention.PERIOD, NEWS, Period.parse("2024-01-02/.."))))
                .build();
        Lines.Entity event = one("Event", ines().build(), news().build(), otherTime);
        assertThat(event.get("summary")).containsExactly("startDate left out: 2 January 2023, which is not certain.");
        assertThat(event.get("involved")).hasSize(1);
        Detention otherPerson = detention()
                .evidence(List.of(who, when, Evidence.rival(Detention.DETAINEE, NEWS, PersonId.of("oren"))))
                .build();
        Person oren = Person.builder()
                .id(PersonId.of("oren"))
                .addName(Name.of("Oren"))
                .build();
        assertThat(one("Event", ines().build(), oren, news().build(), otherPerson)
                        .properties())
                .doesNotContainKey("involved")
                .containsEntry("name", List.of("Possible detention of somebody who is not named"))
                .containsEntry("summary", List.of("It is not certain that this happened."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alleged", "credibility 5", "reliability e", "unverified"})
    void an_incident_that_is_doubted_attribute_by_attribute_is_no_fact(String reason) {
        Incident doubted = Incident.of(IncidentId.of("raid"), IncidentKind.RAID, INES).toBuilder()
                .place(Place.builder()
                        .name(LocalizedText.english("Saltby"))
                        .addEvidence(doubted(Place.NAME, reason))
                        .build())
                .evidence(List.of(doubted(Incident.KINDS, reason), doubted(Incident.SUBJECTS, reason)))
                .build();
        Lines.Entity event = one("Event", ines().build(), news().build(), doubted);
        assertThat(event.get("name")).containsExactly("Possible incident");
        assertThat(event.get("summary")).containsExactly("It is not certain that this happened.");
        assertThat(event.properties()).doesNotContainKeys("involved", "location");
    }

    @Test
    void what_is_denied_attribute_by_attribute_is_not_told() {
        Evidence denied = Evidence.builder()
                .about(Detention.DETAINEE)
                .statement(NEWS)
                .modality(Modality.DENIED)
                .build();
        assertThat(Lines.of(Publications.of(
                        ines().build(),
                        news().build(),
                        detention().evidence(List.of(denied)).build())))
                .extracting(Lines.Entity::schema)
                .doesNotContain("Event");
    }

    @Test
    void a_name_that_nobody_firm_tells_of_is_said_to_be_uncertain() {
        Name doubted = Name.builder()
                .full("Ines Calder")
                .given("Ines")
                .addEvidence(doubted(Name.FULL, "alleged"))
                .build();
        Lines.Entity person =
                one("Person", news().build(), ines().names(List.of(doubted)).build());
        assertThat(person.get("name")).containsExactly("Ines Calder");
        assertThat(person.get("summary")).containsExactly("It is not certain that this is the name.");
        assertThat(person.properties()).doesNotContainKey("firstName");
        Lines.Entity known = one(
                "Person",
                news().build(),
                ines().names(List.of(doubted, Name.of("Ines Brook"))).build());
        assertThat(known.get("name")).containsExactly("Ines Brook");
        assertThat(known.get("weakAlias")).containsExactly("Ines Calder");
        assertThat(known.get("summary")).isEmpty();
    }

    @Test
    void a_role_is_a_fact_by_its_relation_and_organisation_and_its_title_by_itself() {
        Role role = Role.of(RoleRelation.MEMBER, PAPER).toBuilder()
                .title(LocalizedText.english("Cox"))
                .addEvidence(Evidence.about(Role.RELATION, NEWS, "Membership"))
                .addEvidence(Evidence.about(Role.TITLE, NEWS, "Cox"))
                .addEvidence(Evidence.rival(Role.TITLE, NEWS, LocalizedText.english("Bow")))
                .build();
        Lines.Entity link = one(
                "Membership",
                paper().build(),
                news().build(),
                ines().addRole(role).build());
        assertThat(link.properties()).doesNotContainKey("role");
        assertThat(link.get("summary"))
                .containsExactly("role left out: Cox, which is not certain; another source says Bow.");
        Role alleged = Role.of(RoleRelation.MEMBER, PAPER).toBuilder()
                .period(Period.parse("2019/.."))
                .addEvidence(doubted(Role.PERIOD, "alleged"))
                .build();
        assertThat(Lines.of(Publications.of(
                        paper().build(), news().build(), ines().addRole(alleged).build())))
                .extracting(Lines.Entity::schema)
                .doesNotContain("Membership");
    }

    @Test
    void a_person_has_names_by_their_kind() {
        Lines.Entity person = one(
                "Person",
                ines().names(List.of(
                                Name.builder()
                                        .full("Ines Calder")
                                        .given("Ines")
                                        .family("Calder")
                                        .patronymic("Tomas")
                                        .build(),
                                Name.builder()
                                        .full("Инес Кальдер")
                                        .kind(NameKind.TRANSLITERATION)
                                        .build(),
                                Name.builder()
                                        .full("The Gull")
                                        .kind(NameKind.PEN_NAME)
                                        .build(),
                                Name.builder()
                                        .full("Ines Brook")
                                        .kind(NameKind.BIRTH)
                                        .build(),
                                Name.builder()
                                        .full("I. Caldr")
                                        .kind(NameKind.AS_IN_SOURCE)
                                        .build()))
                        .gender(Gender.NON_BINARY)
                        .addNationality(Nationality.builder().country("AZ").build())
                        .addIdentifier(Identifier.wikidata("Q42"))
                        .addIdentifier(Identifier.wikidata("see Q42"))
                        .build());
        assertThat(person.get("name")).containsExactly("Ines Calder", "Инес Кальдер");
        assertThat(person.get("alias")).containsExactly("The Gull");
        assertThat(person.get("previousName")).containsExactly("Ines Brook");
        assertThat(person.get("weakAlias")).containsExactly("I. Caldr");
        assertThat(person.get("firstName")).containsExactly("Ines");
        assertThat(person.get("lastName")).containsExactly("Calder");
        assertThat(person.get("fatherName")).containsExactly("Tomas");
        assertThat(person.get("gender")).containsExactly("other");
        assertThat(person.get("nationality")).containsExactly("az");
        assertThat(person.get("wikidataId")).containsExactly("Q42");
    }

    private static ParentBody above(String body, OrganisationRelation relation, String period) {
        return ParentBody.of(OrganisationId.of(body), relation, Period.parse(period));
    }

    @Test
    void only_a_body_of_which_one_certainly_is_still_a_part_is_a_parent() {
        Evidence alleged = Evidence.of(NEWS, "is said to be").toBuilder()
                .modality(Modality.ALLEGED)
                .build();
        Evidence doubt = Evidence.about(ParentBody.PERIOD, NEWS, "never after 2012").toBuilder()
                .modality(Modality.DENIED)
                .build();
        Organisation unit = Organisation.builder()
                .id(OrganisationId.of("unit"))
                .addName(Name.of("Unit"))
                .parent(OrganisationId.of("a"))
                .addParent(above("b", OrganisationRelation.PART_OF, "2010/.."))
                .addParent(above("c", OrganisationRelation.PART_OF, "2001/2010"))
                .addParent(above("d", OrganisationRelation.OWNED_BY, "2010/.."))
                .addParent(above("e", OrganisationRelation.PART_OF, "2010/"))
                .addParent(above("f", OrganisationRelation.PART_OF, "2010/..").toBuilder()
                        .addEvidence(alleged)
                        .build())
                .addParent(above("g", OrganisationRelation.PART_OF, "2010/..").toBuilder()
                        .addEvidence(doubt)
                        .build())
                .addParent(ParentBody.builder()
                        .organisation(OrganisationId.of("h"))
                        .build())
                .build();
        List<CaseRecord> records = new ArrayList<>(List.of(unit, news().build()));
        for (String body : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
            records.add(Organisation.builder()
                    .id(OrganisationId.of(body))
                    .addName(Name.of("Body " + body))
                    .build());
        }
        List<Lines.Entity> entities = Lines.of(Publications.of(records.toArray(CaseRecord[]::new)));
        assertThat(entities)
                .filteredOn(entity -> entity.get("name").contains("Unit"))
                .singleElement()
                .satisfies(
                        entity -> assertThat(entity.get("parent")).containsExactly("organisation-a", "organisation-b"));
    }

    @Test
    void somebody_without_a_name_is_no_entity_and_leads_to_none() {
        Person unnamed = Person.builder().id(INES).kind(PersonKind.UNNAMED).build();
        List<Lines.Entity> entities =
                Lines.of(Publications.of(unnamed, news().build(), detention().build()));
        // Where somebody has no name, the records are in the order of the types.
        assertThat(entities).extracting(Lines.Entity::schema).containsExactly("Event", "Document");
        assertThat(entities.get(0).get("name")).containsExactly("Detention of somebody who is not named");
        assertThat(entities.get(0).properties()).doesNotContainKey("involved");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-05/2024-02, 2023-11-05, 2024-02",
        "2023/.., 2023, ",
        "/2024, , 2024",
    })
    void plain_dates_are_dates(String period, String start, String end) {
        Lines.Entity event = one(
                "Event",
                ines().build(),
                news().build(),
                detention().period(Period.parse(period)).build());
        assertThat(event.get("startDate")).isEqualTo(start == null ? List.of() : List.of(start));
        assertThat(event.get("endDate")).isEqualTo(end == null ? List.of() : List.of(end));
        assertThat(event.get("summary")).isEmpty();
        assertThat(event.get("involved")).containsExactly("person-ines.5fcalder");
        assertThat(event.get("proof")).containsExactly("statement-news");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11~/..", "2023?/..", "202X/..", "2023-21/..", "-0043/..", "0000/..", "Y12023/.."})
    void other_dates_are_left_out_and_said_in_the_summary(String period) {
        Lines.Entity event = one(
                "Event",
                ines().build(),
                news().build(),
                detention().period(Period.parse(period)).build());
        assertThat(event.get("startDate")).isEmpty();
        assertThat(event.get("summary")).singleElement().asString().startsWith("startDate left out: ");
    }

    @Test
    void a_date_that_no_firm_source_carries_is_left_out_and_said() {
        Evidence doubted = Evidence.builder()
                .about(Person.BORN_ON)
                .statement(NEWS)
                .modality(Modality.INFERRED)
                .build();
        Lines.Entity person = one(
                "Person",
                news().build(),
                ines().bornOn(PartialDate.parse("1985")).addEvidence(doubted).build());
        assertThat(person.get("birthDate")).isEmpty();
        assertThat(person.get("summary")).containsExactly("birthDate left out: 1985, which is not certain.");
    }

    @Test
    void a_rival_date_makes_a_date_doubtful() {
        Lines.Entity person = one(
                "Person",
                news().build(),
                ines().bornOn(PartialDate.parse("1985"))
                        .addEvidence(Evidence.about(Person.BORN_ON, NEWS, "was born in 1985"))
                        .addEvidence(Evidence.rival(Person.BORN_ON, NEWS, PartialDate.parse("1986")))
                        .build());
        assertThat(person.get("birthDate")).isEmpty();
        assertThat(person.get("summary")).hasSize(1);
    }

    @Test
    void a_date_that_is_only_denied_is_not_told_at_all() {
        Evidence denial = Evidence.builder()
                .about(Person.DIED_ON)
                .statement(NEWS)
                .modality(Modality.DENIED)
                .build();
        Lines.Entity person = one(
                "Person",
                news().build(),
                ines().diedOn(PartialDate.parse("2024")).addEvidence(denial).build());
        assertThat(person.properties()).doesNotContainKeys("deathDate", "summary");
    }

    @Test
    void a_release_that_was_ahead_when_it_was_told_is_no_end() {
        Release ahead = Release.builder()
                .on(PartialDate.parse("2024-09-01"))
                .addEvidence(Evidence.of(NEWS, "will be released"))
                .build();
        Lines.Entity event = one(
                "Event",
                ines().build(),
                news().build(),
                detention().release(ahead).build());
        assertThat(event.get("endDate")).isEmpty();
        assertThat(event.get("summary")).containsExactly("endDate left out: 1 September 2024, which is not certain.");
    }

    @Test
    void a_detention_that_is_not_certain_says_so_and_one_that_is_only_denied_is_absent() {
        Evidence reported =
                Evidence.builder().statement(NEWS).modality(Modality.INFERRED).build();
        Evidence denied =
                Evidence.builder().statement(NEWS).modality(Modality.DENIED).build();
        assertThat(one(
                                "Event",
                                ines().build(),
                                news().build(),
                                detention().evidence(List.of(reported)).build())
                        .get("summary"))
                .contains("It is not certain that this happened.");
        assertThat(Lines.of(Publications.of(
                        ines().build(),
                        news().build(),
                        detention().evidence(List.of(denied)).build())))
                .extracting(Lines.Entity::schema)
                .doesNotContain("Event");
    }

    @Test
    void a_firm_report_of_the_whole_makes_no_guessed_date_firm() {
        Evidence guessed = Evidence.builder()
                .about(Detention.PERIOD)
                .statement(NEWS)
                .modality(Modality.INFERRED)
                .build();
        Lines.Entity event = one(
                "Event",
                ines().build(),
                news().build(),
                detention()
                        .period(Period.parse("2023-11/.."))
                        .addEvidence(guessed)
                        .build());
        assertThat(event.get("startDate")).isEmpty();
        assertThat(event.get("summary")).containsExactly("startDate left out: November 2023, which is not certain.");
    }

    @Test
    void nobody_is_involved_where_it_is_disputed_who_it_was() {
        Evidence denial = Evidence.builder()
                .about(Detention.DETAINEE)
                .statement(NEWS)
                .modality(Modality.DENIED)
                .build();
        Lines.Entity event = one(
                "Event",
                ines().build(),
                news().build(),
                detention().addEvidence(denial).build());
        assertThat(event.properties()).doesNotContainKey("involved");
        assertThat(event.get("name")).containsExactly("Possible detention of somebody who is not named");
    }

    @Test
    void a_name_that_is_only_denied_is_left_out_and_a_doubted_one_is_weak() {
        Name denied = Name.builder()
                .full("Ina Calder")
                .addEvidence(Evidence.builder()
                        .statement(NEWS)
                        .modality(Modality.DENIED)
                        .build())
                .build();
        Name doubted = Name.builder()
                .full("Iness Calder")
                .addEvidence(Evidence.builder()
                        .statement(NEWS)
                        .modality(Modality.INFERRED)
                        .build())
                .build();
        Lines.Entity person = one(
                "Person",
                news().build(),
                ines().names(List.of(denied, Name.of("Ines Calder"), doubted)).build());
        assertThat(person.get("name")).containsExactly("Ines Calder");
        assertThat(person.get("weakAlias")).containsExactly("Iness Calder");
    }

    @Test
    void roles_without_keys_have_ids_by_their_place() {
        Role role = Role.of(RoleRelation.MEMBER, PAPER);
        Role other = role.toBuilder().title(LocalizedText.english("treasurer")).build();
        Publication publication = Publications.of(
                paper().build(), news().build(), told(ines().addRole(role).addRole(other)));
        assertThat(Lines.of(publication))
                .filteredOn(entity -> entity.schema().equals("Membership"))
                .extracting(Lines.Entity::id)
                .containsExactly("person-ines.5fcalder.role.n-1", "person-ines.5fcalder.role.n-2");
    }

    @Test
    void what_is_too_long_for_its_type_is_left_out() {
        String longest = "x".repeat(384);
        Person named =
                ines().names(List.of(Name.of(longest), Name.of(longest + "y"))).build();
        assertThat(one("Person", named).get("name")).containsExactly(longest);
        assertThat(Lines.of(Publications.of(
                        ines().names(List.of(Name.of(longest + "y"))).build(),
                        news().build(),
                        detention().build())))
                .extracting(Lines.Entity::schema)
                .containsExactly("Document", "Event");
    }

    @Test
    void neither_charges_nor_sentences_are_told() {
        Detention accused = detention()
                .addCharge(Charge.builder()
                        .article("Article 206.4")
                        .description(LocalizedText.english("smuggling"))
                        .addEvidence(Evidence.of(NEWS, "is charged with smuggling"))
                        .build())
                .addSentence(Sentence.builder().addKind(CustodyForm.PRISON).build())
                .build();
        assertThat(Lines.text(Publications.of(ines().build(), news().build(), accused)))
                .doesNotContain("206.4")
                .doesNotContain("smuggling")
                .doesNotContain("topics");
    }

    @Test
    void a_detention_with_a_court_has_a_case_and_a_party() {
        Organisation court = Organisation.builder()
                .id(OrganisationId.of("court"))
                .addName(Name.of("Shore Court"))
                .addKind(OrganisationKind.COURT)
                .build();
        Detention held = detention()
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.HEARING)
                        .court(court.id())
                        .caseNumber("1(4)-12/2024")
                        .build())
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRE_TRIAL_DETENTION)
                        .place(Place.builder()
                                .name(LocalizedText.english("North Jail"))
                                .region(LocalizedText.english("Shore"))
                                .country("AZ")
                                .build())
                        .build())
                .build();
        Publication publication = Publications.of(ines().build(), news().build(), court, held);
        assertThat(Lines.one("CourtCase", publication).properties())
                .containsAllEntriesOf(Map.of(
                        "name", List.of("Proceedings: Detention of Ines Calder"),
                        "caseNumber", List.of("1(4)-12/2024"),
                        "court", List.of("Shore Court")));
        Lines.Entity party = Lines.one("CourtCaseParty", publication);
        assertThat(party.id()).isEqualTo("detention-calder-1.party.person-ines.5fcalder");
        assertThat(party.get("case")).containsExactly("detention-calder-1.proceedings");
        assertThat(party.get("party")).containsExactly("person-ines.5fcalder");
        assertThat(Lines.one("PublicBody", publication).get("name")).containsExactly("Shore Court");
        Lines.Entity event = Lines.one("Event", publication);
        assertThat(event.get("location")).containsExactly("North Jail, Shore");
        assertThat(event.get("country")).containsExactly("az");
    }

    @Test
    void a_detention_without_a_court_has_no_case() {
        Detention held = detention()
                .addProceeding(Proceeding.builder().kind(ProceedingKind.ARREST).build())
                .build();
        assertThat(Lines.of(Publications.of(ines().build(), news().build(), held)))
                .extracting(Lines.Entity::schema)
                .doesNotContain("CourtCase");
    }

    @Test
    void members_of_a_group_are_involved_who_belonged_to_it_at_the_time() {
        Person other = Person.builder()
                .id(PersonId.of("o"))
                .addName(Name.of("Oren Vale"))
                .build();
        Group group = Group.builder()
                .id(GroupId.of("g"))
                .description(LocalizedText.english("three gulls"))
                .addMember(GroupMember.of(INES))
                .addMember(GroupMember.builder()
                        .member(other.id())
                        .period(Period.parse("2010/2012"))
                        .build())
                .addEvidence(Evidence.of(NEWS, "the three gulls"))
                .build();
        Lines.Entity event = one(
                "Event",
                ines().build(),
                other,
                group,
                paper().build(),
                news().publisher(PAPER).build(),
                detention()
                        .detainee(group.id())
                        .period(Period.parse("2023-11/.."))
                        .build());
        assertThat(event.get("name"))
                .containsExactly("Detention of \u201cthree gulls\u201d (in the words of Shore Paper)");
        assertThat(event.get("involved")).containsExactly("person-ines.5fcalder");
    }

    @ParameterizedTest
    @CsvSource({
        "quotes, Detention of \u201cthe unjustly detained\u201d (in the words of Ines Calder)",
        "paraphrases, Detention of \u201cthe unjustly detained\u201d"
    })
    void what_a_group_is_called_is_a_quotation_of_whoever_said_so(String mode, String name) {
        Statement speech = Statement.builder()
                .id(StatementId.of("speech"))
                .speaker(Speaker.builder().person(INES).build())
                .build();
        Statement report = news().addRelay(Relay.of(speech.id(), HopMode.VOCABULARY.of(mode)).toBuilder()
                        .key("r")
                        .build())
                .build();
        Group group = Group.builder()
                .id(GroupId.of("g"))
                .description(LocalizedText.english("the unjustly detained"))
                .addEvidence(Evidence.of(NEWS, "the unjustly detained").toBuilder()
                        .addVia(PartRef.of(NEWS, "r"))
                        .build())
                .build();
        Lines.Entity event = one(
                "Event",
                ines().build(),
                speech,
                report,
                group,
                detention().detainee(group.id()).build());
        assertThat(event.get("name")).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "member, Membership, member, organization",
        "employee, Employment, employee, employer",
        "director, Directorship, director, organization",
        "leader, Directorship, director, organization",
    })
    void certain_relations_are_links(String relation, String schema, String holder, String target) {
        Role role = Role.builder()
                .key("r1")
                .relation(RoleRelation.VOCABULARY.of(relation))
                .organisation(PAPER)
                .title(LocalizedText.english("reporter"))
                .period(Period.parse("2019/2021-05"))
                .addEvidence(Evidence.of(NEWS, "worked there"))
                .build();
        Lines.Entity link = one(
                schema, paper().build(), news().build(), ines().addRole(role).build());
        assertThat(link.get("proof")).containsExactly("statement-news");
        assertThat(link.id()).isEqualTo("person-ines.5fcalder.role.k-r1");
        assertThat(link.get(holder)).containsExactly("person-ines.5fcalder");
        assertThat(link.get(target)).containsExactly("organisation-shore-paper");
        assertThat(link.get("role")).containsExactly("reporter");
        assertThat(link.get("startDate")).containsExactly("2019");
        assertThat(link.get("endDate")).containsExactly("2021-05");
    }

    @Test
    void an_office_is_a_position_that_somebody_occupies() {
        Role role = Role.of(RoleRelation.OFFICE_HOLDER, PAPER).toBuilder()
                .title(LocalizedText.english("Ombudswoman"))
                .build();
        Publication publication = Publications.of(paper().build(), news().build(), told(ines().addRole(role)));
        assertThat(Lines.one("Position", publication).get("name")).containsExactly("Ombudswoman");
        assertThat(Lines.one("Occupancy", publication).get("post"))
                .allMatch(id -> id.matches("organisation-shore-paper\\.position\\.[0-9a-f]{32}"));
    }

    @Test
    void a_post_that_two_hold_is_one_and_a_post_of_no_organisation_is_a_post() {
        Role role = Role.of(RoleRelation.OFFICE_HOLDER, PAPER).toBuilder()
                .title(LocalizedText.english("Ombudswoman"))
                .build();
        Role bare = Role.builder()
                .relation(RoleRelation.OFFICE_HOLDER)
                .title(LocalizedText.english("Mayor"))
                .build();
        Person other = told(Person.builder()
                .id(PersonId.of("oren"))
                .addName(Name.of("Oren"))
                .addRole(role)
                .addRole(bare));
        List<Lines.Entity> entities = Lines.of(Publications.of(
                paper().build(), news().build(), told(ines().addRole(role).addRole(bare)), other));
        assertThat(entities)
                .filteredOn(entity -> entity.schema().equals("Position"))
                .extracting(entity -> entity.get("name").get(0))
                .containsExactlyInAnyOrder("Ombudswoman", "Mayor", "Mayor");
        assertThat(entities)
                .filteredOn(entity -> entity.schema().equals("Occupancy"))
                .hasSize(4);
    }

    @Test
    void a_post_in_a_body_that_is_not_told_of_is_left_out() {
        Role role = Role.of(RoleRelation.OFFICE_HOLDER, PAPER).toBuilder()
                .title(LocalizedText.english("Ombudswoman"))
                .build();
        assertThat(Lines.of(Publications.of(
                        Organisation.builder().id(PAPER).build(),
                        ines().addRole(role).build())))
                .extracting(Lines.Entity::schema)
                .containsExactly("Person");
    }

    @Test
    void what_the_record_has_and_the_model_can_say_goes_out() {
        Lines.Entity person = one(
                "Person",
                ines().names(List.of(Name.builder()
                                .full("Ines Calder")
                                .honorific("Dr")
                                .build()))
                        .bornAt(Place.builder()
                                .name(LocalizedText.english("Portmere"))
                                .country("GB")
                                .build())
                        .addRole(Role.builder()
                                .title(LocalizedText.english("chair of the club"))
                                .build())
                        .addRole(Role.builder()
                                .title(LocalizedText.english("former cox"))
                                .period(Period.parse("2001/2003"))
                                .build())
                        .links(List.of(
                                link("https://calder.example/", "website"),
                                link("https://en.wikipedia.org/wiki/Ines_Calder", ""),
                                link("https://news.example/about", "An article")))
                        .build());
        assertThat(person.get("title")).containsExactly("Dr");
        assertThat(person.get("birthPlace")).containsExactly("Portmere");
        assertThat(person.get("birthCountry")).containsExactly("gb");
        assertThat(person.get("position")).containsExactly("chair of the club");
        assertThat(person.get("website")).containsExactly("https://calder.example/");
        assertThat(person.get("wikipediaUrl")).containsExactly("https://en.wikipedia.org/wiki/Ines_Calder");
        Lines.Entity company = one(
                "Company",
                paper().addKind(OrganisationKind.COMPANY)
                        .identifiers(List.of(
                                identifier("registrationNumber", "77"),
                                identifier("leiCode", "L1"),
                                identifier("bikCode", "B1"),
                                identifier("passportNumber", "P1"),
                                identifier("of the house", "H1")))
                        .links(List.of(link("https://opencorporates.com/companies/gb/77", "")))
                        .build());
        assertThat(company.get("registrationNumber")).containsExactly("77");
        assertThat(company.get("leiCode")).containsExactly("L1");
        assertThat(company.get("bikCode")).containsExactly("B1");
        assertThat(company.get("opencorporatesUrl")).hasSize(1);
        assertThat(company.properties()).doesNotContainKeys("passportNumber", "website");
        assertThat(company.properties().toString()).doesNotContain("H1");
    }

    private static Link link(String url, String title) {
        Link link = Link.of(URI.create(url));
        return title.isEmpty()
                ? link
                : link.toBuilder().title(LocalizedText.english(title)).build();
    }

    private static Identifier identifier(String scheme, String text) {
        return Identifier.builder().scheme(scheme).identifier(text).build();
    }

    @Test
    void what_came_from_follow_the_money_goes_back_under_its_id() {
        Person first = ines().addIdentifier(identifier("ftm:list", "gr-0.x-0")).build();
        Person second = Person.builder()
                .id(PersonId.of("two"))
                .addName(Name.of("Oren"))
                .addIdentifier(identifier("ftm:list", "same"))
                .build();
        Organisation third =
                paper().addIdentifier(identifier("ftm:other", "same")).build();
        Person fourth = Person.builder()
                .id(PersonId.of("four"))
                .addName(Name.of("Mira"))
                .addIdentifier(identifier("ftm:list", "person-two"))
                .build();
        Person fifth = Person.builder()
                .id(PersonId.of("five"))
                .addName(Name.of("Timo"))
                .addIdentifier(identifier("ftm:list", "not_kept"))
                .build();
        assertThat(Lines.of(Publications.of(first, second, third, fourth, fifth)))
                .extracting(Lines.Entity::id)
                .containsExactlyInAnyOrder(
                        "gr-0.x-0", "person-two", "organisation-shore-paper", "person-four", "person-five");
    }

    @Test
    void a_country_that_the_model_does_not_have_is_not_written() {
        Lines.Entity person = one(
                "Person",
                ines().nationalities(List.of(
                                Nationality.of("AZ"), Nationality.of("SU"), Nationality.of("XX"), Nationality.of("CS")))
                        .build());
        assertThat(person.get("nationality")).containsExactly("az", "suhh");
    }

    @Test
    void a_jurisdiction_with_a_rival_is_left_out_and_said() {
        Organisation paper = paper().jurisdiction("CY")
                .addEvidence(Evidence.rival(Organisation.JURISDICTION, NEWS, "GB"))
                .build();
        Lines.Entity entity = one("Organization", paper, news().build());
        assertThat(entity.properties()).doesNotContainKey("jurisdiction");
        assertThat(entity.get("summary"))
                .containsExactly("jurisdiction left out: CY, which is not certain; another source says GB.");
    }

    @Test
    void an_office_whose_title_another_source_gives_otherwise_is_left_out() {
        Role role = Role.of(RoleRelation.OFFICE_HOLDER, PAPER).toBuilder()
                .title(LocalizedText.english("Ombudswoman"))
                .addEvidence(Evidence.about(Role.TITLE, NEWS, "the ombudswoman"))
                .addEvidence(Evidence.rival(Role.TITLE, NEWS, LocalizedText.english("Secretary")))
                .build();
        Publication publication = Publications.of(
                paper().build(), news().build(), ines().addRole(role).build());
        assertThat(Lines.of(publication).toString()).contains("Document").doesNotContain("Ombudswoman", "Position");
    }

    @ParameterizedTest
    @ValueSource(strings = {"founder", "freelance", "associate", "lawyer-of", "relative-of", "editor-in-chief", "x"})
    void other_relations_are_left_out(String relation) {
        Role role = Role.of(RoleRelation.VOCABULARY.of(relation), PAPER);
        assertThat(Lines.of(
                        Publications.of(paper().build(), ines().addRole(role).build())))
                .hasSize(2);
    }

    private static Role speaker() {
        return Role.builder()
                .key("r1")
                .organisation(PAPER)
                .title(LocalizedText.english("Speaker"))
                .period(Period.parse("2019-05/2021"))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "founder", "freelance", "associate", "editor-in-chief", "x"})
    void a_title_in_an_organisation_is_an_unknown_link_whatever_the_relation_is(String relation) {
        Role role = relation.isEmpty()
                ? speaker()
                : speaker().toBuilder()
                        .relation(RoleRelation.VOCABULARY.of(relation))
                        .build();
        Lines.Entity link = one(
                "UnknownLink",
                paper().build(),
                news().build(),
                ines().addRole(role.toBuilder()
                                .addEvidence(Evidence.of(NEWS, "was the speaker"))
                                .build())
                        .build());
        assertThat(link.id()).isEqualTo("person-ines.5fcalder.role.k-r1");
        assertThat(link.get("subject")).containsExactly("person-ines.5fcalder");
        assertThat(link.get("object")).containsExactly("organisation-shore-paper");
        assertThat(link.get("role")).containsExactly("Speaker");
        assertThat(link.get("startDate")).containsExactly("2019-05");
        assertThat(link.get("endDate")).containsExactly("2021");
        assertThat(link.get("proof")).containsExactly("statement-news");
    }

    @Test
    void an_unknown_link_is_a_fact_by_its_organisation_and_its_title_by_itself() {
        Role rival = speaker().toBuilder()
                .addEvidence(Evidence.about(Role.ORGANISATION, NEWS, "in the house"))
                .addEvidence(Evidence.about(Role.TITLE, NEWS, "Speaker"))
                .addEvidence(Evidence.rival(Role.TITLE, NEWS, LocalizedText.english("Clerk")))
                .build();
        Lines.Entity link = one(
                "UnknownLink",
                paper().build(),
                news().build(),
                ines().addRole(rival).build());
        assertThat(link.properties()).doesNotContainKey("role");
        assertThat(link.get("summary"))
                .contains("role left out: Speaker, which is not certain; another source says Clerk.");
    }

    static Stream<Role> roles_without_a_link() {
        return Stream.of(
                speaker().toBuilder().disputed(true).build(),
                speaker().toBuilder().person(PersonId.of("oren")).build(),
                speaker().toBuilder().relation(RoleRelation.LAWYER_OF).build(),
                speaker().toBuilder().relation(RoleRelation.RELATIVE_OF).build(),
                speaker().toBuilder()
                        .addEvidence(doubted(Role.ORGANISATION, "alleged"))
                        .build(),
                speaker().toBuilder()
                        .addEvidence(Evidence.builder()
                                .about(Role.TITLE)
                                .statement(NEWS)
                                .modality(Modality.DENIED)
                                .build())
                        .build(),
                speaker().toBuilder()
                        .organisation(OrganisationId.of("nameless"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("roles_without_a_link")
    void a_title_of_which_it_is_not_certain_where_it_is_or_that_is_a_tie_to_somebody_is_no_link(Role role) {
        Person oren = Person.builder()
                .id(PersonId.of("oren"))
                .addName(Name.of("Oren"))
                .build();
        Organisation nameless =
                Organisation.builder().id(OrganisationId.of("nameless")).build();
        assertThat(Lines.of(Publications.of(
                        paper().build(),
                        nameless,
                        oren,
                        news().build(),
                        ines().addRole(role).build())))
                .extracting(Lines.Entity::schema)
                .doesNotContain("UnknownLink", "Membership", "Position");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019-03-15/2019-03-17; -; between 15 and 17 March 2019",
                "2019-03/2019-04; -; between March 2019 and April 2019",
                "2019~/2019~; -; about 2019",
                "2019-03-15/2019-03-15; 2019-03-15; -",
                "2019-05/2019-05; 2019-05; -",
                "2019-04/2019-03; -; -",
                "2019-03/..; -; March 2019 or later",
                "/2019-03; -; March 2019 or earlier",
            })
    void a_killing_on_a_range_of_days_leaves_out_the_date_of_death_and_says_so(
            String period, String date, String words) {
        Lines.Entity person = one(
                "Person",
                ines().build(),
                news().build(),
                killing("killing").period(Period.parse(period)).build());
        assertThat(person.get("deathDate")).isEqualTo(date.equals("-") ? List.of() : List.of(date));
        assertThat(person.get("summary"))
                .isEqualTo(words.equals("-") ? List.of() : List.of("deathDate left out: " + words + "."));
    }

    private static Incident.Builder killing(String id) {
        return Incident.of(IncidentId.of(id), IncidentKind.KILLING, INES).toBuilder()
                .addEvidence(Evidence.of(NEWS, "was killed"));
    }

    @Test
    void an_exact_day_of_a_killing_is_taken_before_a_range() {
        Lines.Entity person = one(
                "Person",
                ines().build(),
                news().build(),
                killing("a").period(Period.parse("2019-03-15/2019-03-17")).build(),
                killing("b").period(Period.parse("2019-03-16/2019-03-16")).build());
        assertThat(person.get("deathDate")).containsExactly("2019-03-16");
        assertThat(person.properties()).doesNotContainKey("summary");
    }

    @Test
    void a_killing_that_is_only_alleged_gives_no_range_either() {
        Lines.Entity person = one(
                "Person",
                ines().build(),
                news().build(),
                killing("a")
                        .period(Period.parse("2019-03-15/2019-03-17"))
                        .addEvidence(doubted(Incident.KINDS, "alleged"))
                        .build());
        assertThat(person.properties()).doesNotContainKeys("deathDate", "summary");
    }

    @Test
    void a_disputed_role_is_left_out() {
        Role role =
                Role.of(RoleRelation.MEMBER, PAPER).toBuilder().disputed(true).build();
        assertThat(Lines.of(
                        Publications.of(paper().build(), ines().addRole(role).build())))
                .hasSize(2);
    }

    @Test
    void an_award_is_an_event_with_those_on_whom_it_was_conferred() {
        PersonId nominee = PersonId.of("nominee");
        Award award = Award.builder()
                .id(AwardId.of("lantern"))
                .addName(Name.of("Lantern Prize"))
                .edition("2023")
                .conferredBy(PAPER)
                .addConferral(Conferral.builder()
                        .recipient(INES)
                        .status(ConferralStatus.CONFERRED)
                        .conferredOn(PartialDate.parse("2023-10"))
                        .build())
                .addConferral(Conferral.builder()
                        .recipient(nominee)
                        .status(ConferralStatus.NOMINATED)
                        .build())
                .addEvidence(Evidence.of(NEWS, "has won"))
                .build();
        Lines.Entity event = one(
                "Event",
                ines().build(),
                news().build(),
                Person.builder().id(nominee).addName(Name.of("Oren Vale")).build(),
                paper().build(),
                award);
        assertThat(event.get("name")).containsExactly("Lantern Prize", "Lantern Prize, 2023");
        assertThat(event.get("involved")).containsExactly("person-ines.5fcalder");
        assertThat(event.get("organizer")).containsExactly("organisation-shore-paper");
        assertThat(event.get("date")).containsExactly("2023-10");
    }

    @Test
    void a_publisher_is_not_called_by_a_former_name_when_its_name_of_today_is_in_doubt_or_withheld() {
        Name former = Name.of("Shore Gazette").toBuilder().kind(NameKind.FORMER).build();
        Name doubted = Name.of("Shore Paper").toBuilder()
                .addEvidence(Evidence.of(NEWS, "They are said to be called so").toBuilder()
                        .modality(Modality.ALLEGED)
                        .build())
                .build();
        Statement article = news().kind(StatementKind.NEWS).publisher(PAPER).build();
        for (List<Name> names : List.of(List.of(former, doubted), List.of(former))) {
            Organisation paper = paper().names(names).build();
            assertThat(one("Article", paper, article).properties()).doesNotContainKey("publisher");
        }
    }

    @Test
    void a_statement_is_a_document_and_one_of_a_medium_an_article() {
        Statement article = news().kind(StatementKind.NEWS)
                .titles(LocalizedText.english("Reporter held"))
                .publisher(PAPER)
                .source(Source.builder()
                        .url(java.net.URI.create("https://paper.example/1"))
                        .build())
                .addText(TextVersion.builder()
                        .text("Held since November.")
                        .language(LanguageTag.ENGLISH)
                        .build())
                .build();
        Lines.Entity entity = one("Article", paper().build(), article);
        assertThat(entity.properties())
                .containsAllEntriesOf(Map.of(
                        "name", List.of("Reporter held"),
                        "title", List.of("Reporter held"),
                        "publishedAt", List.of("2024-06-10"),
                        "publisher", List.of("Shore Paper"),
                        "sourceUrl", List.of("https://paper.example/1"),
                        "language", List.of("eng"),
                        "bodyText", List.of("Held since November.")));
        assertThat(one("Document", news().kind(StatementKind.RESOLUTION).build())
                        .get("name"))
                .containsExactly("statement:news");
    }

    @Test
    void what_was_retracted_is_left_out() {
        Person gone = ines().addRevision(retraction()).build();
        assertThat(Lines.of(Publications.of(gone))).isEmpty();
    }

    private static Revision retraction() {
        return Revision.builder()
                .number(1L)
                .at(Instant.parse("2024-01-01T00:00:00Z"))
                .kind(ChangeKind.RETRACTED)
                .build();
    }

    /** Reports: {@code retracted}, and {@code later}, which passes on what that said. */
    private static List<CaseRecord> aRetractedReportAndWhoPassedItOn() {
        StatementId retracted = StatementId.of("retracted");
        return List.of(
                ines().build(),
                news().build(),
                Statement.builder().id(retracted).addRevision(retraction()).build(),
                Statement.builder()
                        .id(StatementId.of("later"))
                        .addRelay(Relay.of(retracted, HopMode.QUOTES).toBuilder()
                                .key("r")
                                .build())
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"retracted", "later"})
    void what_was_read_in_a_retracted_statement_or_passed_on_from_it_is_no_fact(String source) {
        Evidence.Builder read = Evidence.builder().statement(StatementId.of(source));
        Evidence told = source.equals("later")
                ? read.addVia(PartRef.of(StatementId.of("later"), "r")).build()
                : read.build();
        for (PublicationProfile profile : List.of(PublicationProfile.PUBLIC, PublicationProfile.INTERNAL)) {
            List<CaseRecord> records = new ArrayList<>(aRetractedReportAndWhoPassedItOn());
            records.add(detention()
                    .period(Period.parse("2024-01-01/2024-03-01"))
                    .evidence(List.of(told))
                    .build());
            assertThat(Lines.of(Publications.of(Publications.file(records), profile)))
                    .as(profile.name())
                    .noneMatch(entity -> entity.schema().equals("Event"));
            records.set(
                    records.size() - 1,
                    detention()
                            .period(Period.parse("2024-01-01/2024-03-01"))
                            .addEvidence(
                                    told.toBuilder().modality(Modality.DENIED).build())
                            .build());
            assertThat(Lines.one("Event", Publications.of(Publications.file(records), profile))
                            .get("involved"))
                    .as("denied, for " + profile.name())
                    .containsExactly("person-ines.5fcalder");
        }
    }

    @Test
    void hostile_texts_stay_texts() {
        for (String text : SampleFiles.TEXTS) {
            assertThat(one("Person", ines().names(List.of(Name.of(text))).build())
                            .get("name"))
                    .containsExactly(text);
        }
    }

    @Test
    void a_publication_that_was_not_read_is_refused() {
        CaseFile file = Publications.file(List.of(
                Person.builder()
                        .id(PersonId.of("w"))
                        .kind(PersonKind.WITHHELD)
                        .addName(Name.of("Aysel Tariverdi"))
                        .build(),
                Person.builder()
                        .id(PersonId.of("p"))
                        .addName(Name.of("Ilkin Tariverdi"))
                        .build(),
                news().titles(LocalizedText.english("Tariverdi was heard in court"))
                        .build()));
        Publication unread = Disclosure.project(file, PublicationProfile.PUBLIC, Publications.NOON);
        assertThatThrownBy(() -> FollowTheMoney.write(unread, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.code()).isEqualTo("not-reviewed"));
    }

    @Test
    void somebody_who_is_secret_is_nowhere() {
        Person secret = Person.builder()
                .id(PersonId.of("brandt"))
                .marking(Marking.SECRET)
                .addName(Name.of("Tomas Brandt"))
                .build();
        String text = Lines.text(Publications.of(
                ines().build(),
                secret,
                news().build(),
                detention().detainee(secret.id()).build()));
        assertThat(text).contains("Ines Calder").doesNotContainIgnoringCase("brandt");
    }

    /** The facts that these tests rest on, against the model itself: {@code -Damparo.ftm-model=defaultModel.json}. */
    @Test
    void the_facts_about_the_model_are_those_of_the_model() throws Exception {
        String place = System.getProperty("amparo.ftm-model");
        Assumptions.assumeTrue(place != null && Files.exists(Path.of(place)), "no model at hand");
        DataObject schemas = object(object(DataJson.read(Path.of(place))), "schemata");
        FtmModel facts = FtmModel.read();
        assertThat(facts.schemas()).hasSizeGreaterThan(15);
        for (String schema : facts.schemas()) {
            DataObject real = object(schemas, schema);
            assertThat(facts.isConcrete(schema))
                    .isEqualTo(real.member("abstract").isEmpty());
            for (Map.Entry<String, FtmModel.Property> fact :
                    facts.ownProperties(schema).entrySet()) {
                DataObject property = object(object(real, "properties"), fact.getKey());
                assertThat(text(property, "type")).isEqualTo(fact.getValue().type());
                assertThat(text(property, "range")).isEqualTo(fact.getValue().range());
            }
            assertThat(real.member("extends")
                            .map(DataArray.class::cast)
                            .map(DataArray::items)
                            .orElse(List.of()))
                    .extracting(wider -> ((DataString) wider).text())
                    .allMatch(wider -> facts.is(schema, wider));
        }
    }

    private static DataObject object(Object value) {
        return (DataObject) value;
    }

    private static DataObject object(DataObject around, String name) {
        return object(around.member(name).orElseThrow());
    }

    private static String text(DataObject around, String name) {
        return around.member(name)
                .map(DataString.class::cast)
                .map(DataString::text)
                .orElse("");
    }
}
