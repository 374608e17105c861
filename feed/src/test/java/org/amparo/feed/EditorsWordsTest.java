package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.id.RecordId;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lead and the tags that an editor gives a record. */
class EditorsWordsTest {

    private static final LocalizedText LEAD = LocalizedText.english(
                    "She kept the harbour's only paper <alive>.\n\u202eNow")
            .with(LanguageTag.parse("fr"), "Elle faisait vivre le seul journal du port.");

    @TempDir
    Path root;

    private static FeedOptions.Builder options(LocalizedText lead, String... tags) {
        return FeedOptions.builder()
                .events(true)
                .leads(record -> Optional.of(lead).filter(text -> isOfDetention(record)))
                .tags(record -> isOfDetention(record) ? List.of(tags) : List.of());
    }

    private static boolean isOfDetention(RecordId record) {
        return record.equals(Cases.DETENTION);
    }

    private static JsonNode item(Newsroom newsroom, String id) throws IOException {
        return newsroom.items("feed.json").values().stream()
                .filter(item -> item.at("/_amparo/id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void publish(Newsroom newsroom, String day) throws IOException {
        newsroom.publish(day, Cases.detention(), Cases.appeal(), Cases.report(), Cases.prize());
    }

    @Test
    void a_lead_stands_first_in_the_item_of_its_record_and_is_its_summary() throws IOException {
        Newsroom newsroom = new Newsroom(
                root, options(LEAD, "press freedom", "journalist", " ").build());
        publish(newsroom, "2025-01-15");
        JsonNode item = item(newsroom, "detention:orlova-1");
        assertThat(item.get("content_html").asText())
                .startsWith("<p>She kept the harbour's only paper &lt;alive&gt;. Now</p>\n<p><strong>");
        assertThat(item.get("content_text").asText())
                .startsWith("She kept the harbour's only paper <alive>. Now\n\n"
                        + item.get("title").asText());
        assertThat(item.get("summary").asText()).isEqualTo("She kept the harbour's only paper <alive>. Now");
        assertThat(item.get("tags"))
                .extracting(JsonNode::asText)
                .endsWith("press freedom")
                .doesNotHaveDuplicates();
        assertThat(newsroom.text("atom.xml")).contains("term=\"press freedom\"").contains("harbour's only paper");
        assertThat(newsroom.text("events.json")).doesNotContain("only paper", "press freedom");
        assertThat(item(newsroom, "statement:appeal").toString()).doesNotContain("only paper", "press freedom");
        assertThat(newsroom.faults()).isEmpty();
    }

    @Test
    void a_feed_has_a_lead_in_its_own_language_alone() throws IOException {
        Newsroom french = new Newsroom(
                root, options(LEAD).language(LanguageTag.parse("fr-CA")).build());
        publish(french, "2025-01-15");
        assertThat(item(french, "detention:orlova-1").get("content_text").asText())
                .startsWith("Elle faisait vivre le seul journal du port.\n");
        Newsroom spanish = new Newsroom(
                Files.createDirectory(root.resolve("es")),
                options(LEAD).language(LanguageTag.parse("es")).build());
        publish(spanish, "2025-01-15");
        assertThat(spanish.text("feed.json")).doesNotContain("paper", "journal du port");
    }

    @Test
    void another_lead_or_tag_is_a_change_of_its_item_and_of_no_other() throws IOException {
        Newsroom newsroom = new Newsroom(root, options(LEAD, "one").build());
        publish(newsroom, "2025-01-15");
        publish(newsroom.with(options(LocalizedText.english("Another.")).build()), "2025-01-16");
        assertThat(newsroom.items("feed.json").values())
                .filteredOn(item -> item.get("date_modified").asText().startsWith("2025-01-16"))
                .extracting(item -> item.at("/_amparo/id").asText())
                .containsExactly("detention:orlova-1");
    }

    @Test
    void words_that_name_somebody_withheld_are_refused_and_keep_no_withdrawal_back() throws IOException {
        CaseFile without = Withdrawals.withoutLeyla(List.of(Cases.appeal(), Cases.report(), Cases.prize()));
        RecordId shown = Cases.APPEAL;
        for (Map.Entry<String, FeedOptions> option : Map.of(
                        "leads",
                        FeedOptions.builder()
                                .leads(record -> Optional.of(LocalizedText.english("With Leyla Orlova"))
                                        .filter(text -> record.equals(shown)))
                                .build(),
                        "tags",
                        FeedOptions.builder()
                                .tags(record -> record.equals(shown) ? List.of("Leyla Orlova") : List.of())
                                .build())
                .entrySet()) {
            Newsroom newsroom = new Newsroom(Files.createDirectory(root.resolve(option.getKey())), option.getValue());
            newsroom.publish("2025-01-15", Cases.appeal(), Cases.report(), Cases.prize());
            assertThatThrownBy(() -> newsroom.publish(Newsroom.day("2025-01-16"), without))
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("withheld-name"))
                    .hasMessageContaining(": " + option.getKey() + ".");
            newsroom.withdraw(Newsroom.day("2025-01-16"), without);
            assertThat(newsroom.files().toString()).doesNotContain("Orlova");
        }
    }

    @Test
    void a_statement_that_tells_nothing_else_has_an_item_if_an_editor_says_something_of_it() {
        FeedOptions options = FeedOptions.builder()
                .leads(id -> id.equals(Cases.REPORT)
                        ? Optional.of(LocalizedText.english("Read this first."))
                        : Optional.empty())
                .build();
        Publication published = Cases.published(Cases.file(Cases.report()).build());
        assertThat(JsonFeeds.of(published).itemCount()).isZero();
        assertThat(JsonFeeds.of(published, options).itemCount()).isOne();
    }
}
