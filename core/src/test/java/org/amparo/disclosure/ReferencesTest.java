package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.CountQualifier;
import org.amparo.code.CustodyForm;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.PersonKind;
import org.amparo.code.ReleaseKind;
import org.amparo.code.RoleRelation;
import org.amparo.code.SourceConnection;
import org.amparo.code.SpeechAct;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Involvement;
import org.amparo.custody.Motive;
import org.amparo.custody.Release;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.record.Revision;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Edit;
import org.amparo.speech.Mention;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Response;
import org.amparo.speech.Speaker;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The objects that go with a withheld one, and those that do not. */
class ReferencesTest {

    private static final PersonId SHOWN = PersonId.of("p1");
    private static final PersonId HIDDEN = PersonId.of("w1");
    private static final StatementId S1 = StatementId.of("s1");
    private static final DetentionId D1 = DetentionId.of("d1");

    private static Person shown() {
        return Cases.person("p1").addName(Name.of("Nuran Castell")).build();
    }

    private static Person hidden() {
        return Cases.secret("w1", "Leyla Orlova");
    }

    private static Statement.Builder statement(String local) {
        return Cases.statement(StatementId.of(local));
    }

    private static List<String> ids(CaseFile file) {
        return file.records().stream().map(record -> record.id().toString()).toList();
    }

    @Test
    void a_detention_goes_with_its_detainee() {
        CaseFile file = Cases.open(
                hidden(),
                shown(),
                Detention.builder().id(D1).detainee(HIDDEN).build(),
                Detention.builder().id(DetentionId.of("d2")).detainee(SHOWN).build());
        assertThat(ids(Cases.published(file))).containsExactly("person:p1", "detention:d2");
    }

    @Test
    void a_detention_is_shown_where_it_is_that_of_an_unnamed_person() {
        Person unnamed = Cases.person("x1").kind(PersonKind.UNNAMED).build();
        Detention detention = Detention.builder().id(D1).detainee(unnamed.id()).build();
        assertThat(Cases.published(Cases.open(hidden(), unnamed, detention)).records())
                .containsExactly(unnamed, detention);
    }

    @Test
    void an_item_of_a_list_goes_alone() {
        Statement statement = statement("s1")
                .addDemand(Demand.builder().addTarget(HIDDEN).addTarget(SHOWN).build())
                .addMention(Mention.of(HIDDEN, "she"))
                .addMention(Mention.of(SHOWN, "he"))
                .build();
        Statement published = Cases.published(Cases.open(hidden(), shown(), statement))
                .find(S1)
                .orElseThrow();
        assertThat(published.demands())
                .containsExactly(Demand.builder().addTarget(SHOWN).build());
        assertThat(published.mentions()).containsExactly(Mention.of(SHOWN, "he"));
    }

    @Test
    void a_demand_for_nobody_who_is_shown_goes() {
        Demand demand =
                Demand.builder().kind(DemandKind.RELEASE).addTarget(HIDDEN).build();
        Statement statement = statement("s1").addDemand(demand).build();
        assertThat(Cases.published(Cases.open(hidden(), statement)).find(S1))
                .contains(statement("s1").build());
    }

    @Test
    void nobody_else_seems_to_be_meant_or_to_have_spoken() {
        Outcome outcome =
                Outcome.builder().target(HIDDEN).state(DemandOutcome.MET).build();
        Demand demand = Demand.builder()
                .addTarget(SHOWN)
                .addTarget(HIDDEN)
                .addOutcome(outcome)
                .build();
        Act act = Act.builder().kind(SpeechAct.CONDEMN).by(HIDDEN).build();
        Speaker speaker = Speaker.builder()
                .person(HIDDEN)
                .role("Head of the only bakery of the island")
                .build();
        Statement statement =
                statement("s1").addDemand(demand).addAct(act).speaker(speaker).build();
        Statement left = statement("s1")
                .addDemand(Demand.builder().addTarget(SHOWN).build())
                .build();
        assertThat(Cases.published(Cases.open(hidden(), shown(), statement)).find(S1))
                .contains(left);
    }

