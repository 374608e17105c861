package org.amparo.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.id.DetentionId;
import org.amparo.json.CaseJsonReader;

/** Case files of invented people, and submissions on them. */
final class Cases {

    static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
    static final DetentionId LUND = DetentionId.of("lund-2");

    private Cases() {}

    /** The case of the crew of the Lantern, in which most of what a form asks is told. */
    static CaseFile harbour() {
        return harbour(text -> text);
    }

    /** The same with other words. */
    static CaseFile harbour(UnaryOperator<String> change) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream("harbour.json"))) {
            return CaseJsonReader.standard().read(change.apply(new String(in.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A publication of which everything was read. */
    static Publication published(CaseFile file) {
        Publication publication = Disclosure.project(file, PublicationProfile.UN, Clock.fixed(NOW, ZoneOffset.UTC));
        return publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).collect(Collectors.toSet()));
    }

    static Submission lund(SubmissionForm form) {
        return Submission.of(published(harbour()), LUND, SubmissionOptions.to(form));
    }
}
