package org.amparo.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CustodyFormTest {

    @Test
    void house_arrest_is_deprivation_of_liberty() {
        assertThat(CustodyForm.HOUSE_ARREST.liberty()).isEqualTo(Liberty.DEPRIVED);
    }

    @Test
    void secret_detention_makes_somebody_missing() {
        assertThat(CustodyForm.SECRET_DETENTION.liberty()).isEqualTo(Liberty.MISSING);
    }

    @Test
    void a_fine_leaves_somebody_free() {
        assertThat(CustodyForm.FINE_ONLY.liberty()).isEqualTo(Liberty.FREE);
    }

    @Test
    void these_forms_and_no_others_restrict_liberty_without_taking_it() {
        assertThat(formsThatMean(Liberty.RESTRICTED))
                .containsExactly(
                        CustodyForm.BAIL,
                        CustodyForm.TRAVEL_BAN,
                        CustodyForm.REPORTING_DUTY,
                        CustodyForm.SUSPENDED_SENTENCE,
                        CustodyForm.CORRECTIONAL_LABOUR,
                        CustodyForm.EXILE,
                        CustodyForm.AT_LARGE);
    }

    @Test
    void the_rest_deprive_of_liberty() {
        assertThat(formsThatMean(Liberty.DEPRIVED)).hasSize(14).contains(CustodyForm.PRE_TRIAL_DETENTION);
        assertThat(formsThatMean(Liberty.MISSING)).hasSize(1);
        assertThat(formsThatMean(Liberty.FREE)).hasSize(1);
        assertThat(CustodyForm.VOCABULARY.codes()).hasSize(14 + 7 + 1 + 1);
    }

    @Test
    void of_an_unknown_form_nothing_is_assumed() {
        assertThat(CustodyForm.VOCABULARY.of("prison-ship").liberty()).isEqualTo(Liberty.UNKNOWN);
    }

    private static List<CustodyForm> formsThatMean(Liberty liberty) {
        return CustodyForm.VOCABULARY.codes().stream()
                .filter(form -> form.liberty().equals(liberty))
                .toList();
    }
}
