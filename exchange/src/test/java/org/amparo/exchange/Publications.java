package org.amparo.exchange;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.id.CaseFileId;

/** Publications of files of which everything was read. */
public final class Publications {

    public static final Clock NOON = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);

    private Publications() {}

    public static Publication of(CaseRecord... records) {
        return of(file(List.of(records)), PublicationProfile.PUBLIC);
    }

    public static Publication of(CaseFile file, PublicationProfile profile) {
        Publication publication = Disclosure.project(file, profile, NOON);
        return publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).toList());
    }

    /** A file that is public by default. */
    public static CaseFile file(List<CaseRecord> records) {
        return CaseFile.of(
                CaseHeader.builder()
                        .id(CaseFileId.of("qzx"))
                        .base(URI.create("https://qzx.example/"))
                        .defaultMarking(Marking.PUBLIC)
                        .build(),
                records);
    }
}
