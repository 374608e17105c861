package org.amparo.feed.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.Detention;
import org.amparo.code.Marking;
import org.amparo.id.DetentionId;
import org.amparo.json.problem.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRecordsTest {

    private static final String RECORD =
            "{\"type\": \"detention\", \"id\": \"detention:orlova-1\", \"detainee\": \"person:leyla-orlova\"}";

    private static String item(String id, String record) {
        return "{\"id\": \"" + id
                + "\", \"content_text\": \"x\", \"_amparo\": {\"id\": \"detention:orlova-1\", \"record\": " + record
                + "}}";
    }

    private static ReadFeed feed(String... items) {
        return JsonFeedReader.standard()
                .read("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\",\n\"items\": [\n"
                        + String.join(",\n", items) + "\n]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"profile\": \"public\"` | `` | none",
                "`\"profile\": \"partners\", \"defaultMarking\": \"public\"` | `` | partners",
                "`\"profile\": \"internal\", \"defaultMarking\": \"partners\"` | `` | restricted",
                "`\"profile\": \"public\", \"defaultMarking\": \"restricted\"` | `` | restricted",
                "`\"profile\": \"public\", \"defaultMarking\": \"publik\"` | `` | publik",
                "`\"profile\": \"partners\", \"holdsUntil\": \"2025-05-01T10:00:00Z\"` | `` | restricted",
                "`\"profile\": \"partners\", \"recipients\": [\"organisation:a\"]` | `` | restricted",
                "`\"profile\": \"partners\", \"recipients\": []` | `` | partners",
                "`\"profile\": \"partner\"` | `` | secret",
                "`\"profile\": 7` | `` | secret",
                "`` | `\"profile\": \"partners\"` | partners",
                "`\"profile\": \"public\"` | `\"profile\": \"internal\"` | restricted",
                "`` | `` | none",
            })
    void a_record_is_marked_for_those_for_whom_the_feed_and_the_item_are(String ofFeed, String ofItem, String level) {
        String text = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\", \"_amparo\": {" + ofFeed
                + "}, \"items\": ["
                + item("1", RECORD)
                        .replace(
                                "{\"id\": \"detention:orlova-1\", \"record\"",
                                "{" + ofItem + (ofItem.isEmpty() ? "" : ", ")
                                        + "\"id\": \"detention:orlova-1\", \"record\"")
                + "]}";
        ReadFeed feed = JsonFeedReader.standard().read(text);
        assertThat(feed.problems()).isEmpty();
        assertThat(feed.records())
                .singleElement()
                .extracting(record -> record.marking().map(Marking::toString).orElse("none"))
                .isEqualTo(level);
    }

    @Test
    void no_marking_of_a_record_for_partners_is_below_that() {
        String marked = RECORD.replace(
                "\"detainee\"",
                "\"marking\": \"public\", \"release\": {\"key\": \"r\", \"marking\": \"public\"}, \"detainee\"");
        String text = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\","
                + " \"_amparo\": {\"profile\": \"partners\"}, \"items\": [" + item("1", marked) + "]}";
        Detention detention =
                (Detention) JsonFeedReader.standard().read(text).records().get(0);
        assertThat(detention.marking()).contains(Marking.PARTNERS);
        assertThat(detention.release().orElseThrow().marking()).contains(Marking.PARTNERS);
    }

    @Test
    void the_record_of_an_item_comes_back() {
        ReadFeed feed = feed(item("1", RECORD));

        assertThat(feed.problems()).isEmpty();
        assertThat(feed.records())
                .singleElement()
                .satisfies(record -> assertThat(record.id()).isEqualTo(DetentionId.of("orlova-1")));
        assertThat(feed.items().get(0).record()).contains(feed.records().get(0));
    }

    @Test
    void a_record_of_two_items_comes_back_once() {
        assertThat(feed(item("1", RECORD), item("2", RECORD)).records()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"detainee\": \"person:leyla-orlova\"` | `\"detainee\": \"leyla\"` | id-syntax /items/1/_amparo/record/detainee",
                "`\"detention:orlova-1\"` | `\"detention:orlova-2\"` | other-record /items/1/_amparo/record",
                "leyla-orlova | omar-orlov | rival-record /items/1/_amparo/record",
                "`\"type\": \"detention\", ` |  | missing-required /items/1/_amparo/record/type",
            })
    void a_record_that_is_broken_is_left_out_and_its_item_stays(String good, String bad, String problem) {
        String record = RECORD.replace(good, bad == null ? "" : bad);
        assertThat(record).isNotEqualTo(RECORD);

        ReadFeed feed = feed(item("1", RECORD), item("2", record));

        assertThat(feed.problems()).singleElement().satisfies(found -> {
            assertThat(found.code() + " " + found.pointer()).isEqualTo(problem);
            assertThat(found.line()).isEqualTo(4);
        });
        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().get(1).record()).isEmpty();
        assertThat(feed.items().get(1).extensions().members()).containsKey("_amparo");
        assertThat(feed.records()).hasSize(1);
    }

    @Test
    void a_record_that_is_no_object_is_reported() {
        assertThat(feed(item("1", "[]")).problems())
                .extracting(JsonProblem::code)
                .containsExactly("wrong-kind");
    }

    @Test
    void an_extension_of_a_stranger_is_no_record() {
        ReadFeed feed = feed("{\"id\": \"1\", \"content_text\": \"x\", \"_amparo\": {\"volume\": 11}}");

        assertThat(feed.problems()).isEmpty();
        assertThat(feed.records()).isEmpty();
    }

    @Test
    void a_tombstone_is_told_by_its_id() {
        ReadFeed feed = feed(
                "{\"id\": \"1\", \"content_text\": \"x\", \"_amparo\": {\"retracted\": true}}",
                "{\"id\": \"2\", \"content_text\": \"x\", \"_amparo\": {\"retracted\": false}}",
                "{\"id\": \"3\", \"content_text\": \"x\", \"_amparo\": {\"retracted\": \"true\"}}",
                item("4", RECORD));

        assertThat(feed.withdrawn()).containsExactly("1");
        assertThat(feed.items()).extracting(ReadItem::isWithdrawn).containsExactly(true, false, false, false);
    }
}
