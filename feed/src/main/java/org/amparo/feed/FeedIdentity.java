package org.amparo.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import org.amparo.CaseHeader;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.AgentId;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;

/**
 * What a folder and its ledger are of. It must not change from one publication to the next.
 *
 * @param profile its audience: the name of the profile, and the recipients
 */
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
                && profile.equals(publication.profile().audience());
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
            return Disclosure.project(CaseFile.of(header, List.of()), readers(), clock);
        } catch (InvalidValueException | URISyntaxException e) {
            throw LedgerLine.broken();
        }
    }

    /** The audience as a profile. What one that was made somewhere asks of a consent is not known, and of no use here. */
    private PublicationProfile readers() {
        List<String> words = List.of(profile.split(" "));
        String name = words.get(0);
        PublicationProfile.Builder readers = PublicationProfile.all().stream()
                .filter(shipped -> shipped.name().equals(name))
                .findFirst()
                .map(PublicationProfile::toBuilder)
                .orElseGet(() -> PublicationProfile.builder(name).addScope(ConsentScope.SHARE_STATES));
        for (String recipient : words.subList(1, words.size())) {
            readers.addRecipient(RecordId.parse(recipient, AgentId.class));
        }
        return readers.build();
    }
}
