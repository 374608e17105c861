package org.amparo.validation.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;

class UsualNamesTest {

    @Test
    void a_usual_name_leads_to_a_member_of_the_object_or_of_another_type_of_record() {
        Set<String> person = Person.SHAPE.attributes().keySet();
        assertThat(UsualNames.meant("birthDate", person)).containsExactly("bornOn");
        assertThat(UsualNames.meant("Birth-date", person)).containsExactly("bornOn");
        assertThat(UsualNames.meant("arrest_date", person)).containsExactly("period (detention)");
        assertThat(UsualNames.meant("lastName", Name.SHAPE.attributes().keySet()))
                .containsExactly("family");
        assertThat(UsualNames.meant("shoeSize", person)).isEmpty();
    }

    @Test
    void every_member_that_is_offered_is_one_of_ours() {
        Set<String> ours = CaseRecord.tables().stream()
                .flatMap(table -> table.attributes().keySet().stream())
                .collect(Collectors.toSet());
        assertThat(UsualNames.ALL).allMatch(row -> ours.contains(row.name()));
    }
}
