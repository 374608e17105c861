package org.amparo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.RoleRelation;
import org.amparo.custody.Involvement;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.RecordTypes;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Revision;
import org.amparo.shape.Shape;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final PersonId LEYLA = PersonId.of("leyla-orlova");
    private static final PersonId FORMER = PersonId.of("l-orlova");
    private static final OrganisationId COURIER = OrganisationId.of("north-shore-courier");
    private static final GroupId NEWSROOM = GroupId.of("newsroom");
    private static final StatementId D0 = StatementId.of("d0");
    private static final GroupId LEFT_OUT = GroupId.of("left-out");
    private static final DetentionId DETENTION = DetentionId.of("orlova-1");

    private static Person.Builder person() {
        return Person.builder().id(LEYLA).addName(Name.of("Leyla Orlova"));
    }

    private static Statement.Builder statement(String id) {
        return Statement.builder().id(StatementId.of(id));
    }

    private static CaseFile file(CaseRecord... records) {
        return CaseFile.builder().id(CaseFileId.of("north-shore")).add(records).build();
    }

    private static Name keyed(String key, String name) {
        return Name.builder().key(key).full(name).build();
    }

    private static Statement counting(int levels) {
        return counting(levels, Count.builder().value(1).build());
    }

    private static Statement counting(int levels, Count deepest) {
        Count count = deepest;
        for (int i = 1; i < levels; i++) {
            count = Count.builder().value(1).addBreakdown(count).build();
        }
        return statement("deep").addCount(count).build();
    }

    @Test
    void parts_within_parts_that_no_text_could_hold_are_refused() {
        CaseFile deep = file(counting(254));
        assertThat(deep.changesSince(file(counting(253))).changes()).isNotEmpty();
        assertThat(deep).isEqualTo(file(counting(254)));

        for (int levels : new int[] {255, 2_000, 20_000}) {
            Statement statement = counting(levels);
            assertThatThrownBy(() -> file(statement))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("too-many-levels"));
        }
    }

    @Test
    void parts_that_only_speak_of_others_make_levels_too_but_for_evidence() {
        Missing gap = Missing.of(Count.UNIT, MissingReason.NOT_STATED);
        Missing marked = gap.toBuilder()
                .addMarking(AttributeMarking.of(Missing.NOTE, Marking.PARTNERS))
                .build();
        Count missing = Count.builder().value(1).addMissing(gap).build();
        Count markedMissing = Count.builder().value(1).addMissing(marked).build();
        Count attested =
                Count.builder().value(1).addEvidence(Evidence.of(D0, "two")).build();

        assertThat(file(counting(252, markedMissing)).records()).hasSize(1);
        assertThat(file(counting(253, missing)).records()).hasSize(1);
        assertThat(file(counting(254, attested)).records()).hasSize(1);
        for (Statement tooDeep : List.of(counting(253, markedMissing), counting(254, missing))) {
            assertThatThrownBy(() -> file(tooDeep))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("too-many-levels"));
        }
    }

    @Test
    void records_are_found_by_their_typed_ids() {
        Person person = person().build();
        Organisation courier = Organisation.builder().id(COURIER).build();
        Group newsroom = Group.builder().id(NEWSROOM).build();
        Detention detention = Detention.builder().id(DETENTION).detainee(LEYLA).build();
        Award award = Award.builder().id(AwardId.of("open-page")).build();
        Statement statement = statement("d0").build();
        CaseFile file = file(person, courier, newsroom, detention, award, statement);
        assertThat(file.find(LEYLA)).contains(person);
        assertThat(file.find(COURIER)).contains(courier);
        assertThat(file.find(NEWSROOM)).contains(newsroom);
        assertThat(file.find(DETENTION)).contains(detention);
        assertThat(file.find(AwardId.of("open-page"))).contains(award);
        assertThat(file.find(D0)).contains(statement);
        assertThat(file.find(RecordId.parse("statement:d0"))).contains(statement);
        assertThat(file.find(PersonId.of("somebody-else"))).isEmpty();
        assertThat(file.find(PersonId.of("d0"))).isEmpty();
        assertThat(file.records()).containsExactly(person, courier, newsroom, detention, award, statement);
        assertThat(file.records(Person.class)).containsExactly(person);
        assertThat(file.records(CaseRecord.class)).hasSize(6);
    }

    @Test
    void a_file_says_what_its_header_says() {
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .base(URI.create("https://cases.example/north-shore/"))
                .titles(LocalizedText.english("North Shore"))
                .publisher(COURIER)
                .addLanguage(LanguageTag.ENGLISH)
                .defaultMarking(Marking.PUBLIC)
                .build();
        assertThat(file.id()).isEqualTo(CaseFileId.of("north-shore"));
        assertThat(file.header().amparo()).isEqualTo("1.0");
        assertThat(file.header().base()).contains(URI.create("https://cases.example/north-shore/"));
        assertThat(file.header().titles()).contains(LocalizedText.english("North Shore"));
        assertThat(file.header().publisher()).contains(COURIER);
        assertThat(file.header().languages()).containsExactly(LanguageTag.ENGLISH);
        assertThat(file.header().defaultMarking()).contains(Marking.PUBLIC);
        assertThat(file).hasToString("case-file:north-shore of 0");
    }

    @Test
    void a_file_without_an_id_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CaseFile.builder().build())
                .satisfies(e -> assertThat(e.attributes()).containsExactly("id"));
    }

    @Test
    void files_are_equal_when_header_and_records_are() {
        CaseFile file = file(person().build(), statement("d0").build());
        assertThat(file.toBuilder().build()).isEqualTo(file).hasSameHashCodeAs(file);
        assertThat(CaseFile.of(file.header(), file.records())).isEqualTo(file);
        assertThat(file(statement("d0").build(), person().build())).isNotEqualTo(file);
        assertThat(file.toBuilder().defaultMarking(Marking.SECRET).build()).isNotEqualTo(file);
        assertThat(file).isNotEqualTo(file.header());
    }

    @Test
    void a_list_of_records_that_is_changed_afterwards_changes_nothing() {
        List<CaseRecord> mine = new ArrayList<>(List.of(person().build()));
        CaseFile.Builder builder =
                CaseFile.builder().id(CaseFileId.of("north-shore")).addAll(mine);
        mine.clear();
        CaseFile file = builder.build();
        builder.add(statement("d0").build());
        assertThat(file.records()).hasSize(1);
        assertThatThrownBy(() -> file.records().clear()).isInstanceOf(UnsupportedOperationException.class);
        CaseFile ofList = CaseFile.of(file.header(), mine);
        mine.add(person().build());
        assertThat(ofList.records()).isEmpty();
    }

    @Test
    void two_records_of_one_id_are_refused_with_both_places_named() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> file(person().build(), statement("d0").build(), person().build()))
                .withMessageContaining("/records/0")
                .withMessageContaining("/records/2")
                .withMessageNotContaining("orlova")
                .satisfies(e -> assertThat(e.code()).isEqualTo("duplicate-id"));
    }

    @Test
    void two_parts_of_one_key_in_a_record_are_refused_with_both_places_named() {
        Person twice = person().names(List.of(Name.of("X"), keyed("k1", "Leyla Orlova")))
                .addRole(Role.of(RoleRelation.EDITOR_IN_CHIEF, COURIER).toBuilder()
                        .key("k1")
                        .build())
                .build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> file(statement("d0").build(), twice))
                .withMessageContaining("/records/1/names/1")
                .withMessageContaining("/records/1/roles/0")
                .withMessageNotContaining("Leyla")
                .satisfies(e -> assertThat(e.code()).isEqualTo("duplicate-key"));
    }

    @Test
    void of_many_keys_the_last_is_compared_too() {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            names.add(keyed("k" + i, "Leyla Orlova " + i));
        }
        assertThat(file(person().names(names).build()).find(LEYLA.part("k39"))).contains(names.get(39));
        names.add(keyed("k38", "X"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> file(person().names(names).build()))
                .withMessageContaining("/records/0/names/38")
                .withMessageContaining("/records/0/names/40");
    }

    @Test
    void a_key_may_be_used_in_two_records() {
        Person person = person().names(List.of(keyed("k1", "Leyla Orlova"))).build();
        Organisation courier = Organisation.builder()
                .id(COURIER)
                .addName(keyed("k1", "North Shore Courier"))
                .build();
        CaseFile file = file(person, courier);
        assertThat(file.find(LEYLA.part("k1"))).contains(person.names().get(0));
        assertThat(file.find(COURIER.part("k1"))).contains(courier.names().get(0));
        assertThat(file.find(COURIER.part("k2"))).isEmpty();
        assertThat(file.find(D0.part("k1"))).isEmpty();
    }

    @Test
    void a_former_id_leads_to_the_record_and_its_parts() {
        Person person = person().names(List.of(keyed("k1", "Leyla Orlova")))
                .addFormerId(FORMER)
                .build();
        CaseFile file = file(person);
        assertThat(file.find(FORMER)).contains(person);
        assertThat(file.find((RecordId) FORMER)).contains(person);
        assertThat(file.find(PartRef.of(FORMER, "k1"))).contains(person.names().get(0));
    }

    @Test
    void a_former_id_that_a_record_has_again_stands_for_that_record() {
        Person one = person().addFormerId(FORMER).build();
        Person other = Person.builder().id(FORMER).addFormerId(LEYLA).build();
        CaseFile file = file(one, other);
        assertThat(file.find(LEYLA)).contains(one);
        assertThat(file.find(FORMER)).contains(other);
    }

    @Test
    void of_two_records_that_claim_a_former_id_the_first_by_id_has_it() {
        Person one = person().addFormerId(FORMER).build();
        Person other =
                Person.builder().id(PersonId.of("other")).addFormerId(FORMER).build();
        assertThat(file(one, other).find(FORMER)).contains(one);
        assertThat(file(other, one).find(FORMER)).contains(one);
    }

    @Test
    void the_detentions_of_somebody_are_those_whose_detainee_they_are() {
        Detention first = Detention.builder().id(DETENTION).detainee(LEYLA).build();
        Detention second = Detention.builder()
                .id(DetentionId.of("orlova-2"))
                .detainee(FORMER)
                .build();
        Detention newsroom = Detention.builder()
                .id(DetentionId.of("raid"))
                .detainee(NEWSROOM)
                .build();
        Group group =
                Group.builder().id(NEWSROOM).addMember(GroupMember.of(LEYLA)).build();
        CaseFile file = file(person().addFormerId(FORMER).build(), second, first, newsroom, group);
        assertThat(file.detentionsOf(LEYLA)).containsExactly(second, first);
        assertThat(file.detentionsOf(FORMER)).containsExactly(second, first);
        assertThat(file.detentionsOf(NEWSROOM)).containsExactly(newsroom);
        assertThat(file.detentionsOf(PersonId.of("nobody"))).isEmpty();
    }

    @Test
    void the_groups_of_somebody_are_those_that_list_them() {
        Group lists =
                Group.builder().id(NEWSROOM).addMember(GroupMember.of(FORMER)).build();
        Group mentions = Group.builder()
                .id(GroupId.of("others"))
                .addMember(GroupMember.of(PersonId.of("somebody-else")))
                .build();
        CaseFile file = file(person().addFormerId(FORMER).build(), lists, mentions);
        assertThat(file.groupsOf(LEYLA)).containsExactly(lists);
        assertThat(file.groupsOf(NEWSROOM)).isEmpty();
    }

    @Test
    void whoever_belongs_to_a_subgroup_belongs_to_the_group() {
        Group editors = Group.builder()
                .id(GroupId.of("editors"))
                .addMember(GroupMember.of(LEYLA))
                .build();
        Group newsroom = Group.builder().id(NEWSROOM).addSubgroup(editors.id()).build();
        Group everybody = Group.builder()
                .id(GroupId.of("everybody"))
                .addMember(GroupMember.of(NEWSROOM))
                .build();
        Group aside =
                Group.builder().id(GroupId.of("aside")).addSubgroup(LEFT_OUT).build();
        CaseFile file = file(everybody, aside, newsroom, person().build(), editors);
        assertThat(file.groupsOf(LEYLA)).containsExactly(everybody, newsroom, editors);
        assertThat(file.groupsOf(editors.id())).containsExactly(everybody, newsroom);
        assertThat(file.groupsOf(everybody.id())).isEmpty();
        assertThat(file.groupsOf(LEFT_OUT)).containsExactly(aside);
    }

    @Test
    void groups_that_lie_in_a_circle_end_the_search_and_hold_nobody_twice() {
        Group one = Group.builder()
                .id(GroupId.of("one"))
                .addMember(GroupMember.of(LEYLA))
                .addMember(GroupMember.of(LEYLA))
                .addSubgroup(GroupId.of("two"))
                .addSubgroup(GroupId.of("one"))
                .build();
        Group two = Group.builder()
                .id(GroupId.of("two"))
                .addMember(GroupMember.of(LEYLA))
                .addSubgroup(GroupId.of("one"))
                .build();
        CaseFile file = file(one, two);
        assertThat(file.groupsOf(LEYLA)).containsExactly(one, two);
        assertThat(file.groupsOf(one.id())).containsExactly(two);
    }

    @Test
    void what_concerns_a_group_concerns_the_members_of_its_subgroups() {
        Group editors = Group.builder()
                .id(GroupId.of("editors"))
                .addMember(GroupMember.of(LEYLA))
                .build();
        Group newsroom = Group.builder().id(NEWSROOM).addSubgroup(editors.id()).build();
        Statement appeal = statement("d1")
                .addDemand(Demand.builder().addTarget(NEWSROOM).build())
                .addDemand(Demand.builder().addTarget(LEFT_OUT).build())
                .addDemand(Demand.builder().addTarget(NEWSROOM).addTarget(LEYLA).build())
                .build();
        CaseFile file = file(appeal, editors, newsroom);
        assertThat(file.demandsFor(LEYLA))
                .extracting(answer -> answer.demand(), answer -> answer.target())
                .containsExactly(
                        tuple(appeal.demands().get(0), NEWSROOM),
                        tuple(appeal.demands().get(2), LEYLA));
    }

    @Test
    void answers_cannot_be_changed() {
        Detention detention = Detention.builder().id(DETENTION).detainee(LEYLA).build();
        Statement mentions =
                statement("d1").addMention(Mention.of(LEYLA, "Ms. Orlova")).build();
        Group group =
                Group.builder().id(NEWSROOM).addMember(GroupMember.of(LEYLA)).build();
        CaseFile file = file(person().build(), detention, mentions, group);
        Stream.of(
                        file.records(Person.class),
                        file.records(CaseRecord.class),
                        file.detentionsOf(LEYLA),
                        file.statementsNaming(LEYLA),
                        file.groupsOf(LEYLA))
                .forEach(answer -> {
                    assertThat(answer).isNotEmpty();
                    assertThatThrownBy(() -> answer.remove(0)).isInstanceOf(UnsupportedOperationException.class);
                });
    }

    @Test
    void a_hub_that_everybody_refers_to_has_few_answers_of_each_kind() {
        List<CaseRecord> records = new ArrayList<>(
                List.of(Detention.builder().id(DETENTION).detainee(LEYLA).build(), person().build()));
        for (int i = 0; i < 2000; i++) {
            records.add(Detention.builder()
                    .id(DetentionId.of("other-" + i))
                    .detainee(PersonId.of("other"))
                    .addInvolvement(Involvement.builder().agent(LEYLA).build())
                    .build());
        }
        CaseFile file = file(records.toArray(CaseRecord[]::new));
        assertThat(file.detentionsOf(LEYLA)).containsExactly((Detention) records.get(0));
        assertThat(file.detentionsOf(PersonId.of("other"))).hasSize(2000);
        assertThat(file.awardsOf(LEYLA)).isEmpty();
        assertThat(file.statementsNaming(LEYLA)).isEmpty();
    }

    @Test
    void statements_that_name_somebody_refer_to_them_anywhere_but_in_their_evidence() {
        Statement mentions =
                statement("d1").addMention(Mention.of(LEYLA, "Ms. Orlova")).build();
        Statement published = statement("d2").publisher(COURIER).build();
        Statement relays = statement("d3")
                .addRelay(Relay.builder()
                        .key("r1")
                        .statement(StatementId.of("d1"))
                        .build())
                .build();
        Statement readIn = statement("d4")
                .addEvidence(Evidence.builder()
                        .statement(StatementId.of("d1"))
                        .addVia(StatementId.of("d3").part("r1"))
                        .build())
                .build();
        CaseFile file = file(person().addFormerId(FORMER).build(), mentions, published, relays, readIn);
        assertThat(file.statementsNaming(LEYLA)).containsExactly(mentions);
        assertThat(file.statementsNaming(FORMER)).containsExactly(mentions);
        assertThat(file.statementsNaming(COURIER)).containsExactly(published);
        assertThat(file.statementsNaming(StatementId.of("d1"))).containsExactly(relays);
        assertThat(file.statementsNaming(StatementId.of("d3"))).isEmpty();
    }

    @Test
    void a_reference_to_nothing_is_dangling() {
        Person person = person().addRole(Role.of(RoleRelation.EDITOR_IN_CHIEF, COURIER))
                .addEvidence(Evidence.builder()
                        .statement(D0)
                        .addVia(D0.part("r1"))
                        .addVia(StatementId.of("d9").part("r1"))
                        .build())
                .addFormerId(FORMER)
                .build();
        CaseFile file = file(statement("d0").build(), person);
        assertThat(file.dangling())
                .extracting(found -> found.record().orElseThrow() + " " + found.at() + " " + found.target())
                .containsExactly(
                        LEYLA + " /roles/0/organisation " + COURIER,
                        LEYLA + " /evidence/0/via/0 statement:d0",
                        LEYLA + " /evidence/0/via/1 statement:d9");
        assertThat(file.dangling().get(0).part()).isEmpty();
        assertThat(file.dangling().get(1).part()).contains(D0.part("r1"));
        assertThat(file.dangling().get(0)).hasToString(LEYLA + " /roles/0/organisation");
    }

    @Test
    void a_publisher_that_is_no_record_of_the_file_is_dangling() {
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .publisher(COURIER)
                .build();
        assertThat(file.dangling()).singleElement().satisfies(found -> {
            assertThat(found.record()).isEmpty();
            assertThat(found.target()).isEqualTo(COURIER);
            assertThat(found).hasToString("header /publisher");
        });
    }

    @Test
    void a_reference_to_a_former_id_is_not_dangling() {
        Detention detention = Detention.builder().id(DETENTION).detainee(FORMER).build();
        assertThat(file(person().addFormerId(FORMER).build(), detention).dangling())
                .isEmpty();
        assertThat(file(detention).dangling()).hasSize(1);
    }

    @Test
    void a_record_is_retracted_when_its_newest_revision_says_so() {
        assertThat(person().build().isRetracted()).isFalse();
        assertThat(person().addRevision(revision(1, ChangeKind.RETRACTED))
                        .build()
                        .isRetracted())
                .isTrue();
        assertThat(person().addRevision(revision(1, ChangeKind.RETRACTED))
                        .addRevision(revision(2, ChangeKind.CORRECTED))
                        .build()
                        .isRetracted())
                .isFalse();
        assertThat(person().addRevision(
                                Revision.builder().number(1L).at(Instant.EPOCH).build())
                        .build()
                        .isRetracted())
                .isFalse();
    }

    @Test
    void a_record_whose_evidence_is_retracted_is_not() {
        Evidence retracted =
                Evidence.builder().statement(D0).status(ClaimStatus.RETRACTED).build();
        assertThat(person().addEvidence(retracted).build().isRetracted()).isFalse();
    }

    private static Revision revision(long number, ChangeKind kind) {
        return Revision.builder().number(number).at(Instant.EPOCH).kind(kind).build();
    }

    @Test
    void a_record_of_a_later_version_is_kept() {
        RecordId id = RecordId.parse("vehicle:v1");
        CaseRecord vehicle = later(CaseRecord.shapeOf("vehicle"), id);
        CaseFile file = file(person().build(), vehicle);
        assertThat(file.find(id)).contains(vehicle);
        assertThat(file.records()).contains(vehicle);
        assertThat(vehicle).hasToString("vehicle:v1").isEqualTo(later(CaseRecord.shapeOf("hearing"), id));
    }

    @Test
    void a_record_of_a_later_version_has_no_id_of_the_six() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> later(CaseRecord.shapeOf("vehicle"), LEYLA))
                .satisfies(e -> assertThat(e.code()).isEqualTo("id-type"));
    }

    @SuppressWarnings("unchecked")
    private static <T extends CaseRecord, B> CaseRecord later(Shape<T, B> shape, RecordId id) {
        B builder = shape.newBuilder();
        ((org.amparo.shape.Attribute<T, B, RecordId>) shape.attributes().get("id")).setOne(builder, id);
        shape.setUnknownMembers(builder, DataObject.EMPTY.with("wheels", DataNumber.of(4)));
        return shape.build(builder);
    }

    @Test
    void the_tables_of_all_types_are_found_by_type() {
        assertThat(CaseRecord.shapes().keySet()).containsExactlyElementsOf(RecordTypes.names());
        assertThat(CaseRecord.shapeOf("person")).isSameAs(Person.SHAPE);
        assertThat(CaseRecord.shapeOf("vehicle")).isSameAs(CaseRecord.shapeOf("hearing"));
        assertThatThrownBy(() -> CaseRecord.shapes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
