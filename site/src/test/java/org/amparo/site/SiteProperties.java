package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.FeedException;
import org.amparo.feed.JsonFeed;
import org.amparo.feed.JsonFeeds;
import org.amparo.internal.text.Phrasebook;
import org.amparo.text.LanguageTag;

/** Properties of the site of any case file. */
@Tag("once")
class SiteProperties {

    @Property(tries = 20)
    void every_page_is_sound_and_every_link_leads_somewhere(
            @ForAll long seed, @ForAll @IntRange(max = 4) int profile, @ForAll @IntRange(max = 4) int language) {
        CaseFile file = Cases.random(seed, 18);
        PublicationProfile audience = PublicationProfile.all().get(profile);
        Site site = Site.of(
                Cases.published(file, audience),
                SiteOptions.builder()
                        .profile(audience)
                        .language(LanguageTag.parse(Phrasebook.LANGUAGES.get(language)))
                        .build());
        Map<String, String> files = Cases.files(site);

        assertThat(files.keySet()).containsExactlyElementsOf(site.paths());
        assertThat(PageChecker.check(Cases.pages(files))).isEmpty();
    }

    @Property(tries = 20)
    void every_item_of_a_feed_has_a_page_at_its_id(@ForAll long seed) {
        Publication publication = Cases.published(Cases.random(seed, 18));
        List<String> ids = new ArrayList<>();
        try {
            for (JsonFeed.Page page : JsonFeeds.of(publication).pages()) {
                new ObjectMapper().readTree(page.json()).path("items").forEach(item -> {
                    if (!item.path("_amparo").has("retracted")) {
                        ids.add(item.path("id").asText());
                    }
                });
            }
        } catch (FeedException e) {
            assertThat(e.code()).isEqualTo("duplicate-item-id");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }

        assertThat(Site.of(publication).paths())
                .containsAll(ids.stream()
                        .map(id -> id.replace("https://cases.example/", "").replaceFirst("#.*", "") + "/index.html")
                        .toList());
    }

    @Property(tries = 10)
    void the_same_publication_gives_the_same_bytes(@ForAll long seed) {
        assertThat(Cases.pages(Cases.plausible(seed, 15), "az"))
                .isEqualTo(Cases.pages(Cases.plausible(seed, 15), "az"));
    }
}
