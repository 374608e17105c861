package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.people.Name;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Withdrawals that are urgent: they take away, and add nothing. */
@Tag("once")
class WithdrawalsOnlyTest {

    private static final FeedOptions ALL =
            FeedOptions.builder().events(true).caseFile(true).build();

    @TempDir
    Path root;

    private final Random random = new Random(8);

    private static boolean isTombstone(JsonNode item) {
        return item.get("title").asText().equals("Withdrawn")
                && item.at("/_amparo").toString().equals("{\"retracted\":true}");
    }

    /** All items that stand anywhere in the folder, as they stand there. */
    private static Set<JsonNode> items(Newsroom newsroom) throws IOException {
        Set<JsonNode> items = new HashSet<>();
        for (String file : newsroom.files().keySet()) {
            if (file.endsWith(".json") && !file.endsWith("index.json") && !file.endsWith("case.json")) {
                items.addAll(newsroom.items(file).values());
            }
        }
        return items;
    }

    /** The members before the items of each page, without those that say when and where. */
    private static Set<String> headers(Newsroom newsroom) throws IOException {
        Set<String> words = new HashSet<>();
        for (String file : newsroom.files().keySet()) {
            if (file.endsWith("feed.json") || file.contains("archive/")) {
                for (String name : List.of("title", "description", "authors", "language")) {
                    JsonNode word = newsroom.json(file).path(name);
                    words.add(name.equals("title") && word.asText().equals("invented") ? "" : word.toString());
                }
            }
        }
        return words;
    }

    private static CaseFile with(CaseFile file, List<CaseRecord> records, String title) {
        return CaseFile.of(
                file.header().toBuilder().titles(LocalizedText.english(title)).build(), records);
    }

