package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.code.ChangeKind;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.text.LanguageTag;
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
        return Newsroom.saysOf(country, 1, "somewhere");
    }

    private static final String XA = "by/country/xa/";
    private static final String XB = "by/country/xb/";

    /** The records that the items of a file are about, with the keys of parts. */
    private static Set<String> records(Newsroom newsroom, String file) throws IOException {
        return newsroom.items(file).values().stream()
                .map(item -> item.get("_amparo"))
                .map(own -> own.path("id").asText("withdrawn")
                        + (own.has("key") ? "#" + own.get("key").asText() : ""))
                .collect(Collectors.toSet());
    }

    @Test
    void a_feed_of_a_country_has_what_concerns_it_and_an_address_of_its_own() throws IOException {
        Newsroom newsroom = of(FeedSubset.country("XA"));
        newsroom.publish("2025-01-15", Cases.detention(), Cases.appeal(), Cases.report(), Cases.prize(), about("XB"));
        assertThat(records(newsroom, XA + "feed.json"))
                .containsExactlyInAnyOrder("detention:orlova-1", "statement:appeal");
        assertThat(records(newsroom, XA + "events.json"))
                .containsExactlyInAnyOrder("detention:orlova-1", "statement:appeal");
        assertThat(newsroom.json(XA + "feed.json").get("feed_url").asText())
                .matches(Newsroom.BASE + "by/part/[0-9a-f]{32}/feed.json");
        assertThat(newsroom.archive(XA)).containsExactly(newsroom.place(XA) + "archive/0001.json");
        assertThat(newsroom.faults(XA)).isEmpty();
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
                Incident.of(IncidentId.of("threat"), IncidentKind.THREAT, Cases.LEYLA),
                Incident.of(IncidentId.of("other"), IncidentKind.THREAT, Cases.MARTA),
                about("XB"));
        assertThat(records(newsroom, "by/person/leyla-orlova/feed.json"))
                .containsExactlyInAnyOrder(
                        "detention:orlova-1", "incident:threat", "statement:appeal", "award:lantern-prize#c1");
        assertThat(records(newsroom, "by/person/leyla-orlova/events.json"))
                .noneMatch(id -> id.contains("c2") || id.contains("keel"));
    }

    private static List<JsonNode> tombstones(Newsroom newsroom, String file) throws IOException {
        return newsroom.items(file).values().stream()
                .filter(item -> item.at("/_amparo/retracted").asBoolean())
                .toList();
    }

    @Test
    void what_no_longer_belongs_to_the_part_is_withdrawn_from_its_feed_and_nothing_tells_what_it_was()
            throws IOException {
        new Newsroom(root).publish("2025-01-15", about("XB"));
        Newsroom newsroom = of(FeedSubset.country("XB"));
        newsroom.publish("2025-01-15", about("XB"));
        String id = newsroom.items(XB + "feed.json").keySet().iterator().next();
        newsroom.with(FeedOptions.defaults()).publish("2025-01-16", about("XA"));
        for (String file : List.of(XB + "feed.json", XB + "archive/0001.json")) {
            assertThat(tombstones(newsroom, file)).singleElement().satisfies(item -> {
                assertThat(item.get("id").asText()).isEqualTo(id).startsWith("urn:uuid:");
                assertThat(item.toString()).doesNotContain("s001", "2025-01-15");
                assertThat(item.get("content_text").asText())
                        .isEqualTo("This entry was withdrawn from this feed by its publisher.\n");
            });
        }
        assertThat(newsroom.text(XB + "atom.xml")).contains(id).doesNotContain("s001", "2025-01-15");
        assertThat(newsroom.item(newsroom.id(1)).get("title").asText()).contains("somewhere");
        assertThat(newsroom.faults(XB)).isEmpty();
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void a_country_that_is_withheld_and_one_that_was_wrong_leave_the_same_in_its_feed() throws IOException {
        Statement withheld = about("XB").toBuilder()
                .addMarking(AttributeMarking.of(Statement.PLACES, Marking.SECRET))
                .build();
        List<String> left = new ArrayList<>();
        for (Statement now : List.of(
                withheld,
                about("XA"),
                about("XB").toBuilder().marking(Marking.SECRET).build())) {
            Newsroom newsroom = new Newsroom(
                    Files.createTempDirectory(root, "each"),
                    FeedOptions.builder().only(FeedSubset.country("XB")).build());
            newsroom.publish("2025-01-15", about("XB"));
            newsroom.publish("2025-01-16", now);
            left.add(newsroom.text(XB + "feed.json")
                    .replaceAll("urn:uuid:[0-9a-f-]*", "ID")
                    .replaceAll("#[0-9a-f-]{36}", "#ID")
                    .replace(newsroom.place(XB), XB));
        }
        assertThat(left).hasSize(3).containsOnly(left.get(0));
    }

    @Test
    void what_was_never_in_a_part_is_not_told_of_there() throws IOException {
        Newsroom newsroom = of(FeedSubset.country("XB"));
        newsroom.publish(
                "2025-01-15",
                Newsroom.saysOf("XB", 2, "other"),
                about("XB").toBuilder()
                        .addRevision(Cases.revision(1, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                        .build());
        assertThat(records(newsroom, XB + "feed.json")).containsExactly("statement:s002");
    }

    @Test
    void the_feed_of_a_part_begins_with_something_that_belongs_to_it_and_goes_on_without() throws IOException {
        Newsroom main = new Newsroom(root);
        main.publish("2025-01-15", about("XB"), Cases.detention());
        Map<String, String> before = main.files();
        for (FeedSubset misspelt : List.of(
                FeedSubset.country("XZ"),
                FeedSubset.person(PersonId.of("leila-orlova")),
                FeedSubset.tag("journalists"))) {
            assertThatThrownBy(() -> of(misspelt).publish("2025-01-16", about("XB"), Cases.detention()))
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("empty-part"));
            assertThat(main.files()).isEqualTo(before);
        }
        of(FeedSubset.country("XB")).publish("2025-01-16", about("XB"), Cases.detention());
        of(FeedSubset.country("XB")).publish("2025-01-17", Cases.detention());
        assertThat(tombstones(main, XB + "feed.json")).hasSize(1);
        of(FeedSubset.country("XB")).publish("2025-06-17", Cases.detention());
        assertThat(main.at(XB)).doesNotExist();
        of(FeedSubset.country("XB")).publish("2025-06-18", Cases.detention());
        of(FeedSubset.country("XB")).publish("2025-06-19", about("XB"));
        assertThat(records(main, XB + "feed.json")).containsExactly("statement:s001");
    }

    @Test
    void a_forgotten_option_adds_no_feed_of_everything_to_a_folder_that_has_parts_alone() throws IOException {
        Newsroom newsroom = of(FeedSubset.country("XB"));
        newsroom.publish("2025-01-15", about("XB"), Cases.detention());
        Map<String, String> before = newsroom.files();
        assertThatThrownBy(() -> new Newsroom(root).publish("2025-01-16", about("XB"), Cases.detention()))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("parts-only"));
        assertThat(newsroom.files()).isEqualTo(before);
        of(FeedSubset.country("XA")).publish("2025-01-16", about("XB"), Cases.detention());
        FeedFolder.at(newsroom.folder, newsroom.ledger)
                .withdraw(Newsroom.publication(
                        Newsroom.day("2025-01-17"), Cases.file(about("XB")).build(), PublicationProfile.PUBLIC));
        assertThat(tombstones(newsroom, XA + "feed.json")).isNotEmpty();
        assertThat(newsroom.folder.resolve("feed.json")).doesNotExist();
    }

    @Test
    void a_part_is_brought_up_to_date_also_by_a_publication_that_does_not_ask_for_it() throws IOException {
        Newsroom main = new Newsroom(root);
        main.publish("2025-01-15", about("XB"), Cases.detention());
        of(FeedSubset.country("XB")).publish("2025-01-15", about("XB"), Cases.detention());
        FeedOptions person = FeedOptions.builder()
                .only(FeedSubset.person(Cases.LEYLA))
                .language(LanguageTag.parse("fr"))
                .title("Orlova")
                .build();
        main.with(person).publish("2025-01-15", about("XB"), Cases.detention());
        Map<String, String> before = main.files();
        assertThat(main.publish("2025-01-16", about("XB"), Cases.detention())).isEmpty();
        assertThat(main.with(person).publish("2025-01-17", about("XB"), Cases.detention()))
                .isEmpty();
        assertThat(main.files()).isEqualTo(before);
        assertThat(main.json("by/person/leyla-orlova/feed.json").get("language").asText())
                .isEqualTo("fr");
        main.publish("2025-01-18");
        for (String part : List.of("", XB, "by/person/leyla-orlova/")) {
            assertThat(main.items(part + "feed.json").values())
                    .isNotEmpty()
                    .allMatch(item -> item.at("/_amparo/retracted").asBoolean());
        }
        assertThat(main.files().toString()).doesNotContain("somewhere", "Leyla");
        assertThat(main.misfits()).isEmpty();
    }

    @Test
    void a_part_with_nothing_left_to_say_has_no_place() throws IOException {
        Newsroom newsroom = new Newsroom(root);
        newsroom.publish("2025-01-15", Cases.detention(), about("XB"));
        of(FeedSubset.person(Cases.LEYLA)).publish("2025-01-15", Cases.detention(), about("XB"));
        of(FeedSubset.country("XB")).publish("2025-01-15", Cases.detention(), about("XB"));
        String feed = "by/person/leyla-orlova/feed.json";
        newsroom.publish("2025-01-16", about("XB"));
        assertThat(tombstones(newsroom, feed)).isNotEmpty();
        assertThat(newsroom.publish("2025-04-16", about("XB"))).isEmpty();
        Files.writeString(newsroom.at("by/country/xb/mine.txt"), "mine");
        newsroom.publish("2025-04-17", about("XB"));
        assertThat(newsroom.at("by/person/leyla-orlova/")).doesNotExist();
        assertThat(newsroom.at("by/country/xb/feed.json")).exists();
        newsroom.publish("2025-04-18");
        newsroom.publish("2025-08-01");
        assertThat(newsroom.files().keySet())
                .filteredOn(name -> name.startsWith("by/"))
                .containsExactly(newsroom.place("by/country/xb/mine.txt"));
        assertThat(newsroom.publish("2025-08-02")).isEmpty();
        newsroom.publish("2025-08-03", Cases.detention());
        assertThat(newsroom.json(feed).get("items").get(0).get("date_published").asText())
                .startsWith("2025-01-15");
    }

    @Test
    void two_feeds_of_a_folder_never_have_one_address() throws IOException {
        FeedOptions.Builder options = FeedOptions.builder().feedUrl(URI.create("https://news.example/feed.json"));
        new Newsroom(root, options.build()).publish("2025-01-15", about("XB"));
        Newsroom part =
                new Newsroom(root, options.only(FeedSubset.country("XA")).build());
        assertThatThrownBy(() -> part.publish("2025-01-16", about("XB")))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("other-feed-url"));
    }

    @Test
    void a_feed_of_a_tag_has_what_has_it() throws IOException {
        Newsroom newsroom = of(FeedSubset.tag("pre-trial detention"));
        newsroom.publish("2025-01-15", Cases.detention(), Cases.appeal(), Cases.report(), about("XB"));
        String part = "by/tag/pre-trial~20detention/";
        assertThat(newsroom.items(part + "feed.json").values())
                .isNotEmpty()
                .allMatch(item -> item.get("tags").toString().contains("\"pre-trial detention\""));
        assertThat(newsroom.items(part + "feed.json").size()).isLessThan(4);
        assertThat(newsroom.json(part + "feed.json").get("feed_url").asText())
                .isEqualTo(Newsroom.BASE + newsroom.place(part) + "feed.json");
        assertThat(newsroom.faults(part)).isEmpty();
    }

    @Test
    void a_feed_of_a_language_has_everything_in_it_with_the_ids_of_the_main_one() throws IOException {
        Newsroom newsroom = new Newsroom(root);
        newsroom.publish("2025-01-15", Cases.detention(), Cases.appeal(), Cases.report(), about("XB"));
        of(FeedSubset.language(LanguageTag.parse("az")))
                .publish("2025-01-15", Cases.detention(), Cases.appeal(), Cases.report(), about("XB"));
        String part = "by/language/az/";
        assertThat(newsroom.json(part + "feed.json").get("language").asText()).isEqualTo("az");
        assertThat(newsroom.items(part + "feed.json").keySet())
                .isEqualTo(newsroom.items("feed.json").keySet());
        assertThat(newsroom.faults(part)).isEmpty();
        assertThatThrownBy(() -> FeedOptions.builder()
                        .language(LanguageTag.parse("fr"))
                        .only(FeedSubset.language(LanguageTag.parse("az")))
                        .build())
                .isInstanceOf(FeedException.class);
    }

    @Test
    void a_language_without_sentences_is_told_as_english() throws IOException {
        for (String spoken : List.of("en", "fr", "es-MX", "ru", "az-Cyrl")) {
            assertThat(FeedOptions.speaks(LanguageTag.parse(spoken))).as(spoken).isTrue();
        }
        for (String other : List.of("de", "zz", "und", "fra")) {
            assertThat(FeedOptions.speaks(LanguageTag.parse(other))).as(other).isFalse();
        }
        Newsroom newsroom = of(FeedSubset.language(LanguageTag.parse("zz")));
        newsroom.publish("2025-01-15", about("XB"));
        assertThat(newsroom.json("by/language/zz/feed.json").get("language").asText())
                .isEqualTo("en");
    }

    @Test
    void each_part_has_a_place_of_its_own_that_leads_back_to_it_and_no_other_path_does() {
        for (FeedSubset part : List.of(
                FeedSubset.country("XA"),
                FeedSubset.person(Cases.LEYLA),
                FeedSubset.tag("журналист"),
                FeedSubset.tag("Rights ~20.."),
                FeedSubset.tag("rights ~20.."),
                FeedSubset.language(LanguageTag.parse("az-Latn")))) {
            assertThat(part.path()).matches("by/[a-z]+/[A-Za-z0-9_~-]+/");
            assertThat(FeedSubset.at(part.path()).orElseThrow().path()).isEqualTo(part.path());
        }
        assertThat(FeedSubset.tag("Rights").path())
                .isNotEqualTo(FeedSubset.tag("rights").path());
        for (String path : List.of(
                "",
                "by/",
                "by/country/XA/",
                "by/country/xa",
                "by/country/../",
                "by/tag//",
                "by/tag/~2/",
                "by/tag/~ff/",
                "by/person/",
                "by/person/../",
                "by/language/../",
                "../by/tag/a/",
                "by/tag/~2E/",
                "by/other/x/")) {
            assertThat(FeedSubset.at(path)).as(path).isEmpty();
        }
        assertThatThrownBy(() -> FeedSubset.tag(" ")).isInstanceOf(FeedException.class);
    }

    @Test
    void a_country_is_a_code_and_nothing_prints_whom_a_part_is_of() {
        assertThatThrownBy(() -> FeedSubset.country("../x")).isInstanceOf(FeedException.class);
        assertThat(FeedSubset.person(PersonId.of("leyla-orlova"))).hasToString("by/person");
    }
}
