package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Merged;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Gender;
import org.amparo.code.HopMode;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.OrganisationKind;
import org.amparo.code.PersonKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Release;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Revision;
import org.amparo.speech.Relay;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final PersonId L_ORLOVA = PersonId.of("l-orlova");
    private static final PersonId NINO = PersonId.of("nino");
    private static final DetentionId ONE = DetentionId.of("one");
    private static final DetentionId TWO = DetentionId.of("two");
    private static final StatementId D0 = StatementId.of("d0");
    private static final StatementId D1 = StatementId.of("d1");
    private static final StatementId D2 = StatementId.of("d2");
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-01T09:00:00Z");

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .add(records)
                .build();
    }

    private static Person.Builder leyla() {
        return Person.builder().id(LEYLA);
    }

    private static Person.Builder other() {
        return Person.builder().id(L_ORLOVA);
    }

    private static PartialDate year(String year) {
        return PartialDate.parse(year);
    }

    private static Merged merged(Person keep, Person lose) {
        return file(keep, lose).merge(LEYLA, L_ORLOVA, Set.of(L_ORLOVA), AT);
    }

    private static Person one(Person keep, Person lose) {
        return merged(keep, lose).caseFile().find(LEYLA).orElseThrow();
    }

    private static List<Conflict> conflicts(Person keep, Person lose) {
        return merged(keep, lose).conflicts();
    }

    private static String text(DataValue value) {
        return ((DataString) value).text();
    }

    // The two records after the merge

    @Test
    void the_other_id_becomes_a_former_one_and_still_resolves() {
        Detention held = Detention.builder().id(ONE).detainee(L_ORLOVA).build();
        PersonId oldest = PersonId.of("orlova");
        CaseFile merged = file(leyla().build(), other().addFormerId(oldest).build(), held)
                .merge(LEYLA, L_ORLOVA, Set.of(L_ORLOVA), AT)
                .caseFile();
        assertThat(merged.find(LEYLA).orElseThrow().formerIds()).containsExactly(L_ORLOVA, oldest);
        assertThat(merged.find(L_ORLOVA)).isEqualTo(merged.find(LEYLA));
        assertThat(merged.find(oldest)).isEqualTo(merged.find(LEYLA));
        assertThat(merged.find(ONE)).contains(held);
        assertThat(merged.detentionsOf(LEYLA)).containsExactly(held);
        assertThat(merged.records()).hasSize(2);
    }

    @Test
    void two_ids_of_one_person_are_no_conflict() {
        Detention one = Detention.builder().id(ONE).detainee(LEYLA).build();
        Detention two = Detention.builder().id(TWO).detainee(L_ORLOVA).build();
        CaseFile people = file(leyla().build(), other().build(), one, two)
                .merge(LEYLA, L_ORLOVA, Set.of(L_ORLOVA), AT)
                .caseFile();
        Merged merged = people.merge(ONE, TWO, AT);
        Detention both = merged.caseFile().find(ONE).orElseThrow();

        assertThat(merged.conflicts()).isEmpty();
        assertThat(both.detainee()).isEqualTo(LEYLA);
        assertThat(both.evidence()).isEmpty();
        assertThat(merged.caseFile()
                        .undoMerge(TWO, LATER)
                        .find(TWO)
                        .orElseThrow()
                        .detainee())
                .isEqualTo(L_ORLOVA);
    }

    @Test
    void a_revision_says_when_it_was_done() {
        Revision created = Revision.builder()
                .number(7L)
                .at(Instant.parse("2025-01-05T10:00:00Z"))
                .kind(ChangeKind.CREATED)
                .build();
        Person one = one(
                leyla().addRevision(created).build(),
                other().addRevision(created).build());
        assertThat(one.revisions())
                .extracting(Revision::number, Revision::kind, Revision::at)
                .containsExactly(
                        tuple(7L, Optional.of(ChangeKind.CREATED), created.at()),
                        tuple(8L, Optional.of(ChangeKind.MERGED), AT));
    }

    @Test
    void lists_are_joined_and_what_both_claim_stands_once_with_the_evidence_of_both() {
        Name spoken = Name.of("Leyla Orlova");
        Name first = spoken.toBuilder()
                .addEvidence(Evidence.of(D0, "Leyla Orlova, 38"))
                .build();
        Name second =
                spoken.toBuilder().addEvidence(Evidence.of(D1, "Ms Orlova")).build();
        Person one = one(
                leyla().addName(first).build(),
                other().addName(Name.of("Leila Orlova")).addName(second).build());
        assertThat(one.names()).extracting(Name::full).containsExactly("Leyla Orlova", "Leila Orlova");
        assertThat(one.names().get(0).evidence())
                .extracting(Evidence::statement)
                .containsExactly(D0, D1);
    }

    @Test
    void what_only_one_has_is_taken() {
        Person one = one(
                leyla().bornOn(year("1985")).build(),
                other().gender(Gender.FEMALE).build());
        assertThat(one.bornOn()).contains(year("1985"));
        assertThat(one.gender()).contains(Gender.FEMALE);
        assertThat(conflicts(
                        leyla().bornOn(year("1985")).build(),
                        other().gender(Gender.FEMALE).build()))
                .isEmpty();
    }

    @Test
    void a_value_that_differs_stands_beside_the_accepted_one_as_the_rival_of_its_evidence() {
        Person keep = leyla().bornOn(year("1985"))
                .addEvidence(Evidence.about("bornOn", D0, "born in 1985"))
                .build();
        Person lose = other().bornOn(year("1986"))
                .addEvidence(Evidence.about("bornOn", D1, "aged 38"))
                .build();
        Person one = one(keep, lose);
        assertThat(one.bornOn()).contains(year("1985"));
        assertThat(one.evidence())
                .extracting(Evidence::statement, Evidence::rival, Evidence::status, Evidence::wording)
                .containsExactly(
                        tuple(D0, Optional.empty(), Optional.empty(), Optional.of("born in 1985")),
                        tuple(
                                D1,
                                Optional.of(new DataString("1986")),
                                Optional.of(ClaimStatus.CONFLICTING),
                                Optional.of("aged 38")));
        assertThat(conflicts(keep, lose))
                .extracting(Conflict::record, Conflict::part, Conflict::attribute, Conflict::settlement)
                .containsExactly(tuple(Optional.of(LEYLA), Optional.empty(), "bornOn", Settlement.BESIDE));
    }

    @Test
    void evidence_for_the_whole_of_the_other_says_the_rival_too() {
        Person one = one(
                leyla().bornOn(year("1985")).build(),
                other().bornOn(year("1986"))
                        .addEvidence(Evidence.of(D1, "O., b. 1986"))
                        .build());
        assertThat(one.evidence())
                .extracting(Evidence::about, Evidence::rival)
                .containsExactly(
                        tuple(Optional.empty(), Optional.empty()),
                        tuple(Optional.of("bornOn"), Optional.of(new DataString("1986"))));
    }

    @Test
    void evidence_that_was_taken_back_does_not_come_back() {
        Evidence retracted = Evidence.about("bornOn", D1, "aged 38").toBuilder()
                .status(ClaimStatus.RETRACTED)
                .build();
        Person one = one(
                leyla().bornOn(year("1985")).build(),
                other().bornOn(year("1986")).addEvidence(retracted).build());
        assertThat(one.evidence()).extracting(Evidence::status).containsExactly(Optional.of(ClaimStatus.RETRACTED));
        assertThat(one.evidence()).allMatch(evidence -> evidence.rival().isPresent());
    }

    @Test
    void a_denial_of_the_other_value_does_not_become_one_of_the_accepted_value() {
        Evidence denial = Evidence.about("bornOn", D1, "not born in 1986").toBuilder()
                .modality(Modality.DENIED)
                .build();
        Person one = one(
                leyla().bornOn(year("1985")).build(),
                other().bornOn(year("1986")).addEvidence(denial).build());
        assertThat(one.evidence())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(text(evidence.rival().orElseThrow())).isEqualTo("1986"));
    }

    @Test
    void a_rival_that_is_the_accepted_value_becomes_evidence_for_it() {
        Evidence rival = Evidence.about("bornOn", D2, "born in 1985").toBuilder()
                .rival(new DataString("1985"))
                .build();
        Person one = one(
                leyla().bornOn(year("1985")).build(),
                other().bornOn(year("1986"))
                        .addEvidence(Evidence.about("bornOn", D1, "aged 38"))
                        .addEvidence(rival)
                        .build());
        assertThat(one.evidence())
                .extracting(Evidence::statement, Evidence::rival)
                .containsExactly(tuple(D2, Optional.empty()), tuple(D1, Optional.of(new DataString("1986"))));
    }

    @Test
    void a_value_that_no_statement_says_is_kept_in_the_revision_and_told() {
        Person keep = leyla().bornOn(year("1985")).build();
        Person lose = other().bornOn(year("1986")).build();
        assertThat(one(keep, lose).evidence()).isEmpty();
        assertThat(conflicts(keep, lose)).extracting(Conflict::settlement).containsExactly(Settlement.KEPT_IN_REVISION);
        DataObject before =
                (DataObject) one(keep, lose).revisions().get(0).before().orElseThrow();
        DataObject other = (DataObject) before.member("merged").orElseThrow();
        assertThat(other.member("bornOn")).contains(new DataString("1986"));
        assertThat(other.members().keySet()).startsWith("type", "id");
    }

    @Test
    void texts_are_joined_by_language() {
        OrganisationId keep = OrganisationId.of("one");
        OrganisationId lose = OrganisationId.of("two");
        LanguageTag az = LanguageTag.parse("az");
        Merged merged = file(
                        Organisation.builder()
                                .id(keep)
                                .description(LocalizedText.english("A paper"))
                                .build(),
                        Organisation.builder()
                                .id(lose)
                                .description(LocalizedText.of(az, "Qəzet"))
                                .build())
                .merge(keep, lose, AT);
        assertThat(merged.caseFile().find(keep).orElseThrow().description())
                .contains(LocalizedText.english("A paper").with(az, "Qəzet"));
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void a_release_completes_one_that_it_agrees_with_and_takes_nothing_from_another() {
        Release bail = Release.builder().kind(ReleaseKind.BAIL).build();
        Release dated = bail.toBuilder().on(year("2024-02-01")).build();
        Release amnesty = Release.builder()
                .kind(ReleaseKind.AMNESTY)
                .on(year("2024-05"))
                .addEvidence(Evidence.of(D1, "amnestied"))
                .build();
        Detention.Builder one = Detention.builder().id(ONE).detainee(LEYLA).release(bail);
        Detention.Builder two = Detention.builder().id(TWO).detainee(LEYLA);
        assertThat(file(one.build(), two.release(dated).build())
                        .merge(ONE, TWO, AT)
                        .caseFile()
                        .find(ONE)
                        .orElseThrow()
                        .release())
                .contains(dated);
        Merged merged = file(one.build(), two.release(amnesty).build()).merge(ONE, TWO, AT);
        Detention both = merged.caseFile().find(ONE).orElseThrow();
        assertThat(both.release()).contains(bail);
        assertThat(both.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.about()).contains("release");
            assertThat(((DataObject) evidence.rival().orElseThrow()).member("kind"))
                    .contains(new DataString("amnesty"));
        });
        assertThat(merged.conflicts()).extracting(Conflict::attribute).containsExactly("release");
    }

    @Test
    void a_gap_stands_beside_the_value_that_fills_it() {
        Person keep = leyla().bornOn(year("1985")).build();
        Person lose = other().addMissing(Missing.of("bornOn", MissingReason.NONE_EXISTS))
                .build();
        Person one = one(keep, lose);
        assertThat(one.bornOn()).isPresent();
        assertThat(one.missing()).hasSize(1);
        assertThat(one.markings()).isEmpty();
        assertThat(conflicts(keep, lose))
                .extracting(Conflict::attribute, Conflict::settlement)
                .containsExactly(tuple("bornOn", Settlement.BESIDE));
    }

    @Test
    void that_they_may_be_the_same_is_said_no_longer() {
        PossibleMatch each = PossibleMatch.builder().person(L_ORLOVA).build();
        PossibleMatch back = PossibleMatch.builder().person(LEYLA).build();
        PossibleMatch third = PossibleMatch.builder().person(NINO).build();
        Person one = one(
                leyla().addPossiblySame(each).build(),
                other().addPossiblySame(back).addPossiblySame(third).build());
        assertThat(one.possiblySame()).containsExactly(third);
    }

    @Test
    void private_members_are_joined_and_one_that_differs_is_kept_in_the_revision() {
        Person keep = leyla().unknownMembers(DataObject.EMPTY.with("example.org:a", new DataString("1")))
                .build();
        Person lose = other().unknownMembers(DataObject.EMPTY
                        .with("example.org:a", new DataString("2"))
                        .with("example.org:b", new DataString("3")))
                .build();
        assertThat(one(keep, lose).unknownMembers().members())
                .containsEntry("example.org:a", new DataString("1"))
                .containsEntry("example.org:b", new DataString("3"));
        assertThat(conflicts(keep, lose))
                .extracting(Conflict::attribute, Conflict::settlement)
                .containsExactly(tuple("example.org:a", Settlement.KEPT_IN_REVISION));
    }

    @Test
    void plain_lists_are_joined_without_what_stands_in_both() {
        OrganisationId keep = OrganisationId.of("one");
        OrganisationId lose = OrganisationId.of("two");
        Organisation one = Organisation.builder()
                .id(keep)
                .addKind(OrganisationKind.MEDIA_OUTLET)
                .build();
        Organisation two = Organisation.builder()
                .id(lose)
                .addKind(OrganisationKind.NGO)
                .addKind(OrganisationKind.MEDIA_OUTLET)
                .build();
        assertThat(file(one, two)
                        .merge(keep, lose, AT)
                        .caseFile()
                        .find(keep)
                        .orElseThrow()
                        .kinds())
                .containsExactly(OrganisationKind.MEDIA_OUTLET, OrganisationKind.NGO);
    }

    private static List<Name> names(Name first, Name second) {
        return one(leyla().addName(first).build(), other().addName(second).build())
                .names();
    }

    @Test
    void a_part_with_a_key_and_one_without_that_claim_the_same_are_one_and_with_two_keys_two() {
        Name bare = Name.of("Leyla Orlova");
        Name n1 = bare.toBuilder().key("n1").build();
        Name n2 = bare.toBuilder().key("n2").build();
        assertThat(names(bare, n1)).containsExactly(n1);
        assertThat(names(n1, bare)).containsExactly(n1);
        assertThat(names(n1, n1)).containsExactly(n1);
        assertThat(names(n1, n2)).containsExactly(n1, n2);
    }

    private static Optional<Release> released(Release first, Release second) {
        return file(
                        Detention.builder()
                                .id(ONE)
                                .detainee(LEYLA)
                                .release(first)
                                .build(),
                        Detention.builder()
                                .id(TWO)
                                .detainee(LEYLA)
                                .release(second)
                                .build())
                .merge(ONE, TWO, AT)
                .caseFile()
                .find(ONE)
                .orElseThrow()
                .release();
    }

    @Test
    void conditions_in_several_languages_agree_unless_one_language_says_two_things() {
        LanguageTag az = LanguageTag.parse("az");
        Release english = Release.builder()
                .conditions(LocalizedText.english("travel ban"))
                .build();
        Release dated = Release.builder()
                .on(year("2024-02"))
                .conditions(LocalizedText.of(az, "getməmək"))
                .build();
        Release other = dated.toBuilder()
                .conditions(LocalizedText.english("house arrest"))
                .build();
        assertThat(released(english, dated))
                .contains(dated.toBuilder()
                        .conditions(LocalizedText.english("travel ban").with(az, "getməmək"))
                        .build());
        assertThat(released(english, other)).contains(english);
    }

    @Test
    void private_members_of_two_accounts_agree_or_they_do_not() {
        DataObject a1 = DataObject.EMPTY.with("example.org:a", new DataString("1"));
        DataObject a2 = DataObject.EMPTY.with("example.org:a", new DataString("2"));
        Release one =
                Release.builder().kind(ReleaseKind.BAIL).unknownMembers(a1).build();
        Release dated = Release.builder().on(year("2024-02")).unknownMembers(a1).build();
        assertThat(released(one, dated))
                .contains(one.toBuilder().on(year("2024-02")).build());
        assertThat(released(one, dated.toBuilder().unknownMembers(a2).build())).contains(one);
    }

    // Keys and references

    private static Relay relay(String key, StatementId to) {
        return Relay.builder().key(key).statement(to).mode(HopMode.QUOTES).build();
    }

    private static Evidence via(StatementId statement, String key) {
        return Evidence.builder()
                .statement(statement)
                .addVia(statement.part(key))
                .build();
    }

    @Test
    void a_reference_leads_to_the_part_that_it_led_to_although_both_had_one_of_this_key() {
        Statement keep = Statement.builder().id(D0).addRelay(relay("r1", D2)).build();
        Statement lose = Statement.builder()
                .id(D1)
                .addRelay(relay("r1", StatementId.of("d3")))
                .build();
        Person person =
                leyla().addEvidence(via(D0, "r1")).addEvidence(via(D1, "r1")).build();
        CaseFile merged = file(keep, lose, person).merge(D0, D1, AT).caseFile();
        List<Evidence> evidence = merged.find(LEYLA).orElseThrow().evidence();
        assertThat(evidence.get(0).via()).containsExactly(D0.part("r1"));
        assertThat(evidence.get(1).via()).containsExactly(D1.part("r1-2"));
        assertThat(((Relay) merged.find(D0.part("r1")).orElseThrow()).statement())
                .isEqualTo(D2);
        assertThat(((Relay) merged.find(D1.part("r1-2")).orElseThrow()).statement())
                .isEqualTo(StatementId.of("d3"));
        CaseFile undone = merged.undoMerge(D1, LATER);
        assertThat(undone.find(LEYLA)).contains(person);
    }

    @Test
    void parts_of_one_key_that_claim_the_same_are_one_part() {
        Statement keep = Statement.builder().id(D0).addRelay(relay("r1", D2)).build();
        Statement lose = Statement.builder().id(D1).addRelay(relay("r1", D2)).build();
        Person person = leyla().addEvidence(via(D1, "r1")).build();
        CaseFile merged = file(keep, lose, person).merge(D0, D1, AT).caseFile();
        assertThat(merged.find(D0).orElseThrow().relays()).containsExactly(relay("r1", D2));
        assertThat(merged.find(LEYLA)).contains(person);
        assertThat(merged.find(D1.part("r1"))).isPresent();
    }

    @Test
    void a_reference_that_led_nowhere_still_leads_nowhere() {
        Statement keep = Statement.builder().id(D0).addRelay(relay("r1", D2)).build();
        Statement lose = Statement.builder().id(D1).build();
        Person person = leyla().addEvidence(via(D1, "r1")).build();
        CaseFile before = file(keep, lose, person);
        CaseFile merged = before.merge(D0, D1, AT).caseFile();
        assertThat(merged.dangling()).hasSameSizeAs(before.dangling());
        assertThat(merged.undoMerge(D1, LATER).find(LEYLA)).contains(person);

        Statement keepNothing = Statement.builder().id(D0).build();
        Statement loseRelay =
                Statement.builder().id(D1).addRelay(relay("r1", D2)).build();
        Person reader = leyla().addEvidence(via(D0, "r1")).build();
        CaseFile again = file(keepNothing, loseRelay, reader).merge(D0, D1, AT).caseFile();
        assertThat(again.find(D0.part("r1"))).isEmpty();
        assertThat(again.undoMerge(D1, LATER).find(LEYLA)).contains(reader);
        assertThat(again.find(D0.part("r1-2"))).isPresent();
    }

    // Safety

    @Test
    void whoever_one_record_withholds_the_other_does_not_show() {
        Person named = leyla().kind(PersonKind.NAMED).build();
        Person withheld = other().kind(PersonKind.WITHHELD).build();
        Person merged = one(named, withheld);
        assertThat(merged.kind()).contains(PersonKind.NAMED);
        assertThat(merged.marking()).contains(Marking.SECRET);
        assertThat(one(
                                leyla().kind(PersonKind.WITHHELD).build(),
                                other().kind(PersonKind.NAMED).build())
                        .kind())
                .contains(PersonKind.WITHHELD);
        assertThat(one(leyla().build(), withheld).kind()).contains(PersonKind.WITHHELD);
    }

    @Test
    void the_stricter_marking_holds() {
        Person keep = leyla().build();
        Person lose = other().marking(Marking.RESTRICTED).build();
        assertThat(one(keep, lose).marking()).contains(Marking.RESTRICTED);
        assertThat(one(
                                leyla().marking(Marking.SECRET).build(),
                                other().marking(Marking.PUBLIC).build())
                        .marking())
                .contains(Marking.SECRET);
        assertThat(conflicts(keep, lose))
                .extracting(Conflict::attribute, Conflict::settlement)
                .containsExactly(tuple("marking", Settlement.STRICTER));
    }

    @Test
    void a_marking_that_hides_the_whole_record_still_does_where_the_other_only_relies_on_the_default() {
        AttributeMarking open = AttributeMarking.of("names", Marking.PUBLIC);
        Person lose = other().addName(Name.of("L. Orlova"))
                .marking(Marking.RESTRICTED)
                .addMarking(open)
                .build();
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(leyla().build(), lose)
                .build();
        assertThat(file.merge(LEYLA, L_ORLOVA, Set.of(L_ORLOVA), AT)
                        .caseFile()
                        .find(LEYLA)
                        .orElseThrow()
                        .marking())
                .contains(Marking.RESTRICTED);
    }

    @Test
    void an_attribute_has_the_stricter_of_its_levels_where_both_have_a_value() {
        AttributeMarking open = AttributeMarking.of("names", Marking.PUBLIC);
        Person keep = leyla().addName(Name.of("Leyla Orlova"))
                .marking(Marking.RESTRICTED)
                .addMarking(open)
                .build();
        Person lose =
                other().addName(Name.of("L. Orlova")).marking(Marking.PARTNERS).build();
        assertThat(one(keep, lose).markings()).containsExactly(AttributeMarking.of("names", Marking.PARTNERS));
        assertThat(one(keep, other().marking(Marking.PARTNERS).build()).markings())
                .containsExactly(open);
    }

    @Test
    void a_gap_or_evidence_is_no_easier_to_see_because_the_other_shows_a_value() {
        Person shows = other().addName(Name.of("L. Orlova"))
                .addMarking(AttributeMarking.of("names", Marking.PUBLIC))
                .addMarking(AttributeMarking.of("bornOn", Marking.PUBLIC))
                .build();
        Person speaks = leyla().marking(Marking.PARTNERS)
                .addMissing(Missing.of("bornOn", MissingReason.NONE_EXISTS))
                .addEvidence(Evidence.of(StatementId.of("d1"), "Leyla Orlova").toBuilder()
                        .about("names")
                        .build())
                .build();
        assertThat(one(speaks, shows).markings())
                .containsExactly(
                        AttributeMarking.of("names", Marking.PARTNERS),
                        AttributeMarking.of("bornOn", Marking.PARTNERS));
    }

    @Test
    void what_one_withholds_for_safety_the_other_does_not_give_away() {
        Person keep = leyla().bornOn(year("1985")).build();
        Person lose = other().addMissing(Missing.of("bornOn", MissingReason.WITHHELD_SAFETY))
                .build();
        assertThat(one(keep, lose).markings()).containsExactly(AttributeMarking.of("bornOn", Marking.SECRET));
        assertThat(one(
                                leyla().addMissing(Missing.of("bornOn", MissingReason.VOCABULARY.of("later-reason")))
                                        .build(),
                                other().bornOn(year("1985")).build())
                        .markings())
                .containsExactly(AttributeMarking.of("bornOn", Marking.SECRET));
    }

    @Test
    void a_rival_value_is_no_easier_to_see_than_it_was() {
        Release secret = Release.builder()
                .kind(ReleaseKind.AMNESTY)
                .marking(Marking.SECRET)
                .addEvidence(Evidence.of(D1, "amnestied"))
                .build();
        Detention one = Detention.builder()
                .id(ONE)
                .detainee(LEYLA)
                .release(Release.builder().kind(ReleaseKind.BAIL).build())
                .build();
        Detention two =
                Detention.builder().id(TWO).detainee(LEYLA).release(secret).build();
        Detention both = file(one, two).merge(ONE, TWO, AT).caseFile().find(ONE).orElseThrow();
        assertThat(both.evidence()).extracting(Evidence::marking).containsExactly(Optional.of(Marking.SECRET));
        Release dated = secret.toBuilder()
                .marking(Optional.empty())
                .addMarking(AttributeMarking.of("kind", Marking.RESTRICTED))
                .build();
        assertThat(file(one, two.toBuilder().release(dated).build())
                        .merge(ONE, TWO, AT)
                        .caseFile()
                        .find(ONE)
                        .orElseThrow()
                        .evidence())
                .extracting(Evidence::marking)
                .containsExactly(Optional.of(Marking.RESTRICTED));
    }

    private static Consent consent(ConsentStatus status, ConsentScope... scopes) {
        return Consent.builder().status(status).scopes(List.of(scopes)).build();
    }

    @Test
    void the_consent_that_allows_less_holds() {
        Consent given = consent(ConsentStatus.GIVEN);
        Consent refused = consent(ConsentStatus.REFUSED);
        Consent narrow = consent(ConsentStatus.GIVEN, ConsentScope.STORE);
        Consent wide = consent(ConsentStatus.GIVEN, ConsentScope.STORE, ConsentScope.PUBLISH_NAME);
        assertThat(consentOf(given, refused)).contains(refused);
        assertThat(consentOf(refused, given)).contains(refused);
        assertThat(consentOf(wide, narrow)).contains(narrow);
        assertThat(consentOf(narrow, given)).contains(narrow);
        assertThat(consentOf(given, consent(ConsentStatus.VOCABULARY.of("later-status"))))
                .contains(consent(ConsentStatus.VOCABULARY.of("later-status")));
        assertThat(consentOf(given, consent(ConsentStatus.NOT_POSSIBLE))).contains(consent(ConsentStatus.NOT_POSSIBLE));
        assertThat(consentOf(consent(ConsentStatus.NOT_SOUGHT), refused)).contains(refused);
        Consent limited =
                given.toBuilder().addRecipient(OrganisationId.of("courier")).build();
        assertThat(consentOf(given, limited)).contains(limited);
        assertThat(consentOf(given, given.toBuilder().marking(Marking.SECRET).build()))
                .contains(given.toBuilder().marking(Marking.SECRET).build());
        Consent expires = given.toBuilder().expires(year("2025-01-01")).build();
        Consent earlier = given.toBuilder().expires(year("2024-01-01")).build();
        assertThat(consentOf(given, expires)).contains(expires);
        assertThat(consentOf(expires, earlier)).contains(earlier);
        Consent withdrawn = given.toBuilder().withdrawn(year("2024-01-01")).build();
        assertThat(consentOf(given, withdrawn)).contains(withdrawn);
        Consent toCome = given.toBuilder().on(year("2030")).build();
        Consent old = given.toBuilder().on(year("2020")).build();
        assertThat(consentOf(old, toCome)).contains(toCome);
    }

    private static Optional<Consent> consentOf(Consent keep, Consent lose) {
        return one(leyla().consent(keep).build(), other().consent(lose).build()).consent();
    }

    @Test
    void where_neither_consent_allows_less_nobody_sees_the_person() {
        Consent campaign = consent(ConsentStatus.GIVEN, ConsentScope.CAMPAIGN);
        Consent refused = consent(ConsentStatus.GIVEN, ConsentScope.PUBLISH_NAME);
        Person one =
                one(leyla().consent(campaign).build(), other().consent(refused).build());
        assertThat(one.consent()).contains(campaign);
        assertThat(one.marking()).contains(Marking.SECRET);
    }

    @Test
    void what_a_merge_keeps_is_in_no_publication() {
        Clock clock = Clock.fixed(LATER, ZoneOffset.UTC);
        CaseFile merged = merged(
                        leyla().addName(Name.of("Leyla Orlova")).build(),
                        other().bornOn(year("1986")).build())
                .caseFile();
        Person one = merged.find(LEYLA).orElseThrow();
        Revision open = one.revisions().get(0).toBuilder()
                .marking(Marking.PUBLIC)
                .addMarking(AttributeMarking.of("before", Marking.PUBLIC))
                .build();
        CaseFile opened = file(one.toBuilder().revisions(List.of(open)).build());
        for (PublicationProfile profile : List.of(
                PublicationProfile.PUBLIC,
                PublicationProfile.PARTNERS,
                PublicationProfile.INTERNAL,
                PublicationProfile.UN)) {
            for (CaseFile file : List.of(merged, opened)) {
                CaseFile published = Disclosure.project(file, profile, clock).caseFile();
                assertThat(published.find(LEYLA).orElseThrow().revisions())
                        .singleElement()
                        .satisfies(revision -> {
                            assertThat(revision.kind()).contains(ChangeKind.MERGED);
                            assertThat(revision.before()).isEmpty();
                        });
            }
        }
    }

    @Test
    void what_a_merge_keeps_answers_no_question() {
        Person lose = other().addPossiblySame(
                        PossibleMatch.builder().person(LEYLA).build())
                .build();
        CaseFile merged = merged(leyla().build(), lose).caseFile();
        assertThat(merged.statementsNaming(L_ORLOVA)).isEmpty();
        assertThat(merged.dangling()).isEmpty();
        assertThat(merged.toString() + merged.records()).doesNotContain("l-orlova");
    }

    // Refusals

    private static void refused(String code, CaseFile file, RecordId keep, RecordId lose) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> file.merge(keep, lose, AT))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .withMessageNotContaining("leyla");
    }

    @Test
    void what_cannot_be_one_is_refused_with_a_code() {
        Detention held = Detention.builder().id(ONE).detainee(LEYLA).build();
        CaseFile file = file(leyla().build(), other().build(), held);
        refused("unknown-record", file, LEYLA, NINO);
        refused("unknown-record", file, NINO, LEYLA);
        refused("same-record", file, LEYLA, LEYLA);
        refused("different-types", file, LEYLA, ONE);
        CaseFile merged = file.merge(LEYLA, L_ORLOVA, Set.of(L_ORLOVA), AT).caseFile();
        refused("same-record", merged, LEYLA, L_ORLOVA);
        Revision retraction =
                Revision.builder().number(1L).at(AT).kind(ChangeKind.RETRACTED).build();
        refused("retracted-record", file(leyla().addRevision(retraction).build(), other().build()), LEYLA, L_ORLOVA);
        refused(
                "retracted-record",
                file(leyla().build(), other().addRevision(retraction).build()),
                LEYLA,
                L_ORLOVA);
    }

    @Test
    void a_record_is_not_merged_into_one_that_stands_for_it() {
        refused("merge-cycle", file(leyla().build(), other().addFormerId(LEYLA).build()), LEYLA, L_ORLOVA);
        Person third = Person.builder().id(NINO).addFormerId(LEYLA).build();
        refused("merge-cycle", file(leyla().build(), other().addFormerId(NINO).build(), third), LEYLA, L_ORLOVA);
        Person round = Person.builder().id(NINO).addFormerId(L_ORLOVA).build();
        assertThat(file(leyla().build(), other().addFormerId(NINO).build(), round)
                        .merge(LEYLA, L_ORLOVA, Set.of(L_ORLOVA), AT)
                        .conflicts())
                .isEmpty();
    }

    // Undo

    private static void notUndone(String code, CaseFile file) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> file.undoMerge(L_ORLOVA, LATER))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void a_merge_that_is_undone_leaves_both_as_they_were_and_says_so() {
        Person keep =
                leyla().bornOn(year("1985")).addName(Name.of("Leyla Orlova")).build();
        Person lose = other().bornOn(year("1986")).addName(Name.of("L. Orlova")).build();
        CaseFile undone = merged(keep, lose).caseFile().undoMerge(L_ORLOVA, LATER);
        Revision merge =
                Revision.builder().number(1L).at(AT).kind(ChangeKind.MERGED).build();
        Revision split =
                Revision.builder().number(2L).at(LATER).kind(ChangeKind.SPLIT).build();
        assertThat(undone.records())
                .containsExactly(
                        keep.toBuilder().addRevision(merge).addRevision(split).build(),
                        lose.toBuilder()
                                .addRevision(split.toBuilder().number(1L).build())
                                .build());
    }

    @Test
    void a_merge_is_not_undone_when_something_would_be_lost() {
        CaseFile merged = merged(leyla().build(), other().build()).caseFile();
        Person one = merged.find(LEYLA).orElseThrow();
        notUndone(
                "changed-since-merge", file(one.toBuilder().bornOn(year("1985")).build()));
        notUndone(
                "changed-since-merge",
                file(one.toBuilder()
                        .addRevision(Revision.builder()
                                .number(2L)
                                .at(LATER)
                                .kind(ChangeKind.CORRECTED)
                                .build())
                        .build()));
        CaseFile twice = merged.toBuilder()
                .add(Person.builder().id(NINO).build())
                .build()
                .merge(LEYLA, NINO, Set.of(NINO), AT)
                .caseFile();
        notUndone("changed-since-merge", twice);
        CaseFile back = twice.undoMerge(NINO, LATER);
        assertThat(back.undoMerge(L_ORLOVA, LATER).records()).hasSize(3);
        Person retracted = back.find(LEYLA).orElseThrow().toBuilder()
                .addRevision(Revision.builder()
                        .number(4L)
                        .at(LATER)
                        .kind(ChangeKind.RETRACTED)
                        .build())
                .build();
        notUndone("changed-since-merge", file(retracted));
        Revision more =
                Revision.builder().number(2L).at(AT).kind(ChangeKind.MERGED).build();
        notUndone("changed-since-merge", file(one.toBuilder().addRevision(more).build()));
    }

    @Test
    void merges_are_undone_all_the_way_from_the_last_to_the_first() {
        Person leyla = leyla().addName(Name.of("Leyla Orlova")).build();
        Person other = other().addName(Name.of("L. Orlova")).build();
        Person nino = Person.builder().id(NINO).bornOn(year("1985")).build();
        CaseFile one = file(leyla, other, nino);
        for (CaseFile back : List.of(
                one.merge(LEYLA, L_ORLOVA, AT)
                        .caseFile()
                        .merge(LEYLA, NINO, AT)
                        .caseFile()
                        .undoMerge(NINO, LATER)
                        .undoMerge(L_ORLOVA, LATER),
                one.merge(LEYLA, L_ORLOVA, AT)
                        .caseFile()
                        .merge(NINO, LEYLA, AT)
                        .caseFile()
                        .undoMerge(LEYLA, LATER)
                        .undoMerge(L_ORLOVA, LATER),
                one.merge(LEYLA, NINO, AT)
                        .caseFile()
                        .undoMerge(NINO, LATER)
                        .merge(LEYLA, NINO, AT)
                        .caseFile()
                        .undoMerge(NINO, LATER))) {
            assertThat(back.records())
                    .extracting(record -> RecordCopies.withRevisions(record, List.of()))
                    .containsExactlyInAnyOrder(leyla, other, nino);
            assertThat(back.records())
                    .flatExtracting(CaseRecord::revisions)
                    .extracting(Revision::before)
                    .containsOnly(Optional.empty());
        }
    }

    @Test
    void a_merge_that_nobody_made_or_kept_is_not_undone() {
        notUndone("not-merged", file(leyla().build(), other().build()));
        notUndone("not-merged", file(leyla().build()));
        notUndone("merge-not-kept", file(leyla().addFormerId(L_ORLOVA).build()));
        Revision.Builder merge = Revision.builder().number(1L).at(AT).kind(ChangeKind.MERGED);
        for (DataValue before : List.of(
                new DataString("kept"),
                DataObject.EMPTY,
                DataObject.EMPTY.with("kept", DataObject.EMPTY).with("merged", DataObject.EMPTY),
                DataObject.EMPTY.with("keys", DataObject.EMPTY.with("r1", DataObject.EMPTY)))) {
            notUndone(
                    "merge-not-kept",
                    file(leyla().addFormerId(L_ORLOVA)
                            .addRevision(merge.before(before).build())
                            .build()));
        }
        CaseFile undone = merged(leyla().build(), other().build()).caseFile().undoMerge(L_ORLOVA, LATER);
        notUndone("not-merged", undone);
    }
}
