package org.amparo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.feed.read.ReadFeed;
import org.amparo.id.DetentionId;
import org.amparo.id.RecordId;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The Java of docs/feed.md is in this class, so that it compiles. */
class FeedPageTest {

    private static final Path ROOT = Path.of(System.getProperty("amparo.root"));

    private final List<String> shown = new ArrayList<>();

    static void publishEveryNight(CaseFile caseFile) throws IOException {
        Publication publication = Disclosure.project(caseFile, PublicationProfile.PUBLIC, Clock.systemUTC());
        FeedFolder.at(Path.of("public"), Path.of("feed.ledger")).publish(publication.requireReviewed(Set.of()));
    }

    static boolean publishInFrench(Publication publication) throws IOException {
        FeedOptions french =
                FeedOptions.builder().language(LanguageTag.parse("fr")).build();
        FeedFolder.at(Path.of("public"), Path.of("feed.ledger")).publish(publication, french);
        boolean german = FeedOptions.speaks(LanguageTag.parse("de")); // false: items would be English
        return german;
    }

    static FeedOptions giveALead() {
        Map<RecordId, LocalizedText> leads = Map.of(
                DetentionId.of("orlova-1"),
                LocalizedText.english("The last editor of the harbour's paper is in her second year of custody."));
        FeedOptions own = FeedOptions.builder()
                .leads(record -> Optional.ofNullable(leads.get(record)))
                .build();
        return own;
    }

    static void publishAPart(Publication publication) throws IOException {
        FeedFolder folder = FeedFolder.at(Path.of("public"), Path.of("feed.ledger"));
        folder.publish(publication);
        folder.publish(
                publication,
                FeedOptions.builder().only(FeedSubset.country("AZ")).build());
    }

    static byte[] makeAtom(JsonFeed feed) {
        byte[] atom = AtomFeed.of(feed).bytes(); // beside feed.json, as atom.xml; application/atom+xml
        return atom;
    }

    void readAFeed() throws IOException {
        ReadFeed feed = JsonFeeds.read(Path.of("feed.json"));
        feed.items().forEach(item -> item.title().ifPresent(this::show));
        feed.records().forEach(this::keep); // of one of our own feeds
        feed.withdrawn().forEach(this::forget);
        feed.problems().forEach(System.err::println);
    }

    void show(String title) {
        shown.add(title);
    }

    void keep(CaseRecord record) {
        shown.add(record.id().toString());
    }

    void forget(String id) {
        shown.remove(id);
    }

    @Test
    void the_page_has_the_java_of_this_test() throws IOException {
        String test = plain(Files.readString(ROOT.resolve("feed/src/test/java/org/amparo/feed/FeedPageTest.java")));
        List<String> blocks = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(Files.readString(ROOT.resolve("docs/feed.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(6).allSatisfy(block -> assertThat(test).contains(plain(block)));
    }

    private static String plain(String java) {
        return java.replaceAll("\\s+", "");
    }
}
