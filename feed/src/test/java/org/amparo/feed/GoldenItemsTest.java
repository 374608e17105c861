package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.items.PublicationItems;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.amparo.internal.text.Phrasebook;
import org.amparo.json.CaseJsonReader;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the items of invented situations, and the events of those with incidents or remedies, with those that were
 * read and approved, a file for each language.
 */
class GoldenItemsTest {

    private static final Set<String> REPORTS = Set.of("statement:march", "statement:june", "statement:december");

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    /** What was published of each situation, and the items in each language: all tests here are about the same. */
    private static final Map<List<String>, CaseFile> PUBLISHED = new ConcurrentHashMap<>();

    private static final Map<List<String>, List<ItemView>> ITEMS = new ConcurrentHashMap<>();

    private static List<ItemView> views(List<String> records, String language) {
        List<String> key = new ArrayList<>(records);
        key.add(language);
        return ITEMS.computeIfAbsent(key, any -> views(records, language, PublicationItems::of));
    }

    private static List<ItemView> views(
            List<String> records, String language, BiFunction<PublicationItems, CaseRecord, Stream<Item>> which) {
        CaseFile published = PUBLISHED.computeIfAbsent(records, GoldenItemsTest::published);
        PublicationItems items = new PublicationItems(new Words(published, LanguageTag.parse(language)));
        return published.records().stream()
                .filter(record -> !REPORTS.contains(record.id().toString()))
                .flatMap(record -> which.apply(items, record))
                .map(Item::view)
                .toList();
    }

    private static CaseFile published(List<String> records) {
        return Cases.published(CaseJsonReader.standard().read(Situations.file(records)))
                .caseFile();
    }

    /** The items as a reader sees them, so without isolates. */
    private static String told(String language) {
        return told(Situations.all(), records -> views(records, language));
    }

    private static String told(Map<String, List<String>> situations, Function<List<String>, List<ItemView>> views) {
        StringBuilder told = new StringBuilder();
        situations.forEach((heading, records) -> told.append("######## ")
                .append(heading)
                .append("\n\n")
                .append(views.apply(records).stream()
                        .map(ItemTemplate.standard()::text)
                        .map(Views::plain)
                        .collect(Collectors.joining("\n")))
                .append('\n'));
        return told.toString();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_items_say_what_was_approved(String language) throws IOException {
        Golden.compare("items/" + language + ".txt", told(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_events_of_incidents_and_remedies_say_what_was_approved(String language) throws IOException {
        Map<String, List<String>> incidents = new LinkedHashMap<>(Situations.all());
        incidents
                .values()
                .removeIf(records -> records.stream()
                        .noneMatch(
                                record -> record.startsWith("{'type':'incident'") || record.contains("'remedies':")));
        assertThat(incidents).hasSizeGreaterThan(5);
        Golden.compare(
                "events/" + language + ".txt",
                told(incidents, records -> views(records, language, PublicationItems::eventsOf)));
    }

    @Test
    void there_are_forty_situations_and_each_has_an_item() {
        assertThat(Situations.all()).hasSizeGreaterThanOrEqualTo(40);
        Situations.all()
                .forEach((heading, records) ->
                        assertThat(views(records, "en")).as(heading).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_title_and_text_begins_with_a_word_of_the_language(String language) {
        Situations.all().values().stream()
                .flatMap(records -> views(records, language).stream())
                .forEach(view -> assertThat(
                                List.of(view.title(), ItemTemplate.standard().text(view)))
                        .allSatisfy(text -> assertThat(text).matches("(?s)^\\p{Lu}.*")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_language_falls_back_to_the_words_of_another(String language) {
        String told = told(language);
        if (!language.equals("en")) {
            assertThat(told.lines().filter(line -> !line.startsWith("#")))
                    .noneMatch(line ->
                            line.matches(".*\\b(detained|released|inferred|alleged|the demand|not known)\\b.*"));
        }
    }
}