    @Test
    void what_is_said_by_or_of_somebody_withheld_is_not_said_of_nobody() {
        OrganisationId hiddenBody = OrganisationId.of("o1");
        Organisation body =
                Cases.organisation(hiddenBody).marking(Marking.SECRET).build();
        Person person = shown().toBuilder()
                .addRole(Role.builder()
                        .relation(RoleRelation.LEADER)
                        .organisation(hiddenBody)
                        .title(LocalizedText.english("Head"))
                        .build())
                .addRole(Role.builder()
                        .relation(RoleRelation.RELATIVE_OF)
                        .person(HIDDEN)
                        .addMarking(AttributeMarking.of("person", Marking.PUBLIC))
                        .build())
                .build();
        Detention detention = Detention.builder().id(D1).detainee(SHOWN).build();
        Detention claimed = detention.toBuilder()
                .addMotive(Motive.builder()
                        .claimant(HIDDEN)
                        .description(LocalizedText.english("Revenge"))
                        .build())
                .addInvolvement(Involvement.builder()
                        .agent(hiddenBody)
                        .degree(InvolvementDegree.VOCABULARY.codes().get(0))
                        .build())
                .build();
        Demand demand = Demand.builder().kind(DemandKind.RELEASE).build();
        Statement statement = statement("s1")
                .addAct(Act.builder().kind(SpeechAct.CONDEMN).addTarget(HIDDEN).build())
                .addCount(Count.builder().value(3L).by(HIDDEN).build())
                .addDemand(demand.toBuilder()
                        .addResponse(Response.builder()
                                .by(hiddenBody)
                                .on(PartialDate.of(2024))
                                .build())
                        .build())
                .build();
        assertThat(Cases.published(Cases.open(hidden(), body, person, claimed, statement))
                        .records())
                .containsExactly(
                        shown(), detention, statement("s1").addDemand(demand).build());
    }

    @Test
    void an_accusation_does_not_stay_with_a_denial_alone() {
        Statement shownSource = statement("s1").build();
        Statement hiddenSource = statement("s2").marking(Marking.SECRET).build();
        Motive motive = Motive.builder()
                .description(LocalizedText.english("Revenge"))
                .addEvidence(Evidence.of(hiddenSource.id(), "out of revenge"))
                .addEvidence(Evidence.builder()
                        .statement(shownSource.id())
                        .modality(Modality.DENIED)
                        .build())
                .build();
        Detention detention = Detention.builder().id(D1).detainee(SHOWN).build();
        CaseFile file = Cases.open(
                shown(),
                shownSource,
                hiddenSource,
                detention.toBuilder().addMotive(motive).build());
        assertThat(Cases.published(file).find(D1)).contains(detention);
    }

    @Test
    void a_record_does_not_come_back_to_life_because_its_retraction_is_not_public() {
        Revision created = revision(1, ChangeKind.CREATED).build();
        Revision retracted =
                revision(2, ChangeKind.RETRACTED).marking(Marking.RESTRICTED).build();
        Statement statement =
                statement("s1").addRevision(created).addRevision(retracted).build();
        assertThat(Cases.published(Cases.open(statement)).records()).isEmpty();
        assertThat(Cases.published(Cases.open(statement.toBuilder()
                                .revisions(List.of(
                                        created,
                                        revision(2, ChangeKind.RETRACTED).build()))
                                .build()))
                        .records())
                .hasSize(1);
    }

    private static Revision.Builder revision(long number, ChangeKind kind) {
        return Revision.builder()
                .number(number)
                .at(Instant.parse("2025-01-01T00:00:00Z"))
                .kind(kind);
    }

