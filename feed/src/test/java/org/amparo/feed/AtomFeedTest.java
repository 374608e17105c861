package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.feed.template.ItemTemplate;
import org.amparo.feed.template.ItemView;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static JsonFeed feed(FeedOptions options) {
        return JsonFeeds.of(Cases.published(Cases.whole()), options);
    }

    private static Document xml(AtomFeed atom) throws Exception {
        return AtomChecker.parser().parse(new ByteArrayInputStream(atom.bytes()));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList all = parent.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> links(Element parent, String relation) {
        return elements(parent, "link").stream()
                .filter(link -> link.getParentNode() == parent)
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void it_has_the_items_of_the_first_page_in_their_order_with_their_words_and_dates() throws Exception {
        JsonFeed feed = feed(FeedOptions.builder().pageSize(3).build());
        JsonNode items = new ObjectMapper().readTree(feed.pages().get(0).json()).get("items");

        AtomFeed atom = AtomFeed.of(feed);
        List<Element> entries = elements(xml(atom).getDocumentElement(), "entry");

        assertThat(AtomChecker.check(atom.bytes())).isEmpty();
        assertThat(feed.pages()).hasSizeGreaterThan(1);
        assertThat(entries).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(texts(entries.get(i), "id"))
                    .containsExactly(items.get(i).get("id").asText());
            assertThat(texts(entries.get(i), "title"))
                    .containsExactly(items.get(i).get("title").asText());
            assertThat(texts(entries.get(i), "content"))
                    .containsExactly(items.get(i).get("content_html").asText());
            assertThat(texts(entries.get(i), "published"))
                    .containsExactly(items.get(i).get("date_published").asText());
            assertThat(texts(entries.get(i), "updated"))
                    .containsExactly(items.get(i).get("date_modified").asText());
        }
    }

    @Test
    void it_says_where_it_lies_and_what_it_belongs_to() throws Exception {
        Element feed = xml(AtomFeed.of(feed(FeedOptions.builder()
                        .feedUrl(URI.create("https://news.example/cases/feed.json"))
                        .homePageUrl(URI.create("https://news.example/cases/"))
                        .title("Cases & more")
                        .build())))
                .getDocumentElement();

        assertThat(links(feed, "self")).containsExactly("https://news.example/cases/atom.xml");
        assertThat(links(feed, "alternate")).containsExactly("https://news.example/cases/");
        assertThat(texts(feed, "id")).first().isEqualTo("https://news.example/cases/atom.xml");
        assertThat(texts(feed, "title")).first().isEqualTo("Cases & more");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
    }

    @Test
    void it_was_updated_when_the_newest_entry_was() throws Exception {
        Element feed = xml(AtomFeed.of(feed(FeedOptions.defaults()))).getDocumentElement();
        List<String> updated = texts(feed, "updated");

        assertThat(updated.get(0))
                .isEqualTo(updated.stream().skip(1).max(String::compareTo).orElseThrow());
    }

    @Test
    void a_feed_without_items_is_valid_and_as_old_as_its_publication() throws Exception {
        AtomFeed atom = AtomFeed.of(JsonFeeds.of(Cases.published(Cases.file().build())));

        assertThat(AtomChecker.check(atom.xml())).isEmpty();
        assertThat(texts(xml(atom).getDocumentElement(), "updated")).containsExactly(Cases.NOW.toString());
    }

    @Test
    void every_entry_has_an_author_also_where_nobody_is_named() throws Exception {
        Element feed = xml(AtomFeed.of(
                        feed(FeedOptions.builder().title("Detained journalists").build())))
                .getDocumentElement();

        assertThat(elements(feed, "entry"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(texts(entry, "name"))
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(name).isNotBlank()));
    }

    @Test
    void characters_that_xml_cannot_hold_are_cleaned_and_markup_stays_text() throws Exception {
        String nasty = "a\u0000\u0001\u0008\u000b\u001f\ufffe\uffffb ]]> <script>&amp;\r\nnext\ud83d\ude00 end";
        AtomFeed atom = AtomFeed.of(feed(FeedOptions.builder()
                .title("x \u0001 ]]> <b>\"&\"</b> \ufffe")
                .template(saying(nasty.replace("\u0000", "")))
                .build()));

        assertThat(AtomChecker.check(atom.xml())).isEmpty();
        assertThat(texts(xml(atom).getDocumentElement(), "title"))
                .first()
                .asString()
                .startsWith("x ")
                .contains("]]> <b>\"&\"</b>");
        assertThat(texts(xml(atom).getDocumentElement(), "content"))
                .anySatisfy(content -> assertThat(content).contains("b ]]> <script>&amp;\nnext\ud83d\ude00 end"));
    }

    private static ItemTemplate saying(String text) {
        return new ItemTemplate() {
            @Override
            public String html(ItemView item) {
                return text;
            }

            @Override
            public String text(ItemView item) {
                return text;
            }
        };
    }

    @Test
    void equal_pages_give_equal_bytes() {
        assertThat(AtomFeed.of(feed(FeedOptions.defaults())).bytes())
                .isEqualTo(AtomFeed.of(feed(FeedOptions.defaults())).bytes());
    }

    @Test
    void a_link_leads_to_a_page_only_where_the_item_has_one() throws Exception {
        JsonFeed feed = feed(FeedOptions.defaults());
        JsonNode items = new ObjectMapper().readTree(feed.pages().get(0).json()).get("items");
        List<Element> entries = elements(xml(AtomFeed.of(feed)).getDocumentElement(), "entry");

        for (int i = 0; i < entries.size(); i++) {
            JsonNode item = items.get(i);
            assertThat(links(entries.get(i), "alternate")).hasSize(item.has("url") ? 1 : 0);
            assertThat(links(entries.get(i), "related")).hasSize(item.has("external_url") ? 1 : 0);
        }
    }

    @Test
    void tags_are_categories() throws Exception {
        JsonFeed feed = feed(FeedOptions.defaults());
        JsonNode items = new ObjectMapper().readTree(feed.pages().get(0).json()).get("items");
        int tagged = 0;
        while (!items.get(tagged).has("tags")) {
            tagged++;
        }
        JsonNode item = items.get(tagged);
        Element entry =
                elements(xml(AtomFeed.of(feed)).getDocumentElement(), "entry").get(tagged);

        assertThat(elements(entry, "category"))
                .extracting(category -> category.getAttribute("term"))
                .hasSize(item.get("tags").size())
                .contains(item.get("tags").get(0).asText());
    }
}
