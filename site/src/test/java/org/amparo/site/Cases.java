package org.amparo.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.id.CaseFileId;
import org.amparo.json.CaseJsonReader;
import org.amparo.testing.RandomCases;
import org.amparo.text.LanguageTag;

/** Case files of invented people, and their sites. */
final class Cases {

    static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    private Cases() {}

    /** The case of the crew of the Lantern, in which most of what a page can tell is told. */
    static CaseFile harbour() {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream("harbour.json"))) {
            return CaseJsonReader.standard().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Random records in a file that is public and has a base. */
    static CaseFile random(long seed, int records) {
        return open(RandomCases.seeded(seed).caseFile(records));
    }

    /** The same of records in which things fit together. */
    static CaseFile plausible(long seed, int records) {
        return open(RandomCases.seeded(seed).plausibleCaseFile(records));
    }

    static CaseFile open(CaseFile file) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("made"))
                .base(URI.create("https://cases.example/"))
                .titles(file.header().titles())
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, file.records());
    }

    static Publication published(CaseFile file) {
        return published(file, PublicationProfile.PUBLIC);
    }

    /** A publication of which everything was read. */
    static Publication published(CaseFile file, PublicationProfile profile) {
        Publication publication = Disclosure.project(file, profile, Clock.fixed(NOW, ZoneOffset.UTC));
        return publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).collect(Collectors.toSet()));
    }

    static SiteOptions in(String language) {
        return SiteOptions.builder().language(LanguageTag.parse(language)).build();
    }

    /** The texts of all files by their paths. */
    static Map<String, String> files(Site site) {
        Map<String, String> files = new LinkedHashMap<>();
        site.each(file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
        return files;
    }

    /** The pages of the public site of a file. */
    static Map<String, String> pages(CaseFile file, String language) {
        Map<String, String> files = files(Site.of(published(file), in(language)));
        return pages(files);
    }

    /** Those of some files that are pages. */
    static Map<String, String> pages(Map<String, String> files) {
        Map<String, String> pages = new LinkedHashMap<>(files);
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        return pages;
    }
}
