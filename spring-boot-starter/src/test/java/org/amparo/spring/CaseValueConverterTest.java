package org.amparo.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.id.AgentId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.problem.InvalidValueException;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;

class CaseValueConverterTest {

    private final ApplicationConversionService service = new ApplicationConversionService();

    CaseValueConverterTest() {
        service.addConverter(new CaseValueConverter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leyla", "person:leyla"})
    void an_id_of_one_type_is_read_with_its_type_and_without(String text) {
        assertThat(service.convert(text, PersonId.class)).isEqualTo(PersonId.of("leyla"));
    }

    @Test
    void every_type_of_id_is_read() {
        assertThat(service.convert("d1", DetentionId.class)).isEqualTo(DetentionId.of("d1"));
        assertThat(service.convert("case-file:x", CaseFileId.class)).isEqualTo(CaseFileId.of("x"));
        assertThat(service.convert("x", CaseFileId.class)).isEqualTo(CaseFileId.of("x"));
        assertThat(service.convert("organisation:x", AgentId.class)).isEqualTo(OrganisationId.of("x"));
        assertThat(service.convert("person:x", SubjectId.class)).isEqualTo(PersonId.of("x"));
        assertThat(service.convert("detention:x", RecordId.class)).isEqualTo(DetentionId.of("x"));
    }

    @Test
    void where_there_are_several_types_one_has_to_be_given() {
        refused("leyla", AgentId.class, "id-syntax");
        refused("leyla", RecordId.class, "id-syntax");
    }

    @Test
    void an_id_of_another_type_is_refused_and_not_made_one_of_this() {
        refused("organisation:leyla", PersonId.class, "id-type");
        refused("leyla:leyla", PersonId.class, "id-type");
        refused("person:person:leyla", PersonId.class, "id-syntax");
        refused("person:leyla", CaseFileId.class, "id-type");
        refused("şəhla", PersonId.class, "id-syntax");
        refused(" leyla", PersonId.class, "id-syntax");
        refused("detention:x", SubjectId.class, "id-type");
    }

    @Test
    void dates_and_periods_are_those_of_the_format_and_keep_what_is_not_known() {
        assertThat(service.convert("2024-03", PartialDate.class)).isEqualTo(PartialDate.parse("2024-03"));
        assertThat(service.convert("1985~", PartialDate.class)).isEqualTo(PartialDate.parse("1985~"));
        assertThat(service.convert("2023-11/..", Period.class)).isEqualTo(Period.parse("2023-11/.."));
        refused("12.03.2024", PartialDate.class, "date-syntax");
        refused("2024", Period.class, "period-syntax");
    }

    @Test
    void a_code_that_no_list_has_is_kept_as_in_json() {
        assertThat(service.convert("house-arrest", CustodyForm.class)).isEqualTo(CustodyForm.HOUSE_ARREST);
        assertThat(service.convert("publik", Marking.class).isKnown()).isFalse();
        refused("House Arrest", CustodyForm.class, "code-syntax");
    }

    @Test
    void a_code_of_no_list_is_a_mistake_of_the_application() {
        assertThatThrownBy(() -> service.convert("public", Code.class))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .rootCause()
                .hasMessageContaining("CustodyForm");
    }

    @Test
    void languages_are_read() {
        assertThat(service.convert("az", LanguageTag.class)).isEqualTo(LanguageTag.parse("az"));
        refused("a z", LanguageTag.class, "language-syntax");
    }

    @Test
    void an_empty_text_is_no_value() {
        assertThat(service.convert("", PersonId.class)).isNull();
        assertThat(service.convert("", PartialDate.class)).isNull();
    }

    @Test
    void lists_are_read_item_by_item() {
        assertThat(service.convert(
                        "leyla,person:orrin",
                        TypeDescriptor.valueOf(String.class),
                        TypeDescriptor.collection(List.class, TypeDescriptor.valueOf(PersonId.class))))
                .isEqualTo(List.of(PersonId.of("leyla"), PersonId.of("orrin")));
    }

    private void refused(String text, Class<?> type, String code) {
        assertThatThrownBy(() -> service.convert(text, type))
                .isInstanceOf(ConversionFailedException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
