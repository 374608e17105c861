package org.amparo.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.amparo.problem.InvalidValueException;

/** What a folder and its ledger are of. It must not change from one publication to the next. */
record FeedIdentity(String caseFile, String base, String profile) {

    /**
     * Checks that this is what the ledger is of.
     *
     * @throws FeedException {@code other-profile} or {@code other-case-file}
     */
    void require(FeedIdentity ledger) {
        if (!profile.equals(ledger.profile)) {
            throw new FeedException(
                    "other-profile",
                    "Expected a publication of the profile that the ledger is of. Take another folder and ledger for other readers.");
        }
        if (!equals(ledger)) {
            throw new FeedException(
                    "other-case-file",
                    "Expected a publication of the case file that the ledger is of, with the same base. Take another folder and ledger for another.");
        }
    }

    /** Whether a publication is of this case file, for these readers, whatever base it has now. */
    boolean isOf(Publication publication) {
        return caseFile.equals(publication.caseFile().id().toString())
                && profile.equals(publication.profile().name());
    }

    /**
     * A publication of which everything is gone.
     *
     * @throws FeedException {@code ledger-broken} if there is no such case file or profile
     */
    Publication withoutRecords(Clock clock) {
        try {
            CaseHeader header = CaseHeader.builder()
                    .id(CaseFileId.parse(caseFile))
                    .base(new URI(base))
                    .marking(Marking.PUBLIC)
                    .build();
            return Disclosure.project(CaseFile.of(header, List.of()), PublicationProfile.of(profile), clock);
        } catch (InvalidValueException | URISyntaxException e) {
            throw LedgerLine.broken();
        }
    }
}
