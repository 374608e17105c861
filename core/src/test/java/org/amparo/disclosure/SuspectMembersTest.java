package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
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
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.custody.Proceeding;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Shape;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that were marked with a misspelt word: they are withheld as if they were marked as secret. */
class SuspectMembersTest {

    private static DataObject member(String name) {
        return DataObject.EMPTY.with(name, new DataString("yes"));
    }

    private static Person.Builder person() {
        return Cases.person("p1").addName(Name.of("Nuran Castell")).bornOn(PartialDate.of(1980));
    }

    /** Of a body, of which an unknown member says nothing else; of a person any hides. */
    private static Organisation body(DataObject members) {
        return Cases.organisation(OrganisationId.of("o1"))
                .unknownMembers(members)
                .build();
    }

    private static Person marked(AttributeMarking marking) {
        return person().addMarking(marking).build();
    }

    private static Person consenting(Consent.Builder consent) {
        return person().consent(consent.build()).build();
    }

    private static List<? extends CaseRecord> shown(PublicationProfile profile, CaseRecord record) {
        return Disclosure.project(Cases.open(record), profile, Cases.CLOCK)
                .caseFile()
                .records();
    }

    /** Of a person or a detention any unknown member hides, so that the reason has to be looked at, too. */
    private static void assertNobodySees(CaseRecord record) {
        for (PublicationProfile profile : Cases.PROFILES) {
            Publication publication = Disclosure.project(Cases.open(record), profile, Cases.CLOCK);
            assertThat(publication.caseFile().records()).isEmpty();
            assertThat(publication.receipt().withheld().get(0).reason())
                    .isIn(WithheldReason.MARKING_MISREAD, WithheldReason.CONSENT);
        }
    }

