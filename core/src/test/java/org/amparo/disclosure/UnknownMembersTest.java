package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.shape.Shape;
import org.junit.jupiter.api.Test;

class UnknownMembersTest {

    private static final String MEMBER = "example.org:caseWorker";
    private static final DataObject UNKNOWN = DataObject.EMPTY.with(MEMBER, new DataString("N7"));

    private static Person person() {
        return Cases.person("p1")
                .addName(Name.builder()
                        .full("Nuran Castell")
                        .unknownMembers(UNKNOWN)
                        .build())
                .unknownMembers(UNKNOWN)
                .build();
    }

    private static Person bare() {
        return Cases.person("p1").addName(Name.of("Nuran Castell")).build();
    }

    private static Person shown(PublicationProfile profile, Person person) {
        CaseFile file = Cases.open(person, Cases.statement(StatementId.of("s1")).build());
        return Disclosure.project(file, profile, Cases.CLOCK)
                .caseFile()
                .find(person.id())
                .orElseThrow();
    }

    @Test
    void they_never_pass_the_public_profile() {
        Person marked = person().toBuilder()
                .addMarking(AttributeMarking.of(MEMBER, Marking.PUBLIC))
                .build();
        assertThat(shown(PublicationProfile.PUBLIC, person())).isEqualTo(bare());
        assertThat(shown(PublicationProfile.PUBLIC, marked)).isEqualTo(bare());
    }

    @Test
    void in_the_header_neither() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("x"))
                .marking(Marking.PUBLIC)
                .unknownMembers(UNKNOWN)
                .build();
        assertThat(Cases.published(CaseFile.of(header, List.of()))
                        .header()
                        .unknownMembers()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void for_others_they_follow_the_level_of_their_object() {
        assertThat(shown(PublicationProfile.PARTNERS, person())).isEqualTo(person());
        Person marked = person().toBuilder()
                .addMarking(AttributeMarking.of(MEMBER, Marking.RESTRICTED))
                .build();
        assertThat(shown(PublicationProfile.PARTNERS, marked).unknownMembers().isEmpty())
                .isTrue();
        assertThat(shown(PublicationProfile.PARTNERS, marked).markings()).isEmpty();
        assertThat(shown(PublicationProfile.INTERNAL, marked)).isEqualTo(marked);
    }

    @Test
    void evidence_about_them_goes_with_them() {
        Person person = bare().toBuilder()
                .addEvidence(Evidence.about(MEMBER, StatementId.of("s1"), "handled by N7"))
                .build();
        assertThat(shown(PublicationProfile.PUBLIC, person)).isEqualTo(bare());
        assertThat(shown(PublicationProfile.PARTNERS, person)).isEqualTo(person);
    }

    @Test
    void the_receipt_says_where_they_were_and_not_their_names() {
        Receipt receipt = Cases.project(Cases.open(person())).receipt();
        assertThat(receipt.withheld())
                .extracting(entry -> entry.at().toString())
                .containsExactly("/names/0", "");
        assertThat(receipt.withheld()).extracting(Withheld::reason).containsOnly(WithheldReason.UNKNOWN_MEMBER);
        assertThat(receipt.lines()).noneMatch(line -> line.contains(MEMBER));
    }

    @Test
    void the_receipt_says_which_attribute_of_the_model_has_the_name_of_a_private_member() {
        Detention detention = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(PersonId.of("p1"))
                .unknownMembers(DataObject.EMPTY
                        .with("list.example:Place", new DataString("the quay"))
                        .with("list.example:ward", new DataString("7")))
                .build();
        Receipt receipt = Cases.project(
                        Cases.open(bare().toBuilder().id(PersonId.of("p1")).build(), detention))
                .receipt();
        assertThat(receipt.withheld())
                .filteredOn(entry -> entry.reason() == WithheldReason.UNKNOWN_MEMBER)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.namesakes()).containsExactly("custodyPhases/place", "proceedings/place"));
        assertThat(receipt.lines())
                .contains("    the model has attributes of the same names, and what stands in them can be shown: "
                        + "custodyPhases/place, proceedings/place")
                .noneMatch(line -> line.contains("ward") || line.contains("quay"));
    }

    @Test
    void a_name_that_only_other_types_have_is_told_with_its_type() {
        Person person = bare().toBuilder()
                .unknownMembers(DataObject.EMPTY.with("x:detainee", new DataString("yes")))
                .build();
        assertThat(Cases.project(Cases.open(person)).receipt().withheld())
                .singleElement()
                .satisfies(entry -> assertThat(entry.namesakes()).containsExactly("detention/detainee"));
    }

    @Test
    void a_record_of_a_later_version_is_one_as_a_whole() {
        CaseRecord vehicle = vehicle(CaseRecord.shapeOf("vehicle"));
        CaseFile file = Cases.open(vehicle);
        assertThat(Cases.published(file).records()).isEmpty();
        assertThat(Disclosure.project(file, PublicationProfile.PARTNERS, Cases.CLOCK)
                        .caseFile()
                        .records())
                .containsExactly(vehicle);
    }

    @Test
    void they_name_nobody_who_is_withheld() {
        Person person = bare().toBuilder()
                .unknownMembers(DataObject.EMPTY.with("example.org:ref", new DataString("person:w1")))
                .build();
        CaseFile file = Cases.open(person, Cases.secret("w1", "Leyla Orlova"));
        assertThat(Disclosure.project(file, PublicationProfile.INTERNAL, Cases.CLOCK)
                        .caseFile()
                        .records())
                .containsExactly(bare());
    }

    private static <T extends CaseRecord, B> T vehicle(Shape<T, B> shape) {
        B builder = shape.newBuilder();
        ((CaseRecord.Builder<?>) builder).unknownMembers(UNKNOWN);
        RecordId id = RecordId.parse("vehicle:v1");
        T minimal = Plants.minimal(shape);
        assertThat(minimal.id().type()).isEqualTo(id.type());
        shape.attributes().values().forEach(attribute -> attribute.copy(minimal, builder));
        return shape.build(builder);
    }
}
