package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.Statement;
import org.amparo.testing.RandomCases;

class EnglishDatesProperties {

    @Property
    void every_date_and_period_has_words(@ForAll long seed) {
        Statement statement = RandomCases.seeded(seed).object(Statement.SHAPE);
        Words words = new Words(
                org.amparo.CaseFile.builder()
                        .id(org.amparo.id.CaseFileId.of("any"))
                        .build(),
                org.amparo.text.LanguageTag.ENGLISH);
        statement.publishedOn().ifPresent(date -> assertThat(words.when(date)).isNotBlank());
        statement.covers().ifPresent(period -> assertThat(words.period(period)).isNotBlank());
    }
}
