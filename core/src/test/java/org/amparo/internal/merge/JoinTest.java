package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.JoinOptions;
import org.amparo.casefile.Merged;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.change.Tombstone;
import org.amparo.change.TombstoneReason;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.HopMode;
import org.amparo.code.Marking;
import org.amparo.custody.Charge;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.record.Provenance;
import org.amparo.record.Revision;
import org.amparo.shape.TreeCodec;
import org.amparo.speech.Count;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinTest {

    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final PersonId L_ORLOVA = PersonId.of("l-orlova");
    private static final PersonId NINO = PersonId.of("nino");
    private static final DetentionId HELD = DetentionId.of("orlova-1");
    private static final StatementId D0 = StatementId.of("d0");
    private static final StatementId D1 = StatementId.of("d1");
    /** Those of the two who are one, whatever the files say. */
    private static final JoinOptions KNOWN = JoinOptions.DEFAULT.withAccepted(Set.of(LEYLA, L_ORLOVA));

    private static final Instant BEFORE = Instant.parse("2025-03-01T09:00:00Z");
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-01T09:00:00Z");

    private static final URI BASE = URI.create("https://cases.example/");

    private static CaseFile file(Marking usual, CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .base(BASE)
                .defaultMarking(usual)
                .add(records)
                .build();
    }

    private static CaseFile file(CaseRecord... records) {
        return file(Marking.PUBLIC, records);
    }

    private static Person.Builder leyla() {
        return Person.builder().id(LEYLA);
    }

    /** A record of the second file with what a join says of that file. */
    private static Person given(Merged joined, Person record) {
        Provenance provenance =
                joined.caseFile().find(record.id()).orElseThrow().provenance().get(0);
        assertThat(provenance.iri()).isEqualTo(record.id().iri(BASE));
        assertThat(provenance.on()).contains(year("2026-03-01"));
        return record.toBuilder().addProvenance(provenance).build();
    }

    private static PartialDate year(String year) {
        return PartialDate.parse(year);
    }

    private static Revision revision(long number, Instant at, ChangeKind kind) {
        return Revision.builder().number(number).at(at).kind(kind).build();
    }

    @Test
    void the_records_of_both_stand_in_the_order_of_the_first_and_then_of_the_second() {
        Person nino = Person.builder().id(NINO).build();
        Detention held = Detention.builder().id(HELD).detainee(LEYLA).build();
        Merged joined = file(leyla().build(), held).join(file(nino, leyla().build()), KNOWN, AT);
        assertThat(joined.caseFile().records()).containsExactly(leyla().build(), held, given(joined, nino));
        assertThat(joined.conflicts()).isEmpty();
        assertThat(joined).hasToString("case-file:c1 of 3, conflicts: 0");
    }

    @Test
    void a_record_that_only_knows_more_is_taken_as_it_is_and_both_are_kept() {
        Person less = leyla().addName(Name.of("Leyla Orlova")).build();
        Person more = less.toBuilder()
                .bornOn(year("1985"))
                .addRevision(revision(1, BEFORE, ChangeKind.CHANGED))
                .build();
        for (List<Person> two : List.of(List.of(less, more), List.of(more, less))) {
            CaseFile joined = file(two.get(0)).join(file(two.get(1)), KNOWN, AT).caseFile();
            Person one = joined.find(LEYLA).orElseThrow();
            assertThat(RecordCopies.bare(one)).isEqualTo(RecordCopies.bare(more));
            assertThat(one.revisions()).hasSize(2).startsWith(more.revisions().get(0));
            KeptMerge kept = KeptMerge.ofJoin(one.revisions().get(1)).orElseThrow();
            assertThat(List.of(kept.kept(), kept.merged())).isEqualTo(two);
            assertThat(joined.join(file(less), KNOWN, LATER).caseFile()).isEqualTo(joined);
            assertThat(joined.join(file(more), KNOWN, LATER).caseFile()).isEqualTo(joined);
        }
    }

    @Test
    void records_that_differ_are_combined_and_the_conflict_is_told() {
        Person ours =
                leyla().bornOn(year("1985")).addName(Name.of("Leyla Orlova")).build();
        Person theirs = leyla().bornOn(year("1986"))
                .addName(Name.of("Leila Orlova"))
                .addEvidence(Evidence.about("bornOn", D1, "aged 38"))
                .build();
        Merged joined = file(ours).join(file(theirs), KNOWN, AT);
        Person one = joined.caseFile().find(LEYLA).orElseThrow();
        assertThat(one.bornOn()).contains(year("1985"));
        assertThat(one.names()).hasSize(2);
        assertThat(one.evidence()).extracting(Evidence::rival).containsExactly(Optional.of(new DataString("1986")));
        assertThat(one.formerIds()).isEmpty();
        assertThat(one.revisions()).extracting(Revision::kind).containsExactly(Optional.of(ChangeKind.MERGED));
        DataObject before = (DataObject) one.revisions().get(0).before().orElseThrow();
        assertThat(before.members()).containsOnlyKeys("kept", "merged", "from", "joined", "result");
        assertThat(joined.conflicts())
                .extracting(Conflict::record, Conflict::attribute, Conflict::settlement)
                .containsExactly(tuple(Optional.of(LEYLA), "bornOn", Settlement.BESIDE));
        assertThat(joined.caseFile().join(file(theirs), KNOWN, AT).caseFile()).isEqualTo(joined.caseFile());
    }

    @Test
    void a_value_that_no_statement_says_is_kept_in_the_revision_once() {
        Person theirs = leyla().bornOn(year("1986")).build();
        CaseFile joined = file(leyla().bornOn(year("1985")).build())
                .join(file(theirs), KNOWN, AT)
                .caseFile();
        Person one = joined.find(LEYLA).orElseThrow();
        DataObject before = (DataObject) one.revisions().get(0).before().orElseThrow();
        assertThat(((DataObject) before.member("merged").orElseThrow()).member("bornOn"))
                .contains(new DataString("1986"));
        assertThat(joined.join(file(theirs), KNOWN, AT).caseFile()).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({"unverified, conflicting", "needs-work, conflicting", "conflicting,", "retracted,"})
    void a_status_that_a_rival_replaces_is_kept_in_the_revision(String status, String replacement) {
        Evidence aged = Evidence.about("bornOn", D1, "aged 38").toBuilder()
                .status(ClaimStatus.VOCABULARY.of(status))
                .build();
        Person theirs = leyla().bornOn(year("1986")).addEvidence(aged).build();
        Person one = file(leyla().bornOn(year("1985")).build())
                .join(file(theirs), KNOWN, AT)
                .caseFile()
                .find(LEYLA)
                .orElseThrow();
        Optional<String> replaced = Optional.ofNullable(replacement);
        assertThat(one.evidence())
                .extracting(Evidence::status)
                .containsExactly(Optional.of(ClaimStatus.VOCABULARY.of(replaced.orElse(status))));
        DataObject before = (DataObject) one.revisions().get(0).before().orElseThrow();
        Optional<DataValue> kept = before.member("merged").flatMap(merged -> ((DataObject) merged).member("evidence"));
        assertThat(kept).contains(DataArray.of(TreeCodec.write(Evidence.SHAPE, aged)));
    }

    @Test
    void parts_of_one_key_are_one_part() {
        Charge ours = Charge.builder().key("c1").article("206").build();
        Charge theirs = Charge.builder()
                .key("c1")
                .article("206.3.2")
                .broughtOn(year("2024-01"))
                .addEvidence(Evidence.of(D1, "under Article 206.3.2"))
                .build();
        Detention.Builder held = Detention.builder().id(HELD).detainee(LEYLA);
        Merged joined = file(held.addCharge(ours).build())
                .join(
                        file(Detention.builder()
                                .id(HELD)
                                .detainee(LEYLA)
                                .addCharge(theirs)
                                .build()),
                        KNOWN,
                        AT);
        Charge one = (Charge) joined.caseFile().find(HELD.part("c1")).orElseThrow();
        assertThat(one.article()).contains("206");
        assertThat(one.broughtOn()).contains(year("2024-01"));
        assertThat(one.evidence())
                .extracting(Evidence::about)
                .containsExactly(Optional.empty(), Optional.of("article"));
        assertThat(joined.conflicts())
                .extracting(Conflict::part, Conflict::attribute)
                .containsExactly(tuple(Optional.of(HELD.part("c1")), "article"));
        assertThat(joined.conflicts().get(0)).hasToString("detention:orlova-1#c1 BESIDE");
    }

    @Test
    void a_key_of_another_part_becomes_another_key_where_the_second_file_speaks_of_it() {
        Relay relay = Relay.builder().key("k").statement(D1).mode(HopMode.CITES).build();
        Count count = Count.builder().key("k").value(40L).build();
        Evidence via = Evidence.builder().statement(D0).addVia(D0.part("k")).build();
        Person reader = leyla().addEvidence(via).build();
        CaseFile ours = file(Statement.builder().id(D0).addCount(count).build());
        CaseFile theirs = file(Statement.builder().id(D0).addRelay(relay).build(), reader);
        CaseFile joined = ours.join(theirs, KNOWN, AT).caseFile();
        assertThat(joined.find(D0.part("k"))).contains(count);
        assertThat(joined.find(D0.part("k-2")))
                .contains(relay.toBuilder().key("k-2").build());
        assertThat(joined.find(LEYLA).orElseThrow().evidence().get(0).via()).containsExactly(D0.part("k-2"));
    }

    @Test
    void a_part_gets_the_same_other_key_each_time_that_the_files_are_joined() {
        Relay relay = Relay.builder().key("k").statement(D1).mode(HopMode.CITES).build();
        Mention mention = Mention.builder().key("k").record(LEYLA).build();
        Mention second = Mention.builder().key("k-2").record(NINO).build();
        CaseFile ours = file(Statement.builder().id(D0).addRelay(relay).build());
        for (Statement theirs : List.of(
                Statement.builder().id(D0).addMention(mention).build(),
                Statement.builder()
                        .id(D0)
                        .addMention(mention)
                        .addMention(second)
                        .build())) {
            CaseFile once = ours.join(file(theirs), KNOWN, AT).caseFile();
            assertThat(once.join(file(theirs), KNOWN, AT).caseFile()).isEqualTo(once);
            assertThat(file(theirs)
                            .join(once, KNOWN, AT)
                            .caseFile()
                            .find(D0)
                            .orElseThrow()
                            .mentions())
                    .hasSameSizeAs(theirs.mentions());
        }
        Mention other = mention.toBuilder().record(NINO).build();
        CaseFile once = ours.join(
                        file(Statement.builder().id(D0).addMention(mention).build()), KNOWN, AT)
                .caseFile();
        assertThat(once.join(file(Statement.builder().id(D0).addMention(other).build()), KNOWN, AT)
                        .caseFile()
                        .find(D0)
                        .orElseThrow()
                        .mentions())
                .extracting(Mention::key)
                .containsExactly(Optional.of("k-2"), Optional.of("k-3"));
    }

    @Test
    void what_was_joined_already_changes_nothing_more_even_when_others_were_joined_since() {
        CaseFile partner = file(leyla().addName(Name.of("Leila Orlova")).build());
        CaseFile other =
                file(leyla().addName(Name.of("Leyla O.")).bornOn(year("1986")).build());
        CaseFile both = file(leyla().bornOn(year("1985")).build())
                .join(partner, KNOWN, AT)
                .caseFile()
                .join(other, KNOWN, AT.plusSeconds(1))
                .caseFile();
        assertThat(both.join(partner, KNOWN, AT.plusSeconds(2)).caseFile()).isEqualTo(both);
        assertThat(both.join(other, KNOWN, AT.plusSeconds(2)).caseFile()).isEqualTo(both);
    }

    @Test
    void what_was_changed_after_a_join_meets_the_other_record_anew() {
        CaseFile open = file(Marking.PUBLIC, leyla().bornOn(year("1985")).build());
        CaseFile closed = file(
                Marking.PUBLIC,
                leyla().bornOn(year("1986")).marking(Marking.SECRET).build());
        CaseFile joined = open.join(closed, KNOWN, AT).caseFile();
        assertThat(joined.find(LEYLA).orElseThrow().marking()).contains(Marking.SECRET);
        CaseFile opened = CaseFile.of(
                joined.header(),
                List.of(joined.find(LEYLA).orElseThrow().toBuilder()
                        .marking(Marking.PUBLIC)
                        .build()));
        assertThat(opened.join(closed, KNOWN, AT.plusSeconds(1))
                        .caseFile()
                        .find(LEYLA)
                        .orElseThrow()
                        .marking())
                .contains(Marking.SECRET);
    }

    @Test
    void a_record_that_arrives_again_as_retracted_is_retracted_whenever_that_was() {
        CaseFile ours = file(leyla().bornOn(year("1985")).build());
        Person theirs = leyla().bornOn(year("1986")).build();
        CaseFile joined = ours.join(file(theirs), KNOWN, AT).caseFile();
        assertThat(joined.find(LEYLA).orElseThrow().isRetracted()).isFalse();
        for (long seconds : new long[] {-60, 60}) {
            Person gone = theirs.toBuilder()
                    .addRevision(Revision.of(1, AT.plusSeconds(seconds), ChangeKind.RETRACTED))
                    .build();
            CaseFile again = joined.join(file(gone), KNOWN, AT.plusSeconds(120)).caseFile();
            assertThat(again.find(LEYLA).orElseThrow().isRetracted()).isTrue();
            assertThat(again.join(file(gone), KNOWN, AT.plusSeconds(180)).caseFile())
                    .isEqualTo(again);
        }
    }

    @Test
    void a_record_that_arrives_again_as_stricter_is_as_strict() {
        CaseFile ours = file(Marking.PUBLIC, leyla().bornOn(year("1985")).build());
        Person theirs = leyla().bornOn(year("1986")).build();
        CaseFile joined = ours.join(file(Marking.PUBLIC, theirs), KNOWN, AT).caseFile();
        CaseFile again = joined.join(file(Marking.SECRET, theirs), KNOWN, AT.plusSeconds(1))
                .caseFile();
        assertThat(again.find(LEYLA).orElseThrow().marking()).contains(Marking.SECRET);
    }

    @Test
    void files_that_disagree_and_are_exchanged_in_turn_do_not_grow() {
        CaseFile ours = file(leyla().bornOn(year("1985")).build());
        CaseFile theirs = file(leyla().bornOn(year("1986")).build());
        for (int round = 0; round < 4; round++) {
            ours = ours.join(theirs, KNOWN, AT.plusSeconds(2L * round)).caseFile();
            theirs = theirs.join(ours, KNOWN, AT.plusSeconds(2L * round + 1)).caseFile();
        }
        assertThat(ours.find(LEYLA).orElseThrow().bornOn()).contains(year("1985"));
        assertThat(theirs.find(LEYLA).orElseThrow().bornOn()).contains(year("1986"));
        assertThat(ours.find(LEYLA).orElseThrow().revisions()).hasSize(1);
        assertThat(theirs.find(LEYLA).orElseThrow().revisions())
                .extracting(KeptMerge::asTold)
                .isEqualTo(ours.find(LEYLA).orElseThrow().revisions().stream()
                        .map(KeptMerge::asTold)
                        .toList());
    }

    @Test
    void what_a_partner_says_to_have_taken_hides_nothing_that_others_send() {
        Person ofA = leyla().bornOn(year("1985")).addName(Name.of("From A")).build();
        CaseFile a = file(ofA);
        CaseFile partner = file(leyla().addName(Name.of("From C")).build())
                .join(a, KNOWN, AT)
                .caseFile();
        Person edited = partner.find(LEYLA).orElseThrow().toBuilder()
                .names(List.of(Name.of("From C")))
                .bornOn(Optional.empty())
                .build();
        Revision joining = edited.revisions().get(0);
        DataObject before = (DataObject) joining.before().orElseThrow();
        String arrived = ((DataString) before.member("joined").orElseThrow()).text();
        Person claims = edited.toBuilder()
                .revisions(List.of(joining.toBuilder()
                        .before(KeptMerge.joined(DataObject.EMPTY, arrived, edited))
                        .build()))
                .build();
        assertThat(KeptMerge.hasTaken(claims, arrived)).isTrue();
        CaseFile ours = file(leyla().bornOn(year("1986")).build());
        for (CaseFile joined : List.of(
                ours.join(file(claims), KNOWN, AT.plusSeconds(1)).caseFile(),
                file(Person.builder().id(NINO).build())
                        .join(file(claims), KNOWN, AT.plusSeconds(1))
                        .caseFile())) {
            Person all = joined.join(a, KNOWN, AT.plusSeconds(2))
                    .caseFile()
                    .find(LEYLA)
                    .orElseThrow();
            assertThat(all.names()).extracting(Name::full).containsExactlyInAnyOrder("From C", "From A");
        }
    }

    @Test
    void records_that_one_file_says_are_one_are_merged() {
        Person both = leyla().addFormerId(L_ORLOVA).build();
        Person other = Person.builder().id(L_ORLOVA).bornOn(year("1986")).build();
        CaseFile merges = file(both);
        CaseFile knowsTwo = file(other, leyla().build());
        for (CaseFile joined : List.of(
                merges.join(knowsTwo, KNOWN, AT).caseFile(),
                knowsTwo.join(merges, KNOWN, AT).caseFile(),
                merges.join(file(other), KNOWN, AT).caseFile(),
                file(other).join(merges, KNOWN, AT).caseFile())) {
            Person one = joined.find(LEYLA).orElseThrow();
            assertThat(joined.records()).hasSize(1);
            assertThat(one.formerIds()).containsExactly(L_ORLOVA);
            assertThat(one.bornOn()).contains(year("1986"));
        }
        assertThat(merges.join(knowsTwo, KNOWN, AT)
                        .caseFile()
                        .changesSince(knowsTwo)
                        .tombstones())
                .extracting(Tombstone::record, Tombstone::reason)
                .containsExactly(tuple(L_ORLOVA, TombstoneReason.MERGED));
    }

    @Test
    void two_files_that_merged_the_two_in_opposite_ways_have_one() {
        Person one = leyla().addFormerId(L_ORLOVA).build();
        Person other = Person.builder().id(L_ORLOVA).addFormerId(LEYLA).build();
        CaseFile joined = file(one).join(file(other), KNOWN, AT).caseFile();
        assertThat(joined.records()).hasSize(1);
        assertThat(joined.find(LEYLA).orElseThrow().formerIds()).containsExactly(L_ORLOVA);
    }

    @Test
    void what_a_file_itself_holds_both_ways_stays_as_it_is() {
        CaseFile untidy = file(
                leyla().addFormerId(L_ORLOVA).build(),
                Person.builder().id(L_ORLOVA).build());
        assertThat(untidy.join(untidy, KNOWN, AT).caseFile()).isEqualTo(untidy);
    }

    @Test
    void a_retraction_that_the_other_does_not_know_of_holds() {
        Revision created = revision(1, BEFORE, ChangeKind.CREATED);
        Revision retracted = revision(2, BEFORE, ChangeKind.RETRACTED);
        Person gone = leyla().addRevision(created).addRevision(retracted).build();
        Person stale = leyla().bornOn(year("1985")).addRevision(created).build();
        assertThat(file(gone)
                        .join(file(stale), KNOWN, AT)
                        .caseFile()
                        .find(LEYLA)
                        .orElseThrow()
                        .isRetracted())
                .isTrue();
        assertThat(file(stale)
                        .join(file(gone), KNOWN, AT)
                        .caseFile()
                        .find(LEYLA)
                        .orElseThrow()
                        .isRetracted())
                .isTrue();
        Person back = gone.toBuilder()
                .bornOn(year("1985"))
                .addRevision(revision(3, BEFORE, ChangeKind.REASSESSED))
                .build();
        Person again =
                file(gone).join(file(back), KNOWN, AT).caseFile().find(LEYLA).orElseThrow();
        assertThat(RecordCopies.bare(again)).isEqualTo(RecordCopies.bare(back));
        assertThat(again.revisions()).startsWith(back.revisions().toArray(Revision[]::new));
        assertThat(again.isRetracted()).isFalse();
    }

    /** Whether or not the two say the same otherwise: somebody has to look who is right. */
    @Test
    void a_retraction_of_a_record_that_stands_in_the_other_file_is_told() {
        Revision retracted = revision(2, BEFORE, ChangeKind.RETRACTED);
        Statement stood = Statement.builder().id(D1).build();
        List<List<CaseRecord>> pairs = List.of(
                List.of(leyla().build(), leyla().addRevision(retracted).build()),
                List.of(
                        leyla().build(),
                        leyla().bornOn(year("1985")).addRevision(retracted).build()),
                List.of(stood, stood.toBuilder().addRevision(retracted).build()));
        for (List<CaseRecord> pair : pairs) {
            CaseRecord stands = pair.get(0);
            CaseRecord gone = pair.get(1);
            for (Merged joined :
                    List.of(file(stands).join(file(gone), KNOWN, AT), file(gone).join(file(stands), KNOWN, AT))) {
                assertThat(joined.caseFile().records()).allMatch(CaseRecord::isRetracted);
                assertThat(joined.conflicts())
                        .extracting(Conflict::record, Conflict::attribute, Conflict::settlement)
                        .contains(tuple(Optional.of(stands.id()), "revisions", Settlement.STRICTER));
            }
            assertThat(file(gone).join(file(gone), KNOWN, AT).conflicts()).isEmpty();
            assertThat(file(stands).join(file(stands), KNOWN, AT).conflicts()).isEmpty();
        }
    }

    @Test
    void a_retraction_of_a_statement_that_only_evidence_of_the_first_file_names_is_told() {
        Person told = leyla().addEvidence(Evidence.of(D1, "Orlova")).build();
        Statement gone = Statement.builder()
                .id(D1)
                .addRevision(revision(1, BEFORE, ChangeKind.RETRACTED))
                .build();
        Merged joined = file(told).join(file(gone), KNOWN, AT);
        assertThat(joined.conflicts())
                .extracting(Conflict::record, Conflict::attribute, Conflict::settlement)
                .containsExactly(tuple(Optional.of(D1), "revisions", Settlement.STRICTER));
        assertThat(file(leyla().build()).join(file(gone), KNOWN, AT).conflicts())
                .isEmpty();
    }

    @Test
    void a_retraction_that_its_own_file_does_not_have_last_retracts_nothing_whichever_file_is_joined_with_which() {
        Person ours = leyla().bornOn(year("1986"))
                .addRevision(revision(2, BEFORE, ChangeKind.RETRACTED))
                .addRevision(revision(1, BEFORE.minusSeconds(60), ChangeKind.CHANGED))
                .build();
        Person theirs = leyla().bornOn(year("1985"))
                .addRevision(revision(3, BEFORE.minusSeconds(30), ChangeKind.CHANGED))
                .build();
        for (CaseFile joined : List.of(
                file(ours).join(file(theirs), KNOWN, AT).caseFile(),
                file(theirs).join(file(ours), KNOWN, AT).caseFile())) {
            assertThat(joined.find(LEYLA).orElseThrow().isRetracted()).isFalse();
        }
    }

    @Test
    void a_retracted_record_is_not_merged_into_one_that_stands() {
        Person retracted = Person.builder()
                .id(L_ORLOVA)
                .addRevision(revision(1, BEFORE, ChangeKind.RETRACTED))
                .build();
        Merged joined = file(leyla().addFormerId(L_ORLOVA).build()).join(file(retracted), KNOWN, AT);
        assertThat(joined.caseFile().find(LEYLA).orElseThrow().isRetracted()).isFalse();
        assertThat(joined.caseFile().find(L_ORLOVA)).contains(given(joined, retracted));
        assertThat(joined.conflicts())
                .extracting(Conflict::record, Conflict::attribute)
                .containsExactly(tuple(Optional.of(LEYLA), "formerIds"));
    }

    @Test
    void of_two_accounts_of_one_revision_that_agree_there_is_one() {
        Revision bare = revision(1, BEFORE, ChangeKind.CREATED);
        Revision noted = bare.toBuilder().note("from the list of January").build();
        Person one = file(leyla().addRevision(bare).build())
                .join(file(leyla().addRevision(noted).build()), KNOWN, AT)
                .caseFile()
                .find(LEYLA)
                .orElseThrow();
        assertThat(one.revisions()).containsExactly(noted);
    }

    @Test
    void a_record_that_both_retracted_is_retracted() {
        Person one = leyla().bornOn(year("1985"))
                .addRevision(revision(1, BEFORE, ChangeKind.RETRACTED))
                .build();
        Person other = leyla().bornOn(year("1986"))
                .addRevision(revision(1, BEFORE, ChangeKind.RETRACTED))
                .build();
        Person both =
                file(one).join(file(other), KNOWN, AT).caseFile().find(LEYLA).orElseThrow();
        assertThat(both.isRetracted()).isTrue();
        assertThat(both.revisions()).hasSize(2);
    }

    @Test
    void two_accounts_of_one_revision_that_differ_both_stand() {
        Revision one =
                revision(1, BEFORE, ChangeKind.CREATED).toBuilder().note("one").build();
        Revision other = one.toBuilder().note("other").build();
        Revision earlier = revision(7, BEFORE.minusSeconds(60), ChangeKind.CHANGED);
        Person joined = file(leyla().addRevision(one).build())
                .join(file(leyla().addRevision(other).addRevision(earlier).build()), KNOWN, AT)
                .caseFile()
                .find(LEYLA)
                .orElseThrow();
        assertThat(joined.revisions()).containsExactly(earlier, one, other);
    }

    private static Detention held(Charge charge, Evidence... evidence) {
        return Detention.builder()
                .id(HELD)
                .detainee(LEYLA)
                .addCharge(charge)
                .evidence(List.of(evidence))
                .build();
    }

    @Test
    void evidence_for_the_whole_record_says_the_rival_value_of_its_part_no_easier_to_see_than_it_was() {
        Charge ours = Charge.builder().key("c1").article("206").build();
        Charge theirs = Charge.builder().key("c1").article("213").build();
        Evidence whole = Evidence.of(D1, "held under Article 213");
        Detention open = held(theirs, whole);
        Detention closed = open.toBuilder()
                .addMarking(AttributeMarking.of("evidence", Marking.SECRET))
                .build();
        assertThat(rivalOf(ours, open).marking()).contains(Marking.PUBLIC);
        assertThat(rivalOf(ours, closed).marking()).contains(Marking.SECRET);
        assertThat(rivalOf(
                                ours,
                                held(
                                        theirs,
                                        whole.toBuilder()
                                                .marking(Marking.PARTNERS)
                                                .build()))
                        .marking())
                .contains(Marking.PARTNERS);
        assertThat(rivalOf(ours, open).rival()).contains(new DataString("213"));
    }

    private static Evidence rivalOf(Charge ours, Detention theirs) {
        Charge one = (Charge) file(held(ours))
                .join(file(theirs), KNOWN, AT)
                .caseFile()
                .find(HELD.part("c1"))
                .orElseThrow();
        assertThat(one.evidence()).hasSize(1);
        return one.evidence().get(0);
    }

    // Headers

    @Test
    void the_header_is_that_of_the_first_and_what_the_other_says_besides_is_told() {
        CaseHeader first = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .base(BASE)
                .titles(LocalizedText.english("North Shore"))
                .addLanguage(LanguageTag.ENGLISH)
                .unknownMembers(DataObject.EMPTY.with("example.org:a", new DataString("1")))
                .build();
        CaseHeader second = CaseHeader.builder()
                .amparo("1.10")
                .id(CaseFileId.of("c2"))
                .base(BASE)
                .licence(URI.create("https://licences.example/open"))
                .titles(LocalizedText.english("South Shore"))
                .addLanguage(LanguageTag.parse("az"))
                .addLanguage(LanguageTag.ENGLISH)
                .unknownMembers(DataObject.EMPTY.with("example.org:a", new DataString("2")))
                .build();
        Merged joined = CaseFile.of(first, List.of()).join(CaseFile.of(second, List.of()), KNOWN, AT);
        assertThat(joined.caseFile().header())
                .isEqualTo(first.toBuilder()
                        .amparo("1.10")
                        .addLanguage(LanguageTag.parse("az"))
                        .build());
        assertThat(joined.conflicts())
                .allMatch(conflict -> conflict.settlement() == Settlement.FIRST_ONE)
                .allMatch(conflict -> conflict.record().isEmpty())
                .extracting(Conflict::attribute)
                .containsExactly("amparo", "id", "titles", "licence", "example.org:a");
        assertThat(joined.conflicts().get(0)).hasToString("header FIRST_ONE");
    }

    @Test
    void what_was_joined_is_no_publication_any_more() {
        CaseHeader published = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .base(BASE)
                .profile("public")
                .build();
        CaseFile file = CaseFile.of(published, List.of());
        for (String other : List.of("public", "internal")) {
            CaseFile second = CaseFile.of(published.toBuilder().profile(other).build(), List.of());
            assertThat(file.join(second, KNOWN, AT)
                            .caseFile()
                            .header()
                            .profile()
                            .isPresent())
                    .isEqualTo(other.equals("public"));
            assertThat(file.join(second, KNOWN, AT).conflicts()).isEmpty();
        }
        CaseFile whole = CaseFile.of(
                CaseHeader.builder().id(CaseFileId.of("c1")).base(BASE).build(), List.of());
        assertThat(file.join(whole, KNOWN, AT).caseFile().header().profile()).isEmpty();
        assertThat(whole.join(file, KNOWN, AT).caseFile().header().profile()).isEmpty();
    }

    @Test
    void a_record_keeps_the_level_that_its_file_gave_it() {
        Person nino = Person.builder().id(NINO).build();
        CaseFile open = file(Marking.PUBLIC, leyla().build());
        CaseFile closed =
                CaseFile.builder().id(CaseFileId.of("c1")).base(BASE).add(nino).build();
        for (CaseFile joined : List.of(
                open.join(closed, KNOWN, AT).caseFile(),
                closed.join(open, KNOWN, AT).caseFile())) {
            assertThat(joined.header().defaultMarking().orElse(Marking.RESTRICTED))
                    .isEqualTo(Marking.RESTRICTED);
            assertThat(joined.find(LEYLA).orElseThrow().marking()).contains(Marking.PUBLIC);
            assertThat(joined.find(NINO).orElseThrow().marking()).contains(Marking.RESTRICTED);
        }
        CaseFile both =
                open.join(file(Marking.SECRET, leyla().build()), KNOWN, AT).caseFile();
        assertThat(both.find(LEYLA).orElseThrow().marking()).contains(Marking.SECRET);
        CaseFile same = file(Marking.RESTRICTED, leyla().build());
        assertThat(same.join(closed, KNOWN, AT)
                        .caseFile()
                        .find(LEYLA)
                        .orElseThrow()
                        .marking())
                .isEmpty();
    }

    @Test
    void the_header_shows_no_more_than_either_did() {
        CaseHeader base = CaseHeader.builder()
                .id(CaseFileId.of("c1"))
                .base(BASE)
                .titles(LocalizedText.english("North Shore"))
                .build();
        CaseHeader open = base.toBuilder()
                .marking(Marking.PUBLIC)
                .addMarking(AttributeMarking.of("titles", Marking.PUBLIC))
                .build();
        CaseHeader secret = base.toBuilder()
                .marking(Marking.PARTNERS)
                .addMarking(AttributeMarking.of("titles", Marking.SECRET))
                .build();
        CaseHeader joined = CaseFile.of(base, List.of())
                .join(CaseFile.of(open, List.of()), KNOWN, AT)
                .caseFile()
                .header();
        assertThat(joined.markings()).isEmpty();
        assertThat(joined.marking()).isEmpty();
        CaseHeader strict = CaseFile.of(open, List.of())
                .join(CaseFile.of(secret, List.of()), KNOWN, AT)
                .caseFile()
                .header();
        assertThat(strict.marking()).contains(Marking.PARTNERS);
        assertThat(strict.markings()).containsExactly(AttributeMarking.of("titles", Marking.SECRET));
    }
}