    /** The file with records that are gone, hidden, changed, or new. */
    private CaseFile edited(CaseFile file, List<CaseRecord> visible, String title) {
        List<CaseRecord> records = new ArrayList<>(file.records().subList(0, visible.size() + random.nextInt(10)));
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(records.size());
            CaseRecord record = records.get(at);
            if (random.nextBoolean()) {
                records.remove(at);
            } else if (record instanceof Person person) {
                records.set(
                        at,
                        random.nextBoolean()
                                ? person.toBuilder().marking(Marking.SECRET).build()
                                : person.toBuilder()
                                        .names(List.of(Name.of("Renamed " + i)))
                                        .build());
            } else if (record instanceof Statement statement) {
                records.set(
                        at,
                        statement.toBuilder()
                                .titles(LocalizedText.english("Changed " + i))
                                .build());
            }
        }
        return with(file, records, title);
    }

    @Test
    void nothing_is_added_whatever_has_changed_and_the_next_publication_brings_back_the_rest() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            CaseFile file = RandomCases.seeded(seed).plausibleCaseFile(45);
            List<CaseRecord> visible = file.records().subList(0, 32);
            CaseFile first = with(file, visible, "North");
            CaseFile second = edited(file, visible, random.nextBoolean() ? "North" : "North and South");
            Newsroom newsroom = new Newsroom(Files.createDirectory(root.resolve("w" + seed)), ALL);
            Newsroom french = newsroom.with(ALL.toBuilder()
                    .only(FeedSubset.language(LanguageTag.parse("fr")))
                    .build());
            newsroom.publish(Newsroom.day("2025-01-15"), first);
            french.publish(Newsroom.day("2025-01-15"), first);
            Set<JsonNode> before = items(newsroom);
            Set<String> headers = headers(newsroom);
            headers.add("");
            newsroom.withdraw(Newsroom.day("2025-01-16"), second);
            Set<JsonNode> left = items(newsroom);
            left.removeIf(
                    item -> before.contains(item) || item.get("title").asText().equals("Retiré"));
            assertThat(left).allMatch(WithdrawalsOnlyTest::isTombstone);
            assertThat(headers).containsAll(headers(newsroom));
            assertThat(newsroom.folder.resolve("case.json")).doesNotExist();
            assertThat(newsroom.misfits()).isEmpty();
            assertThat(newsroom.faults()).isEmpty();
            assertThat(newsroom.withdraw(Newsroom.day("2025-01-17"), second)).isEmpty();

            newsroom.publish(Newsroom.day("2025-01-18"), second);
            Newsroom other = new Newsroom(Files.createDirectory(root.resolve("o" + seed)), ALL);
            other.publish(Newsroom.day("2025-01-18"), second);
            Map<String, JsonNode> expected = other.items("feed.json");
            newsroom.items("feed.json").forEach((id, item) -> {
                if (expected.containsKey(id) && !isTombstone(item)) {
                    assertThat(item.get("content_text"))
                            .isEqualTo(expected.get(id).get("content_text"));
                }
            });
            assertThat(newsroom.json("feed.json").get("title").asText())
                    .isEqualTo(other.json("feed.json").get("title").asText());
            assertThat(newsroom.text("case.json")).isEqualTo(other.text("case.json"));
        }
    }

    @Test
    void what_is_as_it_was_stays_and_the_feed_is_told_apart_from_a_stranger() throws IOException {
        Newsroom newsroom = new Newsroom(root, ALL);
        newsroom.publish("2025-01-15", Newsroom.says(1, "one"), Newsroom.says(2, "two"));
        assertThat(newsroom.withdraw(
                        Newsroom.day("2025-01-16"),
                        Cases.file(Newsroom.says(1, "one"), Newsroom.says(2, "two"))
                                .build()))
                .isEmpty();
        newsroom.withdraw(
                Newsroom.day("2025-01-17"),
                Cases.file(Newsroom.says(1, "one"), Newsroom.says(3, "three")).build());
        assertThat(newsroom.items("feed.json")).containsOnlyKeys(newsroom.id(1), newsroom.id(2));
        assertThat(isTombstone(newsroom.item(newsroom.id(1)))).isFalse();
        assertThat(isTombstone(newsroom.item(newsroom.id(2)))).isTrue();
        assertThat(newsroom.files()).doesNotContainKey("case.json");
    }

    @Test
    void without_a_ledger_nobody_is_told_that_something_was_withdrawn() {
        Newsroom newsroom = new Newsroom(root);
        assertThatThrownBy(() -> newsroom.withdraw(
                        Newsroom.day("2025-01-16"),
                        Cases.file(Newsroom.says(1, "one")).build()))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("nothing-published"));
        assertThat(newsroom.folder).doesNotExist();
    }

    @Test
    void the_case_file_beside_the_feed_is_the_publication_and_changes_only_with_it() throws IOException {
        Newsroom newsroom = new Newsroom(root, ALL);
        assertThat(newsroom.publish("2025-01-15", Newsroom.says(1, "one"))).contains("case.json");
        assertThat(newsroom.publish("2025-01-16", Newsroom.says(1, "one"))).isEmpty();
        assertThat(newsroom.text("case.json")).contains("\"generatedAt\": \"2025-01-15T03:00:00Z\"", "one");
        newsroom.publish("2025-01-17", Newsroom.says(2, "two"));
        assertThat(newsroom.text("case.json"))
                .contains("\"generatedAt\": \"2025-01-17T03:00:00Z\"", "two")
                .doesNotContain("one");
        assertThat(newsroom.misfits()).isEmpty();
        newsroom.with(ALL.toBuilder().only(FeedSubset.country("XA")).build())
                .publish("2025-01-18", Newsroom.saysOf("XA", 3, "three"));
        assertThat(newsroom.text("case.json")).contains("three").doesNotContain("two");
        assertThat(newsroom.at("by/country/xa/case.json")).doesNotExist();
        newsroom.with(FeedOptions.defaults()).publish("2025-01-19", Newsroom.says(3, "three"));
        assertThat(newsroom.folder.resolve("case.json")).doesNotExist();
        assertThat(newsroom.misfits()).isEmpty();
    }
}
