package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.amparo.Award;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConferralStatus;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.honours.Conferral;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.text.LanguageTag;
import org.amparo.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A file that was made to keep the maker of feeds busy. */
@Timeout(600)
@Tag("once")
class BoundedWorkTest {

    /** The award is looked at once, and not again for each of its conferrals. */
    @Test
    @Timeout(60)
    void many_conferrals_of_one_award_become_items() {
        int many = 20_000;
        Award award = Award.builder()
                .id(Cases.PRIZE)
                .conferrals(IntStream.range(0, many)
                        .mapToObj(i -> Conferral.of(PersonId.of("many-" + i), ConferralStatus.CONFERRED))
                        .toList())
                .build();
        PublicationItems items =
                new PublicationItems(new Words(Cases.file(award).build(), LanguageTag.ENGLISH));
        assertThat(items.of(award).filter(item -> !item.view().title().isEmpty()))
                .hasSize(many);
        assertThat(items.eventsOf(award)).hasSize(many);
    }

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
