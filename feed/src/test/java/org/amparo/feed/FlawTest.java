package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.testing.Flaw;
import org.amparo.testing.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken and contradictory files are published as feeds like others. */
@Tag("once")
class FlawTest {

    @ParameterizedTest
    @EnumSource
    void the_feed_of_a_file_with_a_flaw_passes_the_checker(Flaw flaw) {
        List<PublicationProfile> all = PublicationProfile.all();
        assertPublished(RandomCases.seeded(4).caseFileWith(flaw), all.get(flaw.ordinal() % all.size()));
    }

    @Test
    void the_feed_of_a_file_with_all_flaws_passes_the_checker() {
        assertPublished(RandomCases.seeded(4).contradictory());
    }

    @Test
    void the_feed_of_a_plausible_file_passes_the_checker() {
        assertPublished(RandomCases.seeded(4).plausibleCaseFile(10));
        assertPublished(RandomCases.seeded(4).plausibleCaseFile(300));
    }

    private static void assertPublished(CaseFile file) {
        PublicationProfile.all().forEach(profile -> assertPublished(file, profile));
    }

    private static void assertPublished(CaseFile file, PublicationProfile profile) {
        Publication publication = Disclosure.project(file, profile, Clock.fixed(Cases.NOW, ZoneOffset.UTC));
        JsonFeed feed = JsonFeeds.of(
                publication, FeedOptions.builder().profile(profile).pageSize(20).build());
        assertThat(FeedChecker.check(feed)).isEmpty();
        assertThat(feed.itemCount()).isPositive();
    }
}