    @Test
    void a_detention_goes_when_what_decides_whether_somebody_is_held_is_not_public() {
        Detention detention = Detention.builder()
                .id(D1)
                .detainee(SHOWN)
                .period(Period.parse("2023-11/.."))
                .build();
        Release death = Release.builder()
                .kind(ReleaseKind.DEATH)
                .addMarking(AttributeMarking.of("kind", Marking.RESTRICTED))
                .build();
        CustodyPhase hiddenPhase = CustodyPhase.builder()
                .form(CustodyForm.HOUSE_ARREST)
                .marking(Marking.RESTRICTED)
                .build();
        for (Detention partly : List.of(
                detention.toBuilder().release(death).build(),
                detention.toBuilder()
                        .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON))
                        .addCustodyPhase(hiddenPhase)
                        .build())) {
            assertThat(Cases.published(Cases.open(shown(), partly)).find(D1)).isEmpty();
        }
    }

    @Test
    void evidence_about_a_part_goes_when_something_in_the_part_goes() {
        Statement source = statement("s1").build();
        Release release = Release.builder()
                .kind(ReleaseKind.BAIL)
                .conditions(LocalizedText.english("stays with her aunt"))
                .addMarking(AttributeMarking.of("conditions", Marking.RESTRICTED))
                .build();
        Detention detention = Detention.builder()
                .id(D1)
                .detainee(SHOWN)
                .release(release)
                .addEvidence(Evidence.about("release", source.id(), "freed, to stay with her aunt"))
                .build();
        assertThat(Cases.published(Cases.open(shown(), source, detention)).find(D1))
                .contains(Detention.builder()
                        .id(D1)
                        .detainee(SHOWN)
                        .release(Release.builder().kind(ReleaseKind.BAIL).build())
                        .build());
    }

    @Test
    void a_rival_value_with_members_is_not_public_nor_is_what_it_disputes() {
        Statement source = statement("s1").build();
        Evidence plain = Evidence.builder()
                .statement(source.id())
                .about("period")
                .rival(new DataString("2023-12/.."))
                .build();
        Evidence tree = plain.toBuilder()
                .rival(DataObject.EMPTY.with("coordinates", new DataString("geo:41,49")))
                .build();
        Detention detention = Detention.builder()
                .id(D1)
                .detainee(SHOWN)
                .addEvidence(plain)
                .addEvidence(tree)
                .build();
        assertThat(Cases.has(Cases.published(Cases.open(shown(), source, detention)), D1))
                .isFalse();
        Detention undisputed = detention.toBuilder().evidence(List.of(plain)).build();
        assertThat(Cases.published(Cases.open(shown(), source, undisputed)).find(D1))
                .contains(undisputed);
    }

    @Test
    void an_accusation_goes_with_the_last_of_its_evidence() {
        Statement shownSource = statement("s1").build();
        Statement hiddenSource = statement("s2").marking(Marking.SECRET).build();
        Motive motive = Motive.builder()
                .description(LocalizedText.english("Revenge"))
                .addEvidence(Evidence.of(shownSource.id(), "out of revenge"))
                .build();
        Motive bare = motive.toBuilder()
                .evidence(List.of(Evidence.of(hiddenSource.id(), "out of revenge")))
                .build();
        Involvement involvement = Involvement.builder()
                .agent(SHOWN)
                .addEvidence(Evidence.of(hiddenSource.id(), "ordered it"))
                .build();
        Detention detention = Detention.builder().id(D1).detainee(SHOWN).build();
        CaseFile file = Cases.open(
                shown(),
                shownSource,
                hiddenSource,
                detention.toBuilder()
                        .addMotive(motive)
                        .addMotive(bare)
                        .addInvolvement(involvement)
                        .build());
        assertThat(Cases.published(file).records())
                .containsExactly(
                        shown(),
                        shownSource,
                        detention.toBuilder().addMotive(motive).build());
    }

    @Test
    void a_relation_to_a_person_and_a_source_s_connection_are_not_public_unless_marked_so() {
        Role relation = Role.builder()
                .relation(RoleRelation.RELATIVE_OF)
                .person(PersonId.of("p2"))
                .build();
        Evidence evidence = Evidence.of(S1, "Nuran Castell");
        Person person = shown().toBuilder()
                .addRole(relation)
                .addEvidence(evidence.toBuilder()
                        .connection(SourceConnection.VOCABULARY.codes().get(0))
                        .build())
                .build();
        CaseFile file =
                Cases.open(person, Cases.person("p2").build(), statement("s1").build());
        assertThat(Cases.published(file).find(SHOWN))
                .contains(shown().toBuilder().addEvidence(evidence).build());
        Role marked = relation.toBuilder()
                .addMarking(AttributeMarking.of("person", Marking.PUBLIC))
                .build();
        Person open = shown().toBuilder().addRole(marked).build();
        assertThat(Cases.published(Cases.open(open, Cases.person("p2").build())).find(SHOWN))
                .contains(open);
    }

    @Test
    void a_denial_or_retraction_does_not_become_support() {
        Evidence denied = Evidence.builder()
                .statement(S1)
                .modality(Modality.DENIED)
                .addMarking(AttributeMarking.of("modality", Marking.SECRET))
                .build();
        Evidence retracted = Evidence.builder()
                .statement(S1)
                .status(ClaimStatus.RETRACTED)
                .addMarking(AttributeMarking.of("status", Marking.SECRET))
                .build();
        Person named = shown().toBuilder().addEvidence(Evidence.of(S1, "he")).build();
        Person disputed = named.toBuilder().addEvidence(denied).build();
        assertThat(Cases.has(
                        Cases.published(Cases.open(disputed, statement("s1").build())), SHOWN))
                .isFalse();
        Person once = named.toBuilder().addEvidence(retracted).build();
        assertThat(Cases.published(Cases.open(once, statement("s1").build())).find(SHOWN))
                .contains(named);
    }

    @Test
    void a_quotation_does_not_look_more_faithful_than_it_is() {
        Relay relay = Relay.builder()
                .statement(StatementId.of("s2"))
                .wording("She is [...] free")
                .addEdit(Edit.builder().text("[...]").build())
                .addEdit(Edit.builder().text("not").marking(Marking.SECRET).build())
                .build();
        CaseFile file = Cases.open(
                statement("s1").addRelay(relay).build(), statement("s2").build());
        assertThat(Cases.published(file).find(S1)).contains(statement("s1").build());
    }

    @Test
    void a_reference_to_what_the_file_does_not_hold_goes_too() {
        CaseFile file = Cases.open(
                Cases.person("p1")
                        .addRole(Role.of(RoleRelation.MEMBER, OrganisationId.of("nowhere")))
                        .build(),
                Detention.builder().id(D1).detainee(PersonId.of("nobody")).build());
        CaseFile published = Cases.published(file);
        assertThat(ids(published)).containsExactly("person:p1");
        assertThat(published.dangling()).isEmpty();
    }

    @Test
    void the_header_refers_to_nothing_that_is_withheld() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("x"))
                .defaultMarking(Marking.PUBLIC)
                .publisher(HIDDEN)
                .build();
        assertThat(Cases.published(CaseFile.of(header, List.of(hidden())))
                        .header()
                        .publisher())
                .isEmpty();
    }

    @Test
    void what_goes_takes_more_with_it_until_nothing_more_has_to_go() {
        CaseFile file = Cases.open(
                shown().toBuilder()
                        .addEvidence(Evidence.builder()
                                .statement(S1)
                                .addVia(S1.part("r1"))
                                .build())
                        .build(),
                statement("s1")
                        .addRelay(Relay.builder()
                                .key("r1")
                                .statement(StatementId.of("s2"))
                                .build())
                        .build(),
                statement("s2").marking(Marking.PARTNERS).build(),
                Detention.builder().id(D1).detainee(GroupId.of("g1")).build(),
                Group.builder()
                        .id(GroupId.of("g1"))
                        .addMarking(AttributeMarking.of("id", Marking.SECRET))
                        .build(),
                statement("s3").addMention(Mention.of(D1, "the arrest")).build());
        CaseFile published = Cases.published(file);
        assertThat(published.records())
                .containsExactly(
                        shown(), statement("s1").build(), statement("s3").build());
    }

    @Test
    void a_chain_never_looks_shorter_than_it_is() {
        Evidence chain = Evidence.builder()
                .statement(S1)
                .addVia(S1.part("r1"))
                .addMarking(AttributeMarking.of("via", Marking.SECRET))
                .build();
        Statement statement = statement("s1")
                .addRelay(Relay.builder().key("r1").statement(S1).build())
                .build();
        Person person = shown().toBuilder().addEvidence(chain).build();
        assertThat(Cases.published(Cases.open(person, statement)).records()).containsExactly(shown(), statement);
    }

    @Test
    void evidence_about_what_is_withheld_is_withheld() {
        Evidence aboutBirth = Evidence.about("bornOn", S1, "born in 1980");
        Evidence aboutName = Evidence.about("names", S1, "Nuran Castell");
        Person person = shown().toBuilder()
                .bornOn(PartialDate.of(1980))
                .addMarking(AttributeMarking.of("bornOn", Marking.SECRET))
                .addEvidence(aboutBirth)
                .addEvidence(aboutName)
                .build();
        CaseFile published = Cases.published(Cases.open(person, statement("s1").build()));
        assertThat(published.find(SHOWN).orElseThrow().evidence()).containsExactly(aboutName);
    }

    @Test
    void evidence_about_an_attribute_without_a_value_is_withheld_too_where_the_attribute_would_be() {
        Person person = shown().toBuilder()
                .addMarking(AttributeMarking.of("bornOn", Marking.SECRET))
                .addEvidence(Evidence.builder()
                        .about("bornOn")
                        .statement(S1)
                        .rival(new DataString("1980"))
                        .build())
                .build();
        assertThat(Cases.published(Cases.open(person, statement("s1").build())).find(SHOWN))
                .contains(shown());
    }

    @Test
    void evidence_that_loses_what_it_is_about_does_not_become_evidence_for_the_whole() {
        Evidence evidence = Evidence.builder()
                .about("names")
                .statement(S1)
                .modality(Modality.DENIED)
                .addMarking(AttributeMarking.of("about", Marking.SECRET))
                .build();
        Person person = shown().toBuilder().addEvidence(evidence).build();
        assertThat(Cases.published(Cases.open(person, statement("s1").build())).find(SHOWN))
                .contains(Cases.person("p1").build());
    }

    static List<DataValue> rivals() {
        return List.of(
                new DataString("person:w1"),
                DataArray.of(new DataString("person:p1"), new DataString("person:w1")),
                DataObject.EMPTY.with("recipient", new DataString("person:w1")),
                new DataString("detention:d9#c1"),
                DataObject.EMPTY.with("person:w1", new DataString("x")));
    }

    @ParameterizedTest
    @MethodSource("rivals")
    void what_evidence_gives_another_value_for_that_names_what_is_withheld_goes_with_it(DataValue rival) {
        Evidence evidence =
                Evidence.builder().about("detainee").statement(S1).rival(rival).build();
        Detention detention =
                Detention.builder().id(D1).detainee(SHOWN).addEvidence(evidence).build();
        Detention other =
                Detention.builder().id(DetentionId.of("d9")).detainee(HIDDEN).build();
        CaseFile file =
                Cases.open(hidden(), shown(), detention, other, statement("s1").build());
        assertThat(Cases.has(Cases.published(file), D1)).isFalse();
    }

    @Test
    void a_rival_value_that_names_what_is_shown_stays() {
        Evidence evidence = Evidence.builder()
                .about("detainee")
                .statement(S1)
                .rival(new DataString("person:p2"))
                .build();
        Detention detention =
                Detention.builder().id(D1).detainee(SHOWN).addEvidence(evidence).build();
        CaseFile file = Cases.open(
                shown(), Cases.person("p2").build(), detention, statement("s1").build());
        assertThat(Cases.published(file).records()).isEqualTo(file.records());
    }

    @Test
    void former_ids_lead_to_the_record_that_they_lead_to_in_the_original() {
        PersonId former = PersonId.of("old");
        Detention detention = Detention.builder().id(D1).detainee(former).build();
        Person merged = shown().toBuilder().addFormerId(former).build();
        CaseFile kept = Cases.open(merged, detention);
        assertThat(Cases.published(kept).records()).isEqualTo(kept.records());
        CaseFile gone = Cases.open(hidden().toBuilder().addFormerId(former).build(), detention);
        assertThat(Cases.published(gone).records()).isEmpty();
    }

    @Test
    void a_former_id_that_is_withheld_is_no_longer_referred_to() {
        PersonId former = PersonId.of("old");
        Person merged = shown().toBuilder()
                .addFormerId(former)
                .addMarking(AttributeMarking.of("formerIds", Marking.SECRET))
                .build();
        CaseFile file =
                Cases.open(merged, Detention.builder().id(D1).detainee(former).build());
        assertThat(Cases.published(file).records()).containsExactly(shown());
    }

    @Test
    void nobody_inherits_the_former_id_of_somebody_who_is_withheld() {
        PersonId former = PersonId.of("old");
        Person hidden = hidden().toBuilder().addFormerId(former).build();
        Person shown =
                shown().toBuilder().addFormerId(former).addFormerId(HIDDEN).build();
        Detention first = Detention.builder().id(D1).detainee(former).build();
        Detention second =
                Detention.builder().id(DetentionId.of("d2")).detainee(HIDDEN).build();
        for (CaseFile file :
                List.of(Cases.open(hidden, shown, first, second), Cases.open(shown, hidden, first, second))) {
            assertThat(Cases.published(file).records()).containsExactly(shown());
        }
    }

    @Test
    void a_list_that_lost_a_member_is_no_longer_called_complete_nor_counted() {
        Group group = Group.builder()
                .id(GroupId.of("g1"))
                .addMember(GroupMember.of(SHOWN))
                .addMember(GroupMember.of(HIDDEN))
                .closed(true)
                .size(Count.builder().value(2L).build())
                .build();
        Group left = Group.builder()
                .id(GroupId.of("g1"))
                .addMember(GroupMember.of(SHOWN))
                .build();
        assertThat(Cases.published(Cases.open(hidden(), shown(), group)).records())
                .containsExactly(shown(), left);
        assertThat(Cases.published(Cases.open(shown(), Cases.person("w1").build(), group))
                        .find(group.id()))
                .contains(group);
    }

    @Test
    void an_exact_number_goes_with_what_it_counts_and_an_approximate_one_stays() {
        Group group = Group.builder()
                .id(GroupId.of("g1"))
                .addMember(GroupMember.of(SHOWN))
                .addMember(GroupMember.of(HIDDEN))
                .closed(false)
                .build();
        for (Count exact : List.of(
                Count.builder().value(2L).build(),
                Count.builder().value(2L).qualifier(CountQualifier.EXACT).build(),
                Count.builder()
                        .value(2L)
                        .qualifier(CountQualifier.VOCABULARY.of("to-the-unit"))
                        .build())) {
            assertThat(sizeOf(group.toBuilder().size(exact).build())).isEmpty();
        }
        Count about =
                Count.builder().value(2L).qualifier(CountQualifier.APPROXIMATE).build();
        assertThat(sizeOf(group.toBuilder().size(about).build())).contains(about);
        Group whole = Group.builder()
                .id(GroupId.of("g1"))
                .addMember(GroupMember.of(SHOWN))
                .addSubgroup(GroupId.of("g2"))
                .size(Count.builder().value(2L).build())
                .build();
        assertThat(sizeOf(whole)).isEmpty();
        assertThat(sizeOf(whole.toBuilder().subgroups(List.of()).build())).isPresent();
    }

    /** Also in a public version that colleagues make of theirs, in which the number is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"value", "atLeast", "atMost"})
    void bounds_go_with_what_they_count_where_an_exact_number_may_be_withheld(String attribute) {
        Count bounds = Count.builder().atLeast(1L).atMost(3L).build();
        Count about =
                Count.builder().value(2L).qualifier(CountQualifier.APPROXIMATE).build();
        Group group = Group.builder()
                .id(GroupId.of("g1"))
                .addMember(GroupMember.of(SHOWN))
                .addMember(GroupMember.of(HIDDEN))
                .build();
        assertThat(sizeOf(group.toBuilder().size(bounds).build())).contains(bounds);
        assertThat(sizeOf(group.toBuilder().size(about).build())).contains(about);
        Stream.concat(withheld(bounds, attribute).stream(), withheld(about, Count.QUALIFIER.name()).stream())
                .forEach(
                        count -> assertThat(sizeOf(group.toBuilder().size(count).build()))
                                .isEmpty());
    }

    private static List<Count> withheld(Count count, String attribute) {
        return List.of(
                count.toBuilder()
                        .addMissing(Missing.of(attribute, MissingReason.WITHHELD_SAFETY))
                        .build(),
                count.toBuilder()
                        .addMarking(AttributeMarking.of(attribute, Marking.SECRET))
                        .build());
    }

    @Test
    void a_size_goes_whole_with_its_number_whoever_makes_the_publication() {
        Count bounds = Count.builder()
                .atLeast(2L)
                .atMost(9L)
                .asOf(PartialDate.of(2024))
                .addMarking(AttributeMarking.of(Count.AT_LEAST.name(), Marking.PARTNERS))
                .build();
        Group open = Group.builder()
                .id(GroupId.of("g1"))
                .addMember(GroupMember.of(SHOWN))
                .size(bounds)
                .build();
        GroupMember secret =
                GroupMember.of(HIDDEN).toBuilder().marking(Marking.SECRET).build();
        for (Group group : List.of(open, open.toBuilder().addMember(secret).build())) {
            CaseFile partners = Disclosure.project(
                            Cases.open(hidden(), shown(), group), PublicationProfile.PARTNERS, Cases.CLOCK)
                    .caseFile();
            assertThat(partners.find(group.id()).flatMap(Group::size)).contains(bounds);
            assertThat(Cases.published(partners).find(group.id()).orElseThrow().size())
                    .isEmpty();
            assertThat(sizeOf(group)).isEmpty();
        }
    }

    private static Optional<Count> sizeOf(Group group) {
        return Cases.published(Cases.open(hidden(), shown(), group))
                .find(group.id())
                .orElseThrow()
                .size();
    }

    @Test
    void an_exact_sum_goes_with_a_part_of_its_breakdown() {
        Count part = Count.builder().value(3L).build();
        Count whole = Count.builder()
                .value(5L)
                .addBreakdown(part)
                .addBreakdown(Count.builder().value(2L).marking(Marking.SECRET).build())
                .build();
        Count about = whole.toBuilder().qualifier(CountQualifier.APPROXIMATE).build();
        Statement published = Cases.published(Cases.open(
                        statement("s1").addCount(whole).addCount(about).build()))
                .find(S1)
                .orElseThrow();
        assertThat(published.counts())
                .containsExactly(
                        Count.builder().addBreakdown(part).build(),
                        about.toBuilder().breakdown(List.of(part)).build());
    }

    @Test
    void a_sum_goes_with_a_part_of_a_breakdown_that_is_said_to_be_whole() {
        Count part = Count.builder().value(3L).build();
        Count whole = Count.builder()
                .value(5L)
                .addBreakdown(part)
                .addBreakdown(Count.builder().value(2L).marking(Marking.SECRET).build())
                .breakdownExhaustive(true)
                .build();
        Statement published = Cases.published(
                        Cases.open(statement("s1").addCount(whole).build()))
                .find(S1)
                .orElseThrow();
        assertThat(published.counts())
                .containsExactly(Count.builder().addBreakdown(part).build());
    }

    @Test
    void nobody_can_tell_from_a_number_what_is_withheld_of_whether_its_breakdown_is_whole() {
        Count count = Count.builder()
                .value(5L)
                .addBreakdown(Count.builder().value(3L).build())
                .build();
        List<Count> counts = List.of(
                count,
                count.toBuilder().breakdownExhaustive(false).build(),
                count.toBuilder().breakdownExhaustive(true).build());
        Missing gap = Missing.of(Count.BREAKDOWN_EXHAUSTIVE.name(), MissingReason.WITHHELD_SAFETY);
        AttributeMarking marking = AttributeMarking.of(Count.BREAKDOWN_EXHAUSTIVE, Marking.SECRET);
        for (Count each : counts) {
            assertThat(countLeft(each.toBuilder().addMissing(gap).build())).isEqualTo(numberless(count));
            assertThat(countLeft(each.toBuilder().addMarking(marking).build())).isEqualTo(numberless(count));
        }
    }

    @Test
    void a_sum_that_is_withheld_is_not_told_by_its_parts() {
        Count parts = Count.builder()
                .addBreakdown(Count.builder().value(3L).build())
                .addBreakdown(Count.builder().value(2L).build())
                .build();
        Count sum = parts.toBuilder()
                .value(5L)
                .breakdownExhaustive(true)
                .addMarking(AttributeMarking.of(Count.VALUE, Marking.SECRET))
                .build();
        assertThat(countLeft(sum)).isEqualTo(parts);
    }

    @Test
    void those_who_may_see_a_number_see_it() {
        Count forPartners = Count.builder()
                .value(5L)
                .atLeast(3L)
                .qualifier(CountQualifier.APPROXIMATE)
                .addMarking(AttributeMarking.of(Count.VALUE, Marking.PARTNERS))
                .build();
        Group group = Group.builder()
                .id(GroupId.of("g1"))
                .addMember(GroupMember.of(SHOWN))
                .size(Count.builder().value(1L).build())
                .addMarking(AttributeMarking.of(Group.SIZE, Marking.PARTNERS))
                .build();
        CaseFile file =
                Cases.open(shown(), statement("s1").addCount(forPartners).build(), group);
        CaseFile partners = Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                .caseFile();
        assertThat(partners.find(S1).map(Statement::counts)).contains(List.of(forPartners));
        assertThat(partners.find(group.id()).flatMap(Group::size)).isPresent();
        assertThat(Cases.published(file).find(group.id()).flatMap(Group::size)).isEmpty();
        assertThat(Cases.published(partners)).isEqualTo(Cases.published(file));
    }

    private static Count numberless(Count count) {
        return count.toBuilder().value(Optional.empty()).build();
    }

    private static Count countLeft(Count count) {
        return Cases.published(Cases.open(statement("s1").addCount(count).build()))
                .find(S1)
                .orElseThrow()
                .counts()
                .get(0);
    }

    @Test
    void records_keep_their_order_and_are_the_same_where_nothing_went() {
        CaseFile file = Cases.open(
                statement("s1").addMention(Mention.of(SHOWN, "he")).build(),
                shown().toBuilder()
                        .addRole(Role.of(RoleRelation.MEMBER, OrganisationId.of("o1")))
                        .build(),
                Cases.organisation(OrganisationId.of("o1"))
                        .addName(Name.of("North Shore Courier"))
                        .build(),
                Detention.builder()
                        .id(D1)
                        .detainee(SHOWN)
                        .addEvidence(Evidence.of(S1, "was detained"))
                        .build());
        Publication publication = Cases.project(file);
        assertThat(publication.caseFile().records()).isEqualTo(file.records());
        assertThat(publication.receipt().withheld()).isEmpty();
    }

    @Test
    void an_attribute_list_that_lost_an_item_loses_the_evidence_about_it() {
        Statement statement = statement("s1")
                .addAddressee(HIDDEN)
                .addAddressee(SHOWN)
                .addEvidence(Evidence.about("addressees", S1, "To both of them"))
                .build();
        RecordId id = statement.id();
        assertThat(Cases.published(Cases.open(hidden(), shown(), statement)).find(id))
                .contains(statement("s1").addAddressee(SHOWN).build());
    }
}
