package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.people.Consent;
import org.amparo.people.Photo;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture of the person, where all four have said so: the record, its description, the person and the house. */
class PicturesTest {

    private static final FeedOptions PICTURES =
            FeedOptions.builder().events(true).pictures(true).build();

    private static final String ADDRESS = "https://pictures.example/p/1.jpg?a=1&b=2";

    @TempDir
    Path root;

    private static Photo photo() {
        return Photo.builder()
                .url(URI.create(ADDRESS))
                .description(LocalizedText.english("A woman at a \"printing press\""))
                .credit("Foto: Ә. <Küsten-Bild>")
                .licence(URI.create("https://terms.example/by/4.0"))
                .build();
    }

    private static Person leyla() {
        return Cases.leyla().toBuilder()
                .addPhoto(photo())
                .addMarking(AttributeMarking.of(Person.PHOTOS, Marking.PUBLIC))
                .consent(Consent.builder()
                        .status(ConsentStatus.GIVEN)
                        .addScope(ConsentScope.PUBLISH_NAME)
                        .addScope(ConsentScope.PUBLISH_IMAGE)
                        .build())
                .build();
    }

    private static CaseFile file(Person leyla) {
        CaseFile all = Cases.file(Cases.detention(), Cases.appeal(), Cases.report(), Cases.prize())
                .build();
        List<CaseRecord> records = all.records().stream()
                .map(record -> record.id().equals(leyla.id()) ? leyla : record)
                .toList();
        return CaseFile.of(all.header(), records);
    }

    private Newsroom published(FeedOptions options, Person leyla) throws IOException {
        Newsroom newsroom = new Newsroom(Files.createTempDirectory(root, "each"), options);
        newsroom.publish(Newsroom.day("2025-01-15"), file(leyla));
        return newsroom;
    }

    /** All files of a feed, but for the records for programs. */
    private static String shown(Newsroom newsroom) throws IOException {
        return newsroom.with(FeedOptions.defaults()).text("atom.xml")
                + newsroom.items("feed.json").values().stream()
                        .map(item ->
                                item.path("image").asText() + item.path("content_html") + item.path("content_text"))
                        .toList();
    }

    @Test
    void it_is_the_image_of_the_items_about_the_person_and_stands_in_them_with_its_credit() throws IOException {
        Newsroom newsroom = published(PICTURES, leyla());
        int pictures = 0;
        for (JsonNode item : newsroom.items("feed.json").values()) {
            boolean isOfPerson = !item.at("/_amparo/type").asText().equals("statement");
            assertThat(item.has("image")).isEqualTo(isOfPerson);
            if (isOfPerson) {
                pictures++;
                assertThat(item.get("image").asText()).isEqualTo(ADDRESS);
                assertThat(item.get("content_html").asText())
                        .startsWith(
                                "<figure><img src=\"https://pictures.example/p/1.jpg?a=1&amp;b=2\" alt=\"\u2068A woman at a"
                                        + " &#34;printing press&#34;\u2069\"><figcaption><a href=\"https://terms.example/by/4.0\">\u2068Foto:"
                                        + " Ә. &lt;Küsten-Bild&gt;\u2069</a></figcaption></figure>\n<p><strong>");
                assertThat(item.get("content_text").asText())
                        .endsWith("\n\u2068A woman at a \"printing press\"\u2069 (\u2068Foto: Ә. <Küsten-Bild>\u2069) <"
                                + ADDRESS + ">\n");
            }
        }
        assertThat(pictures).isEqualTo(2);
        assertThat(newsroom.text("events.json")).doesNotContain("pictures.example");
        assertThat(newsroom.faults()).isEmpty();
        assertThat(AtomChecker.check(Files.readAllBytes(newsroom.folder.resolve("atom.xml"))))
                .isEmpty();
    }

    @Test
    void there_is_none_unless_all_four_say_so() throws IOException {
        Consent given = leyla().consent().orElseThrow();
        List<UnaryOperator<Person.Builder>> less = List.of(
                person -> person.markings(List.of()),
                person -> person.photos(
                        List.of(photo().toBuilder().marking(Marking.PARTNERS).build())),
                person -> person.photos(List.of(Photo.builder()
                        .url(URI.create(ADDRESS))
                        .credit("Somebody")
                        .build())),
                person -> person.photos(List.of(Photo.builder()
                        .url(URI.create(ADDRESS))
                        .description(LocalizedText.english("A woman"))
                        .build())),
                person -> person.photos(List.of(photo().toBuilder()
                        .addEvidence(Evidence.builder()
                                .statement(Cases.REPORT)
                                .modality(Modality.ALLEGED)
                                .build())
                        .build())),
                person -> person.photos(List.of(photo().toBuilder()
                        .url(URI.create("ftp://pictures.example/1.jpg"))
                        .build())),
                person -> person.consent(given.toBuilder()
                        .scopes(List.of(ConsentScope.PUBLISH_NAME))
                        .build()),
                // A consent that names no use is none to a picture here.
                person -> person.consent(given.toBuilder().scopes(List.of()).build()));
        for (UnaryOperator<Person.Builder> change : less) {
            Person leyla = change.apply(leyla().toBuilder()).build();
            Newsroom newsroom = published(PICTURES, leyla);
            assertThat(newsroom.items("feed.json")).isNotEmpty();
            assertThat(shown(newsroom)).doesNotContain("pictures.example", "<figure>");
        }
        assertThat(shown(published(FeedOptions.builder().events(true).build(), leyla())))
                .doesNotContain("pictures.example", "<figure>");
        assertThat(shown(published(PICTURES, leyla()))).contains("pictures.example");
    }

    @Test
    void a_picture_that_goes_is_a_change_and_nights_of_withdrawals_keep_one_that_stays() throws IOException {
        Newsroom newsroom = published(PICTURES, leyla());
        String before = newsroom.text("feed.json");
        // The tool asks for none of the options then: the ledger knows them.
        newsroom.with(FeedOptions.defaults()).withdraw(Newsroom.day("2025-01-16"), file(leyla()));
        assertThat(newsroom.text("feed.json")).isEqualTo(before);
        newsroom.publish(
                Newsroom.day("2025-01-17"),
                file(leyla().toBuilder().markings(List.of()).build()));
        assertThat(newsroom.files().toString()).doesNotContain("pictures.example");
        assertThat(newsroom.items("feed.json").values())
                .filteredOn(item -> item.get("date_modified").asText().startsWith("2025-01-17"))
                .extracting(item -> item.at("/_amparo/type").asText())
                .containsExactlyInAnyOrder("detention", "award");
    }
}