    private static void assertSomebodySees(CaseRecord record) {
        Cases.PROFILES.forEach(profile -> assertThat(shown(profile, record)).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marking_", "Marking", "MARKING", "markng", "markign", "marrking", "narking", "mark-ing", " marking",
                "mаrking", "MARKİNG", "mark\u200bing", "makrng", "markin", "Markings", "markigs", "_markings",
                        "consnet",
                "Consent", "Kind"
            })
    void a_person_with_a_misspelt_marking_or_consent_is_for_nobody(String name) {
        assertNobodySees(person().unknownMembers(member(name)).build());
        assertNobodySees(
                person().marking(Marking.PUBLIC).unknownMembers(member(name)).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk:marking",
                "marking:",
                "remarks",
                "marked",
                "marker",
                "mark",
                "missing1",
                "kin",
                "king",
                "occupation",
                "level",
                "attribute",
                "defaultMarking",
                "content2you",
                "",
                "-",
                "status"
            })
    void another_word_and_a_private_member_hide_nothing(String name) {
        assertSomebodySees(body(member(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withheld",
                "Withheld",
                "nameWithheld",
                "withhold",
                "name-withheld",
                "confidential",
                "isConfidential",
                "private",
                "hidden",
                "redacted",
                "anonymous",
                "anonymise",
                "sensitive",
                "doNotPublish",
                "notPublic",
                "not_for_publication",
                "offTheRecord",
                "dontPublish",
                "nonPublic",
                "unpublished",
                "doNotShare",
                "doNotName",
                "doNotDisclose",
                "hide",
                "hideName",
                "isSecret",
                "isRestricted",
                "internalOnly",
                "embargoedUntil"
            })
    void a_word_that_people_use_for_hiding_hides(String name) {
        assertNobodySees(person().unknownMembers(member(name)).build());
        assertSomebodySees(person().unknownMembers(member("desk:" + name)).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withheld",
                "Withheld-Safety",
                "confidential",
                "private",
                "Hidden",
                "redacted",
                "anonymous",
                "do not publish",
                "identity withheld",
                "strictly confidential",
                "not for publication",
                "off the record"
            })
    void a_member_that_says_nothing_but_such_a_word_hides(String text) {
        DataObject identity = DataObject.EMPTY.with("identity", new DataString(text));
        assertNobodySees(person().unknownMembers(identity).build());
        assertNobodySees(
                person().unknownMembers(DataObject.EMPTY.with("desk", identity)).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "publish", "isPublic", "mayBePublished", "share", "showName", "nameVisible"})
    void a_member_that_forbids_to_publish_hides(String name) {
        assertNobodySees(person().unknownMembers(DataObject.EMPTY.with(name, new DataBoolean(false)))
                .build());
        assertSomebodySees(body(DataObject.EMPTY.with(name, new DataBoolean(true))));
        for (String no : List.of("no", "No", "false", "never")) {
            assertNobodySees(person().unknownMembers(DataObject.EMPTY.with(name, new DataString(no)))
                    .build());
        }
        assertNobodySees(person().unknownMembers(DataObject.EMPTY.with(name, DataNumber.of(0)))
                .build());
        assertSomebodySees(body(DataObject.EMPTY.with(name, new DataString("yes"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hidden Valley", "a private school", "a secret trial", "no", "He withheld his name.", "publicly"
            })
    void such_a_word_within_a_text_hides_nothing(String text) {
        assertSomebodySees(body(DataObject.EMPTY.with("place", new DataString(text))));
    }

    /** Known and accepted: a letter or two away, as a slip is. The finding says how to keep such a member. */
    @ParameterizedTest
    @ValueSource(strings = {"making", "parking", "masking", "warning", "working", "remarking"})
    void a_word_that_is_as_near_as_a_slip_hides_too(String name) {
        assertNobodySees(person().unknownMembers(member(name)).build());
    }

    @Test
    void the_value_does_not_matter() {
        for (DataValue value : List.of(new DataString("public"), new DataString(""), DataObject.EMPTY)) {
            assertNobodySees(person().unknownMembers(DataObject.EMPTY.with("markng", value))
                    .build());
        }
    }

    @Test
    void an_entry_with_a_misspelt_level_or_attribute_hides_the_object_that_it_stands_in() {
        for (String name : List.of("leve", "Level", "levels", "atribute", "attribute_", "marking", "markngs")) {
            assertNobodySees(marked(AttributeMarking.builder()
                    .attribute("bornOn")
                    .level(Marking.PUBLIC)
                    .unknownMembers(member(name))
                    .build()));
        }
        AttributeMarking annotated = AttributeMarking.builder()
                .attribute("kinds")
                .level(Marking.PUBLIC)
                .unknownMembers(member("since"))
                .build();
        assertSomebodySees(Cases.organisation(OrganisationId.of("o1"))
                .addMarking(annotated)
                .build());
        Proceeding proceeding = Proceeding.builder()
                .caseNumber("12")
                .addMarking(AttributeMarking.builder()
                        .attribute("caseNumber")
                        .level(Marking.PUBLIC)
                        .unknownMembers(member("leve"))
                        .build())
                .build();
        assertThat(proceedings(proceeding)).isEmpty();
    }

    @Test
    void a_part_goes_alone() {
        Proceeding shown = Proceeding.builder().caseNumber("12").build();
        Proceeding misread = Proceeding.builder()
                .caseNumber("34")
                .unknownMembers(member("markng"))
                .build();
        assertThat(proceedings(misread, shown)).containsExactly(shown);
    }

    private static List<Proceeding> proceedings(Proceeding... proceedings) {
        Detention.Builder detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(person().build().id());
        for (Proceeding proceeding : proceedings) {
            detention.addProceeding(proceeding);
        }
        return Cases.published(Cases.open(person().build(), detention.build()))
                .find(DetentionId.of("d1"))
                .orElseThrow()
                .proceedings();
    }

    @Test
    void evidence_goes_alone() {
        Evidence misread = Evidence.builder()
                .statement(StatementId.of("s1"))
                .wording("handled by N7")
                .unknownMembers(member("Marking"))
                .build();
        Statement source = Cases.statement(StatementId.of("s1")).build();
        CaseFile published =
                Cases.published(Cases.open(person().addEvidence(misread).build(), source));
        assertThat(published.records()).containsExactly(person().build(), source);
    }

    @Test
    void a_consent_that_may_be_a_refusal_is_one() {
        for (String name : List.of("statsu", "Status", "scope", "expiry", "withdraw", "On", "markng")) {
            Consent.Builder consent = Consent.builder()
                    .giver(ConsentGiver.SUBJECT)
                    .status(ConsentStatus.GIVEN)
                    .unknownMembers(member(name));
            if (name.equals("Status")) {
                consent = Consent.builder().unknownMembers(member(name));
            }
            assertNobodySees(consenting(consent));
        }
        assertSomebodySees(
                consenting(Consent.builder().status(ConsentStatus.GIVEN).unknownMembers(member("desk:form"))));
    }

    @Test
    void a_name_that_was_hidden_so_is_searched_for() {
        Person hidden = Cases.person("p2")
                .addName(Name.of("Leyla Orlova"))
                .unknownMembers(member("markng"))
                .build();
        Statement statement = Cases.statement(StatementId.of("s1"))
                .publishedOn(PartialDate.of(2024))
                .titles(LocalizedText.english("Leyla Orlova is held"))
                .build();
        assertThat(Cases.published(Cases.open(hidden, statement)).records())
                .containsExactly(Cases.statement(StatementId.of("s1"))
                        .publishedOn(PartialDate.of(2024))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"defaultMarkng", "default_marking", "DefaultMarking", "defaultMarkings", "markng", "Markings"})
    void nothing_is_published_of_a_file_whose_header_may_have_said_so(String name) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .marking(Marking.PUBLIC)
                .unknownMembers(member(name))
                .build();
        CaseFile file =
                CaseFile.of(header, List.of(person().marking(Marking.PUBLIC).build()));
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThatThrownBy(() -> Disclosure.project(file, profile, Cases.CLOCK))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("case-file-withheld"));
        }
    }

    @Test
    void the_receipt_says_where_and_why_and_repeats_neither_name_nor_value() {
        Receipt receipt = Cases.project(
                        Cases.open(person().unknownMembers(member("markng")).build()))
                .receipt();
        assertThat(receipt.withheld())
                .extracting(entry -> entry.record().orElseThrow().toString(), Withheld::reason)
                .containsExactly(tuple("person:p1", WithheldReason.MARKING_MISREAD));
        assertThat(receipt.lines())
                .anyMatch(line -> line.endsWith("; see rule member-like-a-marking (marking-misread): 1 in person:p1"))
                .noneMatch(line -> line.contains("markng"));
    }

    @Test
    void the_names_of_a_table_that_says_more_are_those_of_that_table_alone() {
        Set<String> names =
                Set.of("defaultMarkng", "Level", "atribute", "Consent", "Kind", "Status", "scope", "expiry");
        assertThat(found(CaseHeader.SHAPE, names)).containsExactly("defaultMarkng");
        assertThat(found(AttributeMarking.SHAPE, names)).containsExactlyInAnyOrder("Level", "atribute");
        assertThat(found(Person.SHAPE, names)).containsExactlyInAnyOrder("Consent", "Kind");
        assertThat(found(Consent.SHAPE, names)).containsExactlyInAnyOrder("Status", "scope", "expiry");
        assertThat(found(Proceeding.SHAPE, names)).isEmpty();
    }

    private static List<String> found(Shape<?, ?> shape, Set<String> names) {
        List<String> found = new ArrayList<>(names);
        found.removeIf(name -> !SuspectMembers.isOne(shape, name));
        return found;
    }
}
