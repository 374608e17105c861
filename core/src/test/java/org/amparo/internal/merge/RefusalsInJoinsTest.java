package org.amparo.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.custody.Proceeding;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.disclosure.AcceptedMember;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.shape.Pointer;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What one file has of a refusal, in words that nobody has read, the file that is made of two has too. */
class RefusalsInJoinsTest {

    private static final PersonId ID = PersonId.of("p1");
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
    private static final DataObject REFUSAL = DataObject.EMPTY.with("consentStatus", new DataString("refused"));

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("c1"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .add(records)
                .build();
    }

    private static Person.Builder person() {
        return Person.builder().id(ID).addName(Name.of("Nino Vale"));
    }

    private static Person saying(String member, String text) {
        return person().unknownMembers(DataObject.EMPTY.with(member, new DataString(text)))
                .build();
    }

    private static void assertNobodySees(CaseFile file, AcceptedMember... accepted) {
        for (PublicationProfile profile : PublicationProfile.all()) {
            assertThat(Disclosure.project(file, profile, CLOCK, Set.of(accepted))
                            .caseFile()
                            .records())
                    .isEmpty();
        }
    }

    private static List<CaseFile> joined(CaseFile one, CaseFile other) {
        return List.of(
                one.join(other, AT).caseFile(),
                other.join(one, AT).caseFile(),
                one.join(other, AT).caseFile().join(one, AT).caseFile());
    }

    @Test
    void a_person_who_refused_in_one_file_refused_in_both() {
        CaseFile refused = file(person().unknownMembers(REFUSAL).build());
        joined(file(person().build()), refused).forEach(RefusalsInJoinsTest::assertNobodySees);
    }

    @Test
    void of_two_answers_under_one_name_the_refusal_stands() {
        AcceptedMember accepted = new AcceptedMember(ID, Pointer.ROOT.member("remark"));
        for (CaseFile joined : joined(file(saying("remark", "none")), file(saying("remark", "refused")))) {
            assertNobodySees(joined, accepted);
        }
        for (CaseFile joined : joined(file(saying("visibility", "public")), file(saying("visibility", "secret")))) {
            assertNobodySees(joined, new AcceptedMember(ID, Pointer.ROOT.member("visibility")));
        }
    }

    @Test
    void a_part_that_was_refused_in_one_file_is_refused_in_both() {
        Name refused = Name.builder().full("Nino Vale").unknownMembers(REFUSAL).build();
        CaseFile one = file(Person.builder().id(ID).addName(refused).build());
        joined(file(person().build()), one).forEach(RefusalsInJoinsTest::assertNobodySees);

        Proceeding proceeding = Proceeding.builder().caseNumber("12").build();
        Detention.Builder held = Detention.builder().id(DetentionId.of("d1")).detainee(ID);
        Detention shown = held.addProceeding(proceeding).build();
        Detention hidden = shown.toBuilder()
                .proceedings(List.of(proceeding.toBuilder()
                        .unknownMembers(DataObject.EMPTY.with("optOut", new DataBoolean(true)))
                        .build()))
                .build();
        for (CaseFile joined : joined(file(person().build(), shown), file(person().build(), hidden))) {
            assertThat(Disclosure.project(joined, PublicationProfile.INTERNAL, CLOCK)
                            .caseFile()
                            .find(shown.id())
                            .orElseThrow()
                            .proceedings())
                    .isEmpty();
        }
    }

    @Test
    void who_keeps_the_consent_back_in_one_file_keeps_it_back_in_both() {
        CaseFile kept = file(person().addMissing(Missing.of("consent", MissingReason.WITHHELD_CONSENT))
                .build());
        CaseFile given =
                file(person().consent(Consent.given(ConsentGiver.SUBJECT)).build());
        joined(file(person().build()), kept).forEach(RefusalsInJoinsTest::assertNobodySees);
        joined(given, kept).forEach(RefusalsInJoinsTest::assertNobodySees);
        assertNobodySees(kept.update(given, given, Set.of(), AT).caseFile());
        assertNobodySees(given.update(given, kept, Set.of(), AT).caseFile());
    }

