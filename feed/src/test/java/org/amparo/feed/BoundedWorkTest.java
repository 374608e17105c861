package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.id.DetentionId;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A file that was made to keep the maker of feeds busy. */
@Timeout(600)
class BoundedWorkTest {

    @Test
    void many_detentions_of_one_person_become_a_feed() {
        int many = 10_000;
        CaseFile.Builder file = Cases.file();
        for (int i = 0; i < many; i++) {
            file.add(Detention.builder()
                    .id(DetentionId.of("many-" + i))
                    .detainee(Cases.LEYLA)
                    .period(Period.parse("2023-11-05/2024-02"))
                    .build());
        }
        assertThat(JsonFeeds.of(Cases.published(file.build())).itemCount()).isEqualTo(many);
    }
}
