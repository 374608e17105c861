package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ChangeKind;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.people.Consent;
import org.amparo.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and descriptions that were given with the options: they name nobody who is withheld since. */
class FeedTextsTest {

    private static final String NEUTRAL = "Detained reporters of the North Shore";

    private static final FeedOptions PERSON = FeedOptions.builder()
            .only(FeedSubset.person(Cases.LEYLA))
            .title("Case of Leyla Orlova")
            .events(true)
            .build();

    private static final FeedOptions FRENCH = FeedOptions.builder()
            .only(FeedSubset.language(LanguageTag.parse("fr")))
            .title("Dossier Leyla Orlova")
            .events(true)
            .build();

    private static final String PERSONS = "by/person/leyla-orlova/feed.json";

    @TempDir
    Path root;

    private Newsroom newsroom;

    private static CaseFile file(Person leyla) {
        CaseFile whole = Cases.file(Cases.detention(), Cases.survey()).build();
        List<CaseRecord> records = whole.records().stream()
                .map(record -> record.id().equals(Cases.LEYLA) ? leyla : record)
                .toList();
        return CaseFile.of(whole.header(), records);
    }

    private static Person secret() {
        return Cases.leyla().toBuilder().marking(Marking.SECRET).build();
    }

    private static Person anonymous() {
        return Cases.leyla().toBuilder()
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/cases/leyla-orlova",
                "https://news.example/?who=Leyla+Orlova",
                "https://news.example/%4Ceyla%20Orlova.html#top",
                "https://leyla-orlova.example/"
            })
    void no_page_of_an_item_has_an_address_that_names_somebody_withheld(URI page) {
        FeedOptions options =
                FeedOptions.builder().pages(record -> Optional.of(page)).build();
        assertThat(text(file(Cases.leyla()), options)).contains("\"url\": \"" + page + "\"");
        assertThat(text(file(anonymous()), options))
                .contains("\"id\"")
                .doesNotContain("news.example", "leyla-orlova", "Leyla");
        URI silent = URI.create("https://news.example/cases/1");
        assertThat(text(
                        file(anonymous()),
                        FeedOptions.builder()
                                .pages(record -> Optional.of(silent))
                                .build()))
                .contains("\"url\": \"" + silent + "\"");
    }

    private static String text(CaseFile file, FeedOptions options) {
        FeedOptions plain = options.toBuilder().extension(false).build();
        return new String(
                JsonFeeds.of(Cases.published(file), plain).pages().get(0).bytes(), StandardCharsets.UTF_8);
    }

    @BeforeEach
    void publishWithNames() throws IOException {
        newsroom = new Newsroom(root);
        newsroom.publish(Newsroom.day("2025-01-15"), file(Cases.leyla()));
        newsroom.with(PERSON).publish(Newsroom.day("2025-01-15"), file(Cases.leyla()));
        newsroom.with(FRENCH).publish(Newsroom.day("2025-01-15"), file(Cases.leyla()));
        assertThat(newsroom.json(PERSONS).get("title").asText()).isEqualTo("Case of Leyla Orlova");
        assertThat(newsroom.items(PERSONS)).isNotEmpty();
    }

    private void assertNobodyIsNamed() throws IOException {
        assertThat(newsroom.files().values()).noneMatch(text -> text.contains("Orlova"));
        assertThat(newsroom.items(PERSONS).values())
                .allMatch(item -> item.at("/_amparo/retracted").asBoolean());
        assertThat(newsroom.misfits()).isEmpty();
    }

    @Test
    void withdrawals_take_the_title_of_every_feed_that_names_somebody_withheld() throws IOException {
        newsroom.withdraw(Newsroom.day("2025-01-16"), file(secret()));
        assertNobodyIsNamed();
    }

    @Test
    void a_usual_night_puts_the_title_of_the_file_in_its_place_for_good() throws IOException {
        newsroom.publish(Newsroom.day("2025-01-16"), file(secret()));
        assertNobodyIsNamed();
        assertThat(newsroom.json("by/language/fr/feed.json").get("title").asText())
                .isEqualTo(NEUTRAL);
        newsroom.publish(Newsroom.day("2025-01-17"), file(Cases.leyla()));
        assertThat(newsroom.json(PERSONS).get("title").asText()).isEqualTo(NEUTRAL);
    }

    @Test
    void the_feed_of_a_person_who_is_shown_without_a_name_or_not_at_all_has_ended() throws IOException {
        newsroom.publish(Newsroom.day("2025-01-16"), file(anonymous()));
        assertNobodyIsNamed();
        newsroom.publish(Newsroom.day("2025-01-17"), file(Cases.leyla()));
        newsroom.publish(
                Newsroom.day("2025-01-18"),
                CaseFile.of(
                        file(Cases.leyla()).header(),
                        file(Cases.leyla()).records().stream()
                                .filter(record -> !record.id().equals(Cases.LEYLA))
                                .toList()));
        assertThat(newsroom.json(PERSONS).get("title").asText()).isEqualTo(NEUTRAL);
        assertThat(newsroom.items(PERSONS).values())
                .isNotEmpty()
                .allMatch(item -> item.at("/_amparo/retracted").asBoolean());
    }

    @Test
    void a_text_that_is_given_now_and_names_somebody_withheld_is_refused_and_not_repeated() throws IOException {
        for (FeedOptions options : List.of(
                PERSON,
                FRENCH,
                FeedOptions.builder().title("For L. Orlova").build(),
                FeedOptions.builder().description("All about Leyla ORLOVA").build())) {
            assertThatThrownBy(() -> newsroom.with(options).publish(Newsroom.day("2025-01-16"), file(secret())))
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("withheld-name"))
                    .hasMessageNotContaining("rlova");
            assertThatThrownBy(() -> JsonFeeds.of(
                            Newsroom.publication(Newsroom.day("2025-01-16"), file(secret()), options.profile()),
                            options))
                    .isInstanceOf(FeedException.class);
        }
        newsroom.with(FRENCH).withdraw(Newsroom.day("2025-01-16"), file(secret()));
        assertNobodyIsNamed();
    }

    @Test
    void the_options_that_name_somebody_withheld_are_called_by_their_names() {
        FeedOptions options = FeedOptions.builder()
                .title("For L. Orlova")
                .description("About cases")
                .feedUrl(URI.create("https://news.example/leyla-orlova/feed.json"))
                .build();
        assertThatThrownBy(() -> JsonFeeds.of(Cases.published(file(secret())), options))
                .hasMessageEndingWith("Leave out, or word otherwise: title, feedUrl.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/cases/leyla-orlova/",
                "https://news.example/?who=Leyla+Orlova",
                "https://leyla-orlova.example/",
                "https://l\u00e9yla-orlova.example/"
            })
    void an_address_that_is_given_now_and_names_somebody_withheld_is_refused_and_not_repeated(URI address)
            throws IOException {
        for (FeedOptions.Builder options : List.of(
                FeedOptions.builder().feedUrl(address),
                FeedOptions.builder().homePageUrl(address),
                FeedOptions.builder().siteUrl(URI.create("https://news.example/leyla-orlova/")),
                FeedOptions.builder().icon(address),
                FeedOptions.builder().favicon(address),
                FeedOptions.builder().addHub("WebSub", address),
                FeedOptions.builder().addHub("Leyla Orlova", URI.create("https://hub.example/")))) {
            assertThatThrownBy(() -> JsonFeeds.of(Cases.published(file(secret())), options.build()))
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("withheld-name"))
                    .hasMessageNotContaining("rlova");
            assertThatThrownBy(() -> newsroom.with(options.build()).publish(Newsroom.day("2025-01-16"), file(secret())))
                    .isInstanceOfSatisfying(
                            FeedException.class, e -> assertThat(e.code()).isEqualTo("withheld-name"));
            assertThat(JsonFeeds.of(Cases.published(file(Cases.leyla())), options.build())
                            .pages())
                    .isNotEmpty();
        }
    }

    @Test
    void an_address_that_names_somebody_withheld_keeps_no_withdrawal_back() throws IOException {
        URI address = URI.create("https://news.example/leyla-orlova");
        FeedOptions options = FeedOptions.builder()
                .homePageUrl(address)
                .icon(address)
                .favicon(address)
                .addHub("WebSub", address)
                .build();
        newsroom.with(options).publish(Newsroom.day("2025-01-16"), file(Cases.leyla()));
        assertThat(newsroom.text("feed.json")).contains(address.toString());
        newsroom.with(options).withdraw(Newsroom.day("2025-01-17"), file(secret()));
        assertThat(newsroom.files().values()).noneMatch(text -> text.contains(address.toString()));
        assertNobodyIsNamed();
    }

    @Test
    void the_ledger_keeps_the_address_by_which_readers_know_a_feed_and_no_page_names_it_once_it_names_somebody()
            throws IOException {
        Newsroom other = new Newsroom(root.resolve("other"));
        URI address = URI.create("https://news.example/leyla-orlova/feed.json");
        FeedOptions options = FeedOptions.builder().feedUrl(address).build();
        other.with(options).publish(Newsroom.day("2025-01-15"), file(Cases.leyla()));
        assertThatThrownBy(() -> other.with(options).publish(Newsroom.day("2025-01-16"), file(secret())))
                .isInstanceOf(FeedException.class);
        other.publish(Newsroom.day("2025-01-16"), file(secret()));
        assertThat(Files.readString(other.ledger)).contains(address.toString());
        assertThat(other.json("feed.json").get("feed_url").asText()).isEqualTo(Newsroom.BASE + "feed.json");
        assertThat(other.files().toString()).doesNotContainIgnoringCase("leyla", "orlova");
        assertThat(other.items("feed.json").values())
                .anyMatch(item -> item.at("/_amparo/retracted").asBoolean());
    }

    @Test
    void the_feed_of_a_person_who_is_not_shown_by_name_has_no_picture() throws IOException {
        URI picture = URI.create("https://news.example/pictures/1.png");
        FeedOptions.Builder options = FeedOptions.builder().icon(picture).favicon(picture);
        newsroom.with(options.build()).publish(Newsroom.day("2025-01-16"), file(Cases.leyla()));
        assertThat(newsroom.text(PERSONS)).contains(picture.toString());
        newsroom.with(options.build()).publish(Newsroom.day("2025-01-17"), file(anonymous()));
        assertThat(newsroom.text(PERSONS)).doesNotContain(picture.toString());
        assertThat(newsroom.text("feed.json")).contains(picture.toString());
    }

    private static Person retracted() {
        return Cases.leyla().toBuilder()
                .addRevision(Cases.revision(1, "2025-01-10T00:00:00Z", ChangeKind.RETRACTED))
                .build();
    }

    @Test
    void a_title_that_names_somebody_whose_record_is_retracted_goes_as_well() throws IOException {
        newsroom.publish(Newsroom.day("2025-01-16"), file(retracted()));
        for (String part : List.of("by/language/fr/", "by/person/leyla-orlova/")) {
            for (String name : List.of("feed.json", "archive/0001.json", "events.json")) {
                assertThat(newsroom.json(part + name).get("title").asText()).isEqualTo(NEUTRAL);
            }
        }
        assertThatThrownBy(() -> newsroom.with(FRENCH).publish(Newsroom.day("2025-01-17"), file(retracted())))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("withheld-name"));
    }

    @Test
    void a_title_that_is_not_given_again_stays_until_it_names_somebody_withheld() throws IOException {
        FeedOptions untitled = FeedOptions.builder()
                .only(FeedSubset.language(LanguageTag.parse("fr")))
                .build();
        newsroom.with(untitled).publish(Newsroom.day("2025-01-16"), file(Cases.leyla()));
        assertThat(newsroom.json("by/language/fr/feed.json").get("title").asText())
                .isEqualTo("Dossier Leyla Orlova");
        newsroom.with(untitled).publish(Newsroom.day("2025-01-17"), file(secret()));
        assertNobodyIsNamed();
        newsroom.with(untitled).publish(Newsroom.day("2025-01-18"), file(Cases.leyla()));
        assertThat(newsroom.json("by/language/fr/feed.json").get("title").asText())
                .isEqualTo(NEUTRAL);
    }

    @Test
    void other_titles_stay() throws IOException {
        FeedOptions russian = FeedOptions.builder()
                .only(FeedSubset.language(LanguageTag.parse("ru")))
                .title("Marta Keel")
                .build();
        newsroom.with(russian).publish(Newsroom.day("2025-01-16"), file(Cases.leyla()));
        newsroom.publish(Newsroom.day("2025-01-17"), file(secret()));
        assertThat(newsroom.json("by/language/ru/feed.json").get("title").asText())
                .isEqualTo("Marta Keel");
    }
}