    @Test
    void a_consent_that_allows_nothing_is_the_stricter_one() {
        Consent given = Consent.builder().status(ConsentStatus.GIVEN).build();
        for (Consent none : List.of(
                Consent.builder().build(),
                Consent.builder().giver(ConsentGiver.NONE).build(),
                given.toBuilder().giver(ConsentGiver.NONE).build(),
                given.toBuilder()
                        .addScope(ConsentScope.VOCABULARY.of("no-photo"))
                        .build(),
                given.toBuilder().giver(ConsentGiver.VOCABULARY.of("nobody")).build())) {
            for (Consent other : List.of(
                    given,
                    Consent.builder().status(ConsentStatus.NOT_SOUGHT).build(),
                    Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME))) {
                CaseFile one = file(person().consent(none).build());
                CaseFile two = file(person().consent(other).build());
                joined(one, two).forEach(RefusalsInJoinsTest::assertNobodySees);
                assertNobodySees(two.update(two, one, Set.of(), AT).caseFile());
            }
        }
    }

    @Test
    void what_the_header_of_one_file_refuses_nobody_sees_of_both() {
        for (DataObject members : List.of(
                REFUSAL,
                DataObject.EMPTY.with("remark", new DataString("do not publish")),
                DataObject.EMPTY.with("markng", new DataString("yes")))) {
            CaseFile open = file(person().build());
            CaseHeader refused =
                    open.header().toBuilder().unknownMembers(members).build();
            CaseHeader harmless = open.header().toBuilder()
                    .unknownMembers(DataObject.EMPTY.with("remark", new DataString("none")))
                    .build();
            for (CaseFile joined :
                    joined(CaseFile.of(harmless, open.records()), CaseFile.of(refused, open.records()))) {
                assertThatThrownBy(() -> Disclosure.project(joined, PublicationProfile.INTERNAL, CLOCK))
                        .hasMessageContaining("header");
            }
        }
    }

    @Test
    void a_body_or_a_source_that_refused_in_one_file_refused_in_both() {
        Organisation body = Organisation.builder()
                .id(OrganisationId.of("o1"))
                .addName(Name.of("Hill House"))
                .build();
        Statement source = Statement.builder()
                .id(StatementId.of("s1"))
                .titles(LocalizedText.english("A letter"))
                .build();
        joined(file(body), file(body.toBuilder().unknownMembers(REFUSAL).build()))
                .forEach(RefusalsInJoinsTest::assertNobodySees);
        joined(file(source), file(source.toBuilder().unknownMembers(REFUSAL).build()))
                .forEach(RefusalsInJoinsTest::assertNobodySees);
    }

    @Test
    void a_newer_edition_of_a_list_takes_no_refusal_away() {
        CaseFile ours = file(person().unknownMembers(REFUSAL).build());
        CaseFile list = file(person().build());
        assertNobodySees(ours.update(list, list, Set.of(), AT).caseFile());
        assertNobodySees(ours.update(ours, list, Set.of(), AT).caseFile());
        assertNobodySees(list.update(list, ours, Set.of(), AT).caseFile());
    }

    @Test
    void somebody_who_is_merged_takes_the_refusal_along() {
        Person other = person().id(PersonId.of("p2")).unknownMembers(REFUSAL).build();
        CaseFile file = file(person().build(), other);
        assertNobodySees(file.merge(ID, other.id(), AT).caseFile());
        assertNobodySees(file.merge(other.id(), ID, AT).caseFile());
    }

    @Test
    void only_what_both_files_declare_is_declared() {
        Person tall = saying("pronouns", "she");
        CaseFile later = declaring("1.1", "person.pronouns", tall);
        assertThat(Disclosure.project(later, PublicationProfile.INTERNAL, CLOCK)
                        .caseFile()
                        .records())
                .containsExactly(tall);
        for (CaseFile joined : joined(later, file(tall))) {
            assertThat(joined.header().amparo()).isEqualTo("1.1");
            assertNobodySees(joined);
        }
        for (CaseFile joined : joined(later, declaring("1.2", "person.pronouns", tall))) {
            assertThat(Disclosure.project(joined, PublicationProfile.INTERNAL, CLOCK)
                            .caseFile()
                            .records())
                    .containsExactly(tall);
        }
    }

    private static CaseFile declaring(String version, String member, CaseRecord record) {
        CaseHeader header = CaseHeader.builder()
                .amparo(version)
                .id(CaseFileId.of("c1"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .addNewMember(member)
                .build();
        return CaseFile.of(header, List.of(record));
    }
}
