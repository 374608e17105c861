package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CapacityKind;
import org.amparo.code.ChangeKind;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.code.ReleaseKind;
import org.amparo.code.StatementKind;
import org.amparo.custody.Release;
import org.amparo.evidence.Evidence;
import org.amparo.feed.read.FeedAuthor;
import org.amparo.feed.read.JsonFeedReader;
import org.amparo.feed.read.ReadFeed;
import org.amparo.feed.read.ReadItem;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Capacity;
import org.amparo.people.Name;
import org.amparo.speech.Speaker;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the options say of a feed, and what an item says beside its words. */
class FeedFieldsTest {

    private static final String BASE = "https://cases.example/north-shore/";

    private static ReadFeed feed(CaseFile file, FeedOptions options) {
        JsonFeed feed = JsonFeeds.of(Cases.published(file), options);
        assertThat(FeedChecker.check(feed)).isEmpty();
        assertThat(AtomChecker.check(AtomFeed.of(feed).bytes())).isEmpty();
        return JsonFeedReader.standard().read(feed.pages().get(0).json());
    }

    private static ReadFeed feed(FeedOptions.Builder options) {
        return feed(Cases.whole(), options.build());
    }

    private static ReadItem item(ReadFeed feed, String path) {
        return feed.items().stream()
                .filter(item -> item.id().equals(BASE + path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> authors(ReadItem item) {
        return item.authors().stream()
                .map(FeedAuthor::name)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> authors(Statement statement) {
        return authors(item(
                feed(Cases.file(statement, Cases.report()).build(), FeedOptions.defaults()),
                "statement/" + statement.id().local()));
    }

    private static Statement.Builder statement() {
        return Statement.builder()
                .id(StatementId.of("speech"))
                .kind(StatementKind.PUBLIC_STATEMENT)
                .titles(LocalizedText.english("A speech"))
                .covers(Period.parse("2024/2024"));
    }

    private static Evidence inferred() {
        return Evidence.builder()
                .statement(Cases.REPORT)
                .modality(Modality.INFERRED)
                .build();
    }

    @Test
    void the_feed_says_what_the_options_say_of_it() {
        ReadFeed feed = feed(FeedOptions.builder()
                .description("Reporters in prison")
                .icon(URI.create("https://news.example/512.png"))
                .favicon(URI.create("https://news.example/ö.png"))
                .addHub("WebSub", URI.create("https://hub.example/"))
                .addHub("rssCloud", URI.create("https://cloud.example/"))
                .expired(true));

        assertThat(feed.description()).contains("Reporters in prison");
        assertThat(feed.icon()).contains(URI.create("https://news.example/512.png"));
        assertThat(feed.favicon()).contains(URI.create("https://news.example/%C3%B6.png"));
        assertThat(feed.hubs())
                .extracting(hub -> hub.type() + " " + hub.url())
                .containsExactly("WebSub https://hub.example/", "rssCloud https://cloud.example/");
        assertThat(feed.isExpired()).isTrue();
    }

    @Test
    void the_feed_says_nothing_of_what_the_options_leave_out() {
        JsonFeed feed = JsonFeeds.of(Cases.published(Cases.whole()));

        assertThat(feed.pages().get(0).json())
                .doesNotContain("\"expired\"", "\"hubs\"", "\"icon\"", "\"favicon\"", "\"description\": \"\"");
    }

    @Test
    void an_item_leads_to_its_feed_unless_the_newsroom_wrote_a_page() {
        assertThat(feed(FeedOptions.builder()).items())
                .allSatisfy(item -> assertThat(item.url()).hasValueSatisfying(FeedFieldsTest::isInTheFeed))
                .extracting(ReadItem::url)
                .doesNotHaveDuplicates();

        ReadFeed feed = feed(FeedOptions.builder()
                .pages(record -> record.type().equals("detention")
                        ? Optional.of(URI.create("https://news.example/cases/" + record.local()))
                        : Optional.empty()));

        assertThat(item(feed, "detention/orlova-1").url()).contains(URI.create("https://news.example/cases/orlova-1"));
        assertThat(item(feed, "statement/appeal").url()).hasValueSatisfying(FeedFieldsTest::isInTheFeed);
        assertThat(item(feed, "statement/appeal").externalUrl()).isPresent();
    }

    private static void isInTheFeed(URI url) {
        assertThat(url.toString()).matches(Pattern.quote(BASE + "feed.json#") + "[0-9a-f-]{36}");
    }

    @Test
    void a_page_that_is_no_web_address_is_refused() {
        Function<RecordId, Optional<URI>> pages = record -> Optional.of(URI.create("javascript:alert(1)"));

        assertThatThrownBy(() -> feed(FeedOptions.builder().pages(pages)))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("web-address"));
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void a_feed_has_the_kinds_of_items_that_the_options_name(ItemKind kind) {
        CaseFile whole = Cases.whole().toBuilder()
                .add(Incident.of(IncidentId.of("raid"), IncidentKind.RAID, Cases.LEYLA))
                .build();
        List<String> ids = feed(whole, FeedOptions.builder().kinds(Set.of(kind)).build()).items().stream()
                .map(ReadItem::id)
                .toList();

        String path = kind == ItemKind.CONFERRAL ? "award/" : kind.name().toLowerCase(Locale.ROOT) + "/";
        assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(id).startsWith(BASE + path));
    }

    @Test
    void no_event_is_told_of_a_kind_that_the_options_leave_out() {
        FeedOptions awards =
                FeedOptions.builder().kinds(Set.of(ItemKind.CONFERRAL)).build();
        List<String> told = new FeedMaker(Cases.published(Cases.whole()), awards)
                .items()
                .events(EarlierItems.NONE)
                .map(event -> event.record().id().type())
                .distinct()
                .toList();
        List<String> all = new FeedMaker(Cases.published(Cases.whole()), FeedOptions.defaults())
                .items()
                .events(EarlierItems.NONE)
                .map(event -> event.record().id().type())
                .distinct()
                .toList();

        assertThat(told).containsExactly("award");
        assertThat(all).contains("award", "detention");
    }

    @Test
    void the_authors_of_a_statement_are_its_speaker_and_its_publisher() {
        assertThat(authors(statement()
                        .speaker(Speaker.builder()
                                .person(Cases.MARTA)
                                .onBehalfOf(Cases.LEAGUE)
                                .build())
                        .publisher(Cases.COURIER)
                        .build()))
                .containsExactly("Marta Keel", "North Shore Courier");
    }

    @Test
    void a_body_that_speaks_and_publishes_itself_is_named_once() {
        assertThat(authors(statement()
                        .speaker(Speaker.builder().onBehalfOf(Cases.LEAGUE).build())
                        .publisher(Cases.LEAGUE)
                        .build()))
                .containsExactly("Harbour League");
    }

    @Test
    void nobody_is_an_author_of_whom_that_was_only_inferred() {
        assertThat(authors(statement()
                        .speaker(Speaker.builder()
                                .person(Cases.MARTA)
                                .addEvidence(inferred())
                                .build())
                        .publisher(Cases.COURIER)
                        .build()))
                .containsExactly("North Shore Courier");
        assertThat(authors(statement()
                        .publisher(Cases.COURIER)
                        .addEvidence(inferred())
                        .build()))
                .isEmpty();
    }

    @Test
    void nobody_without_a_name_is_an_author() {
        Person unnamed = Person.builder()
                .id(PersonId.of("somebody"))
                .addCapacity(Capacity.builder().what(CapacityKind.JOURNALIST).build())
                .build();
        Statement speech = statement()
                .speaker(Speaker.builder().person(unnamed.id()).build())
                .build();

        ReadFeed feed = feed(Cases.file(unnamed, speech).build(), FeedOptions.defaults());

        assertThat(item(feed, "statement/speech").authors()).isEmpty();
    }

    @Test
    void names_and_titles_that_stand_alone_are_without_controls() {
        Person marta = Person.builder()
                .id(PersonId.of("other"))
                .addName(Name.of("Marta \u202eKeel"))
                .build();
        Statement speech = statement()
                .speaker(Speaker.builder().person(marta.id()).build())
                .build();

        ReadFeed feed = feed(
                Cases.file(marta, speech)
                        .titles(LocalizedText.english("Detained \u202ereporters"))
                        .build(),
                FeedOptions.defaults());

        assertThat(authors(item(feed, "statement/speech"))).containsExactly("Marta Keel");
        assertThat(feed.title()).contains("Detained reporters");
        assertThat(feed.authors()).extracting(FeedAuthor::name).containsExactly(Optional.of("Harbour League"));
    }

    @Test
    void a_detention_has_no_author_but_that_of_the_feed() {
        ReadFeed feed = feed(FeedOptions.builder());

        assertThat(item(feed, "detention/orlova-1").authors()).isEmpty();
        assertThat(feed.authors()).isNotEmpty();
    }

    @Test
    void a_summary_is_the_first_sentence_of_the_item_beside_its_title() {
        ReadItem item = item(feed(FeedOptions.builder()), "detention/orlova-1");

        String summary = item.summary().orElseThrow();
        assertThat(summary).endsWith(".");
        assertThat(item.contentText().orElseThrow().replaceAll("\\[[0-9]+]", ""))
                .contains(summary);
        assertThat(item.title().orElseThrow()).doesNotContain(summary);
    }

    @Test
    void the_summary_of_a_detention_does_not_say_that_it_goes_on_when_it_has_ended() {
        Detention freed = Cases.detention().toBuilder()
                .release(Release.of(ReleaseKind.PARDON, PartialDate.parse("2024-05-26")).toBuilder()
                        .conditions(LocalizedText.english("not to leave the city"))
                        .build())
                .build();
        CaseFile file = Cases.file(freed, Cases.appeal(), Cases.report()).build();
        String summary = item(feed(file, FeedOptions.defaults()), "detention/orlova-1")
                .summary()
                .orElseThrow();
        assertThat(Views.plain(summary))
                .isEqualTo(
                        "Leyla Orlova, editor-in-chief of North Shore Courier, was pardoned and released on 26 May 2024.");

        Detention over = Cases.detention().toBuilder()
                .period(Period.parse("2023-11/2024-05"))
                .build();
        CaseFile bare = Cases.file(over, Cases.appeal(), Cases.report()).build();
        assertThat(item(feed(bare, FeedOptions.defaults()), "detention/orlova-1")
                        .summary()
                        .orElseThrow())
                .endsWith("was detained from November 2023 to May 2024.");
    }

    @Test
    void the_records_can_be_left_out_and_tombstones_still_tell() {
        Detention retracted = Cases.detention().toBuilder()
                .id(DetentionId.of("orlova-2"))
                .addRevision(Cases.revision(3, "2025-01-03T12:30:00Z", ChangeKind.RETRACTED))
                .build();
        CaseFile file = Cases.file(Cases.detention(), retracted, Cases.appeal(), Cases.report())
                .build();

        ReadFeed feed = feed(file, FeedOptions.builder().extension(false).build());

        assertThat(feed.records()).isEmpty();
        assertThat(item(feed, "detention/orlova-1").extensions().isEmpty()).isTrue();
        assertThat(feed.withdrawn())
                .containsExactlyInAnyOrder(
                        BASE + "detention/orlova-2", BASE + "detention/orlova-2#corrected-2025-01-02");
        assertThat(feed.extensions().members()).containsKey("_amparo");
        assertThat(feed(file, FeedOptions.defaults()).records()).isNotEmpty();
    }

    @Test
    void each_option_that_cannot_be_is_refused_by_its_name() {
        URI news = URI.create("https://news.example/");
        refused("option-value", "a title", FeedOptions.builder().title(" "));
        refused("option-value", "a description", FeedOptions.builder().description(" "));
        refused("option-value", "kind of item", FeedOptions.builder().kinds(Set.of()));
        refused("option-value", "a page size", FeedOptions.builder().pageSize(0));
        refused("option-value", "type of each hub", FeedOptions.builder().addHub("", news));
        refused(
                "option-value",
                "no other language",
                FeedOptions.builder()
                        .only(FeedSubset.language(LanguageTag.ENGLISH))
                        .language(LanguageTag.parse("fr")));
        refused("web-address", "address of the icon", FeedOptions.builder().icon(URI.create("512.png")));
        refused("web-address", "address of the favicon", FeedOptions.builder().favicon(URI.create("ftp://a.example/")));
        refused("web-address", "address of each hub", FeedOptions.builder().addHub("WebSub", URI.create("hub")));
        refused("web-address", "address of the feed", FeedOptions.builder().feedUrl(URI.create("a.example/feed.json")));
        refused("web-address", "home page", FeedOptions.builder().homePageUrl(URI.create("//a.example/")));
    }

    private static void refused(String code, String what, FeedOptions.Builder options) {
        assertThatThrownBy(options::build)
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(what)
                .hasMessageNotContaining("a.example");
    }
}
