package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.Detention;
import org.amparo.Statement;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.record.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of a part of a case file. */
class FeedSubsetTest {

    @TempDir
    Path root;

    private static final Detention OTHER = Detention.builder()
            .id(DetentionId.of("keel-1"))
            .detainee(Cases.MARTA)
            .build();

    private Newsroom of(FeedSubset part) {
        return new Newsroom(root, FeedOptions.builder().only(part).events(true).build());
    }

    private static Statement about(String country) {
        return Newsroom.says(1, "somewhere").toBuilder()
                .addPlace(Place.builder().country(country).build())
                .build();
    }

    private static Set<String> ids(Newsroom newsroom, String file) throws IOException {
        return newsroom.items(file).keySet().stream()
                .map(id -> id.substring(Newsroom.BASE.length()))
                .collect(Collectors.toSet());
    }

    @Test
    void a_feed_of_a_country_has_what_concerns_it_and_an_address_of_its_own() throws IOException {
        Newsroom newsroom = of(FeedSubset.country("XA"));
        newsroom.publish("2025-01-15", Cases.detention(), Cases.appeal(), Cases.report(), Cases.prize(), about("XB"));
        assertThat(ids(newsroom, "feed.json")).containsExactlyInAnyOrder("detention/orlova-1", "statement/appeal");
        assertThat(ids(newsroom, "events.json"))
                .containsExactlyInAnyOrder("detention/orlova-1#charge", "statement/appeal#m1-answer");
        assertThat(newsroom.json("feed.json").get("feed_url").asText())
                .isEqualTo(Newsroom.BASE + "by/country/xa/feed.json");
        assertThat(newsroom.archive()).containsExactly("archive/0001.json");
        assertThat(newsroom.faults()).isEmpty();
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void a_feed_of_a_person_has_what_concerns_the_person_and_no_other_recipient_of_an_award() throws IOException {
        Newsroom newsroom = of(FeedSubset.person(Cases.LEYLA));
        newsroom.publish(
                "2025-01-15",
                Cases.detention(),
                Cases.appeal(),
                Cases.report(),
                Cases.prize().toBuilder()
                        .addConferral(Cases.prize().conferrals().get(0).toBuilder()
                                .key("c2")
                                .recipient(Cases.MARTA)
                                .build())
                        .build(),
                OTHER,
                about("XB"));
        assertThat(ids(newsroom, "feed.json"))
                .containsExactlyInAnyOrder("detention/orlova-1", "statement/appeal", "award/lantern-prize#c1");
        assertThat(ids(newsroom, "events.json")).noneMatch(id -> id.contains("c2") || id.contains("keel"));
    }

    @Test
    void what_no_longer_belongs_to_the_part_is_withdrawn_from_its_feed() throws IOException {
        Newsroom newsroom = of(FeedSubset.country("XB"));
        newsroom.publish("2025-01-15", about("XB"));
        newsroom.publish("2025-01-16", about("XA"));
        assertThat(newsroom.item(Newsroom.id(1)).at("/_amparo/retracted").asBoolean())
                .isTrue();
    }

    @Test
    void a_ledger_of_another_part_is_refused_even_with_the_same_address() throws IOException {
        FeedOptions.Builder options = FeedOptions.builder().feedUrl(URI.create("https://news.example/feed.json"));
        new Newsroom(root, options.build()).publish("2025-01-15", about("XB"));
        Newsroom part =
                new Newsroom(root, options.only(FeedSubset.country("XA")).build());
        assertThatThrownBy(() -> part.publish("2025-01-16", about("XB")))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("other-part"));
        assertThat(ids(part, "feed.json")).hasSize(1);
    }

    @Test
    void a_country_is_a_code_and_nothing_prints_whom_a_part_is_of() {
        assertThatThrownBy(() -> FeedSubset.country("../x")).isInstanceOf(FeedException.class);
        assertThat(FeedSubset.person(PersonId.of("leyla-orlova"))).hasToString("by/person");
    }
}
