package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Updated;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Credibility;
import org.amparo.code.CustodyForm;
import org.amparo.code.Gender;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.PersonKind;
import org.amparo.code.ReleaseKind;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Release;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.people.PossibleMatch;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Place;
import org.amparo.record.Revision;
import org.amparo.speech.Mention;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A newer edition of a list is taken over into a file that was worked on. */
class UpdateTest {

    private static final StatementId MARCH = StatementId.of("march");
    private static final StatementId APRIL = StatementId.of("april");
    private static final StatementId MAY = StatementId.of("may");
    private static final StatementId NEWS = StatementId.of("news");
    private static final PersonId LEYLA = PersonId.of("p1");
    private static final PersonId NINO = PersonId.of("p2");
    private static final DetentionId HELD = DetentionId.of("d1");
    private static final Instant AT = Instant.parse("2026-04-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-05-01T09:00:00Z");

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .add(records)
                .build();
    }

    private static Statement edition(StatementId id) {
        return Statement.builder().id(id).build();
    }

    private static Person leyla(StatementId edition, String born) {
        return Person.builder()
                .id(LEYLA)
                .bornOn(PartialDate.parse(born))
                .addEvidence(Evidence.about(Person.BORN_ON, edition, "born " + born))
                .build();
    }

    private static Detention.Builder held(StatementId edition, String period) {
        return Detention.builder()
                .id(HELD)
                .detainee(LEYLA)
                .period(Period.parse(period))
                .addEvidence(Evidence.about(Detention.PERIOD, edition, period));
    }

    private static Charge charge(StatementId edition, String article) {
        return Charge.builder()
                .article(article)
                .addEvidence(Evidence.about(Charge.ARTICLE, edition, article))
                .build();
    }

    private static Updated update(CaseFile ours, CaseFile was, CaseFile now) {
        return update(ours, was, now, Set.of());
    }

    private static Updated update(CaseFile ours, CaseFile was, CaseFile now, Set<PersonId> accepted) {
        Updated updated = ours.update(was, now, Set.of(), accepted, AT);
        Updated again = updated.caseFile().update(was, now, Set.of(), accepted, LATER);
        assertThat(again.caseFile()).as("the same again").isEqualTo(updated.caseFile());
        Updated after = updated.caseFile().update(now, now, Set.of(MARCH), accepted, LATER);
        assertThat(after.caseFile()).as("nothing new").isEqualTo(updated.caseFile());
        return updated;
    }

    private static Person person(Updated updated) {
        return updated.caseFile().find(LEYLA).orElseThrow();
    }

    private static Detention detention(Updated updated) {
        return updated.caseFile().find(HELD).orElseThrow();
    }

    private static List<String> told(Updated updated) {
        return updated.conflicts().stream()
                .map(one -> one.settlement() + " " + one.record().orElseThrow() + " " + one.at())
                .toList();
    }

    @Test
    void a_value_that_the_source_changed_is_the_new_one_and_the_old_one_is_superseded() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile april = file(edition(APRIL), leyla(APRIL, "1986"));
        Updated updated = update(march, march, april);
        assertThat(person(updated).bornOn()).contains(PartialDate.parse("1986"));
        assertThat(person(updated).evidence())
                .extracting(Evidence::statement, Evidence::status, Evidence::rival)
                .containsExactly(
                        tuple(MARCH, Optional.of(ClaimStatus.SUPERSEDED), Optional.of(new DataString("1985"))),
                        tuple(APRIL, Optional.empty(), Optional.empty()));
        assertThat(person(updated).revisions())
                .extracting(Revision::kind)
                .containsExactly(Optional.of(ChangeKind.CHANGED));
        assertThat(told(updated)).containsExactly("SUPERSEDED person:p1 /bornOn");
        assertThat(updated.caseFile().find(APRIL)).isPresent();
        assertThat(updated).hasToString("case-file:c1 of 3, conflicts: 1, gone: 0");
    }

    @Test
    void a_value_that_did_not_change_has_the_evidence_of_both() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        Updated updated = update(march, march, file(edition(APRIL), leyla(APRIL, "1985")));
        assertThat(person(updated).evidence()).extracting(Evidence::statement).containsExactly(MARCH, APRIL);
        assertThat(person(updated).revisions()).isEmpty();
        assertThat(updated.conflicts()).isEmpty();
    }

    private static Person leyla(Evidence... evidence) {
        return Person.builder()
                .id(LEYLA)
                .bornOn(PartialDate.parse("1985"))
                .evidence(List.of(evidence))
                .build();
    }

    private static Evidence born(StatementId statement, Modality modality) {
        return Evidence.about(Person.BORN_ON, statement, "1985").toBuilder()
                .modality(modality)
                .build();
    }

    private static List<Evidence> standing(Updated updated) {
        return person(updated).evidence().stream().filter(Evidence::stands).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "stated, inferred",
        "stated, alleged",
        "stated, denied",
        "alleged, denied",
        "denied, stated",
        "denied, alleged"
    })
    void a_value_that_the_source_claims_less_firmly_is_known_in_that_way_alone(String before, String after) {
        Evidence old = born(MARCH, Modality.VOCABULARY.of(before));
        Evidence said = born(APRIL, Modality.VOCABULARY.of(after));
        CaseFile march = file(edition(MARCH), leyla(old));
        Updated updated = update(march, march, file(edition(APRIL), leyla(said)));
        assertThat(told(updated)).containsExactly("SUPERSEDED person:p1 /bornOn");
        assertThat(standing(updated)).containsExactly(said);
        assertThat(person(updated).evidence()).hasSize(2);
    }

    /** What the earlier edition said tells since when it is known. */
    @ParameterizedTest
    @CsvSource({"alleged, stated", "inferred, alleged", "stated, stated"})
    void a_value_that_the_source_claims_as_firmly_or_more_keeps_what_both_editions_say(String before, String after) {
        Evidence old = born(MARCH, Modality.VOCABULARY.of(before));
        Evidence said = born(APRIL, Modality.VOCABULARY.of(after)).toBuilder()
                .credibility(Credibility.CONFIRMED)
                .build();
        CaseFile march = file(edition(MARCH), leyla(old));
        Updated updated = update(march, march, file(edition(APRIL), leyla(said)));
        assertThat(told(updated)).isEmpty();
        assertThat(standing(updated)).containsExactly(old, said);
    }

    /** Evidence for a list or a whole says nothing of what the newer edition does not have any more. */
    @Test
    void what_the_newer_edition_does_not_say_is_not_claimed_by_it_less_firmly() {
        Incident march = Incident.of(IncidentId.of("i1"), IncidentKind.KILLING, LEYLA).toBuilder()
                .addEvidence(Evidence.about(Incident.KINDS, MARCH, "killed"))
                .build();
        Incident april = Incident.of(IncidentId.of("i1"), IncidentKind.TORTURE, LEYLA).toBuilder()
                .addEvidence(Evidence.about(Incident.KINDS, APRIL, "tortured").toBuilder()
                        .modality(Modality.ALLEGED)
                        .build())
                .build();
        CaseFile was = file(edition(MARCH), march);
        assertThat(update(was, was, file(edition(APRIL), april))
                        .caseFile()
                        .records(Incident.class)
                        .get(0)
                        .evidence())
                .allMatch(Evidence::stands)
                .hasSize(2);

        Person born = leyla(Evidence.of(MARCH, "born"));
        Person unborn = Person.builder()
                .id(LEYLA)
                .addEvidence(Evidence.of(APRIL, "it is said").toBuilder()
                        .modality(Modality.ALLEGED)
                        .build())
                .build();
        CaseFile ours = file(edition(MARCH), born);
        assertThat(standing(update(ours, ours, file(edition(APRIL), unborn)))).hasSize(2);
    }

    /** Otherwise the value would stand in a publication without a source, as if nobody had a doubt. */
    @Test
    void evidence_that_is_hidden_or_does_not_stand_supersedes_nothing() {
        Evidence old = born(MARCH, Modality.STATED);
        CaseFile march = file(edition(MARCH), leyla(old));
        Evidence alleged = born(APRIL, Modality.ALLEGED);
        List.of(
                        alleged.toBuilder().marking(Marking.SECRET).build(),
                        alleged.toBuilder().status(ClaimStatus.RETRACTED).build())
                .forEach(said -> assertThat(standing(update(march, march, file(edition(APRIL), leyla(said)))))
                        .contains(old));
    }

    /** A list that cites the source of each row: the row of April says that the news only alleges it. */
    @Test
    void so_is_one_that_the_list_has_from_a_statement_of_both_editions() {
        CaseFile march =
                file(edition(MARCH), edition(NEWS), leyla(born(MARCH, Modality.STATED), born(NEWS, Modality.STATED)));
        Evidence[] said = {born(APRIL, Modality.STATED), born(NEWS, Modality.ALLEGED)};
        Updated updated = update(march, march, file(edition(APRIL), edition(NEWS), leyla(said)));
        assertThat(standing(updated)).containsExactlyInAnyOrder(born(MARCH, Modality.STATED), said[0], said[1]);
    }

    @Test
    void what_others_say_and_what_the_owner_judged_stays_as_firm_as_it_was() {
        Evidence other = born(NEWS, Modality.STATED);
        Evidence judged = born(MARCH, Modality.STATED).toBuilder()
                .status(ClaimStatus.ACCEPTED)
                .build();
        CaseFile march = file(edition(MARCH), leyla(born(MARCH, Modality.STATED)));
        CaseFile ours = file(edition(MARCH), edition(NEWS), leyla(judged, other));
        Updated updated = update(ours, march, file(edition(APRIL), leyla(born(APRIL, Modality.INFERRED))));
        assertThat(standing(updated)).contains(judged, other);
        assertThat(told(updated)).isEmpty();
    }

    @Test
    void a_value_that_the_owner_changed_stays_and_the_new_one_is_told_and_stands_beside_it() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        Person own = leyla(MARCH, "1985").toBuilder()
                .bornOn(PartialDate.parse("1984"))
                .build();
        Updated updated = update(file(edition(MARCH), own), march, file(edition(APRIL), leyla(APRIL, "1986")));
        assertThat(person(updated).bornOn()).contains(PartialDate.parse("1984"));
        assertThat(person(updated).evidence())
                .last()
                .satisfies(rival -> assertThat(rival.rival()).contains(new DataString("1986")))
                .satisfies(rival -> assertThat(rival.status()).contains(ClaimStatus.CONFLICTING));
        assertThat(told(updated)).containsExactly("BESIDE person:p1 /bornOn");
    }

    @Test
    void a_value_that_the_owner_changed_and_the_source_did_not_is_left_alone() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile ours = file(
                edition(MARCH),
                leyla(MARCH, "1985").toBuilder()
                        .bornOn(PartialDate.parse("1984"))
                        .build());
        Updated updated = update(ours, march, file(edition(APRIL), leyla(APRIL, "1985")));
        assertThat(updated.caseFile().find(LEYLA)).isEqualTo(ours.find(LEYLA));
        assertThat(updated.conflicts()).isEmpty();
    }

    @Test
    void a_value_that_another_source_supports_or_denies_stays() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        for (Evidence more : List.of(
                Evidence.about(Person.BORN_ON, NEWS, "born in 1985"),
                Evidence.of(NEWS, "Leyla Orlova, 40"),
                Evidence.about(Person.BORN_ON, NEWS, "not in 1985").toBuilder()
                        .modality(Modality.DENIED)
                        .build())) {
            CaseFile ours = file(
                    edition(MARCH),
                    edition(NEWS),
                    leyla(MARCH, "1985").toBuilder().addEvidence(more).build());
            Updated updated = update(ours, march, file(edition(APRIL), leyla(APRIL, "1986")));
            assertThat(person(updated).bornOn()).contains(PartialDate.parse("1985"));
            assertThat(told(updated)).containsExactly("BESIDE person:p1 /bornOn");
        }
    }

    @Test
    void a_new_value_has_its_evidence_at_once_though_that_of_the_old_one_was_for_the_whole_alone() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        Person whole = leyla(MARCH, "1985").toBuilder()
                .evidence(List.of(Evidence.of(MARCH, "on the list")))
                .build();
        Updated updated = update(file(edition(MARCH), whole), march, file(edition(APRIL), leyla(APRIL, "1986")));
        assertThat(person(updated).bornOn()).contains(PartialDate.parse("1986"));
        assertThat(person(updated).evidence())
                .extracting(Evidence::statement, Evidence::about, Evidence::status)
                .containsExactly(
                        tuple(MARCH, Optional.empty(), Optional.empty()),
                        tuple(MARCH, Optional.of("bornOn"), Optional.of(ClaimStatus.SUPERSEDED)),
                        tuple(APRIL, Optional.of("bornOn"), Optional.empty()));
    }

    @Test
    void a_value_that_no_source_gives_is_the_owners() {
        Person bare =
                Person.builder().id(LEYLA).bornOn(PartialDate.parse("1985")).build();
        CaseFile march = file(edition(MARCH), bare);
        Updated updated = update(march, march, file(edition(APRIL), leyla(APRIL, "1986")));
        assertThat(person(updated).bornOn()).contains(PartialDate.parse("1985"));
        assertThat(told(updated)).containsExactly("BESIDE person:p1 /bornOn");
    }

    @Test
    void a_rival_of_another_source_that_the_newer_edition_comes_round_to_supports_it() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile ours = file(
                edition(MARCH),
                edition(NEWS),
                leyla(MARCH, "1985").toBuilder()
                        .addEvidence(Evidence.rival(Person.BORN_ON, NEWS, PartialDate.parse("1986")))
                        .build());
        Updated updated = update(ours, march, file(edition(APRIL), leyla(APRIL, "1986")));
        assertThat(person(updated).bornOn()).contains(PartialDate.parse("1986"));
        assertThat(person(updated).evidence())
                .filteredOn(one -> one.statement().equals(NEWS))
                .allMatch(Evidence::supports);
    }

    @Test
    void of_three_editions_the_first_is_named_so_that_it_is_no_other_source() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile april = file(edition(APRIL), leyla(APRIL, "1985"));
        CaseFile may = file(edition(MAY), leyla(MAY, "1987"));
        CaseFile ours = update(march, march, april).caseFile();
        assertThat(ours.update(april, may, Set.of(), AT)
                        .caseFile()
                        .find(LEYLA)
                        .orElseThrow()
                        .bornOn())
                .contains(PartialDate.parse("1985"));
        Person person = ours.update(april, may, Set.of(MARCH), AT)
                .caseFile()
                .find(LEYLA)
                .orElseThrow();
        assertThat(person.bornOn()).contains(PartialDate.parse("1987"));
        assertThat(person.evidence()).filteredOn(one -> !one.stands()).hasSize(2);
    }

    @Test
    void lists_gain_what_is_new_and_lose_nothing() {
        CaseFile march = file(
                edition(MARCH),
                held(MARCH, "2023-11/..").addCharge(charge(MARCH, "228")).build());
        CaseFile april = file(
                edition(APRIL),
                held(APRIL, "2023-11/..").addCharge(charge(APRIL, "281")).build());
        Updated updated = update(march, march, april);
        assertThat(detention(updated).charges())
                .extracting(Charge::article)
                .containsExactly(Optional.of("228"), Optional.of("281"));
        assertThat(told(updated)).containsExactly("NO_LONGER_SAID detention:d1 /charges/0");
    }

    @Test
    void a_part_that_says_the_same_is_one_though_the_owner_added_to_it_and_evidence_lies_deep_in_it() {
        CustodyPhase.Builder phase = CustodyPhase.builder().form(CustodyForm.UNSPECIFIED);
        CaseFile march = file(
                edition(MARCH),
                held(MARCH, "2023-11/..")
                        .addCustodyPhase(phase.place(place(MARCH)).build())
                        .build());
        CaseFile april = file(
                edition(APRIL),
                held(APRIL, "2023-11/..")
                        .addCustodyPhase(phase.place(place(APRIL)).build())
                        .build());
        Detention own = march.find(HELD).orElseThrow();
        CaseFile ours = file(
                edition(MARCH),
                own.toBuilder()
                        .custodyPhases(List.of(own.custodyPhases().get(0).toBuilder()
                                .unknownMembers(DataObject.EMPTY.with("example.org:seen", new DataString("yes")))
                                .build()))
                        .build());
        Updated updated = update(ours, march, april);
        assertThat(detention(updated).custodyPhases()).singleElement().satisfies(one -> {
            assertThat(one.unknownMembers().member("example.org:seen")).isPresent();
            assertThat(one.place().orElseThrow().evidence()).hasSize(2);
        });
    }

    /** As in a list with a row for each charge, which were joined to one record. */
    @Test
    void of_two_parts_that_say_the_same_each_keeps_the_evidence_of_its_own_row() {
        CaseFile march = file(edition(MARCH), heldFor(MARCH, "row 2", "row 3"));
        CaseFile april = file(edition(APRIL), heldFor(APRIL, "row 2", "row 3", "row 4"));
        Detention hidden = heldFor(MARCH, "row 3");
        CaseFile ours = file(
                edition(MARCH),
                hidden.toBuilder()
                        .charges(List.of(hidden.charges().get(0).toBuilder()
                                .marking(Marking.SECRET)
                                .build()))
                        .build());

        Detention updated = detention(update(ours, march, april));
        assertThat(updated.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge.evidence())
                        .extracting(one -> one.statement() + " " + one.wording().orElseThrow())
                        .containsExactly("statement:march row 3", "statement:april row 3"));
    }

    @Test
    void the_words_of_a_row_that_was_hidden_do_not_go_to_another_that_says_the_same() {
        CaseFile march = file(edition(MARCH), heldFor(MARCH, "row 2", "row 3"));
        Detention own = heldFor(MARCH, "row 2", "row 3");
        CaseFile ours = file(
                edition(MARCH),
                own.toBuilder()
                        .charges(List.of(
                                own.charges().get(0),
                                own.charges().get(1).toBuilder()
                                        .marking(Marking.SECRET)
                                        .build()))
                        .build());

        Detention updated = detention(update(ours, march, file(edition(APRIL), heldFor(APRIL, "row 3"))));
        assertThat(updated.charges())
                .extracting(charge -> charge.evidence().size())
                .containsExactly(1, 2);
    }

    @Test
    void a_part_that_says_under_another_key_what_the_owner_hid_or_removed_is_hidden_too() {
        CaseFile april = file(edition(APRIL), charged(APRIL, "k1", "228", "k2", "228", "", "281"));
        Detention own = charged(MARCH, "", "228", "", "281");
        Charge hidden = own.charges().get(0).toBuilder().marking(Marking.SECRET).build();
        for (List<Charge> charges : List.of(
                List.of(hidden, own.charges().get(1)), List.of(own.charges().get(1)))) {
            CaseFile ours =
                    file(edition(MARCH), own.toBuilder().charges(charges).build());
            Updated updated = update(ours, file(edition(MARCH), own), april);
            assertThat(detention(updated).charges())
                    .filteredOn(charge -> charge.article().equals(Optional.of("228")))
                    .allSatisfy(charge -> assertThat(charge.marking()).contains(Marking.SECRET));
        }
    }

    @Test
    void a_key_that_the_owner_gave_to_a_part_makes_no_other_of_it() {
        Detention was = charged(MARCH, "", "228", "", "234", "", "281");
        Detention own = charged(MARCH, "k1", "228", "", "234");
        Detention now = charged(APRIL, "", "228", "k1", "282", "", "234");
        Updated updated = update(file(edition(MARCH), own), file(edition(MARCH), was), file(edition(APRIL), now));
        assertThat(detention(updated).charges())
                .extracting(charge -> charge.article().orElseThrow())
                .containsExactly("228", "234");
        assertThat(told(updated)).contains("LEFT_OUT detention:d1 /charges");
    }

    /** A detention with charges, each given by its key, or nothing, and its article. */
    private static Detention charged(StatementId edition, String... charges) {
        Detention.Builder held = held(edition, "2023-11/..");
        for (int i = 0; i < charges.length; i += 2) {
            Charge.Builder charge = charge(edition, charges[i + 1]).toBuilder();
            if (!charges[i].isEmpty()) {
                charge.key(charges[i]);
            }
            held.addCharge(charge.build());
        }
        return held.build();
    }

    private static Detention heldFor(StatementId edition, String... rows) {
        Detention.Builder held = held(edition, "2023-11/..");
        for (String row : rows) {
            held.addCharge(Charge.builder()
                    .article("228")
                    .addEvidence(Evidence.of(edition, row))
                    .build());
        }
        return held.build();
    }

    private static Place place(StatementId edition) {
        return Place.builder()
                .coordinates(URI.create("geo:1,2"))
                .addEvidence(Evidence.about(Place.COORDINATES, edition, "Port"))
                .build();
    }

    @Test
    void who_is_only_in_the_earlier_edition_is_named_and_stays_as_they_were() {
        CaseFile march = file(
                edition(MARCH), leyla(MARCH, "1985"), held(MARCH, "2023-11/..").build());
        Updated updated = update(march, march, file(edition(APRIL)));
        assertThat(updated.gone()).containsExactly(LEYLA, HELD);
        assertThat(detention(updated)).isEqualTo(march.find(HELD).orElseThrow());
        assertThat(updated.conflicts()).isEmpty();
    }

    @Test
    void a_release_that_is_new_is_taken_and_one_that_changed_is_replaced_as_a_whole_or_stands_beside() {
        CaseFile march = file(
                edition(MARCH),
                held(MARCH, "2023-11/").release(release(MARCH, "2024-01")).build());
        CaseFile april = file(
                edition(APRIL),
                held(APRIL, "2023-11/").release(release(APRIL, "2024-02")).build());
        assertThat(detention(update(march, march, april))
                        .release()
                        .orElseThrow()
                        .on())
                .contains(PartialDate.parse("2024-02"));

        Detention own = march.find(HELD).orElseThrow();
        CaseFile ours = file(
                edition(MARCH),
                own.toBuilder()
                        .release(own.release().orElseThrow().toBuilder()
                                .conditions(LocalizedText.of(LanguageTag.parse("en"), "to stay in town"))
                                .build())
                        .build());
        Updated kept = update(ours, march, april);
        assertThat(detention(kept).release().orElseThrow().on()).contains(PartialDate.parse("2024-01"));
        assertThat(told(kept)).containsExactly("BESIDE detention:d1 /release");
        assertThat(detention(kept).evidence()).anyMatch(one -> one.about().equals(Optional.of("release")));
    }

    @Test
    void evidence_about_a_release_comes_at_once_with_what_makes_the_release_whole() {
        CaseFile march = file(
                edition(MARCH),
                held(MARCH, "2023-11/")
                        .release(Release.builder()
                                .on(PartialDate.parse("2024-02"))
                                .build())
                        .build());
        CaseFile april = file(
                edition(APRIL),
                held(APRIL, "2023-11/")
                        .release(Release.builder()
                                .on(PartialDate.parse("2024-02"))
                                .kind(ReleaseKind.BAIL)
                                .build())
                        .addEvidence(Evidence.about(Detention.RELEASE, APRIL, "on bail"))
                        .build());
        Detention updated = detention(update(march, march, april));
        assertThat(updated.release().orElseThrow().kind()).contains(ReleaseKind.BAIL);
        assertThat(updated.evidence()).anyMatch(one -> one.about().equals(Optional.of("release")));
    }

    private static Release release(StatementId edition, String on) {
        return Release.builder()
                .on(PartialDate.parse(on))
                .addEvidence(Evidence.about(Release.ON, edition, on))
                .build();
    }

    // What the owner removed, hid or merged

    @Test
    void what_the_owner_removed_stays_out() {
        CaseFile march = file(
                edition(MARCH),
                leyla(MARCH, "1985"),
                held(MARCH, "2023-11/..").addCharge(charge(MARCH, "228")).build());
        CaseFile april = file(
                edition(APRIL),
                leyla(APRIL, "1986"),
                held(APRIL, "2023-11/..").addCharge(charge(APRIL, "228")).build());
        Person less = Person.builder().id(LEYLA).build();
        CaseFile ours = file(edition(MARCH), less, held(MARCH, "2023-11/..").build());
        Updated updated = update(ours, march, april);
        assertThat(person(updated)).isEqualTo(less);
        assertThat(detention(updated).charges()).isEmpty();
        assertThat(told(updated)).containsExactly("LEFT_OUT person:p1 /bornOn");

        Updated without = update(file(edition(MARCH)), march, april);
        assertThat(without.caseFile().records()).containsExactly(edition(MARCH), edition(APRIL));
        assertThat(without.leftOut()).containsExactly(LEYLA, HELD);
    }

    @Test
    void a_language_or_a_value_that_the_owner_removed_does_not_come_back_in_a_rival() {
        LanguageTag english = LanguageTag.parse("en");
        LanguageTag russian = LanguageTag.parse("ru");
        CaseFile march = file(edition(MARCH), released(MARCH, "2024-03-01", Map.of(english, "on bail", russian, "X")));
        CaseFile april = file(edition(APRIL), released(APRIL, "2024-03-01", Map.of(english, "bailed", russian, "X")));
        CaseFile ours = file(edition(MARCH), released(MARCH, "2024-03-01", Map.of(english, "on bail")));
        Updated updated = update(ours, march, april);
        assertThat(detention(updated).evidence())
                .filteredOn(one -> one.rival().isPresent())
                .hasSize(1)
                .allMatch(one -> one.marking().equals(Optional.of(Marking.SECRET)));

        CaseFile later = file(edition(APRIL), released(APRIL, "2024-04-01", Map.of(english, "on bail")));
        Detention less = held(MARCH, "2023-11/2024")
                .release(Release.builder()
                        .on(PartialDate.parse("2024-03-01"))
                        .addEvidence(Evidence.of(MARCH, "released"))
                        .build())
                .build();
        Updated without = update(file(edition(MARCH), less), march, later);
        assertThat(detention(without).evidence())
                .filteredOn(one -> one.rival().isPresent())
                .hasSize(1)
                .allMatch(one -> one.marking().equals(Optional.of(Marking.SECRET)));
    }

    private static Detention released(StatementId edition, String on, Map<LanguageTag, String> description) {
        return held(edition, "2023-11/2024")
                .release(Release.builder()
                        .on(PartialDate.parse(on))
                        .conditions(LocalizedText.of(description))
                        .addEvidence(Evidence.of(edition, "released"))
                        .build())
                .build();
    }

    @Test
    void what_is_new_in_a_list_of_which_everything_was_hidden_or_removed_is_hidden_too() {
        CaseFile march = file(edition(MARCH), named("Leyla Orlova"));
        CaseFile april = file(edition(APRIL), named("Leyla Orlova", "Dove of the Harbour"));
        Person hidden = Person.builder()
                .id(LEYLA)
                .addName(Name.of("Leyla Orlova").toBuilder()
                        .marking(Marking.RESTRICTED)
                        .build())
                .build();
        assertThat(person(update(file(edition(MARCH), hidden), march, april)).names())
                .hasSize(2)
                .allMatch(name -> name.marking().equals(Optional.of(Marking.RESTRICTED)));
        Person none = Person.builder().id(LEYLA).build();
        assertThat(person(update(file(edition(MARCH), none), march, april)).names())
                .hasSize(1)
                .allMatch(name -> name.marking().equals(Optional.of(Marking.SECRET)));
    }

    private static Person named(String... names) {
        return Person.builder()
                .id(LEYLA)
                .names(Stream.of(names).map(Name::of).toList())
                .build();
    }

    @Test
    void somebody_who_was_removed_and_comes_back_under_another_id_with_the_same_name_is_secret() {
        CaseFile march = file(edition(MARCH), named("Leyla Orlova"));
        Person again =
                Person.builder().id(NINO).addName(Name.of("leyla  ORLOVA")).build();
        Updated updated = update(file(edition(MARCH)), march, file(edition(APRIL), again));
        assertThat(updated.caseFile().find(NINO).orElseThrow().marking()).contains(Marking.SECRET);
        assertThat(told(updated)).containsExactly("STRICTER person:p2 /marking");
        assertThat(updated.returned()).containsExactly(NINO);
    }

    private static Person born(PersonId id, String name, String born) {
        return Person.builder()
                .id(id)
                .addName(Name.of(name))
                .bornOn(PartialDate.parse(born))
                .build();
    }

    private static Optional<Marking> markingOfNino(Updated updated) {
        return updated.caseFile().find(NINO).orElseThrow().marking();
    }

    @Test
    void somebody_withheld_who_comes_back_under_another_id_is_secret_and_says_with_whom_to_compare() {
        Person was = born(LEYLA, "Leyla Orlova", "1985-03-04");
        CaseFile march = file(edition(MARCH), was);
        Person again = born(NINO, "Лейла Орлова", "1985-03-04");
        Detention held = Detention.builder()
                .id(DetentionId.of("d88"))
                .detainee(NINO)
                .period(Period.parse("2023-10-08/"))
                .build();
        CaseFile ours = march.withhold(LEYLA);
        Updated updated = update(ours, march, file(edition(APRIL), again, held));
        assertThat(updated.caseFile().find(NINO))
                .contains(again.toBuilder()
                        .marking(Marking.SECRET)
                        .addPossiblySame(PossibleMatch.of(LEYLA))
                        .build());
        assertThat(told(updated)).containsExactly("STRICTER person:p2 /marking");
        assertThat(updated.gone()).contains(LEYLA);
        assertThat(updated.returned()).containsExactly(NINO);
        assertThat(update(march, march, file(edition(APRIL), again)).returned())
                .as("nobody is hidden")
                .isEmpty();
    }

    @Test
    void so_is_one_whom_the_list_left_out_for_an_edition_and_one_of_another_source() {
        Person hidden = born(LEYLA, "Leyla Orlova", "1985-03-04").toBuilder()
                .kind(PersonKind.WITHHELD)
                .build();
        CaseFile april = file(edition(APRIL));
        Updated updated =
                update(file(edition(MARCH), hidden), april, file(edition(MAY), born(NINO, "L. Orlova", "1985-03-04")));
        assertThat(markingOfNino(updated)).contains(Marking.SECRET);
        assertThat(updated.returned()).containsExactly(NINO);
    }

    @Test
    void so_is_one_who_was_removed_or_merged_and_comes_back_in_another_spelling() {
        CaseFile march = file(edition(MARCH), born(LEYLA, "Leyla Orlova", "1985-03-04"));
        CaseFile april = file(edition(APRIL), born(NINO, "Орлова Лейла", "1985-03-04"));
        Updated removed = update(file(edition(MARCH)), march, april);
        assertThat(markingOfNino(removed)).contains(Marking.SECRET);
        assertThat(removed.caseFile().find(NINO).orElseThrow().possiblySame()).isEmpty();
        Person merged = Person.builder()
                .id(PersonId.of("m1"))
                .addFormerId(LEYLA)
                .kind(PersonKind.WITHHELD)
                .build();
        Updated updated = update(file(edition(MARCH), merged), march, april);
        assertThat(updated.caseFile().find(NINO).orElseThrow().possiblySame())
                .containsExactly(PossibleMatch.of(merged.id()));
    }

    @Test
    void a_list_that_says_itself_whom_they_may_be_is_told_so_once() {
        CaseFile march = file(edition(MARCH), born(LEYLA, "Leyla Orlova", "1985-03-04"));
        Person again = born(NINO, "Лейла Орлова", "1985-03-04").toBuilder()
                .addPossiblySame(PossibleMatch.of(LEYLA))
                .build();
        Updated updated = update(march.withhold(LEYLA), march, file(edition(APRIL), again));
        assertThat(updated.caseFile().find(NINO).orElseThrow().possiblySame()).isEqualTo(again.possiblySame());
    }

    @Test
    void so_is_one_of_whom_only_a_part_was_hidden_or_who_does_not_consent() {
        Person was = born(LEYLA, "Leyla Orlova", "1985-03-04");
        CaseFile march = file(edition(MARCH), was);
        CaseFile april = file(edition(APRIL), born(NINO, "Leyla Orlova", "1985-03-04"));
        for (Person own : List.of(
                was.toBuilder()
                        .addMarking(AttributeMarking.of(Person.NAMES, Marking.SECRET))
                        .build(),
                was.toBuilder().marking(Marking.RESTRICTED).build(),
                was.toBuilder()
                        .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                        .build())) {
            assertThat(markingOfNino(update(file(edition(MARCH), own), march, april)))
                    .contains(Marking.SECRET);
        }
    }

    /** As an import writes them: nobody has touched the file since. */
    @Test
    void so_is_one_whom_the_list_itself_kept_back() {
        Person.Builder was = born(LEYLA, "Leyla Orlova", "1985-03-04").toBuilder();
        List<Person> keptBack = List.of(
                was.marking(Marking.RESTRICTED).build(),
                was.marking(Optional.empty()).kind(PersonKind.WITHHELD).build(),
                was.kind(Optional.empty())
                        .consent(Consent.builder()
                                .status(ConsentStatus.GIVEN)
                                .addScope(ConsentScope.PUBLISH_ANONYMOUS)
                                .build())
                        .build(),
                was.consent(Optional.empty())
                        .addMarking(AttributeMarking.of(Person.NAMES, Marking.PARTNERS))
                        .build(),
                was.markings(List.of())
                        .names(List.of(Name.of("Leyla Orlova").toBuilder()
                                .marking(Marking.SECRET)
                                .build()))
                        .build());
        for (Person one : keptBack) {
            CaseFile march = file(edition(MARCH), one);
            CaseFile april = file(edition(APRIL), born(NINO, "Leyla Orlova", "1985-03-04"));
            Updated updated = update(march, march, april);
            assertThat(markingOfNino(updated)).as("%s", one).contains(Marking.SECRET);
            assertThat(updated.returned()).containsExactly(NINO);
        }
    }

    @Test
    void somebody_else_is_not_secret() {
        Person was = born(LEYLA, "Leyla Orlova", "1985-03-04");
        CaseFile march = file(edition(MARCH), was);
        CaseFile ours = march.withhold(LEYLA);
        assertThat(markingOfNino(update(ours, march, file(edition(APRIL), born(NINO, "L. Orlova", "1991-01-01")))))
                .as("born on another day")
                .isEmpty();
        assertThat(markingOfNino(update(ours, march, file(edition(APRIL), was, born(NINO, "L. Orlova", "1985-03-04")))))
                .as("beside the one who is withheld, who has kept the number")
                .isEmpty();
    }

    @Test
    void a_retracted_record_stays_as_it_is() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        Person retracted = leyla(MARCH, "1985").toBuilder()
                .addRevision(Revision.builder()
                        .number(1L)
                        .at(AT)
                        .kind(ChangeKind.RETRACTED)
                        .build())
                .build();
        Updated updated = update(file(edition(MARCH), retracted), march, file(edition(APRIL), leyla(APRIL, "1986")));
        assertThat(person(updated)).isEqualTo(retracted);
        assertThat(updated.leftOut()).containsExactly(LEYLA);
    }

    @Test
    void the_newer_form_of_a_part_that_was_hidden_is_hidden_and_of_one_that_was_removed_secret() {
        CaseFile march = file(
                edition(MARCH),
                held(MARCH, "2023-11/..").addCharge(charge(MARCH, "228")).build());
        CaseFile april = file(
                edition(APRIL),
                held(APRIL, "2023-11/..").addCharge(charge(APRIL, "228.1")).build());
        Detention hidden = held(MARCH, "2023-11/..")
                .addCharge(charge(MARCH, "228").toBuilder()
                        .marking(Marking.RESTRICTED)
                        .build())
                .build();
        Updated updated = update(file(edition(MARCH), hidden), march, april);
        assertThat(detention(updated).charges())
                .extracting(Charge::marking)
                .containsExactly(Optional.of(Marking.RESTRICTED), Optional.of(Marking.RESTRICTED));
        assertThat(told(updated)).contains("STRICTER detention:d1 /charges");

        Updated removed = update(file(edition(MARCH), held(MARCH, "2023-11/..").build()), march, april);
        assertThat(detention(removed).charges())
                .extracting(Charge::marking)
                .containsExactly(Optional.of(Marking.SECRET));
    }

    @Test
    void words_that_were_hidden_or_taken_out_do_not_come_back_with_the_newer_edition() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile april = file(edition(APRIL), leyla(APRIL, "1985"));
        Person hidden = leyla(MARCH, "1985").toBuilder()
                .evidence(List.of(Evidence.about(Person.BORN_ON, MARCH, "born 1985").toBuilder()
                        .addMarking(AttributeMarking.of(Evidence.WORDING, Marking.SECRET))
                        .build()))
                .build();
        assertThat(person(update(file(edition(MARCH), hidden), march, april)).evidence())
                .hasSize(2)
                .allMatch(one -> one.markings().size() == 1);
        Person without = leyla(MARCH, "1985").toBuilder()
                .evidence(List.of(Evidence.builder()
                        .about(Person.BORN_ON)
                        .statement(MARCH)
                        .build()))
                .build();
        assertThat(person(update(file(edition(MARCH), without), march, april)).evidence())
                .hasSize(2)
                .allMatch(one -> one.wording().isEmpty());
        Person none =
                Person.builder().id(LEYLA).bornOn(PartialDate.parse("1985")).build();
        assertThat(person(update(file(edition(MARCH), none), march, april)).evidence())
                .isEmpty();
    }

    @Test
    void evidence_that_the_owner_took_back_is_not_brought_back_by_the_same_words() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        Person back = leyla(MARCH, "1985").toBuilder()
                .evidence(List.of(Evidence.about(Person.BORN_ON, MARCH, "born 1985").toBuilder()
                        .status(ClaimStatus.RETRACTED)
                        .build()))
                .build();
        assertThat(person(update(file(edition(MARCH), back), march, file(edition(APRIL), leyla(APRIL, "1985"))))
                        .evidence())
                .hasSize(2)
                .noneMatch(Evidence::stands);
    }

    @Test
    void somebody_withheld_stays_so_and_a_newer_kind_withholds_but_never_shows() {
        Person named = Person.builder()
                .id(LEYLA)
                .kind(PersonKind.NAMED)
                .addEvidence(Evidence.about(Person.KIND, MARCH, "named"))
                .build();
        CaseFile march = file(edition(MARCH), named);
        Person withheld = Person.builder()
                .id(LEYLA)
                .kind(PersonKind.WITHHELD)
                .addEvidence(Evidence.about(Person.KIND, APRIL, "withheld"))
                .build();
        CaseFile april = file(edition(APRIL), withheld);
        assertThat(person(update(march, march, april)).marking()).contains(Marking.SECRET);
        assertThat(person(update(
                                april,
                                april,
                                file(
                                        edition(MAY),
                                        named.toBuilder()
                                                .evidence(List.of(Evidence.about(Person.KIND, MAY, "named")))
                                                .build())))
                        .kind())
                .contains(PersonKind.WITHHELD);
        Person own = named.toBuilder().kind(PersonKind.WITHHELD).build();
        assertThat(person(update(
                                file(edition(MARCH), own),
                                march,
                                file(
                                        edition(APRIL),
                                        named.toBuilder()
                                                .evidence(List.of(Evidence.about(Person.KIND, APRIL, "named")))
                                                .build())))
                        .kind())
                .contains(PersonKind.WITHHELD);
    }

    @Test
    void a_marking_that_the_owner_lifted_is_not_set_again_and_a_stricter_one_of_the_newer_edition_holds() {
        Person restricted =
                leyla(MARCH, "1985").toBuilder().marking(Marking.RESTRICTED).build();
        CaseFile march = file(edition(MARCH), restricted);
        CaseFile lifted = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile april = file(
                edition(APRIL),
                leyla(APRIL, "1985").toBuilder().marking(Marking.RESTRICTED).build());
        assertShownAgain(lifted, march, april, "person:p1");
        assertThat(person(update(lifted, march, april, Set.of(LEYLA))).marking())
                .isEmpty();
        CaseFile stricter = file(
                edition(APRIL),
                leyla(APRIL, "1985").toBuilder().marking(Marking.SECRET).build());
        Updated updated = update(lifted, march, stricter, Set.of(LEYLA));
        assertThat(person(updated).marking()).contains(Marking.SECRET);
        assertThat(told(updated)).containsExactly("STRICTER person:p1 /marking");
    }

    private static void assertShownAgain(CaseFile ours, CaseFile was, CaseFile now, String what) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ours.update(was, now, Set.of(), AT))
                .withMessageContaining("shows more of " + what + ". ")
                .withMessageContaining("give FILE first, then WAS, then NOW")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("shown-again"));
    }

    /** What an owner may do in a file with which less of it is shown. */
    static Stream<CaseRecord> hidings() {
        Person shown = Person.builder()
                .id(LEYLA)
                .addName(Name.of("Leyla Orlova"))
                .addEvidence(Evidence.of(MARCH, "row 1"))
                .build();
        Person.Builder consents = shown.toBuilder();
        Detention held = heldFor(MARCH, "row 2", "row 3");
        Charge first = held.charges().get(0);
        return Stream.of(
                shown.toBuilder().kind(PersonKind.WITHHELD).build(),
                shown.toBuilder().kind(PersonKind.UNNAMED).names(List.of()).build(),
                shown.toBuilder().marking(Marking.SECRET).build(),
                shown.toBuilder().marking(Marking.PARTNERS).build(),
                shown.toBuilder()
                        .addMarking(AttributeMarking.of(Person.NAMES, Marking.RESTRICTED))
                        .build(),
                shown.toBuilder()
                        .addMissing(Missing.of(Person.BORN_ON, MissingReason.WITHHELD_SAFETY))
                        .build(),
                consents.consent(Consent.refused(ConsentGiver.SUBJECT)).build(),
                consents.consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                        .build(),
                shown.toBuilder()
                        .unknownMembers(new DataObject(Map.of("optOut", new DataString("yes"))))
                        .build(),
                shown.toBuilder()
                        .evidence(List.of(Evidence.of(MARCH, "row 1").toBuilder()
                                .addMarking(AttributeMarking.of(Evidence.WORDING, Marking.SECRET))
                                .build()))
                        .build(),
                held.toBuilder().marking(Marking.SECRET).build(),
                held.toBuilder()
                        .charges(List.of(
                                first.toBuilder().marking(Marking.RESTRICTED).build(),
                                held.charges().get(1)))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("hidings")
    void a_file_that_shows_what_the_earlier_edition_keeps_back_is_taken_for_that_edition(CaseRecord hidden) {
        Person shown = Person.builder()
                .id(LEYLA)
                .addName(Name.of("Leyla Orlova"))
                .addEvidence(Evidence.of(MARCH, "row 1"))
                .build();
        CaseFile march = file(edition(MARCH), shown, heldFor(MARCH, "row 2", "row 3"));
        CaseRecord other = hidden.id().equals(LEYLA) ? heldFor(MARCH, "row 2", "row 3") : shown;
        CaseFile ours = file(edition(MARCH), hidden, other);
        CaseFile april = file(edition(APRIL));
        assertShownAgain(march, ours, april, hidden.id().toString());
        assertShownAgain(
                file(edition(APRIL), shown, heldFor(MARCH, "row 2", "row 3")),
                ours,
                march,
                hidden.id().toString());
        assertThat(update(ours, march, april).caseFile().records()).contains(hidden);
    }

    @Test
    void a_default_that_is_more_open_than_that_of_the_earlier_edition_is_refused_like_a_marking() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile ours = CaseFile.of(
                march.header().toBuilder().defaultMarking(Marking.RESTRICTED).build(), march.records());
        assertShownAgain(march, ours, file(edition(APRIL)), "the header");
    }

    @Test
    void a_gap_that_withholds_from_the_newer_edition_on_holds() {
        Person unknown = Person.builder()
                .id(LEYLA)
                .addMissing(Missing.of(Person.BORN_ON, MissingReason.NOT_YET_RESEARCHED))
                .build();
        Person withheld = Person.builder()
                .id(LEYLA)
                .addMissing(Missing.of(Person.BORN_ON, MissingReason.WITHHELD_CONSENT))
                .build();
        CaseFile march = file(edition(MARCH), unknown);
        Updated updated = update(march, march, file(edition(APRIL), withheld));
        assertThat(told(updated)).contains("STRICTER person:p1 /bornOn");
        assertThat(person(updated).missing()).containsAll(withheld.missing());
    }

    @Test
    void records_that_the_owner_has_opened_one_by_one_are_no_reason_to_refuse() {
        CaseFile march = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .add(edition(MARCH), leyla(MARCH, "1985"))
                .build();
        CaseFile ours = CaseFile.of(
                march.header(),
                List.of(
                        edition(MARCH),
                        leyla(MARCH, "1985").toBuilder().marking(Marking.PUBLIC).build()));
        CaseFile april = CaseFile.of(march.header(), List.of(edition(APRIL), leyla(APRIL, "1986")));
        assertThat(person(update(ours, march, april)).marking()).contains(Marking.PUBLIC);
    }

    @Test
    void a_value_that_is_withheld_by_a_gap_stays_withheld() {
        CaseFile march = file(edition(MARCH), Person.builder().id(LEYLA).build());
        Person own = Person.builder()
                .id(LEYLA)
                .addMissing(Missing.of(Person.BORN_ON, MissingReason.WITHHELD_SAFETY))
                .build();
        Updated updated = update(file(edition(MARCH), own), march, file(edition(APRIL), leyla(APRIL, "1985")));
        assertThat(person(updated).missing()).hasSize(1);
    }

    @Test
    void what_is_new_keeps_the_level_of_its_own_edition_where_that_is_stricter() {
        CaseFile march = file(edition(MARCH));
        CaseFile april = CaseFile.builder()
                .id(CaseFileId.of("c2"))
                .defaultMarking(Marking.PARTNERS)
                .add(edition(APRIL), leyla(APRIL, "1985"))
                .build();
        assertThat(person(march.update(march, april, Set.of(), AT)).marking()).contains(Marking.PARTNERS);
    }

    @Test
    void a_new_record_about_somebody_of_whom_one_was_hidden_is_secret_since_it_may_be_the_same() {
        CaseFile march = file(
                edition(MARCH), leyla(MARCH, "1985"), held(MARCH, "2023-11/..").build());
        CaseFile april = file(
                edition(APRIL),
                leyla(APRIL, "1985"),
                held(APRIL, "2023-11-05/..").id(DetentionId.of("d1-b")).build());
        CaseFile ours = file(
                edition(MARCH),
                leyla(MARCH, "1985"),
                held(MARCH, "2023-11/..").marking(Marking.SECRET).build());
        Updated updated = update(ours, march, april);
        assertThat(updated.caseFile().find(DetentionId.of("d1-b")).orElseThrow().marking())
                .contains(Marking.SECRET);
        assertThat(told(updated)).containsExactly("STRICTER detention:d1-b /marking");
    }

    @Test
    void a_record_that_the_owner_merged_into_another_is_updated_there() {
        CaseFile march = file(
                edition(MARCH),
                leyla(MARCH, "1985"),
                Person.builder().id(NINO).addName(Name.of("Nino")).build());
        CaseFile ours = march.merge(NINO, LEYLA, AT).caseFile();
        Updated updated = update(ours, march, file(edition(APRIL), leyla(APRIL, "1986")));
        Person one = updated.caseFile().find(LEYLA).orElseThrow();
        assertThat(one.id()).isEqualTo(NINO);
        assertThat(one.bornOn()).contains(PartialDate.parse("1986"));
        assertThat(one.formerIds()).containsExactly(LEYLA);
        assertThat(updated.caseFile().records()).hasSize(3);
        assertThat(updated.gone()).containsExactly(NINO);
    }

    @Test
    void a_part_of_a_merged_record_is_found_by_the_key_that_the_merge_gave_it() {
        Charge first = charge(MARCH, "228").toBuilder().key("c1").build();
        Detention other = held(MARCH, "2023-11/..")
                .id(DetentionId.of("d2"))
                .addCharge(charge(MARCH, "300").toBuilder().key("c1").build())
                .build();
        CaseFile march =
                file(edition(MARCH), held(MARCH, "2023-11/..").addCharge(first).build(), other);
        CaseFile ours = march.merge(HELD, DetentionId.of("d2"), AT).caseFile();
        CaseFile april = file(
                edition(APRIL),
                held(APRIL, "2023-11/..")
                        .id(DetentionId.of("d2"))
                        .addCharge(charge(APRIL, "301").toBuilder().key("c1").build())
                        .build());
        assertThat(detention(update(ours, march, april)).charges())
                .extracting(Charge::article)
                .containsExactly(Optional.of("228"), Optional.of("301"));
    }

    @Test
    void a_new_part_with_the_key_of_another_is_left_out_since_references_would_lead_to_both() {
        CaseFile march = file(edition(MARCH), held(MARCH, "2023-11/..").build());
        CaseFile ours = file(
                edition(MARCH),
                held(MARCH, "2023-11/..")
                        .addCharge(charge(MARCH, "228").toBuilder().key("k1").build())
                        .build());
        CaseFile april = file(
                edition(APRIL),
                held(APRIL, "2023-11/..")
                        .release(release(APRIL, "2024-01").toBuilder().key("k1").build())
                        .addCustodyPhase(CustodyPhase.builder()
                                .key("k1-b")
                                .form(CustodyForm.PRISON)
                                .build())
                        .build());
        Updated updated = update(ours, march, april);
        assertThat(detention(updated).release()).isEmpty();
        assertThat(detention(updated).custodyPhases()).hasSize(1);
        assertThat(told(updated)).containsExactly("LEFT_OUT detention:d1 /release");
    }

    // Somebody else by the same number

    private static Person named(StatementId edition, String name, String born) {
        return leyla(edition, born).toBuilder()
                .addName(Name.of(name).toBuilder()
                        .addEvidence(Evidence.about(Name.FULL, edition, name))
                        .build())
                .build();
    }

    private static final PersonId OTHER = PersonId.of("p1-other");
    private static final DetentionId HELD_OTHER = DetentionId.of("d1-other");

    @Test
    void a_row_of_somebody_else_changes_nobody_and_comes_in_by_an_id_of_its_own() {
        CaseFile march = file(
                edition(MARCH),
                named(MARCH, "Nino Vale", "1980"),
                held(MARCH, "2023-11/..").build());
        Person tomas = named(APRIL, "Tomas Brandt", "1999");
        CaseFile april =
                file(edition(APRIL), tomas, held(APRIL, "2024-01/2024-02").build());
        Updated updated = update(march, march, april);
        assertThat(updated.caseFile().find(LEYLA)).isEqualTo(march.find(LEYLA));
        assertThat(updated.caseFile().find(HELD)).isEqualTo(march.find(HELD));
        assertThat(updated.caseFile().find(OTHER))
                .contains(tomas.toBuilder().id(OTHER).marking(Marking.SECRET).build());
        assertThat(updated.caseFile().find(HELD_OTHER))
                .contains(held(APRIL, "2024-01/2024-02")
                        .id(HELD_OTHER)
                        .detainee(OTHER)
                        .marking(Marking.SECRET)
                        .build());
        assertThat(told(updated))
                .containsExactly(
                        "NOT_ONE person:p1 /names",
                        "NOT_ONE person:p1-other /names",
                        "NOT_ONE detention:d1 /detainee",
                        "NOT_ONE detention:d1-other /detainee");
        assertThat(updated.gone()).containsExactly(LEYLA, HELD);

        // The next edition goes on with somebody else, and then has the first again.
        CaseFile may = file(
                edition(MAY),
                named(MAY, "T. Brandt", "1998"),
                held(MAY, "2024-01/2024-03").build());
        Updated later = updated.caseFile().update(april, may, Set.of(MARCH), LATER);
        assertThat(later.caseFile().find(LEYLA)).isEqualTo(march.find(LEYLA));
        assertThat(later.caseFile().find(HELD)).isEqualTo(march.find(HELD));
        assertThat(later.caseFile().find(OTHER).orElseThrow().bornOn()).contains(PartialDate.parse("1998"));
        assertThat(later.caseFile().find(HELD_OTHER).orElseThrow().period()).contains(Period.parse("2024-01/2024-03"));
        assertThat(told(later))
                .contains("SUPERSEDED person:p1-other /bornOn")
                .noneMatch(line -> line.startsWith("NOT_ONE"));
        assertThat(later.gone()).isEmpty();
        assertThat(later.caseFile().records()).hasSize(7);
    }

    @Test
    void a_row_whose_name_the_list_takes_away_stays_that_of_the_one_it_was() {
        CaseFile march = file(edition(MARCH), named(MARCH, "Nino Vale", "1980"));
        CaseFile april = file(edition(APRIL), named(APRIL, "Tomas Brandt", "1999"));
        CaseFile may = file(edition(MAY), leyla(MAY, "1999"));
        CaseFile june = file(edition(NEWS), leyla(NEWS, "1998"));
        Updated updated = march.update(march, april, Set.of(), AT)
                .caseFile()
                .update(april, may, Set.of(MARCH), AT)
                .caseFile()
                .update(may, june, Set.of(MARCH, APRIL), LATER);
        assertThat(updated.caseFile().find(LEYLA)).isEqualTo(march.find(LEYLA));
        assertThat(updated.caseFile().find(OTHER).orElseThrow().bornOn()).contains(PartialDate.parse("1998"));
        assertThat(updated.caseFile().records(Person.class)).hasSize(2);
    }

    @Test
    void a_record_whose_name_the_owner_took_out_takes_nothing_of_somebody_else() {
        CaseFile march = file(edition(MARCH), named(MARCH, "Nino Vale", "1980"));
        CaseFile ours = file(edition(MARCH), leyla(MARCH, "1980"));
        Updated updated = update(ours, march, file(edition(APRIL), named(APRIL, "Tomas Brandt", "1999")));
        assertThat(updated.caseFile().find(LEYLA)).isEqualTo(ours.find(LEYLA));
        assertThat(updated.caseFile().find(OTHER).orElseThrow().marking()).contains(Marking.SECRET);
    }

    @Test
    void another_birth_is_a_correction_unless_the_name_is_another_too() {
        CaseFile march = file(edition(MARCH), named(MARCH, "Leyla Orlova", "1985"));
        Updated corrected = update(march, march, file(edition(APRIL), named(APRIL, "L. Orlova", "1999")));
        assertThat(person(corrected).bornOn()).contains(PartialDate.parse("1999"));
        assertThat(told(corrected)).contains("SUPERSEDED person:p1 /bornOn");
        Updated other = update(march, march, file(edition(APRIL), named(APRIL, "Nino Vale", "1999")));
        assertThat(person(other)).isEqualTo(march.find(LEYLA).orElseThrow());
        assertThat(told(other)).containsExactly("NOT_ONE person:p1 /names", "NOT_ONE person:p1-other /names");
    }

    @Test
    void a_record_that_the_newer_edition_retracts_is_told() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        Person gone = leyla(APRIL, "1985").toBuilder()
                .addRevision(Revision.of(1, AT, ChangeKind.RETRACTED))
                .build();
        Updated updated = march.update(march, file(edition(APRIL), gone), Set.of(), AT);
        assertThat(person(updated).isRetracted()).isTrue();
        assertThat(told(updated)).containsExactly("STRICTER person:p1 /revisions");
    }

    /** Under another base an id is that of somebody else. */
    @Test
    void an_edition_of_another_base_is_refused() {
        CaseFile bare = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile ours = based(bare, "https://a.example/");
        CaseFile other = based(bare, "https://b.example/");
        for (List<CaseFile> files :
                List.of(List.of(ours, ours, other), List.of(ours, other, ours), List.of(bare, ours, other))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> files.get(0).update(files.get(1), files.get(2), Set.of(), AT))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("other-base"));
        }
        for (List<CaseFile> files : List.of(List.of(ours, ours, ours), List.of(ours, bare, bare))) {
            CaseFile updated = files.get(0)
                    .update(files.get(1), files.get(2), Set.of(), AT)
                    .caseFile();
            assertThat(updated).isEqualTo(ours);
        }
    }

    /** By the earlier list, a second arrest would get the dates of the first again, and end with its release. */
    @Test
    void an_edition_that_was_published_before_the_earlier_one_is_refused() {
        CaseFile march = file(published(MARCH, "2026-03"), leyla(MARCH, "1985"));
        CaseFile april = file(published(APRIL, "2026-04-02"), leyla(APRIL, "1986"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> april.update(april, march, Set.of(), AT))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("older-edition"));
        assertThat(march.update(march, april, Set.of(), AT).caseFile()).isNotEqualTo(march);
        CaseFile same = file(published(APRIL, "2026-03"), leyla(APRIL, "1986"));
        assertThat(march.update(march, same, Set.of(), AT).caseFile()).isNotEqualTo(march);
        CaseFile undated = file(edition(APRIL), leyla(APRIL, "1986"));
        assertThat(march.update(march, undated, Set.of(), AT).caseFile()).isNotEqualTo(march);
    }

    private static Statement published(StatementId id, String date) {
        return Statement.builder().id(id).publishedOn(PartialDate.parse(date)).build();
    }

    private static CaseFile based(CaseFile file, String base) {
        return CaseFile.of(file.header().toBuilder().base(URI.create(base)).build(), file.records());
    }

    // A second arrest by the same number

    private static Release undated() {
        return Release.builder().kind(ReleaseKind.BAIL).build();
    }

    /** Whoever was released, as the owner knows, is not free because of it when the list tells of another arrest. */
    @Test
    void a_second_arrest_in_the_row_of_one_that_is_over_comes_in_by_an_id_of_its_own() {
        CaseFile march = file(
                edition(MARCH), leyla(MARCH, "1985"), held(MARCH, "2023-11-05/").build());
        Detention again = held(APRIL, "2024-06-01/").build();
        CaseFile april = file(edition(APRIL), leyla(APRIL, "1985"), again);
        for (Release release : List.of(release(NEWS, "2024-02-01"), undated())) {
            CaseFile ours = file(
                    edition(MARCH),
                    leyla(MARCH, "1985"),
                    held(MARCH, "2023-11-05/").release(release).build());
            Updated updated = update(ours, march, april);
            assertThat(detention(updated)).isEqualTo(ours.find(HELD).orElseThrow());
            assertThat(updated.caseFile().find(HELD_OTHER))
                    .contains(again.toBuilder()
                            .id(HELD_OTHER)
                            .marking(Marking.SECRET)
                            .build());
            assertThat(told(updated))
                    .containsExactly("NOT_ONE detention:d1 /release", "NOT_ONE detention:d1-other /release");
            assertThat(updated.gone()).containsExactly(HELD);

            CaseFile may = file(
                    edition(MAY),
                    leyla(MAY, "1985"),
                    held(MAY, "2024-06-01/").release(release(MAY, "2024-08")).build());
            Updated later = updated.caseFile().update(april, may, Set.of(MARCH), LATER);
            assertThat(detention(later)).isEqualTo(ours.find(HELD).orElseThrow());
            assertThat(later.caseFile().find(HELD_OTHER).orElseThrow().release())
                    .isPresent();
            assertThat(later.caseFile().records(Detention.class)).hasSize(2);

            Updated accepted = ours.update(march, april, Set.of(), Set.of(HELD), AT);
            assertThat(accepted.caseFile().records(Detention.class)).hasSize(1);
            assertThat(detention(accepted).period()).contains(Period.parse("2024-06-01/"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-05/2024-02-01, , 2024-06-01/, , period",
        "2023-11-05/, 2024-02, 2024-03/, , release",
        "2023-11-05/, 2024-02, 2024-03/2024-04, 2024-04, release",
    })
    void a_second_arrest_is_known_by_what_the_list_itself_said(
            String period, String released, String later, String laterReleased, String attribute) {
        CaseFile march = file(edition(MARCH), arrest(MARCH, period, released));
        CaseFile april = file(edition(APRIL), arrest(APRIL, later, laterReleased));
        // What the owner took out of the record does not make it another arrest.
        for (CaseFile ours : List.of(
                march,
                file(
                        edition(MARCH),
                        Detention.builder().id(HELD).detainee(LEYLA).build()))) {
            Updated updated = update(ours, march, april);
            assertThat(detention(updated)).isEqualTo(ours.find(HELD).orElseThrow());
            assertThat(told(updated)).contains("NOT_ONE detention:d1 /" + attribute);
        }
    }

    private static Detention arrest(StatementId edition, String period, String released) {
        Detention.Builder arrest = held(edition, period);
        if (released != null) {
            arrest.release(release(edition, released));
        }
        return arrest.build();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-05/2024-02-01, , 2023-05-11/2023-06-01,",
        "2023-11-05/2024-02-01, , 2023-11-06/2024-03,",
        "2023-11-05/, , 2024-06-01/,",
        "2023-11-05/, 2024-02-01, 2023-11-07/, 2024-02-01",
        "2023-11-05/, 2024-02-01, 2024-02/,",
        "2023-11-05/, 2024-02-01?, 2024-06-01/,",
    })
    void another_beginning_that_is_not_after_the_end_is_a_correction(
            String period, String released, String later, String laterReleased) {
        CaseFile march = file(edition(MARCH), arrest(MARCH, period, released));
        Updated updated = update(march, march, file(edition(APRIL), arrest(APRIL, later, laterReleased)));
        assertThat(detention(updated).period()).contains(Period.parse(later));
        assertThat(told(updated)).noneMatch(line -> line.startsWith("NOT_ONE"));
    }

    /** Released and arrested again on one day or in one month, or a release that the list takes back: nobody is free. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-05/2023-02-01, 2023-02-01, 2023-02-01/.., release",
        "2023-01-05/2023-02-01, , 2023-02-01/.., period",
        "2023-01/, 2023-02, 2023-02/.., release",
        "2023/, 2023-01-20, 2023/.., release",
        "2023-01-05/, , 2023-01-05/.., "
    })
    void who_is_held_again_by_the_newer_edition_is_not_free_by_the_release_of_the_earlier(
            String before, String released, String after, String attribute) {
        Detention.Builder was = held(MARCH, before);
        if (released != null) {
            was.release(release(MARCH, released));
        }
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"), was.build());
        CaseFile april =
                file(edition(APRIL), leyla(APRIL, "1985"), held(APRIL, after).build());
        Updated updated = march.update(march, april, Set.of(), AT);
        if (attribute == null) {
            assertThat(updated.caseFile().records(Detention.class)).hasSize(1);
            return;
        }
        assertThat(detention(updated)).isEqualTo(march.find(HELD).orElseThrow());
        assertThat(updated.caseFile().find(HELD_OTHER)).isPresent();
        assertThat(told(updated))
                .containsExactly("NOT_ONE detention:d1 /" + attribute, "NOT_ONE detention:d1-other /" + attribute);
    }

    /** Whoever was merged has not been accepted for what a later row says. */
    @Test
    void a_second_arrest_in_the_row_of_a_merged_record_is_another_too() {
        DetentionId second = DetentionId.of("d2");
        Detention released =
                held(NEWS, "2023-11-05/").release(release(NEWS, "2024-02-01")).build();
        Detention row = held(MARCH, "2023-11-05/").id(second).build();
        CaseFile ours = file(edition(MARCH), edition(NEWS), leyla(MARCH, "1985"), released, row)
                .merge(HELD, second, AT)
                .caseFile();
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"), row);
        CaseFile april = file(
                edition(APRIL),
                leyla(APRIL, "1985"),
                held(APRIL, "2024-06-01/").id(second).build());
        Updated updated = update(ours, march, april);
        assertThat(detention(updated)).isEqualTo(ours.find(HELD).orElseThrow());
        assertThat(told(updated))
                .containsExactly("NOT_ONE detention:d1 /release", "NOT_ONE detention:d2-other /release");
    }

    @Test
    void a_detention_of_somebody_else_is_not_that_of_its_id_by_accepting_it_alone() {
        CaseFile march = file(
                edition(MARCH),
                named(MARCH, "Nino Vale", "1980"),
                held(MARCH, "2023-11/..").build());
        CaseFile april = file(
                edition(APRIL),
                named(APRIL, "Tomas Brandt", "1999"),
                held(APRIL, "2023-11/2024-02").build());
        Updated updated = march.update(march, april, Set.of(), Set.of(HELD), AT);
        assertThat(updated.caseFile())
                .isEqualTo(march.update(march, april, Set.of(), AT).caseFile());
        assertThat(told(updated)).contains("NOT_ONE detention:d1 /detainee", "NOT_ONE detention:d1-other /detainee");
        Updated both = march.update(march, april, Set.of(), Set.of(HELD, LEYLA), AT);
        assertThat(both.caseFile().records(Detention.class)).hasSize(1);
    }

    @Test
    void an_id_that_is_accepted_is_one_record_whatever_it_says() {
        CaseFile march = file(
                edition(MARCH),
                named(MARCH, "Leyla Orlova", "1985"),
                held(MARCH, "2023-11/..").build());
        CaseFile april = file(
                edition(APRIL),
                named(APRIL, "Leyla Falk", "1999"),
                held(APRIL, "2023-11/2024-01").build());
        Updated updated = march.update(march, april, Set.of(), Set.of(LEYLA), AT);
        assertThat(person(updated).names()).hasSize(2);
        assertThat(person(updated).bornOn()).contains(PartialDate.parse("1999"));
        assertThat(detention(updated).period()).contains(Period.parse("2023-11/2024-01"));
        assertThat(told(updated)).noneMatch(line -> line.startsWith("NOT_ONE"));
        assertThat(updated.caseFile().update(march, april, Set.of(), LATER).caseFile())
                .as("the same again, without a word")
                .isEqualTo(updated.caseFile());
    }

    /** Whoever is removed may be the one who is on the list by this number, with the name mended. */
    @Test
    void somebody_else_by_the_number_of_one_who_was_removed_or_withheld_is_secret() {
        CaseFile march = file(edition(MARCH), named(MARCH, "Nino Vale", "1980"));
        CaseFile april = file(edition(APRIL), named(APRIL, "Tomas Brandt", "1999"));
        for (CaseFile ours : List.of(file(edition(MARCH)), march.withhold(LEYLA))) {
            Updated updated = update(ours, march, april);
            assertThat(updated.caseFile().find(LEYLA)).isEqualTo(ours.find(LEYLA));
            assertThat(updated.caseFile().find(OTHER).orElseThrow().marking()).contains(Marking.SECRET);
            assertThat(told(updated)).containsExactly("NOT_ONE person:p1 /names", "NOT_ONE person:p1-other /names");
        }
    }

    @Test
    void a_row_that_contradicts_what_the_owner_corrected_stays_out_until_it_is_accepted() {
        Person was = named(MARCH, "Leyla Orlova", "1985").toBuilder()
                .gender(Gender.MALE)
                .build();
        CaseFile march = file(edition(MARCH), was);
        CaseFile ours =
                file(edition(MARCH), was.toBuilder().gender(Gender.FEMALE).build());
        CaseFile april = file(
                edition(APRIL),
                named(APRIL, "Leyla Orlova", "1986").toBuilder()
                        .gender(Gender.MALE)
                        .build());
        Updated updated = update(ours, march, april);
        assertThat(updated.caseFile().find(LEYLA)).isEqualTo(ours.find(LEYLA));
        assertThat(told(updated)).containsExactly("NOT_ONE person:p1 /gender", "NOT_ONE person:p1-other /gender");
        assertThat(updated.leftOut()).containsExactly(OTHER);
        Person accepted = person(ours.update(march, april, Set.of(), Set.of(LEYLA), AT));
        assertThat(accepted.gender()).contains(Gender.FEMALE);
        assertThat(accepted.bornOn()).contains(PartialDate.parse("1986"));
    }

    @Test
    void somebody_else_whom_the_owner_knows_to_be_the_same_is_merged_once_and_for_all() {
        CaseFile march = file(edition(MARCH), named(MARCH, "Leyla Orlova", "1985"));
        CaseFile april = file(edition(APRIL), named(APRIL, "Leyla Falk", "1985"));
        CaseFile merged = march.update(march, april, Set.of(), AT)
                .caseFile()
                .merge(LEYLA, OTHER, Set.of(OTHER), AT)
                .caseFile();
        CaseFile may = file(edition(MAY), named(MAY, "Leyla Falk", "1986"));
        Updated updated = merged.update(april, may, Set.of(MARCH), LATER);
        assertThat(updated.caseFile().records(Person.class)).hasSize(1);
        assertThat(told(updated)).noneMatch(line -> line.startsWith("NOT_ONE"));
    }

    @Test
    void the_rows_of_a_list_that_is_numbered_anew_change_nobody() {
        List<String> names = List.of("Nino Vale", "Tomas Brandt", "Ines Calder", "Jon Falk", "Leyla Orlova");
        CaseFile march = rows(MARCH, names);
        List<String> turned =
                Stream.concat(names.stream().skip(1), names.stream().limit(1)).toList();
        CaseFile april = rows(APRIL, turned);
        Updated updated = update(march, march, april);
        march.records(Person.class)
                .forEach(person ->
                        assertThat(updated.caseFile().find(person.id())).contains(person));
        assertThat(updated.caseFile().records(Person.class)).hasSize(10);
        assertThat(updated.caseFile().records(Detention.class)).allSatisfy(held -> {
            Person detainee =
                    updated.caseFile().find((PersonId) held.detainee()).orElseThrow();
            assertThat(held.evidence().get(0).wording())
                    .contains(detainee.names().get(0).full());
        });
    }

    private static CaseFile rows(StatementId edition, List<String> names) {
        CaseFile.Builder file = CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .defaultMarking(Marking.PUBLIC)
                .add(edition(edition));
        for (int row = 0; row < names.size(); row++) {
            PersonId person = PersonId.of("row-" + row);
            file.add(
                    Person.builder().id(person).addName(Name.of(names.get(row))).build(),
                    Detention.builder()
                            .id(DetentionId.of("row-" + row))
                            .detainee(person)
                            .addEvidence(Evidence.of(edition, names.get(row)))
                            .build());
        }
        return file.build();
    }

    @Test
    void the_owners_own_records_stay_as_they_are() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        Person nino = Person.builder().id(NINO).build();
        CaseFile ours = file(edition(MARCH), leyla(MARCH, "1985"), nino);
        Updated updated = update(ours, march, file(edition(APRIL), leyla(APRIL, "1986")));
        assertThat(updated.caseFile().records()).hasSize(4).contains(nino);
        assertThat(updated.caseFile().header()).isEqualTo(ours.header());
    }

    @Test
    void a_statement_that_says_two_things_is_refused_since_the_past_would_be_told_by_the_present() {
        CaseFile march = file(
                Statement.builder()
                        .id(MARCH)
                        .publishedOn(PartialDate.parse("2026-03-01"))
                        .build(),
                leyla(MARCH, "1985"));
        CaseFile april = file(
                Statement.builder()
                        .id(MARCH)
                        .publishedOn(PartialDate.parse("2026-04-01"))
                        .build(),
                leyla(MARCH, "1986"));
        assertThatThrownBy(() -> march.update(march, april, Set.of(), AT))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("same-statement"))
                .hasMessageContaining("statement:march");
    }

    @Test
    void the_same_edition_by_a_mended_map_replaces_what_it_read_wrongly() {
        CaseFile wrong = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile right = file(edition(MARCH), leyla(MARCH, "1958"));
        Person person = person(update(wrong, wrong, right));
        assertThat(person.bornOn()).contains(PartialDate.parse("1958"));
        assertThat(person.evidence()).filteredOn(Evidence::stands).hasSize(1);
    }

    @Test
    void nothing_is_printed_but_where_and_how() {
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        Conflict conflict = update(march, march, file(edition(APRIL), leyla(APRIL, "1986")))
                .conflicts()
                .get(0);
        assertThat(conflict.settlement()).isEqualTo(Settlement.SUPERSEDED);
        assertThat(conflict.toData().toString() + conflict).doesNotContain("1985", "1986");
    }

    /** By a former id of somebody in the edition, what it tells would be told of the one who has this id in the file. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_refers_by_a_former_id_is_not_that_of_somebody_else_who_has_it(boolean isKnownBefore) {
        PersonId seven = PersonId.of("p7");
        Person nino = Person.builder().id(NINO).addName(Name.of("Nino Vale")).build();
        Person tomas = Person.builder()
                .id(seven)
                .addName(Name.of("Tomas Brandt"))
                .addFormerId(NINO)
                .build();
        CaseFile march = isKnownBefore ? file(edition(MARCH), tomas) : file(edition(MARCH));
        CaseFile ours = isKnownBefore
                ? file(edition(MARCH), tomas.toBuilder().formerIds(List.of()).build(), nino)
                : file(edition(MARCH), nino);
        CaseFile april = file(
                edition(APRIL),
                tomas,
                held(APRIL, "2024-01/..").detainee(NINO).build(),
                Statement.builder().id(NEWS).addMention(Mention.of(NINO)).build());
        Updated updated = update(ours, march, april);
        CaseFile file = updated.caseFile();
        assertThat(detention(updated).detainee()).isEqualTo(seven);
        assertThat(file.find(NEWS).orElseThrow().mentions().get(0).record()).isEqualTo(seven);
        assertThat(file.find(seven).orElseThrow().formerIds()).isEmpty();
        assertThat(file.find(NINO)).contains(nino);
        assertThat(told(updated)).contains("NOT_ONE person:p2 /names", "NOT_ONE person:p7 /names");
        assertThat(file.find(seven).orElseThrow().marking())
                .as("perhaps the one who has the id, under another name")
                .isEqualTo(isKnownBefore ? Optional.empty() : Optional.of(Marking.SECRET));
    }

    @Test
    void what_refers_by_a_former_id_leads_on_where_the_two_may_be_one() {
        PersonId seven = PersonId.of("p7");
        Person nino = Person.builder().id(NINO).addName(Name.of("Nino Vale")).build();
        Person merged = nino.toBuilder().id(seven).addFormerId(NINO).build();
        CaseFile march = file(edition(MARCH), nino);
        CaseFile april = file(
                edition(APRIL), merged, held(APRIL, "2024-01/..").detainee(NINO).build());
        Updated updated = update(march, march, april);
        assertThat(detention(updated).detainee()).isEqualTo(NINO);
        assertThat(told(updated)).noneMatch(line -> line.startsWith("NOT_ONE"));
    }

    @Test
    void a_death_that_the_list_no_longer_tells_is_told_and_so_is_each_language_of_a_text() {
        IncidentId killing = IncidentId.of("i1");
        Incident killed = Incident.of(killing, IncidentKind.KILLING, LEYLA).toBuilder()
                .addKind(IncidentKind.ASSAULT)
                .build();
        LocalizedText both =
                LocalizedText.of(Map.of(LanguageTag.parse("en"), "Dead.", LanguageTag.parse("az"), "Ölüb."));
        CaseFile march = file(
                edition(MARCH),
                leyla(MARCH, "1985").toBuilder()
                        .diedOn(PartialDate.parse("2024-01-05"))
                        .build(),
                held(MARCH, "2023-01-01/")
                        .release(Release.builder().kind(ReleaseKind.DEATH).build())
                        .build(),
                killed.toBuilder().description(both).build());
        CaseFile april = file(
                edition(APRIL),
                leyla(APRIL, "1985"),
                held(APRIL, "2023-01-01/").build(),
                killed.toBuilder()
                        .kinds(List.of(IncidentKind.ASSAULT))
                        .description(LocalizedText.english("Dead."))
                        .build());
        assertThat(told(update(march, march, april)))
                .containsExactlyInAnyOrder(
                        "NO_LONGER_SAID person:p1 /diedOn",
                        "NO_LONGER_SAID detention:d1 /release",
                        "NO_LONGER_SAID incident:i1 /kinds/0",
                        "NO_LONGER_SAID incident:i1 /description");
    }

    @Test
    void what_came_in_new_is_told() {
        Person tomas = Person.builder()
                .id(PersonId.of("p9"))
                .addName(Name.of("Tomas Brandt"))
                .build();
        CaseFile march = file(edition(MARCH), leyla(MARCH, "1985"));
        CaseFile april = file(
                edition(APRIL),
                leyla(APRIL, "1985"),
                tomas,
                held(APRIL, "2024/..").build());
        Updated updated = march.update(march, april, Set.of(), AT);
        assertThat(updated.added()).containsExactly(APRIL, PersonId.of("p9"), HELD);
        assertThat(updated.caseFile().update(march, april, Set.of(), LATER).added())
                .isEmpty();
    }

    /** What a newer edition may say with which somebody is not to be shown, or not by name, any more. */
    static Stream<Arguments> refusals() {
        Person shown = Person.builder().id(NINO).addName(Name.of("Nino Vale")).build();
        Consent given = Consent.given(ConsentGiver.SUBJECT);
        DataObject refusal = new DataObject(Map.of("consentStatus", new DataString("refused")));
        List<Person> befores = List.of(
                shown,
                shown.toBuilder().consent(given).build(),
                shown.toBuilder().kind(PersonKind.NAMED).build());
        Map<String, UnaryOperator<Person>> refusals = new LinkedHashMap<>();
        refusals.put(
                "/consent",
                one -> one.toBuilder()
                        .consent(Consent.refused(ConsentGiver.FAMILY))
                        .build());
        refusals.put(
                "/consent ",
                one -> one.toBuilder()
                        .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                        .build());
        refusals.put(
                "/consent  ",
                one -> one.toBuilder()
                        .consent(given.toBuilder()
                                .status(ConsentStatus.VOCABULARY.of("rfused"))
                                .build())
                        .build());
        refusals.put("/kind", one -> one.toBuilder().kind(PersonKind.WITHHELD).build());
        refusals.put("/kind ", one -> one.toBuilder().kind(PersonKind.UNNAMED).build());
        refusals.put("/kind   ", one -> one.toBuilder().kind(PersonKind.UNKNOWN).build());
        refusals.put(
                "/kind  ",
                one -> one.toBuilder().kind(PersonKind.VOCABULARY.of("witheld")).build());
        refusals.put(
                "/names",
                one -> one.toBuilder()
                        .names(List.of(Name.of("Nino Vale (do not publish)")))
                        .build());
        refusals.put(
                "/consentStatus", one -> one.toBuilder().unknownMembers(refusal).build());
        refusals.put(
                "/names/0/consentStatus",
                one -> one.toBuilder()
                        .names(List.of(Name.of("Nino Vale").toBuilder()
                                .unknownMembers(refusal)
                                .build()))
                        .build());
        refusals.put("/marking", one -> one.toBuilder().marking(Marking.SECRET).build());
        return befores.stream()
                .flatMap(before -> refusals.entrySet().stream()
                        .map(refused -> Arguments.of(
                                before,
                                refused.getKey().strip(),
                                refused.getValue().apply(before))));
    }

    private static boolean isShownByName(CaseFile file) {
        Clock clock = Clock.fixed(LATER, ZoneOffset.UTC);
        CaseFile shown =
                Disclosure.project(file, PublicationProfile.PUBLIC, clock).caseFile();
        return shown.find(NINO).filter(one -> !one.names().isEmpty()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whoever_may_no_longer_be_shown_is_told(Person before, String at, Person after) {
        CaseFile march = file(edition(MARCH), before);
        Updated updated = update(march, march, file(edition(APRIL), after));
        assertThat(isShownByName(march)).isTrue();
        boolean isHiddenWhole = told(updated).contains("STRICTER person:p2 /marking");
        if (!isShownByName(updated.caseFile()) && !isHiddenWhole) {
            assertThat(told(updated)).anyMatch(line -> line.startsWith("STRICTER person:p2 " + at));
        }
        assertThat(isShownByName(updated.caseFile())).isFalse();
    }

    /** What the owner took out, or said otherwise, allows nothing that the newer edition no longer does. */
    @ParameterizedTest
    @MethodSource("refusals")
    void so_is_whoever_the_owner_has_said_more_or_less_of(Person before, String at, Person after) {
        List<Person> owned = List.of(
                before.toBuilder()
                        .kind(Optional.empty())
                        .consent(Optional.empty())
                        .build(),
                before.toBuilder().kind(PersonKind.NAMED).build(),
                before.toBuilder().bornOn(PartialDate.of(1980)).build());
        for (Person own : owned) {
            CaseFile march = file(edition(MARCH), before);
            CaseFile ours = file(edition(MARCH), own);
            assertThat(isShownByName(ours)).isTrue();
            assertThat(isShownByName(
                            update(ours, march, file(edition(APRIL), after)).caseFile()))
                    .isFalse();
        }
    }
}
