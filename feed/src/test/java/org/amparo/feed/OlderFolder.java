package org.amparo.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.text.LanguageTag;

/**
 * A folder and its ledger as a version wrote them whose ledgers were of version 1: a main feed with events and a
 * published case file, a feed of a person, with a title, one of a country, with an address that somebody gave, and one of
 * a language. One statement had been withdrawn.
 */
final class OlderFolder {

    static final FeedOptions MAIN =
            FeedOptions.builder().events(true).caseFile(true).build();
    static final FeedSubset PERSON = FeedSubset.person(Cases.LEYLA);
    static final FeedSubset COUNTRY = FeedSubset.country("XA");
    static final FeedSubset LANGUAGE = FeedSubset.language(LanguageTag.parse("az"));

    /** Where the feeds of the person and of the country lay. */
    static final String PERSON_BEFORE = "by/person/leyla-orlova/";

    static final String COUNTRY_BEFORE = "by/country/xa/";
    static final URI GIVEN = URI.create("https://news.example/xa.json");

    /** The files that do not lie in a feed of a part. */
    static final List<String> FILES = List.of("archive/0001.json", "atom.xml", "case.json", "events.json", "feed.json");

    private static final Path KEPT =
            Path.of(System.getProperty("amparo.root"), "feed/src/test/resources/org/amparo/feed/older-folder");

    private OlderFolder() {}

    /** A copy of it. */
    static Newsroom copied(Path root) throws IOException {
        Newsroom newsroom = new Newsroom(root, MAIN);
        Path from = KEPT.resolve("public");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = newsroom.folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.createDirectories(newsroom.ledger.getParent());
        Files.copy(KEPT.resolve("feed.ledger"), newsroom.ledger);
        return newsroom;
    }

    /** What it was last made of. */
    static List<CaseRecord> records() {
        return List.of(Cases.detention(), Cases.survey(), Cases.prize());
    }
}
