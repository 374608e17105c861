package org.amparo.validation;

import static org.amparo.validation.Cases.NEWS;
import static org.amparo.validation.Cases.detention;
import static org.amparo.validation.Cases.leyla;
import static org.amparo.validation.Cases.places;
import static org.amparo.validation.Cases.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataArray;
import org.amparo.data.DataBoolean;
import org.amparo.data.DataNull;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.GroupId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.speech.Count;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

class RivalRulesTest {

    private static final DataString WORDS = new DataString("6 March");
    private static final DataObject PARTLY_NAMED = DataObject.EMPTY.with("family", new DataString("Orlova"));
    private static final DataObject NAMED = PARTLY_NAMED.with("full", new DataString("Leyla Orlova"));

    private static Evidence rival(String attribute, DataValue value) {
        return Evidence.builder().about(attribute).statement(NEWS).rival(value).build();
    }

    private static Detention held(Evidence evidence) {
        return detention("d", "2024-03-05/..").addEvidence(evidence).build();
    }

    private static List<String> e2(CaseRecord record) {
        return places("rival-of-another-type", leyla(), statement("news").build(), record);
    }

    @Test
    void rival_of_another_type_finds_words_and_other_types_where_the_attribute_has_a_period_a_date_a_code_or_an_id() {
        DataValue[] none = {
            WORDS,
            new DataBoolean(true),
            new DataNumber("2024"),
            DataObject.EMPTY,
            new DataString("2024-03-06"),
            new DataString(""),
            new DataArray(List.of(new DataString("2024-03-06/..")))
        };
        for (DataValue value : none) {
            assertThat(e2(held(rival("period", value)))).containsExactly("/records/2/evidence/0/rival");
        }
        assertThat(e2(held(rival("detainee", new DataString("Leyla Orlova"))))).hasSize(1);
        assertThat(e2(held(rival("detainee", new DataString("statement:news")))))
                .hasSize(1);
        CustodyPhase phase = CustodyPhase.builder()
                .form(CustodyForm.PRISON)
                .addEvidence(rival("form", new DataString("Travel ban!")))
                .build();
        assertThat(e2(detention("d", "2024/..").addCustodyPhase(phase).build()))
                .containsExactly("/records/2/custodyPhases/0/evidence/0/rival");
    }

    @Test
    void rival_of_another_type_finds_numbers_flags_texts_and_parts_that_are_none() {
        Count count = Count.exactly(6);
        DataValue[] none = {WORDS, new DataNumber("6.5"), new DataNumber("9007199254740992"), new DataBoolean(true)};
        for (DataValue value : none) {
            assertThat(e2(sized(count.toBuilder().addEvidence(rival("value", value)))))
                    .containsExactly("/records/2/size/evidence/0/rival");
        }
        assertThat(e2(sized(count.toBuilder().addEvidence(rival("breakdownExhaustive", WORDS)))))
                .hasSize(1);
        assertThat(e2(sized(count.toBuilder().addEvidence(rival("population", WORDS)))))
                .hasSize(1);
        assertThat(e2(held(rival("release", WORDS)))).hasSize(1);
        assertThat(places(
                        "rival-of-another-type",
                        leyla().toBuilder()
                                .addEvidence(rival("names", PARTLY_NAMED))
                                .build()))
                .hasSize(1);
    }

    private static Group sized(Count.Builder size) {
        return Group.builder().id(GroupId.of("g")).size(size.build()).build();
    }

    @Test
    void rival_of_another_type_is_silent_for_what_the_attribute_can_have() {
        Evidence[] fine = {
            Evidence.rival(Detention.PERIOD, NEWS, Period.parse("2024-03-06/..")),
            Evidence.rival(Detention.DETAINEE, NEWS, PersonId.of("timur")),
            rival("release", DataObject.EMPTY.with("on", new DataString("2024-05"))),
            rival("release", DataNull.NULL),
            rival("period", DataNull.NULL),
            Evidence.builder().statement(NEWS).rival(DataObject.EMPTY).build()
        };
        for (Evidence evidence : fine) {
            assertThat(e2(held(evidence))).isEmpty();
        }
        assertThat(e2(sized(Count.exactly(6).toBuilder().addEvidence(rival("value", new DataNumber("7"))))))
                .isEmpty();
        assertThat(e2(leyla().toBuilder()
                        .id(PersonId.of("other"))
                        .addEvidence(Evidence.rival(Person.BORN_ON, NEWS, PartialDate.parse("1989")))
                        .build()))
                .isEmpty();
    }

    @Test
    void rival_of_another_type_takes_a_list_or_one_item_of_it() {
        DataValue[] fine = {NAMED, new DataArray(List.of(NAMED, NAMED)), new DataArray(List.of())};
        for (DataValue value : fine) {
            assertThat(places(
                            "rival-of-another-type",
                            leyla().toBuilder()
                                    .addEvidence(rival("names", value))
                                    .build()))
                    .isEmpty();
        }
        assertThat(places(
                        "rival-of-another-type",
                        leyla().toBuilder()
                                .addEvidence(rival("names", new DataArray(List.of(NAMED, WORDS))))
                                .build()))
                .containsExactly("/records/0/evidence/0/rival");
    }

    @Test
    void rival_of_another_type_finds_a_bare_value_for_a_whole_object() {
        assertThat(e2(held(Evidence.builder().statement(NEWS).rival(WORDS).build())))
                .containsExactly("/records/2/evidence/0/rival");
    }

    @Test
    void rival_of_another_type_is_silent_for_names_of_no_attribute_unknown_types_and_later_versions() {
        assertThat(e2(held(rival("shoeSize", WORDS)))).isEmpty();
        CaseHeader later = CaseHeader.builder()
                .amparo("1.7")
                .id(Cases.file().header().id())
                .build();
        assertThat(places("rival-of-another-type", CaseFile.of(later, List.of(held(rival("period", WORDS))))))
                .isEmpty();
    }

    @Test
    void rival_of_another_type_knows_a_name_of_a_part_by_its_own_table() {
        Name name = Name.of("Leyla Orlova").toBuilder()
                .addEvidence(rival("period", new DataString("1989")))
                .build();
        assertThat(places(
                        "rival-of-another-type",
                        leyla().toBuilder().names(List.of(name)).build()))
                .containsExactly("/records/0/names/0/evidence/0/rival");
    }
}
