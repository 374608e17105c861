package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConferralStatus;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ContactKind;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.record.Place;
import org.amparo.shape.Pointer;
import org.amparo.speech.Mention;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final Person WITHHELD = Cases.secret("w1", "Leyla Orlova");

    private static Detention detention(String local) {
        return Detention.builder()
                .id(DetentionId.of(local))
                .detainee(WITHHELD.id())
                .build();
    }

    private static Missing gap(String attribute) {
        return Missing.of(attribute, MissingReason.NOT_STATED).toBuilder()
                .note("Nobody asked.")
                .build();
    }

    private static Receipt receipt(CaseFile file) {
        return Cases.project(file).receipt();
    }

    @Test
    void what_went_is_told_by_its_cause_then_by_reason_then_by_the_floors_in_one_line() {
        Person shown = Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .addMissing(gap("diedOn"))
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME))
                .bornOn(PartialDate.of(1980))
                .addMarking(AttributeMarking.of("bornOn", Marking.SECRET))
                .build();
        Person other = Cases.person("p2")
                .addName(Name.of("Ilke Vale"))
                .addMissing(gap("diedOn"))
                .build();
        CaseFile file = Cases.open(WITHHELD, shown, other, detention("d1"), detention("d2"));
        assertThat(receipt(file).lines())
                .containsExactly(
                        "Receipt of case-file:north-shore for the profile public, made on 2025-03-10 at 12:00 UTC. Keep it to yourself.",
                        "No consent of anybody shown has an end.",
                        "",
                        "Nothing has to be read before you publish.",
                        "",
                        "Left out, 9 in all:",
                        "  its marking is above the profile (level): 6",
                        "    person:w1, and with it 4 in detention:d1, detention:d2",
                        "    1 in person:p1",
                        "  by the floors of the model: consent 1, note 2",
                        "",
                        "Kept: person 2 of 3, detention 0 of 2");
        assertThat(receipt(file).withheld()).extracting(Withheld::reason).contains(WithheldReason.FLOOR);
    }

    @Test
    void a_record_that_took_only_something_of_its_own_along_is_named_once() {
        DataObject tag = DataObject.EMPTY.with("example.org:tag", new DataString("x"));
        Person tagged = Person.builder()
                .id(Cases.person("p1").build().id())
                .unknownMembers(tag)
                .build();
        assertThat(receipt(Cases.open(tagged)).lines())
                .contains("    2 in person:p1")
                .noneMatch(line -> line.endsWith(" in "));
    }

    /** A member of its own that it lost, too, is not why it went. */
    @Test
    void a_record_goes_with_what_it_needs_and_not_with_what_it_lost_last() {
        Detention tagged = detention("d1").toBuilder()
                .unknownMembers(DataObject.EMPTY.with("example.org:tag", new DataString("x")))
                .addEvidence(Evidence.about("example.org:tag", StatementId.of("s1"), "x"))
                .build();
        assertThat(receipt(Cases.open(WITHHELD, tagged)).lines())
                .contains("    person:w1, and with it 2 in detention:d1")
                .noneMatch(line -> line.endsWith(" in "));
    }

    /** What a part lost took the part along, or nothing. */
    @Test
    void a_record_goes_with_a_part_that_went_and_not_with_what_another_part_lost() {
        Place island = Place.builder().coordinates(URI.create("geo:48.2,16.3")).build();
        Detention moved = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(Cases.person("p1").build().id())
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.PRISON)
                        .marking(Marking.SECRET)
                        .build())
                .addCustodyPhase(CustodyPhase.builder()
                        .form(CustodyForm.HOUSE_ARREST)
                        .place(island)
                        .build())
                .build();
        assertThat(receipt(Cases.open(Cases.person("p1").build(), moved)).causes())
                .filteredOn(cause ->
                        cause.withheld().stream().anyMatch(entry -> entry.at().equals(Pointer.ROOT)))
                .extracting(Cause::reason)
                .containsExactly(WithheldReason.LEVEL);
    }

    @Test
    void a_part_goes_with_what_went_from_it_and_not_with_what_the_evidence_of_another_piece_lost() {
        Evidence noted = Evidence.of(StatementId.of("s1"), "were let in").toBuilder()
                .note("by telephone")
                .build();
        CustodyPhase phase = CustodyPhase.builder()
                .form(CustodyForm.PRISON)
                .addContact(ContactFinding.builder()
                        .finding(ContactKind.DETENTION_DENIED)
                        .marking(Marking.SECRET)
                        .build())
                .addContact(ContactFinding.builder()
                        .finding(ContactKind.MONITORS_ALLOWED)
                        .addEvidence(noted)
                        .build())
                .build();
        Detention held = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(Cases.person("p1").build().id())
                .addCustodyPhase(phase)
                .build();
        Statement statement = Cases.statement(StatementId.of("s1")).build();
        assertThat(receipt(Cases.open(Cases.person("p1").build(), statement, held))
                        .causes())
                .filteredOn(cause ->
                        cause.withheld().stream().anyMatch(entry -> entry.at().equals(Pointer.ROOT)))
                .extracting(Cause::reason)
                .containsExactly(WithheldReason.LEVEL);
    }

    @Test
    void a_cause_reaches_through_records_that_went_with_it() {
        Statement statement = Cases.statement(StatementId.of("s1"))
                .addMention(Mention.of(detention("d1").id()))
                .build();
        assertThat(receipt(Cases.open(WITHHELD, detention("d1"), statement)).causes())
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.record()).contains(WITHHELD.id());
                    assertThat(cause.withheld())
                            .extracting(Withheld::record)
                            .contains(Optional.of(detention("d1").id()), Optional.of(statement.id()));
                });
    }

    @Test
    void nothing_left_out_and_nothing_to_read_is_said() {
        Person shown = Cases.person("p1").addName(Name.of("Nuran Castell")).build();
        assertThat(receipt(Cases.open(shown)).lines())
                .endsWith(
                        "Nothing has to be read before you publish.",
                        "",
                        "Nothing was left out.",
                        "",
                        "Kept: person 1 of 1");
    }

    @Test
    void it_says_until_when_the_publication_holds() {
        Person shown = Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME).toBuilder()
                        .expires(PartialDate.of(2025, 5, 1))
                        .build())
                .build();
        assertThat(receipt(Cases.open(shown)).lines())
                .contains(
                        "The publication holds until 2025-05-01 at 10:00 UTC, when a consent ends. Publish anew by then.");
        assertThat(receipt(Cases.open(shown)).holdsUntil())
                .isEqualTo(Cases.project(Cases.open(shown)).holdsUntil());
    }

    @Test
    void a_place_is_shown_with_what_was_left_out_of_its_record() {
        Statement news = Cases.statement(StatementId.of("s1")).build();
        Award award = Award.builder()
                .id(AwardId.of("a1"))
                .addName(Name.of("Harbour Prize"))
                .addConferral(Conferral.of(Cases.person("p1").build().id(), ConferralStatus.CONFERRED).toBuilder()
                        .collectedBy(WITHHELD.id())
                        .addEvidence(Evidence.of(news.id(), "It was received by his daughter"))
                        .build())
                .addEvidence(Evidence.of(StatementId.of("s2"), "There is a prize"))
                .build();
        CaseFile file = Cases.open(
                WITHHELD,
                Cases.person("p1").addName(Name.of("Nuran Castell")).build(),
                news,
                Statement.builder()
                        .id(StatementId.of("s2"))
                        .marking(Marking.SECRET)
                        .build(),
                award);
        assertThat(receipt(file).lines())
                .containsSubsequence(
                        "Read these 2 before you publish.",
                        "1. award:a1",
                        "   left out of the record: /conferrals/0/collectedBy, /evidence/0",
                        "2. award:a1 /conferrals/0/evidence/0",
                        "   “It was received by his daughter”",
                        "   left out of the record: /conferrals/0/collectedBy, /evidence/0");
    }

    @Test
    void the_names_that_were_not_searched_for_are_told_by_reason() {
        Person other = Cases.secret("w2", "Mira Orlova");
        Person shown = Cases.person("p1").addName(Name.of("Pavel Orlova")).build();
        assertThat(receipt(Cases.open(WITHHELD, other, shown)).lines())
                .contains(
                        "  somebody shown bears a part of the name of somebody withheld, which is not searched for alone"
                                + " (name-shared): person:w1 /names/0, person:w2 /names/0");
    }

    @Test
    void a_floor_of_consent_leaves_nothing_to_read() {
        Statement news = Cases.statement(StatementId.of("s1")).build();
        Person shown = Cases.person("p1")
                .addName(Name.of("Nuran Castell"))
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME))
                .addEvidence(Evidence.of(news.id(), "Nuran Castell is an editor"))
                .build();
        assertThat(receipt(Cases.open(news, shown)).toRead()).isEmpty();
    }
}
