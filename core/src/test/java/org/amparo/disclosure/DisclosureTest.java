package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.CaseFile;
import org.amparo.Detention;
import org.amparo.code.Marking;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test
    void a_detention_goes_with_its_detainee() {
        CaseFile file = Cases.open(
                Cases.secret("p1", "Leyla Orlova"),
                Cases.person("p2").addName(Name.of("Nuran Castell")).build(),
                Detention.builder()
                        .id(DetentionId.of("d1"))
                        .detainee(PersonId.of("p1"))
                        .build(),
                Detention.builder()
                        .id(DetentionId.of("d2"))
                        .detainee(PersonId.of("p2"))
                        .build());
        CaseFile published = Cases.published(file);
        assertThat(published.records())
                .extracting(record -> record.id().toString())
                .containsExactly("person:p2", "detention:d2");
        assertThat(published.header().defaultMarking()).contains(Marking.PUBLIC);
    }
}
