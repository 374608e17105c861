package org.amparo.validation.jakarta;

import static org.amparo.validation.jakarta.Hosts.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.Liberty;
import org.amparo.id.AgentId;
import org.amparo.id.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraints on texts that a host keeps as texts. */
class TextConstraintsTest {

    private static final Validator VALIDATOR = Hosts.validator("en");

    record Form(
            @Edtf String on,
            @EdtfPeriod CharSequence period,
            @RecordIdText(PersonId.class) String person,
            @RecordIdText(AgentId.class) String agent,
            @RecordIdText String any,
            @KnownCode(CustodyForm.class) String form,
            @KnownCode(Liberty.class) Liberty liberty,
            @Bcp47 String language,
            @Iso15924 String script) {}

    @Test
    void null_is_valid() {
        assertThat(VALIDATOR.validate(new Form(null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void texts_that_the_model_can_read_are_valid() {
        assertThat(VALIDATOR.validate(new Form(
                        "2024-03-12~",
                        new StringBuilder("2023-11/.."),
                        "person:leyla-orlova",
                        "organisation:harbour",
                        "court:supreme",
                        "house-arrest",
                        Liberty.VOCABULARY.codes().get(0),
                        "zh-Hant",
                        "Cyrl")))
                .isEmpty();
    }

    @Test
    void each_other_text_has_the_code_of_what_is_wrong() {
        assertThat(told(VALIDATOR.validate(new Form(
                        "12.03.2024",
                        "2024",
                        "organisation:harbour",
                        "detention:one",
                        "leyla",
                        "house arrest",
                        Liberty.VOCABULARY.of("somewhat-free"),
                        "english please",
                        "cyrl"))))
                .containsExactly(
                        "agent id-type",
                        "any id-syntax",
                        "form unknown-code",
                        "language language-syntax",
                        "liberty unknown-code",
                        "on date-syntax",
                        "period period-syntax",
                        "person id-type",
                        "script script-syntax");
    }

    record Lists(List<@Edtf String> dates, Map<@Bcp47 String, @KnownCode(CustodyForm.class) String> forms) {}

    @Test
    void texts_in_lists_and_maps_are_checked() {
        assertThat(told(VALIDATOR.validate(new Lists(List.of("2024", "yesterday"), Map.of("az", "jail?")))))
                .containsExactly("dates[1].<list element> date-syntax", "forms[az].<map value> unknown-code");
    }

    static class Desk {
        void find(@RecordIdText(PersonId.class) String person) {}
    }

    @Test
    void parameters_are_checked() throws NoSuchMethodException {
        assertThat(VALIDATOR
                        .forExecutables()
                        .validateParameters(
                                new Desk(), Desk.class.getDeclaredMethod("find", String.class), new Object[] {"leyla"}))
                .singleElement()
                .satisfies(
                        violation -> assertThat(CaseViolations.code(violation)).contains("id-syntax"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | must be an id of one of these types: person, organisation | must be a code of the list custody-form
                    fr | doit être un identifiant de l’un de ces types : person, organisation | doit être un code de la liste custody-form
                    ru | должно быть идентификатором одного из этих типов: person, organisation | должно быть кодом из списка custody-form
                    """)
    void the_message_says_what_was_expected_and_not_what_was_given(String language, String id, String code) {
        Form form = new Form(null, null, null, "${7*7}", null, "{list}", null, null, null);
        assertThat(Hosts.validator(language).validate(form))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(id, code);
    }

    record OfNothing(@KnownCode(Code.class) String code) {}

    @Test
    void a_constraint_without_a_list_is_a_mistake_of_the_host() {
        assertThatThrownBy(() -> VALIDATOR.validate(new OfNothing("x")))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("such as CustodyForm.class");
    }
}
