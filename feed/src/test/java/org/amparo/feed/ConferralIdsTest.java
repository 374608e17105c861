package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.Award;
import org.amparo.code.Marking;
import org.amparo.honours.Conferral;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ids of conferrals in a folder: a tombstone tells nobody who was honoured, and no other conferral gets a new one. */
class ConferralIdsTest {

    @TempDir
    Path root;

    private static Conferral.Builder to(String key) {
        Conferral.Builder conferral = Cases.prize().conferrals().get(0).toBuilder();
        return key.isEmpty() ? withoutKey() : conferral.key(key);
    }

    private static Conferral.Builder withoutKey() {
        return Conferral.builder().recipient(Cases.LEYLA);
    }

    private static Award award(Conferral... conferrals) {
        return Cases.prize().toBuilder().conferrals(List.of(conferrals)).build();
    }

    private static Conferral secret(Conferral conferral) {
        return conferral.toBuilder().marking(Marking.SECRET).build();
    }

    private static boolean isTombstone(JsonNode item) {
        return item.at("/_amparo/retracted").asBoolean();
    }

    @Test
    void a_conferral_that_is_withheld_tells_nothing_and_the_others_stay_as_they_were() throws IOException {
        for (List<String> keys : List.of(List.of("", ""), List.of("c1", "c2"), List.of("first", "second"))) {
            Newsroom newsroom = new Newsroom(Files.createTempDirectory(root, "each"));
            Conferral first = to(keys.get(0)).build();
            Conferral second = to(keys.get(1)).recipient(Cases.MARTA).build();
            newsroom.publish("2025-01-15", award(first, second));
            Map<String, JsonNode> before = newsroom.items("feed.json");
            assertThat(before).hasSize(2);
            assertThat(before.keySet()).allMatch(id -> id.startsWith("urn:uuid:"));
            newsroom.publish("2025-01-16", award(secret(first), second));
            Map<String, JsonNode> after = newsroom.items("feed.json");
            assertThat(after.keySet()).isEqualTo(before.keySet());
            JsonNode gone = Stream.of(after)
                    .flatMap(all -> all.values().stream())
                    .filter(ConferralIdsTest::isTombstone)
                    .findFirst()
                    .orElseThrow();
            assertThat(gone.has("date_published")).isFalse();
            assertThat(gone.toString()).doesNotContain("leyla", "lantern", "person");
            JsonNode left = after.values().stream()
                    .filter(item -> !isTombstone(item))
                    .findFirst()
                    .orElseThrow();
            assertThat(left.get("title").asText()).contains("Marta");
            assertThat(left.get("date_published").asText()).startsWith("2025-01-15");
        }
    }

    @Test
    void a_second_conferral_to_the_same_recipient_neither_withdraws_the_first_nor_tells_of_it() throws IOException {
        for (List<String> keys : List.of(
                List.of("first", "second"), List.of("lantern-2023", "lantern-2024"), List.of("homecoming", "c1"))) {
            for (boolean isFirstWithheld : List.of(false, true)) {
                Newsroom newsroom = new Newsroom(Files.createTempDirectory(root, "each"));
                Conferral first = to(keys.get(0)).build();
                Conferral second = to(keys.get(1)).build();
                newsroom.publish("2025-01-15", award(first));
                assertThat(newsroom.items("feed.json")).hasSize(1);
                String id = newsroom.items("feed.json").keySet().iterator().next();
                newsroom.publish("2025-01-16", award(first, second));
                Map<String, JsonNode> both = newsroom.items("feed.json");
                assertThat(both).hasSize(2);
                assertThat(both.values()).noneMatch(ConferralIdsTest::isTombstone);
                assertThat(both.get(id).get("date_published").asText()).startsWith("2025-01-15");
                newsroom.publish(
                        "2025-01-17", isFirstWithheld ? award(secret(first), second) : award(first, secret(second)));
                Map<String, JsonNode> one = newsroom.items("feed.json");
                assertThat(one.keySet()).isEqualTo(both.keySet());
                one.forEach((each, item) ->
                        assertThat(isTombstone(item)).as(each).isEqualTo(each.equals(id) == isFirstWithheld));
                newsroom.publish("2025-01-18", award(first, second));
                assertThat(newsroom.items("feed.json").keySet()).isEqualTo(both.keySet());
            }
        }
    }

    @Test
    void conferrals_to_one_recipient_are_told_apart_by_keys_that_last() throws IOException {
        Newsroom newsroom = new Newsroom(root);
        newsroom.publish(
                "2025-01-15",
                award(to("first").build(), to("c2").build(), to("later").build()));
        assertThat(newsroom.items("feed.json")).hasSize(3);
    }

    @Test
    void two_conferrals_to_one_recipient_without_a_key_that_lasts_are_refused() {
        for (List<String> keys :
                List.of(List.of("", ""), List.of("c1", "c2"), List.of("", "c1"), List.of("c1", "bcdfghjklm"))) {
            Award award = award(to(keys.get(0)).build(), to(keys.get(1)).build());
            assertThatThrownBy(() -> new Newsroom(Files.createTempDirectory(root, "each")).publish("2025-01-15", award))
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("duplicate-item-id"))
                    .hasMessageContaining("that is a word");
        }
    }

    @Test
    void two_conferrals_that_cannot_be_told_apart_keep_no_withdrawal_back() throws IOException {
        Newsroom newsroom = new Newsroom(root);
        newsroom.publish("2025-01-15", award(to("c1").build()), Cases.survey(), Newsroom.says(1, "Told"));
        assertThat(newsroom.items("feed.json")).hasSize(3);
        Award ambiguous = award(to("c1").build(), to("c2").build());
        newsroom.withdraw(
                Newsroom.day("2025-01-16"),
                Cases.file(ambiguous, Newsroom.says(1, "Told")).build());
        assertThat(newsroom.items("feed.json").values())
                .hasSize(3)
                .filteredOn(item -> !isTombstone(item))
                .singleElement()
                .satisfies(item -> assertThat(item.get("title").asText()).contains("Told"));
        newsroom.publish("2025-01-17", award(to("c1").build()), Newsroom.says(1, "Told"));
        assertThat(newsroom.items("feed.json").values())
                .filteredOn(ConferralIdsTest::isTombstone)
                .hasSize(1);
    }

    @Test
    void a_feed_of_a_language_has_the_ids_of_the_main_one() throws IOException {
        Newsroom newsroom = new Newsroom(root);
        newsroom.publish("2025-01-15", award(to("c1").build()));
        newsroom.with(FeedOptions.builder()
                        .only(FeedSubset.language(LanguageTag.parse("az")))
                        .build())
                .publish("2025-01-15", award(to("c1").build()));
        assertThat(newsroom.items("by/language/az/feed.json").keySet())
                .isEqualTo(newsroom.items("feed.json").keySet());
    }
}
