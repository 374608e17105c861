package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.amparo.testing.RandomCases;

@Tag("once")
class JsonFeedsProperties {

    @Property(tries = 30)
    void the_feed_of_any_case_passes_the_checker(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 25) int records,
            @ForAll @IntRange(max = 4) int profile) {
        CaseFile random = RandomCases.seeded(seed).caseFile(records);
        CaseFile file = CaseFile.of(
                random.header().toBuilder()
                        .id(CaseFileId.of("made"))
                        .base(URI.create("https://cases.example/"))
                        .marking(Marking.PUBLIC)
                        .markings(java.util.List.of())
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                random.records());
        PublicationProfile audience = PublicationProfile.all().get(profile);
        FeedOptions options =
                FeedOptions.builder().profile(audience).pageSize(7).build();
        Publication publication = Disclosure.project(file, audience, Clock.fixed(Cases.NOW, java.time.ZoneOffset.UTC));
        try {
            JsonFeed feed = JsonFeeds.of(publication, options);
            assertThat(FeedChecker.check(feed)).isEmpty();
            assertThat(AtomChecker.check(AtomFeed.of(feed).bytes())).isEmpty();
            assertThat(JsonFeeds.of(publication, options).pages())
                    .extracting(JsonFeed.Page::json)
                    .containsExactlyElementsOf(
                            feed.pages().stream().map(JsonFeed.Page::json).toList());
        } catch (FeedException e) {
            assertThat(e.code()).isEqualTo("duplicate-item-id");
        }
    }
}
