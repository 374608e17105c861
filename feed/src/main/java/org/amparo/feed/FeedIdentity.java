package org.amparo.feed;

/**
 * What a feed is known by to its readers and to its ledger.
 *
 * @param part the address of the part of the case file that it is of; empty if it is of everything
 */
record FeedIdentity(String caseFile, String base, String profile, String feedUrl, String part) {

    /**
     * Checks that this is the feed of the ledger.
     *
     * @throws FeedException {@code other-profile}, {@code other-case-file}, {@code other-part} or {@code other-feed-url}
     */
    void require(FeedIdentity ledger) {
        if (!profile.equals(ledger.profile)) {
            throw new FeedException(
                    "other-profile",
                    "Expected a publication of the profile that the ledger is of. Take another folder and ledger for other readers.");
        }
        if (!caseFile.equals(ledger.caseFile) || !base.equals(ledger.base)) {
            throw new FeedException(
                    "other-case-file",
                    "Expected a publication of the case file that the ledger is of, with the same base. Take another folder and ledger for another.");
        }
        if (!part.equals(ledger.part)) {
            throw new FeedException(
                    "other-part",
                    "Expected a feed of the part that the ledger is of. Take another folder and ledger for another.");
        }
        if (!feedUrl.equals(ledger.feedUrl)) {
            throw new FeedException(
                    "other-feed-url",
                    "Expected the address of the feed that the ledger is of, since readers know it by that.");
        }
    }
}
