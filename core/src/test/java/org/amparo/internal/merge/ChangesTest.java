package org.amparo.internal.merge;

import static org.amparo.change.Operation.ADDED;
import static org.amparo.change.Operation.REMOVED;
import static org.amparo.change.Operation.REPLACED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.change.Change;
import org.amparo.change.Changes;
import org.amparo.change.Tombstone;
import org.amparo.change.TombstoneReason;
import org.amparo.code.ChangeKind;
import org.amparo.code.DemandKind;
import org.amparo.code.DemandOutcome;
import org.amparo.code.LegalPhase;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Charge;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Release;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Revision;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.text.LanguageTag;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final PersonId L_ORLOVA = PersonId.of("l-orlova");
    private static final DetentionId HELD = DetentionId.of("orlova-1");
    private static final StatementId D0 = StatementId.of("d0");
    private static final Instant JANUARY = Instant.parse("2025-01-05T10:00:00Z");
    private static final Instant MAY = Instant.parse("2025-05-05T10:00:00Z");

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder().id(CaseFileId.of("c1")).add(records).build();
    }

    private static Person.Builder leyla() {
        return Person.builder().id(LEYLA).addName(Name.of("Leyla Orlova"));
    }

    private static Detention.Builder held() {
        return Detention.builder().id(HELD).detainee(LEYLA);
    }

    private static Charge charge(String key, String article) {
        return Charge.builder().key(key).article(article).build();
    }

    private static Charge charge(String article) {
        return Charge.builder().article(article).build();
    }

    private static Revision revision(long number, Instant at, ChangeKind kind) {
        return Revision.builder().number(number).at(at).kind(kind).build();
    }

    private static List<Change> between(CaseRecord before, CaseRecord after) {
        return file(after).changesSince(file(before)).changes();
    }

    // Differences

    @Test
    void a_file_has_not_changed_since_itself() {
        CaseFile file = file(leyla().build(), held().build());
        assertThat(file.changesSince(file).isEmpty()).isTrue();
        assertThat(file.changesSince(file)).hasToString("0 changes, 0 tombstones");
    }

    @Test
    void a_value_that_became_another_is_replaced() {
        assertThat(between(
                        leyla().bornOn(PartialDate.parse("1985")).build(),
                        leyla().bornOn(PartialDate.parse("1986")).build()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.record()).contains(LEYLA);
                    assertThat(change.part()).isEmpty();
                    assertThat(change.attribute()).contains("bornOn");
                    assertThat(change.at()).hasToString("/bornOn");
                    assertThat(change.operation()).isEqualTo(REPLACED);
                });
    }

    @Test
    void a_value_that_came_is_added_and_one_that_went_is_removed() {
        Person without = leyla().build();
        Person with = leyla().bornOn(PartialDate.parse("1985")).build();
        assertThat(between(without, with)).extracting(Change::operation).containsExactly(ADDED);
        assertThat(between(with, without)).extracting(Change::operation).containsExactly(REMOVED);
    }

    @Test
    void a_charge_put_in_front_is_one_added_charge() {
        Detention before =
                held().addCharge(charge("206.3.2")).addCharge(charge("213")).build();
        Detention after = held().addCharge(charge("192"))
                .addCharge(charge("206.3.2"))
                .addCharge(charge("213"))
                .build();
        assertThat(between(before, after))
                .extracting(Change::attribute, change -> change.at().toString(), Change::operation)
                .containsExactly(tuple(Optional.of("charges"), "/charges/0", ADDED));
    }

    @Test
    void a_charge_with_a_key_is_the_same_wherever_it_stands() {
        Detention before = held().addCharge(charge("c1", "206"))
                .addCharge(charge("c2", "213"))
                .build();
        Detention after = held().addCharge(charge("c2", "213"))
                .addCharge(charge("c1", "206.3.2"))
                .build();
        assertThat(between(before, after))
                .extracting(
                        Change::part, Change::attribute, change -> change.at().toString(), Change::operation)
                .containsExactly(tuple(
                        Optional.of(PartRef.of(HELD, "c1")), Optional.of("article"), "/charges/1/article", REPLACED));
    }

    @Test
    void a_charge_without_a_key_that_says_something_else_is_another_one() {
        assertThat(between(
                        held().addCharge(charge("206")).build(),
                        held().addCharge(charge("213")).build()))
                .extracting(Change::attribute, Change::operation)
                .containsExactly(tuple(Optional.of("charges"), ADDED), tuple(Optional.of("charges"), REMOVED));
    }

    @Test
    void a_charge_without_a_key_that_got_more_evidence_is_the_same_charge() {
        Charge charge = charge("206").toBuilder()
                .addEvidence(Evidence.of(D0, "accused"))
                .build();
        Charge again = charge.toBuilder()
                .addEvidence(Evidence.of(D0, "charged with smuggling"))
                .build();
        assertThat(between(
                        held().addCharge(charge("213")).addCharge(charge).build(),
                        held().addCharge(again).addCharge(charge("213")).build()))
                .extracting(change -> change.at().toString(), Change::operation)
                .containsExactly(tuple("/charges/0/evidence/1", ADDED));
    }

    @Test
    void of_two_charges_that_claim_the_same_each_keeps_its_own_evidence() {
        Charge first = charge("206").toBuilder()
                .addEvidence(Evidence.of(D0, "accused"))
                .build();
        Charge second = charge("206").toBuilder()
                .addEvidence(Evidence.of(D0, "charged with smuggling"))
                .build();
        assertThat(between(
                        held().addCharge(first).addCharge(second).build(),
                        held().addCharge(second).build()))
                .extracting(change -> change.at().toString(), Change::operation)
                .containsExactly(tuple("/charges/0", REMOVED));
    }

    @Test
    void a_part_that_was_there_twice_and_is_there_once_was_removed_once() {
        assertThat(between(
                        held().addCharge(charge("206")).addCharge(charge("206")).build(),
                        held().addCharge(charge("206")).build()))
                .extracting(change -> change.at().toString(), Change::operation)
                .containsExactly(tuple("/charges/1", REMOVED));
    }

    @Test
    void a_part_with_a_key_that_came_or_went_is_told_by_its_key() {
        Detention with = held().addCharge(charge("c1", "206")).build();
        assertThat(between(held().build(), with))
                .extracting(Change::part, Change::operation)
                .containsExactly(tuple(Optional.of(PartRef.of(HELD, "c1")), ADDED));
        assertThat(between(with, held().build()))
                .extracting(Change::part, Change::operation)
                .containsExactly(tuple(Optional.of(PartRef.of(HELD, "c1")), REMOVED));
    }

    @Test
    void another_order_alone_is_no_change() {
        Person one = leyla().addName(Name.of("Leila Orlova")).build();
        Person other = Person.builder()
                .id(LEYLA)
                .addName(Name.of("Leila Orlova"))
                .addName(Name.of("Leyla Orlova"))
                .build();
        assertThat(between(one, other)).isEmpty();
        assertThat(file(held().build(), leyla().build())
                        .changesSince(file(leyla().build(), held().build()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void another_order_deep_inside_a_part_without_a_key_is_no_change() {
        Evidence one = Evidence.of(D0, "was arrested");
        Evidence two = Evidence.of(D0, "is charged");
        Charge.Builder charge = Charge.builder().article("206");
        assertThat(between(
                        held().addCharge(charge.evidence(List.of(one, two)).build())
                                .build(),
                        held().addCharge(charge.evidence(List.of(two, one)).build())
                                .build()))
                .isEmpty();
    }

    @Test
    void another_way_from_source_to_source_is_other_evidence() {
        PartRef r1 = PartRef.of(D0, "r1");
        PartRef r2 = PartRef.of(D0, "r2");
        Evidence one = Evidence.builder().statement(D0).via(List.of(r1, r2)).build();
        Evidence two = Evidence.builder().statement(D0).via(List.of(r2, r1)).build();
        assertThat(between(
                        held().addEvidence(one).build(), held().addEvidence(two).build()))
                .extracting(Change::operation)
                .containsExactly(ADDED, REMOVED);
    }

    @Test
    void another_order_of_a_list_in_the_order_of_time_is_one_change() {
        Revision created = revision(1, JANUARY, ChangeKind.CREATED);
        Revision retracted = revision(2, MAY, ChangeKind.RETRACTED);
        assertThat(between(
                        leyla().addRevision(created).addRevision(retracted).build(),
                        leyla().addRevision(retracted).addRevision(created).build()))
                .extracting(change -> change.at().toString(), Change::attribute, Change::operation)
                .containsExactly(tuple("/revisions", Optional.of("revisions"), REPLACED));
        LegalStage charged = LegalStage.builder().phase(LegalPhase.CHARGED).build();
        LegalStage tried = LegalStage.builder().phase(LegalPhase.ON_TRIAL).build();
        LegalStage convicted =
                LegalStage.builder().phase(LegalPhase.CONVICTED_FINAL).build();
        assertThat(between(
                        held().addLegalStage(charged).addLegalStage(convicted).build(),
                        held().addLegalStage(charged)
                                .addLegalStage(tried)
                                .addLegalStage(convicted)
                                .build()))
                .extracting(change -> change.at().toString(), Change::operation)
                .containsExactly(tuple("/legalStages/1", ADDED));
        assertThat(between(
                        held().addLegalStage(charged).addLegalStage(tried).build(),
                        held().addLegalStage(convicted)
                                .addLegalStage(tried)
                                .addLegalStage(charged)
                                .build()))
                .extracting(change -> change.at().toString(), Change::operation)
                .containsExactly(tuple("/legalStages/0", ADDED), tuple("/legalStages", REPLACED));
    }

    @Test
    void another_order_of_outcomes_is_a_change_of_a_demand_without_a_key() {
        Outcome met = Outcome.builder().state(DemandOutcome.MET).build();
        Outcome not = Outcome.builder().state(DemandOutcome.NOT_MET).build();
        Demand demand = Demand.builder()
                .kind(DemandKind.RELEASE)
                .addOutcome(not)
                .addOutcome(met)
                .build();
        Demand turned = demand.toBuilder().outcomes(List.of(met, not)).build();
        assertThat(between(
                        Statement.builder().id(D0).addDemand(demand).build(),
                        Statement.builder().id(D0).addDemand(turned).build()))
                .extracting(change -> change.at().toString(), Change::operation)
                .containsExactly(tuple("/demands/0/outcomes", REPLACED));
    }

    @Test
    void evidence_gaps_and_markings_of_nested_objects_are_compared() {
        Charge bare = charge("c1", "206");
        Charge full = bare.toBuilder()
                .addEvidence(Evidence.of(D0, "charged with smuggling"))
                .addMissing(Missing.of("code", MissingReason.NOT_STATED))
                .marking(Marking.PARTNERS)
                .addMarking(AttributeMarking.of("article", Marking.SECRET))
                .build();
        assertThat(between(
                        held().addCharge(bare).build(), held().addCharge(full).build()))
                .allMatch(change -> change.part().equals(Optional.of(PartRef.of(HELD, "c1"))))
                .extracting(change -> change.attribute().orElseThrow(), Change::operation)
                .containsExactly(
                        tuple("evidence", ADDED),
                        tuple("missing", ADDED),
                        tuple("marking", ADDED),
                        tuple("markings", ADDED));
    }

    @Test
    void there_is_one_place_for_a_release_so_it_is_compared_in_itself() {
        Release bail = Release.builder().kind(ReleaseKind.BAIL).build();
        Release dated = bail.toBuilder().on(PartialDate.parse("2024-02-01")).build();
        assertThat(between(held().release(bail).build(), held().release(dated).build()))
                .extracting(change -> change.at().toString(), Change::operation)
                .containsExactly(tuple("/release/on", ADDED));
        assertThat(between(
                        held().release(bail.toBuilder().key("r1").build()).build(),
                        held().release(dated.toBuilder().key("r2").build()).build()))
                .extracting(change -> change.at().toString(), Change::part, Change::operation)
                .containsExactly(tuple("/release", Optional.of(PartRef.of(HELD, "r2")), REPLACED));
    }

    @Test
    void members_that_the_model_does_not_know_are_compared_by_name() {
        DataObject before = DataObject.EMPTY
                .with("example.org:a", new DataString("one"))
                .with("example.org:b", new DataString("one"));
        DataObject after = DataObject.EMPTY
                .with("example.org:b", new DataString("two"))
                .with("example.org:c", new DataString("one"));
        List<Change> changes = between(
                leyla().unknownMembers(before).build(),
                leyla().unknownMembers(after).build());
        assertThat(changes)
                .extracting(change -> change.attribute().orElseThrow(), Change::operation)
                .containsExactly(
                        tuple("example.org:b", REPLACED),
                        tuple("example.org:c", ADDED),
                        tuple("example.org:a", REMOVED));
        assertThat(changes).allMatch(change -> change.at().toString().isEmpty());
    }

    @Test
    void the_header_is_compared_too() {
        CaseFile before = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .base(URI.create("https://cases.example/"))
                .addLanguage(LanguageTag.ENGLISH)
                .addLanguage(LanguageTag.parse("az"))
                .build();
        CaseFile after = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .addLanguage(LanguageTag.parse("az"))
                .addLanguage(LanguageTag.ENGLISH)
                .defaultMarking(Marking.PUBLIC)
                .build();
        Changes changes = after.changesSince(before);
        assertThat(changes.changes())
                .allMatch(change -> change.record().isEmpty())
                .allMatch(change -> change.kind().equals(ChangeKind.CHANGED))
                .allMatch(change -> change.certainty() == Certainty.POSSIBLE)
                .extracting(change -> change.attribute().orElseThrow(), Change::operation)
                .containsExactly(tuple("base", REMOVED), tuple("defaultMarking", ADDED));
    }

    // Why

    @Test
    void the_new_revision_says_why() {
        Person before = leyla().bornOn(PartialDate.parse("1985"))
                .addRevision(revision(1, JANUARY, ChangeKind.CREATED))
                .build();
        Person after = before.toBuilder()
                .bornOn(PartialDate.parse("1986"))
                .addRevision(revision(2, MAY, ChangeKind.CORRECTED))
                .build();
        assertThat(between(before, after))
                .hasSize(2)
                .allMatch(change -> change.kind().equals(ChangeKind.CORRECTED))
                .allMatch(change -> change.certainty() == Certainty.CERTAIN);
    }

    @Test
    void without_a_new_revision_it_was_possibly_changed() {
        Person before =
                leyla().addRevision(revision(1, JANUARY, ChangeKind.CORRECTED)).build();
        assertThat(between(
                        before,
                        before.toBuilder().bornOn(PartialDate.parse("1986")).build()))
                .allMatch(change -> change.kind().equals(ChangeKind.CHANGED))
                .allMatch(change -> change.certainty() == Certainty.POSSIBLE);
    }

    @Test
    void of_new_revisions_of_several_kinds_the_newest_is_possible() {
        Person after = leyla().addRevision(revision(1, JANUARY, ChangeKind.CORRECTED))
                .addRevision(revision(2, MAY, ChangeKind.REASSESSED))
                .build();
        assertThat(between(leyla().build(), after))
                .allMatch(change -> change.kind().equals(ChangeKind.REASSESSED))
                .allMatch(change -> change.certainty() == Certainty.POSSIBLE);
    }

    @Test
    void a_new_revision_without_a_kind_makes_the_kind_possible() {
        Revision silent = revision(2, MAY, ChangeKind.CHANGED).toBuilder()
                .kind(Optional.empty())
                .build();
        Revision corrected = revision(1, JANUARY, ChangeKind.CORRECTED);
        assertThat(between(
                        leyla().build(),
                        leyla().addRevision(corrected).addRevision(silent).build()))
                .isNotEmpty()
                .allMatch(change -> change.kind().equals(ChangeKind.CHANGED))
                .allMatch(change -> change.certainty() == Certainty.POSSIBLE);
        assertThat(between(
                        leyla().build(),
                        leyla().addRevision(silent).addRevision(corrected).build()))
                .isNotEmpty()
                .allMatch(change -> change.kind().equals(ChangeKind.CORRECTED))
                .allMatch(change -> change.certainty() == Certainty.POSSIBLE);
        assertThat(between(leyla().build(), leyla().addRevision(silent).build()))
                .isNotEmpty()
                .allMatch(change -> change.kind().equals(ChangeKind.CHANGED))
                .allMatch(change -> change.certainty() == Certainty.POSSIBLE);
    }

    @Test
    void a_revision_whose_note_alone_was_mended_is_not_new() {
        Revision old = revision(1, JANUARY, ChangeKind.CORRECTED);
        assertThat(between(
                        leyla().addRevision(old).build(),
                        leyla().addRevision(
                                        old.toBuilder().note("year of birth").build())
                                .build()))
                .isNotEmpty()
                .allMatch(change -> change.kind().equals(ChangeKind.CHANGED));
    }

    // Records that came and went

    @Test
    void a_record_that_is_new_was_created() {
        Changes changes = file(leyla().build(), held().build()).changesSince(file(leyla().build()));
        assertThat(changes.tombstones()).isEmpty();
        assertThat(changes.changes()).singleElement().satisfies(change -> {
            assertThat(change.record()).contains(HELD);
            assertThat(change.attribute()).isEmpty();
            assertThat(change.operation()).isEqualTo(ADDED);
            assertThat(change.kind()).isEqualTo(ChangeKind.CREATED);
            assertThat(change.certainty()).isEqualTo(Certainty.CERTAIN);
        });
    }

    @Test
    void a_record_that_is_retracted_leaves_a_tombstone_once() {
        Person before = leyla().build();
        Person retracted =
                leyla().addRevision(revision(1, MAY, ChangeKind.RETRACTED)).build();
        assertThat(file(retracted).changesSince(file(before)).tombstones())
                .containsExactly(Tombstone.builder()
                        .record(LEYLA)
                        .reason(TombstoneReason.RETRACTED)
                        .retractedAt(MAY)
                        .build());
        assertThat(file(retracted).changesSince(file(retracted)).tombstones()).isEmpty();
    }

    @Test
    void a_record_that_is_gone_without_a_word_has_vanished_and_is_not_retracted() {
        assertThat(file().changesSince(file(leyla().build())).tombstones())
                .singleElement()
                .satisfies(stone -> {
                    assertThat(stone.reason()).isEqualTo(TombstoneReason.VANISHED);
                    assertThat(stone.retractedAt()).isEmpty();
                    assertThat(stone).hasToString("person:leyla-orlova VANISHED");
                });
    }

    @Test
    void a_record_that_was_retracted_before_it_went_is_retracted() {
        Person retracted =
                leyla().addRevision(revision(1, MAY, ChangeKind.RETRACTED)).build();
        assertThat(file().changesSince(file(retracted)).tombstones())
                .extracting(Tombstone::reason)
                .containsExactly(TombstoneReason.RETRACTED);
    }

    @Test
    void a_record_that_was_merged_is_told_as_merged_and_not_as_retracted() {
        Person other = Person.builder().id(L_ORLOVA).build();
        Changes changes = file(leyla().addFormerId(L_ORLOVA).build()).changesSince(file(leyla().build(), other));
        assertThat(changes.tombstones())
                .containsExactly(Tombstone.builder()
                        .record(L_ORLOVA)
                        .reason(TombstoneReason.MERGED)
                        .mergedInto(LEYLA)
                        .build());
    }

    @Test
    void a_record_that_stands_by_itself_again_was_split_off() {
        Person other = Person.builder().id(L_ORLOVA).build();
        Changes changes = file(leyla().build(), other)
                .changesSince(file(leyla().addFormerId(L_ORLOVA).build()));
        assertThat(changes.changes())
                .filteredOn(change -> change.record().equals(Optional.of(L_ORLOVA)))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.SPLIT);
        assertThat(changes.tombstones()).isEmpty();
    }

    @Test
    void no_value_is_printed() {
        Changes changes = file(leyla().addName(Name.of("Şəfiqə Secretova")).build())
                .changesSince(file(leyla().build(), held().build()));
        assertThat(changes.toString() + changes.changes() + changes.tombstones())
                .doesNotContain("Secretova")
                .contains("person:leyla-orlova /names/1 ADDED");
    }
}
